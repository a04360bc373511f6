import { paX, peaceRepRole, text, type CodebookText } from '@/lib/codebook/entry'
import type { EventStatus, EvidenceLevel, Outcome, Role } from '@/lib/codebook/values'

export const ROLE_TEXTS: Record<Role, CodebookText> = {
  good_offices: text(
    'A third party brings the parties into contact without sitting between them: sounding out, shuttling, preparing talks.',
    'The least that a mediator does. Use it for offers, and where a source says no more than "mediated contacts".',
    peaceRepRole(
      'good_offices',
      'consultative, mostly not face to face; shuttle diplomacy and pre-negotiation included',
    ),
  ),
  mediation: text(
    'A third party chairs or steers the talks and may bring in solutions of its own.',
    'A source must say that it took part in the talks, not only that they took place at its seat.',
    peaceRepRole('mediation', 'holds or chairs talks, may offer solutions'),
  ),
  hosting_talks: text(
    'A third party gives the venue.',
    'Alone it means: gave the room, did not chair. Who also chaired has mediation beside it.',
    peaceRepRole('hosting_talks', 'wider there: also for who convened and chaired; we keep the two apart'),
  ),
  negotiating_and_drafting: text(
    'A third party works out terms or texts without the parties in the room.',
    'For those who draft; who hands the draft over and argues for it is mediating.',
    peaceRepRole('negotiating_and_drafting', 'without the parties'),
  ),
  manipulating: text(
    'A third party moves the parties by pressure or by incentives.',
    'A source must name the pressure or the incentive. No judgement is meant.',
    peaceRepRole('manipulating', 'pressure or incentives'),
  ),
  humanitarian: text(
    'A third party serves the people concerned: escorts, receives or cares for them, carries aid.',
    'Only with a mediation act; relief work by itself is not coded.',
    peaceRepRole('humanitarian', 'named there without a definition'),
  ),
  witness_to_agreement: text(
    'A third party witnesses an agreement.',
    'It signs or attends as a witness and is not bound by it.',
    peaceRepRole('witness_to_agreement', 'named there without a definition'),
  ),
  guarantor: text(
    'A third party vouches that an agreement will be kept.',
    'It must have taken the duty on; being trusted to is not enough.',
  ),
  message_carrier: text(
    'A third party carries messages between parties.',
    'Where carrying is all that is said. With advice or terms of its own it is good offices or mediation.',
  ),
  other: text(
    'A third-party role that none of the others covers.',
    'Say in the note which.',
    peaceRepRole('other', 'named there without a definition'),
  ),
  party: text(
    'One of those whose conflict it is.',
    'Coded per event: a state that is party to one conflict may mediate another.',
  ),
}

export const STATUS_TEXTS: Record<EventStatus, CodebookText> = {
  happened: text(
    'The act took place, as far as the claims go.',
    'An offer has happened once it is made. How well that is attested is the evidence, not the status.',
  ),
  planned: text(
    'The act is announced, expected or arranged, and had not taken place when it was last reported.',
    'Never counted as held. When a later article reports it held, the status changes and the revision is kept.',
  ),
  did_not_happen: text(
    'The act was announced or expected and is reported not to have taken place.',
    'A source must say so. That nothing was heard of it since leaves it planned.',
  ),
}

export const OUTCOME_TEXTS: Record<Outcome, CodebookText> = {
  offered: text('Mediation is on offer and nobody has answered.', 'The lowest step of the ladder.'),
  accepted: text('The parties have accepted a mediator or agreed to talk.', 'All the parties to the event, not one.'),
  held_no_result: text('Talks were held and produced nothing that is known.', 'Silence about results is no result.'),
  process_agreement: text(
    'The parties agreed on how to go on: agenda, format, next round.',
    'An agreement about the talks, not about the conflict.',
    paX('Pre-negotiation/process'),
  ),
  ceasefire: text(
    'The parties agreed to stop fighting, for a time or for good.',
    'Above a process agreement and below a settlement, whatever its length.',
    paX('Ceasefire'),
  ),
  partial: text(
    'The parties settled some of what divides them.',
    'Exchanges and releases that were agreed stand here.',
    paX('Framework-substantive, partial'),
  ),
  full: text(
    'The parties settled the conflict as a whole.',
    'The source must call the settlement comprehensive, or it must plainly be.',
    paX('Framework-substantive, comprehensive'),
  ),
  rejected: text('A party turned the offer, the mediator or the plan down.', 'Stands beside the ladder, not on it.'),
  suspended: text('Somebody broke the effort off for the time being.', 'Stands beside the ladder, not on it.'),
  collapsed: text(
    'The effort stopped without a result and without a decision to stop.',
    'Stands beside the ladder, not on it.',
  ),
}

export const EVIDENCE_TEXTS: Record<EvidenceLevel, CodebookText> = {
  single: text(
    'One independent outlet reports it.',
    'Computed. Any number of articles of one outlet, or copies of one text, are one source.',
  ),
  corroborated: text(
    'Two or more independent outlets report it.',
    'Computed. Outlets of one text count once; an outlet that nobody knows adds none.',
  ),
  party: text(
    'A party confirms it in its own voice.',
    "Computed. A mediator's word is not a party's, and a state that mediates this event speaks as its mediator.",
  ),
  both_parties: text('Parties on two sides confirm it.', 'Computed. Two allies are one side.'),
}

import { cameo, cameoSecondary, mend, plover, text, type CodebookText } from '@/lib/codebook/entry'
import type { EventType } from '@/lib/codebook/values'

const OWN_MAPPING = 'our own mapping: the scheme has no such category'

export const EVENT_TYPE_TEXTS: Record<EventType, CodebookText> = {
  offer_mediation: text(
    'A third party says that it is willing to mediate.',
    'An offer made in an interview or a statement has happened, even if nothing it offers has. A conditional offer ("if asked") is an offer.',
    cameo('039', 'intent to mediate'),
    plover('AGREE'),
  ),
  accept_mediation: text(
    'A party agrees to the help of a third party.',
    'Code who accepts as party and whose help it is as mediator. Thanking a mediator is not accepting one.',
    cameo('038'),
    plover('AGREE'),
  ),
  agree_to_meet: text(
    'Parties agree to meet, or a meeting is announced.',
    'A meeting still to come is coded here with status planned for the meeting itself; never as talks that were held.',
    cameo('036'),
    plover('AGREE', 'PLOVER too keeps a future meeting out of CONSULT'),
  ),
  agree_to_settle: text(
    'A party agrees to settle or to accept terms, before anything is signed.',
    'Use it for consent in principle. A signed or adopted text is an agreement signed.',
    cameo('037'),
    plover('AGREE'),
  ),
  appeal_for_mediation: text(
    'Somebody asks a third party to mediate, or the parties to let one in.',
    'A request that leaves the answer open. If it comes with a threat or a deadline, it is a demand.',
    cameoSecondary('028', '026 where the appeal is to meet, 027 where it is to settle'),
    plover(null, 'dropped in PLOVER'),
  ),
  demand_mediation: text(
    'Somebody demands that mediation, talks or a settlement take place.',
    'The wording must insist. A wish or a call is an appeal.',
    cameo('108', '106 where the demand is to meet, 107 where it is to settle'),
    plover('REQUEST-meet'),
  ),
  phone_contact: text(
    'A conversation by telephone or video between a mediator and a party, or between parties.',
    'One call is one event, also when each side publishes its own account of it.',
    cameo('041'),
    plover('CONSULT-phone'),
    mend('Virtual', 'as the location of the event'),
  ),
  visit: text(
    'A person travels to another actor to speak about the conflict.',
    'Code the visit once, with guest and host as participants. The venue alone makes nobody a mediator.',
    cameo('042', 'the visitor; 043 is the host of the same visit'),
    plover('CONSULT-visit'),
    mend('shuttle = 1', 'set there for mediation only'),
  ),
  hosted_talks: text(
    'Parties meet in the territory of somebody who gives the room and does not chair.',
    'The host gets the role host only. As soon as a source says that it chaired or proposed, the event is a mediation session.',
    cameo('044', 'meeting in a third location'),
    plover('CONSULT-third-party'),
  ),
  mediation_session: text(
    'Parties and a third party negotiate, together or through it in separate rooms.',
    'The third party must take part in the talks. Rounds on consecutive days in one place are one event.',
    cameo('045'),
    plover('CONSULT'),
    mend('med_type = M'),
  ),
  direct_negotiation: text(
    'Parties negotiate with each other without a third party.',
    'Code no mediator. A state may be a party here and a mediator elsewhere.',
    cameo('046'),
    plover('CONSULT'),
  ),
  party_consultation: text(
    'A mediator meets or speaks with one party alone.',
    'Only where visit, phone contact or mediation session does not say it better.',
    plover('CONSULT', OWN_MAPPING),
  ),
  mediation_related: text(
    'An act that serves a mediation without being one: preparing, coordinating among mediators, envoys at work.',
    'The last resort among the types; say in the note what was done.',
    plover('CONSULT'),
    mend('MR', 'where exactly MEND draws its line between M and MR is not verified'),
  ),
  proposal_tabled: text(
    'A plan or a draft text is put to the parties, by a mediator or by one of them.',
    'Tabling is one event; accepting or rejecting the proposal is another.',
  ),
  agreement_signed: text(
    'Parties sign or adopt an agreement.',
    'Name it, and keep the dates on which it was declared, took effect and ended apart.',
    cameo('057'),
    plover('SUPPORT'),
    mend('agmt', 'with agmt_name, and agmt_id_PAX for its number in PA-X'),
  ),
  ceasefire_declared: text(
    'A ceasefire or truce is announced or agreed.',
    'The word alone counts here; that the guns fall silent is a ceasefire in force.',
    cameo('0871'),
    plover(
      'CONCEDE',
      'so the manual, which keeps RETREAT-ceasefire for carrying it out; the conversion table gives RETREAT',
    ),
  ),
  ceasefire_in_force: text(
    'A ceasefire or truce takes effect.',
    'Dated by the moment it begins, which may not be the day it was declared.',
    plover('RETREAT-ceasefire'),
  ),
  release_or_exchange: text(
    'Prisoners, hostages, detained or separated persons or remains are released, returned or exchanged.',
    'A deal on an exchange is an agreement; each transfer that took place is an event of its own.',
    cameo('0841'),
    plover('RETREAT-release'),
  ),
  humanitarian_access: text(
    'Access for aid, evacuation or relief is granted or opened.',
    'Access to people must change. A pledge of money is not access.',
    cameo('0863'),
    plover('RETREAT-access'),
  ),
  reject_talks: text(
    'A party refuses to meet or to negotiate.',
    'A refusal is an event. Saying that reported talks do not exist is a claim that disputes them, not a refusal.',
    cameo('125'),
    plover('REJECT-meet'),
  ),
  reject_mediation: text(
    'A party refuses a mediator or mediation as such.',
    'Use it where the refusal is aimed at the third party; where it is aimed at the other side, talks are rejected.',
    cameo('126'),
    plover('REJECT-meet'),
  ),
  reject_plan: text(
    'A party refuses a plan, a draft or terms put to it.',
    'Link it to the proposal through the process. "Not yet" with conditions is not a refusal.',
    cameo('127'),
    plover('REJECT-meet'),
  ),
  threaten_to_halt: text(
    'Somebody threatens to break off talks or mediation.',
    'The threat has happened; the halt, if it comes, is another event.',
    cameo('134', 'talks; 135 where mediation is threatened'),
    plover('THREATEN-relations'),
  ),
  suspend_mediation: text(
    'Somebody who takes part breaks off or suspends talks or mediation.',
    'Somebody must have done it. An effort that merely dies is coded as collapsed or stalled.',
    cameo('165'),
    plover('SANCTION-withdraw'),
  ),
  talks_collapse: text(
    'An effort stops without anybody suspending it: talks stall, or end without an agreement.',
    'Dated by when it stopped moving. Two standstills with movement between them are two events.',
  ),
  ceasefire_violation: text(
    'A ceasefire in force is broken.',
    'There must be a ceasefire to break. Fighting as such is not coded.',
    cameo('196'),
    plover('ASSAULT'),
  ),
}

export const EVENT_FAMILIES = ['offer', 'agreement_to_meet', 'contact', 'agreement', 'release', 'breakdown'] as const
/** Six groups of types, for reading a long list and for comparing codings that differ in the fine print only. */
export type EventFamily = (typeof EVENT_FAMILIES)[number]

export const EVENT_FAMILY_LABELS: Record<EventFamily, string> = {
  offer: 'Offers, appeals and proposals',
  agreement_to_meet: 'Agreements to meet or settle',
  contact: 'Talks, visits and contacts',
  agreement: 'Agreements and ceasefires',
  release: 'Releases and access',
  breakdown: 'Refusals, suspensions and breakdowns',
}

export const FAMILY_OF: Record<EventType, EventFamily> = {
  offer_mediation: 'offer',
  appeal_for_mediation: 'offer',
  demand_mediation: 'offer',
  proposal_tabled: 'offer',
  accept_mediation: 'agreement_to_meet',
  agree_to_meet: 'agreement_to_meet',
  agree_to_settle: 'agreement_to_meet',
  phone_contact: 'contact',
  visit: 'contact',
  hosted_talks: 'contact',
  mediation_session: 'contact',
  direct_negotiation: 'contact',
  party_consultation: 'contact',
  mediation_related: 'contact',
  agreement_signed: 'agreement',
  ceasefire_declared: 'agreement',
  ceasefire_in_force: 'agreement',
  release_or_exchange: 'release',
  humanitarian_access: 'release',
  reject_talks: 'breakdown',
  reject_mediation: 'breakdown',
  reject_plan: 'breakdown',
  threaten_to_halt: 'breakdown',
  suspend_mediation: 'breakdown',
  talks_collapse: 'breakdown',
  ceasefire_violation: 'breakdown',
}

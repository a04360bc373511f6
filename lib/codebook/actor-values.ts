import { paaX, text, type CodebookText } from '@/lib/codebook/entry'
import type { ActorKind, Ownership } from '@/lib/codebook/values'

export const ACTOR_KIND_TEXTS: Record<ActorKind, CodebookText> = {
  state: text('A state.', 'Also where a capital or a demonym stands for it.', paaX('Country/State')),
  entity: text(
    'A territory or authority that claims or has some of what makes a state.',
    'Says nothing about recognition.',
    paaX('Entity'),
  ),
  military: text(
    'The forces of a state, acting in their own name.',
    'Where a source sets them apart from the government.',
    paaX('Military'),
  ),
  igo: text('An organisation whose members are states.', 'With its own organs as offices of it.', paaX('IGO')),
  ngo: text(
    'An organisation that belongs to no state and bears no arms.',
    'Charities, faith bodies, foundations.',
    paaX('NGO'),
  ),
  armed_organization: text(
    'An organised armed group that is not the forces of a state.',
    'Says nothing about lawfulness.',
    paaX('Armed Organization'),
  ),
  political_party: text(
    'A political party.',
    'Where it acts as a party rather than as a government.',
    paaX('Political Party'),
  ),
  state_coalition: text(
    'States that act together under a name.',
    'Contact groups, quartets, "the mediators" where defined.',
    paaX('State Coalition'),
  ),
  umbrella: text(
    'A body under which several organisations act together.',
    'Where its members are not states.',
    paaX('Umbrella'),
  ),
  other: text('An actor that none of the others covers.', 'Say in the note what it is.', paaX('Other')),
  office: text('A ministry, an agency or a post that speaks for somebody else.', 'Its affiliation says for whom.'),
  person: text('A person.', 'With the affiliation and the office held at the time.'),
  outlet: text('A publication or an agency.', 'It is the speaker where it cites nobody.'),
}

export const OWNERSHIP_TEXTS: Record<Ownership, CodebookText> = {
  state: text('A government owns or runs the outlet.', 'Where the government also directs what it publishes.'),
  public: text(
    'The public pays for it and a body at arm’s length answers for it.',
    'A charter or a law must set it apart.',
  ),
  party: text('A political party or an armed movement owns it.', 'Also through a foundation of theirs.'),
  private: text('Private owners, or a foundation that belongs to no party.', 'Also with known leanings.'),
  unknown: text('Nobody has established who owns it.', 'Better than a guess.'),
}

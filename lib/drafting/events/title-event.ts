/** An event in plain words: who did what with whom, where. */
import type { EventType } from '@/lib/codebook/values'
import type { Filled } from './fill-event'

const listNames = (names: string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

/** What a title is made of: names as lists, and words that agree with how many there are. */
type Parts = {
  by: string
  sides: string
  planned: boolean
  /** A third party's verb, of one or of several. */
  verb: (one: string, many: string) => string
  /** The same of a side's verb. */
  does: (one: string, many: string) => string
  /** " between A and B", " with A" of one side alone, or nothing. */
  among: string
}

const mediatedBy = ({ by }: Parts): string => by && `, mediated by ${by}`
const mediator = ({ by }: Parts): string => by && ` (mediator: ${by})`

const ACTS: Record<EventType, (parts: Parts) => string> = {
  offer_mediation: ({ by, among, verb }) => `${by || 'A third party'} ${verb('offers', 'offer')} to mediate${among}`,
  accept_mediation: ({ by, sides, does }) =>
    `${sides || 'The parties'} ${does('accepts', 'accept')} mediation${by && ` by ${by}`}`,
  agree_to_meet: (parts) =>
    `${parts.sides || 'The parties'} ${parts.does('agrees', 'agree')} to meet${mediatedBy(parts)}`,
  agree_to_settle: (parts) =>
    `${parts.sides || 'The parties'} ${parts.does('agrees', 'agree')} to a step towards settlement${mediatedBy(parts)}`,
  appeal_for_mediation: ({ by, among }) => `Appeal${by && ` to ${by}`} to mediate${among}`,
  demand_mediation: ({ by, among }) => `Demand for mediation${by && ` by ${by}`}${among}`,
  phone_contact: ({ by, sides, among, verb }) =>
    by ? `${by} ${verb('speaks', 'speak')} by phone${sides && ` with ${sides}`}` : `Phone call${among}`,
  visit: ({ by, sides, planned, verb }) =>
    `${by || 'An envoy'} ${planned ? verb('is to visit', 'are to visit') : verb('visits', 'visit')}${sides && ` ${sides}`}`,
  hosted_talks: ({ by, among, planned, verb }) =>
    `${by || 'A third country'} ${planned ? verb('is to host', 'are to host') : verb('hosts', 'host')} talks${among}`,
  mediation_session: (parts) => `${parts.planned ? 'Planned talks' : 'Talks'}${parts.among}${mediatedBy(parts)}`,
  direct_negotiation: ({ among, planned }) => `${planned ? 'Planned direct talks' : 'Direct talks'}${among}`,
  party_consultation: ({ by, sides, planned, verb }) =>
    `${by || 'A mediator'} ${planned ? verb('is to meet', 'are to meet') : verb('meets', 'meet')} ${sides || 'one party'}`,
  mediation_related: ({ by, among, verb }) => `${by || 'A third party'} ${verb('mediates', 'mediate')}${among}`,
  proposal_tabled: ({ by, sides, among, planned, verb }) =>
    by
      ? `${by} ${planned ? verb('is to put', 'are to put') : verb('puts', 'put')} a proposal${sides && ` to ${sides}`}`
      : // A side's own: which, the words do not always say.
        `${planned ? 'Planned proposal' : 'Proposal'}${among.replace(/^ with /, ' involving ')}`,
  agreement_signed: (parts) => `${parts.planned ? 'Planned agreement' : 'Agreement'}${parts.among}${mediatedBy(parts)}`,
  ceasefire_declared: (parts) =>
    `${parts.planned ? 'Planned ceasefire' : 'Ceasefire'}${parts.among}${mediatedBy(parts)}`,
  ceasefire_in_force: (parts) =>
    `Ceasefire${parts.among} ${parts.planned ? 'is to take effect' : 'takes effect'}${mediatedBy(parts)}`,
  release_or_exchange: (parts) =>
    `${parts.planned ? 'Planned release or exchange' : 'Release or exchange'}${parts.among}${mediatedBy(parts)}`,
  humanitarian_access: (parts) => `Humanitarian access${parts.among}${mediatedBy(parts)}`,
  reject_talks: (parts) =>
    `${parts.does('', 'many') ? `Talks${parts.among} refused` : `Talks refused by ${parts.sides}`}${mediator(parts)}`,
  reject_mediation: ({ by, sides }) => `Mediation${by && ` by ${by}`} refused${sides && `, ${sides}`}`,
  reject_plan: ({ by, sides }) => `Plan${by && ` of ${by}`} rejected${sides && `, ${sides}`}`,
  threaten_to_halt: (parts) => `Threat to halt talks${parts.among}${mediator(parts)}`,
  suspend_mediation: (parts) => `Talks${parts.among} suspended or called off${mediator(parts)}`,
  talks_collapse: (parts) => `Talks${parts.among} fail${mediator(parts)}`,
  ceasefire_violation: (parts) => `Ceasefire${parts.among} broken${mediator(parts)}`,
}

/** "Called on both to stop": an appeal of the third parties, where an appeal for mediation is one to them. */
const isAppealOfTheirs = ({ rule }: Filled['candidate']): boolean => rule === 'ceasefire-appeal'

export const titleEvent = (filled: Filled): string => {
  const { candidate, mediators, parties } = filled
  const by = listNames([...mediators.values()].map(({ actor }) => actor.name))
  const sides = listNames([...parties.values()].map((actor) => actor.name))
  const hosts = [...filled.hosts.entries()]
    .filter(([key]) => !mediators.has(key) && !parties.has(key))
    .map(([, actor]) => actor.name)
  const act = isAppealOfTheirs(candidate)
    ? `Appeal${by && ` by ${by}`}${sides && ` to ${sides}`}`
    : ACTS[candidate.type]({
        by,
        sides,
        planned: candidate.reality === 'planned',
        verb: (one, many) => (mediators.size > 1 ? many : one),
        does: (one, many) => (parties.size === 1 ? one : many),
        among: sides && `${parties.size === 1 ? ' with' : ' between'} ${sides}`,
      })
  return `${act}${hosts.length === 0 ? '' : `, in ${listNames(hosts)}`}`
}

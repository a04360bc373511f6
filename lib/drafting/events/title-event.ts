/** An event in plain words: who did what with whom, where. */
import type { EventType } from '@/lib/codebook/values'
import type { Filled } from './fill-event'

const listNames = (names: string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

/** A third party's verb, one or several of them. */
type Verb = (one: string, many: string) => string

const ACTS: Record<EventType, (by: string, between: string, planned: boolean, verb: Verb) => string> = {
  offer_mediation: (by, between, _planned, verb) =>
    `${by || 'A third party'} ${verb('offers', 'offer')} to mediate${between && ` between ${between}`}`,
  accept_mediation: (by, between) => `${between || 'The parties'} accept mediation${by && ` by ${by}`}`,
  agree_to_meet: (by, between) => `${between || 'The parties'} agree to meet${by && `, mediated by ${by}`}`,
  agree_to_settle: (by, between) =>
    `${between || 'The parties'} agree to a step towards settlement${by && `, mediated by ${by}`}`,
  appeal_for_mediation: (by, between) => `Appeal${by && ` to ${by}`} to mediate${between && ` between ${between}`}`,
  demand_mediation: (by, between) => `Demand for mediation${by && ` by ${by}`}${between && ` between ${between}`}`,
  phone_contact: (by, between, _planned, verb) =>
    by
      ? `${by} ${verb('speaks', 'speak')} by phone${between && ` with ${between}`}`
      : `Phone call${between && ` between ${between}`}`,
  visit: (by, between, planned, verb) =>
    `${by || 'An envoy'} ${planned ? verb('is to visit', 'are to visit') : verb('visits', 'visit')}${between && ` ${between}`}`,
  hosted_talks: (by, between, planned, verb) =>
    `${by || 'A third country'} ${planned ? verb('is to host', 'are to host') : verb('hosts', 'host')} talks${between && ` between ${between}`}`,
  mediation_session: (by, between, planned) =>
    `${planned ? 'Planned talks' : 'Talks'}${between && ` between ${between}`}${by && `, mediated by ${by}`}`,
  direct_negotiation: (_by, between, planned) =>
    `${planned ? 'Planned direct talks' : 'Direct talks'}${between && ` between ${between}`}`,
  party_consultation: (by, between, planned, verb) =>
    `${by || 'A mediator'} ${planned ? verb('is to meet', 'are to meet') : verb('meets', 'meet')} ${between || 'one party'}`,
  mediation_related: (by, between, _planned, verb) =>
    `${by || 'A third party'} ${verb('mediates', 'mediate')}${between && ` between ${between}`}`,
  proposal_tabled: (by, between, planned, verb) =>
    by
      ? `${by} ${planned ? verb('is to put', 'are to put') : verb('puts', 'put')} a proposal${between && ` to ${between}`}`
      : `${planned ? 'Planned proposal' : 'Proposal'}${between && ` to ${between}`}`,
  agreement_signed: (by, between, planned) =>
    `${planned ? 'Planned agreement' : 'Agreement'}${between && ` between ${between}`}${by && `, mediated by ${by}`}`,
  ceasefire_declared: (by, between, planned) =>
    `${planned ? 'Planned ceasefire' : 'Ceasefire'}${between && ` between ${between}`}${by && `, mediated by ${by}`}`,
  ceasefire_in_force: (by, between, planned) =>
    `Ceasefire${between && ` between ${between}`} ${planned ? 'is to take effect' : 'takes effect'}${by && `, mediated by ${by}`}`,
  release_or_exchange: (by, between, planned) =>
    `${planned ? 'Planned release or exchange' : 'Release or exchange'}${between && ` between ${between}`}${by && `, mediated by ${by}`}`,
  humanitarian_access: (by, between) =>
    `Humanitarian access${between && ` between ${between}`}${by && `, mediated by ${by}`}`,
  reject_talks: (by, between) => `Talks refused${between && ` between ${between}`}${by && ` (mediator: ${by})`}`,
  reject_mediation: (by, between) => `Mediation${by && ` by ${by}`} refused${between && `, ${between}`}`,
  reject_plan: (by, between) => `Plan${by && ` of ${by}`} rejected${between && `, ${between}`}`,
  threaten_to_halt: (by, between) =>
    `Threat to halt talks${between && ` between ${between}`}${by && ` (mediator: ${by})`}`,
  suspend_mediation: (by, between) =>
    `Talks${between && ` between ${between}`} suspended or called off${by && ` (mediator: ${by})`}`,
  talks_collapse: (by, between) => `Talks${between && ` between ${between}`} fail${by && ` (mediator: ${by})`}`,
  ceasefire_violation: (by, between) =>
    `Ceasefire${between && ` between ${between}`} broken${by && ` (mediator: ${by})`}`,
}

/** "Called on both to stop": an appeal of the third parties, where an appeal for mediation is one to them. */
const isAppealOfTheirs = ({ rule }: Filled['candidate']): boolean => rule === 'ceasefire-appeal'

export const titleEvent = (filled: Filled): string => {
  const { candidate, mediators, parties } = filled
  const by = listNames([...mediators.values()].map(({ actor }) => actor.name))
  const between = listNames([...parties.values()].map((actor) => actor.name))
  const hosts = [...filled.hosts.entries()]
    .filter(([key]) => !mediators.has(key) && !parties.has(key))
    .map(([, actor]) => actor.name)
  const verb: Verb = (one, many) => (mediators.size > 1 ? many : one)
  const act = isAppealOfTheirs(candidate)
    ? `Appeal${by && ` by ${by}`}${between && ` to ${between}`}`
    : ACTS[candidate.type](by, between, candidate.reality === 'planned', verb)
  return `${act}${hosts.length === 0 ? '' : `, in ${listNames(hosts)}`}`
}

/** Refusals told as what somebody did not do: "failed to turn up", "snubbed a meeting", "will not negotiate". */
import {
  AGREEMENT_NOUNS,
  CEASEFIRE_NOUNS,
  MEDIATION_NOUNS,
  PROPOSAL_NOUNS,
  TALKS_NOUNS,
  verbOf,
  words,
} from '../lexicon'
import { BROKERS } from './read-requests'
import { type RuleReader, spanning } from './rule-reader'

const MEETS = words('send meet negotiate talk attend join participate participating engage return')
const HOLDS = words('hold have enter resume start begin continue take')
const SIGNS = words('sign accept endorse')
const SETTLEMENTS = new Set([...AGREEMENT_NOUNS, ...CEASEFIRE_NOUNS, ...PROPOSAL_NOUNS, 'terms'])
const TABLE = new Set([...TALKS_NOUNS, 'table'])
const MISSIONS = words('delegation delegations negotiators mission missions envoy envoys mediator mediators team visit')
const SNUBBED = new Set([...TALKS_NOUNS, ...MEDIATION_NOUNS, ...MISSIONS, 'offer'])
const VENUES = words('venue talks meeting negotiations session table conference summit round')

const push = (
  reader: RuleReader,
  at: number,
  end: number,
  type: 'reject_talks' | 'reject_plan' | 'reject_mediation',
  cue: string,
): true => {
  reader.push(at, type, 'happened', 'refusal', cue, { ...spanning(at, end), confidence: 0.6 })
  return true
}

/** What is not to be done, from the verb on: the talks or the paper turned away; null for anything else. */
const turnedAway = (reader: RuleReader, at: number): { end: number; plan: boolean } | null => {
  const key = reader.key(at)
  if (SIGNS.has(key)) {
    const paper = reader.find(at, 1, 6, SETTLEMENTS)
    return paper < 0 ? null : { end: paper, plan: true }
  }
  const talks = reader.find(at, 1, 6, TABLE)
  if (HOLDS.has(key)) return talks < 0 ? null : { end: talks, plan: false }
  if (!MEETS.has(key)) return null
  if (/^(?:negotiate|meet)$/.test(key)) return { end: talks >= 0 ? talks : at, plan: false }
  if (key === 'send') {
    const team = reader.find(at, 1, 4, MISSIONS)
    return team < 0 ? null : { end: team, plan: false }
  }
  if (key === 'talk') return /^(?:to|with)$/.test(reader.key(at + 1)) ? { end: at, plan: false } : null
  // "Would not return to Cairo to broker a solution".
  const broker = key === 'return' ? reader.find(at, 1, 6, words('broker negotiate talk mediate')) : -1
  const end = talks >= 0 ? talks : broker
  return end < 0 ? null : { end, plan: false }
}

/** "Will not hold any talks", "would not return to talks", "have no intention to talk". */
const readUnwilling = (reader: RuleReader, at: number): boolean => {
  const key = (index: number): string => reader.key(index)
  const denied = key(at) === 'not' && /^(?:will|would|wont|wouldnt)$/.test(key(at - 1))
  const contracted = /^(?:wont|won't|wouldnt|wouldn't)$/.test(key(at))
  const never = key(at) === 'never' && /^(?:will|would)$/.test(key(at - 1))
  const intention =
    /^(?:intention|desire|wish)$/.test(key(at)) && key(at - 1) === 'no' && /^(?:to|of)$/.test(key(at + 1))
  if (!denied && !contracted && !never && !intention) return false
  if (reader.people(at, -1, 16) < 0) return false
  let verb = at + (intention ? 2 : 1)
  while (verb < at + 4 && /^(?:be|also|again|directly|ever|agree|to)$/.test(key(verb))) verb++
  const target = intention ? (verbOf(key(verb))?.lemma ?? '') : key(verb)
  if (!MEETS.has(target) && !HOLDS.has(target) && !SIGNS.has(target)) return false
  const turned = turnedAway(reader, verb)
  // "Would not negotiate in public".
  if (!turned || reader.find(verb, 1, 3, words('public publicly')) >= 0) return false
  return push(reader, at, turned.end, turned.plan ? 'reject_plan' : 'reject_talks', `${key(at)} ${key(verb)}`)
}

/** "Does not plan to send negotiators", "do not intend to take part in the talks". */
const readNotPlanned = (reader: RuleReader, at: number): boolean => {
  if (reader.key(at) !== 'not' || !/^(?:does|do|did)$/.test(reader.key(at - 1))) return false
  if (!/^(?:plan|intend)$/.test(reader.key(at + 1)) || reader.key(at + 2) !== 'to') return false
  const verb = reader.key(at + 3)
  if (!/^(?:send|attend|participate)$/.test(verb) && !(verb === 'take' && reader.key(at + 4) === 'part')) return false
  const object = reader.find(at + 3, 1, 6, verb === 'send' ? MISSIONS : TABLE)
  return object >= 0 && push(reader, at, object, 'reject_talks', `not ${reader.key(at + 1)} to ${verb}`)
}

/** "Would no longer accept the United States as a mediator". */
const readNoLonger = (reader: RuleReader, at: number): boolean => {
  const longer = reader.key(at) === 'no' && reader.key(at + 1) === 'longer' ? at + 2 : at + 1
  if (longer === at + 1 && !/^(?:not|wont|never)$/.test(reader.key(at))) return false
  if (!/^(?:accept|recogni[sz]e|see|consider|regard|trust)$/.test(reader.key(longer))) return false
  const as = reader.find(longer, 1, 6, words('as'))
  const mediator = as < 0 ? -1 : reader.find(as, 1, 5, BROKERS)
  return mediator >= 0 && push(reader, at, mediator, 'reject_mediation', `${reader.key(at)} ${reader.key(longer)}`)
}

/** "Will send no delegation", "would hold no talks". */
const readNone = (reader: RuleReader, at: number): boolean => {
  if (reader.key(at) !== 'no' || !/^(?:send|hold|have|enter)$/.test(reader.key(at - 1))) return false
  if (!/^(?:will|would)$/.test(reader.key(at - 2)) || reader.people(at, -1, 12) < 0) return false
  const object = reader.find(at, 1, 4, SNUBBED)
  return object >= 0 && push(reader, at, object, 'reject_talks', `no ${reader.key(object)}`)
}

/** "Failed to show up", "did not turn up at the talks", "left without signing". */
const readAbsent = (reader: RuleReader, at: number): boolean => {
  const key = (index: number): string => reader.key(index)
  const failing =
    (/^(?:failed|fails|failing)$/.test(key(at)) && key(at + 1) === 'to') ||
    (/^(?:did|does|do)$/.test(key(at)) && key(at + 1) === 'not')
  if (failing) {
    // "Did not send a delegation", "did not take up the invitation".
    const team = key(at + 2) === 'send' ? reader.find(at + 2, 1, 4, MISSIONS) : -1
    const taken =
      key(at + 2) === 'take' && key(at + 3) === 'up' ? reader.find(at, 1, 7, words('offer invitation challenge')) : -1
    if (team >= 0 || taken >= 0) return push(reader, at, Math.max(team, taken), 'reject_talks', `not ${key(at + 2)}`)
    const up = /^(?:turn|show)$/.test(key(at + 2)) && key(at + 3) === 'up'
    const attend = /^(?:attend|arrive|come|appear)$/.test(key(at + 2))
    const venue = reader.find(at, 1, 9, VENUES)
    if (
      (up || attend) &&
      (venue >= 0 ||
        reader.find(at, -1, 16, VENUES, true) >= 0 ||
        reader.find(at, -1, 12, words('delegation team side')) >= 0)
    )
      return push(reader, at, Math.max(venue, at + 2), 'reject_talks', `${key(at)} to ${up ? 'show up' : 'attend'}`)
  }
  // "No one from the army turned up in Geneva".
  if (/^(?:turned|showed)$/.test(key(at)) && key(at + 1) === 'up') {
    const nobody = reader.find(at, -1, 9, words('nobody none no neither'))
    const theirs = nobody >= 0 && [1, 2].some((step) => key(nobody + step) === 'from')
    if (theirs || (nobody >= 0 && reader.find(at, 1, 6, VENUES) >= 0))
      return push(reader, at, at + 1, 'reject_talks', `${key(nobody)} ${key(at)} up`)
  }
  // "Had not accepted the ceasefire".
  if (key(at) === 'not' && /^(?:has|have|had|did)$/.test(key(at - 1)) && /^(?:accepted|accept)$/.test(key(at + 1))) {
    const paper = reader.find(at, 1, 6, SETTLEMENTS)
    if (paper >= 0) return push(reader, at, paper, 'reject_plan', `not ${key(at + 1)}`)
  }
  if (key(at) === 'without' && /^(?:signing|initialing|initialling)$/.test(key(at + 1))) {
    const paper = reader.find(at, 1, 6, SETTLEMENTS)
    if (paper >= 0) return push(reader, at, paper, 'reject_plan', 'without signing')
  }
  return false
}

/** "Snubbed a scheduled meeting", "denied a mission permission to land". */
const readTurnedBack = (reader: RuleReader, at: number): boolean => {
  const key = (index: number): string => reader.key(index)
  if (/^(?:snubbed|snubs|skipped|shunned|shunning)$/.test(key(at))) {
    const object = reader.find(at, 1, 7, SNUBBED)
    if (object >= 0) return push(reader, at, object, 'reject_talks', `${key(at)} ${key(object)}`)
  }
  const barred =
    /^(?:denied|refused)$/.test(key(at)) && reader.find(at, 1, 6, words('permission entry access visas visa')) >= 0
  if (!barred) return false
  const mission = reader.find(at, -1, 18, MISSIONS, true)
  const after = mission >= 0 ? mission : reader.find(at, 1, 5, MISSIONS)
  return after >= 0 && push(reader, at, after, 'reject_mediation', `${key(at)} ${key(after)}`)
}

/** Every word that a refusal by omission opens with: no other is looked at. */
const OPENING = words(
  "not wont won't wouldnt wouldn't never intention desire wish no failed fails failing did does do turned showed without snubbed snubs skipped shunned shunning denied refused",
)

export const readAbsences = (reader: RuleReader, at: number): boolean =>
  OPENING.has(reader.key(at)) &&
  (readUnwilling(reader, at) ||
    readNotPlanned(reader, at) ||
    readNoLonger(reader, at) ||
    readNone(reader, at) ||
    readAbsent(reader, at) ||
    readTurnedBack(reader, at))

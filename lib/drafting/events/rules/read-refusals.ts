/** Refusals and suspensions: "rejected the proposal", "called off", "walked out". */
import {
  AGREEMENT_NOUNS,
  CEASEFIRE_NOUNS,
  MEDIATION_NOUNS,
  PROPOSAL_NOUNS,
  TALKS_NOUNS,
  type Verb,
  words,
} from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { readCollapse, readEnded } from './read-collapses'
import { isReal, type RuleReader, spanning } from './rule-reader'

const REJECT = words('reject refuse decline boycott spurn rebuff oppose dismiss')
const SUSPEND = words('suspend halt freeze pause cancel postpone delay abandon scrap shelve interrupt adjourn')
const SETTLEMENTS = new Set([...CEASEFIRE_NOUNS, ...AGREEMENT_NOUNS])
const PROPOSALS = new Set([
  ...PROPOSAL_NOUNS,
  'invitation',
  'invitations',
  'terms',
  'overture',
  'overtures',
  'idea',
  'letter',
  'calls',
  'appeals',
])
const REJECTED = new Set([...PROPOSALS, ...SETTLEMENTS, ...TALKS_NOUNS, ...MEDIATION_NOUNS])
const SUSPENDED = new Set([
  ...TALKS_NOUNS,
  ...MEDIATION_NOUNS,
  ...CEASEFIRE_NOUNS,
  'participation',
  'process',
  'effort',
  'efforts',
  'visit',
  'attempt',
  'plan',
  'plans',
  'release',
  'exchange',
  'membership',
  'dealings',
])
const TEAMS = words('negotiators delegation delegations team mediators delegates')
const LEFT = new Set([...SUSPENDED, 'agreement', 'deal', 'accord', 'pact', 'initiative', 'treaty'])
const MEETS =
  /^(?:meet|negotiate|talk|speak|deal|extend|renew|attend|join|sit|participate|engage|send|take|travel|go|return|sign|accept|hold|come|resume)$/
const PRESS = words('reporters journalists media press newspaper newspapers agency television')
const PASSIVE = /^(?:was|were|been|be|being|got)$/
/** What else is refused, beside meeting: "refused to back the plan". */
const WITHHELD =
  /^(?:back|support|endorse|recogni[sz]e|honou?r|implement|consider|approve|agree|ratify|respect|observe|commit|halt|stop|end|allow|release|withdraw|join|host|receive|let|open|include)$/

/** Whether a proposal or talks were told of just before, so that "it" is that. */
const proposalTold = (reader: RuleReader, at: number): boolean => reader.find(at, -1, 24, REJECTED, true) >= 0

const readRejection = (reader: RuleReader, at: number, verb: Verb): boolean => {
  const key = (index: number): string => reader.key(index)
  const phrasal = (verb.lemma === 'turn' && key(at + 1) === 'down') || (verb.lemma === 'rule' && key(at + 1) === 'out')
  // "Israel has turned it down".
  const pronoun = (verb.lemma === 'turn' && key(at + 2) === 'down') || REJECT.has(verb.lemma) ? key(at + 1) : ''
  if (!REJECT.has(verb.lemma) && !phrasal && pronoun === '') return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  if (!isReal(reality)) return false
  const to = verb.lemma === 'refuse' || verb.lemma === 'decline' ? reader.find(at, 1, 8, words('to')) : -1
  const infinitive = to < 0 || !reader.plain(to + 1) ? '' : key(to + 1)
  if (infinitive !== '' && !MEETS.test(infinitive) && !WITHHELD.test(infinitive)) return true
  if (MEETS.test(infinitive)) {
    // "Refused to speak to reporters".
    if (
      /^(?:talk|speak|deal)$/.test(infinitive) &&
      (!/^(?:to|with|directly)$/.test(key(to + 2)) || reader.find(to, 1, 6, PRESS) >= 0)
    )
      return true
    const plan = /^(?:sign|accept|extend|renew)$/.test(infinitive)
    reader.push(
      at,
      plan ? 'reject_plan' : 'reject_talks',
      reality,
      'refusal',
      `${key(at)} to ${infinitive}`,
      spanning(at, to + 1),
    )
    return true
  }
  if (/^(?:it|them|this|that)$/.test(pronoun) && proposalTold(reader, at)) {
    reader.push(at, 'reject_plan', reality, 'refusal', `${key(at)} ${pronoun}`, { until: at + 2, confidence: 0.5 })
    return true
  }
  if (!REJECT.has(verb.lemma) && !phrasal) return false
  const plan = reader.find(at, 1, 9, PROPOSALS)
  if (verb.lemma === 'dismiss' && plan < 0) return false
  const mediation = reader.find(at, 1, 9, MEDIATION_NOUNS)
  const talks = reader.find(at, 1, 9, TALKS_NOUNS)
  const named = reader.find(at, 1, 9, SETTLEMENTS)
  // "Rejects double standards in the ceasefire" rejects the standards.
  const settlement =
    named >= 0 && reader.find(at, 1, named - at, words('in during amid after before under despite')) >= 0 ? -1 : named
  // "The deal was rejected by Hamas".
  const behind = verb.form === 'past' && PASSIVE.test(key(at - 1)) ? reader.find(at, -1, 12, REJECTED) : -1
  const object =
    behind >= 0
      ? behind
      : [mediation, talks, plan, settlement].filter((index) => index >= 0).toSorted((a, b) => a - b)[0]
  if (object === undefined) return false
  const between = reader.find(
    at,
    1,
    Math.max(object - at, 0),
    words('claims claim reports report allegations suggestions accusations charge criticism notion'),
  )
  // To reject a claim is to deny it; that is a statement, not an act.
  if (between >= 0 && between < object) return true
  const type =
    object === mediation
      ? 'reject_mediation'
      : object === talks || TALKS_NOUNS.has(key(object))
        ? 'reject_talks'
        : 'reject_plan'
  reader.push(at, type, reality, 'refusal', `${key(at)} ${key(object)}`, {
    ...spanning(at, object),
    confidence: verb.lemma === 'oppose' ? 0.3 : 0.6,
  })
  return true
}

/** Whether the sentence before speaks of talks. */
const talksTold = (reader: RuleReader, at: number): boolean => {
  const range = reader.view.sentenceWords[(reader.view.words[at]?.sentence ?? 0) - 1]
  if (!range) return false
  for (let index = range.from; index < range.until; index++) if (TALKS_NOUNS.has(reader.key(index))) return true
  return false
}

/** Talks that open the sentence of a passive verb far on. */
const firstTalks = (reader: RuleReader, at: number): number => {
  const from = reader.view.sentenceWords[reader.view.words[at]?.sentence ?? -1]?.from ?? at
  for (let index = from; index < Math.min(at, from + 6); index++) if (TALKS_NOUNS.has(reader.key(index))) return index
  return -1
}

const readSuspension = (reader: RuleReader, at: number, verb: Verb): boolean => {
  const key = (index: number): string => reader.key(index)
  const off =
    (/^(?:call|break|put)$/.test(verb.lemma) && [1, 2, 3, 4].some((step) => key(at + step) === 'off')) ||
    // "Put the talks on hold".
    (verb.lemma === 'put' && reader.find(at, 1, 7, words('hold ice')) >= 0) ||
    // "Pulled their negotiators from Doha".
    (verb.lemma === 'pull' && reader.find(at, 1, 3, TEAMS) >= 0) ||
    // "Recalled its negotiators", "tore up the deal".
    (verb.lemma === 'recall' && reader.find(at, 1, 5, TEAMS) >= 0) ||
    (verb.lemma === 'tear' && key(at + 1) === 'up')
  const out =
    (/^(?:walk|pull|storm)$/.test(verb.lemma) && reader.find(at, 1, 5, words('out away')) >= 0) ||
    (verb.lemma === 'stay' && key(at + 1) === 'away' && reader.find(at, 1, 6, SUSPENDED) >= 0)
  const left =
    (verb.lemma === 'withdraw' || verb.lemma === 'quit' || (verb.lemma === 'leave' && key(at + 1) !== 'for')) &&
    reader.find(at, 1, 7, verb.lemma === 'leave' ? TALKS_NOUNS : LEFT) >= 0
  // "Ended the ceasefire": and not "ended with a ceasefire".
  const ended =
    /^(?:end|break|terminate|shatter|torpedo|scupper|derail|breach)$/.test(verb.lemma) &&
    reader.find(at, 1, 5, CEASEFIRE_NOUNS) >= 0 &&
    /^(?:a|an|the|its|their|this|that|his|her|unilateral)$/.test(key(at + 1))
  if (!SUSPEND.has(verb.lemma) && !off && !out && !left && !ended) return false
  // "Accused the other of breaking the truce".
  if (ended && verb.form === 'ing' && key(at - 1) === 'of') return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  const ahead =
    verb.lemma === 'recall' || (verb.lemma === 'pull' && reader.find(at, 1, 3, TEAMS) >= 0)
      ? reader.find(at, 1, 5, TEAMS)
      : reader.find(at, 1, 8, out || left || verb.lemma === 'tear' ? LEFT : SUSPENDED)
  const roleAhead = reader.find(at, 1, 8, words('role'))
  const asHost =
    roleAhead >= 0 && reader.find(roleAhead, 1, 3, words('host guarantor mediator facilitator')) >= 0 ? roleAhead : -1
  const passive =
    // "The talks that he suspended in April".
    [2, 3, 4, 5].some(
      (step) =>
        /^(?:that|which)$/.test(reader.key(at - step)) &&
        !/^(?:would|will|could|can|may|might|should|has|have|had)$/.test(reader.key(at - step + 1)) &&
        SUSPENDED.has(reader.key(at - step - 1)),
    ) ||
    [1, 2, 3].some((step) => PASSIVE.test(key(at - step))) ||
    /^(?:it|them)$/.test(key(at + 1)) ||
    reader.view.words[at]?.gap === 'marks'
  const near = passive ? reader.find(at, -1, 24, SUSPENDED, true) : -1
  // "A meeting between them to discuss this and that, the way out, has been postponed".
  const behind = near < 0 && PASSIVE.test(key(at - 1)) ? firstTalks(reader, at) : near
  // "M23 pulled out": of the talks told of before.
  const before = (out || left) && behind < 0 && ahead < 0 && talksTold(reader, at) ? at : -1
  const object = ahead >= 0 ? ahead : asHost >= 0 ? asHost : behind >= 0 ? behind : before
  if (object < 0) return false
  // "They called a truce in December and abandoned it in May".
  const pronoun = /^(?:it|them)$/.test(key(at + 1)) && ahead < 0
  reader.push(at, 'suspend_mediation', reality, 'suspension', `${key(at)} ${key(object)}`, {
    ...(pronoun ? { from: at, until: at + 2 } : spanning(at, object)),
    direct: CEASEFIRE_NOUNS.has(key(object)) || out || left,
  })
  return isReal(reality)
}

/** "Threatened to pull out of the talks". */
const readThreat = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (verb.lemma !== 'threaten' || verb.form === 'base') return false
  const to = reader.find(at, 1, 6, words('to'))
  if (
    to < 0 ||
    !/^(?:withdraw|pull|walk|quit|leave|boycott|suspend|halt|end|abandon|cancel|break)$/.test(reader.key(to + 1))
  )
    return false
  const object = reader.find(to, 1, 8, LEFT)
  if (object < 0) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(at, 'threaten_to_halt', reality, 'refusal', `${reader.key(at)} to ${reader.key(to + 1)}`, {
    ...spanning(at, object),
    confidence: 0.45,
  })
  return true
}

export const readRefusals = (reader: RuleReader, at: number, verb: Verb | null): boolean =>
  readEnded(reader, at, verb) ||
  (verb !== null &&
    (readThreat(reader, at, verb) ||
      readRejection(reader, at, verb) ||
      readSuspension(reader, at, verb) ||
      readCollapse(reader, at, verb)))

/** "Saw no need for a third country": refusal without a verb of refusing. */
export const readNoNeed = (reader: RuleReader, at: number): boolean => {
  if (reader.key(at) !== 'need' || reader.key(at - 1) !== 'no') return false
  const object = reader.find(
    at,
    1,
    6,
    words('mediator mediators mediation intermediary intermediaries country party facilitator talks'),
  )
  if (
    object < 0 ||
    ((reader.key(object) === 'country' || reader.key(object) === 'party') && reader.key(object - 1) !== 'third')
  )
    return false
  reader.push(
    at,
    reader.key(object) === 'talks' ? 'reject_talks' : 'reject_mediation',
    'happened',
    'refusal',
    `no need for ${reader.key(object)}`,
    spanning(at, object),
  )
  return true
}

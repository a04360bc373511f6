/** Suspensions: "called off", "walked out", "put the talks on hold", "threatened to pull out". */
import { CEASEFIRE_NOUNS, MEDIATION_NOUNS, NO_PEACE, TALKS_NOUNS, type Verb, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { isReal, type RuleReader, spanning } from './rule-reader'

const PLANS = words('plan plans')
const SUSPEND = words(
  'terminate suspend halt freeze pause cancel postpone delay abandon scrap shelve interrupt adjourn',
)
const SUSPENDED = new Set([
  ...TALKS_NOUNS,
  ...MEDIATION_NOUNS,
  ...CEASEFIRE_NOUNS,
  'participation',
  'process',
  'format',
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
/** What is done to agreements as well as to talks. */
const ENDS_DEALS = /^(?:tear|suspend|terminate|freeze|abandon|scrap)$/
const ALLIANCES = words('csto nato alliance bloc defence defense security')
const TEAMS = words('negotiators delegation delegations team mediators delegates')
const LEFT = new Set([...SUSPENDED, 'agreement', 'deal', 'accord', 'pact', 'initiative', 'treaty', 'table'])
export const PASSIVE = /^(?:was|were|been|be|being|got)$/

/** Whether the sentence before speaks of talks, or of a plan. */
export const toldBefore = (reader: RuleReader, at: number, wanted: ReadonlySet<string>, back = 1): boolean => {
  const sentence = reader.view.words[at]?.sentence ?? 0
  const from = reader.view.sentenceWords[Math.max(0, sentence - back)]?.from ?? at
  const until = reader.view.sentenceWords[sentence]?.from ?? at
  for (let index = from; index < until; index++) if (wanted.has(reader.key(index))) return true
  return false
}

/** Talks that open the sentence of a passive verb far on. */
const firstTalks = (reader: RuleReader, at: number): number => {
  const from = reader.view.sentenceWords[reader.view.words[at]?.sentence ?? -1]?.from ?? at
  for (let index = from; index < Math.min(at, from + 6); index++) if (TALKS_NOUNS.has(reader.key(index))) return index
  return -1
}

const decidedTo = (reader: RuleReader, at: number): boolean =>
  [1, 2, 3].some(
    (step) => reader.key(at - step) === 'to' && /^(?:decided|opted|chose|resolved)$/.test(reader.key(at - step - 1)),
  )

export const readSuspension = (reader: RuleReader, at: number, verb: Verb): boolean => {
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
    (/^(?:walk|pull|storm)$/.test(verb.lemma) &&
      reader.find(at, 1, verb.lemma === 'pull' ? 2 : 5, words('out away')) >= 0) ||
    (verb.lemma === 'stay' && key(at + 1) === 'away' && reader.find(at, 1, 6, SUSPENDED) >= 0)
  const leaves = verb.lemma === 'leave' ? reader.find(at, 1, 7, TALKS_NOUNS) : -1
  // "Had been left out of the talks": nobody left.
  if (leaves >= 0 && PASSIVE.test(key(at - 1)) && key(at + 1) === 'out') {
    reader.push(at, 'suspend_mediation', 'wished', 'suspension', 'left out', spanning(at, leaves))
    return true
  }
  const left =
    verb.lemma === 'withdraw' || verb.lemma === 'quit'
      ? reader.find(at, 1, 7, LEFT) >= 0
      : // "Left for talks", "left his microphone on during a meeting".
        leaves >= 0 && reader.find(at, 1, leaves - at, words('for on open during')) < 0
  // "Ended peace talks with the rebels": and not "ended two days of talks".
  const talksWith =
    verb.lemma === 'end' && /^(?:all|peace|the|its|formal|direct|ceasefire)$/.test(key(at + 1))
      ? reader.find(at, 1, 3, TALKS_NOUNS)
      : -1
  const turnedFrom = talksWith >= 0 && key(talksWith + 1) === 'with' && reader.people(talksWith + 1, 1, 4) >= 0
  // "Ended the ceasefire": and not "ended with a ceasefire".
  const ended =
    /^(?:end|lift|break|terminate|shatter|torpedo|scupper|derail|breach)$/.test(verb.lemma) &&
    reader.find(at, 1, 5, CEASEFIRE_NOUNS) >= 0 &&
    /^(?:a|an|the|its|their|this|that|his|her|unilateral)$/.test(key(at + 1))
  if (!SUSPEND.has(verb.lemma) && !off && !out && !left && !ended && !turnedFrom) return false
  // "The fighting was halted by a ceasefire".
  if (PASSIVE.test(key(at - 1)) && key(at + 1) === 'by' && reader.find(at, 1, 4, CEASEFIRE_NOUNS) >= 0) return false
  // "Accused the other of breaking the truce".
  if (ended && verb.form === 'ing' && key(at - 1) === 'of') return false
  // "Decided to end the truce" is done by deciding.
  const reality = decidedTo(reader, at) ? 'happened' : realityOfVerb(reader.view, at, verb.form)
  const ahead =
    verb.lemma === 'recall' || (verb.lemma === 'pull' && reader.find(at, 1, 3, TEAMS) >= 0)
      ? reader.find(at, 1, 5, TEAMS)
      : reader.find(at, 1, 8, out || left || ENDS_DEALS.test(verb.lemma) ? LEFT : SUSPENDED)
  const roleAhead = reader.find(at, 1, 8, words('role'))
  const asHost =
    roleAhead >= 0 && reader.find(roleAhead, 1, 3, words('host guarantor mediator facilitator')) >= 0 ? roleAhead : -1
  const passive =
    // "The talks that he suspended in April".
    [2, 3, 4, 5].some(
      (step) =>
        /^(?:that|which)$/.test(reader.key(at - step)) &&
        !/^(?:would|will|could|can|might|should|has|have|had)$/.test(reader.key(at - step + 1)) &&
        SUSPENDED.has(reader.key(at - step - 1)),
    ) ||
    [1, 2, 3].some((step) => PASSIVE.test(key(at - step))) ||
    /^(?:it|them)$/.test(key(at + 1)) ||
    reader.view.words[at]?.gap === 'marks'
  const near = passive ? reader.find(at, -1, 24, SUSPENDED, true) : -1
  // "A meeting between them to discuss this and that, the way out, has been postponed".
  const behind = near < 0 && PASSIVE.test(key(at - 1)) ? firstTalks(reader, at) : near
  // "M23 pulled out": of the talks told of before.
  const before = (out || left) && behind < 0 && ahead < 0 && toldBefore(reader, at, TALKS_NOUNS) ? at : -1
  // "They have been suspended since May": the talks told of before.
  const they =
    PASSIVE.test(key(at - 1)) && ahead < 0 && behind < 0 && toldBefore(reader, at, TALKS_NOUNS)
      ? reader.find(at, -1, 9, words('they it'))
      : -1
  // "Talks began in May. The army suspended them in June", and not "the school".
  const them =
    /^(?:it|them)$/.test(key(at + 1)) && toldBefore(reader, at, TALKS_NOUNS) && reader.people(at, -1, 4) >= 0
      ? at + 1
      : -1
  const object =
    ahead >= 0 ? ahead : asHost >= 0 ? asHost : behind >= 0 ? behind : before >= 0 ? before : they >= 0 ? they : them
  if (object < 0 || NO_PEACE.test(key(object - 1))) return false
  // "Scrapped its plan to attack": the plan is another's.
  const plan = ahead >= 0 ? reader.find(at, 1, ahead - at, PLANS) : -1
  if (plan >= 0 && key(plan + 1) === 'to') return false
  // "Froze its membership of the military alliance".
  if (/^(?:participation|membership)$/.test(key(object)) && reader.find(object, 1, 8, ALLIANCES) >= 0) return false
  // "They called a truce in December and abandoned it in May".
  const pronoun = /^(?:it|them)$/.test(key(at + 1)) && ahead < 0
  // "Said that it would stay away": saying so is refusing.
  if (verb.lemma === 'stay') {
    reader.push(
      at,
      'reject_talks',
      isReal(reality) ? 'happened' : reality,
      'refusal',
      'stay away',
      spanning(at, object),
    )
    return isReal(reality)
  }
  reader.push(at, 'suspend_mediation', reality, 'suspension', `${key(at)} ${key(object)}`, {
    ...(pronoun ? { from: at, until: at + 2 } : spanning(at, object)),
    direct: CEASEFIRE_NOUNS.has(key(object)) || out || left,
  })
  return isReal(reality)
}

/** "Threatened to pull out of the talks". */
export const readThreat = (reader: RuleReader, at: number, verb: Verb): boolean => {
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

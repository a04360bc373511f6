/** Talks and truces that come to nothing: "collapsed", "ended without agreement", "were over", "did not take place". */
import { CEASEFIRE_NOUNS, SETTLEMENT_NOUNS, TALKS_NOUNS, type Verb, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { toldBefore } from './read-suspensions'
import { isReal, type RuleReader, spanning } from './rule-reader'

const STUCK = words('deadlock deadlocked impasse stalemate snag wall standstill')
const COLLAPSE = words('collapse stall founder unravel fail crumble expire lapse')
const HALT = words('halt standstill')
/** What comes to a halt. */
const STOPPED = new Set([...TALKS_NOUNS, 'evacuation', 'evacuations', 'exchange'])
const DUE = words('talks negotiations round meeting summit session')
const FRUITLESS = words('progress breakthrough inconclusively')
const WITHOUT = words('without')
const ENDED = new Set([...TALKS_NOUNS, ...CEASEFIRE_NOUNS])
/** What tells when or why something is over. */
const ENDED_WHEN =
  /^(?:on|in|at|by|after|before|until|as|amid|and|but|because|when|without|with|last|late|today|yesterday)$/
const COLLAPSED = new Set([
  ...TALKS_NOUNS,
  ...CEASEFIRE_NOUNS,
  'mediation',
  'facilitation',
  'effort',
  'efforts',
  'process',
  'attempt',
  'attempts',
  'deal',
  'agreement',
  'initiative',
  'plan',
  'pact',
  'accord',
])
/** A truce does not stall. */
const STALLED = new Set([...COLLAPSED].filter((key) => !CEASEFIRE_NOUNS.has(key)))
/** The talks that collapse, over what is set between commas: "talks in Oslo, the first since 2019, collapsed". */
const subjectOver = (reader: RuleReader, at: number): number => {
  const stalls = /^(?:stall|founder)/.test(reader.key(at))
  // "A truce which the UN brokered, which lasted six months and expired": what only a truce does.
  const reach = /^(?:expire|lapse)/.test(reader.key(at)) ? 24 : 14
  const near = reader.find(at, -1, reach, stalls ? STALLED : COLLAPSED, true)
  if (near >= 0 || reader.view.body.charAt(reader.view.words[at - 1]?.end ?? 0) !== ',') return near
  const range = reader.view.sentenceWords[reader.view.words[at]?.sentence ?? -1]
  for (let first = range?.from ?? at; first < Math.min(at, (range?.from ?? at) + 6); first++)
    if (COLLAPSED.has(reader.key(first))) return first
  return -1
}

export const readCollapse = (reader: RuleReader, at: number, verb: Verb): boolean => {
  const key = (index: number): string => reader.key(index)
  const down =
    (verb.lemma === 'break' && key(at + 1) === 'down') ||
    (verb.lemma === 'break' && key(at + 1) === 'up') ||
    (/^(?:hit|reach|end)$/.test(verb.lemma) && reader.find(at, 1, 4, STUCK) >= 0) ||
    (verb.lemma === 'fall' && /^(?:apart|through)$/.test(key(at + 1)))
  const result = reader.pastAdjuncts(at + (key(at + 1) === 'up' ? 2 : 1))
  const fruitless =
    /^(?:end|conclude|close|finish|break|wrap)$/.test(verb.lemma) &&
    [at + 1, at + 2, at + 3, result - 1, result].some(
      (index) =>
        (key(index) === 'without' && index > at) ||
        key(index) === 'inconclusively' ||
        (key(index) === 'in' && /^(?:deadlock|acrimony|failure|stalemate|disarray)$/.test(key(index + 1))),
    )
  // "Ended three days later without a deal".
  const without = /^(?:end|conclude|break)$/.test(verb.lemma) ? reader.find(at, 1, 6, WITHOUT) : -1
  const empty =
    without >= 0 && reader.view.words[without + 1]?.cap !== true && reader.find(without, 1, 3, SETTLEMENT_NOUNS) >= 0
  if (!COLLAPSE.has(verb.lemma) && !down && !fruitless && !empty) return false
  // "Failed to leave the hospitals" fails at something else.
  if (
    verb.lemma === 'fail' &&
    key(at + 1) === 'to' &&
    !/^(?:sign|agree|reach|produce|meet|bridge|achieve|secure|yield|narrow|resolve|make)$/.test(key(at + 2))
  )
    return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  // "Ended without a breakthrough": held, and without a result.
  if (fruitless && !down && reader.find(at, 1, 6, FRUITLESS) >= 0) return false
  // "The stalled deal", "to revive stalled negotiations".
  if (verb.form === 'past' && (/^(?:the|a|an|its|their)$/.test(key(at - 1)) || COLLAPSED.has(key(at + 1)))) return false
  // "At risk of collapse".
  if (verb.form === 'base' && /^(?:of|near|from|a|the|total)$/.test(key(at - 1))) return false
  if (verb.lemma === 'fail' && verb.form === 'ing') return false
  // "Failed to reach an agreement".
  const unreached =
    verb.lemma === 'fail' && /^(?:sign|agree|reach|achieve|secure)$/.test(key(at + 2))
      ? reader.find(at, 1, 8, SETTLEMENT_NOUNS)
      : -1
  const behindNoun = subjectOver(reader, at)
  // "Before it was set to expire": nothing yet.
  if (/^(?:expire|lapse)$/.test(verb.lemma) && reality === 'planned') return false
  // "They ended without a deal", "it soon fell apart": the talks or the truce of the sentence before.
  const it = [1, 2, 3].find((step) => /^(?:they|it)$/.test(key(at - step)))
  const broke = verb.form === 'past' && (down || /^(?:collapse|unravel|crumble|expire|lapse)$/.test(verb.lemma))
  const told =
    it !== undefined && ((empty && toldBefore(reader, at, TALKS_NOUNS)) || (broke && toldBefore(reader, at, COLLAPSED)))
  const pronoun = told ? at : -1
  const noun = behindNoun >= 0 ? behindNoun : unreached >= 0 ? unreached : pronoun
  if (noun < 0) return false
  // "All efforts to date have failed": no act of its own.
  // "The previous truce collapsed in March" is one.
  const one = /^(?:expire|lapse)$/.test(verb.lemma) || (!key(noun).endsWith('s') && reader.timeBetween(at + 1, at + 4))
  const general = one ? words('all') : words('all previous earlier past several repeated')
  if (reader.find(noun, -1, 3, general) >= 0) return false
  // "Previous rounds of talks have failed to yield much".
  if (
    /^(?:have|has)$/.test(key(at - 1)) &&
    reader.find(noun, -1, 8, words('all previous earlier past several repeated')) >= 0
  )
    return false
  // "The meeting failed to resolve the matter": it was held.
  if (
    verb.lemma === 'fail' &&
    key(at + 1) === 'to' &&
    /^(?:meetings?|summits?|rounds?|sessions?|conference|talks|negotiations)$/.test(key(noun)) &&
    noun !== unreached
  ) {
    reader.push(at, 'mediation_session', reality, 'talks', `${key(noun)} ${key(at)}`, {
      ...spanning(at, noun),
      confidence: 0.5,
    })
    return isReal(reality)
  }
  reader.push(
    at,
    noun !== unreached && CEASEFIRE_NOUNS.has(key(noun)) ? 'ceasefire_violation' : 'talks_collapse',
    reality,
    'collapse',
    `${key(noun)} ${key(at)}`,
    {
      ...spanning(at, noun),
      confidence:
        key(noun).endsWith('s') && !/^(?:talks|negotiations|efforts|process)$/.test(key(noun))
          ? 0.3
          : verb.lemma === 'fail' || verb.lemma === 'expire'
            ? 0.45
            : 0.6,
    },
  )
  return isReal(reality)
}

/** What talks that do not come about fail to do. */
const NOT_BEGUN =
  /^(?:take|took|happen|happened|materiali[sz]ed?|go|went|begin|start|open|resume|reconvene|convene|kick|get)$/

/** "Pronounced the talks dead", "the talks were over", "the meeting did not take place". */
export const readEnded = (reader: RuleReader, at: number, verb: Verb | null): boolean => {
  const key = (index: number): string => reader.key(index)
  if (verb !== null && verb.form === 'past' && /^(?:declare|pronounce|announce)$/.test(verb.lemma)) {
    const talks = reader.find(at, 1, 5, ENDED)
    const over = talks < 0 ? -1 : reader.find(talks, 1, 7, words('dead over finished closed failed'))
    // "Declared a truce over Christmas", but "declared the truce over on Monday".
    const joined = reader.view.words[over + 1]?.gap === 'join' && reader.together(over + 1, at)
    const spans = key(over) === 'over' && joined && !ENDED_WHEN.test(key(over + 1))
    if (over < 0 || spans) return false
    reader.push(
      at,
      CEASEFIRE_NOUNS.has(key(talks)) ? 'ceasefire_violation' : 'talks_collapse',
      realityOfVerb(reader.view, at, verb.form),
      'collapse',
      `${key(at)} ${key(over)}`,
      {
        ...spanning(at, over),
      },
    )
    return true
  }
  if (
    /^(?:were|are|is|was)$/.test(key(at)) &&
    /^(?:over|dead|deadlocked)$/.test(key(at + 1)) &&
    key(at + 1) !== key(at)
  ) {
    const talks = reader.find(at, -1, 9, words('talks negotiations dialogue process truce ceasefire'), true)
    const goesOn =
      /^[.,;:!?”"’)]/.test(reader.view.body.slice(reader.view.words[at + 1]?.end ?? 0)) ||
      /^(?:within|by|after|before|when|because|less|in)$/.test(key(at + 2))
    if (talks < 0 || !goesOn || reader.find(at, -1, 8, words('if until once when not')) >= 0) return false
    reader.push(
      at,
      CEASEFIRE_NOUNS.has(key(talks)) ? 'ceasefire_violation' : 'talks_collapse',
      'happened',
      'collapse',
      `${key(at)} ${key(at + 1)}`,
      {
        ...spanning(talks, at + 1),
        confidence: 0.5,
      },
    )
    return true
  }
  // "Another round, set for Friday, is off".
  if (/^(?:is|are|was|were)$/.test(key(at)) && key(at + 1) === 'off') {
    const due = reader.find(at, -1, 12, DUE, true)
    if (due < 0 || !/^[.,;:!?”"’)]/.test(reader.view.body.slice(reader.view.words[at + 1]?.end ?? 0))) return false
    reader.push(at, 'suspend_mediation', 'happened', 'suspension', `${key(due)} off`, {
      ...spanning(due, at + 1),
      confidence: 0.5,
    })
    return true
  }
  if (key(at) === 'ground' && reader.find(at, 1, 4, HALT) >= 0) {
    const talks = reader.find(at, -1, 10, STOPPED)
    if (talks < 0) return false
    reader.push(at, 'talks_collapse', 'happened', 'collapse', `${key(talks)} ground to a halt`, spanning(talks, at))
    return true
  }
  const kept = key(at) === 'not' && /^(?:abide|respect|honou?r|comply|observe)$/.test(key(at + 1))
  const broken = /^(?:violated|breached|broken)$/.test(key(at)) && /^(?:was|were|been)$/.test(key(at - 1))
  if (kept || broken) {
    const truce = kept ? reader.find(at, 1, 7, CEASEFIRE_NOUNS) : reader.find(at, -1, 9, CEASEFIRE_NOUNS)
    if (truce < 0 || /^(?:times|\d+)$/.test(key(at + 1))) return false
    reader.push(at, 'ceasefire_violation', 'happened', 'collapse', `${key(at)} ${key(truce)}`, spanning(at, truce))
    return true
  }
  const missed =
    (key(at) === 'not' && /^(?:did|does)$/.test(key(at - 1))) ||
    (key(at) === 'failed' && key(at + 1) === 'to') ||
    key(at) === 'never'
  const next = key(at) === 'failed' ? at + 2 : at + 1
  if (!missed || !NOT_BEGUN.test(key(next))) return false
  // "Did not begin until Monday": they began.
  if (reader.find(next, 1, 4, words('until till before'), true) >= 0) return false
  if (/^(?:kick|get)$/.test(key(next)) && !/^(?:off|under|underway|started)$/.test(key(next + 1))) return false
  if (
    (key(next).startsWith('t') && !/^(?:place|off)$/.test(key(next + 1))) ||
    (/^(?:go|went)$/.test(key(next)) && key(next + 1) !== 'ahead')
  )
    return false
  const talks = reader.find(at, -1, 16, TALKS_NOUNS, key(at) === 'never')
  if (talks < 0) return false
  reader.push(
    at,
    'suspend_mediation',
    'happened',
    'suspension',
    `${key(talks)} not ${key(next)}`,
    spanning(talks, next),
  )
  return true
}

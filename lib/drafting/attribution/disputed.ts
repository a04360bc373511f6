/** "accused Oslo of A, [a charge it rejects]": whoever disputes at once what another says. */
import { emptyCue, type Cue } from '@/lib/drafting/attribution/cue'
import { isPronoun } from '@/lib/drafting/attribution/items'
import { phraseEndingAt } from '@/lib/drafting/attribution/phrase-endings'
import { canSpeak, phraseStartingAt, type Phrase } from '@/lib/drafting/attribution/phrases'
import type { Item } from '@/lib/drafting/attribution/units'
import { readVerbGroup } from '@/lib/drafting/attribution/verb-group'
import { BODY_NOUNS } from '@/lib/drafting/attribution/words'
import type { CueVerb } from '@/lib/drafting/attribution/verbs'

const DENY: CueVerb = { lemma: 'deny', family: 'deny', frames: '', weak: false }
const DENIES = new Set(
  'deny denies denied reject rejects rejected dismiss dismisses dismissed dispute disputes disputed refute refutes refuted'.split(
    ' ',
  ),
)
/** What is turned down and no claim: "offered a truce, which Oslo rejected". */
const TURNS_DOWN = /^(?:reject|dismiss)/
const CLAIM = /^(?:charge|claim|allegation|accusation|assertion|suggestion|report)s?$/
const POINTER = /^(?:which|something)$/
/** How many words an aside has at most before its verb. */
const ASIDE = 10

/** The item of "charge" in ", a charge it rejects", of "which" in ", which it denies"; -1 where none opens the clause of `verb`. */
function openingOf(items: readonly Item[], verb: number, floor: number): number {
  for (let at = verb - 1; at > floor && verb - at < ASIDE; at--) {
    const item = items[at]
    if (!item || item.quote || /^[;:.]$/.test(item.text)) return -1
    if (!/^(?:[,—–(]|-+)$/.test(item.text)) continue
    const noun = items.findIndex((one, i) => i > at && i < at + 4 && (CLAIM.test(one.lower) || POINTER.test(one.lower)))
    if (noun < 0 || noun >= verb) return -1
    const pointed = POINTER.test(items[noun]?.lower ?? '')
    return pointed && (noun > at + 1 || TURNS_DOWN.test(items[verb]?.lower ?? '')) ? -1 : noun
  }
  return -1
}

/** Who disputes it; "it" is whoever was accused. */
function disputant(items: readonly Item[], noun: number, verb: number, last: Cue): Phrase | null {
  const { start, negated, passive } = readVerbGroup(items, verb)
  const found = negated || passive || start - 1 <= noun ? null : phraseEndingAt(items, start - 1)
  if (!found) return null
  const phrase = { from: Math.max(found.from, noun + 1), to: found.to }
  // "Israel accused Hamas of A, a charge the group denies"
  const body =
    items[phrase.from]?.lower === 'the' && BODY_NOUNS.has(items[phrase.to]?.text ?? '') && last.verb.lemma === 'accuse'
  if (!isPronoun(items[phrase.to]) && !body) return canSpeak(items, phrase) ? phrase : null
  const accused = last.verb.lemma === 'accuse' && last.text ? phraseStartingAt(items, last.text.from) : null
  if (!accused) return null
  // "Hamas [of theft]": of what is no part of whom.
  const of = items.findIndex((item, at) => at > accused.from && item.lower === 'of' && items[at - 1]?.pos === 'PROPN')
  return of > 0 && of <= accused.to ? { from: accused.from, to: of - 1 } : accused
}

/** Takes the aside of whoever disputes it out of what `last` says, and gives it as a cue of its own. */
export function readDisputed(items: readonly Item[], last: Cue): Cue | null {
  const { text } = last
  if (!text) return null
  for (let verb = text.to - 1; verb > text.from + 3; verb--) {
    if (!DENIES.has(items[verb]?.lower ?? '') || items[verb]?.quote || items[verb]?.inside) continue
    const noun = openingOf(items, verb, text.from + 1)
    const source = noun < 0 ? null : disputant(items, noun, verb, last)
    if (!source) continue
    const pointed = POINTER.test(items[noun]?.lower ?? '')
    let aside = noun
    while (!/^(?:[,—–(]|-+)$/.test(items[aside]?.text ?? '')) aside--
    const cue = emptyCue('verb', DENY, verb, verb)
    const disputed = { ...cue, source, from: source.from, text: { from: text.from, to: (pointed ? verb : noun) + 1 } }
    // "– something Oslo denies – and of B": what goes on after it stays.
    const after = items[verb + 1]
    if (verb + 1 >= text.to || after?.lower === 'as') text.to = aside
    return disputed
  }
  return null
}

import { isNominal, isGenitive, isTime, isPronoun, isVerbal, isDeterminer } from '@/lib/drafting/attribution/items'
import type { Item } from '@/lib/drafting/attribution/units'
import {
  PHRASE_ADPOSITIONS,
  POSTMODIFIERS,
  QUANTIFIERS,
  STOP_ADPOSITIONS,
  TEXT_PLACES,
} from '@/lib/drafting/attribution/phrase-words'
import { BODY_NOUNS, ROLE_NOUNS, TEXT_NOUNS } from '@/lib/drafting/attribution/words'

/** Items `from` to `to`, both included. */
export type Phrase = { from: number; to: number }

/** Whether an adposition at `at` begins an adjunct of the saying ("on Tuesday", "in a statement"), not part of a name. */
export function beginsAdjunct(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (!item) return false
  if (STOP_ADPOSITIONS.has(item.lower)) return true
  if (item.pos !== 'ADP') return false
  for (let i = at + 1; i <= at + 5; i++) {
    const next = items[i]
    // "in a televised address"
    const participle = next?.pos === 'VERB' && next.lower.endsWith('ed') && isDeterminer(items[i - 1])
    if (!next || !(isNominal(next) || isDeterminer(next) || participle)) return false
    if (isTime(next) || (/^(?:in|on|at|to|by|during|over)$/.test(item.lower) && TEXT_PLACES.has(next.lower)))
      return true
  }
  return false
}

/** "the east African bloc" */
const isQuarter = ({ lower }: Item): boolean => /^(?:east|west|north|south)$/.test(lower)

/** The noun phrase that begins at `from`: the subject of "said X", the source of "according to X". */
export function phraseStartingAt(items: readonly Item[], from: number): Phrase | null {
  if (isPronoun(items[from]) && !isNominal(items[from])) return { from, to: from }
  // “…,” says another
  if (
    /^(?:another|others|everybody|everyone)$/.test(items[from]?.lower ?? '') &&
    !isNominal(items[from + 1]) &&
    !isDeterminer(items[from + 1])
  )
    return { from, to: from }
  if (items[from]?.lower === 'her' && !isNominal(items[from + 1])) return { from, to: from }
  let i = from
  while (i < items.length && i - from < 40) {
    const item = items[i]
    const left = i > from ? items[i - 1] : undefined
    const right = items[i + 1]
    if (!item || item.pos === 'QUOTE') break
    if (
      isTime(item) &&
      i > from &&
      !isGenitive(right) &&
      !isGenitive(left) &&
      !(right?.pos === 'NOUN' || (right?.pos === 'PROPN' && isDeterminer(left)))
    )
      break
    if (item.lower === '(') {
      const close = items.findIndex((other, at) => at > i && at < i + 12 && other.lower === ')')
      if (close < 0) break
      i = close + 1
      continue
    }
    if (isDeterminer(item) && left && (left.pos === 'NOUN' || left.pos === 'PROPN')) break
    if (isNominal(item) || isDeterminer(item) || (isGenitive(item) && left)) i++
    else if (item.pos === 'PRON' && /^(?:those|some|one|all|others|many|both|none)$/.test(item.lower)) i++
    else if (item.pos === 'ADP' || item.lower === 'to') {
      if (!left || !right || !PHRASE_ADPOSITIONS.has(item.lower) || beginsAdjunct(items, i)) break
      if (!(isNominal(right) || isDeterminer(right) || right.lower === 'those')) break
      i++
    } else if (item.pos === 'VERB' && left && POSTMODIFIERS.has(item.lower)) i++
    else if (item.pos === 'VERB' && right && isNominal(right) && (!left || isDeterminer(left) || left.pos === 'ADJ'))
      i++
    else if (item.pos === 'ADV' && (QUANTIFIERS.has(item.lower) || right?.pos === 'ADJ' || isQuarter(item))) i++
    else if (item.pos === 'CCONJ' && left && right && (isNominal(right) || isDeterminer(right))) {
      const other = phraseStartingAt(items, i + 1)
      if (!other || isVerbal(items[other.to + 1])) break
      i = other.to + 1
      break
    } else break
  }
  let to = i - 1
  while (
    to >= from &&
    (items[to]?.pos === 'ADP' || items[to]?.pos === 'CCONJ' || items[to]?.pos === 'ADV' || isDeterminer(items[to]))
  )
    to--
  const phrase = { from, to }
  return to < from || headOf(items, phrase) < 0 ? null : phrase
}

/** What heads a phrase without a noun. */
const COUNTED = new Set(
  'those some all both each many most others several another neither none one two three'.split(' '),
)

/** The head of a phrase: the last noun or name before its first post-modifier; -1 if it has none. */
export function headOf(items: readonly Item[], phrase: Phrase): number {
  let head = -1
  for (let i = phrase.from; i <= phrase.to; i++) {
    const item = items[i]
    if (!item) break
    if (item.pos === 'NOUN' || item.pos === 'PROPN' || item.pos === 'X' || item.pos === 'PRON' || item.pos === 'NUM')
      head = i
    else if (head < 0 && COUNTED.has(item.lower)) head = i
    else if (head < 0 && item.pos === 'ADP') return -1
    else if (
      head >= 0 &&
      (item.pos === 'ADP' ||
        item.lower === '(' ||
        item.pos === 'VERB' ||
        item.pos === 'AUX' ||
        item.pos === 'CCONJ' ||
        item.lower === 'to' ||
        item.lower === ',')
    )
      break
    else if (head < 0 && item.pos === 'ADJ' && i === phrase.to) head = i
  }
  return head
}

/** "Opposition figures" are people, "casualty figures" are none. */
const PUBLIC =
  /^(?:opposition|political|religious|tribal|public|senior|leading|prominent|party|rebel|government|business|community|faction)$/

/** Whether a phrase can speak: a name, a pronoun, people, a body or a text. Weak cues need it. */
export function canSpeak(items: readonly Item[], phrase: Phrase): boolean {
  const head = items[headOf(items, phrase)]
  const people = head?.lower === 'figures' && PUBLIC.test(items[headOf(items, phrase) - 1]?.lower ?? '')
  if (
    !head ||
    (head.lower === 'figures' && !people) ||
    /^(?:polls|surveys|data|indications?|photographs?|images|footage|evidence|results?)$/.test(head.lower)
  )
    return false
  if (head.pos === 'PROPN' || isPronoun(head) || head.lower === 'each') return true
  // "Efe news"
  if (head.lower === 'news' && phrase.from < phrase.to && items[phrase.from]?.pos === 'PROPN') return true
  const one = /^(?:other|second|third|fourth|latter|former|two|three|four|five|six|seven)$/.test(head.lower)
  if (items[phrase.from]?.lower === 'the' && one) return true
  return (
    ROLE_NOUNS.has(head.lower) ||
    BODY_NOUNS.has(head.lower) ||
    BODY_NOUNS.has(head.lower.replace(/ies$/, 'y').replace(/s$/, '')) ||
    TEXT_NOUNS.has(head.lower) ||
    /(?:ists?|ians?|ers?|ors?)$/.test(head.lower)
  )
}

export function textOf(body: string, items: readonly Item[], phrase: Phrase): string {
  return body.slice(items[phrase.from]?.start ?? 0, items[phrase.to]?.end ?? 0)
}

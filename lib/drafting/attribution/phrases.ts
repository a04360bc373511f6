import {
  isNominal,
  isGenitive,
  isTime,
  isPronoun,
  isVerbal,
  relativeBefore,
  isDeterminer,
  isPossessivePronoun,
} from '@/lib/drafting/attribution/items'
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

function openParenthesis(items: readonly Item[], close: number): number {
  for (let i = close - 1; i >= 0 && i > close - 14; i--)
    if (items[i]?.lower === '(' || items[i]?.lower === '[') return i
  return -1
}

/**
 * The noun phrase that ends at `end`, with its modifiers on the left: "a spokesman for the group",
 * "officials briefed on the talks", "Oman's foreign ministry". Null where none ends there.
 */
export function phraseEndingAt(items: readonly Item[], end: number, depth = 0): Phrase | null {
  // "one of them"
  if (items[end]?.lower === 'them' && items[end - 1]?.lower === 'of' && end > 1) return { from: end - 2, to: end }
  if (
    isPronoun(items[end]) ||
    /^(?:those|others|many|some|both|all|another|none|neither|one)$/.test(items[end]?.lower ?? '')
  ) {
    return { from: end, to: end }
  }
  let i = end
  while (i >= 0 && end - i < 40) {
    const item = items[i]
    const left = items[i - 1]
    const right = i < end ? items[i + 1] : undefined
    if (!item || item.pos === 'QUOTE') break
    if (item.lower === ')' || item.lower === ']') {
      const opened = openParenthesis(items, i)
      if (opened < 0) break
      i = opened - 1
      continue
    }
    const dated = isTime(item) && right && !isGenitive(right) && !isTime(right) && right.pos !== 'ADP'
    // "a 2011 prisoner exchange" is dated by its year.
    if (dated && !item.inside && !isDeterminer(left)) break
    if (
      isDeterminer(right) &&
      (item.pos === 'NOUN' || item.pos === 'PROPN' || item.pos === 'NUM') &&
      !/^(?:all|both|half)$/.test(item.lower)
    )
      break
    // "with these words Archbishop Rinaldi"
    const apart =
      right?.pos === 'PROPN' &&
      item.pos === 'NOUN' &&
      item.lower.endsWith('s') &&
      !ROLE_NOUNS.has(item.lower) &&
      !BODY_NOUNS.has(item.lower)
    if (apart) break
    // "China, which [experts] say is"
    if (item.lower === 'which' && right) break
    if (isNominal(item) || item.pos === 'DET' || isPossessivePronoun(item)) i--
    else if (isGenitive(item) && isNominal(left)) i--
    else if (item.pos === 'ADP' && left?.pos === 'ADV' && POSTMODIFIERS.has(items[i - 2]?.lower ?? '')) i -= 2
    // "relatives of hostages still in Gaza"
    else if (
      item.pos === 'ADP' &&
      /^(?:still|now|currently|already)$/.test(left?.lower ?? '') &&
      items[i - 2]?.pos === 'NOUN'
    )
      i -= 2
    else if (item.pos === 'ADP' || item.lower === 'to') {
      const follows =
        right !== undefined &&
        (isNominal(right) || right.pos === 'DET' || isPossessivePronoun(right) || right.lower.endsWith('ing'))
      const leads =
        isNominal(left) ||
        left?.lower === ')' ||
        POSTMODIFIERS.has(left?.lower ?? '') ||
        /^(?:those|some|one|all|none|most|many)$/.test(left?.lower ?? '')
      if (!follows || !leads || !PHRASE_ADPOSITIONS.has(item.lower) || (isTime(left) && !isGenitive(left))) break
      i--
    } else if (item.pos === 'ADV') {
      if (!right || (!QUANTIFIERS.has(item.lower) && right.pos !== 'ADJ')) break
      i--
    } else if (item.pos === 'VERB' || item.pos === 'AUX') {
      const afterNoun = left?.pos === 'NOUN' || left?.pos === 'PROPN' || left?.lower === 'those'
      const modifies = right && (right.pos === 'NOUN' || right.pos === 'PROPN' || right.pos === 'ADJ')
      if (modifies && (isDeterminer(left) || left?.pos === 'ADJ' || isGenitive(left))) i--
      // "Hamas released a statement" is a clause, "officials representing the group" are not.
      else if (
        POSTMODIFIERS.has(item.lower) &&
        afterNoun &&
        i < end &&
        (item.lower.endsWith('ing') || !isDeterminer(right))
      )
        i--
      else {
        const relative = relativeBefore(items, i + 1)
        if (relative < 1 || !(isNominal(items[relative - 1]) || items[relative - 1]?.lower === 'those') || depth > 1)
          break
        const host = phraseEndingAt(items, relative - 1, depth + 1)
        if (!host) break
        i = host.from - 1
        break
      }
    } else if (item.pos === 'CCONJ' && i < end && !left?.inside && (isNominal(left) || left?.lower === ')')) {
      if (depth > 2) break
      const other = phraseEndingAt(items, i - 1, depth + 1)
      if (!other) break
      const before = items[other.from - 1]
      // "with Moscow and Kyiv accusing each other"
      const absolute =
        /^(?:with|despite)$/.test(before?.lower ?? '') &&
        (items[end + 1]?.lower.endsWith('ing') || items[end + 2]?.lower.endsWith('ing'))
      if (isVerbal(before) || (before?.pos === 'ADP' && !absolute)) break
      i = other.from - 1
      // "the ministers of Egypt, Jordan and Iraq"
      const list = before?.lower === ',' ? phraseEndingAt(items, other.from - 2, depth + 1) : null
      const listed = list && items[headOf(items, list)]?.pos === items[headOf(items, other)]?.pos
      if (list && (listed || list.to - list.from > 1) && items[list.from - 1]?.pos !== 'ADP' && !isTime(items[list.to]))
        i = list.from - 1
      break
    } else break
  }
  let from = i + 1
  while (
    from <= end &&
    (items[from]?.pos === 'CCONJ' ||
      (items[from]?.pos === 'VERB' && POSTMODIFIERS.has(items[from]?.lower ?? '')) ||
      items[from]?.pos === 'ADP' ||
      (items[from]?.pos === 'ADV' && !QUANTIFIERS.has(items[from]?.lower ?? '')) ||
      isGenitive(items[from]))
  )
    from++
  if (from > end) return null
  const phrase = { from, to: end }
  return headOf(items, phrase) < 0 ? null : phrase
}

/** Whether an adposition at `at` begins an adjunct of the saying ("on Tuesday", "in a statement"), not part of a name. */
export function beginsAdjunct(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (!item) return false
  if (STOP_ADPOSITIONS.has(item.lower)) return true
  if (item.pos !== 'ADP') return false
  for (let i = at + 1; i <= at + 5; i++) {
    const next = items[i]
    if (!next || !(isNominal(next) || isDeterminer(next))) return false
    if (isTime(next) || (/^(?:in|on|at|to|by|during|over)$/.test(item.lower) && TEXT_PLACES.has(next.lower)))
      return true
  }
  return false
}

/** The noun phrase that begins at `from`: the subject of "said X", the source of "according to X". */
export function phraseStartingAt(items: readonly Item[], from: number): Phrase | null {
  if (isPronoun(items[from]) && !isNominal(items[from])) return { from, to: from }
  // “…,” says another
  if (
    /^(?:another|others)$/.test(items[from]?.lower ?? '') &&
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
    else if (item.pos === 'ADV' && (QUANTIFIERS.has(item.lower) || right?.pos === 'ADJ')) i++
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

/** The head of a phrase: the last noun or name before its first post-modifier; -1 if it has none. */
export function headOf(items: readonly Item[], phrase: Phrase): number {
  let head = -1
  for (let i = phrase.from; i <= phrase.to; i++) {
    const item = items[i]
    if (!item) break
    if (item.pos === 'NOUN' || item.pos === 'PROPN' || item.pos === 'X' || item.pos === 'PRON' || item.pos === 'NUM')
      head = i
    else if (
      head < 0 &&
      /^(?:those|some|all|both|many|most|others|several|another|neither|none|one|two|three)$/.test(item.lower)
    )
      head = i
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

/** Whether a phrase can speak: a name, a pronoun, people, a body or a text. Weak cues need it. */
export function canSpeak(items: readonly Item[], phrase: Phrase): boolean {
  const head = items[headOf(items, phrase)]
  if (!head || /^(?:polls?|surveys?|figures|data|photographs?|images|footage|evidence|results?)$/.test(head.lower))
    return false
  if (head.pos === 'PROPN' || isPronoun(head)) return true
  if (items[phrase.from]?.lower === 'the' && /^(?:other|second|third|fourth|latter|former)$/.test(head.lower))
    return true
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

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
import { PHRASE_ADPOSITIONS, POSTMODIFIERS, QUANTIFIERS } from '@/lib/drafting/attribution/phrase-words'
import { headOf, type Phrase } from '@/lib/drafting/attribution/phrases'
import type { Item } from '@/lib/drafting/attribution/units'
import { BODY_NOUNS, ROLE_NOUNS } from '@/lib/drafting/attribution/words'

function openParenthesis(items: readonly Item[], close: number): number {
  for (let i = close - 1; i >= 0 && i > close - 14; i--)
    if (items[i]?.lower === '(' || items[i]?.lower === '[') return i
  return -1
}

/** Where the list begins whose last but one member is `member`: "the ministers of [Egypt, Jordan] and Iraq". */
function listStart(items: readonly Item[], member: Phrase, depth: number): number {
  let { from } = member
  for (let before = items[from - 1]; before?.lower === ','; before = items[from - 1]) {
    const list = phraseEndingAt(items, from - 2, depth + 1)
    const listed = list && items[headOf(items, list)]?.pos === items[headOf(items, member)]?.pos
    // "between Israel and Hamas, Egyptian and Qatari media": a list that has had its "and" is at its end.
    const ended = list && items.slice(Math.max(0, list.from - 1), list.to).some(({ pos }) => pos === 'CCONJ')
    const long = from === member.from && list && list.to - list.from > 1
    if (!list || ended || !(listed || long) || items[list.from - 1]?.pos === 'ADP' || isTime(items[list.to])) break
    from = list.from
  }
  return from
}

const ALONE = new Set('those others many some both all each another none neither one'.split(' '))
const SPANS = new Set('weeks months years decades days'.split(' '))

/** "countries", "delegates", "parties": those who do something together. */
const isGroup = (item: Item | undefined) =>
  item !== undefined &&
  item.pos === 'NOUN' &&
  item.lower.endsWith('s') &&
  (ROLE_NOUNS.has(item.lower) || BODY_NOUNS.has(item.lower.replace(/ies$/, 'y').replace(/s$/, '')))

/**
 * The noun phrase that ends at `end`, with its modifiers on the left: "a spokesman for the group",
 * "officials briefed on the talks", "Oman's foreign ministry". Null where none ends there.
 */
export function phraseEndingAt(items: readonly Item[], end: number, depth = 0): Phrase | null {
  // "one of them"
  if (items[end]?.lower === 'them' && items[end - 1]?.lower === 'of' && end > 1) return { from: end - 2, to: end }
  // "Washington, Riyadh and others"
  const member =
    items[end]?.lower === 'others' && items[end - 1]?.lower === 'and' && items[end - 2]?.pos === 'PROPN' && depth < 2
      ? phraseEndingAt(items, end - 2, depth + 1)
      : null
  if (member) return { from: listStart(items, member, depth), to: end }
  if (isPronoun(items[end]) || ALONE.has(items[end]?.lower ?? '')) {
    return { from: end, to: end }
  }
  let i = end
  // "the US for months", "Hamas for weeks now"
  if (SPANS.has(items[end]?.lower ?? '') && /^(?:for|in)$/.test(items[end - 1]?.lower ?? ''))
    return phraseEndingAt(items, end - 2, depth + 1)
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
      !/^\p{Lu}/u.test(item.text) &&
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
    // "critics inside and outside the government"
    else if (item.pos === 'ADP' && left?.pos === 'CCONJ' && items[i - 2]?.pos === 'ADP')
      i -= items[i - 3]?.lower === 'both' ? 4 : 3
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
      // "mothers of soldiers still held in the north"
      const noun = /^(?:still|now|currently|already)$/.test(left?.lower ?? '') ? items[i - 2] : left
      const afterNoun = noun?.pos === 'NOUN' || noun?.pos === 'PROPN' || noun?.lower === 'those'
      const modifies = right && (right.pos === 'NOUN' || right.pos === 'PROPN' || right.pos === 'ADJ')
      // "relatives of two detained citizens"
      const counted = left?.pos === 'NUM' && item.pos === 'VERB'
      if (modifies && (isDeterminer(left) || left?.pos === 'ADJ' || counted || isGenitive(left))) i--
      // "Hamas released a statement" is a clause, "officials representing the group" are not.
      else if (
        ((POSTMODIFIERS.has(item.lower) && (item.lower.endsWith('ing') || !isDeterminer(right))) ||
          // "the two countries sponsoring the talks"
          (item.lower.endsWith('ing') && noun === left && isGroup(left))) &&
        afterNoun &&
        i < end
      )
        i -= noun === left ? 1 : 2
      else {
        const relative = relativeBefore(items, i + 1)
        if (relative < 1 || !(isNominal(items[relative - 1]) || items[relative - 1]?.lower === 'those') || depth > 1)
          break
        const host = phraseEndingAt(items, relative - 1, depth + 1)
        if (!host) break
        i = host.from - 1
        break
      }
    } else if (
      item.pos === 'CCONJ' &&
      i < end &&
      !left?.inside &&
      !/^(?:But|Yet|And)$/.test(item.text) &&
      (isNominal(left) || left?.lower === ')')
    ) {
      if (depth > 2) break
      const other = phraseEndingAt(items, i - 1, depth + 1)
      if (!other) break
      const before = items[other.from - 1]
      // "with Moscow and Kyiv accusing each other"
      const absolute =
        /^(?:with|despite)$/.test(before?.lower ?? '') &&
        (items[end + 1]?.lower.endsWith('ing') || items[end + 2]?.lower.endsWith('ing'))
      if (isVerbal(before) || (before?.pos === 'ADP' && !absolute)) break
      i = listStart(items, other, depth) - 1
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

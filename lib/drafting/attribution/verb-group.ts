import { isNominal, isPronoun, isTime } from '@/lib/drafting/attribution/items'
import type { Item } from '@/lib/drafting/attribution/units'
import { MID_ADVERBS } from '@/lib/drafting/attribution/words'

const MODALS = new Set("will would could may might shall should must can 'll ’ll ca wo 'd ’d".split(' '))
const NOT = new Set("n't n’t not never nor hardly cannot".split(' '))
const PLACES = new Set('abroad elsewhere overseas here there home'.split(' '))
const SPANS = new Set('decade decades years months weeks days hours'.split(' '))
const TIME_LEAD = /^(?:this|last|next|early|late|earlier|later|the|same|,)$/
const GOING_ON =
  /^(?:keep|keeps|kept|began|begins|started|starts|continue|continues|continued|stop|stopped|is|are|was|were|been|be)$/
/** Set phrases that say how or when something is said, by their last word, with the word that each begins with. */
const SET_PHRASES: Record<string, RegExp> = {
  turn: /^in$/,
  first: /^at$/,
  once: /^at$/,
  last: /^at$/,
  least: /^at$/,
  time: /^(?:at|for)$/,
  end: /^in$/,
  principle: /^in$/,
  effect: /^in$/,
  part: /^(?:in|for)$/,
  fact: /^in$/,
  private: /^in$/,
  public: /^in$/,
  course: /^of$/,
  now: /^for$/,
}
const BE = new Set("is are was were be been being 're ’re".split(' '))
export type VerbGroup = {
  start: number
  negated: boolean
  passive: boolean
  modal: string | null
  /** "kept saying": the gerund is a finite verb's. */ carried: boolean
}

/** Where the expression of time that ends at `i` begins: "on Thursday", "earlier this week"; -1 in "the rest of Thursday". */
export function timeStart(items: readonly Item[], i: number): number {
  let from = i
  while (
    from > 0 &&
    (items[from - 1]?.pos === 'NUM' || TIME_LEAD.test(items[from - 1]?.lower ?? '') || isTime(items[from - 1]))
  )
    from--
  if (items[from]?.lower === ',') from++
  const adposition = items[from - 1]
  if (adposition?.pos !== 'ADP') return from
  if (adposition.lower === 'of') return -1
  return /^(?:on|in|at|by|since|over|during|from|earlier|late)$/.test(adposition.lower) ? from - 1 : from
}

/** Where "for more than a decade" begins, between an auxiliary and its verb; -1 anywhere else. */
function spanStart(items: readonly Item[], unit: number): number {
  for (let i = unit - 1; i > 0 && unit - i < 6; i--) {
    if (/^(?:for|in|over)$/.test(items[i]?.lower ?? '')) return items[i - 1]?.pos === 'AUX' ? i : -1
  }
  return -1
}

/** How many words a set phrase between a subject and its verb has that ends at `end`: "Oslo [at first] denied"; 0 where none does. */
function lengthOfSetPhrase(items: readonly Item[], end: number): number {
  const lead = SET_PHRASES[items[end]?.lower ?? '']
  if (!lead) return 0
  let at = end - 1
  while (at > 0 && /^(?:the|same|very|first)$/.test(items[at]?.lower ?? '')) at--
  return at > 0 && lead.test(items[at]?.lower ?? '') ? end - at + 1 : 0
}

/** "Iran and Oman, which border it, [each accused]": a subject before the comma; not "Both said", "with each saying", "After the talks, each said". */
function resumes(items: readonly Item[], comma: number): boolean {
  if (items[comma]?.lower !== ',') return false
  return items[0]?.pos !== 'ADP' || items.slice(0, comma).some((item) => item.lower === ',')
}

/** Walks left over auxiliaries, negation, adverbs and times of the verb at `verb`. */
export function readVerbGroup(items: readonly Item[], verb: number): VerbGroup {
  const group: VerbGroup = { start: verb, negated: false, passive: false, modal: null, carried: false }
  const gerund = items[verb]?.lower.endsWith('ing') ?? false
  const participle = !/(?:ing|s)$/.test(items[verb]?.lower ?? '')
  let i = verb - 1
  while (i >= 0 && verb - i < 14) {
    const item = items[i]
    if (!item || item.pos === 'QUOTE') break
    const before = items[i - 1]
    const beside = isNominal(before) || isPronoun(before) || before?.pos === 'AUX'
    if (
      item.lower === 'both' || item.lower === 'all'
        ? !beside
        : item.lower === 'each' && !beside && !resumes(items, i - 1)
    )
      break
    const set = lengthOfSetPhrase(items, i)
    if (set > 0) {
      group.start = i - set + 1
      i -= set
    } else if (item.pos === 'AUX' || MODALS.has(item.lower) || (BE.has(item.lower) && participle)) {
      if (MODALS.has(item.lower)) group.modal = item.lower
      if (BE.has(item.lower) && participle) group.passive = true
      if (BE.has(item.lower) && gerund) group.carried = true
      group.start = i--
    } else if (NOT.has(item.lower) || (beside && item.lower === 'neither')) {
      group.negated = true
      group.start = i--
    } else if (PLACES.has(item.lower) && /^(?:and|or)$/.test(items[i - 1]?.lower ?? '')) {
      // "critics at home and abroad believe"
      group.start = i - 1
      i -= 2
    } else if (
      (item.pos === 'ADV' || MID_ADVERBS.has(item.lower)) &&
      !/^(?:as|so|how|why|when|where)$/.test(item.lower)
    ) {
      group.start = i--
    } else if (item.lower === 'since' && items[i - 1]?.pos === 'AUX') {
      // "has since denied"
      group.start = i--
    } else if (SPANS.has(item.lower) && spanStart(items, i) > 0) {
      // "have for more than a decade accused"
      group.start = spanStart(items, i)
      i = group.start - 1
    } else if (gerund && GOING_ON.test(item.lower)) {
      group.carried = true
      group.start = i--
    } else if (isTime(item) && i > 0 && !/^['’]s?$/.test(items[i + 1]?.lower ?? '')) {
      const from = timeStart(items, i)
      if (from < 0) break
      if (from === 0) break
      i = from - 1
      group.start = from
    } else break
  }
  return group
}

import { isComma } from '@/lib/drafting/attribution/frame'
import { isGenitive, isVerbal } from '@/lib/drafting/attribution/items'
import type { Item } from '@/lib/drafting/attribution/units'
import { phraseStartingAt } from '@/lib/drafting/attribution/phrases'
import {
  cueVerb,
  cueVerbOfThree,
  cueVerbWithParticle,
  startsPhrasal,
  type CueVerb,
} from '@/lib/drafting/attribution/verbs'

/** "there are also questions": a noun after "be", whatever the tagger says. */
function isPredicate(items: readonly Item[], at: number): boolean {
  let before = at - 1
  while (items[before]?.pos === 'ADV') before--
  return /^(?:is|are|was|were|be|been)$/.test(items[before]?.lower ?? '')
}

/** How many items after its first one a verb of three words ends, where not two. */
const WORDS_OF: Record<string, number> = { 'swat away': 1, 'pour cold water': 3 }

/** Where the name before an item begins: "a [United Nations] call for". */
function nameStart(items: readonly Item[], at: number): number {
  let from = at
  while (items[from - 1]?.pos === 'PROPN') from--
  return from
}

/** The attributing verb at an item, with the last item of its particle. */
export function verbAt(items: readonly Item[], at: number): { verb: CueVerb; end: number } | null {
  const item = items[at]
  if (!item || item.pos === 'QUOTE' || item.inside) return null
  const next = items[at + 1]
  const three =
    next && startsPhrasal(item.lower) ? cueVerbOfThree(item.lower, next.lower, items[at + 2]?.lower ?? '') : undefined
  if (three) return { verb: three, end: at + (WORDS_OF[three.lemma] ?? 2) }
  const phrasal = next && cueVerbWithParticle(item.lower, next.lower)
  if (phrasal) {
    // "a final push for peace"
    const noun = item.pos === 'NOUN' && /^(?:DET|ADJ|NUM)$/.test(items[nameStart(items, at) - 1]?.pos ?? '')
    return noun ? null : { verb: phrasal, end: at + 1 }
  }
  // "pressed privately for"
  const apart = next?.lower.endsWith('ly') ? cueVerbWithParticle(item.lower, items[at + 2]?.lower ?? '') : undefined
  if (apart) return { verb: apart, end: at + 2 }
  const verb = cueVerb(item.lower)
  if (!verb) return null
  if (item.lower.endsWith('s') && isPredicate(items, at)) return null
  // "named above each report are responsible"
  if (item.lower === verb.lemma && /^(?:each|every|another|any)$/.test(items[at - 1]?.lower ?? '')) return null
  // "called the apartheid [comment] “inflammatory”"
  const singular = items[at - 1]?.pos === 'NOUN' && items[at - 2]?.pos === 'DET' && !items[at - 1]?.lower.endsWith('s')
  if (
    singular &&
    next?.pos === 'QUOTE' &&
    /^(?:comment|remark|claim|pledge|charge|demand|question|report)$/.test(item.lower)
  )
    return null
  if (item.pos === 'VERB' || item.pos === 'AUX') return { verb, end: at }
  // The tagger takes some verbs for nouns: trust a following "that" or quotation, unless the word before makes it a noun.
  const before = items[at - 1]
  // "the neighbours, which fear a new war"
  if (/^(?:who|which)$/.test(before?.lower ?? '') && item.pos === 'NOUN') return { verb, end: at }
  const nounPlace =
    !before ||
    before.inside !== null ||
    /^(?:DET|ADJ|ADP|PART|NUM)$/.test(before.pos) ||
    isGenitive(before) ||
    /^(?:his|her|their|its)$/.test(before.lower) ||
    // "said in a [Facebook post] that"
    (before.pos === 'PROPN' && !item.lower.endsWith('s') && /^an?$/.test(items[nameStart(items, at) - 1]?.lower ?? ''))
  // "repeating army demands that"
  if (before?.pos === 'NOUN' && items[at - 2]?.lower.endsWith('ing') && item.pos === 'NOUN') return null
  const aside = next?.lower === ',' && items.slice(at + 2, at + 6).some((other) => other.lower === 'that')
  const follows = next && (next.lower === 'that' || next.pos === 'QUOTE' || next.lower === ':' || aside)
  if (item.lower === 'saying' && next?.lower === 'that' && !/^(?:DET|ADJ)$/.test(before?.pos ?? ''))
    return { verb, end: at }
  // "officials keep repeating"
  if (item.lower.endsWith('ing') && /^(?:keep|keeps|kept)$/.test(before?.lower ?? '')) return { verb, end: at }
  // "Dismissing the claim as false, Mujahid said"
  if (!before && item.lower.endsWith('ing') && /^(?:deny|judge|urge)$/.test(verb.family)) return { verb, end: at }
  // "Baku claims to have taken the hill"
  const asserts = verb.lemma === 'claim' && next?.lower === 'to' && /^(?:have|be)$/.test(items[at + 2]?.lower ?? '')
  if (asserts && before?.pos === 'PROPN') return { verb, end: at }
  // "Sumbeiywo of Kenya, informed Radio Tamazuj that"
  const told = verb.family === 'tell' && item.pos === 'ADJ' && !nounPlace && !isVerbal(before)
  if (told && items.slice(at + 1, at + 7).some((other) => other.lower === 'that')) return { verb, end: at }
  // “…,” Conway notes.
  const closes =
    before?.pos === 'PROPN' && item.lower.endsWith('s') && (!next || next.pos === 'PUNCT' || next.pos === 'QUOTE')
  if (
    closes &&
    item.pos === 'NOUN' &&
    items.slice(Math.max(0, at - 6), at).some((other) => other.quote || isComma(other))
  )
    return { verb, end: at }
  // "…, reports Xinhua."
  const carried =
    item.lower === 'reports' && /^\p{Lu}/u.test(next?.text ?? '') && (isComma(before) || before?.pos === 'QUOTE')
  if (carried && /^(?:PUNCT|undefined)$/.test(`${items[(phraseStartingAt(items, at + 1)?.to ?? at) + 1]?.pos}`))
    return { verb, end: at }
  return !nounPlace && follows && item.pos !== 'PROPN' ? { verb, end: at } : null
}

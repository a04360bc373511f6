import { isGenitive } from '@/lib/drafting/attribution/phrases'
import type { Item, Unit } from '@/lib/drafting/attribution/units'
import { BODY_NOUNS, HONORIFICS, NAME_PARTICLES, ROLE_NOUNS, TEXT_NOUNS, TIME_WORDS, TITLES } from '@/lib/drafting/attribution/words'
import type { Mention } from '@/lib/drafting/types'

/** A name as it stands in the text, without titles; `keys` are its words folded for comparison. */
export type NameRun = { start: number; end: number; text: string; keys: string[]; honorific: string | null; titled: boolean }

/** Folds a word of a name: no case, accents, or Arabic article. */
export function foldName(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/^(?:al|el|as|ad|an|ar|at|az|ash)-/, '')
    .replace(/['.]/g, '')
}

const isParticle = (item: Item | undefined) => item !== undefined && NAME_PARTICLES.has(item.lower)
const isName = (item: Item | undefined) => item !== undefined && (item.pos === 'PROPN' || (item.pos !== 'VERB' && item.pos !== 'PRON' && item.pos !== 'DET' && /^\p{Lu}[\p{L}\p{M}’'-]+$/u.test(item.text) && !isGenitive(item)))

export type MentionIndex = { at: (start: number, end: number) => Mention | undefined; within: (start: number, end: number) => Mention[] }

/** Finds mentions by place; mentions come in order of `start`. */
export function indexMentions(mentions: readonly Mention[]): MentionIndex {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  const firstFrom = (offset: number) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  const within = (start: number, end: number) => {
    const out: Mention[] = []
    for (let i = firstFrom(start); i < sorted.length; i++) {
      const mention = sorted[i]
      if (!mention || mention.start >= end) break
      if (mention.end <= end) out.push(mention)
    }
    return out
  }
  const at = (start: number, end: number) => {
    for (let i = Math.max(0, firstFrom(start) - 4); i < sorted.length; i++) {
      const mention = sorted[i]
      if (!mention || mention.start >= end) break
      if (mention.start <= start && mention.end >= end) return mention
    }
    return undefined
  }
  return { at, within }
}

/** Words that begin a name run but name a state, a body or a title. */
function prefixLength(items: readonly Item[], from: number, to: number, mentions: MentionIndex): { skip: number; honorific: string | null; titled: boolean } {
  let skip = 0
  let honorific: string | null = null
  let titled = false
  for (let i = from; i < to; i++) {
    const item = items[i]
    if (!item) break
    const word = item.lower.replace(/\.$/, '')
    const mention = mentions.at(item.start, item.end)
    const person = mention?.kind === 'person'
    if (person && mention && mention.start >= item.start && !TITLES.has(word)) break
    if (TITLES.has(word) || ROLE_NOUNS.has(word)) {
      honorific = HONORIFICS.has(word) ? item.text : null
      titled = true
    } else if (!(mention && !person) && !BODY_NOUNS.has(word) && !TIME_WORDS.has(word) && !/^(?:U\.?S\.?|U\.?N\.?|E\.?U\.?|U\.?K\.?)$/.test(item.text)) break
    skip = i - from + 1
  }
  return { skip, honorific, titled }
}

/** The name inside items `from` to `to`, both included: "Qatari Prime Minister Sheikh Tamim" -> "Tamim" with its honorific. */
export function readName(body: string, items: readonly Item[], from: number, to: number, mentions: MentionIndex): NameRun | null {
  let end = to
  while (end >= from && !isName(items[end])) end--
  let start = end
  while (start > from && (isName(items[start - 1]) || (isParticle(items[start - 1]) && start - 1 > from && isName(items[start - 2])))) start--
  if (start > end) return null
  const { skip, honorific, titled } = prefixLength(items, start, end + 1, mentions)
  start += skip
  const first = items[start]
  const last = items[end]
  if (!first || !last || start > end || end - start > 6) return null
  const before = items[start - 1]
  return {
    start: first.start,
    end: last.end,
    text: body.slice(first.start, last.end),
    keys: items
      .slice(start, end + 1)
      .map((item) => foldName(item.text))
      .filter((key) => key && !NAME_PARTICLES.has(key)),
    honorific,
    titled: titled || (before !== undefined && (TITLES.has(before.lower.replace(/\.$/, '')) || ROLE_NOUNS.has(before.lower))),
  }
}

/** Every run of names in a unit, outside quotations. */
export function nameRuns(body: string, unit: Unit, mentions: MentionIndex): NameRun[] {
  const { items } = unit
  const out: NameRun[] = []
  for (let i = 0; i < items.length; i++) {
    if (!isName(items[i])) continue
    let end = i
    while (isName(items[end + 1]) || (isParticle(items[end + 1]) && isName(items[end + 2]))) end++
    const run = readName(body, items, i, end, mentions)
    if (run && run.keys.length) out.push(run)
    i = end
  }
  return out
}

/** Whether a run of names names a body or a text, not a person. */
export function namesBody(run: NameRun): boolean {
  const last = run.text.toLowerCase().split(/\s+/).at(-1) ?? ''
  return BODY_NOUNS.has(last) || TEXT_NOUNS.has(last) || /^[A-Z]{2,6}$/.test(run.text) || /\b(?:of|for)\b/.test(run.text)
}

/** Whether `short` can be a short form of `long`: its words stand in it, in order. */
export function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const key of long) if (key === short[at]) at++
  return at === short.length && short.length > 0
}

import type { Item } from '@/lib/drafting/attribution/units'
import { PRONOUNS, RELATIVES, TIME_WORDS } from '@/lib/drafting/attribution/words'

export const isNominal = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.pos === 'NOUN' ||
    item.pos === 'PROPN' ||
    item.pos === 'NUM' ||
    item.pos === 'ADJ' ||
    item.pos === 'X' ||
    item.pos === 'SYM')
const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your', 'whose'])
export const isPossessivePronoun = (item: Item | undefined) => item !== undefined && POSSESSIVE_PRONOUNS.has(item.lower)
const GENITIVES = new Set(["'s", '’s', "'", '’'])
export const isGenitive = (item: Item | undefined): boolean => item !== undefined && GENITIVES.has(item.lower)
export const isDeterminer = (item: Item | undefined) =>
  item !== undefined && (item.pos === 'DET' || isPossessivePronoun(item))
/** "Jan." as "jan", in small letters. */
export const withoutStop = ({ lower }: Item): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower)
/** "Jun" without a stop is a name as often as a month. */
const SHORT_MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)$/
export const isTime = (item: Item | undefined): boolean =>
  item !== undefined &&
  ((TIME_WORDS.has(withoutStop(item)) && (item.text.endsWith('.') || !SHORT_MONTH.test(item.lower))) ||
    (item.text.length === 4 && /^(?:19|20)\d\d$/.test(item.text)))
export const isPronoun = (item: Item | undefined): boolean => item !== undefined && PRONOUNS.has(item.lower)
export const isVerbal = (item: Item | undefined): boolean =>
  item !== undefined && (item.pos === 'VERB' || item.pos === 'AUX')
/** A verb that carries a clause, as far as form and place tell. */
export const isFinite = (item: Item | undefined): boolean =>
  item !== undefined && (item.pos === 'AUX' || (item.pos === 'VERB' && !item.lower.endsWith('ing')))

/** Whether a clause has a verb of its own. */
export function hasFinite(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFinite(items[i]) && items[i - 1]?.lower !== 'to') return true
  return false
}

const PAUSES = new Set([',', ';', ':', '.', '?', '!', '—', '–'])

/** The relative pronoun whose clause a verb at `at` belongs to, within its comma segment; -1 if none. */
export function relativeBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 16; i--) {
    const item = items[i]
    if (!item || item.pos === 'QUOTE' || PAUSES.has(item.text)) return -1
    if (RELATIVES.has(item.lower) && (item.lower !== 'that' || items[i - 1]?.pos === 'NOUN')) return i
  }
  return -1
}

import type { Phrase } from '@/lib/drafting/attribution/phrases'
import type { Unit } from '@/lib/drafting/attribution/units'

export type Span = { start: number; end: number }

export const wordCount = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length

/** A span without white space, commas and colons at its ends. */
export function trimSpan(body: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /[\s,;:]/.test(body.charAt(from))) from++
  while (to > from && /[\s,;:]/.test(body.charAt(to - 1))) to--
  return { start: from, end: to }
}

export function spanOf(unit: Unit, phrase: Phrase): Span | null {
  const first = unit.items[phrase.from]
  const last = unit.items[phrase.to]
  return first && last ? { start: first.start, end: last.end } : null
}

/** The span of items `[from, to)` in the body; a quotation that begins or ends there keeps its marks. */
export function clauseSpan(body: string, unit: Unit, from: number, to: number): Span | null {
  const first = unit.items[from]
  const last = unit.items[to - 1]
  if (!first || !last || to <= from) return null
  let { start } = first
  let { end } = last
  for (const quote of unit.inline) {
    if (quote.start === start) start = quote.open
    if (quote.open < end && quote.close > end) end = quote.close
  }
  const span = trimSpan(body, start, end)
  return span.end > span.start ? span : null
}

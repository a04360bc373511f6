/** Texts set in paragraphs of their own, without marks, after a sentence that leads to them: "The statement reads:". */
import type { Found } from '@/lib/drafting/attribution/found'
import type { Unit } from '@/lib/drafting/attribution/units'

type Paragraph = { start: number; end: number }

const LEADS =
  /\b(?:said|says|wrote|writes|reads?|stated|states|reports?|reported|posted|tweeted|added|explained|told|follows|following|statement|message|letter|post|tweet)\b[^.:]{0,60}:$/i
/** A lead to a text in full: it goes on to the next paragraph that somebody else tells. */
const IN_FULL = /\b(?:following|full text|in full|follows|complete text|joint statement reads?)\b[^.:]{0,60}:$/i
const NARRATED = /\b(?:said|says|told|added|according to)\b/i
const OWN_WORDS = /\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y)\b/
/** Anything shorter is a heading or a point of a list. */
const SHORTEST = 60
/** How much of a paragraph is looked at, in UTF-16 units. */
const LONGEST = 4_000

const isBlock = (text: string): boolean =>
  text.length >= SHORTEST && !/["“”«»]|:$/.test(text) && !NARRATED.test(text.slice(0, LONGEST))

/** The paragraphs from a place on that can be one text: all where it is led to in full, else up to the last with a "we". */
const blockFrom = (body: string, from: number, inFull: boolean): Paragraph[] => {
  const block: Paragraph[] = []
  let last = 0
  for (const { 0: text, index } of body.slice(from).matchAll(/[^\n]+/g)) {
    if (!text.trim()) continue
    if (!isBlock(text)) break
    block.push({ start: from + index, end: from + index + text.length })
    if (block.length === 1 || inFull || OWN_WORDS.test(text)) last = block.length
  }
  return block.slice(0, last)
}

export class Blocks {
  /** What a sentence has led to and nobody has read yet. */
  private awaited: Paragraph[] = []
  private open: { paragraph: Paragraph; statement: Found } | null = null

  /** Takes note of a sentence that leads to the paragraphs after it. */
  announce(body: string, unit: Unit): void {
    const lead = body.slice(Math.max(unit.start, unit.end - 120), unit.end)
    this.awaited = LEADS.test(lead) ? blockFrom(body, unit.end, IN_FULL.test(lead)) : []
  }

  /** Whether a sentence goes on with the paragraph that is open: its statement then has it, too. */
  continues(unit: Unit): boolean {
    if (!this.open || unit.start >= this.open.paragraph.end) return false
    this.open.statement.end = unit.end
    return true
  }

  /** Whether a sentence begins an awaited paragraph. */
  begins(unit: Unit): boolean {
    const [next] = this.awaited
    if (next && unit.start >= next.start && unit.start < next.end) return true
    this.awaited = []
    return false
  }

  take(statement: Found): void {
    const paragraph = this.awaited.shift()
    this.open = paragraph ? { paragraph, statement } : null
  }
}

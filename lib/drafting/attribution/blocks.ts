/** Texts set in a paragraph of their own, without marks, after a sentence that leads to them: "The statement reads:". */
import type { Found } from '@/lib/drafting/attribution/found'
import type { Unit } from '@/lib/drafting/attribution/units'

const LEADS =
  /\b(?:said|says|wrote|writes|reads?|stated|states|reports?|reported|posted|tweeted|added|explained|told|follows|following|statement|message|letter|post|tweet)\b[^.:]{0,60}:$/i
const NARRATED = /\b(?:said|says|told|added|according to)\b/i
/** Anything shorter is a heading or a point of a list. */
const SHORTEST = 60
/** How much of a paragraph is looked at, in UTF-16 units. */
const LONGEST = 4_000

export class Blocks {
  /** The paragraph that a sentence has led to. */
  private awaited = -1
  private open: { paragraph: number; statement: Found } | null = null

  /** Takes note of a sentence that leads to the next paragraph. */
  announce(body: string, unit: Unit): void {
    this.awaited = LEADS.test(body.slice(Math.max(unit.start, unit.end - 120), unit.end)) ? unit.paragraph + 1 : -1
  }

  /** Whether a sentence goes on with the block that is open: the block then has it, too. */
  continues(unit: Unit): boolean {
    if (this.open?.paragraph !== unit.paragraph) return false
    this.open.statement.end = unit.end
    return true
  }

  /** Whether a sentence begins the awaited block. */
  begins(body: string, unit: Unit): boolean {
    const due = unit.paragraph === this.awaited
    this.awaited = -1
    if (!due) return false
    const end = body.indexOf('\n', unit.start)
    const text = body.slice(unit.start, end < 0 ? undefined : end).slice(0, LONGEST)
    return text.length >= SHORTEST && !/["“”«»]/.test(text) && !NARRATED.test(text)
  }

  take(unit: Unit, statement: Found): void {
    this.open = { paragraph: unit.paragraph, statement }
  }
}

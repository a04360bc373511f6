/** How far a denial carries over to the words that follow: "Moen denied it. “We were not there,” she said." */
import type { Unit } from '@/lib/drafting/attribution/units'

/** How many sentences of its own paragraph. */
const SENTENCES = 2
/** How far into the next paragraph, in UTF-16 units. */
const NEXT_PARAGRAPH = 60

export class DenialReach {
  private units = 0
  /** The last sentence that denied something. */
  private last = { paragraph: -9, end: -1, unit: -9 }

  nextUnit(): void {
    this.units++
  }

  note({ paragraph, end }: Unit): void {
    this.last = { paragraph, end, unit: this.units }
  }

  /** Whether words that begin at `start` come soon enough after it. */
  reaches({ paragraph }: Unit, start: number): boolean {
    const { last } = this
    const gap = start - last.end
    if (gap < 0) return false
    if (paragraph === last.paragraph) return this.units - last.unit <= SENTENCES
    return paragraph - last.paragraph === 1 && gap < NEXT_PARAGRAPH
  }
}

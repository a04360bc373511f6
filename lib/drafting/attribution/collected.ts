/** The statements of an article found so far, and who spoke the last of them. */
import type { Found } from '@/lib/drafting/attribution/found'
import type { Span } from '@/lib/drafting/attribution/spans'
import type { Unit } from '@/lib/drafting/attribution/units'
import type { Entity } from '@/lib/drafting/coreference-entity'
import type { DraftSpeaker } from '@/lib/drafting/types'

/** Who spoke last, and where: for quotations that name nobody. */
type Thread = { entity: Entity; via: DraftSpeaker[]; paragraph: number; source: Span | null }

type Uncued = Pick<Found, 'speaker' | 'source' | 'confidence' | 'rule'> & Partial<Found>

export class Collected {
  protected readonly found: Found[] = []
  protected thread: Thread | null = null

  /** Statements in the order of the text. */
  finish(): Found[] {
    const sorted = this.found.filter((one) => one.end > one.start).sort((a, b) => a.start - b.start || a.end - b.end)
    return sorted.filter((one, at) => one.start !== sorted[at - 1]?.start || one.end !== sorted[at - 1]?.end)
  }

  protected push(unit: Unit, span: Span, one: Omit<Found, 'start' | 'end'>): void {
    this.found.push({ start: span.start, end: span.end, ...one })
    this.thread = { entity: one.speaker, via: one.via, paragraph: unit.paragraph, source: one.source }
  }

  /** Words that no cue takes: a quotation, unless told otherwise. */
  protected pushUncued(unit: Unit, span: Span, one: Uncued): void {
    this.push(unit, span, { via: [], cue: null, direct: true, mixed: false, ...one })
  }
}

import type { EventStatus, EventType, Stance } from '@/lib/codebook/values'

/** How an event is drawn: every status has a form, so that colour is never the only sign. */
export type EventForm = 'solid' | 'hollow' | 'barred'

const STATUS_FORMS: Record<EventStatus, EventForm> = { happened: 'solid', planned: 'hollow', did_not_happen: 'barred' }
const REFUSALS: readonly EventType[] = ['reject_talks', 'reject_mediation', 'reject_plan']

/** Barred when it did not happen, and when what happened is a refusal. */
export function formOf(status: EventStatus, type: EventType): EventForm {
  return status === 'happened' && REFUSALS.includes(type) ? 'barred' : STATUS_FORMS[status]
}

/** A sign for lists, and a line under the words in a text. */
export const STANCE_FORMS: Record<Stance, { glyph: string; line: 'solid' | 'double' | 'dashed' | 'dotted' }> = {
  supports: { glyph: '+', line: 'solid' },
  disputes: { glyph: '×', line: 'double' },
  questions: { glyph: '?', line: 'dashed' },
  mentions: { glyph: '·', line: 'dotted' },
}

/** Proposed links from drafted events to events the store knows, with the reason in words. */
import { addDays } from '@/lib/dates/calendar'
import { FAMILY_OF } from './eval/families'
import type { Gazetteer } from './gazetteer/compile'
import type { DraftDate, DraftEvent, KnownEvent } from './types'

const MEDIATING = (role: string): boolean => role !== 'party'

const list = (slugs: string[], gazetteer: Gazetteer): string =>
  slugs.map((slug) => gazetteer.bySlug.get(slug)?.name ?? slug).join(', ')

/** How long after an act an article may still tell of it without a day, and how long before one that is planned. */
const NEWS_DAYS = 30

export type Days = { earliest: string; latest: string }

/** When an act may have been: its own date, else the weeks before the article (after it, where it is planned); null when neither is known. */
export const daysOf = ({ date, status }: DraftEvent, published: DraftDate | null): Days | null => {
  if (date.earliest !== null && date.latest !== null) return { earliest: date.earliest, latest: date.latest }
  if (published === null || published.earliest === null || published.latest === null) return null
  return status === 'planned'
    ? { earliest: published.earliest, latest: addDays(published.latest, NEWS_DAYS) }
    : { earliest: addDays(published.earliest, -NEWS_DAYS), latest: published.latest }
}

const dateWindow = (
  draft: DraftEvent,
  known: KnownEvent,
  published: DraftDate | null,
): 'same' | 'fits' | 'open' | 'apart' => {
  if (draft.date.edtf !== null && draft.date.edtf === known.date.edtf) return 'same'
  const days = daysOf(draft, published)
  const { earliest, latest } = known.date
  if (days === null || earliest === null || latest === null) return 'apart'
  if (days.earliest > latest || earliest > days.latest) return 'apart'
  return draft.date.earliest === null ? 'open' : 'fits'
}

const linkOf = (
  draft: DraftEvent,
  known: KnownEvent,
  published: DraftDate | null,
  gazetteer: Gazetteer,
): { reason: string; weight: number } | null => {
  if (draft.conflict === null || !known.conflicts.includes(draft.conflict)) return null
  const sameType = draft.type === known.type
  if (!sameType && FAMILY_OF[draft.type] !== FAMILY_OF[known.type]) return null
  if ((draft.status === 'planned') !== (known.status === 'planned')) return null
  const dates = dateWindow(draft, known, published)
  if (dates === 'apart') return null
  const roots = (wanted: (role: string) => boolean) =>
    new Set(
      draft.participants.flatMap(({ actor, roles }) =>
        actor !== null && roles.some(wanted) ? [gazetteer.rootOf(actor)] : [],
      ),
    )
  const mediators = roots(MEDIATING)
  const parties = roots((role) => role === 'party')
  const sharedMediators = known.mediators.filter((slug) => mediators.has(gazetteer.rootOf(slug)))
  const sharedParties = known.parties.filter((slug) => parties.has(gazetteer.rootOf(slug)))
  if (known.mediators.length > 0 && mediators.size > 0 && sharedMediators.length === 0) return null
  if (sharedMediators.length + sharedParties.length === 0) return null
  // Without a date, only the very same kind of act by the same mediator is the same act.
  if (dates === 'open' && !(sameType && sharedMediators.length > 0)) return null
  const reason = [
    `same conflict (${draft.conflictLabel})`,
    sameType ? 'same type' : 'type of the same family',
    dates === 'same'
      ? `same date (${draft.date.edtf ?? ''})`
      : dates === 'fits'
        ? `dates that overlap (${draft.date.edtf ?? ''} and ${known.date.edtf ?? ''})`
        : `told without a date around it (${known.date.edtf ?? ''})`,
    sharedMediators.length > 0
      ? `mediated by ${list(sharedMediators, gazetteer)}`
      : `parties ${list(sharedParties, gazetteer)}`,
  ].join(', ')
  const weight =
    (dates === 'same' ? 4 : dates === 'fits' ? 2 : 0) +
    (sameType ? 1 : 0) +
    sharedMediators.length +
    0.5 * sharedParties.length
  return { reason, weight }
}

/** Each draft with the best known event that it may be, if any. */
export const linkEvents = (
  drafts: DraftEvent[],
  known: KnownEvent[],
  published: DraftDate | null,
  gazetteer: Gazetteer,
): DraftEvent[] => {
  if (known.length === 0) return drafts
  return drafts.map((draft) => {
    let best: { event: string; reason: string; weight: number } | null = null
    for (const event of known) {
      const link = linkOf(draft, event, published, gazetteer)
      if (link && (best === null || link.weight > best.weight)) best = { event: event.slug, ...link }
    }
    return best ? { ...draft, sameAs: { event: best.event, reason: best.reason } } : draft
  })
}

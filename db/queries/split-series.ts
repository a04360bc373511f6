import type { Filters } from '@/lib/filters/filters'
import { REST_SERIES, splitBy, type Keyed } from './series'
import type { StoreIndex } from './store-index'

export type SeriesTotal = Keyed & { total: number }
export type SplitSeries = {
  /** Biggest first; those beyond `most` are one, the last. */
  series: SeriesTotal[]
  overlapping: boolean
  /** Calls `each` with the places in `series` that the event belongs to, each once. */
  visit: (event: number, each: (at: number) => void) => void
}

/** Splits the events that `counted` lets through into at most `most` series and the rest. */
export function splitSeries(
  index: StoreIndex,
  filters: Filters,
  counted: (event: number) => boolean,
  most: number,
): SplitSeries {
  const split = splitBy(index, filters, filters.stack)
  const totals = new Int32Array(split.count)
  for (let event = 0; event < index.events.count; event++) {
    if (counted(event)) split.visit(event, (place) => totals[place]!++)
  }
  const ranked = Array.from(totals, (total, place) => ({ total, place }))
    .filter(({ total }) => total > 0)
    .map(({ total, place }) => ({ ...split.keyOf(place), total, place }))
    .sort((a, b) => b.total - a.total || (a.slug < b.slug ? -1 : 1))
  const rest = ranked.length - most
  /** By place: where its series stands; all of the rest in one. */
  const standing = new Int32Array(split.count)
  ranked.forEach(({ place }, at) => (standing[place] = Math.min(at, most)))
  const series: SeriesTotal[] = ranked.slice(0, most).map(({ slug, name, total }) => ({ slug, name, total }))
  const visit: SplitSeries['visit'] = (event, each) => {
    let inRest = false
    split.visit(event, (place) => {
      const at = standing[place]!
      if (at < most) each(at)
      else if (!inRest) each(at)
      inRest ||= at >= most
    })
  }
  if (rest > 0) {
    let total = 0
    for (let event = 0; event < index.events.count; event++) {
      if (counted(event)) visit(event, (at) => (total += at === most ? 1 : 0))
    }
    series.push({ slug: REST_SERIES, name: `${rest} others`, total })
  }
  return { series, overlapping: split.overlapping, visit }
}

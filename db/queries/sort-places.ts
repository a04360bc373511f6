import type { Flags } from './select'

/**
 * The selected places by a score, the highest first unless ascending; equal scores keep the default order. NaN: no score, last
 * either way.
 */
export function sortPlaces(selected: Flags, score: (place: number) => number, order: 'asc' | 'desc' | null): number[] {
  const scored: { place: number; score: number }[] = []
  selected.forEach((flag, place) => {
    if (flag) scored.push({ place, score: score(place) })
  })
  const sign = order === 'asc' ? -1 : 1
  scored.sort((a, b) => {
    const [aLacks, bLacks] = [Number.isNaN(a.score), Number.isNaN(b.score)]
    if (aLacks || bLacks) return Number(aLacks) - Number(bLacks) || a.place - b.place
    return sign * (b.score - a.score) || a.place - b.place
  })
  return scored.map(({ place }) => place)
}

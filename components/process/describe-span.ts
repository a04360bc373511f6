import { splitDay } from '@/lib/dates/calendar'

/** "2023–2024": the years that what happened may reach from and to. No sharper, for single acts may be dated to a year only. */
export function describeSpan({ first, last }: { first: string | null; last: string | null }): string {
  const [from, to] = [first ?? last, last ?? first]
  if (from === null || to === null) return 'undated'
  const [start, end] = [splitDay(from).year, splitDay(to).year]
  return start === end ? String(start) : `${start}–${end}`
}

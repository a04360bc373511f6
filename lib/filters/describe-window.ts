import { precisionOf } from '@/lib/dates/edtf'
import { formatDate } from '@/lib/dates/format'
import type { Filters } from '@/lib/filters/filters'

function formatWindowDate(text: string): string {
  return formatDate({ edtf: text, precision: precisionOf(text) })
}

/** "since 2023", "until the end of May 2024", "in 2023", "from 2021 to 2023"; null without a window. */
export function describeWindow({ from, to }: Pick<Filters, 'from' | 'to'>): string | null {
  if (from !== null && from === to) return `${from.length === 10 ? 'on' : 'in'} ${formatWindowDate(from)}`
  if (from !== null && to !== null) return `from ${formatWindowDate(from)} to ${formatWindowDate(to)}`
  if (from !== null) return `since ${formatWindowDate(from)}`
  if (to === null) return null
  return to.length === 10 ? `until ${formatWindowDate(to)}` : `until the end of ${formatWindowDate(to)}`
}

/** "From Monday to Wednesday", "between 2021 and 2023": what lasts begins with the first. */
import type { FoundDate } from './found-date'

const TO = /^(?: (?:to|until|till|through) (?:late |early )?| ?[–—] ?)$/
const AND = /^ and (?:late |early )?$/

const sameKind = (a: FoundDate, b: FoundDate): boolean =>
  a.unit === b.unit && a.afterEarlier === null && b.afterEarlier === null && !a.ofNext

/** Leaves out each date that only says until when. */
export const dropEnds = (dates: FoundDate[], text: string): FoundDate[] =>
  dates.filter((date, index) => {
    const first = dates[index - 1]
    if (!first || !sameKind(first, date)) return true
    const before = text.slice(Math.max(0, first.start - 14), first.start)
    const between = text.slice(first.end, date.start)
    return !TO.test(between) && !(AND.test(between) && /\bbetween (?:late |early )?$/i.test(before))
  })

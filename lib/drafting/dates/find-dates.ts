/**
 * Dates in a sentence: chrono-node reads them, the rules here keep what the words really say. A month stays a month,
 * "last week" stays a week, "two weeks later" waits for the date it counts from. Nothing is resolved to a day that the words do not give.
 */
import { matchesOf } from '@/lib/drafting/matches'
import type { ParsedComponents } from 'chrono-node'
import { type DateParts, type FoundDate, NONE } from './found-date'
import { build } from './build-date'
import { dropEnds } from './drop-ends'
import { joinYears } from './join-years'
import { readWithChrono } from './read-with-chrono'
import { ownDates } from './read-phrases-of-time'

/** Cheap test before anything is parsed: most sentences hold no date at all. */
const MAY_HOLD_DATE =
  /\d|day|week|month|year|night|morning|afternoon|evening|tomorrow|t the time|was then|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|spring|summer|autumn|winter|later|earlier|the same|Christmas|New Y|Boxing|n the t| dawn|overnight|midnight| date\b/

const YEAR_ALONE =
  /\b(?:in|of|since|from|between|by|during|until|till|after|before|early|late|mid|through|and|(?<!\bup )to|(?<=\b(?:early|late|back|recently) )as)[ -](?:early |late |mid-?)?((?:19[5-9]|20[0-4])\d)\b(?!-\d{1,2}\b-)/gi
/** "A 2016 peace deal": the year of the noun that follows. */
const YEAR_OF =
  /\b((?:19[5-9]|20[0-4])\d)(?= (?:[A-Za-z-]+ ){0,3}(?:agreements?|accords?|deal|pact|treaty|truce|ceasefire|cease-fire|talks|summit|conference|protocol|declaration|meeting|negotiations|exchange|swap|release|round|armistice|roadmap|initiative)\b)/gi
const partsOf = (components: ParsedComponents): DateParts => {
  const certain = (part: 'year' | 'month' | 'day' | 'weekday') =>
    components.isCertain(part) ? components.get(part) : null
  return { year: certain('year'), month: certain('month'), day: certain('day'), weekday: certain('weekday') }
}

const isEmpty = ({ year, month, day, weekday }: DateParts): boolean =>
  year === null && month === null && day === null && weekday === null

const RELATIVE_WORDS =
  /yesterday|today|tonight|tomorrow|night|morning|ago|this|last|next|\bin (?:a|an|one|two|three|\d)/i

/** "The night of May 9", "9 May at night": chrono-node keeps the hour and drops the day. */
const NIGHTS = /\b(?:night|evening|morning|afternoon) (?:of|on) (?:the )?(?=[\dA-Z])|\bat night\b/g

const hintOf = (word: string | undefined, isWeekday: boolean): FoundDate['hint'] => {
  if (word === undefined || word === 'this') return word ?? null
  if (word === 'coming' && isWeekday) return 'coming'
  return word === 'last' || word === 'past' ? 'last' : 'next'
}

const chronoDates = (text: string, reference: Date): FoundDate[] => {
  const found: FoundDate[] = []
  const clear = text.replace(NIGHTS, (hour) => ' '.repeat(hour.length))
  for (const result of readWithChrono(clear, reference)) {
    const parts = partsOf(result.start)
    // "While the truce lasts" is no "last second".
    // "9/11" is what happened on it.
    if (isEmpty(parts) || /^(?:(?:last|past|next)\w|9\/11|10\/7)$/i.test(result.text)) continue
    // "April to August 2016": the year is told once.
    const last = result.end ? partsOf(result.end) : null
    if (last && last.year !== null && last.month !== null && parts.month !== null && parts.year === null)
      parts.year = parts.month <= last.month ? last.year : last.year - 1
    // "may" and "sat" are verbs; names of months and days start with a capital.
    const named = /[A-Za-z]{3,}/.test(result.text)
    const relative = RELATIVE_WORDS.test(result.text)
    if (named && !relative && !/[A-Z]/.test(result.text) && !/\d{4}/.test(result.text)) continue
    const start = result.index
    const end = start + result.text.length
    const before = text.slice(Math.max(0, start - 12), start).toLowerCase()
    const word =
      /\b(last|next|this|past|coming) $/.exec(before)?.[1] ??
      /^(?:on )?(last|next|this|past|coming) /i.exec(result.text)?.[1]?.toLowerCase()
    const weekdayOnly = parts.weekday !== null && parts.day === null && parts.month === null
    const hint = hintOf(word, weekdayOnly)
    // "Next month" and "March": no day. "The end of March" is read as the 31st, which nobody said.
    const monthOnly = parts.month !== null && (parts.day === null || /^(?:the )?end of/i.test(result.text))
    if (monthOnly || weekdayOnly || parts.day !== null)
      found.push({
        start,
        end,
        text: text.slice(start, end),
        unit: monthOnly ? 'month' : 'day',
        parts: monthOnly ? { ...parts, day: null, weekday: null } : parts,
        until: monthOnly ? null : last,
        hint: relative && parts.year !== null ? null : hint,
        relative: relative && parts.weekday === null,
        afterEarlier: null,
        forNext: false,
        ofNext: false,
      })
  }
  return found
}

/** "In April [of that year]": kept with the month, to be counted from the year told before. */
const THAT_YEAR = /^,? (?:of )?(?:that|the same) year\b/

const ACTS =
  /^ (?:[a-z-]+ )?(?:ceasefire|cease-fire|truce|agreement|accord|deal|talks|meeting|summit|round|visit|exchange|swap|release|declaration|negotiations|conference|proposal|session|pact|call)\b/

const free = (date: { start: number; end: number }, taken: FoundDate[]) =>
  !taken.some((other) => date.start < other.end && other.start < date.end)

const DAY_OF_MONTH = /^\p{Lu}\p{L}+\.? \d|^\d{1,2}(?:st|nd|rd|th)? \p{Lu}/u
/** A day before any other noun: "the May 27 arrangement", "the 7 October attack". */
const NAMED =
  /^ (?!(?:the|an?|he|she|it|they|we|his|her|its|their|and|or|to|in|at|on|of|by|for|from|with|when|that|which|as|was|is|will|had|has|between|after|before|until|morning|evening|afternoon|night|deadline)\b)[a-z]/

/** "Saturday's release", "a June ceasefire", "the April 12 talks". */
const isOfNext = (text: string, { start, end, unit, text: words }: FoundDate): boolean =>
  /^['’]s? \p{L}/u.test(text.slice(end, end + 4)) ||
  words.endsWith('-old') ||
  (unit !== 'year' &&
    /\b(?:an?|the|its|their|his|that|this)\s$/i.test(text.slice(Math.max(0, start - 6), start)) &&
    (ACTS.test(text.slice(end, end + 40)) || (DAY_OF_MONTH.test(words) && NAMED.test(text.slice(end, end + 12)))))

/** "The second meeting in three days": how often, not when. */
const COUNTED = /\b(?:first|second|third|fourth|fifth|sixth|another|only|\d+(?:st|nd|rd|th)) (?:[\w-]+ ){1,3}$/i
const isCount = (text: string, { start, text: words }: FoundDate): boolean =>
  /^in (?:\w+) (?:days|weeks|months|years)$/i.test(words) && COUNTED.test(text.slice(Math.max(0, start - 60), start))

/** Dates in the order of the text. `published` (noon, UTC) only decides how "yesterday" is read; without it such words are left out. */
export const findDates = (text: string, published: Date | null): FoundDate[] => {
  if (!MAY_HOLD_DATE.test(text)) return []
  const own = ownDates(text, published)
  const read = chronoDates(text, published ?? new Date(Date.UTC(2000, 0, 1, 12))).filter(
    (date) => free(date, own) && (published !== null || !date.relative) && !isCount(text, date),
  )
  const taken = [...own, ...read]
  for (const match of matchesOf(text, YEAR_ALONE)) {
    const year = match[1] ?? ''
    const end = match.index + match[0].length
    const date = { start: end - year.length, end }
    if (free(date, taken))
      taken.push({
        ...date,
        text: year,
        ofNext: false,
        ...build({ unit: 'year', parts: { ...NONE, year: Number(year) } }),
      })
  }
  for (const match of matchesOf(text, YEAR_OF)) {
    const date = { start: match.index, end: match.index + 4 }
    if (free(date, taken))
      taken.push({
        ...date,
        text: match[0],
        ...build({ unit: 'year', parts: { ...NONE, year: Number(match[0]) } }),
        ofNext: true,
      })
  }
  const ordered = taken.filter(({ unit }) => unit !== 'none').toSorted((a, b) => a.start - b.start)
  for (const date of ordered) {
    date.ofNext ||= isOfNext(text, date)
    date.text += THAT_YEAR.exec(text.slice(date.end, date.end + 20))?.[0] ?? ''
  }
  return dropEnds(joinYears(ordered, text, published?.getUTCFullYear() ?? null), text)
}

/** A date as its words give it, before it is counted from anything. */
export type DateParts = { year: number | null; month: number | null; day: number | null; weekday: number | null }

export type FoundDate = {
  /** Offsets into the text given. */
  start: number
  end: number
  text: string
  /** What the words give; null for what they leave open. `week` counts from the publication date, in weeks; `vague` is a time that gives none, `none` is no time. */
  unit: 'day' | 'days' | 'week' | 'weekend' | 'month' | 'year' | 'vague' | 'none'
  parts: DateParts
  /** Last day of "27 to 29 May". */
  until: DateParts | null
  /** "Last Sunday" and "next Sunday"; "April last year" needs none. */
  hint: 'last' | 'next' | 'coming' | 'this' | null
  /** Counted from the publication date ("yesterday", "last month") rather than written out. */
  relative: boolean
  /** Counted from the date told before: "a week later" = 7, "the previous day" = -1, "the same day" = 0. */
  afterEarlier: { days: number; months: number } | null
  /** "A day after": dates what is told next, counted from the date before it or from the publication. */
  forNext: boolean
  /** "Saturday's release": of the noun that follows. */
  ofNext: boolean
}

export const NONE: DateParts = { year: null, month: null, day: null, weekday: null }

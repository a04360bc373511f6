/** A date put together from what its words give; all else is left open. */
import { type FoundDate, NONE } from './found-date'

export type Builder = Omit<FoundDate, 'start' | 'end' | 'text' | 'ofNext'>

export const build = (more: Partial<Builder>): Builder => ({
  unit: 'day',
  parts: NONE,
  until: null,
  hint: null,
  relative: false,
  afterEarlier: null,
  forNext: false,
  ...more,
})

/** How words become a date; null where they are a time that no date can be read from. */
export type Phrase = [RegExp, (match: RegExpMatchArray, published: FoundDate['parts'] | null) => Builder | null]

/** Phrases, with what every text that holds one of them holds: a quick look before the closer ones. */
export type Phrases = { needs: RegExp; phrases: Phrase[] }

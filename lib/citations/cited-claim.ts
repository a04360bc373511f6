import type { ReaderDate } from '@/lib/dates/format'

/** What a citation of one claim is made of; names are as readers know them, null where unknown. */
export type CitedClaim = {
  id: string
  quote: string
  /** Who asserts it; null = the outlet itself. */
  speaker: string | null
  article: {
    title: string | null
    author: string | null
    outlet: string | null
    url: string | null
    /** BCP 47. */
    language: string
    published: ReaderDate
  }
  /** Full address of the claim here. */
  link: string
}

/** A quote on one line; the break between two paragraphs is shown as a slash, as in print. */
export function quoteOnOneLine(quote: string): string {
  return quote.replace(/\s*\n\s*/g, ' / ')
}

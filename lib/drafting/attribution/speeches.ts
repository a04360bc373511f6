/** Speeches, statements and remarks set in full, whose speaker only the headline names. */
import { speakerIn, type Headline } from '@/lib/drafting/attribution/headline'
import { paragraphsOf } from '@/lib/drafting/quotes'
import type { Mention, Sentence } from '@/lib/drafting/types'

const FIRST_PERSON = /\b(?:I|we|my|our|me|us|I['’](?:m|ve|d|ll)|we['’](?:re|ve|d|ll))\b/i
/** A reporter tells it: "…," he said; "the minister stressed that". */
const NARRATED =
  /["”’»]\s*,?\s*(?:\p{L}+\s){0,4}(?:said|says|told|added)\b|\b(?:he|she|they|minister|president|secretary|envoy|spokes\p{L}+) (?:also |then |further )?(?:said|says|told|added|noted|stressed|emphasi[sz]ed|underlined|expressed)\b/iu
const HEADING = /^(?:\*\*|__|#+ )|^.{0,79}[^.?!…:,;"”]$/

export type Speech = { speaker: Mention; paragraphs: { paragraph: number; start: number; end: number }[] }

/** Who gives the speech that a text is, and its paragraphs; null where the text is none. */
export function readSpeech(body: string, sentences: readonly Sentence[], headline: Headline | null): Speech | null {
  const speaker = speakerIn(headline)
  if (!speaker) return null
  const spoken = paragraphsOf(sentences).filter(({ start, end }) => !HEADING.test(body.slice(start, end)))
  const texts = spoken.map(({ start, end }) => body.slice(start, end))
  const own = texts.filter((text) => FIRST_PERSON.test(text))
  if (own.length === 0 || own.length < texts.length / 3 || texts.some((text) => NARRATED.test(text))) return null
  return { speaker, paragraphs: spoken.map(({ index, start, end }) => ({ paragraph: index, start, end })) }
}

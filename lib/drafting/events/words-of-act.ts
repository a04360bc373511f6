/** The words an act is told in: what points back, whose verb it is, how much of the text is its quote. */
import type { Mention } from '@/lib/drafting/types'
import type { Candidate } from './candidate'
import type { TextView } from './read-text'

/** "The envoy said he had hopes, and scheduled more talks": a verb right after "and" has the subject of what stands before. */
export const sharesSubject = (view: TextView, subject: number, at: number): boolean => {
  const clause = view.words[at]?.clause ?? -1
  if (view.words[at - 1]?.clause !== clause || !/^(?:and|but|then)$/.test(view.words[at - 1]?.key ?? '')) return false
  const apart = clause - (view.words[subject]?.clause ?? clause)
  return subject < at && apart >= 1 && apart <= 2
}

/** "NAIROBI, Jan. 9", "Cairo, MINA –": where the reporter was, not the talks. */
export const isDateline = (view: TextView, mention: Mention): boolean => {
  if (mention.text.length > 3 && mention.text === mention.text.toUpperCase()) return true
  return (
    mention.start < 80 && /^[^.!?]{0,60}(?:\) ?[–—-]|[–—]|--)\s/.test(view.body.slice(mention.end, mention.end + 70))
  )
}

/** Whether the words of an act point back: "the agreement", "it was extended". */
export const isDefinite = (view: TextView, candidate: Candidate): boolean => {
  const clause = view.words[candidate.from]?.clause
  for (let at = candidate.until - 1; at >= Math.max(0, candidate.from - 4); at--) {
    const word = view.words[at]
    if (!word || (at < candidate.from && word.clause !== clause)) break
    if (word.key === 'a' || word.key === 'an' || word.key === 'another' || word.key === 'new') return false
    if (/^(?:the|this|that|these|those|it|they|its|their)$/.test(word.key) && word.mention === -1) return true
  }
  return false
}

const SEVERAL =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|numerous|countless|string|series|\d{1,2})$/
const SITTINGS = /^(?:rounds|meetings|sessions)$/
/** "Four rounds of talks", "a string of meetings": several at once. */
export const isSeries = ({ words }: TextView, { from, until }: Candidate): boolean => {
  for (let at = Math.max(0, from - 2); at < until + 4; at++)
    if (SITTINGS.test(words[at]?.key ?? '') && [1, 2, 3, 4].some((step) => SEVERAL.test(words[at - step]?.key ?? '')))
      return true
  return false
}

/** "Kuwait has also offered to help", "another round": beside one that has been told. */
export const isFurther = ({ words }: TextView, { at, from, until }: Candidate): boolean =>
  words
    .slice(Math.max(0, from - 5), until + 3)
    .some(
      ({ key, sentence }) =>
        sentence === words[at]?.sentence && /^(?:also|another|separate(?:ly)?|too|likewise)$/.test(key),
    )

/** "The first deal", "an earlier exchange": one of several. */
export const isFormer = (view: TextView, { from, until }: Candidate): boolean =>
  view.words
    .slice(Math.max(0, from - 2), until)
    .some(
      ({ key, mention }) => mention === -1 && /^(?:first|initial|original|earlier|previous|second|third)$/.test(key),
    )

/** The whole sentence when it tells of one act; else the clauses of this one. */
export const quoteSpan = (
  view: TextView,
  candidate: Candidate,
  shared: boolean,
  range: { from: number; until: number },
): { start: number; end: number } => {
  let from = range.from
  let until = range.until
  const whole = view.sentences[view.words[candidate.at]?.sentence ?? -1]
  if (whole && !shared && whole.end - whole.start <= 400) return { start: whole.start, end: whole.end }
  const first = view.words[candidate.from]?.clause ?? 0
  const last = view.words[candidate.until - 1]?.clause ?? 0
  from = candidate.from
  until = candidate.until
  while (from > range.from && (view.words[from - 1]?.clause ?? -1) >= first) from--
  while (until < range.until && (view.words[until]?.clause ?? 1e9) <= last) until++
  return { start: view.words[from]?.start ?? 0, end: view.words[until - 1]?.end ?? 0 }
}

/** Interviews set without names or marks: questions and answers in paragraphs of their own. */
import { intervieweeIn, type Headline } from '@/lib/drafting/attribution/headline'
import { paragraphsOf } from '@/lib/drafting/quotes'
import type { Mention, Sentence } from '@/lib/drafting/types'

/** A question is a paragraph that ends as one, without quotation marks. */
const QUESTION = /^(?:\*\*|__|[–—-] ?)?[\p{Lu}¿][^“”"«»]{8,400}\?(?:\*\*|__)?\s*$/u
const isQuestion = (text: string): boolean => text.includes('?') && QUESTION.test(text)
const FIRST_PERSON = /\b(?:I|we|my|our|me|us|I['’](?:m|ve|d|ll)|we['’](?:re|ve|d|ll))\b/i
const NARRATED =
  /["”’»]\s*,?\s*(?:\p{L}+\s){0,4}(?:said|says|told|added)\b|\b(?:he|she|they) (?:said|says|told|added)\b/u
const INTRODUCES = /\b(?:interview|interviewed|conversation|spoke|speaks|talks?|sat down|Q&A|questions)\b/i
const CREDITS = /^(?:Interview|Questions|Translat|Edited|This interview|The interview|Copyright|©|\()/i
/** So few questions are a column's. */
const MIN_QUESTIONS = 3
/** How many paragraphs an answer may have. */
const ANSWER = 5

export type Interview = { speaker: Mention; answers: { paragraph: number; start: number; end: number }[] }

/** Who answers in an interview, and the paragraphs of the answers; null where the text is none. */
export function readInterview(
  body: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  headline: Headline | null,
): Interview | null {
  const paragraphs = paragraphsOf(sentences)
  const asks = paragraphs.map(({ start, end }) => isQuestion(body.slice(start, end)))
  const first = asks.indexOf(true)
  const announced = intervieweeIn(headline)
  if (first < (announced ? 0 : 1) || asks.filter(Boolean).length < MIN_QUESTIONS) return null
  const intro = body.slice(0, paragraphs[first]?.start ?? 0)
  const named = mentions.find(
    ({ kind, how, end }) => kind === 'person' && (how === 'name' || how === 'alias') && end <= intro.length,
  )
  const speaker = announced ?? (INTRODUCES.test(intro) ? named : undefined)
  if (!speaker) return null
  const answers: Interview['answers'] = []
  let since = ANSWER
  paragraphs.forEach(({ index, start, end }, at) => {
    if (at < first) return
    since = asks[at] ? 0 : since + 1
    const text = body.slice(start, end)
    if (since > 0 && since <= ANSWER && !NARRATED.test(text) && !CREDITS.test(text))
      answers.push({ paragraph: index, start, end })
  })
  const own = answers.filter(({ start, end }) => FIRST_PERSON.test(body.slice(start, end)))
  return own.length >= MIN_QUESTIONS - 1 && own.length >= answers.length / 3 ? { speaker, answers } : null
}

/** Days on which something was said, which need not be those on which it happened. */
import { SPEECH } from './lexicon'
import type { TextView } from './read-text'

/** "Said on Tuesday": the day of saying. */
export const isSpeechDate = (view: TextView, at: number): boolean => {
  for (let back = at - 1; back >= at - 3; back--) {
    const word = view.words[back]
    if (!word || word.sentence !== view.words[at]?.sentence) return false
    if (SPEECH.has(word.key)) return !/^(?:announced|announces|declared)$/.test(word.key)
    if (/^(?:reporters|journalists)$/.test(word.key)) return true
    if (word.mention === -1 && !/^(?:on|in|late|early|earlier|later|a|the)$/.test(word.key)) return false
  }
  return false
}

/** "On Sunday, their leader told reporters that": the day that opens a sentence of saying. */
export const opensSpeech = (view: TextView, at: number): boolean => {
  const range = view.sentenceWords[view.words[at]?.sentence ?? -1]
  if (!range || at - range.from > 2) return false
  for (let next = at; next < Math.min(range.until, at + 14); next++)
    if (SPEECH.has(view.words[next]?.key ?? '')) return true
  return false
}

/** "Entered the fray on Monday, tweeting that he had offered to mediate". */
export const endsInSaying = (view: TextView, dateAt: number, at: number): boolean => {
  for (let index = dateAt + 1; index < Math.min(at, dateAt + 8); index++)
    if (/^(?:tweeting|saying|telling|writing|posting|adding|announcing|warning)$/.test(view.words[index]?.key ?? ''))
      return true
  return false
}

const SAYINGS =
  /^['’]s? (?:[a-z]+ ){0,2}?(?:news|press|speech|interview|statement|address|briefing|remarks|post|letter|broadcast)\b/

/** "During Friday's news conference", "in Monday's statement": when the act of speech of that sentence was done. */
export const isOfSaying = ({ body }: TextView, end: number): boolean => SAYINGS.test(body.slice(end, end + 40))

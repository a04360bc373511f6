import type { TextView } from './read-text'

/** Sentences in which an article tells its news. */
const LEAD = 4

/** Headlines, captions and bylines do not count. */
export const isLead = (view: TextView, sentence: number): boolean => {
  if (sentence < LEAD) return true
  if (sentence > 4 * LEAD) return false
  let told = 0
  for (let index = 0; index < sentence; index++) {
    const range = view.sentenceWords[index]
    if (range && range.until - range.from >= 8 && /[.!?:]["”’')\]]*\s*$/.test(view.sentences[index]?.text ?? '')) told++
  }
  return told < LEAD
}

/** The language of a text, paragraph by paragraph, so that only English is drafted. */
import { eld } from 'eld/extrasmall'

/** Enough of a paragraph to tell; the rest of it is in the same language. */
const SAMPLE = 600
/** Fewer letters tell too little of a language written in Latin letters. */
const LEAST_LETTERS = 60
const LETTERS = /\p{L}/gu
const LATIN = /\p{Script=Latin}/gu
/** Words that hardly any paragraph of English lacks and no other language has, so that most need no closer look. */
const ENGLISH = /\b(?:the|of|and|that|with|which|from|said|has|have|been|would|their|this)\b/gi

export type TextLanguage = {
  /** BCP 47, of most of the letters; `und` when there are too few to tell. */
  language: string
  /** Paragraphs in another language than that: a post in Hebrew inside an English report. Character offsets. */
  foreign: { start: number; end: number }[]
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Of one paragraph; null when it is too short, or too full of names, to tell. */
const languageOf = (paragraph: string, letters: number): string | null => {
  const latin = countOf(paragraph, LATIN) * 2 >= letters
  if (letters < (latin ? LEAST_LETTERS : 5)) return null
  const english = latin ? countOf(paragraph, ENGLISH) : 0
  if (english * 40 >= letters) return 'en'
  const found = eld.detect(paragraph)
  // Another script is another language, whichever it is.
  if (!latin) return found.language === '' || found.language === 'en' ? 'und' : found.language
  if (found.language === 'en') return 'en'
  return found.language === '' || !found.isReliable() || english * 100 >= letters ? null : found.language
}

const paragraphsOf = function* (body: string): Generator<{ start: number; end: number }> {
  for (let start = 0; start < body.length;) {
    const newline = body.indexOf('\n', start)
    const end = newline < 0 ? body.length : newline
    if (end > start) yield { start, end }
    start = end + 1
  }
}

/** The language of most of a text, and the paragraphs that are in another one. */
export const readLanguage = (body: string): TextLanguage => {
  const told: { language: string; start: number; end: number }[] = []
  const weights = new Map<string, number>()
  let letters = 0
  for (const { start, end } of paragraphsOf(body)) {
    const sample = body.slice(start, Math.min(end, start + SAMPLE))
    const count = countOf(sample, LETTERS)
    letters += count
    const language = languageOf(sample, count)
    if (language === null) continue
    // What the sample shows holds for all of the paragraph.
    weights.set(language, (weights.get(language) ?? 0) + count * Math.max(1, (end - start) / SAMPLE))
    told.push({ language, start, end })
  }
  if (letters < 20) return { language: 'und', foreign: [] }
  const [most] = [...weights].toSorted((a, b) => b[1] - a[1])
  // Short lines only: all of them together tell.
  const language = most?.[0] ?? (eld.detect(body.slice(0, 2 * SAMPLE)).language || 'und')
  return {
    language,
    foreign: told.filter((one) => one.language !== language).map(({ start, end }) => ({ start, end })),
  }
}

/** The text with its foreign paragraphs emptied: every other character stays where it was. */
export const withoutForeign = (body: string, { foreign }: TextLanguage): string => {
  if (foreign.length === 0) return body
  const parts: string[] = []
  let done = 0
  for (const { start, end } of foreign) {
    parts.push(body.slice(done, start), '\n'.repeat(end - start))
    done = end
  }
  parts.push(body.slice(done))
  return parts.join('')
}

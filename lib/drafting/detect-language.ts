/** The language of a text, paragraph by paragraph, so that only English is drafted. */
import { eld } from 'eld/extrasmall'

/** Enough of a paragraph to tell; the rest of it is in the same language. */
const SAMPLE = 600
/** Fewer letters tell too little of a language written in Latin letters. */
const LEAST_LETTERS = 60
const LETTER = /^\p{L}$/u
const LATIN = /^\p{Script=Latin}$/u
/** Words that hardly any paragraph of English lacks and no other language has, so that most need no closer look. */
const ENGLISH =
  /\b(?:the|of|and|that|with|which|from|said|has|have|been|would|their|this|these|were|they|who|what|when|could|should|between|because|about|after|against|into|during|there|its|not|other|while|where|before|under|until|first|both|told|says|our|you|your|how)\b/gi

export type TextLanguage = {
  /** BCP 47, of most of the letters; `und` when there are too few to tell. */
  language: string
  /** Paragraphs in another language than that: a post in Hebrew inside an English report. Character offsets. */
  foreign: { start: number; end: number }[]
}

/** For each code unit: 1 a letter, 2 Latin, 4 asked before. */
const known = new Uint8Array(0x10000)

const classOf = (character: string): number => (LETTER.test(character) ? 1 : 0) + (LATIN.test(character) ? 2 : 0)

/** How many letters, and how many Latin characters; by hand, since every text is counted whole. */
const countLetters = (text: string): { letters: number; latin: number } => {
  let letters = 0
  let latin = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    let found = known[unit] ?? 0
    if (unit >= 0xd800 && unit <= 0xdfff) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
      found = classOf(character)
      at += character.length - 1
    } else if (found === 0) known[unit] = found = classOf(String.fromCharCode(unit)) + 4
    letters += found & 1
    latin += (found & 2) >> 1
  }
  return { letters, latin }
}

/** So many letters for each English word make a paragraph English for sure; so many, at least of no other language. */
const SURE = 40
const LIKELY = 100

/** What is counted in a sample of a paragraph; `weight`: of all of it, for what the sample shows holds for the rest. */
type Paragraph = {
  start: number
  end: number
  sample: string
  letters: number
  latin: boolean
  english: number
  weight: number
}

const countParagraph = (body: string, start: number, end: number): Paragraph => {
  const sample = body.slice(start, Math.min(end, start + SAMPLE))
  const counted = countLetters(sample)
  const { letters } = counted
  const latin = counted.latin * 2 >= letters
  let english = 0
  ENGLISH.lastIndex = 0
  if (latin && letters >= LEAST_LETTERS) while (english * SURE < letters && ENGLISH.test(sample)) english++
  return { start, end, sample, letters, latin, english, weight: letters * Math.max(1, (end - start) / SAMPLE) }
}

const isEnglish = ({ latin, letters, english }: Paragraph, rate: number): boolean =>
  latin && letters >= LEAST_LETTERS && english * rate >= letters

/** Of one paragraph that is not English for sure; null when it is too short, or too full of names, to tell. */
const languageOf = (paragraph: Paragraph): string | null => {
  const { sample, letters, latin } = paragraph
  if (letters < (latin ? LEAST_LETTERS : 5)) return null
  const found = eld.detect(sample)
  // Another script is another language, whichever it is.
  if (!latin) return found.language === '' || found.language === 'en' ? 'und' : found.language
  if (found.language === 'en') return 'en'
  return found.language === '' || !found.isReliable() || isEnglish(paragraph, LIKELY) ? null : found.language
}

const totalOf = (paragraphs: readonly Paragraph[]): number => paragraphs.reduce((sum, { weight }) => sum + weight, 0)

const paragraphsOf = function* (body: string): Generator<Paragraph> {
  for (let start = 0; start < body.length;) {
    const newline = body.indexOf('\n', start)
    const end = newline < 0 ? body.length : newline
    if (end > start) yield countParagraph(body, start, end)
    start = end + 1
  }
}

/** The language of most of a text, and the paragraphs that are in another one. */
export const readLanguage = (body: string): TextLanguage => {
  const paragraphs = [...paragraphsOf(body)]
  if (paragraphs.reduce((sum, { letters }) => sum + letters, 0) < 20) return { language: 'und', foreign: [] }
  const told: { language: string; start: number; end: number }[] = []
  const weights = new Map<string, number>()
  const sure = totalOf(paragraphs.filter((one) => isEnglish(one, SURE)))
  // In an English text a paragraph that is no other language for sure need not be read closer.
  const rate = 2 * sure > totalOf(paragraphs) ? LIKELY : SURE
  for (const paragraph of paragraphs) {
    const language = isEnglish(paragraph, rate) ? 'en' : languageOf(paragraph)
    if (language === null) continue
    weights.set(language, (weights.get(language) ?? 0) + paragraph.weight)
    told.push({ language, start: paragraph.start, end: paragraph.end })
  }
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

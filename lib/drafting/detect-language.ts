/** The language of a text, so that only English is drafted. */
import { eld } from 'eld/extrasmall'

/** Enough to tell; the rest of an article is in the same language. */
const SAMPLE = 1_500
const LETTERS = /\p{L}/gu

/** BCP 47; `und` when there are fewer than twenty letters. */
export const detectLanguage = (body: string): string => {
  const sample = body.slice(0, SAMPLE)
  const letters = sample.match(LETTERS)?.length ?? 0
  if (letters < 20) return 'und'
  const { language } = eld.detect(sample)
  return language === '' ? 'und' : language
}

import type { TextPart } from '@/components/lists/find-hits'

const HIT_START = '\uE000'
const HIT_END = '\uE001'

/** A snippet of the search, cut at the marks that it carries around its hits. */
export function readSnippet(snippet: string): TextPart[] {
  return snippet
    .split(HIT_START)
    .flatMap((piece, index) => {
      if (index === 0) return [{ text: piece, hit: false }]
      const [hit = '', ...rest] = piece.split(HIT_END)
      return [
        { text: hit, hit: true },
        { text: rest.join(''), hit: false },
      ]
    })
    .filter(({ text }) => text !== '')
}

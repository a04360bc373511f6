import type { Random } from './random'

const SYLLABLES = ['ka', 'lo', 'mi', 'ra', 'ten', 'so', 'vel', 'du', 'nar', 'pe', 'shi', 'gor', 'an', 'ti', 'bel']
/** Words that searches in the bench look for, with the share of articles that hold them. */
export const SEARCHED = { arbitration: 0.52, armistice: 0.05 } as const

function makeVocabulary(random: Random, size: number): string[] {
  return Array.from({ length: size }, () =>
    Array.from({ length: 2 + random.below(3) }, () => random.pick(SYLLABLES)).join(''),
  )
}

export type Sentence = { start: number; end: number }
export type GeneratedText = { body: string; sentences: Sentence[] }

/** Makes bodies of about `length` characters; claims quote their sentences. */
export function makeWriter(random: Random, length: number): () => GeneratedText {
  const words = makeVocabulary(random, 3000)
  return () => {
    const special = Object.entries(SEARCHED).flatMap(([word, share]) => (random.chance(share) ? [word] : []))
    const sentences: Sentence[] = []
    let body = ''
    while (body.length < length) {
      const said = Array.from({ length: 12 + random.below(14) }, () => random.pick(words))
      if (special.length > 0 && random.chance(0.4)) said[3] = random.pick(special)
      const text = `${said.join(' ')}.`
      if (body !== '') body += random.chance(0.2) ? '\n\n' : ' '
      sentences.push({ start: body.length, end: body.length + text.length })
      body += text
    }
    return { body, sentences }
  }
}

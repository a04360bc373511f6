import { readdirSync, readFileSync } from 'node:fs'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { describe, expect, it } from 'vitest'
import { piecesOf } from './pieces'
import { tagPieces } from './tag-pieces'
import { splitSentences } from '../split-sentences'

const CORPUS = new URL('../corpus/dev/articles/', import.meta.url)
const nlp = winkNLP(winkModel, ['pos'])
const its: { readonly pos: (index: number, data: unknown) => string } = nlp.its

/** Words and tags as wink gives them itself. */
function asWink(sentence: string): string[] {
  const words = nlp.readDoc(sentence).tokens()
  const tags: string[] = words.out(its.pos)
  return words.out().map((word, at) => `${word}/${tags[at]}`)
}

function asOurs(sentence: string): string[] {
  const pieces = sentence.split(' ').flatMap((word) => piecesOf(word, 0, word.length))
  const tags = tagPieces(pieces)
  return pieces.map(({ value }, at) => `${value}/${tags[at]}`)
}

describe('tagPieces', () => {
  it('parts and tags every sentence of the corpus as wink itself does', () => {
    const sentences = readdirSync(CORPUS)
      .flatMap((file) => splitSentences(readFileSync(new URL(file, CORPUS), 'utf8')))
      .map(({ text }) => text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'"))
    expect(sentences.length).toBeGreaterThan(500)
    for (const sentence of sentences) expect(asOurs(sentence)).toEqual(asWink(sentence))
  })

  it('reads a word by what stands around it', () => {
    expect(asOurs('They talk of the talk')).toEqual(['They/PRON', 'talk/VERB', 'of/ADP', 'the/DET', 'talk/NOUN'])
    expect(asOurs("They don't")).toEqual(['They/PRON', 'do/AUX', "n't/PART"])
  })

  it('reads what is too long for a word in parts', () => {
    const data = '9a\u{1F54A}'.repeat(1000)
    const values = piecesOf(data, 0, data.length).map(({ value }) => value)
    expect(values.join('')).toBe(data)
    expect(Math.max(...values.map(({ length }) => length))).toBeLessThan(500)
  })

  it('tells where in its word each piece begins, in parts of a long one as well', () => {
    for (const word of ["they'd,", 'state-run', '…-…-…', '9a\u{1F54A}'.repeat(1000)]) {
      const pieces = piecesOf(word, 0, word.length)
      expect(pieces.length).toBeGreaterThan(1)
      let until = 0
      for (const { value, at } of pieces) {
        expect(at).toBeGreaterThanOrEqual(until)
        until = at + value.length
        expect(word.slice(at, until)).toBe(value)
      }
    }
  })

  it('has no tags for no words', () => {
    expect(asOurs('')).toEqual([])
  })
})

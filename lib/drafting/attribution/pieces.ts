/**
 * The pieces that wink-nlp makes of a word, with what its rules for parts of speech ask of them. wink looks them up for every word of
 * every sentence, a quarter of the time of drafting; here a word is looked up once, and the rules are run in `tag-pieces.ts`.
 */
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { intern, LONGEST_WORD } from '@/lib/drafting/intern'
import { WordTable } from '@/lib/drafting/word-table'

export type Piece = {
  value: string
  /** Where it begins in its word. */
  at: number
  lower: string
  /** The part of speech without any context, as wink's number. */
  tag: number
  /** Part of a contraction: its part of speech stays whatever stands around it. */
  fixed: boolean
  /** What the rules see in place of the part of speech; 0 for most words. */
  hint: number
  /** The parts of speech it may have, as bits. */
  possible: number
}

/** Of what wink passes to the last step of its pipeline: four numbers a piece, and what its dictionary knows of each. */
type Reading = {
  tokens: number[]
  numOfTokens: number
  cache: {
    value: (lexeme: number) => string
    normal: (lexeme: number) => number
    nox: (spaces: number) => number
    mappedSpelling: (lexeme: number) => number
    posOf: (lexeme: number) => number
    property: (lexeme: number, name: 'posHint') => number
    isMemberPOS: (lexeme: number, tag: number) => boolean
    valueOf: (feature: 'pos', tag: number) => string
  }
}

const NOUN = 8
const TAGS = Array.from({ length: 19 }, (_, tag) => tag)

let reading: Reading | null = null
// wink splits; its own rules are none, and what it has looked up is taken where they would have ended.
const nlp = winkNLP(
  {
    ...winkModel,
    pos: () => ({
      machines: [],
      transformers: [],
      setter: (read: Reading) => void (reading = read),
      updater: () => {},
    }),
  },
  ['pos'],
)

function read(text: string): Reading {
  nlp.readDoc(text)
  if (reading === null) throw new Error('wink-nlp has not passed on what it read')
  return reading
}

/** Names of parts of speech, by wink's numbers. */
export const TAG_NAMES: readonly string[] = TAGS.map((tag) => read('').cache.valueOf('pos', tag))

/** `from`: where what was read begins in its word. A piece that is not written so in it is none. */
function toPieces(text: string, from: number): Piece[] {
  const { tokens, numOfTokens, cache } = read(text)
  const pieces: Piece[] = []
  let end = 0
  for (let index = 0; index < numOfTokens; index++) {
    const [lexeme = 0, spaces = 0, meaning = 0] = tokens.slice(4 * index, 4 * index + 3)
    const value = intern(cache.value(lexeme))
    const at = text.indexOf(value, end)
    if (at < 0) continue
    end = at + value.length
    const normal = spaces > 0xffff ? cache.nox(spaces) : cache.normal(lexeme)
    const fixed = meaning !== 0
    pieces.push({
      value,
      at: from + at,
      lower: intern(value.toLowerCase()),
      tag: fixed ? (meaning >>> 20) & 0x3f : cache.posOf(cache.mappedSpelling(lexeme)) || NOUN,
      fixed,
      hint: cache.property(lexeme, 'posHint'),
      possible: TAGS.reduce((bits, tag) => (cache.isMemberPOS(normal, tag) ? bits | (1 << tag) : bits), 0),
    })
  }
  return pieces
}

const PART = new RegExp(`[^]{1,${LONGEST_WORD}}`, 'gu')

/** Of a very long word part by part: wink takes the square of its length. */
const WORDS = new WordTable<readonly Piece[]>((word) =>
  word.length > LONGEST_WORD
    ? [...word.matchAll(PART)].flatMap(({ 0: part, index }) => toPieces(part, index))
    : toPieces(word, 0),
)

/** The pieces of a word: the characters `[from, to)` of a text, none of them a space. */
export const piecesOf = (text: string, from: number, to: number): readonly Piece[] => WORDS.at(text, from, to)

/** Words of a text with their places: one pass, linear in the text, no regular expressions on the fast path. */
import { intern } from '@/lib/drafting/intern'
import { WordTable } from '@/lib/drafting/word-table'
import { mayOpenPhrase } from './words'

/** What a word is by itself, wherever it stands; one object for each spelling. */
type Spelling = {
  /** Lower case, accents and inner apostrophes gone: "Sana'a" -> "sanaa", "U.S." -> "us". */
  key: string
  /** First letter is a capital. */
  cap: boolean
  /** All letters are capitals, two or more of them. */
  upper: boolean
  plural: boolean
  initial: boolean
  stopped: boolean
  /** May begin a phrase that names somebody without being a name of the gazetteer. */
  opens: boolean
  /** The rules that turn away from the word whatever stands around it, as bits; see `text-reader.ts`. */
  readonly idle: number[]
}

export type Token = Pick<Spelling, 'key' | 'cap' | 'upper'> & {
  spelling: Spelling
  start: number
  /** Without a possessive ending. */
  end: number
  /** Followed by 's or, after an s, by an apostrophe. */
  possessive: boolean
  /** What stands between this token and the one before: nothing but space or a hyphen, other marks, or a line break. */
  gap: 'join' | 'marks' | 'line'
  /** An acronym in parentheses after the name it stands for: "the African Union (AU) envoy". */
  aside: boolean
}

const LETTER = 1
const DIGIT = 2
const ASCII = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) ASCII[code] = LETTER
  else if (code >= 48 && code <= 57) ASCII[code] = DIGIT
}
const APOSTROPHES = new Set([0x27, 0x60, 0x2018, 0x2019, 0x02bc, 0x02bb, 0x02be, 0x02bf, 0x00b4])
const JOINERS = new Set([0x20, 0x2d, 0xa0, 0x2010, 0x2011, 0x2013, 0x202f, 0x2009, 0x200b, 0xad, 0x2f])
const LINE_BREAKS = new Set([0x0a, 0x0d, 0x2028, 0x2029])
const OTHER_LETTER = /[\p{L}\p{M}]/u
const OTHER_DIGIT = /\p{N}/u
/** Abbreviations whose full stop does not end a name: "St. Petersburg", "Lt. Gen. Burhan". */
const STOPPED = new Set([
  'st',
  'mr',
  'mrs',
  'ms',
  'dr',
  'gen',
  'lt',
  'col',
  'maj',
  'sen',
  'rep',
  'gov',
  'brig',
  'prof',
  'capt',
  'adm',
])

const classOf = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  if (code < 128) return ASCII[code] ?? 0
  if (code >= 0xd800 && code <= 0xdbff) {
    const point = text.codePointAt(at) ?? code
    return OTHER_LETTER.test(String.fromCodePoint(point)) ? LETTER : 0
  }
  // A lone low surrogate is seen only inside a pair that was judged by its first half.
  if (code >= 0xdc00 && code <= 0xdfff) return 0
  const character = text.charAt(at)
  return OTHER_LETTER.test(character) ? LETTER : OTHER_DIGIT.test(character) ? DIGIT : 0
}

const widthAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1
}

const MARKS = /\p{M}/gu
const SPECIAL: [RegExp, string][] = [
  [/ı/g, 'i'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
]
const isAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

/** Spellings of one given name, which outlets vary. */
const SPELLINGS = new Map(
  [
    ['mohammed', 'mohammad muhammad muhammed mohamed mohamad mohammod muhamad'],
    ['ahmed', 'ahmad ahmet'],
    ['hussein', 'hussain husain husayn hossein hossain huseyin'],
    ['yousef', 'yusuf youssef yousuf yousif yusef youssouf'],
    ['khaled', 'khalid'],
    ['abdullah', 'abdallah abdulla'],
    ['suleiman', 'sulaiman sulayman soleiman suleyman'],
    ['mahmoud', 'mahmud'],
    ['mustafa', 'mustapha moustafa moustapha'],
  ].flatMap(([name = '', others = '']) => others.split(' ').map((other) => [other, name])),
)

/** Lower case without accents, for comparing names; spellings of one given name are one. */
const foldWord = (word: string): string => {
  const folded = foldLetters(word)
  return SPELLINGS.get(folded) ?? folded
}

const foldLetters = (word: string): string => {
  const lower = word.toLowerCase()
  if (isAscii(lower)) return lower
  let folded = lower.normalize('NFD').replace(MARKS, '')
  for (const [from, to] of SPECIAL) folded = folded.replace(from, to)
  return folded
}

const spell = (raw: string): Spelling => {
  const bare = stripApostrophes(raw)
  // The month is "May"; whoever "may" is written as "might", which means the same to all rules.
  const key = intern(raw === 'may' ? 'might' : foldWord(bare))
  const first = raw.charAt(0)
  const cap = first !== first.toLowerCase()
  const upper = cap && bare.length > 1 && bare === bare.toUpperCase() && bare !== bare.toLowerCase()
  return {
    key,
    cap,
    upper,
    plural: key.endsWith('s'),
    initial: cap && key.length === 1 && key !== 'i',
    stopped: STOPPED.has(key),
    opens: cap || mayOpenPhrase(key),
    idle: [],
  }
}

const BY_WORD = new WordTable<Spelling>(spell)

export const spellingOf = (raw: string): Spelling => BY_WORD.at(raw, 0, raw.length)

const stripApostrophes = (word: string): string => {
  let out = ''
  for (const character of word) if (!APOSTROPHES.has(character.charCodeAt(0)) && character !== '.') out += character
  return out
}

/** "The Eminent Persons Group – Ida Moen and others": a dash with spaces around it, and not the one of a range. */
const isDash = (text: string, at: number, code: number): boolean => code === 0x2013 && text.charCodeAt(at - 1) === 0x20

export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = []
  const length = text.length
  let at = 0
  let gap: Token['gap'] = 'line'
  // "John F. Kennedy": the full stop after a single capital ends no name.
  let stopped = false
  while (at < length) {
    const kind = classOf(text, at)
    if (kind === 0) {
      const code = text.charCodeAt(at)
      if (LINE_BREAKS.has(code)) gap = 'line'
      else if (gap === 'join' && (isDash(text, at, code) || (!JOINERS.has(code) && !(code === 0x2e && stopped))))
        gap = 'marks'
      at += widthAt(text, at)
      continue
    }
    const start = at
    let possessive = false
    let dotted = false
    while (at < length) {
      if (classOf(text, at) !== 0) {
        at += widthAt(text, at)
        continue
      }
      const code = text.charCodeAt(at)
      if (APOSTROPHES.has(code) && at + 1 < length && classOf(text, at + 1) === LETTER) {
        const next = text.charCodeAt(at + 1)
        const after = at + 2 < length ? classOf(text, at + 2) : 0
        if ((next === 115 || next === 83) && after === 0) {
          possessive = true
          break
        }
        at += 1
        continue
      }
      // "U.S.", "D.R.": single letters each followed by a full stop.
      if (code === 0x2e && (at - start === 1 || dotted) && at + 1 < length && classOf(text, at + 1) === LETTER) {
        const following = at + 2 < length ? text.charCodeAt(at + 2) : 0
        const closes = at + 2 >= length || classOf(text, at + 2) === 0
        if (closes || following === 0x2e) {
          dotted = true
          at += 1
          continue
        }
      }
      break
    }
    let end = at
    if (dotted && text.charCodeAt(at) === 0x2e) {
      end = at + 1
      at = end
      if (
        APOSTROPHES.has(text.charCodeAt(at)) &&
        (text.charAt(at + 1) === 's' || text.charAt(at + 1) === 'S') &&
        classOf(text, at + 2) === 0
      )
        possessive = true
    }
    if (possessive) at += 2
    const spelling = BY_WORD.at(text, start, end)
    const { key, cap, upper, plural, initial } = spelling
    // "Houthis' offer": a plural possessive, unless the mark closes a quotation, which it cannot tell; both read the same here.
    if (!possessive && plural && APOSTROPHES.has(text.charCodeAt(at))) {
      possessive = true
      // "the Houthis' chief negotiator"
      if (text.charCodeAt(at + 1) === 0x20) at += 1
    }
    tokens.push({ start, end, key, cap, upper, possessive, gap, aside: false, spelling })
    stopped = spelling.stopped || initial
    gap = 'join'
  }
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index]
    const next = tokens[index + 1]
    if (
      !token ||
      !(token.upper || (token.cap && token.end - token.start <= 7)) ||
      text.charAt(token.start - 1) !== '(' ||
      text.charAt(token.end) !== ')'
    )
      continue
    token.aside = true
    // The phrase goes on after the parenthesis.
    if (next && /^\)[ \u00a0]$/.test(text.slice(token.end, next.start))) next.gap = 'join'
  }
  return tokens
}

type Read = { text: string; tokens: readonly Token[] }
let last: Read = { text: '', tokens: [] }
let lastButOne: Read = last

/** As `tokenize`; the last two texts are kept, since the names of an article and its events are read from the same words, and those of its title between. */
export const wordsOf = (text: string): readonly Token[] => {
  if (last.text !== text) {
    const found = lastButOne.text === text ? lastButOne : { text, tokens: tokenize(text) }
    lastButOne = last
    last = found
  }
  return last.tokens
}

/** The keys of a name, as the index stores it. A leading "the" is no part of a name. */
export const keysOf = (name: string): string[] => {
  const keys = tokenize(name).map((token) => token.key)
  return keys[0] === 'the' && keys.length > 1 ? keys.slice(1) : keys
}

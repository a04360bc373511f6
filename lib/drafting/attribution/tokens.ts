import { piecesOf, type Piece } from '@/lib/drafting/attribution/pieces'
import { tagPieces } from '@/lib/drafting/attribution/tag-pieces'
import { cueVerb } from '@/lib/drafting/attribution/verbs'
import { ROLE_NOUNS } from '@/lib/drafting/attribution/words'
import { intern } from '@/lib/drafting/intern'
import type { Quote } from '@/lib/drafting/quotes'

/** Universal part-of-speech tag, or QUOTE for a whole quotation. */
export type Pos = string

export type Token = {
  start: number
  end: number
  text: string
  lower: string
  pos: Pos
  /** A quotation that is one item (pos QUOTE). */
  quote: Quote | null
  /** The quotation whose words these are, where it only colours a clause: he called it "a start". */
  inside: Quote | null
}

const BROKEN_WORD = /^(?:(?![\0-\x7f])\p{L}\p{L}|\p{L}(?![\0-\x7f])\p{L}|.\p{M})$/u

/** wink parts "Al-Ansari" and "state-run"; here a hyphenated word is one token. */
function joinedPos(first: Pos, last: Pos): Pos {
  if (last === 'VERB') return first === 'PROPN' ? 'PROPN' : 'ADJ'
  return last === 'PUNCT' ? first : last
}

/** Forms that are hardly ever nouns, whatever the tagger makes of them. */
const ALWAYS_VERBS = new Set('say says said told tells insist insists insisted deny denies denied'.split(' '))
const PEOPLE_BEFORE = /(?:s|people|men|women|media)$/

/** "Egypt and Qatar [welcome] the deal" */
const followsAnd = (tokens: readonly Token[], at: number): boolean => {
  for (let before = at - 2; before >= Math.max(0, at - 7); before--) if (tokens[before]?.lower === 'and') return true
  return false
}

/** Verbs of saying that the tagger takes for nouns: "experts say", "officials fear the war", "each accused the other". */
function fixVerbs(tokens: Token[]): Token[] {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    const { pos, lower } = token
    const before = tokens[i - 1]
    const next = tokens[i + 1]
    // "Ida Moen reports from Goma that"
    const reports = lower === 'reports' && before?.pos === 'PROPN' && next?.lower === 'from'
    if (reports && tokens.slice(i + 3, i + 6).some((other) => other.lower === 'that')) token.pos = 'VERB'
    // "Israel preferred reaching a deal", "Oslo welcomed the text", "the president mediated two meetings"
    if (pos === 'ADJ' && next && lower.endsWith('ed')) {
      const acts = before?.pos === 'PROPN' || ROLE_NOUNS.has(before?.lower ?? '')
      if (acts && (next.pos === 'DET' || next.pos === 'NUM' || next.lower.endsWith('ing'))) token.pos = 'VERB'
    }
    // "privy to talks", "cold water on hopes"
    const led = before?.lower === 'to' || (before?.pos === 'ADP' && before.lower !== 'as')
    if (pos === 'VERB' && led && /[^s]s$/.test(lower)) token.pos = 'NOUN'
    if (pos === 'VERB' && lower === 'think' && next?.lower.startsWith('tank')) token.pos = 'NOUN'
    // "urged both to come back"
    if (lower === 'both' && /^(?:to|not)$/.test(next?.lower ?? '')) token.pos = 'PRON'
    // "with one telling the paper"
    if (pos === 'NOUN' && before?.lower === 'one' && /^(?:telling|saying|warning|insisting|adding)$/.test(lower))
      token.pos = 'VERB'
    if (!before || !next || !(pos === 'NOUN' || pos === 'ADJ')) continue
    const always = ALWAYS_VERBS.has(lower)
    const counted = (before.lower === 'each' || before.lower === 'both') && !lower.endsWith('s')
    if (!(always || counted || before.pos === 'PROPN' || before.pos === 'NOUN') || !cueVerb(lower)) continue
    const begins = /^(?:DET|PRON|PROPN|SCONJ)$/.test(next.pos) || next.lower === 'that'
    // "Schweizer notes the foundation"
    const named = before.pos === 'PROPN' && lower.endsWith('s') && /^(?:DET|PRON|PROPN)$/.test(next.pos)
    // "many Colombians fear the talks will fail"
    const nationals = before.pos === 'PROPN' && /(?:ans|is)$/.test(before.lower) && next.lower !== 'that'
    const people =
      (before.pos === 'NOUN' || nationals) && PEOPLE_BEFORE.test(before.lower) && !/(?:s|ed|ing)$/.test(lower) && begins
    const several =
      before.pos === 'PROPN' && next.pos === 'DET' && !/(?:s|ed|ing)$/.test(lower) && followsAnd(tokens, i)
    const doing = counted || named || people || several
    if (always ? before.pos !== 'DET' || counted : doing) token.pos = 'VERB'
  }
  return tokens
}

/** Whether a word begins with a small letter of English: most do, and no name does. */
export const startsSmall = ({ text }: Token): boolean => {
  const code = text.charCodeAt(0)
  return code >= 97 && code <= 122
}
const isAscii = (code: number): boolean => code < 128

/** Names that are also words ("Cook said"): a capital inside a sentence marks a name. Adjectives that are people: "an academic". */
function fixNames(tokens: Token[]): Token[] {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    if (token.pos === 'ADJ' && ROLE_NOUNS.has(token.lower) && !/^(?:NOUN|PROPN|NUM)$/.test(tokens[i + 1]?.pos ?? ''))
      token.pos = 'NOUN'
    if (token.pos === 'VERB' && tokens[i - 1]?.lower === 'to' && tokens[i - 2]?.lower === 'according')
      token.pos = 'NOUN'
    if (token.pos === 'PROPN' || startsSmall(token) || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) continue
    const next = tokens[i + 1]
    const before = tokens[i - 1]
    if (i === 0 || /^["”’»]$/.test(before?.text ?? '')) {
      if (token.pos === 'VERB' && next?.pos === 'VERB' && !/(?:ed|ing)$/.test(token.lower)) token.pos = 'PROPN'
    } else if (before && !/^[.:?!"“”‘«»—–•*(-]$/.test(before.text) && /^(?:VERB|ADV|ADP|INTJ|AUX)$/.test(token.pos))
      token.pos = 'PROPN'
  }
  return tokens
}

/** The pieces of a sentence, and where each begins in it. */
function splitPieces(plain: string): { pieces: Piece[]; starts: number[] } {
  const pieces: Piece[] = []
  const starts: number[] = []
  for (let from = 0, to = 0; from < plain.length; from = to + 1) {
    to = plain.indexOf(' ', from)
    if (to < 0) to = plain.length
    if (to === from) continue
    for (const piece of piecesOf(plain, from, to)) {
      pieces.push(piece)
      starts.push(from + piece.at)
    }
  }
  return { pieces, starts }
}

/** Tokens of one sentence with parts of speech; offsets are into the body the sentence starts at `offset` in. */
export function readTokens(text: string, offset: number): Token[] {
  // wink knows "that's" and "Houthis'", not the curly marks, and makes a line break a word.
  const plain = text.replace(/[‘’]/g, "'").replace(/[^\S ]/g, ' ')
  const { pieces, starts } = splitPieces(plain)
  const tags = tagPieces(pieces)
  const out: Token[] = []
  let glue = false
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]
    if (!piece) break
    const { value } = piece
    const found = starts[i] ?? 0
    const at = found + value.length
    const last = out.at(-1)
    const touches = last !== undefined && last.end === found + offset
    if (touches) {
      // wink ends a word at letters beyond Latin-1: "Aydo" "ğ" "an".
      const broken =
        !(isAscii(plain.charCodeAt(found - 1)) && isAscii(plain.charCodeAt(found))) &&
        BROKEN_WORD.test(plain.slice(found - 1, found + 1))
      const hyphen = value === '-' || value === '‐' || value === '‑'
      const joins = glue || (hyphen && /[\p{L}\p{N}.]$/u.test(last.text) && /[\p{L}\p{N}]/u.test(text.charAt(at)))
      const stop =
        value === '.' && /^\p{Lu}[\p{L}.-]{0,6}$/u.test(last.text) && /^\s*[\p{L}\p{N},)]/u.test(text.slice(at, at + 8))
      glue = false
      if (joins || stop || broken) {
        last.end = at + offset
        last.text = intern(text.slice(last.start - offset, at))
        last.lower = intern(last.text.toLowerCase())
        if (hyphen) glue = true
        else if (broken) last.pos = /^\p{Lu}/u.test(last.text) ? 'PROPN' : last.pos
        else if (!stop) last.pos = joinedPos(last.pos, tags[i] ?? 'X')
        continue
      }
    }
    glue = false
    // "Hamas - which is banned - said": a hyphen between spaces is a dash.
    const dash = (value === '-' || value === '--') && !/\S/.test(plain.charAt(found - 1) + plain.charAt(at))
    out.push({
      start: found + offset,
      end: at + offset,
      text: dash ? '–' : value.includes("'") ? text.slice(found, at) : value,
      lower: dash ? '–' : piece.lower,
      pos: tags[i] ?? 'X',
      quote: null,
      inside: null,
    })
  }
  return fixVerbs(fixNames(out))
}

import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { cueVerb } from '@/lib/drafting/attribution/verbs'
import { ROLE_NOUNS } from '@/lib/drafting/attribution/words'

/** Universal part-of-speech tag, or QUOTE for a whole quotation. */
export type Pos = string

export type Token = { start: number; end: number; text: string; lower: string; pos: Pos }

const BROKEN_WORD = /^(?:(?![\0-\x7f])\p{L}\p{L}|\p{L}(?![\0-\x7f])\p{L}|.\p{M})$/u
const nlp = winkNLP(winkModel, ['pos'])
const its: { readonly pos: (index: number, data: unknown) => string } = nlp.its

/** wink parts "Al-Ansari" and "state-run"; here a hyphenated word is one token. */
function joinedPos(first: Pos, last: Pos): Pos {
  if (last === 'VERB') return first === 'PROPN' ? 'PROPN' : 'ADJ'
  return last === 'PUNCT' ? first : last
}

/** Forms that are hardly ever nouns, whatever the tagger makes of them. */
const ALWAYS_VERBS = /^(?:say|says|said|told|tells|insists?|insisted|den(?:y|ies|ied))$/
const PEOPLE_BEFORE = /(?:s|people|men|women|media)$/

/** Verbs of saying that the tagger takes for nouns: "experts say", "officials fear the war", "each accused the other". */
function fixVerbs(tokens: Token[]): Token[] {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    const { pos, lower } = token
    const before = tokens[i - 1]
    const next = tokens[i + 1]
    // "privy to talks"
    if (pos === 'VERB' && before?.lower === 'to' && /[^s]s$/.test(lower)) token.pos = 'NOUN'
    if (pos === 'VERB' && lower === 'think' && next?.lower.startsWith('tank')) token.pos = 'NOUN'
    if (!before || !next || !(pos === 'NOUN' || pos === 'ADJ') || !cueVerb(lower)) continue
    const counted = /^(?:each|both)$/.test(before.lower) && !lower.endsWith('s')
    const begins = /^(?:DET|PRON|PROPN|SCONJ)$/.test(next.pos) || next.lower === 'that'
    // "Schweizer notes the foundation"
    const named = before.pos === 'PROPN' && lower.endsWith('s') && /^(?:DET|PRON|PROPN)$/.test(next.pos)
    const people = before.pos === 'NOUN' && PEOPLE_BEFORE.test(before.lower) && !/(?:s|ed|ing)$/.test(lower) && begins
    if (ALWAYS_VERBS.test(lower) ? before.pos !== 'DET' || counted : counted || named || people) token.pos = 'VERB'
  }
  return tokens
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122
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
    if (token.pos === 'PROPN' || isSmall(token.text.charCodeAt(0)) || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) continue
    const next = tokens[i + 1]
    const before = tokens[i - 1]
    if (i === 0 || /^["”’»]$/.test(before?.text ?? '')) {
      if (token.pos === 'VERB' && next?.pos === 'VERB' && !/(?:ed|ing)$/.test(token.lower)) token.pos = 'PROPN'
    } else if (before && !/^[.:?!"“”‘«»—–•*(-]$/.test(before.text) && /^(?:VERB|ADV|ADP|INTJ|AUX)$/.test(token.pos))
      token.pos = 'PROPN'
  }
  return tokens
}

/** Tokens of one sentence with parts of speech; offsets are into the body the sentence starts at `offset` in. */
export function readTokens(text: string, offset: number): Token[] {
  // wink knows "that's" and "Houthis'", not the curly marks, and makes a line break a word.
  const plain = text.replace(/[‘’]/g, "'").replace(/\s/g, ' ')
  const words = nlp.readDoc(plain).tokens()
  const values = words.out()
  const tags = words.out(its.pos)
  const out: Token[] = []
  let at = 0
  let glue = false
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? ''
    const found = plain.indexOf(value, at)
    if (found < 0 || value.trim() === '') continue
    const last = out.at(-1)
    const touches = last !== undefined && last.end === found + offset && found > 0
    at = found + value.length
    const next = text.charAt(at)
    // wink ends a word at letters beyond Latin-1: "Aydo" "ğ" "an".
    const broken =
      touches &&
      !(isAscii(plain.charCodeAt(found - 1)) && isAscii(plain.charCodeAt(found))) &&
      BROKEN_WORD.test(plain.slice(found - 1, found + 1))
    const joins =
      touches && (glue || (/^[-‐‑]$/.test(value) && /[\p{L}\p{N}.]$/u.test(last.text) && /[\p{L}\p{N}]/u.test(next)))
    const stop =
      value === '.' &&
      touches &&
      /^\p{Lu}[\p{L}.-]{0,6}$/u.test(last.text) &&
      /^\s*[\p{L}\p{N},)]/u.test(text.slice(at, at + 8))
    glue = false
    if (last && (joins || stop || broken)) {
      last.end = at + offset
      last.text = text.slice(last.start - offset, at)
      last.lower = last.text.toLowerCase()
      if (/^[-‐‑]$/.test(value)) glue = true
      else if (broken) last.pos = /^\p{Lu}/u.test(last.text) ? 'PROPN' : last.pos
      else if (!stop) last.pos = joinedPos(last.pos, tags[i] ?? 'X')
      continue
    }
    out.push({
      start: found + offset,
      end: at + offset,
      text: text.slice(found, at),
      lower: value.toLowerCase(),
      pos: tags[i] ?? 'X',
    })
  }
  return fixVerbs(fixNames(out))
}

import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

export type Pos =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT'
  | 'SCONJ' | 'SYM' | 'VERB' | 'X' | 'SPACE' | 'QUOTE'

export type Token = { start: number; end: number; text: string; lower: string; pos: Pos }

const nlp = winkNLP(winkModel, ['pos'])

/** wink parts "Al-Ansari" and "state-run"; here a hyphenated word is one token. */
function joinedPos(first: Pos, last: Pos): Pos {
  if (last === 'VERB') return first === 'PROPN' ? 'PROPN' : 'ADJ'
  return last === 'PUNCT' ? first : last
}

/** Tokens of one sentence with parts of speech; offsets are into the body the sentence starts at `offset` in. */
export function readTokens(text: string, offset: number): Token[] {
  const words = nlp.readDoc(text).tokens()
  const values = words.out()
  const tags = words.out(nlp.its.pos) as Pos[]
  const out: Token[] = []
  let at = 0
  let glue = false
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? ''
    const found = text.indexOf(value, at)
    if (found < 0 || !value) continue
    const last = out.at(-1)
    const touches = last !== undefined && last.end === found + offset && found > 0
    const wordBefore = touches && /[\p{L}\p{N}.]$/u.test(last.text)
    at = found + value.length
    const next = text.charAt(at)
    const joins = touches && (glue || (/^[-‐‑]$/.test(value) && wordBefore && /[\p{L}\p{N}]/u.test(next)))
    const stop = value === '.' && touches && /^\p{Lu}[\p{L}.-]{0,6}$/u.test(last.text) && /^\s*[\p{L}\p{N},)]/u.test(text.slice(at, at + 8))
    glue = false
    if (last && (joins || stop)) {
      last.end = at + offset
      last.text = text.slice(last.start - offset, at)
      last.lower = last.text.toLowerCase()
      if (/^[-‐‑]$/.test(value)) glue = true
      else if (!stop) last.pos = joinedPos(last.pos, tags[i] ?? 'X')
      continue
    }
    out.push({ start: found + offset, end: at + offset, text: value, lower: value.toLowerCase(), pos: tags[i] ?? 'X' })
  }
  return out
}

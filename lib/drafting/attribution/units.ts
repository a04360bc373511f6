import { cueVerb } from '@/lib/drafting/attribution/verbs'
import { readTokens, type Token } from '@/lib/drafting/attribution/tokens'
import type { Quote } from '@/lib/drafting/quotes'
import type { Sentence } from '@/lib/drafting/types'

/** A word, or a whole quotation that stands for itself in the sentence. */
export type Item = Token

/** What attribution reads at once: a sentence, or the sentences that a quotation ties together. */
export type Unit = { items: Item[]; start: number; end: number; paragraph: number; inline: Quote[] }

const SPEAKS_ONLY = new Set([
  'dismiss',
  'describe',
  'label',
  'call',
  'brand',
  'dub',
  'term',
  'reject',
  'deny',
  'cite',
  'praise',
  'slam',
])

function countWords(text: string): number {
  return (text.match(/[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu) ?? []).length
}

/** Whether a quotation is a statement by itself, rather than words that colour the sentence around it. */
function standsAlone(
  body: string,
  quote: Quote,
  before: Token | undefined,
  after: Token | undefined,
  toldBefore: boolean,
  goesOn: boolean,
): boolean {
  const text = body.slice(quote.start, quote.end)
  if (quote.continues || !quote.closed) return true
  const words = countWords(text)
  const upper = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(text)
  const stopped = /[,.?!…—–-]$/.test(text) || after?.lower === ','
  const ends = !after || /^[.,;?!—–-]/.test(after.text)
  if (!before || /^[—–•*-]$/.test(before.text)) {
    return (
      stopped ||
      !after ||
      (words >= 4 && upper && (after.pos === 'VERB' || after.pos === 'PRON' || after.pos === 'PROPN')) ||
      // “We have heard of this meeting” last week, X told the paper
      (words >= 6 && upper && (after.pos === 'ADP' || /^(?:last|this|on|yesterday|today|earlier)$/.test(after.lower)))
    )
  }
  const cue = cueVerb(before.lower)
  if (before.lower === ':') return words >= 2 || stopped
  if (before.lower === ',') return upper ? stopped || words >= 3 : (stopped || ends) && words >= 3
  if (cue && before.pos === 'VERB') {
    if (SPEAKS_ONLY.has(cue.lemma) || !/q/.test(cue.frames) || cue.family === 'judge') return false
    // "hoped “to close the gates”"
    if (cue.family === 'believe' && !upper) return false
    // said “A will go” and will not return
    if (goesOn && !stopped) return false
    return (words >= 4 && (upper || ends)) || (upper && stopped)
  }
  if (before.lower === 'that' || before.lower === 'as') return words >= 4 && ends && upper
  if (
    /^(?:saying|statement|tweet|post|message|remarks|interview|conference|reporters|journalists|yesterday|today|said)$/.test(
      before.lower,
    ) ||
    before.lower.endsWith('day')
  )
    return upper && words >= 4
  // telling Reuters “one of the issues is the violence”
  if (ends && words >= 6 && toldBefore) return true
  if (/^[.?!…)]$/.test(before.text)) return upper && (stopped || words >= 4)
  return false
}

function asQuoteItem(quote: Quote): Item {
  return { start: quote.open, end: quote.close, text: '', lower: '', pos: 'QUOTE', quote, inside: null }
}

/** Replaces quotations that stand alone by one item each, and drops the marks of the others. */
function foldQuotes(body: string, tokens: Token[], quotes: readonly Quote[], inline: Quote[]): Item[] {
  if (quotes.length === 0) return tokens
  const items: Item[] = []
  let at = 0
  let next = 0
  while (at < tokens.length || next < quotes.length) {
    const token = tokens[at]
    const quote = quotes[next]
    if (!quote || (token && token.start < quote.open)) {
      if (!token) break
      items.push(token)
      at++
      continue
    }
    let after = at
    while (tokens[after] && (tokens[after]?.start ?? 0) < quote.close) after++
    const told = /^(?:tell(?:s|ing)?|told)$/
    const toldBefore = items.at(-1)?.pos === 'PROPN' && items.slice(-4).some((item) => told.test(item.lower))
    const joined =
      tokens[after]?.pos === 'CCONJ' &&
      /^(?:VERB|AUX|PART|ADV)$/.test(tokens[after + 1]?.pos ?? '') &&
      !cueVerb(tokens[after + 1]?.lower ?? '')
    if (standsAlone(body, quote, items.at(-1), tokens[after], toldBefore, joined)) items.push(asQuoteItem(quote))
    else {
      inline.push(quote)
      for (const word of tokens.slice(at, after)) {
        if (word.start < quote.start || word.end > quote.end) continue
        word.inside = quote
        items.push(word)
      }
    }
    at = after
    next++
  }
  return items
}

/** Parts a body into units: no unit ends inside a quotation. */
export function readUnits(body: string, sentences: readonly Sentence[], quotes: readonly Quote[]): Unit[] {
  const units: Unit[] = []
  let nextQuote = 0
  for (let i = 0; i < sentences.length;) {
    const first = sentences[i]
    if (!first) break
    let tokens: Token[] = []
    let end = first.start
    const ours: Quote[] = []
    for (;;) {
      const sentence = sentences[i]
      if (!sentence || sentence.paragraph !== first.paragraph) break
      for (let quote = quotes[nextQuote]; quote && quote.open < sentence.end; quote = quotes[++nextQuote])
        ours.push(quote)
      const around = ours.at(-1)
      // Words inside a long quotation are never read one by one.
      const swallowed = around && around.open < sentence.start && around.close >= sentence.end
      if (!swallowed) {
        const own = readTokens(sentence.text, sentence.start)
        tokens = tokens.length > 0 ? [...tokens, ...own] : own
      }
      end = sentence.end
      i++
      if (!around || around.close <= end) break
    }
    const inline: Quote[] = []
    const items = foldQuotes(body, tokens, ours, inline)
    if (items.length) units.push({ items, start: first.start, end, paragraph: first.paragraph, inline })
  }
  return units
}

import { CLOSERS, endsSentence, readWrapping } from '@/lib/drafting/sentences'
import type { Sentence } from '@/lib/drafting/types'

/** No sentence is longer, in UTF-16 units: what reads a sentence may take time in the square of its length. */
export const LONGEST_SENTENCE = 2_000

const BREAKS = {
  lines: /[\r\n\u2028\u2029]+/,
  blank: /\r?\n[^\S\n]*\r?\n\s*/,
  stops: /(?<=[.!?…]["”’»)\]]?)[^\S\n]*\r?\n\s*/,
}
const TERMINAL = /[.!?…؟。！？]+/g
const SPACE = /\s/

/** A cut at white space near the limit, never inside a surrogate pair. */
function cutPoint(body: string, start: number): number {
  const limit = start + LONGEST_SENTENCE
  for (let at = limit; at > limit - 200; at--) if (SPACE.test(body.charAt(at))) return at
  const unit = body.charCodeAt(limit)
  return unit >= 0xdc00 && unit <= 0xdfff ? limit - 1 : limit
}

function pushTrimmed(out: Sentence[], body: string, from: number, to: number, paragraph: number): void {
  let start = from
  let end = to
  while (start < end && SPACE.test(body.charAt(start))) start++
  while (end > start && SPACE.test(body.charAt(end - 1))) end--
  while (end - start > LONGEST_SENTENCE) {
    const cut = cutPoint(body, start)
    pushTrimmed(out, body, start, cut, paragraph)
    start = cut
    while (start < end && SPACE.test(body.charAt(start))) start++
  }
  if (start < end) out.push({ start, end, text: body.slice(start, end), paragraph })
}

/** Skips closing marks after a terminal; a straight mark closes only when no letter follows it. */
function skipClosers(body: string, from: number, to: number): number {
  let at = from
  while (at < to && CLOSERS.includes(body.charAt(at))) {
    if (body.charAt(at) === '“' && !SPACE.test(body.charAt(at + 1) || ' ')) break
    at++
  }
  return at
}

function splitParagraph(out: Sentence[], body: string, from: number, to: number, paragraph: number): void {
  TERMINAL.lastIndex = from
  let start = from
  for (let hit = TERMINAL.exec(body); hit && hit.index < to; hit = TERMINAL.exec(body)) {
    const markEnd = hit.index + hit[0].length
    const closed = skipClosers(body, markEnd, to)
    let next = closed
    while (next < to && SPACE.test(body.charAt(next))) next++
    if (next >= to) break
    const spaced = next > closed
    const glued =
      !spaced &&
      closed === markEnd &&
      hit[0] === '.' &&
      /^\p{Ll}{2}$/u.test(body.slice(hit.index - 2, hit.index)) &&
      /^\p{Lu}\p{Ll}/u.test(body.slice(next, next + 2))
    const wide = /[。！？]/.test(hit[0])
    if (!spaced && !glued && !wide) continue
    if (!wide && !endsSentence(body, hit.index, markEnd, next, closed > markEnd)) continue
    pushTrimmed(out, body, start, closed, paragraph)
    start = closed
  }
  pushTrimmed(out, body, start, to, paragraph)
}

/**
 * Splits a body into sentences, in order, without white space at their ends; `paragraph` counts from 0. A line is a
 * paragraph, unless the text is hard-wrapped: then an empty line parts paragraphs. Linear in the length of the body.
 */
export function splitSentences(body: string): Sentence[] {
  const out: Sentence[] = []
  const breaker = new RegExp(BREAKS[readWrapping(body)], 'g')
  let paragraph = 0
  let from = 0
  for (let hit = breaker.exec(body); from < body.length; hit = hit && breaker.exec(body)) {
    const to = hit ? hit.index : body.length
    const before = out.length
    splitParagraph(out, body, from, to, paragraph)
    if (out.length > before) paragraph++
    if (!hit) break
    from = hit.index + hit[0].length
  }
  return out
}

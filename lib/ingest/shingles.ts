/**
 * Near copies: a text as the set of its runs of five words, a sketch of that set and of its start for finding candidates among very many texts,
 * and the exact share for judging a candidate. All hashes are fixed, so a sketch made today meets one made last year.
 */

import { RunSet } from './run-set'

const RUN = 5
/** 32 bands of 2: texts that share a third of their runs meet in a band 98 times in 100, a twentieth 8 times. */
const WHOLE = 32
/** 8 more of the text's start alone: copies are cut from the end, and one cut to a tenth shares too little of the whole. */
const LEAD = 8
const LEAD_RUNS = 40
export const BANDS = WHOLE + LEAD
const ROWS = 2

/** A scrambler of 32 bits (the finaliser of MurmurHash3). */
function scramble(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, at) => scramble(0x9e3779b9 * (at + 1)))

const IN_WORDS = /^[\p{L}\p{M}\p{N}]$/u
/** For each code unit: 1 part of a word, 2 not, 0 not asked yet. Halves of a pair are asked as the character that they are. */
const known = new Uint8Array(0x10000)

function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const isHalf = unit >= 0xd800 && unit <= 0xdfff
  if (isHalf) {
    const start = unit >= 0xdc00 && at > 0 ? at - 1 : at
    return IN_WORDS.test(String.fromCodePoint(text.codePointAt(start) ?? 0))
  }
  if (known[unit] === 0) known[unit] = IN_WORDS.test(String.fromCharCode(unit)) ? 1 : 2
  return known[unit] === 1
}

/** The words of a text, letters and digits in lower case, each as FNV-1a over its code units. */
function hashWords(text: string): Int32Array {
  const folded = text.normalize('NFKC').toLowerCase()
  const words = new Int32Array((folded.length + 1) >> 1)
  let count = 0
  let hash = 0x811c9dc5
  let isInside = false
  for (let at = 0; at < folded.length; at++) {
    if (isInWord(folded, at)) {
      hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193)
      isInside = true
    } else if (isInside) {
      words[count++] = hash
      hash = 0x811c9dc5
      isInside = false
    }
  }
  if (isInside) words[count++] = hash
  return words.subarray(0, count)
}

/** Hashes of the text's runs of five words, without repeats. Read by hand: it is done to every text and to those it may copy. */
export function shingle(text: string): RunSet {
  const words = hashWords(text)
  const runs = new RunSet(Math.max(0, words.length - RUN + 1))
  for (let at = 0; at + RUN <= words.length; at++) {
    let hash = 0
    for (let next = at; next < at + RUN; next++) hash = scramble(Math.imul(hash, 31) ^ (words[next] ?? 0))
    runs.add(hash)
  }
  return runs
}

/** Added to a hash of 32 bits taken as signed, lets it be compared as unsigned: whole numbers of 31 bits are what is fast. */
const SIGN = 0x80000000

/** The smallest scrambled run for each seed from `from` to `to`: two sets agree in one as often as they are alike. `scramble`, written out. */
function findMinima(runs: Uint32Array, from: number, to: number): Uint32Array {
  const seeds = Int32Array.from(SEEDS.subarray(from, to))
  const minima = new Int32Array(to - from).fill(0x7fffffff)
  for (const run of runs) {
    for (let at = 0; at < minima.length; at++) {
      let hash = run ^ (seeds[at] ?? 0)
      hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
      hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
      hash = hash ^ (hash >>> 16) ^ SIGN
      if (hash < (minima[at] ?? 0)) minima[at] = hash
    }
  }
  return Uint32Array.from(minima, (hash) => (hash ^ SIGN) >>> 0)
}

/**
 * The bands of a text's runs, in their order; two texts that have one in common are worth comparing. None for a text under five
 * words.
 */
export function sketch(runs: RunSet): number[] {
  if (runs.size === 0) return []
  const minima = [
    ...findMinima(runs.first(), 0, WHOLE * ROWS),
    ...findMinima(runs.first(LEAD_RUNS), WHOLE * ROWS, BANDS * ROWS),
  ]
  return Array.from({ length: BANDS }, (_, band) => {
    const first = minima[band * ROWS] ?? 0
    const second = minima[band * ROWS + 1] ?? 0
    return scramble(scramble(first ^ (SEEDS[band] ?? 0)) ^ second)
  })
}

/** The share of the smaller set that is in the other one too, 0 to 1: a text cut to a third of another has 1. */
export function shareOf(a: RunSet, b: RunSet): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let common = 0
  for (const run of small.first()) if (large.has(run)) common++
  return common / small.size
}

/** From this share on a text is a copy; see the measurements in shingles.test.ts. */
export const COPY_SHARE = 0.5
/** A text with fewer runs than this is too short to tell: two notes of one sentence are not a wire copy. */
export const MIN_RUNS = 20

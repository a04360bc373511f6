/** wink-nlp's rules for parts of speech, which are in its model: machines that run over a sentence and change tags by what stands around. */
import winkModel from 'wink-eng-lite-web-model'
import { TAG_NAMES, type Piece } from '@/lib/drafting/attribution/pieces'

/** Patterns of what is seen, word by word. State 0 is where none has begun. */
type Machine = {
  /** The next state, by state and what is seen. */
  next: Int16Array
  /** What a state stands for when the next word does not go on from it: a pattern that ended before, or 0. */
  otherwise: Int16Array
  /** What ends a pattern: the tag that it gives, where below 0 to any word, else to words that may have it; 0 elsewhere. */
  gives: Int8Array
  /** Which word of the pattern is meant, from its first. */
  which: Int8Array
}

type Exported = [
  version: number,
  last: number,
  next: Record<string, Record<string, number>>,
  gives: Record<string, string>,
  marks: Record<string, [before: number, after: number]>,
]

/** What is seen of a word is its hint, else its tag: one number under 64. */
const HINTS = 20
const WIDTH = 64
const MODEL_HINTS = 1_080_000
const MODEL_OTHERWISE = 2_070_003

function toMachine(exported: string): Machine {
  const [, last, next, gives, marks]: Exported = JSON.parse(exported)
  const machine = {
    next: new Int16Array((last + 1) * WIDTH),
    otherwise: new Int16Array(last + 1),
    gives: Int8Array.from({ length: last + 1 }, (_, state) => Number(gives[state] ?? 0)),
    which: Int8Array.from({ length: last + 1 }, (_, state) => marks[state]?.[0] ?? 0),
  }
  for (const [state, row] of Object.entries(next))
    for (const [key, to] of Object.entries(row)) {
      const seen = Number(key)
      if (seen === MODEL_OTHERWISE) machine.otherwise[Number(state)] = to
      else if (seen < TAG_NAMES.length) machine.next[Number(state) * WIDTH + seen] = to
      else if (seen > MODEL_HINTS) machine.next[Number(state) * WIDTH + HINTS + seen - MODEL_HINTS] = to
    }
  return machine
}

function readModel(): Machine[] {
  if (typeof winkModel.pos !== 'function') throw new Error('the model of wink-nlp holds no rules for parts of speech')
  const { machines }: { machines: string[] } = winkModel.pos()
  return machines.map(toMachine)
}

const MACHINES = readModel()

/** Finds the patterns of a machine from the left, the longest first, then changes tags; they do not overlap. */
function run({ next, otherwise, gives, which }: Machine, pieces: readonly Piece[], tags: number[]): void {
  /** Words and the tags that they get: two numbers each. */
  const found: number[] = []
  for (let first = 0; first < pieces.length; first++) {
    let state = 0
    let ended = 0
    let endedAt = first
    for (let at = first; at < pieces.length; at++) {
      const hint = pieces[at]?.hint ?? 0
      state = next[state * WIDTH + (hint > 0 ? HINTS + hint : (tags[at] ?? 0))] ?? 0
      const isEnd = gives[state] !== 0
      if (isEnd || otherwise[state] !== 0) {
        ended = isEnd ? state : (otherwise[state] ?? 0)
        endedAt = at
      }
      if (isEnd || state === 0) break
    }
    if (ended === 0) continue
    found.push(first + (which[ended] ?? 0), gives[ended] ?? 0)
    first = endedAt
  }
  for (let at = 0; at < found.length; at += 2) {
    const word = found[at] ?? 0
    const given = found[at + 1] ?? 0
    if (given < 0) tags[word] = -given
    else if (((pieces[word]?.possible ?? 0) >> given) & 1) tags[word] = given
  }
}

/** The parts of speech of a sentence's pieces. */
export function tagPieces(pieces: readonly Piece[]): string[] {
  const tags = pieces.map(({ tag }) => tag)
  for (const machine of MACHINES) run(machine, pieces, tags)
  return tags.map((tag, at) => TAG_NAMES[pieces[at]?.fixed ? pieces[at].tag : tag] ?? 'X')
}

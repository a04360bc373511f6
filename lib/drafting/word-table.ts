import { intern, LONGEST_WORD } from '@/lib/drafting/intern'

/** Words kept, at most, in each of two generations. */
const MOST_WORDS = 32_000
/** A power of two, well above the number of words: most are found in the first slot. */
const SLOTS = 1 << 17

class Generation<Known> {
  /** For each slot one more than the place of its word among the words; 0 where it is free. */
  private readonly slots = new Int32Array(SLOTS)
  private readonly words: string[] = []
  private readonly known: Known[] = []

  get isFull(): boolean {
    return this.words.length >= MOST_WORDS
  }

  find(text: string, from: number, length: number, hash: number): Known | undefined {
    let slot = hash
    for (let place = this.slots[slot]; place; place = this.slots[slot]) {
      const word = this.words[place - 1]
      if (word?.length === length && text.startsWith(word, from)) return this.known[place - 1]
      slot = (slot + 1) & (SLOTS - 1)
    }
    return undefined
  }

  add(word: string, hash: number, known: Known): void {
    let slot = hash
    while (this.slots[slot]) slot = (slot + 1) & (SLOTS - 1)
    this.known.push(known)
    this.slots[slot] = this.words.push(intern(word))
  }
}

function hashOf(text: string, from: number, to: number): number {
  let hash = to - from
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 16)) & (SLOTS - 1)
}

/**
 * What is known of words, found by their letters where these stand in a text: a word that came before is not cut out of it again.
 * Words are forgotten a generation at a time, all but those that came again in the last one: the common words of a language stay.
 */
export class WordTable<Known extends object> {
  private young = new Generation<Known>()
  private old = new Generation<Known>()

  /** @param read what is to be known of a word: always the same */
  constructor(private readonly read: (word: string) => Known) {}

  /** Of the word `[from, to)` of a text. */
  at(text: string, from: number, to: number): Known {
    const length = to - from
    if (length > LONGEST_WORD) return this.read(text.slice(from, to))
    const hash = hashOf(text, from, to)
    return this.young.find(text, from, length, hash) ?? this.keep(text.slice(from, to), hash)
  }

  private keep(word: string, hash: number): Known {
    const known = this.old.find(word, 0, word.length, hash) ?? this.read(word)
    if (this.young.isFull) {
      this.old = this.young
      this.young = new Generation()
    }
    this.young.add(word, hash, known)
    return known
  }
}

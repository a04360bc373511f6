import { intern, LONGEST_WORD } from '@/lib/drafting/intern'

/** A power of two, well above the number of words kept: most words are found in the first slot. */
const SLOTS = 1 << 16
/** Words kept, at most. */
const MOST_WORDS = 20_000

/** What is known of words, found by their letters where these stand in a text: a word that came before is not cut out of it again. */
export class WordTable<Known> {
  /** For each slot one more than the place of its word among the words; 0 where it is free. */
  private readonly slots = new Int32Array(SLOTS)
  private words: string[] = []
  private known: Known[] = []

  /** @param read what is to be known of a word: always the same */
  constructor(private readonly read: (word: string) => Known) {}

  /** Of the word `[from, to)` of a text. */
  at(text: string, from: number, to: number): Known {
    const length = to - from
    if (length > LONGEST_WORD) return this.read(text.slice(from, to))
    let hash = length
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
    let slot = (hash ^ (hash >>> 16)) & (SLOTS - 1)
    for (let place = this.slots[slot]; place; place = this.slots[slot]) {
      const word = this.words[place - 1]
      const known = this.known[place - 1]
      if (word?.length === length && known !== undefined && text.startsWith(word, from)) return known
      slot = (slot + 1) & (SLOTS - 1)
    }
    return this.learn(text.slice(from, to), slot)
  }

  private learn(word: string, slot: number): Known {
    const known = this.read(word)
    if (this.words.length >= MOST_WORDS) {
      this.slots.fill(0)
      this.words = []
      this.known = []
      return known
    }
    this.known.push(known)
    this.slots[slot] = this.words.push(intern(word))
    return known
  }
}

/** What the readers of acts and of mediation cues share: words by their place, and passing over those that open nothing. */
import type { TextView } from './read-text'

/** Where a word stands: in no mention, first in one, or further in. */
type Standing = 0 | 1 | 2
const PLAIN = 0
const FIRST = 1
const INSIDE = 2

/** Where each reader's bits begin in what is kept of a spelling: one entry for each standing. */
export const IDLE = { mediators: 0, dealings: 3, candidates: 6 } as const

/** Looks at a word and what stands around it. True where it takes the word up, so that no rule after it is asked. */
export type Rule<Reader, Given = undefined> = (reader: Reader, at: number, given: Given) => unknown

/**
 * Most words open no rule: of a word the rules see the key and whether it begins a mention or stands in one, and turn away. A rule that did so
 * will do so in every text, and the word need not be shown to it again. So rules look at a text through their reader only.
 */
export class TextReader {
  /** The word shown to a rule, and whether the rule looked at more than its key and where it stands. */
  private current = -1
  protected looked = false

  constructor(private readonly text: TextView) {}

  get view(): TextView {
    this.looked = true
    return this.text
  }

  key(at: number): string {
    if (at !== this.current) this.looked = true
    return this.text.words[at]?.key ?? ''
  }

  /** In no mention at all: a plain word. */
  plain(at: number): boolean {
    if (at !== this.current) this.looked = true
    return this.text.words[at]?.mention === -1
  }

  /** The first word of a mention. */
  begins(at: number): boolean {
    if (at !== this.current) this.looked = true
    return this.standing(at) === FIRST
  }

  private standing(at: number): Standing {
    const mention = this.text.words[at]?.mention ?? -1
    if (mention < 0) return PLAIN
    return this.text.mentionWords[mention]?.from === at ? FIRST : INSIDE
  }

  /** Whether so many rules have all turned away from a word. */
  isIdle(at: number, rules: number, entry: number): boolean {
    return this.text.words[at]?.spelling.idle[entry + this.standing(at)] === (1 << rules) - 1
  }

  /**
   * Shows a word to rules, in order.
   * @param given what they are told besides; whatever of it they decide by before they look around must be in `entry`
   * @param entry where the bits of these rules begin in what is kept of a spelling
   * @returns the index of the rule that took the word up, or -1
   */
  show<Given>(at: number, rules: readonly Rule<this, Given>[], given: Given, entry: number): number {
    const idle = this.text.words[at]?.spelling.idle
    if (!idle) return -1
    const place = entry + this.standing(at)
    const known = idle[place] ?? 0
    if (known === (1 << rules.length) - 1) return -1
    let learnt = known
    let taker = -1
    this.current = at
    for (let index = 0; index < rules.length && taker < 0; index++) {
      if ((known >> index) & 1) continue
      this.looked = false
      if (rules[index]?.(this, at, given) === true) taker = index
      else if (!this.looked) learnt |= 1 << index
    }
    this.current = -1
    if (learnt !== known) idle[place] = learnt
    return taker
  }
}

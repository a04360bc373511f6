/** What the readers of acts and of mediation cues share: words by their place, and passing over those that open nothing. */
import type { TextView } from './read-text'

/** Where a word stands: in no mention, first in one, or further in. */
type Standing = 0 | 1 | 2
const PLAIN = 0
const FIRST = 1
const INSIDE = 2

/** Words that no rule looks past, over all texts, by where they stand. Forgotten when there are very many. */
export class IdleWords {
  private readonly keys = [new Set<string>(), new Set<string>(), new Set<string>()] as const

  has(key: string, standing: Standing): boolean {
    return this.keys[standing].has(key)
  }

  add(key: string, standing: Standing): void {
    const keys = this.keys[standing]
    if (keys.size >= 50_000) keys.clear()
    keys.add(key)
  }
}

/**
 * Most words open no rule: of a word the rules see the key and whether it begins a mention or stands in one, and turn away. Where all of them did so,
 * they will do so in every text, and the word need not be shown to them again. So rules look at a text through their reader only.
 */
export class TextReader {
  /** The word shown to the rules, and whether any of them looked at more than its key and where it stands. */
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

  /** Whether the word may open a rule; `close` when all rules have seen it. */
  open(at: number, idle: IdleWords): boolean {
    this.current = at
    this.looked = false
    return !idle.has(this.key(at), this.standing(at))
  }

  close(at: number, idle: IdleWords): void {
    if (!this.looked) idle.add(this.key(at), this.standing(at))
    this.current = -1
  }
}

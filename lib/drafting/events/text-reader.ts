/** What the readers of acts and of mediation cues share: words by their place, and passing over those that open nothing. */
import type { TextView } from './read-text'

/** Keys that no rule looks past, over all texts. Forgotten when there are very many. */
export class IdleWords {
  private readonly keys = new Set<string>()

  has(key: string): boolean {
    return this.keys.has(key)
  }

  add(key: string): void {
    if (this.keys.size >= 50_000) this.keys.clear()
    this.keys.add(key)
  }
}

/**
 * Most words open no rule: of a word outside all mentions the rules see the key, and turn away. Where all of them did so, they will do so in
 * every text, and the word need not be shown to them again. So rules look at a text through their reader only.
 */
export class TextReader {
  /** The word shown to the rules, and whether any of them looked at more than its key. */
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

  /** Whether the word may open a rule; `close` when all rules have seen it. */
  open(at: number, idle: IdleWords): boolean {
    this.current = at
    this.looked = false
    return !(this.plain(at) && idle.has(this.key(at)))
  }

  close(at: number, idle: IdleWords): void {
    if (!this.looked && this.plain(at)) idle.add(this.key(at))
    this.current = -1
  }
}

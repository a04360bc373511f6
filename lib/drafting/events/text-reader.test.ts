import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { gazetteerOf } from '@/lib/drafting/gazetteer/compile'
import { findMentions } from '@/lib/drafting/mentions/find-mentions'
import { splitSentences } from '@/lib/drafting/split-sentences'
import type { DraftContext } from '@/lib/drafting/types'
import { findCandidates } from './find-candidates'
import { findMediators } from './find-mediators'
import { readText } from './read-text'
import { IdleWords, TextReader } from './text-reader'

const CONTEXT: DraftContext = { actors: [], conflicts: [], events: [] }

function readerOf(text: string): TextReader {
  const sentences = splitSentences(text)
  return new TextReader(readText(text, sentences, findMentions(text, sentences, CONTEXT), gazetteerOf(CONTEXT)))
}

/** Shows every word to a rule; the keys of those that it was shown. */
function shown(text: string, idle: IdleWords, rule: (reader: TextReader, at: number) => void): string[] {
  const reader = readerOf(text)
  const seen: string[] = []
  const { length } = reader.view.words
  for (let at = 0; at < length; at++) {
    if (!reader.open(at, idle)) continue
    seen.push(reader.key(at))
    rule(reader, at)
    reader.close(at, idle)
  }
  return seen
}

const lookPastTalks = (reader: TextReader, at: number) => reader.key(at) === 'talks' && reader.key(at + 1)

const CORPUS = new URL('../corpus/dev/articles/', import.meta.url)

describe('words that open no rule', () => {
  it('are four in five: every rule asks for the word itself before it looks around', () => {
    const { view } = readerOf(
      readdirSync(CORPUS)
        .map((file) => readFileSync(new URL(file, CORPUS), 'utf8'))
        .join('\n\n'),
    )
    for (const read of [findCandidates, findMediators]) {
      read(view)
      const open = vi.spyOn(TextReader.prototype, 'open')
      read(view)
      const opened = open.mock.results.filter(({ value }) => value === true).length
      open.mockRestore()
      expect(opened / view.words.length).toBeLessThan(0.2)
    }
  })

  it('are shown once', () => {
    const idle = new IdleWords()
    expect(shown('The talks went on.', idle, lookPastTalks)).toEqual(['the', 'talks', 'went', 'on'])
    expect(shown('The talks went on.', idle, lookPastTalks)).toEqual(['talks'])
  })

  it('are shown again where a rule looked at the text, or at the word before', () => {
    const idle = new IdleWords()
    shown('The talks went on.', idle, (reader) => reader.view.body)
    shown('The talks went on.', idle, (reader, at) => reader.plain(at - 1))
    expect(shown('The talks went on.', idle, () => {})).toEqual(['the', 'talks', 'went', 'on'])
  })

  it('are shown within a name, whatever they are outside of one', () => {
    const idle = new IdleWords()
    shown('The united front of nations.', idle, () => {})
    expect(shown('The United Nations went.', idle, () => {})).toEqual(['united', 'nations', 'went'])
  })
})

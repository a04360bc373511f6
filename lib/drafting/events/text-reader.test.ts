import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gazetteerOf } from '@/lib/drafting/gazetteer/compile'
import { findMentions } from '@/lib/drafting/mentions/find-mentions'
import { splitSentences } from '@/lib/drafting/split-sentences'
import type { DraftContext } from '@/lib/drafting/types'
import { findMediators, MEDIATOR_RULES } from './find-mediators'
import { CueReader } from './mediator-cues/cue-reader'
import { readText } from './read-text'
import { IDLE, type Rule, TextReader } from './text-reader'

const CONTEXT: DraftContext = { actors: [], conflicts: [], events: [] }

function readerOf(text: string): TextReader {
  const sentences = splitSentences(text)
  return new TextReader(readText(text, sentences, findMentions(text, sentences, CONTEXT), gazetteerOf(CONTEXT)))
}

/** Entries of their own in what is kept of a spelling, for each test. */
let entry = 100
const nextEntry = (): number => (entry += 3)

/** Shows every word to a rule; the keys of those that it was shown. */
function shown(text: string, from: number, rule: Rule<TextReader>): string[] {
  const reader = readerOf(text)
  const seen: string[] = []
  const watched: Rule<TextReader> = (shownTo, at, given) => {
    seen.push(shownTo.key(at))
    return rule(shownTo, at, given)
  }
  const { length } = reader.view.words
  for (let at = 0; at < length; at++) reader.show(at, [watched], undefined, from)
  return seen
}

const CORPUS = new URL('../corpus/dev/articles/', import.meta.url)

const lookPastTalks: Rule<TextReader> = (reader, at) => reader.key(at) === 'talks' && reader.key(at + 1)

describe('words that open no rule', () => {
  it('are shown once', () => {
    const from = nextEntry()
    expect(shown('The talks went on.', from, lookPastTalks)).toEqual(['the', 'talks', 'went', 'on'])
    expect(shown('The talks went on.', from, lookPastTalks)).toEqual(['talks'])
  })

  it('are shown again where a rule looked at the text, or at the word before', () => {
    const from = nextEntry()
    shown('The talks went on.', from, (reader) => reader.view.body)
    shown('The talks went on.', from, (reader, at) => reader.plain(at - 1))
    expect(shown('The talks went on.', from, () => {})).toEqual(['the', 'talks', 'went', 'on'])
  })

  it('are shown within a name, whatever they are outside of one', () => {
    const from = nextEntry()
    shown('The united front of nations.', from, () => {})
    expect(shown('The United Nations went.', from, () => {})).toEqual(['united', 'nations', 'went'])
  })

  it('are shown to the other rules still, up to the one that takes the word up', () => {
    const from = nextEntry()
    const asked: string[] = []
    const rules: Rule<TextReader>[] = [
      () => void asked.push('idle'),
      (reader, at) => asked.push('looks') > 0 && reader.key(at + 1) === 'nothing',
      () => asked.push('takes') > 0,
      () => void asked.push('never'),
    ]
    const reader = readerOf('Talks went on.')
    expect(reader.show(0, rules, undefined, from)).toBe(2)
    expect(reader.show(0, rules, undefined, from)).toBe(2)
    expect(asked).toEqual(['idle', 'looks', 'takes', 'looks', 'takes'])
  })

  it('are nineteen in twenty: every rule asks for the word itself before it looks around', () => {
    const { view } = readerOf(
      readdirSync(CORPUS)
        .map((file) => readFileSync(new URL(file, CORPUS), 'utf8'))
        .join('\n\n'),
    )
    findMediators(view)
    let asked = 0
    const rules = MEDIATOR_RULES.map(
      (rule): Rule<CueReader> =>
        (reader, at) =>
          ++asked > 0 && rule(reader, at, undefined),
    )
    const reader = new CueReader(view)
    for (let at = 0; at < view.words.length; at++) reader.show(at, rules, undefined, IDLE.mediators)
    expect(asked / (rules.length * view.words.length)).toBeLessThan(0.05)
  })
})

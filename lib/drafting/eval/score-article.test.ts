import { describe, expect, it } from 'vitest'
import { EMPTY_CONTEXT, gazetteerOf } from '@/lib/drafting/gazetteer/compile'
import type { DraftClaim, DraftEvent, DraftResult } from '@/lib/drafting/types'
import { familyOfWords } from './families'
import { scoreOf } from './measure'
import { actorKey, sameSpeaker } from './names'
import { readGoldArticle } from './read-gold'
import { scoreArticle, totalScores } from './score-article'

const gazetteer = gazetteerOf(EMPTY_CONTEXT)
const text = '😀 Omani officials hosted talks in Muscat on April 12. “We are close,” Ada Nwosu said. She denied a leak.'
const startOf = (part: string) => Array.from(text.slice(0, text.indexOf(part))).length
const gold = {
  mediators: ['Oman'],
  conflicts: [{ label: 'US-Iran', parties: ['United States', 'Iran'] }],
  events: [
    {
      date: '2025-04-12',
      precision: 'day',
      type: 'talks',
      mediators: ['Oman'],
      parties: ['Iran', 'US'],
      hosts: ['Oman'],
      status: 'happened',
      quote: 'Omani officials hosted talks in Muscat on April 12',
      start: startOf('Omani officials'),
      optional: false,
    },
  ],
  attributed_statements: [
    {
      speaker: 'Ada Nwosu',
      quote: 'We are close,',
      start: startOf('We are'),
      direct: true,
      mixed: false,
      cue_verb: 'said',
      denies: false,
    },
    {
      speaker: 'Ada Nwosu',
      quote: 'a leak',
      start: startOf('a leak'),
      direct: false,
      mixed: false,
      cue_verb: 'denied',
      denies: true,
    },
  ],
}
const header = JSON.stringify({ url: null, title: 'T', outlet: 'O', published: '2025-04-13' })
const read = (coding: unknown = gold) => readGoldArticle('01', `${header}\n${text}`, JSON.stringify(coding))

const statement = (quote: string, more: Partial<DraftClaim>): DraftClaim => {
  const start = text.indexOf(quote)
  return {
    start,
    end: start + quote.length,
    quote,
    speaker: { actor: null, name: 'Nwosu', kind: 'person', affiliation: null, anonymous: false },
    relayedVia: [],
    voice: 'paraphrase',
    mixed: false,
    cueVerb: 'said',
    denies: false,
    modality: 'CT+',
    tense: 'historical',
    confidence: 1,
    why: [],
    events: [],
    ...more,
  }
}
const event = (more: Partial<DraftEvent>): DraftEvent => ({
  key: 'e1',
  title: 'Talks',
  type: 'hosted_talks',
  status: 'happened',
  conflict: null,
  conflictLabel: 'US-Iran',
  participants: [
    { actor: 'oman', name: 'Oman', kind: 'state', roles: ['mediation', 'hosting_talks'], lead: true },
    { actor: 'iran', name: 'Iran', kind: 'state', roles: ['party'], lead: false },
  ],
  date: { edtf: '2025-04-12', earliest: '2025-04-12', latest: '2025-04-12', precision: 'day', basis: 'stated' },
  start: 3,
  end: 53,
  quote: text.slice(3, 53),
  sameAs: null,
  confidence: 1,
  why: [],
  ...more,
})
const result = (more: Partial<DraftResult>): DraftResult => ({
  drafter: { name: 'test', version: '1' },
  language: 'en',
  skipped: null,
  claims: [],
  events: [],
  mediators: [],
  conflicts: [],
  dropped: [],
  ...more,
})
const f1 = (drafted: DraftResult) => {
  const scores = totalScores([scoreArticle(read(), drafted, gazetteer)])
  return (measure: Parameters<typeof scores.get>[0]) => scores.get(measure)?.f1
}

describe('reading gold', () => {
  it('turns code points into UTF-16 and refuses a quote that is not there', () => {
    const first = read().gold.attributed_statements[0]
    expect(text.slice(first?.start, (first?.start ?? 0) + 13)).toBe('We are close,')
    const moved = { ...gold, events: [{ ...gold.events[0], start: 1 }] }
    expect(() => read(moved)).toThrow(/gold\/01\.json: events\.0: the quote is not at code point 1/)
    expect(() => readGoldArticle('01', `{"url":1}\n${text}`, '{}')).toThrow(/articles\/01\.txt: url/)
  })
})

describe('names', () => {
  it('compares by alias', () => {
    expect(sameSpeaker('Oman’s foreign ministry', 'The Omani foreign ministry', gazetteer)).toBe(true)
    expect(sameSpeaker('Mehrdad Sotoudeh', 'Sotoudeh', gazetteer)).toBe(true)
    expect(sameSpeaker('A senior U.S. official', 'the senior US official', gazetteer)).toBe(true)
    expect(sameSpeaker('Qatar', 'Qatar’s prime minister', gazetteer)).toBe(false)
    expect(sameSpeaker('Sergei Lavrov', 'Sergey Lavrov', gazetteer)).toBe(true)
    expect(sameSpeaker('Riad al-Malki', 'Riyad al-Maliki', gazetteer)).toBe(true)
    expect(sameSpeaker('Netanyahu’s office', 'the Israeli Prime Minister’s Office', gazetteer)).toBe(true)
    expect(sameSpeaker('Netanyahu’s office', 'the office of the Egyptian president', gazetteer)).toBe(false)
    expect(actorKey('UN special envoy Hans Grundberg', gazetteer)).toBe(actorKey('the U.N.', gazetteer))
  })
})

describe('scores', () => {
  it('gives everything for everything', () => {
    const of = f1(
      result({
        claims: [statement('We are close,', { voice: 'direct_quote' }), statement('a leak', { denies: true })],
        events: [event({})],
        mediators: [{ actor: 'oman', name: 'Oman' }],
        conflicts: [
          {
            conflict: null,
            label: 'x',
            parties: [
              { actor: null, name: 'US' },
              { actor: 'iran', name: 'Iran' },
            ],
          },
        ],
      }),
    )
    for (const measure of [
      'statementsWithSpeaker',
      'directWithSpeaker',
      'paraphraseWithSpeaker',
      'denials',
      'events',
      'mediators',
      'parties',
    ] as const)
      expect([measure, of(measure)]).toEqual([measure, 1])
  })

  it('takes off for a wrong speaker, a wrong day, a host taken for a mediator, and a find that is none', () => {
    const speaker = { actor: null, name: 'Somebody Else', kind: 'person', affiliation: null, anonymous: false } as const
    const of = f1(
      result({
        claims: [statement('We are close,', { voice: 'direct_quote', speaker })],
        events: [
          event({
            date: {
              edtf: '2025-04',
              earliest: '2025-04-01',
              latest: '2025-04-30',
              precision: 'month',
              basis: 'stated',
            },
          }),
          event({ type: 'reject_talks' }),
        ],
      }),
    )
    expect(of('direct')).toBe(1)
    expect(of('directWithSpeaker')).toBe(0)
    expect(of('events')).toBe(0)
    expect(of('eventsByFamily')).toBeCloseTo(2 / 3)
    const hostOnly = event({
      participants: [{ actor: 'oman', name: 'Oman', kind: 'state', roles: ['hosting_talks'], lead: true }],
    })
    expect(f1(result({ events: [hostOnly] }))('eventsByFamilyAndMediator')).toBe(0)
  })

  it('counts an optional item neither as missed nor as false', () => {
    const coding = { ...gold, events: [{ ...gold.events[0], optional: true }] }
    const score = (events: DraftEvent[]) => scoreArticle(read(coding), result({ events }), gazetteer).counts.events
    expect(score([])).toEqual({ found: 0, false: 0, missed: 0 })
    expect(score([event({})])).toEqual({ found: 0, false: 0, missed: 0 })
  })

  it('catches a quote that is not verbatim', () => {
    const score = scoreArticle(read(), result({ events: [event({ quote: 'invented' })] }), gazetteer)
    expect(score.counts.notVerbatim.false).toBe(1)
  })

  it('has no score where there is nothing', () => {
    expect(scoreOf({ found: 0, false: 0, missed: 0 })).toMatchObject({ precision: null, recall: null, f1: null })
  })
})

describe('types in words', () => {
  it.each([
    ['talks', 'talks'],
    ['offer to mediate', 'offer'],
    ['suspension of talks', 'refusal'],
    ['agreement to meet', 'agree_to_meet'],
    ['agreement on humanitarian access', 'agreement'],
    ['ceasefire and prisoner exchange', 'agreement'],
    ['prisoner release', 'release'],
    ['proposal', 'offer'],
    ['phone call', 'talks'],
    ['hosted_talks', 'talks'],
    ['picnic', null],
  ])('%s is %s', (words, family) => expect(familyOfWords(words)).toBe(family))
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EVIDENCE_LEVELS, STANCES, STATES } from '@/lib/codebook/values'
import { computeEvidence, type EvidenceClaim, type EvidenceInput } from '@/lib/claims/evidence'
import { independenceKey } from '@/lib/claims/independence'

const AFFILIATIONS: Record<string, string> = {
  'al-khulaifi': 'qatar-mofa',
  'qatar-mofa': 'qatar',
  miller: 'us-state-department',
  'us-state-department': 'united-states',
  kanaani: 'iran',
  loop: 'pool',
  pool: 'loop',
}
const NAMES: Record<string, string> = { 'doha-news': 'Doha News', miller: 'Matthew Miller', iran: 'Iran' }

let next = 0
function claim(change: Partial<EvidenceClaim> = {}): EvidenceClaim {
  const outlet = change.outlet === undefined ? 'doha-news' : change.outlet
  return {
    id: `c${next++}`,
    state: 'approved',
    stance: 'supports',
    speaker: null,
    isUnnamed: false,
    article: `article-in-${outlet}`,
    outlet,
    independenceKey: outlet,
    ...change,
  }
}

const EVENT: EvidenceInput = {
  claims: [],
  participants: [{ actor: 'qatar', roles: ['good_offices'] }],
  conflictParties: [
    { conflict: 'us-iran', actor: 'united-states', side: 'a' },
    { conflict: 'us-iran', actor: 'iran', side: 'b' },
  ],
  affiliationOf: (actor) => AFFILIATIONS[actor] ?? null,
  nameOf: (slug) => NAMES[slug] ?? slug,
}
const weigh = (claims: EvidenceClaim[], change: Partial<EvidenceInput> = {}) =>
  computeEvidence({ ...EVENT, ...change, claims })

describe('levels', () => {
  test('nothing approved supports it', () => {
    expect(weigh([])).toEqual({
      level: null,
      outlets: 0,
      articles: 0,
      claims: 0,
      confirmedBy: [],
      disputedBy: [],
      disputed: false,
      reason: 'No approved claim supports it.',
    })
    expect(weigh([claim({ state: 'draft' }), claim({ stance: 'mentions' })]).level).toBe(null)
  })

  test('one outlet, however often it says so', () => {
    const found = weigh([claim(), claim(), claim({ article: 'another' })])
    expect(found).toMatchObject({
      level: 'single',
      outlets: 1,
      articles: 2,
      claims: 3,
      reason: 'One outlet, Doha News.',
    })
  })

  test('two independent outlets; a republished text counts once', () => {
    expect(weigh([claim(), claim({ outlet: 'tass' })])).toMatchObject({
      level: 'corroborated',
      reason: 'Two independent outlets, Doha News and tass.',
    })
    expect(weigh([claim(), claim({ outlet: 'tass', independenceKey: 'doha-news' })])).toMatchObject({
      level: 'single',
      outlets: 1,
      articles: 2,
      reason: 'One outlet, Doha News (two articles; copies count once).',
    })
  })

  test('an unknown outlet adds nothing to a known one', () => {
    const unknown = claim({ outlet: null, article: 'x' })
    expect(weigh([claim(), unknown])).toMatchObject({ level: 'single', outlets: 1, articles: 2 })
    expect(weigh([unknown])).toMatchObject({ level: 'single', outlets: 1, reason: 'One article of an unknown outlet.' })
    expect(weigh([unknown, claim({ outlet: null, article: 'y' })]).reason).toBe(
      'Two articles of unknown outlets, counted as one.',
    )
  })

  test("a mediator's word is not a party's", () => {
    expect(weigh([claim({ speaker: 'al-khulaifi' })])).toMatchObject({ level: 'single', confirmedBy: [] })
    const mediating = [{ actor: 'us-state-department', roles: ['mediation' as const] }]
    expect(weigh([claim({ speaker: 'miller' })], { participants: mediating }).confirmedBy).toEqual([])
  })

  test('a party speaks through its persons and offices, and two sides are more than one', () => {
    expect(weigh([claim({ speaker: 'miller' })])).toMatchObject({
      level: 'party',
      confirmedBy: ['united-states'],
      reason: 'Confirmed by united-states; one outlet, Doha News.',
    })
    expect(weigh([claim({ speaker: 'miller' }), claim({ speaker: 'kanaani' })])).toMatchObject({
      level: 'both_parties',
      confirmedBy: ['iran', 'united-states'],
      reason: 'Confirmed by Iran and united-states, on both sides; one outlet, Doha News.',
    })
  })

  test('two allies are one side, and a side nobody coded is not another one', () => {
    const claims = [claim({ speaker: 'miller' }), claim({ speaker: 'kanaani' })]
    const allied = EVENT.conflictParties.map((party) => ({ ...party, side: 'a' }))
    expect(weigh(claims, { conflictParties: allied }).level).toBe('party')
    const unsided = EVENT.conflictParties.map((party) => ({ ...party, side: null }))
    expect(weigh(claims, { conflictParties: unsided }).level).toBe('party')
  })

  test('sides of two conflicts are not compared', () => {
    const conflictParties = [
      { conflict: 'us-iran', actor: 'united-states', side: 'a' },
      { conflict: 'gaza', actor: 'iran', side: 'b' },
    ]
    expect(weigh([claim({ speaker: 'miller' }), claim({ speaker: 'kanaani' })], { conflictParties }).level).toBe(
      'party',
    )
  })

  test("the event's own parties come before the conflict's", () => {
    const participants = [...EVENT.participants, { actor: 'iran', roles: ['party' as const] }]
    expect(weigh([claim({ speaker: 'miller' })], { participants }).level).toBe('single')
    expect(weigh([claim({ speaker: 'kanaani' })], { participants }).level).toBe('party')
  })

  test('a circle of affiliations ends', () => {
    expect(weigh([claim({ speaker: 'loop' })]).level).toBe('single')
  })
})

describe('disputes', () => {
  test('a denial disputes, whoever makes it, and lowers no level', () => {
    const found = weigh([
      claim(),
      claim({ outlet: 'newsweek' }),
      claim({ stance: 'disputes', speaker: 'miller' }),
      claim({ stance: 'disputes', speaker: 'iran' }),
    ])
    expect(found).toMatchObject({ level: 'corroborated', disputed: true, disputedBy: ['iran', 'miller'], claims: 2 })
    expect(found.reason).toBe('Two independent outlets, Doha News and newsweek; disputed by Iran and Matthew Miller.')
  })

  test('the outlet disputes where it speaks itself, and a question disputes nothing', () => {
    const doubt = weigh([claim({ stance: 'disputes' })])
    expect(doubt).toMatchObject({ level: null, disputedBy: ['doha-news'] })
    expect(doubt.reason).toBe('No approved claim supports it; disputed by Doha News.')
    const question = weigh([claim(), claim({ stance: 'questions' })])
    expect(question).toMatchObject({ disputed: false, disputedBy: [] })
    expect(question.reason).toBe('One outlet, Doha News; questioned by Doha News.')
    expect(weigh([claim({ stance: 'disputes', outlet: null })]).reason).toMatch('disputed by an unknown outlet')
  })

  test('an unnamed source disputes, and is not taken for the outlet that cites it', () => {
    const found = weigh([claim(), claim({ stance: 'disputes', isUnnamed: true })])
    expect(found).toMatchObject({ disputed: true, disputedBy: [] })
    expect(found.reason).toBe('One outlet, Doha News; disputed by an unnamed source.')
  })

  test('many names are counted', () => {
    const outlets = ['a', 'b', 'c', 'd', 'e'].map((outlet) => claim({ outlet }))
    expect(weigh(outlets).reason).toBe('Five independent outlets, a, b, c and two others.')
  })
})

describe('whose text it is', () => {
  const article = { outlet: 'zerohedge', originOutlet: null, copyOf: null }
  test('the original of a copy, the origin of a republication, else the outlet', () => {
    expect(independenceKey(article)).toBe('zerohedge')
    expect(independenceKey({ ...article, originOutlet: 'libertarian-institute' })).toBe('libertarian-institute')
    const wire = { ...article, outlet: 'reuters' }
    expect(independenceKey({ ...article, copyOf: { ...article, copyOf: wire } })).toBe('reuters')
    expect(independenceKey({ ...article, outlet: null })).toBe(null)
  })

  test('a circle of copies ends', () => {
    const a: Parameters<typeof independenceKey>[0] = { ...article }
    a.copyOf = { ...article, outlet: 'b', copyOf: a }
    expect(independenceKey(a)).toBe('b')
  })
})

const height = (level: string | null) => EVIDENCE_LEVELS.findIndex((known) => known === level)

describe('properties', () => {
  const speakers = [null, 'al-khulaifi', 'miller', 'kanaani', 'iran', 'qatar', 'somebody', 'loop']
  const anyClaim = fc.record({
    id: fc.integer({ min: 0, max: 30 }).map((id) => `p${id}`),
    state: fc.constantFrom(...STATES),
    stance: fc.constantFrom(...STANCES),
    speaker: fc.constantFrom(...speakers),
    isUnnamed: fc.boolean(),
    article: fc.constantFrom('x', 'y', 'z'),
    outlet: fc.constantFrom('a', 'b', 'c', null),
    independenceKey: fc.constantFrom('a', 'b', 'c', null),
  })
  const claims = fc.array(anyClaim, { maxLength: 10 })

  test('what is not approved weighs nothing; the order of claims nothing either', () => {
    fc.assert(
      fc.property(claims, fc.infiniteStream(fc.nat()), (claims, ranks) => {
        const approved = claims.filter(({ state }) => state === 'approved')
        const shuffled = approved
          .map((claim) => [ranks.next().value ?? 0, claim] as const)
          .sort(([a], [b]) => a - b)
          .map(([, claim]) => claim)
        expect(weigh(shuffled)).toEqual(weigh(claims))
      }),
    )
  })

  test('more support never lowers the level, and disputing never changes it', () => {
    fc.assert(
      fc.property(claims, anyClaim, (claims, more) => {
        const before = weigh(claims)
        expect(height(weigh([...claims, { ...more, stance: 'supports' }]).level)).toBeGreaterThanOrEqual(
          height(before.level),
        )
        const disputed = weigh([...claims, { ...more, stance: 'disputes', state: 'approved' }])
        expect(disputed).toMatchObject({ level: before.level, claims: before.claims, disputed: true })
      }),
    )
  })

  test('the level follows from the counts', () => {
    fc.assert(
      fc.property(claims, (claims) => {
        const { level, outlets, articles, claims: count, confirmedBy, reason } = weigh(claims)
        expect(level === null).toBe(count === 0)
        expect(outlets).toBeLessThanOrEqual(articles === 0 ? 0 : 3)
        if (level === 'corroborated') expect(outlets).toBeGreaterThan(1)
        if (level === 'single') expect(outlets).toBe(1)
        expect(confirmedBy.length > 0).toBe(level === 'party' || level === 'both_parties')
        expect(confirmedBy).not.toContain('qatar')
        expect(reason).toMatch(/^[A-Z].*\.$/)
      }),
    )
  })
})

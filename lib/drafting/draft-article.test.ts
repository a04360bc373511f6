import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftArticle } from './draft-article'
import { EMPTY_CONTEXT } from './gazetteer/compile'
import type { DraftContext, DraftDate, DraftResult } from './types'

const day = (edtf: string): DraftDate => ({ edtf, earliest: edtf, latest: edtf, precision: 'day', basis: 'stated' })
const PUBLISHED = day('2025-05-14')
const draft = (body: string, context: DraftContext = EMPTY_CONTEXT) =>
  draftArticle({ body, title: null, outlet: null, published: PUBLISHED }, context)

const expectVerbatim = (body: string, result: DraftResult): void => {
  const keys = new Set(result.events.map(({ key }) => key))
  for (const { start, end, quote } of [...result.claims, ...result.events]) {
    expect(body.slice(start, end)).toBe(quote)
    expect(quote).not.toBe('')
  }
  for (const claim of result.claims) for (const { key } of claim.events) expect(keys.has(key)).toBe(true)
}

describe('languages', () => {
  it('says which it does not draft', () => {
    const french = draft(
      'Le ministre des Affaires étrangères du Qatar a déclaré mardi que les pourparlers entre les deux parties reprendraient à Doha.',
    )
    expect(french).toMatchObject({ language: 'fr', claims: [], events: [] })
    expect(french.skipped).toContain('another language (fr)')
    expect(draft('12:30').skipped).toContain('too little text')
    expect(
      draft('Oman will host talks between Iran and the United States on Sunday, its foreign ministry said.').skipped,
    ).toBeNull()
  })

  const english =
    'Oman mediated nuclear talks between Iran and the United States in Muscat on Sunday, its foreign ministry said.\n'
  const foreign = [
    'השר אמר היום כי השיחות בין הצדדים יימשכו בדוחה בשבוע הבא וכי הושגה התקדמות של ממש בכל הנושאים.',
    'قال الوزير إن المحادثات بين الطرفين ستستمر في الدوحة الأسبوع المقبل.',
    'Le ministre a déclaré mardi que les pourparlers entre les deux parties reprendraient à Doha la semaine prochaine, sous médiation du Qatar.',
  ]
  it.each(foreign)('drafts English around a paragraph in another language: %s', (paragraph) => {
    for (const body of [`${english}${paragraph}\n${english}`, `${paragraph}\n${english}${english}`]) {
      const result = draft(body)
      expect(result).toMatchObject({ language: 'en', skipped: null })
      expect(result.events).toHaveLength(1)
      expectVerbatim(body, result)
      const at = body.indexOf(paragraph)
      for (const { start, end } of [...result.claims, ...result.events])
        expect(start >= at + paragraph.length || end <= at).toBe(true)
    }
  })
  it.each(foreign)('leaves a text alone that only quotes a line of English: %s', (paragraph) => {
    const result = draft(`${paragraph}\n${paragraph}\n${paragraph}\n“The talks go on,” he said.`)
    expect(result.language).not.toBe('en')
    expect(result).toMatchObject({ claims: [], events: [] })
  })
})

describe('claims and events', () => {
  const body =
    'Oman hosted talks between Iran and the United States in Muscat on Sunday, Omani Foreign Minister Badr al-Busaidi said. ' +
    'An Iranian official denied that any talks were held in Muscat. The nuclear talks began in April.'

  it('links each claim to its event: telling it supports, denying it disputes', () => {
    const { claims, events } = draft(body)
    const event = events.find(({ date }) => date.edtf === '2025-05-11')
    const stances = claims.flatMap((claim) =>
      claim.events.filter(({ key }) => key === event?.key).map(({ stance }) => [claim.speaker?.name, stance]),
    )
    expect(stances).toContainEqual(['Badr al-Busaidi', 'supports'])
    expect(stances).toContainEqual(['An Iranian official', 'disputes'])
  })

  it('gives every event a claim, the outlet’s own where nobody is cited', () => {
    const { claims, events } = draft(
      'The war in Yemen goes on. Oman mediated talks between Yemen and the Houthis in Muscat on Sunday.',
    )
    expect(events).toHaveLength(1)
    expect(claims).toMatchObject([
      { speaker: null, voice: 'narration', events: [{ key: events[0]?.key, stance: 'supports' }] },
    ])
  })

  it('proposes a link to a known event, and says why', () => {
    const known: DraftContext = {
      actors: [],
      conflicts: [{ slug: 'us-iran', name: 'United States-Iran', aliases: [], parties: ['united-states', 'iran'] }],
      events: [
        {
          slug: 'muscat-talks',
          type: 'hosted_talks',
          status: 'happened',
          conflicts: ['us-iran'],
          mediators: ['oman'],
          parties: ['iran', 'united-states'],
          date: day('2025-05-11'),
        },
        {
          slug: 'other-talks',
          type: 'hosted_talks',
          status: 'happened',
          conflicts: ['us-iran'],
          mediators: ['oman'],
          parties: ['iran'],
          date: day('2025-04-12'),
        },
      ],
    }
    const event = draft(body, known).events.find(({ date }) => date.edtf === '2025-05-11')
    expect(event?.conflict).toBe('us-iran')
    expect(event?.sameAs).toMatchObject({
      event: 'muscat-talks',
      reason: expect.stringContaining('same date (2025-05-11)'),
    })
  })
})

const offeredOn = (date: string): DraftContext => ({
  actors: [],
  conflicts: [{ slug: 'us-iran', name: 'United States-Iran', aliases: [], parties: ['united-states', 'iran'] }],
  events: [
    {
      slug: 'omani-offer',
      type: 'offer_mediation',
      status: 'happened',
      conflicts: ['us-iran'],
      mediators: ['oman'],
      parties: ['iran', 'united-states'],
      date: day(date),
    },
  ],
})
describe('an act told without a date', () => {
  const body =
    'The war goes on. Once, Oman had offered to mediate between Iran and the United States, a diplomat recalled.'
  const linkOf = (published: string | null, known: string) => {
    const { events } = draftArticle(
      { body, title: null, outlet: null, published: published === null ? null : day(published) },
      offeredOn(known),
    )
    return events.map(({ date, sameAs }) => [date.edtf, sameAs?.event ?? null])
  }

  it('may be a known one of the weeks before the article, and no other', () => {
    expect(linkOf('2025-05-12', '2025-05-01')).toEqual([[null, 'omani-offer']])
    expect(linkOf('2025-05-12', '2024-05-01')).toEqual([[null, null]])
    expect(linkOf('2025-05-12', '2025-06-01')).toEqual([[null, null]])
    expect(linkOf(null, '2025-05-01')).toEqual([[null, null]])
  })
})

describe('any text', () => {
  const bits = constantFrom(
    'Qatar’s foreign minister said ',
    '“We met,” ',
    'Oman mediated talks between Iran and the US ',
    'on Sunday. ',
    'She added: "No." ',
    '😀',
    'السلام عليكم ',
    '\u00a0',
    'e\u0301',
    '\r\n\r\n',
    '«',
    '»',
    "'",
    '’',
    '(',
    'AU',
    ') ',
    'agreed to a cease-fire ',
    'in Muscat ',
    'last November, ',
    'which was called off. ',
    '\ud83d',
    'the two sides ',
    'denied that talks were held ',
    '\t',
    '—',
  )

  it('drafts only what is in it, word for word', () => {
    assert(
      property(
        oneof(
          array(bits, { maxLength: 40 }).map((parts) => parts.join('')),
          string({ unit: 'binary', maxLength: 400 }),
        ),
        (body) => {
          // English around it, so that it is drafted at all.
          const text = `Oman said on Monday that the two sides would meet again. ${body}`
          expectVerbatim(text, draft(text))
        },
      ),
    )
  }, 60_000)

  it('reads a line of a megabyte in one go', () => {
    const line =
      'Omani mediators said on Monday that the two sides had agreed to a ceasefire brokered by Qatar and Egypt and met in Muscat '
    const body = line.repeat(Math.ceil(1_000_000 / line.length))
    expectVerbatim(body, draft(body))
  }, 60_000)
})

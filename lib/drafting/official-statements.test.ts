import { describe, expect, it } from 'vitest'
import { draftArticle } from './draft-article'
import { EMPTY_CONTEXT } from './gazetteer/compile'
import { issuerOf } from './issuer'

const DAY = '2025-05-14'

const draft = (outlet: string | null, title: string | null, body: string) =>
  draftArticle(
    { body, title, outlet, published: { edtf: DAY, earliest: DAY, latest: DAY, precision: 'day', basis: 'stated' } },
    EMPTY_CONTEXT,
  )

const YEMEN = 'The war in Yemen between the Yemeni government and the Houthis has gone on since 2014. '

const actsOf = (outlet: string | null, body: string): string[] =>
  draft(outlet, null, YEMEN + body).events.map(({ type, participants }) =>
    [
      type,
      ...participants.filter(({ roles }) => roles.some((role) => role === 'good_offices')).map(({ name }) => name),
    ].join(' '),
  )

describe('issuerOf', () => {
  it.each([
    ['Ministry of Foreign Affairs - Qatar', 'qatar'],
    ['Norwegian Ministry of Foreign Affairs', 'norway'],
    ['The White House', 'united-states'],
    ['United Nations', 'united-nations'],
    ['African Union Commission', 'african-union'],
    ['Holy See Press Office', 'holy-see'],
    ['Foreign, Commonwealth & Development Office', 'united-kingdom'],
    ['Federal Foreign Office', 'germany'],
    ['EEAS', 'european-union'],
    ['Qatar News Agency', null],
    ['The Jordan Times', null],
    ['Kenya Today', null],
    ['State House Uganda', 'uganda'],
    ['Council of the European Union', 'european-union'],
    ['European Council on Foreign Relations', null],
    ['National Council of Resistance of Iran', null],
    ['Sudan Doctors Union', null],
    [null, null],
  ])('%s: %s', (outlet, issuer) => expect(issuerOf(outlet, EMPTY_CONTEXT)).toBe(issuer))
})

describe('what an office publishes', () => {
  it.each([
    ['I met with the Houthi leader in Sanaa on Monday.', ['party_consultation Oman']],
    ['The Minister spoke by phone with the Houthi leader on Monday.', ['phone_contact Oman']],
    ['We have offered to mediate between the two sides.', ['offer_mediation Oman']],
    ['I met with my family in Sanaa on Monday.', []],
    ['Special Envoy Ole Brandt met the Houthi leader on Monday.', ['party_consultation Oman']],
    ['The Minister inaugurated in Muscat on Monday a conference on the war.', ['mediation_session Oman']],
    ['The Minister met with the Omani negotiating team on Monday.', []],
  ])('is told by the office: %s', (body, expected) =>
    expect(actsOf('Foreign Ministry of Oman', body)).toEqual(expected),
  )

  it('takes what was just done for done that day', () =>
    expect(
      draft('Foreign Ministry of Oman', null, `${YEMEN}I have just had a long meeting with the Houthi leader.`)
        .events[0]?.date.edtf,
    ).toBe(DAY))

  it('means its own president where another was named last', () =>
    expect(
      actsOf(
        'The White House',
        'President Biden spoke of it. President el-Sisi of Egypt was told. The President met the Houthi leader on Monday.',
      ),
    ).toEqual(['party_consultation United States']))

  it('leaves the reporter’s own meetings out', () =>
    expect(actsOf('The Muscat Observer', 'I met with the Houthi leader in Sanaa on Monday.')).toEqual([]))

  it('gives the pronouns of a quotation to whoever is quoted', () =>
    expect(actsOf(null, '“We met with the Houthi leader on Monday,” the Omani foreign minister said.')).toEqual([
      'party_consultation Oman',
    ]))

  it('gives the secretary-general to the organisation that publishes', () =>
    expect(actsOf('United Nations', 'The Secretary-General met with the Houthi leader on Monday.')).toEqual([
      'party_consultation United Nations',
    ]))

  it('gives what a joint statement asks for to all who sign it', () => {
    const { events } = draft(
      null,
      'Joint Statement from the Leaders of Kenya, Oman and Norway',
      `${YEMEN}We have called on both sides to resume talks.`,
    )
    const named = events.flatMap(({ participants }) =>
      participants.filter(({ roles }) => !roles.includes('party')).map(({ name }) => name),
    )
    expect(named.toSorted()).toEqual(['Kenya', 'Norway', 'Oman'])
  })

  it('names the signatories of a joint statement as its speakers', () => {
    const { claims } = draft(
      null,
      'Joint Statement from the Leaders of Chad, Mali and Niger on the Sahel',
      'We have worked for months to end this war.\n\nWe call on all parties to lay down their arms.',
    )
    expect(claims.map(({ speaker }) => speaker?.name)).toContain('Chad, Mali and Niger')
  })

  it('gives whoever speaks in the headline to the office that publishes', () => {
    const { claims, events } = draft(
      'Foreign Ministry of Oman',
      'Statement by Minister Ida Moen',
      `${YEMEN}I spoke with the Houthi leader this morning.`,
    )
    expect(claims.find(({ voice }) => voice === 'direct_quote')?.speaker?.affiliation).toBe('oman')
    expect(events.flatMap(({ participants }) => participants.map(({ name }) => name))).toContain('Oman')
  })

  it('takes no kind of text for a part of a name', () => {
    const { claims } = draft(
      null,
      'President Ida Moen Statement on the Truce in Yemen',
      `${YEMEN}I welcome the truce in Yemen. I thank all who made it possible.`,
    )
    expect(claims.find(({ voice }) => voice === 'direct_quote')?.speaker?.name).toBe('Ida Moen')
  })

  it('reads a briefing with a moderator by its labels', () => {
    const { claims } = draft(
      'The White House',
      'Background press call on Yemen',
      'MODERATOR: Good afternoon. I turn it over to our speaker.\n\nSENIOR OFFICIAL: Thank you. We have met both sides.\n\nThe truce holds.',
    )
    expect(claims.find(({ quote }) => quote.startsWith('Thank you'))?.speaker?.name).toBe('Senior official')
  })
})

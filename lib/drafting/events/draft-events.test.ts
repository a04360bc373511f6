import { describe, expect, it } from 'vitest'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'
import { draftArticle } from '@/lib/drafting/draft-article'
import type { DraftDate, DraftEvent } from '@/lib/drafting/types'

const day = (edtf: string): DraftDate => ({ edtf, earliest: edtf, latest: edtf, precision: 'day', basis: 'stated' })
// A Wednesday.
const draft = (body: string, title: string | null = null) =>
  draftArticle({ body, title, outlet: null, published: day('2025-05-14') }, EMPTY_CONTEXT)
const names = (event: DraftEvent, wanted: (roles: string[]) => boolean) =>
  event.participants.filter(({ roles }) => wanted(roles)).map(({ name }) => name)
const brief = (body: string) =>
  draft(body).events.map((event) => ({
    type: event.type,
    status: event.status,
    date: event.date.edtf,
    by: names(event, (roles) => roles.some((role) => role !== 'party' && role !== 'hosting_talks')),
    between: names(event, (roles) => roles.includes('party')),
  }))
// Names the conflict, so that each case can be one sentence about an act.
const YEMEN = 'The war in Yemen between the Yemeni government and the Houthis has gone on since 2014. '

describe('what happened', () => {
  it('reads a brokered ceasefire with its makers and its month', () => {
    expect(brief(`${YEMEN}A week-long truce brokered by Qatar and Egypt took effect last November.`)).toMatchObject([
      {
        type: 'ceasefire_in_force',
        status: 'happened',
        date: '2024-11',
        by: ['Qatar', 'Egypt'],
        between: ['Yemen', 'Houthis'],
      },
    ])
  })

  it('reads talks with host, not as chair', () => {
    const [event] = draft(`${YEMEN}The second round of talks, mediated by Oman, took place in Rome on Saturday.`).events
    expect(event?.participants.find(({ name }) => name === 'Italy')?.roles).toEqual(['hosting_talks'])
    expect(event?.participants.find(({ name }) => name === 'Oman')?.roles).toContain('mediation')
    expect(event?.date).toMatchObject({ edtf: '2025-05-10', basis: 'relative' })
  })

  it.each([
    ['Norway offered to mediate between the two sides.', 'offer_mediation', 'Norway'],
    ['Kenya stands ready to host talks between the rivals, its foreign minister said.', 'offer_mediation', 'Kenya'],
    ['The Houthis freed 13 prisoners on Sunday through Omani mediation.', 'release_or_exchange', 'Oman'],
    [
      'Saudi Arabia and Oman said the talks were suspended on Monday under UN mediation.',
      'suspend_mediation',
      'United Nations',
    ],
    [
      'The two sides signed an agreement in Stockholm on Monday under the auspices of the United Nations.',
      'agreement_signed',
      'United Nations',
    ],
    ['UN special envoy Hans Grundberg travelled to Sanaa on Tuesday.', 'visit', 'United Nations'],
  ])('%s', (text, type, by) => expect(brief(YEMEN + text)).toMatchObject([{ type, status: 'happened', by: [by] }]))

  it('tells an act once, with the fullest date', () => {
    const events = brief(
      `${YEMEN}The warring parties signed an agreement under Omani mediation. The agreement was signed in Muscat on Sunday. It is the first since 2018.`,
    )
    expect(events).toMatchObject([{ type: 'agreement_signed', date: '2025-05-11', by: ['Oman'] }])
  })
})

describe('what did not, or not yet', () => {
  it('plans a future meeting, and dates it ahead', () => {
    expect(brief(`${YEMEN}Oman will host talks between the two sides in Muscat on Sunday.`)).toMatchObject([
      { status: 'planned', date: '2025-05-18', by: ['Oman'] },
    ])
  })

  it('files an agreement to meet as planned', () => {
    expect(brief(`${YEMEN}The two sides agreed to meet again in Oman next month.`)).toMatchObject([
      { type: 'agree_to_meet', status: 'planned', date: '2025-06' },
    ])
  })

  it.each([
    'A newspaper urged the two sides to sign a ceasefire.',
    'Oman hopes that talks will resume.',
    'If the Houthis released prisoners, talks could begin.',
    'The parties failed to renew a UN-brokered truce.',
    'Would Oman host talks on Sunday?',
    'It is unlikely that the delegations will meet on Sunday.',
  ])('drafts nothing from: %s', (text) => expect(brief(YEMEN + text)).toEqual([]))

  it('drafts no event from a denial of it', () => {
    expect(
      brief(`${YEMEN}“No talks were held in Muscat on Sunday,” Houthi spokesman Mohammed Abdulsalam said.`),
    ).toEqual([])
  })
})

describe('who is a party', () => {
  it('follows the conflict: the United States mediates in one and is a party in another', () => {
    const gaza = draft(
      'The US and Qatar brokered a ceasefire between Israel and Hamas on Sunday. The war in Gaza began in 2023.',
    )
    expect(gaza.mediators.map(({ name }) => name)).toEqual(['United States', 'Qatar'])
    const iran = draft(
      'Oman mediated talks between Iran and the United States in Muscat on Sunday. The nuclear talks resumed in April.',
    )
    expect(iran.mediators.map(({ name }) => name)).toEqual(['Oman'])
    expect(iran.conflicts[0]?.parties.map(({ name }) => name).toSorted()).toEqual(['Iran', 'United States'])
  })

  it('takes nothing from an article about something else', () => {
    expect(
      draft('Vietnam and Sri Lanka held trade talks in Colombo on Monday. A memorandum on rice was signed.').events,
    ).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { draftArticle } from '@/lib/drafting/draft-article'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'
import { draftOnWednesday, YEMEN } from '../testing'

// Published on a Wednesday.
const draft = (body: string) => draftOnWednesday(YEMEN + body)
const brief = (body: string) => draft(body).map(({ type, status, date }) => [type, status, date.edtf])
const mediators = (body: string) =>
  draft(body).flatMap(({ participants }) =>
    participants
      .filter(({ roles }) => roles.some((role) => role !== 'party' && role !== 'hosting_talks'))
      .map(({ name }) => name),
  )

describe('refusals told as what was not done', () => {
  it.each([
    ['The Houthis snubbed a meeting with government officials in Muscat on Tuesday.', 'reject_talks'],
    ['The government delegation failed to turn up at the talks on Tuesday.', 'reject_talks'],
    ['The Houthis did not show up for the talks on Tuesday.', 'reject_talks'],
    ['The Houthis will not hold any talks with the government, their spokesman said on Tuesday.', 'reject_talks'],
    ['The Houthis said on Tuesday that they have no intention to negotiate.', 'reject_talks'],
    ['The Houthis left Muscat on Tuesday without signing the agreement.', 'reject_plan'],
    ['An African Union mission was denied permission to enter by the Houthis on Tuesday.', 'reject_mediation'],
  ])('%s', (body, type) => {
    expect(brief(body)).toContainEqual([type, 'happened', '2025-05-13'])
  })

  it('names the third party turned away', () => {
    expect(mediators('The Houthis snubbed a meeting with the UN envoy on Tuesday.')).toEqual(['United Nations'])
  })

  it('takes no other failure for a refusal', () => {
    expect(brief('The Houthis failed to turn up the pressure. All efforts to date have failed.')).toEqual([])
  })
})

describe('offers', () => {
  it.each([
    ['Oman extended invitations to both sides on Tuesday.', 'proposal_tabled'],
    ['Oman proposed to launch a dialogue of both sides on Tuesday.', 'proposal_tabled'],
    ['Oman confirmed on Tuesday its readiness to offer Muscat as a venue for talks.', 'offer_mediation'],
  ])('%s', (body, type) => {
    expect(brief(body)).toContainEqual([type, 'happened', '2025-05-13'])
  })

  it('keeps an offer that is only expected planned', () => {
    expect(brief('Riyadh expects Oman to formally offer to mediate between the two sides on May 20.')).toEqual([
      ['offer_mediation', 'planned', '2025-05-20'],
    ])
  })
})

describe('agreements', () => {
  it('leaves out the deal that mediated talks are about, and pacts of business', () => {
    expect(brief('Oman is mediating talks of the two sides over a port deal.').map(([type]) => type)).not.toContain(
      'agreement_signed',
    )
    expect(brief('Yemen and Oman signed a defence pact in February.')).toEqual([])
  })
})

describe('days', () => {
  it('gives the news of a lead the day of saying', () => {
    expect(brief('Muscat said on Monday that its minister had hosted negotiators of the Houthis in Muscat.')).toEqual([
      ['hosted_talks', 'happened', '2025-05-12'],
    ])
  })

  it('does not take the day of writing for the day of the act', () => {
    const [event] = draftArticle(
      {
        body: 'May 13, 2025 MUSCAT — The war in Yemen goes on, a Houthi spokesman said on Tuesday, one day after the Houthis met with Oman’s foreign minister.',
        title: null,
        outlet: null,
        published: null,
      },
      EMPTY_CONTEXT,
    ).events
    expect(event?.date.edtf).not.toBe('2025-05-13')
  })

  it('reads what is planned under a verb with a doubled consonant', () => {
    expect(brief('Another round of talks in Muscat is planned for June.')).toEqual([
      ['direct_negotiation', 'planned', '2025-06'],
    ])
  })
})

describe('who acts', () => {
  it('lets an envoy act in the clause after "and"', () => {
    expect(mediators('UN envoy Hans Grundberg said there was hope, and scheduled more talks for 20 May.')).toEqual([
      'United Nations',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'
import { draftArticle } from '@/lib/drafting/draft-article'

const draft = (body: string) => draftArticle({ body, title: null, outlet: null, published: null }, EMPTY_CONTEXT)
const LIBYA =
  ' Fighting between the Government of National Accord and the Libyan National Army has gone on since April.'

describe('two who settle the war of others', () => {
  it.each([
    [`Russia and Turkey have announced a plan to bring about a ceasefire in Libya.${LIBYA}`, ['Russia', 'Turkey']],
    [`A truce in Libya was negotiated between Russia and Turkey.${LIBYA}`, ['Russia', 'Turkey']],
    [`Egypt and France agreed on a roadmap for ending the war in Libya.${LIBYA}`, ['Egypt', 'France']],
  ])('%s', (body, mediators) =>
    expect(
      draft(body)
        .mediators.map(({ name }) => name)
        .sort(),
    ).toEqual(mediators),
  )

  it('takes whoever called for a third party', () => {
    const { events } = draftArticle(
      {
        body: 'The war in Yemen between the Yemeni government and the Houthis has gone on since 2014. In a telephone call with the Houthi leader on Tuesday, the UN chief spoke of a truce.',
        title: null,
        outlet: null,
        published: null,
      },
      EMPTY_CONTEXT,
    )
    expect(events[0]?.participants.map(({ name }) => name)).toEqual(['United Nations', 'Houthis'])
  })

  it('takes the war for that of the country it is in', () => {
    const { conflicts } = draft(
      'A truce in Syria brokered by the United States and Russia lies in tatters. Fighting in northern Syria has flared up, and hopes for peace in the country are dim.',
    )
    expect(conflicts.map(({ label }) => label)).toEqual(['Syrian civil war'])
  })

  it.each([
    'India and Pakistan agreed to a ceasefire in Kashmir. The truce ended the fighting.',
    'Ukraine and Russia reached a deal on a truce in Ukraine. The war went on.',
  ])('finds none where the war is theirs: %s', (body) => expect(draft(body).mediators).toEqual([]))
})

import { describe, expect, it, vi } from 'vitest'
import { draftArticle } from '@/lib/drafting/draft-article'
import { EMPTY_CONTEXT, gazetteerOf } from '@/lib/drafting/gazetteer/compile'

const draft = (body: string) => draftArticle({ body, title: null, outlet: null, published: null }, EMPTY_CONTEXT)
const partiesOf = (body: string): string[] =>
  draft(body).conflicts.flatMap(({ parties }) => parties.map(({ name }) => name))

describe('two who are told together are a conflict, whether a table knows it or not', () => {
  it.each([
    ['Togo mediated between the Ruvani and the Keshet herders on Monday.', ['Ruvani', 'Keshet']],
    ['The Ruvani and Keshet tribes signed a peace deal in Lomé, brokered by Togo.', ['Ruvani', 'Keshet']],
    ['Malawi’s government and the opposition held UN-mediated talks on Sunday.', ['Malawi', 'Malawi opposition']],
    ['Rebels and the government of Gabon signed a truce on Friday.', ['Gabon rebels', 'Gabon']],
    ['The Vatican mediated between Peru and Ecuador over the river.', ['Peru', 'Ecuador']],
    ['Norway mediated between the Venezuelan government and the opposition.', ['Venezuela', 'Venezuelan opposition']],
    ['Fiji signed a peace agreement with rebels on Monday.', ['Fiji', 'Fiji rebels']],
    ['Norway offered on Monday to mediate in Fiji.', ['Fiji']],
    ['The government of Fiji and fourteen armed groups signed a truce on Friday.', ['Fiji', 'Fiji rebels']],
    [
      'The Central African government and more than a dozen armed groups signed a truce on Friday.',
      ['Central African Republic', 'Seleka'],
    ],
    ['France and Germany on Monday urged Kosovo and Serbia to return to talks.', ['Kosovo', 'Serbia']],
  ])('%s', (body, parties) => expect(partiesOf(body)).toEqual(parties))

  it('keeps the act and its mediator', () => {
    const [event] = draft('The Ruvani and Keshet tribes signed a peace deal in Lomé, brokered by Ghana.').events
    expect(event?.type).toBe('agreement_signed')
    expect(event?.participants.filter(({ roles }) => roles.includes('mediation')).map(({ name }) => name)).toEqual([
      'Ghana',
    ])
  })

  it.each([
    'Peru and Ecuador signed a trade agreement on Friday.',
    'Peru and Ecuador play each other in the cup on Friday.',
    'A retired Norwegian diplomat lectured on Friday about how to mediate.',
  ])('none: %s', (body) => expect(draft(body).events).toEqual([]))

  it('does not take two mediators for two sides', () => {
    expect(
      partiesOf(
        'The war in Yemen between the Yemeni government and the Houthis goes on. Talks between Oman and Kuwait, who mediate, ended on Monday; Oman and Kuwait mediate between the Houthis and the government.',
      ),
    ).toEqual(['Yemen', 'Houthis'])
  })

  it('does not look through all names of a text for each of them', () => {
    const times = 80
    const rootOf = vi.spyOn(gazetteerOf(EMPTY_CONTEXT), 'rootOf')
    draft('The UN envoy held talks with the Houthis and the Houthis met the rebels of M23.\n\n'.repeat(times))
    const asked = rootOf.mock.calls.length
    rootOf.mockRestore()
    expect(asked).toBeLessThan(100 * times)
  })
})

import { describe, expect, it } from 'vitest'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'
import { draftArticle } from '@/lib/drafting/draft-article'

const brief = (body: string) =>
  draftArticle({ body, title: null, outlet: null, published: null }, EMPTY_CONTEXT).events.map(
    ({ type, conflictLabel }) => `${type} | ${conflictLabel}`,
  )

describe('a text of one paragraph', () => {
  it.each([
    [
      'Oman hosted talks between Iran and the United States on Monday, the foreign minister said.',
      'hosted_talks | United States-Iran',
    ],
    [
      'Iranian and American negotiators held talks in Muscat on Sunday, mediated by Oman, state media reported.',
      'mediation_session | United States-Iran',
    ],
    [
      'Saudi Arabia and Iran agreed on Friday to restore ties after talks in Beijing.',
      'agree_to_settle | Saudi Arabia-Iran',
    ],
    ["Iceland's foreign minister hosted talks between Chile and Bolivia on Friday.", 'hosted_talks | Bolivia-Chile'],
  ])('%s', (body, event) => expect(brief(body)).toEqual([event]))

  it.each([
    ['The UN envoy held talks with the Houthis in Muscat.', 'Yemen', 'United Nations: good_offices'],
    ['Ghana’s foreign minister held talks with FARC leaders in Accra.', 'Colombia-FARC', 'Ghana: good_offices'],
    ['Finnish diplomats held talks with the Taliban in Helsinki.', 'Afghanistan', 'Finland: good_offices'],
    [
      'Slovenian officials met a Hamas delegation in Ljubljana on Friday to discuss a ceasefire.',
      'Israel-Hamas',
      'Slovenia: good_offices',
    ],
    ['Iraq hosted a meeting between Saudi and Iranian security officials.', 'Saudi Arabia-Iran', 'Iraq: good_offices'],
  ])('who talks to a side of a known war is no side of it: %s', (body, conflict, mediator) => {
    const [event] = draftArticle({ body, title: null, outlet: null, published: null }, EMPTY_CONTEXT).events
    const mediators = event?.participants.flatMap(({ name, roles }) =>
      roles.includes('good_offices') ? [`${name}: good_offices`] : [],
    )
    expect([event?.conflictLabel, mediators]).toEqual([conflict, [mediator]])
  })

  it.each([
    'Chile and Bolivia opened a new railway on Friday, the minister said.',
    'President Trump discussed tariffs with China and India on Friday.',
  ])('no conflict: %s', (body) => expect(brief(body)).toEqual([]))
})

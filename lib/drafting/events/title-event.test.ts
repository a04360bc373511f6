import { describe, expect, it } from 'vitest'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'
import { draftArticle } from '@/lib/drafting/draft-article'

const titles = (body: string) =>
  draftArticle({ body, title: null, outlet: null, published: null }, EMPTY_CONTEXT).events.map(({ title }) => title)

describe('titles of drafted events', () => {
  it.each([
    [
      'Oman hosted talks between Iran and the United States on Monday.',
      'Oman hosts talks between Iran and United States',
    ],
    [
      'Oman and Qatar offered to mediate between Iran and the United States.',
      'Oman and Qatar offer to mediate between Iran and United States',
    ],
    ['Egypt presented a new proposal to Israel and Hamas on Monday.', 'Egypt puts a proposal to Israel and Hamas'],
    [
      'Egypt and Qatar presented a new proposal to Israel and Hamas on Monday.',
      'Egypt and Qatar put a proposal to Israel and Hamas',
    ],
    [
      'The Quad presented a new proposal to the Sudanese army and the RSF on Monday.',
      'Sudan Quad puts a proposal to Sudanese Armed Forces and Rapid Support Forces',
    ],
    ['Ukraine proposed a 30-day truce to Russia on Monday.', 'Proposal involving Russia'],
    ['Hamas agreed to send a delegation to talks in Doha.', 'Hamas and Israel agree to meet, in Qatar'],
    [
      "Sudan's army refused to attend the talks with the RSF in Geneva.",
      'Talks between Sudanese Armed Forces and Rapid Support Forces refused, in Switzerland',
    ],
    [
      'The United Nations and the African Union called on Ethiopia and the TPLF to agree to a ceasefire.',
      'Appeal by United Nations and African Union to Ethiopia and TPLF',
    ],
  ])('%s', (body, title) => expect(titles(body)).toEqual([title]))
})

import { describe, expect, it } from 'vitest'
import { FAMILY_OF } from '@/lib/drafting/eval/families'
import { draftArticle } from '@/lib/drafting/draft-article'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'

const WAR = 'The war in Yemen between the Yemeni government and the Houthis goes on. '

const familiesOf = (text: string): string[] =>
  draftArticle({ body: WAR + text, title: null, outlet: null, published: null }, EMPTY_CONTEXT).events.map(
    ({ type }) => FAMILY_OF[type],
  )

describe('acts of one kind without a day', () => {
  it.each([
    ['Oman offered to mediate. Kuwait has also offered to mediate between the two.', ['offer', 'offer']],
    ['Oman has offered to mediate. Oman offered to mediate between the two, its envoy said.', ['offer']],
    ['The Houthis rejected the proposal. The government rejected the proposal too.', ['refusal', 'refusal']],
    ['The Houthis rejected the proposal. The government has refused to attend the talks.', ['refusal', 'refusal']],
    ['The Houthis rejected the proposal. The Houthis rejected the plan, a spokesman said.', ['refusal']],
  ])('%s', (text, expected) => expect(familiesOf(text)).toEqual(expected))
})

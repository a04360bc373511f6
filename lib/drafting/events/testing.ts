/** For tests: the events of a text that was published on a Wednesday. */
import { draftArticle } from '@/lib/drafting/draft-article'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'
import type { DraftEvent } from '@/lib/drafting/types'

/** Names a conflict, so that what follows can be one sentence about an act. */
export const YEMEN = 'The war in Yemen between the Yemeni government and the Houthis has gone on since 2014. '

const WEDNESDAY = '2025-05-14'

export const draftOnWednesday = (body: string): DraftEvent[] =>
  draftArticle(
    {
      body,
      title: null,
      outlet: null,
      published: { edtf: WEDNESDAY, earliest: WEDNESDAY, latest: WEDNESDAY, precision: 'day', basis: 'stated' },
    },
    EMPTY_CONTEXT,
  ).events

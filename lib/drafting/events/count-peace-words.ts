/** How much of a text speaks of making peace: what two who are told together must be told with to be a conflict. */
import { words } from './lexicon'
import type { TextView } from './read-text'

const PEACE_WORDS = words(
  'mediation mediator mediators mediate mediated ceasefire truce peace facilitation facilitator facilitators facilitating facilitate envoy envoys rebels opposition hostages prisoners swap rivals warring',
)
const DEALING_WORDS = words('talks negotiations negotiators dialogue summit agreement deal offer offered swap exchange')

/** A paragraph or two: few words have room for few signs. */
export const isShort = (view: TextView): boolean => view.words.length < 160

/** In a short text the words of any dealings count, and one is enough. */
export const countPeaceWords = (view: TextView): number => {
  const short = isShort(view)
  let peace = 0
  for (const { key } of view.words) {
    if (PEACE_WORDS.has(key)) peace++
    if (short && DEALING_WORDS.has(key)) peace += 2
  }
  return short && peace > 0 ? peace + 1 : peace
}

/** A word of peacemaking itself, not of dealings alone. */
export const namesPeace = (view: TextView): boolean => view.words.some(({ key }) => PEACE_WORDS.has(key))

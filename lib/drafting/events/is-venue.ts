/** Whether a place is where an act was done, and not where fighting goes on, somebody was killed or somebody spoke. */
import { isParty } from './article-reading'
import type { Candidate } from './candidate'
import type { ArticleConflict } from './find-conflicts'
import { isDestination } from './is-destination'
import { TALKS_NOUNS, words } from './lexicon'
import type { Family } from '@/lib/drafting/eval/families'
import type { Named, TextView } from './read-text'
import { isDateline } from './words-of-act'

/** What goes on in a place without being an act of peace. */
const ELSEWHERE = words(
  'killed assassinated murdered died shot dead wounded injured arrested detained captured kidnapped abducted jailed imprisoned born buried exiled based stationed deployed living interests elections election ' +
    'war wars fighting conflict crisis violence bloodshed attack attacks strike strikes raid raids airstrike airstrikes bombing bombings offensive offensives operation operations campaign invasion assault assaults assassination killing killings coup protests unrest ' +
    'troops forces soldiers fighters militants rebels insurgents militias militia refugees civilians targets facilities army bases base ' +
    'said told tweeted speaking spoke reporters newspaper journalists',
)
const OPENING = /^(?:in|at|near|inside|across|outside|from|around|over)$/
const BETWEEN =
  /^(?:the|capital|city|town|of|northern|southern|eastern|western|central|downtown|nearby|neighbouring|neighboring)$/

/** "Was assassinated in Tehran", "operations in southern Lebanon", "told reporters in Madrid". */
const isElsewhere = (view: TextView, { from }: Named): boolean => {
  let at = from - 1
  // "In Toluca, Mexico".
  if (view.words[at]?.cap === true && view.words[at + 1]?.gap === 'marks' && view.words[at]?.mention !== -1) at--
  while (at > from - 5 && BETWEEN.test(view.words[at]?.key ?? '')) at--
  if (!OPENING.test(view.words[at]?.key ?? '')) return false
  return [1, 2].some((step) => {
    const word = view.words[at - step]
    return word?.sentence === view.words[from]?.sentence && ELSEWHERE.has(word?.key ?? '')
  })
}

export const isVenue = (
  view: TextView,
  conflict: ArticleConflict | null,
  candidate: Candidate,
  family: Family,
  found: Named,
): boolean => {
  const { actor, mention } = found
  if (family === 'offer' || actor.slug === null || isDateline(view, mention) || isElsewhere(view, found)) return false
  // "Telephoned his counterparts in Minsk and Kyiv": nobody hosts a call.
  if (candidate.type === 'phone_contact') return false
  // "Discussed the negotiations in Doha": of those.
  if (
    candidate.cue === 'discussed' &&
    found.from > candidate.at &&
    TALKS_NOUNS.has(view.words[found.from - 2]?.key ?? '')
  )
    return false
  if (candidate.type === 'visit' && !isDestination(view, candidate.at, found.from)) return false
  // A truce in Gaza, a release in Aleppo: where it holds, not where it was made.
  if (/^(?:agreement|release)$/.test(family) && isParty(conflict, actor) && !candidate.cue.startsWith('sign'))
    return false
  // "Operations in Lebanon", "power in Ukraine": a side's whole country is seldom the room.
  if (
    candidate.type !== 'visit' &&
    isParty(conflict, actor) &&
    view.gazetteer.bySlug.get(actor.slug)?.name === mention.text
  )
    return false
  // The Gaza Strip is what is talked about, not where.
  return actor.slug !== 'palestinian-authority' || /^(?:Ramallah|Bethlehem)$/.test(mention.text)
}

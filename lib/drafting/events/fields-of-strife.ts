/** Whose land a war or a truce is told to be in: "a truce in northern Yemen", "the Syrian conflict", "Libya's rival governments". */
import type { Conflict, ConflictIndex } from '@/lib/drafting/gazetteer/read-conflicts'
import { words } from './lexicon'
import { isInternal } from './rank-conflicts'
import { type Actor, actorAt, type TextView } from './read-text'

const STRIFE = words(
  'ceasefire ceasefires truce truces cessation hostilities war conflict fighting peace violence bloodshed crisis offensive',
)
const WHEREABOUTS =
  /^(?:the|in|of|for|northern|southern|eastern|western|central|north|south|east|west|northwest|northeast|southwest|southeast|northwestern|northeastern|southwestern|southeastern|war|torn|all|across|parts)$/

const AT_ODDS = words('rival warring feuding divided')
const ENVOYS = words('envoy envoys')

/** The state at a word, where it is the state that is named and not one of its towns or ministers. */
const countryAt = (view: TextView, at: number): Actor | null => {
  const found = actorAt(view, at)
  if (found?.actor.kind !== 'state' || found.mention.role !== null) return null
  if (found.mention.how === 'demonym') return found.actor
  return view.gazetteer.find(found.mention.text)?.entry.slug === found.actor.slug ? found.actor : null
}

/** "The UN envoy for Syria", "the new United Nations Syria envoy", whatever the envoy's mention takes in. */
const fieldOfEnvoy = (view: TextView, at: number): string | null => {
  const sent = /^(?:to|for|on)$/.test(view.words[at + 1]?.key ?? '')
  if (!sent && !/^(?:un|nations|us|eu|union|new|special|peace|next)$/.test(view.words[at - 2]?.key ?? '')) return null
  const entry = view.words[sent ? at + 2 : at - 1]
  const known = entry?.cap ? view.gazetteer.find(view.body.slice(entry.start, entry.end))?.entry : undefined
  return known?.kind === 'state' ? known.slug : null
}

/** The state whose strife a word names, if it is such a word. */
const fieldAt = (view: TextView, at: number): string | null => {
  const key = view.words[at]?.key ?? ''
  // "Sudan's rival generals".
  if (AT_ODDS.has(key)) {
    const owner = actorAt(view, at) ?? actorAt(view, at - 1)
    return owner?.actor.kind === 'state' && owner.mention.how !== 'place' ? owner.actor.slug : null
  }
  if (ENVOYS.has(key)) return fieldOfEnvoy(view, at)
  if (!STRIFE.has(key)) return null
  const before = actorAt(view, at - 1)
  if (before?.mention.how === 'demonym' && before.actor.kind === 'state') return before.actor.slug
  const deal = /^(?:deal|agreement|plan)$/.test(view.words[at + 1]?.key ?? '') ? 1 : 0
  if (!/^(?:in|for|across|of)$/.test(view.words[at + deal + 1]?.key ?? '')) return null
  let place = at + deal + 2
  while (place < at + deal + 6 && WHEREABOUTS.test(view.words[place]?.key ?? '')) place++
  return view.words[place]?.sentence === view.words[at]?.sentence ? (countryAt(view, place)?.slug ?? null) : null
}

/** Of the sentence of a word. */
export const fieldOf = (view: TextView, at: number): string | null => {
  const { from, until } = view.sentenceWords[view.words[at]?.sentence ?? -1] ?? { from: at, until: at }
  for (let index = from; index < until; index++) {
    const field = fieldAt(view, index)
    if (field !== null) return field
  }
  return null
}

/** The wars within states that a text names by where they are, each with its words. */
export const conflictsByField = (view: TextView, index: ConflictIndex): { conflict: Conflict; at: number }[] => {
  const found: { conflict: Conflict; at: number }[] = []
  for (let at = 0; at < view.words.length; at++) {
    const field = fieldAt(view, at)
    if (field === null) continue
    // The first in the table is the war that goes by the country's name.
    const conflict = (index.byParty.get(field) ?? []).find((one) => isInternal(one, view) && one.parties.length > 1)
    if (conflict) found.push({ conflict, at })
  }
  return found
}

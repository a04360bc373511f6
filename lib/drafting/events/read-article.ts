/** All that events are read from: conflicts, signs of mediation, candidates, dates. */
import { findDates } from '@/lib/drafting/dates/find-dates'
import { carryYears } from '@/lib/drafting/dates/years-told-before'
import { gazetteerOf } from '@/lib/drafting/gazetteer/compile'
import { type ConflictIndex, conflictsOf } from '@/lib/drafting/gazetteer/read-conflicts'
import { type ProcessNode, processesOf } from '@/lib/drafting/gazetteer/read-processes'
import { findMentions } from '@/lib/drafting/mentions/find-mentions'
import type { DraftContext, DraftInput, Mention, Sentence } from '@/lib/drafting/types'
import { type ArticleReading, keyOfActor } from './article-reading'
import { findCandidates } from './find-candidates'
import { type ArticleConflict, findConflicts } from './find-conflicts'
import { findMediators } from './find-mediators'
import { isThirdPartyKind, type MediatorCue } from './mediator-cues/cue-reader'
import { readDealings } from './mediator-cues/read-dealings'
import { publicationDay } from './publication-day'
import { type Actor, actorOf, readText, type TextView } from './read-text'

/** First word that starts at or after an offset. */
const wordAt = (starts: number[], offset: number): number => {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Who mediates in the processes that a text names, where the text names them too. */
const processCues = (view: TextView, root: ProcessNode): MediatorCue[] => {
  const present = new Map<string, Actor>()
  const found: MediatorCue[] = []
  for (let at = 0; at < view.words.length; at++) {
    let node: ProcessNode | undefined = root.next.get(view.words[at]?.key ?? '')
    for (let end = at + 1; node; end++) {
      if (node.mediators.length > 0 && present.size === 0)
        for (const mention of view.mentions) {
          const actor = actorOf(mention, view.gazetteer)
          if (actor?.slug) present.set(actor.slug, actor)
        }
      for (const slug of node.mediators) {
        const actor = present.get(slug)
        if (actor)
          found.push({ actor, at, role: 'mediation', cue: view.words[at]?.key ?? '', strength: 2, office: false })
      }
      node = view.words[end]?.gap === 'join' ? node.next.get(view.words[end]?.key ?? '') : undefined
    }
  }
  return found
}

/** States whose own war it is with a group that the article's conflicts are about: "an Afghan-led process" mediates nothing. */
const statesAtHome = (conflicts: ArticleConflict[], index: ConflictIndex, view: TextView): Set<string> => {
  const home = new Set<string>()
  for (const { parties } of conflicts)
    for (const { slug } of parties.slice(0, 2)) {
      const kind = slug === null ? undefined : view.gazetteer.bySlug.get(slug)?.kind
      if (slug === null || kind === undefined || kind === 'state' || kind === 'igo') continue
      for (const other of index.byParty.get(slug) ?? []) {
        const core = other.parties.slice(0, 2)
        if (core.includes(slug))
          for (const state of core)
            if (state !== slug && state !== view.gazetteer.rootOf('united-states')) home.add(state)
      }
    }
  for (const { slug } of conflicts[0]?.parties ?? []) if (slug !== null) home.delete(slug)
  return home
}

/** Slugs of those with signs of mediating, by how often they are said outright to do so; other signs hardly weigh. */
const outright = (cues: MediatorCue[]): Map<string, number> => {
  const found = new Map<string, number>()
  for (const { actor, strength } of cues)
    if (actor.slug !== null && isThirdPartyKind(actor))
      found.set(actor.slug, (found.get(actor.slug) ?? 0) + (strength === 3 ? 1 : 0.01))
  return found
}

/** How much a cue adds to an actor's part in the article. */
const weigh = ({ role, strength }: MediatorCue): number => {
  if (strength === 0) return 0
  if (role === 'hosting_talks') return 1
  return strength === 3 ? 2 : strength === 2 ? 1 : 0.5
}

/** The title says who and what as the text does; it is read, never quoted. */
const readTitle = (title: string, context: DraftContext): TextView => {
  const sentence: Sentence = { start: 0, end: title.length, text: title, paragraph: 0 }
  return readText(title, [sentence], findMentions(title, [sentence], context), gazetteerOf(context))
}

export const readArticle = (
  body: string,
  sentences: Sentence[],
  mentions: Mention[],
  input: DraftInput,
  context: DraftContext,
): ArticleReading => {
  const view = readText(body, sentences, mentions, gazetteerOf(context))
  const title = input.title === null || input.title.trim() === '' ? null : readTitle(input.title, context)
  const told = findMediators(view)
  const toldInTitle = title ? findMediators(title) : []
  const conflicts = findConflicts(view, conflictsOf(context), title, outright([...told, ...toldInTitle]))
  const home = statesAtHome(conflicts, conflictsOf(context), view)
  const cues = [...told, ...processCues(view, processesOf(context)), ...readDealings(view, conflicts)].filter(
    ({ actor }) => actor.slug === null || !home.has(actor.slug),
  )
  const candidates = findCandidates(view)
  const day = publicationDay(input, sentences)
  const reference = day === null ? null : new Date(`${day.day}T12:00:00Z`)
  const starts = view.words.map((word) => word.start)
  const dates = carryYears(
    sentences.map((sentence) =>
      findDates(sentence.text, reference).map((found) => ({
        found,
        at: wordAt(starts, sentence.start + found.start),
        start: sentence.start + found.start,
      })),
    ),
    day?.day ?? null,
  )
  const weights: ArticleReading['weights'] = new Map()
  for (const cue of [...cues, ...toldInTitle]) {
    const key = keyOfActor(cue.actor)
    const known = weights.get(key) ?? { actor: cue.actor, weight: 0, room: false }
    known.weight += weigh(cue)
    known.room ||= cue.strength === 0
    weights.set(key, known)
  }
  const bySentence: ArticleReading['bySentence'] = sentences.map(() => ({ candidates: [], cues: [] }))
  for (const candidate of candidates) bySentence[view.words[candidate.at]?.sentence ?? -1]?.candidates.push(candidate)
  for (const cue of cues) bySentence[view.words[cue.at]?.sentence ?? -1]?.cues.push(cue)
  return { view, conflicts, cues, candidates, bySentence, dates, published: day, weights }
}

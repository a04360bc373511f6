/** All that events are read from: conflicts, signs of mediation, candidates, dates. */
import { findDates } from '@/lib/drafting/dates/find-dates'
import { carryYears } from '@/lib/drafting/dates/years-told-before'
import { gazetteerOf } from '@/lib/drafting/gazetteer/compile'
import { conflictsOf } from '@/lib/drafting/gazetteer/read-conflicts'
import { type ProcessNode, processesOf } from '@/lib/drafting/gazetteer/read-processes'
import { findMentions } from '@/lib/drafting/mentions/find-mentions'
import type { DraftContext, DraftInput, Mention, Sentence } from '@/lib/drafting/types'
import { type ArticleReading, CUSTOMARY, keyOfActor } from './article-reading'
import { customaryMediators } from './customary-mediators'
import { findCandidates } from './find-candidates'
import { type ArticleConflict, findConflicts } from './find-conflicts'
import { findMediators } from './find-mediators'
import { foesOf, statesAtHome } from './fit-to-mediate'
import { isThirdPartyKind, type MediatorCue } from './mediator-cues/cue-reader'
import { JOINT_STATEMENT } from './mediator-cues/read-efforts'
import { readDealings } from './mediator-cues/read-dealings'
import { findAsides } from './find-asides'
import { publicationDay } from './publication-day'
import { readSides } from './read-sides'
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

/** Whoever is no outsider to the article's conflicts, unless they are what it is about; a foe of one side only where outright said to broker. */
const insidersOf = (conflicts: ArticleConflict[], insiders: ArticleReading['insiders']) => {
  const all = [...insiders.values()]
  const main = new Set(conflicts[0]?.parties.map(({ slug }) => slug))
  return ({ actor: { slug }, strength }: MediatorCue): boolean =>
    slug !== null &&
    ((!main.has(slug) && all.some(({ home }) => home.has(slug))) ||
      (strength < 3 && all.length > 0 && all.every(({ foes }) => foes.has(slug))))
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
  const index = conflictsOf(context)
  const told = findMediators(view)
  const toldInTitle = title ? findMediators(title) : []
  const sides = readSides(view)
  const makers = outright([...told, ...toldInTitle])
  const day = publicationDay(input, sentences)
  const conflicts = findConflicts(view, index, title, makers, sides, day?.day ?? null)
  const insiders: ArticleReading['insiders'] = new Map(
    conflicts.map((one) => [one, { home: statesAtHome(one, index, view), foes: foesOf(one, index, view) }]),
  )
  const isInsider = insidersOf(conflicts, insiders)
  const cues = [...told, ...processCues(view, processesOf(context)), ...readDealings(view, conflicts)].filter(
    (cue) => !isInsider(cue),
  )
  const candidates = findCandidates(view)
  const usual = customaryMediators(view, conflicts, day === null ? null : Number(day.day.slice(0, 4)))
  const isThird = (slug: string): boolean => (makers.get(slug) ?? 0) >= 1 || usual.some((one) => one.slug === slug)
  const asides = findAsides(index, conflicts, sides, isThird)
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
  if (candidates.length > 0)
    for (const actor of usual) {
      const known = weights.get(keyOfActor(actor)) ?? { actor, weight: 0, room: false }
      weights.set(keyOfActor(actor), { ...known, weight: Math.max(known.weight, CUSTOMARY) })
    }
  const bySentence: ArticleReading['bySentence'] = sentences.map(() => ({ candidates: [], cues: [] }))
  for (const candidate of candidates) bySentence[view.words[candidate.at]?.sentence ?? -1]?.candidates.push(candidate)
  for (const cue of cues) bySentence[view.words[cue.at]?.sentence ?? -1]?.cues.push(cue)
  const signatories = toldInTitle.filter(({ cue }) => cue === JOINT_STATEMENT).map(({ actor }) => actor)
  return {
    view,
    conflicts,
    asides,
    cues,
    candidates,
    bySentence,
    dates,
    signatories,
    published: day,
    insiders,
    weights,
  }
}

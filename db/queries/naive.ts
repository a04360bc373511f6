/**
 * The table of where.ts said once more, in plain TypeScript over plain records, for tests to compare with. Slow and independent
 * of the index and of SQL conditions.
 */
import type { Store } from '@/db/client'
import { EVIDENCE_LEVELS } from '@/lib/codebook/values'
import { windowBounds } from '@/lib/dates/window'
import type { Filters } from '@/lib/filters/filters'

type Dated = { edtf: string | null; earliest: string | null; latest: string | null }
type Event = Dated & {
  id: number
  state: string
  type: string
  status: string
  rank: number
  disputed: number
  conflicts: string[]
  held: { actor: string; role: string }[]
}
type Article = Dated & { id: number; state: string; outlet: string | null; text: string }
type Claim = {
  id: number
  state: string
  articleId: number
  speaker: string | null
  voice: string
  modality: string
  text: string
  conflicts: string[]
  links: { eventId: number; stance: string }[]
}

function readEvents(db: Store): Event[] {
  const conflicts = db.$client.prepare<[number], string>(
    'select k.slug from event_conflicts ec join conflicts k on k.id = ec.conflict_id where ec.event_id = ?',
  )
  const held = db.$client.prepare<[number], { actor: string; role: string }>(
    'select a.slug as actor, r.role from event_roles r join actors a on a.id = r.actor_id where r.event_id = ?',
  )
  return db.$client
    .prepare<[], Omit<Event, 'conflicts' | 'held'>>(
      `select id, state, type, status, evidence_rank as rank, evidence_disputed as disputed, date_edtf as edtf,
         date_earliest as earliest, date_latest as latest from events`,
    )
    .all()
    .map((event) => ({ ...event, conflicts: conflicts.pluck().all(event.id), held: held.all(event.id) }))
}

function readArticles(db: Store): Article[] {
  return db.$client
    .prepare<[], Article>(
      `select t.id, t.state, o.slug as outlet, coalesce(t.title, '') || ' | ' || t.body as text, t.published_edtf as edtf,
         t.published_earliest as earliest, t.published_latest as latest
       from articles t left join actors o on o.id = t.outlet_id`,
    )
    .all()
}

function readClaims(db: Store): Claim[] {
  const conflicts = db.$client.prepare<[number], string>(
    'select k.slug from claim_conflicts cc join conflicts k on k.id = cc.conflict_id where cc.claim_id = ?',
  )
  const links = db.$client.prepare<[number], { eventId: number; stance: string }>(
    'select event_id as eventId, stance from claim_events where claim_id = ?',
  )
  return db.$client
    .prepare<[], Omit<Claim, 'conflicts' | 'links'>>(
      `select c.id, c.state, c.article_id as articleId, a.slug as speaker, c.voice, c.modality,
         c.quote || ' | ' || coalesce(c.paraphrase, '') as text from claims c left join actors a on a.id = c.speaker_id`,
    )
    .all()
    .map((claim) => ({ ...claim, conflicts: conflicts.pluck().all(claim.id), links: links.all(claim.id) }))
}

const oneOf = (values: readonly string[], value: string | null) =>
  values.length === 0 || (value !== null && values.includes(value))
const anyOf = (values: readonly string[], found: readonly string[]) =>
  values.length === 0 || found.some((value) => values.includes(value))

function hasWords(text: string, q: string | null): boolean {
  if (q === null) return true
  const phrases = [...q.toLowerCase().matchAll(/"([^"]*)"|(\w+)/g)].map((match) => match[1] ?? match[2] ?? '')
  return phrases.length > 0 && phrases.every((phrase) => new RegExp(`\\b${phrase}\\b`).test(text.toLowerCase()))
}

function isWithin({ edtf, earliest, latest }: Dated, filters: Filters): boolean {
  const { earliest: from, latest: to } = windowBounds(filters.from, filters.to)
  if (from === null && to === null) return true
  if (edtf === null) return false
  return (from === null || latest === null || latest >= from) && (to === null || earliest === null || earliest <= to)
}

function isVisible(state: string, { drafts }: Filters): boolean {
  return state === 'approved' || (drafts && state === 'draft')
}

function speaksOfEvents({ mediator, role, party, type, status, stance, evidence, disputed }: Filters): boolean {
  return (
    [mediator, role, party, type, status, stance].some((values) => values.length > 0) ||
    evidence !== 'any' ||
    disputed !== null
  )
}

function isEvent(event: Event, filters: Filters): boolean {
  const { mediator, role, party, evidence, disputed } = filters
  const isMediator = mediator.length === 0 && role.length === 0
  return (
    isVisible(event.state, filters) &&
    isWithin(event, filters) &&
    (isMediator ||
      event.held.some(
        (one) => oneOf(mediator, one.actor) && (role.length === 0 ? one.role !== 'party' : oneOf(role, one.role)),
      )) &&
    (party.length === 0 || event.held.some((one) => one.role === 'party' && party.includes(one.actor))) &&
    anyOf(filters.conflict, event.conflicts) &&
    oneOf(filters.type, event.type) &&
    oneOf(filters.status, event.status) &&
    (evidence === 'any' || event.rank > EVIDENCE_LEVELS.indexOf(evidence)) &&
    (disputed === null || (event.disputed === 1) === disputed)
  )
}

/** Ids of the events, claims and articles that the filters keep. */
export function makeNaive(db: Store) {
  const [events, claims, articles] = [readEvents(db), readClaims(db), readArticles(db)]
  const eventOf = new Map(events.map((event) => [event.id, event]))
  const articleOf = new Map(articles.map((article) => [article.id, article]))

  const isClaim = (claim: Claim, filters: Filters) => {
    const article = articleOf.get(claim.articleId)
    return (
      article !== undefined &&
      isVisible(claim.state, filters) &&
      isVisible(article.state, filters) &&
      oneOf(filters.speaker, claim.speaker) &&
      oneOf(filters.voice, claim.voice) &&
      oneOf(filters.modality, claim.modality) &&
      oneOf(filters.outlet, article.outlet) &&
      hasWords(claim.text, filters.q)
    )
  }
  const bears = (claim: Claim, filters: Filters) =>
    claim.links.some(({ eventId, stance }) => {
      const event = eventOf.get(eventId)
      return event !== undefined && oneOf(filters.stance, stance) && isEvent(event, filters)
    })

  const keepsClaim = (claim: Claim, filters: Filters): boolean => {
    if (!isClaim(claim, filters)) return false
    if (speaksOfEvents(filters)) return bears(claim, filters)
    const windowed = filters.from !== null || filters.to !== null
    const loose = !claim.links.some(({ eventId }) => isVisible(eventOf.get(eventId)?.state ?? '', filters))
    const published = articleOf.get(claim.articleId)
    const within =
      !windowed ||
      bears(claim, { ...filters, conflict: [] }) ||
      (loose && published !== undefined && isWithin(published, filters))
    if (filters.conflict.length === 0) return within
    return bears(claim, filters) || (within && anyOf(filters.conflict, claim.conflicts))
  }
  const keepsEvent = (event: Event, filters: Filters): boolean => {
    if (!isEvent(event, filters)) return false
    const { speaker, voice, modality, outlet, stance, q } = filters
    if (q === null && [speaker, voice, modality, outlet, stance].every((values) => values.length === 0)) return true
    return claims.some(
      (claim) =>
        isClaim(claim, filters) && claim.links.some((link) => link.eventId === event.id && oneOf(stance, link.stance)),
    )
  }
  const keepsArticle = (article: Article, filters: Filters): boolean => {
    const own = isVisible(article.state, filters) && oneOf(filters.outlet, article.outlet)
    if (!own || !hasWords(article.text, filters.q)) return false
    const rest: Filters = { ...filters, outlet: [], q: null }
    const has = (wanted: Filters) => claims.some((claim) => claim.articleId === article.id && keepsClaim(claim, wanted))
    if (speaksOfEvents(filters)) return has(rest)
    if (!isWithin(article, filters)) return false
    const { conflict, speaker, voice, modality } = filters
    const needsNone = [conflict, speaker, voice, modality].every((values) => values.length === 0)
    return needsNone || has({ ...rest, from: null, to: null })
  }
  return {
    events: (filters: Filters) => events.filter((event) => keepsEvent(event, filters)).map(({ id }) => id),
    claims: (filters: Filters) => claims.filter((claim) => keepsClaim(claim, filters)).map(({ id }) => id),
    articles: (filters: Filters) => articles.filter((article) => keepsArticle(article, filters)).map(({ id }) => id),
  }
}

import { eq } from 'drizzle-orm'
import { computeEvidence, type Evidence, type EvidenceClaim } from '@/lib/claims/evidence'
import { independenceKey, type PublishedArticle } from '@/lib/claims/independence'
import { EVIDENCE_LEVELS, type Role, type Stance } from '@/lib/codebook/values'
import type { Store } from './client'
import { events } from './schema'
import { column, query } from './statements'

const evidenceColumns = {
  evidenceRank: events.evidenceRank,
  evidenceLevel: events.evidenceLevel,
  evidenceDisputed: events.evidenceDisputed,
  evidenceOutlets: events.evidenceOutlets,
  evidenceArticles: events.evidenceArticles,
  evidenceClaims: events.evidenceClaims,
  evidenceConfirmedBy: events.evidenceConfirmedBy,
  evidenceDisputedBy: events.evidenceDisputedBy,
  evidenceReason: events.evidenceReason,
}

/** The evidence columns of an event. */
export type EvidenceValues = Pick<typeof events.$inferSelect, keyof typeof evidenceColumns>

type ClaimRow = {
  id: string
  stance: Stance
  speaker: string | null
  speakerNote: string | null
  article: string
  articleId: number
  outlet: string | null
}

/** Approved ones out of approved articles: nothing else weighs anything, and drafts can be very many. */
const findClaims = query<ClaimRow>(`select c.public_id as id, ce.stance, s.slug as speaker,
    c.speaker_note as speakerNote, t.slug as article, t.id as articleId, o.slug as outlet
  from claim_events ce join claims c on c.id = ce.claim_id join articles t on t.id = c.article_id
    left join actors s on s.id = c.speaker_id left join actors o on o.id = t.outlet_id
  where ce.event_id = ? and c.state = 'approved' and t.state = 'approved' order by c.public_id`)

type ArticleRow = { outlet: string | null; originOutlet: string | null; copyOf: number | null }

const findArticle = query<ArticleRow>(`select o.slug as outlet, p.slug as originOutlet, t.copy_of_id as copyOf
  from articles t left join actors o on o.id = t.outlet_id left join actors p on p.id = t.origin_outlet_id where t.id = ?`)

const findRoles = query<{
  actor: string
  role: Role
}>(`select a.slug as actor, r.role from event_roles r join actors a on a.id = r.actor_id
  where r.event_id = ? order by a.slug, r.role`)

const findParties = query<{
  conflict: string
  actor: string
  side: string | null
}>(`select k.slug as conflict, a.slug as actor, p.side
  from event_conflicts e join conflicts k on k.id = e.conflict_id
    join conflict_parties p on p.conflict_id = e.conflict_id join actors a on a.id = p.actor_id
  where e.event_id = ? order by e.rank, a.slug`)

const findAffiliation = column<string>(
  'select b.slug from actors a join actors b on b.id = a.affiliation_id where a.slug = ?',
)

const findName = column<string>('select name from actors where slug = ?')

/** The article and, up the chain, what it is a copy of; a circle ends the chain. */
function readPublished(store: Store, id: number, passed: number[] = []): PublishedArticle | null {
  const row = findArticle(store).get(id)
  if (!row || passed.includes(id)) return null
  return { ...row, copyOf: row.copyOf === null ? null : readPublished(store, row.copyOf, [...passed, id]) }
}

function toEvidenceClaim(store: Store, row: ClaimRow): EvidenceClaim {
  const published = readPublished(store, row.articleId)
  return {
    id: row.id,
    state: 'approved',
    stance: row.stance,
    speaker: row.speaker,
    isUnnamed: row.speaker === null && row.speakerNote !== null,
    article: row.article,
    outlet: row.outlet,
    independenceKey: published && independenceKey(published),
  }
}

/** What the approved claims make of an event, now. */
export function readEvidence(store: Store, eventId: number): EvidenceValues {
  const roles = Map.groupBy(findRoles(store).all(eventId), ({ actor }) => actor)
  const evidence = computeEvidence({
    claims: findClaims(store)
      .all(eventId)
      .map((row) => toEvidenceClaim(store, row)),
    participants: [...roles].map(([actor, rows]) => ({ actor, roles: rows.map(({ role }) => role) })),
    conflictParties: findParties(store).all(eventId),
    affiliationOf: (slug) => findAffiliation(store).get(slug) ?? null,
    nameOf: (slug) => findName(store).get(slug) ?? slug,
  })
  return toValues(evidence)
}

function toValues(evidence: Evidence): EvidenceValues {
  return {
    evidenceRank: evidence.level === null ? 0 : EVIDENCE_LEVELS.indexOf(evidence.level) + 1,
    evidenceLevel: evidence.level,
    evidenceDisputed: evidence.disputed,
    evidenceOutlets: evidence.outlets,
    evidenceArticles: evidence.articles,
    evidenceClaims: evidence.claims,
    evidenceConfirmedBy: evidence.confirmedBy,
    evidenceDisputedBy: evidence.disputedBy,
    evidenceReason: evidence.reason,
  }
}

/** Of an event about which no approved claim says anything. */
export const NO_EVIDENCE = toValues(
  computeEvidence({
    claims: [],
    participants: [],
    conflictParties: [],
    affiliationOf: () => null,
    nameOf: (slug) => slug,
  }),
)

/** What the store says of it. @throws when there is no such event. */
export function readStoredEvidence(store: Store, eventId: number): EvidenceValues {
  const stored = store.select(evidenceColumns).from(events).where(eq(events.id, eventId)).get()
  if (!stored) throw new Error(`no event ${eventId}`)
  return stored
}

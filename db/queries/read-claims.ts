import type { Store } from '@/db/client'
import { query } from '@/db/statements'
import type { ClaimItem } from '@/lib/api/shared-contracts'
import type { ActorKind } from '@/lib/codebook/values'
import { readSlugs } from './read-events'

type ClaimRow = Pick<
  ClaimItem,
  | 'id'
  | 'start'
  | 'end'
  | 'quote'
  | 'prefix'
  | 'suffix'
  | 'paraphrase'
  | 'speakerNote'
  | 'voice'
  | 'modality'
  | 'tense'
  | 'state'
  | 'note'
> &
  Prefixed<'said', NonNullable<ClaimItem['said']>> &
  Prefixed<'published', ClaimItem['article']['published']> & {
    rowId: number
    articleSlug: string
    articleTitle: string | null
    outletSlug: string | null
    outletName: string | null
    speakerSlug: string | null
    speakerName: string | null
    speakerKind: ActorKind | null
  }
type Prefixed<P extends string, T> = { [K in keyof T & string as `${P}${Capitalize<K>}`]: T[K] }
type Owned<T> = T & { claimId: number }
type EventRow = Owned<Omit<ClaimItem['events'][number], 'conflicts' | 'mediators' | 'date'>> &
  ClaimItem['events'][number]['date'] & { conflicts: string; mediators: string }

const WANTED = '(select value from json_each(?))'
const DATE = (table: string, prefix: string, name: string) =>
  ['edtf', 'earliest', 'latest', 'precision', 'basis']
    .map((part) => `${table}.${prefix}_${part} as ${name}${name ? part[0]!.toUpperCase() + part.slice(1) : part}`)
    .join(', ')

const findClaims =
  query<ClaimRow>(`select c.id as rowId, c.public_id as id, c.start, c.end, c.quote, c.prefix, c.suffix, c.paraphrase,
  c.speaker_note as speakerNote, c.voice, c.modality, c.tense, c.state, c.note, ${DATE('c', 'said', 'said')},
  c.said_note as saidNote, t.slug as articleSlug, t.title as articleTitle, ${DATE('t', 'published', 'published')},
  o.slug as outletSlug, o.name as outletName, s.slug as speakerSlug, s.name as speakerName, s.kind as speakerKind
  from claims c join articles t on t.id = c.article_id left join actors o on o.id = t.outlet_id
  left join actors s on s.id = c.speaker_id where c.id in ${WANTED}`)
const findAnchors = query<Owned<ClaimItem['alsoAt'][number]>>(
  `select claim_id as claimId, start, end from claim_anchors where claim_id in ${WANTED} order by claim_id, start`,
)
const findRelays = query<
  Owned<ClaimItem['relayedVia'][number]>
>(`select r.claim_id as claimId, a.slug, coalesce(a.name, r.name) as name, a.kind
  from claim_relays r left join actors a on a.id = r.actor_id where r.claim_id in ${WANTED} order by r.claim_id, r.rank`)
const findConflicts = query<
  Owned<{ slug: string }>
>(`select cc.claim_id as claimId, k.slug from claim_conflicts cc join conflicts k on k.id = cc.conflict_id
  where cc.claim_id in ${WANTED} order by cc.claim_id, cc.rank`)
const findEvents =
  query<EventRow>(`select ce.claim_id as claimId, ce.stance, e.slug, e.title, e.type, e.status, ${DATE('e', 'date', '')},
  (select json_group_array(slug) from (select k.slug from event_conflicts ec join conflicts k on k.id = ec.conflict_id
    where ec.event_id = e.id order by ec.rank)) as conflicts,
  (select json_group_array(slug) from (select a.slug from event_participants p join actors a on a.id = p.actor_id
    where p.event_id = e.id and exists (select 1 from event_roles r where r.event_id = e.id and r.actor_id = a.id
      and r.is_mediator = 1) order by p.rank)) as mediators
  from claim_events ce cross join events e on e.id = ce.event_id
  where ce.claim_id in ${WANTED} and (e.state = 'approved' or (? and e.state = 'draft'))
  order by ce.claim_id, e.slug`)

const byClaim = <T extends { claimId: number }>(rows: T[]) => Map.groupBy(rows, (row) => row.claimId)

function toClaim(row: ClaimRow): Omit<ClaimItem, 'alsoAt' | 'relayedVia' | 'conflicts' | 'events'> {
  const { id, start, end, quote, prefix, suffix, paraphrase, speakerNote, voice, modality, tense, state, note } = row
  const { outletSlug, outletName, speakerSlug, speakerName, speakerKind } = row
  const { publishedEdtf, publishedEarliest, publishedLatest, publishedPrecision, publishedBasis } = row
  const { saidEdtf, saidEarliest, saidLatest, saidPrecision, saidBasis, saidNote } = row
  return {
    id,
    article: {
      slug: row.articleSlug,
      title: row.articleTitle,
      outlet: outletSlug === null || outletName === null ? null : { slug: outletSlug, name: outletName },
      published: {
        edtf: publishedEdtf,
        earliest: publishedEarliest,
        latest: publishedLatest,
        precision: publishedPrecision,
        basis: publishedBasis,
      },
    },
    start,
    end,
    quote,
    prefix,
    suffix,
    paraphrase,
    speaker:
      speakerSlug === null || speakerName === null || speakerKind === null
        ? null
        : { slug: speakerSlug, name: speakerName, kind: speakerKind },
    speakerNote,
    voice,
    modality,
    tense,
    said:
      saidEdtf === null
        ? null
        : {
            edtf: saidEdtf,
            earliest: saidEarliest,
            latest: saidLatest,
            precision: saidPrecision,
            basis: saidBasis,
            note: saidNote,
          },
    state,
    note,
  }
}

/** The claims with these ids, in their order; drafts among the events they bear on only where asked for. */
export function readClaims(db: Store, ids: readonly number[], drafts: boolean): ClaimItem[] {
  const wanted = JSON.stringify(ids)
  const claims = new Map(
    findClaims(db)
      .all(wanted)
      .map((row) => [row.rowId, row]),
  )
  const anchors = byClaim(findAnchors(db).all(wanted))
  const relays = byClaim(findRelays(db).all(wanted))
  const conflicts = byClaim(findConflicts(db).all(wanted))
  const events = byClaim(findEvents(db).all(wanted, drafts ? 1 : 0))
  return ids.flatMap((id) => {
    const row = claims.get(id)
    if (!row) return []
    return {
      ...toClaim(row),
      alsoAt: (anchors.get(id) ?? []).map(({ start, end }) => ({ start, end })),
      relayedVia: (relays.get(id) ?? []).map(({ slug, name, kind }) => ({ slug, name, kind })),
      conflicts: (conflicts.get(id) ?? []).map(({ slug }) => slug),
      events: (events.get(id) ?? []).map(({ slug, title, type, status, stance, ...rest }) => ({
        slug,
        title,
        type,
        status,
        conflicts: readSlugs(rest.conflicts),
        mediators: readSlugs(rest.mediators),
        date: {
          edtf: rest.edtf,
          earliest: rest.earliest,
          latest: rest.latest,
          precision: rest.precision,
          basis: rest.basis,
        },
        stance,
      })),
    }
  })
}

import type { Store } from '@/db/client'
import type { ClaimItem } from '@/lib/api/shared-contracts'
import type { Cell } from '@/lib/csv'
import type { Filters } from '@/lib/filters/filters'
import { hrefFor } from '@/lib/filters/serialize'
import { orderClaims } from '../claims'
import { answer } from '../envelope'
import { readClaims } from '../read-claims'
import { readInBatches, makeExport, type Export } from './export'

const COLUMNS = [
  'id',
  'article',
  'article_title',
  'outlet',
  'published',
  'start',
  'end',
  'quote',
  'paraphrase',
  'speaker',
  'speaker_name',
  'speaker_kind',
  'speaker_note',
  'relayed_via',
  'voice',
  'modality',
  'tense',
  'said',
  'state',
  'conflicts',
  'supports',
  'disputes',
  'questions',
  'mentions',
  'prefix',
  'suffix',
  'note',
  'link',
] as const

/** Where a claim is read in its text. */
export function claimPath({ id, article }: Pick<ClaimItem, 'id' | 'article'>): string {
  return `/articles/${article.slug}?claim=${encodeURIComponent(id)}`
}

function toRow(claim: ClaimItem, origin: string): Cell[] {
  const bearing = (stance: ClaimItem['events'][number]['stance']) =>
    claim.events.filter((event) => event.stance === stance).map(({ slug }) => slug)
  const row: Record<(typeof COLUMNS)[number], Cell> = {
    id: claim.id,
    article: claim.article.slug,
    article_title: claim.article.title,
    outlet: claim.article.outlet?.slug ?? null,
    published: claim.article.published.edtf,
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
    paraphrase: claim.paraphrase,
    speaker: claim.speaker?.slug ?? null,
    speaker_name: claim.speaker?.name ?? null,
    speaker_kind: claim.speaker?.kind ?? null,
    speaker_note: claim.speakerNote,
    relayed_via: claim.relayedVia.map(({ slug, name }) => slug ?? name),
    voice: claim.voice,
    modality: claim.modality,
    tense: claim.tense,
    said: claim.said?.edtf ?? null,
    state: claim.state,
    conflicts: claim.conflicts,
    supports: bearing('supports'),
    disputes: bearing('disputes'),
    questions: bearing('questions'),
    mentions: bearing('mentions'),
    prefix: claim.prefix,
    suffix: claim.suffix,
    note: claim.note,
    link: `${origin}${claimPath(claim)}`,
  }
  return COLUMNS.map((column) => row[column])
}

/** Ids of the claims under the filters, in order, with what the file says of itself. */
export function findClaims(db: Store, filters: Filters) {
  const path = '/api/v1/export/claims.csv'
  const { ids, ...head } = answer(db, filters, { path, noun: 'claim', counted: true }, ({ index, filters }) => {
    const { selected, order } = orderClaims(db, index, filters)
    const places = Array.from(order).filter((place) => selected[place])
    return { ids: places.map((place) => index.claims.ids[place]!), total: places.length }
  })
  return {
    head,
    view: hrefFor('/claims', filters),
    batches: () => readInBatches(db, ids, (some) => readClaims(db, some, filters.drafts)),
  }
}

/** The list of claims, whole, with the exact words. */
export function exportClaims(db: Store, filters: Filters): Export {
  return makeExport({ ...findClaims(db, filters), columns: COLUMNS, toRow })
}

import type { Store } from '@/db/client'
import { query } from '@/db/statements'
import type { ArticleItem } from '@/lib/api/shared-contracts'
import type { Ownership } from '@/lib/codebook/values'

type Row = Pick<
  ArticleItem,
  'slug' | 'title' | 'author' | 'url' | 'language' | 'state' | 'claims' | 'events' | 'copyOf'
> &
  ArticleItem['published'] & {
    id: number
    outletSlug: string | null
    outletName: string | null
    outletCountry: string | null
    outletOwnership: Ownership | null
    originSlug: string | null
    originName: string | null
    originCountry: string | null
    originOwnership: Ownership | null
  }

/** Claims and events are counted as the list of them would be: approved ones, drafts too where asked for. */
const findArticles =
  query<Row>(`select t.id, t.slug, t.title, t.author, t.url, t.language, t.state, t.published_edtf as edtf,
  t.published_earliest as earliest, t.published_latest as latest, t.published_precision as precision,
  t.published_basis as basis, t.published_note as note, copied.slug as copyOf,
  a.slug as outletSlug, a.name as outletName, o.country as outletCountry, o.ownership as outletOwnership,
  b.slug as originSlug, b.name as originName, p.country as originCountry, p.ownership as originOwnership,
  (select count(*) from claims c where c.article_id = t.id and (c.state = 'approved' or (@drafts and c.state = 'draft'))) as claims,
  (select count(distinct ce.event_id) from claims c cross join claim_events ce on ce.claim_id = c.id
    cross join events e on e.id = ce.event_id where c.article_id = t.id
    and (c.state = 'approved' or (@drafts and c.state = 'draft'))
    and (e.state = 'approved' or (@drafts and e.state = 'draft'))) as events
  from articles t left join outlets o on o.id = t.outlet_id left join actors a on a.id = o.id
  left join outlets p on p.id = t.origin_outlet_id left join actors b on b.id = p.id
  left join articles copied on copied.id = t.copy_of_id
  where t.id in (select value from json_each(@ids))`)

function toOutlet(slug: string | null, name: string | null, country: string | null, ownership: Ownership | null) {
  return slug === null || name === null ? null : { slug, name, country, ownership: ownership ?? 'unknown' }
}

/** The articles with these ids, in their order. */
export function readArticles(db: Store, ids: readonly number[], drafts: boolean): ArticleItem[] {
  const found = findArticles(db).all({ ids: JSON.stringify(ids), drafts: drafts ? 1 : 0 })
  const rows = new Map(found.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = rows.get(id)
    if (!row) return []
    const { slug, title, author, url, language, state, claims, events, copyOf } = row
    const { edtf, earliest, latest, precision, basis, note } = row
    return {
      slug,
      title,
      outlet: toOutlet(row.outletSlug, row.outletName, row.outletCountry, row.outletOwnership),
      originOutlet: toOutlet(row.originSlug, row.originName, row.originCountry, row.originOwnership),
      author,
      url,
      language,
      published: { edtf, earliest, latest, precision, basis, note },
      copyOf,
      claims,
      events,
      state,
    }
  })
}

import type { Store } from '@/db/client'
import { getDataVersion } from '@/db/data-version'
import { column, query } from '@/db/statements'

type Row = { slug: string; name: string }

const actors = query<Row>(`select slug, name from actors
  where id in (select actor_id from event_roles) or id in (select speaker_id from claims) order by slug`)
const outlets = query<Row>('select a.slug, a.name from outlets o join actors a on a.id = o.id order by a.slug')
const conflicts = query<Row>('select slug, name from conflicts order by slug')
const processes = query<Row>('select slug, name from processes order by slug')
const palette = column<string>(`select c.slug from conflicts c
  join event_conflicts ec on ec.conflict_id = c.id join events e on e.id = ec.event_id and e.state = 'approved'
  group by c.id order by count(*) desc, c.slug limit 8`)
const approvedArticles = column<number>(`select count(*) from articles where state = 'approved'`)

/** What every page carries: names for links and chips, the conflicts that have a colour, and what the counts rest on. */
export function getShell(db: Store) {
  const list = (of: ReturnType<typeof query<Row>>) =>
    Object.fromEntries(
      of(db)
        .all()
        .map(({ slug, name }) => [slug, name]),
    )
  return db.$client.transaction(() => ({
    names: { actors: list(actors), outlets: list(outlets), conflicts: list(conflicts), processes: list(processes) },
    palette: palette(db).all(),
    articles: approvedArticles(db).get() ?? 0,
    dataVersion: getDataVersion(db),
  }))()
}

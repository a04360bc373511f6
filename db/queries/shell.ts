import type { Store } from '@/db/client'
import { column, query } from '@/db/statements'
import { getIndex } from './get-index'
import { makeMemory } from './memory'

type Row = { slug: string; name: string }

const actors = query<Row>(`select slug, name from actors
  where state = 'approved' and (id in (select actor_id from event_roles) or id in (select speaker_id from claims)) order by slug`)
const outlets = query<Row>(
  `select a.slug, a.name from outlets o join actors a on a.id = o.id where a.state = 'approved' order by a.slug`,
)
const conflicts = query<Row>(`select slug, name from conflicts where state = 'approved' order by slug`)
const processes = query<Row>('select slug, name from processes order by slug')
const palette = column<string>(`select c.slug from conflicts c
  join event_conflicts ec on ec.conflict_id = c.id join events e on e.id = ec.event_id and e.state = 'approved'
  group by c.id order by count(*) desc, c.slug limit 8`)
const approvedArticles = column<number>(`select count(*) from articles where state = 'approved'`)

type Names = Record<string, string>
type Shell = {
  names: { actors: Names; outlets: Names; conflicts: Names; processes: Names }
  palette: string[]
  articles: number
  dataVersion: string
}

const memory = makeMemory<Shell>(1)

function toNames(rows: readonly Row[]): Names {
  return Object.fromEntries(rows.map(({ slug, name }) => [slug, name]))
}

/** What every page carries (of what is approved: drafts can be very many): names for links and chips, the conflicts that have a colour, and what the counts rest on. */
export function getShell(db: Store): Shell {
  const read = db.$client.transaction(() => {
    const index = getIndex(db)
    return memory(index, 'shell', () => ({
      names: {
        actors: toNames(actors(db).all()),
        outlets: toNames(outlets(db).all()),
        conflicts: toNames(conflicts(db).all()),
        processes: toNames(processes(db).all()),
      },
      palette: palette(db).all(),
      articles: approvedArticles(db).get() ?? 0,
      dataVersion: index.version,
    }))
  })
  return read()
}

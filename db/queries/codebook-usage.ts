import type { Store } from '@/db/client'
import { getDataVersion } from '@/db/data-version'
import { query } from '@/db/statements'
import type { CodebookKind } from '@/lib/codebook/labels'

type Row = { kind: CodebookKind; value: string; count: number }

const EVENTS = "from events where state = 'approved'"
/** A claim counts only where the article that it stands in does. */
const CLAIMS = `from claims c join articles t on t.id = c.article_id
  where c.state = 'approved' and t.state = 'approved'`

const findUsage = query<Row>(
  [
    `select 'type' as kind, type as value, count(*) as count ${EVENTS} group by type`,
    `select 'status', status, count(*) ${EVENTS} group by status`,
    `select 'outcome', outcome, count(*) ${EVENTS} and outcome is not null group by outcome`,
    `select 'evidence', evidence_level, count(*) ${EVENTS} and evidence_level is not null group by evidence_level`,
    `select 'precision', date_precision, count(*) ${EVENTS} group by date_precision`,
    `select 'basis', date_basis, count(*) ${EVENTS} and date_basis is not null group by date_basis`,
    `select 'role', r.role, count(distinct r.event_id) from event_roles r
      join events e on e.id = r.event_id and e.state = 'approved' group by r.role`,
    `select 'voice', c.voice, count(*) ${CLAIMS} group by c.voice`,
    `select 'modality', c.modality, count(*) ${CLAIMS} group by c.modality`,
    `select 'tense', c.tense, count(*) ${CLAIMS} group by c.tense`,
    `select 'stance', ce.stance, count(distinct c.id) from claim_events ce join claims c on c.id = ce.claim_id
      join articles t on t.id = c.article_id join events e on e.id = ce.event_id
      where c.state = 'approved' and t.state = 'approved' and e.state = 'approved' group by ce.stance`,
    `select 'actorKind', kind, count(*) from actors where state = 'approved' group by kind`,
    `select 'ownership', ownership, count(*) from outlets group by ownership`,
    `select 'state', state, count(*) from (select state from articles union all select state from claims
      union all select state from events) group by state`,
  ].join('\nunion all '),
)

type Usage = Map<CodebookKind, Map<string, number>>

/** The last count of each store. It goes over every record, so it is done once for each state of the data. */
const counted = new WeakMap<Store, { version: string; usage: Usage }>()

/**
 * How often each value of the codebook is used in approved records: events with the type, events in which somebody has the
 * role, claims with the stance, and so on. Values that nobody used are left out. Review states are counted over everything.
 */
export function getCodebookUsage(db: Store): Usage {
  const version = getDataVersion(db)
  const known = counted.get(db)
  if (known?.version === version) return known.usage
  const usage: Usage = new Map()
  for (const { kind, value, count } of findUsage(db).all()) {
    usage.set(kind, (usage.get(kind) ?? new Map<string, number>()).set(value, count))
  }
  counted.set(db, { version, usage })
  return usage
}

import type { Store } from '@/db/client'
import { query } from '@/db/statements'
import {
  EVENT_TYPES,
  MEDIATOR_ROLES,
  type Basis,
  type EventStatus,
  type EventType,
  type Precision,
  type Role,
} from '@/lib/codebook/values'
import { addDays } from '@/lib/dates/calendar'
import { FAMILY_OF } from '@/lib/drafting/eval/families'
import { gazetteerOf } from '@/lib/drafting/gazetteer/compile'
import { type Days, daysOf, linkEvents } from '@/lib/drafting/link-events'
import type { DraftContext, DraftDate, DraftEvent, KnownEvent } from '@/lib/drafting/types'
import { actorSlug } from './propose-actors'
import { conflictSlug } from './propose-conflict'

type Row = {
  id: number
  slug: string
  type: EventType
  status: EventStatus
  edtf: string | null
  earliest: string | null
  latest: string | null
  precision: Precision
  basis: Basis | null
}

const SELECT = `select e.id, e.slug, e.type, e.status, e.date_edtf as edtf, e.date_earliest as earliest, e.date_latest as latest,
    e.date_precision as precision, e.date_basis as basis
  from events e`
const IN_CONFLICT = `exists (select 1 from event_conflicts c join conflicts k on k.id = c.conflict_id where c.event_id = e.id and k.slug = @conflict)`

/**
 * Those whose date can be the draft's: by a window on the first day, which an index answers (the + keeps the planner from the
 * index on the last day, which has no lower end). Years and ranges of approved ones reach further back.
 */
const findDated = query<Row>(
  `${SELECT} where e.state = @state and e.status in (@status, @other) and e.type in (select value from json_each(@types)) and e.date_earliest between @from and @to
     and +e.date_latest >= @earliest and ${IN_CONFLICT} order by e.date_earliest desc limit 60`,
)
const REACH = { approved: 400, draft: 31 }

const findRoles = query<{ slug: string; role: Role }>(
  'select a.slug, r.role from event_roles r join actors a on a.id = r.actor_id where r.event_id = ?',
)

/** `conflict`: of its conflicts the one that it was found by. */
function toKnown(store: Store, row: Row, conflict: string): KnownEvent {
  const roles = findRoles(store).all(row.id)
  const slugsOf = (wanted: readonly Role[]) => [
    ...new Set(roles.filter(({ role }) => wanted.includes(role)).map(({ slug }) => slug)),
  ]
  const { slug, type, status, edtf, earliest, latest, precision, basis } = row
  const date = { edtf, earliest, latest, precision, basis: basis ?? 'inferred' }
  return {
    slug,
    type,
    status,
    date,
    conflicts: [conflict],
    mediators: slugsOf(MEDIATOR_ROLES),
    parties: slugsOf(['party']),
  }
}

/** Events of the store that a draft may be, approved ones and other drafts: same conflict, a date that can be the same. */
function findCandidates(store: Store, draft: DraftEvent, conflict: string, days: Days): KnownEvent[] {
  const { earliest, latest } = days
  const statuses = draft.status === 'planned' ? ['planned', 'planned'] : ['happened', 'did_not_happen']
  const [status, other] = statuses
  // Acts of another family are never linked; most of what is near in time is of one.
  const types = JSON.stringify(EVENT_TYPES.filter((type) => FAMILY_OF[type] === FAMILY_OF[draft.type]))
  return (['approved', 'draft'] as const).flatMap((state) =>
    findDated(store)
      .all({ state, status, other, types, conflict, earliest, from: addDays(earliest, -REACH[state]), to: latest })
      .map((row) => toKnown(store, row, conflict)),
  )
}

/** Each drafted event of an article with the event of the store that it may be, if any, and the reason in words. */
export function linkKnown(
  store: Store,
  drafts: readonly DraftEvent[],
  published: DraftDate | null,
  context: DraftContext,
): DraftEvent[] {
  const gazetteer = gazetteerOf(context)
  return drafts.map((draft) => {
    const conflict = conflictSlug(context, draft.conflict, draft.conflictLabel)
    const days = daysOf(draft, published)
    if (conflict === null || days === null) return draft
    const known = findCandidates(store, draft, conflict, days)
    // Those whom only this text names are compared by the slug that they get in the store.
    const participants = draft.participants.map((one) => ({ ...one, actor: one.actor ?? actorSlug(one.name) }))
    const [linked] = linkEvents([{ ...draft, conflict, participants }], known, published, gazetteer)
    return { ...draft, sameAs: linked?.sameAs ?? null }
  })
}

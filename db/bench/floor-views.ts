import type { Case } from './cases'

/** One way to answer a question: statements that are all run. The bench takes the fastest way. */
export type Way = readonly string[]
/** The ways by case. */
export type Floor = Record<Case['name'], readonly Way[]>

const WINDOW = 'lo <= @to and hi >= @from'
const HITS = 'select rowid from s.claims_fts where claims_fts match @match'
/** Events of the conflict on which a claim has the words. */
const TOLD = `select distinct event from lc where conflict = @conflict and +claim in (${HITS})`
const TOLD_TOO = `select event from ec where conflict = @conflict
  and exists (select 1 from l where l.event = ec.event and +l.claim in (${HITS}))`

export const TIMELINE: Floor = {
  none: [
    ['select y, c0, status, n, disputed from rt'],
    ['select y, c0, status, count(*), sum(disputed) from ev group by 1, 2, 3'],
  ],
  'one conflict': [['select y, status, n, disputed from rtc where conflict = @conflict']],
  'mediator + 5 years': [
    [`select y, c0, status, count(*), sum(disputed) from em where actor = @actor and ${WINDOW} group by 1, 2, 3`],
  ],
  'text + conflict': [TOLD, TOLD_TOO].map((told) => [
    `select y, status, count(*), sum(disputed) from ev where event in (${told}) group by 1, 2`,
  ]),
}

const CELL = `count(distinct x.event) filter (where x.status = 0), count(distinct x.event) filter (where x.status = 1),
  count(distinct x.event) filter (where x.status = 2), count(distinct x.event) filter (where x.disputed), max(x.hi), max(x.outcome),
  count(distinct l.claim), count(distinct l.article), count(distinct l.voice)`

export const MATRIX: Floor = {
  none: [['select * from rm order by events desc']],
  'one conflict': [['select * from rm where conflict = @conflict order by events desc']],
  'mediator + 5 years': [
    [
      `select x.conflict, ${CELL} from em join x on x.event = em.event and x.actor = em.actor left join l on l.event = x.event
       where em.actor = @actor and em.lo <= @to and em.hi >= @from group by 1`,
    ],
  ],
  'text + conflict': [
    [
      `select x.actor, ${CELL} from x join l on l.event = x.event where x.conflict = @conflict and +l.claim in (${HITS}) group by 1`,
    ],
    [
      `with l as materialized (select * from lc where conflict = @conflict and claim in (${HITS}))
       select x.actor, ${CELL} from l join me on me.event = l.event
         join x on x.conflict = @conflict and x.actor = me.actor and x.event = l.event group by 1`,
    ],
  ],
}

/** The page with everything an event is shown with. */
const shown = (page: string) => `with page as (${page})
  select e.slug, e.title, e.type, e.status, e.state, e.place, e.outcome, e.date_edtf, e.date_earliest, e.date_latest, e.date_precision,
    e.date_basis, e.date_note, e.evidence_level, e.evidence_outlets, e.evidence_articles, e.evidence_claims, e.evidence_confirmed_by,
    e.evidence_disputed_by, e.evidence_disputed, e.evidence_reason, p.slug, p.name,
    (select json_group_array(json_array(c.slug, c.name)) from s.event_conflicts ec join s.conflicts c on c.id = ec.conflict_id
      where ec.event_id = e.id),
    (select json_group_array(json_array(a.slug, a.name, a.kind, ep.is_lead, (select json_group_array(role) from s.event_roles r
        where r.event_id = e.id and r.actor_id = a.id)))
      from s.event_participants ep join s.actors a on a.id = ep.actor_id where ep.event_id = e.id)
  from page join s.events e on e.id = page.event left join s.processes p on p.id = e.process_id`

export const EVENTS: Floor = {
  none: [[shown('select event from ev order by ord limit 50'), 'select count(*) from ev']],
  'one conflict': [
    [
      shown('select event from ec indexed by ec_ord where conflict = @conflict order by ord limit 50'),
      'select sum(n) from rtc where conflict = @conflict',
    ],
  ],
  'mediator + 5 years': [
    [
      shown(`select event from em where actor = @actor and ${WINDOW} order by ord limit 50`),
      `select count(*) from em where actor = @actor and ${WINDOW}`,
    ],
  ],
  'text + conflict': [TOLD, TOLD_TOO].map((told) => [
    shown(`select event from ev where event in (${told}) order by ord limit 50`),
    `select count(*) from (${told})`,
  ]),
}

const CODED = 'type, status, rank, disputed'
const OF_CLAIMS = ['speaker', 'outlet', 'vc', 'md', 'stance']

/** The facets of the events in `selected`; `others` counts conflicts and mediators, which the filters of the case may leave out. */
function facetsOf(selected: string, others: readonly string[], claims = 'l'): Way {
  return [
    `select ${CODED}, count(*) from ev where event in (${selected}) group by ${CODED}`,
    `select role, count(distinct event) from re where event in (${selected}) group by 1`,
    `select actor, count(*) from re where role = 10 and event in (${selected}) group by 1`,
    ...OF_CLAIMS.map(
      (key) => `select ${key}, count(distinct event) from ${claims} where event in (${selected}) group by 1`,
    ),
    ...others,
  ]
}

const byConflict = (selected: string) => `select conflict, count(*) from ce where event in (${selected}) group by 1`
const byMediator = (selected: string) => `select actor, count(*) from me where event in (${selected}) group by 1`
const OF_ALL = [
  `select ${CODED}, count(*) from ev group by ${CODED}`,
  'select role, count(distinct event) from re indexed by re_role group by 1',
  'select actor, count(*) from re indexed by re_party where role = 10 group by 1',
  ...OF_CLAIMS.map((key) => `select ${key}, count(distinct event) from l indexed by l_${key} group by 1`),
  'select actor, count(*) from em group by 1',
  'select conflict, count(*) from ec group by 1',
]
const IN_CONFLICT = 'select event from ec where conflict = @conflict'
const BY_ACTOR = `select event from em where actor = @actor and ${WINDOW}`
const IN_WINDOW = `select event from ev where ${WINDOW}`
const TOLD_ANYWHERE = `select distinct event from l where claim in (${HITS})`

export const FACETS: Floor = {
  none: [OF_ALL],
  'one conflict': [
    facetsOf(IN_CONFLICT, ['select conflict, count(*) from ec group by 1', byMediator(IN_CONFLICT)]),
    [
      `select ${CODED}, count(*) from ec where conflict = @conflict group by ${CODED}`,
      `select role, count(distinct event) from re where event in (${IN_CONFLICT}) group by 1`,
      `select actor, count(*) from re where role = 10 and event in (${IN_CONFLICT}) group by 1`,
      ...OF_CLAIMS.map((key) => `select ${key}, count(distinct event) from lc where conflict = @conflict group by 1`),
      'select conflict, count(*) from ec group by 1',
      'select actor, count(*) from x where conflict = @conflict group by 1',
    ],
  ],
  'mediator + 5 years': [facetsOf(BY_ACTOR, [byConflict(BY_ACTOR), byMediator(IN_WINDOW)])],
  'text + conflict': [
    facetsOf(TOLD, [byConflict(TOLD_ANYWHERE), byMediator(TOLD)]),
    [
      ...facetsOf(TOLD, [byConflict(TOLD_ANYWHERE), byMediator(TOLD)]).slice(0, 3),
      ...OF_CLAIMS.map(
        (key) =>
          `select ${key}, count(distinct event) from lc where conflict = @conflict and +claim in (${HITS}) group by 1`,
      ),
      byConflict(TOLD_ANYWHERE),
      byMediator(TOLD),
    ],
  ],
}

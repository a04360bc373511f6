import type Database from 'better-sqlite3'
import {
  EVENT_STATUSES,
  EVENT_TYPES,
  MEDIATOR_ROLES,
  OUTCOMES,
  ROLES,
  STANCES,
  VOICES,
  MODALITIES,
} from '@/lib/codebook/values'

/** A CASE that turns a coded word into its place in the codebook. */
function placeOf(column: string, values: readonly string[]): string {
  return `case ${column} ${values.map((value, place) => `when '${value}' then ${place}`).join(' ')} else -1 end`
}

const day = (column: string) => `cast(replace(${column}, '-', '') as integer)`
const MEDIATING = MEDIATOR_ROLES.map((role) => `'${role}'`).join(', ')
const SHOWN_CLAIM = `c.state = 'approved' and a.state = 'approved'`

/**
 * What SQL can do at its best for these questions: narrow integers, fact tables clustered by what is asked for, rollups for what
 * is asked most. None of it would be kept in step by anything; it is only here to compare with. `s` is the store.
 */
export const FLOOR_TABLES = `
create table ev (event integer primary key, status int, type int, rank int, disputed int, outcome int, y int, lo int, hi int, c0 int, ord int);
insert into ev select e.id, ${placeOf('status', EVENT_STATUSES)}, ${placeOf('type', EVENT_TYPES)}, evidence_rank, evidence_disputed,
  ${placeOf('outcome', OUTCOMES)},
  case when date_edtf is null then -1
    when substr(date_earliest, 1, 4) = substr(date_latest, 1, 4) then cast(substr(date_earliest, 1, 4) as integer) else 0 end,
  case when date_edtf is not null then coalesce(${day('date_earliest')}, 0) end,
  case when date_edtf is not null then coalesce(${day('date_latest')}, 99999999) end,
  (select conflict_id from s.event_conflicts ec where ec.event_id = e.id order by rank limit 1),
  row_number() over (order by coalesce(date_latest, date_earliest) desc nulls last, date_earliest desc, slug)
  from s.events e where state = 'approved';
create index ev_ord on ev (ord);
create index ev_window on ev (hi, lo);

create table ce (event int, conflict int, primary key (event, conflict)) without rowid;
insert into ce select event_id, conflict_id from s.event_conflicts where event_id in (select event from ev);
create table ec (conflict int, event int, status int, type int, rank int, disputed int, y int, ord int, primary key (conflict, event)) without rowid;
insert into ec select conflict, event, status, type, rank, disputed, y, ord from ce join ev using (event);
create index ec_ord on ec (conflict, ord);

create table re (event int, role int, actor int, primary key (event, role, actor)) without rowid;
insert into re select event_id, ${placeOf('role', ROLES)}, actor_id from s.event_roles where event_id in (select event from ev);
create index re_role on re (role, event);
create index re_party on re (actor, event) where role = ${ROLES.indexOf('party')};
create table me (event int, actor int, primary key (event, actor)) without rowid;
insert into me select distinct event_id, actor_id from s.event_roles where role in (${MEDIATING}) and event_id in (select event from ev);
create table em (actor int, event int, status int, type int, rank int, disputed int, y int, lo int, hi int, c0 int, ord int, primary key (actor, event)) without rowid;
insert into em select actor, event, status, type, rank, disputed, y, lo, hi, c0, ord from me join ev using (event);
create table x (conflict int, actor int, event int, status int, disputed int, lo int, hi int, outcome int, primary key (conflict, actor, event)) without rowid;
insert into x select conflict, actor, event, status, disputed, lo, hi, outcome from me join ce using (event) join ev using (event);

create table cl (claim integer primary key, article int, voice int, speaker int, outlet int, vc int, md int, ord int);
insert into cl select c.id, c.article_id, coalesce(a.origin_outlet_id, a.outlet_id), c.speaker_id, a.outlet_id,
  ${placeOf('c.voice', VOICES)}, ${placeOf('c.modality', MODALITIES)},
  row_number() over (order by a.published_latest desc nulls last, a.slug, c.start, c.id)
  from s.claims c join s.articles a on a.id = c.article_id where ${SHOWN_CLAIM};
create index cl_ord on cl (ord);
create index cl_article on cl (article);
create index cl_speaker on cl (speaker);
create table l (event int, claim int, stance int, article int, voice int, speaker int, outlet int, vc int, md int, primary key (event, claim)) without rowid;
insert into l select ce.event_id, claim, ${placeOf('ce.stance', STANCES)}, article, voice, speaker, outlet, vc, md
  from s.claim_events ce join cl on cl.claim = ce.claim_id where ce.event_id in (select event from ev);
create index l_claim on l (claim, event);
create index l_speaker on l (speaker, event);
create index l_outlet on l (outlet, event);
create index l_vc on l (vc, event);
create index l_md on l (md, event);
create index l_stance on l (stance, event);
create table lc (conflict int, event int, claim int, stance int, article int, voice int, speaker int, outlet int, vc int, md int, primary key (conflict, event, claim)) without rowid;
insert into lc select conflict, event, claim, stance, article, voice, speaker, outlet, vc, md from l join ce using (event);
create table kc (conflict int, claim int, primary key (conflict, claim)) without rowid;
insert into kc select conflict_id, claim_id from s.claim_conflicts where claim_id in (select claim from cl)
  union select conflict, claim from lc;

create table rt (c0 int, y int, status int, n int, disputed int, primary key (c0, y, status)) without rowid;
insert into rt select c0, y, status, count(*), sum(disputed) from ev group by 1, 2, 3;
create table rtc (conflict int, y int, status int, n int, disputed int, primary key (conflict, y, status)) without rowid;
insert into rtc select conflict, y, status, count(*), sum(disputed) from ec group by 1, 2, 3;
create table rm (conflict int, actor int, events int, planned int, other int, disputed int, last int, best int, claims int, articles int, outlets int, primary key (conflict, actor)) without rowid;
insert into rm select conflict, actor, count(distinct event) filter (where status = 0), count(distinct event) filter (where status = 1),
  count(distinct event) filter (where status = 2), count(distinct event) filter (where x.disputed), max(hi), max(outcome),
  count(distinct claim), count(distinct article), count(distinct l.voice)
  from x left join l using (event) group by 1, 2;
`

/** Adds the tables to an empty database; `store` is the path of the store to read. */
export function buildFloor(floor: Database.Database, store: string): void {
  floor.prepare('attach ? as s').run(store)
  floor.transaction(() => floor.exec(FLOOR_TABLES))()
  floor.exec('analyze main')
}

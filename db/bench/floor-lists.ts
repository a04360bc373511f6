import type { Floor } from './floor-views'

const WINDOW = 'lo <= @to and hi >= @from'
const BY_ACTOR = `select event from em where actor = @actor and ${WINDOW}`
const HITS = 'select rowid from s.claims_fts where claims_fts match @match'
const READ = 'select rowid from s.articles_fts where articles_fts match @match'

const shownClaims = (page: string) => `with page as (${page})
  select c.*, a.slug, a.title, o.name, s.name, (select json_group_array(json_array(e.slug, e.title, e.type, e.status, ce.stance))
    from s.claim_events ce join s.events e on e.id = ce.event_id where ce.claim_id = c.id)
  from page join s.claims c on c.id = page.claim join s.articles a on a.id = c.article_id
  left join s.actors o on o.id = a.outlet_id left join s.actors s on s.id = c.speaker_id`
const listClaims = (claims: string) => [
  shownClaims(`select claim from cl where claim in (${claims}) order by ord limit 50`),
  `select count(*) from (${claims})`,
]

export const CLAIMS: Floor = {
  none: [[shownClaims('select claim from cl order by ord limit 50'), 'select count(*) from cl']],
  'one conflict': [listClaims('select claim from kc where conflict = @conflict')],
  'mediator + 5 years': [listClaims(`select distinct claim from l where event in (${BY_ACTOR})`)],
  'text + conflict': [listClaims(`select claim from kc where conflict = @conflict and +claim in (${HITS})`)],
}

const shownArticles = (page: string) => `with page as (${page})
  select a.slug, a.title, a.author, a.url, a.language, a.published_edtf, a.published_earliest, a.published_latest, o.slug, o.name,
    (select count(*) from cl where cl.article = a.id), (select count(distinct l.event) from cl join l on l.claim = cl.claim where cl.article = a.id)
  from page join s.articles a on a.id = page.article left join s.actors o on o.id = a.outlet_id`
const listArticles = (articles: string) => [
  shownArticles(
    `select id as article from s.articles where id in (${articles}) order by published_latest desc, slug limit 50`,
  ),
  `select count(*) from (${articles})`,
]

export const ARTICLES: Floor = {
  none: [
    [
      shownArticles(
        `select id as article from s.articles where state = 'approved' order by published_latest desc limit 50`,
      ),
      `select count(*) from s.articles where state = 'approved'`,
    ],
  ],
  'one conflict': [listArticles('select distinct article from kc join cl using (claim) where conflict = @conflict')],
  'mediator + 5 years': [listArticles(`select distinct article from l where event in (${BY_ACTOR})`)],
  'text + conflict': [
    listArticles(
      `select distinct article from kc join cl using (claim) where conflict = @conflict and article in (${READ})`,
    ),
  ],
}

const LATEST = `select event, ord from ev order by ord limit 240`
const marksOf = (page: string, lanes: string) => [
  `with page as (${page}) select e.slug, e.title, e.type, e.status, e.state, e.evidence_disputed, e.evidence_level, e.date_edtf,
     e.date_earliest, e.date_latest, e.date_precision, e.date_basis from page join s.events e on e.id = page.event`,
  lanes,
]
const TOLD = `select distinct event from lc where conflict = @conflict and +claim in (${HITS})`

export const LANES: Floor = {
  none: [marksOf(LATEST, 'select c0, count(*) from ev where y >= 0 group by 1')],
  'one conflict': [
    marksOf(
      'select event from ec indexed by ec_ord where conflict = @conflict order by ord limit 240',
      'select count(*) from ec where conflict = @conflict and y >= 0',
    ),
  ],
  'mediator + 5 years': [
    marksOf(
      `select event from em where actor = @actor and ${WINDOW} order by ord limit 240`,
      `select c0, count(*) from em where actor = @actor and ${WINDOW} group by 1`,
    ),
  ],
  'text + conflict': [
    marksOf(`select event from ev where event in (${TOLD}) order by ord limit 240`, `select count(*) from (${TOLD})`),
  ],
}

const headline = (events: string, claims: string, articles: string) => [
  `select status, rank >= 2, disputed, count(*) from ev where event in (${events}) group by 1, 2, 3`,
  `select actor, count(*), count(distinct conflict) from me join ce using (event) where event in (${events}) group by 1`,
  `select count(*) from (${claims})`,
  `select count(*) from (${articles})`,
  ...['disputed', 'status = 0', 'type = 24'].map(
    (which) => `select event from ev where event in (${events}) and ${which} order by ord limit 8`,
  ),
]

export const OVERVIEW: Floor = {
  none: [
    headline('select event from ev', 'select claim from cl', `select id from s.articles where state = 'approved'`).map(
      (text) => text.replace('event in (select event from ev)', '1'),
    ),
  ],
  'one conflict': [
    headline(
      'select event from ec where conflict = @conflict',
      'select claim from kc where conflict = @conflict',
      'select distinct article from kc join cl using (claim) where conflict = @conflict',
    ),
  ],
  'mediator + 5 years': [
    headline(
      BY_ACTOR,
      `select distinct claim from l where event in (${BY_ACTOR})`,
      `select distinct article from l where event in (${BY_ACTOR})`,
    ),
  ],
  'text + conflict': [
    headline(
      TOLD,
      `select claim from kc where conflict = @conflict and +claim in (${HITS})`,
      `select distinct article from kc join cl using (claim) where conflict = @conflict and article in (${READ})`,
    ),
  ],
}

const threads = (events: string) => [
  `select p.slug, p.name, count(*), min(ord) from s.events e join ev on ev.event = e.id join s.processes p on p.id = e.process_id
   where ev.event in (${events}) group by p.id order by 4 limit 50`,
]

export const PROCESSES: Floor = {
  none: [threads('select event from ev')],
  'one conflict': [threads('select event from ec where conflict = @conflict')],
  'mediator + 5 years': [threads(BY_ACTOR)],
  'text + conflict': [threads(TOLD)],
}

import type { Store } from '@/db/client'
import { ROLES } from '@/lib/codebook/values'
import { NO_FILTERS, type Filters, type Measure } from '@/lib/filters/filters'
import { claimValue, eventValues, facetDomain, isClaimFacet, type FacetKey } from './facet-values'
import { eachOf } from './lists'
import {
  selectArticles,
  selectClaims,
  selectEvents,
  selectOwnArticles,
  selectOwnClaims,
  selectOwnEvents,
  speaksOfEvents,
  wantedStances,
} from './select'
import type { StoreIndex } from './store-index'

/** Hears an item and a value it has, items of one kind in a row. */
type Hear = (item: number, value: number) => void
type Facet = { db: Store; index: StoreIndex; key: FacetKey; filters: Filters }

/** Calls `visit` with each pair of an event and a claim that bears on it which both meet their own keys, claim by claim or event by event. */
function eachLink(
  { db, index, filters }: Facet,
  by: 'claim' | 'event',
  visit: (event: number, claim: number, stance: number) => void,
) {
  const events = selectOwnEvents(db, index, filters)
  const claims = selectOwnClaims(db, index, filters)
  const stances = wantedStances(filters)
  if (by === 'event') {
    for (let event = 0; event < events.length; event++) {
      if (!events[event]) continue
      eachOf(index.events.claims, event, (claim, stance) => {
        if (claims[claim] && stances & (1 << stance)) visit(event, claim, stance)
      })
    }
    return
  }
  for (let claim = 0; claim < claims.length; claim++) {
    if (!claims[claim]) continue
    eachOf(index.claims.events, claim, (event, stance) => {
      if (events[event] && stances & (1 << stance)) visit(event, claim, stance)
    })
  }
}

function hearEvents(facet: Facet, hear: Hear): void {
  const { db, index, key, filters } = facet
  if (key === 'stance') return eachLink(facet, 'event', (event, _, stance) => hear(event, stance))
  if (isClaimFacet(key)) {
    const valueOf = claimValue(index, key)
    return eachLink(facet, 'event', (event, claim) => hear(event, valueOf(claim)))
  }
  const valuesOf = eventValues(index, key, filters)
  selectEvents(db, index, filters).forEach((flag, event) => {
    if (flag) valuesOf(event, (value) => hear(event, value))
  })
}

function hearClaims(facet: Facet, hear: Hear): void {
  const { db, index, key, filters } = facet
  if (key === 'stance') return eachLink(facet, 'claim', (_, claim, stance) => hear(claim, stance))
  if (isClaimFacet(key)) {
    const valueOf = claimValue(index, key)
    return selectClaims(db, index, filters).forEach((flag, claim) => {
      if (flag) hear(claim, valueOf(claim))
    })
  }
  const valuesOf = eventValues(index, key, filters)
  if (key !== 'conflict' || speaksOfEvents(filters))
    return eachLink(facet, 'claim', (event, claim) => valuesOf(event, (value) => hear(claim, value)))
  // Where no key speaks of events, a claim is about a conflict by itself too.
  const own = selectOwnClaims(db, index, filters)
  const [within, events] = [selectClaims(db, index, filters), selectOwnEvents(db, index, filters)]
  own.forEach((flag, claim) => {
    if (!flag) return
    if (within[claim]) eachOf(index.claims.conflicts, claim, (conflict) => hear(claim, conflict))
    eachOf(index.claims.events, claim, (event) => {
      if (events[event]) eachOf(index.events.conflicts, event, (conflict) => hear(claim, conflict))
    })
  })
}

/** As `claimsForArticle` and its own keys in select.ts, for filters that gain a value of `key`. */
function hearArticles(facet: Facet, hear: Hear): void {
  const { db, index, key, filters } = facet
  if (key === 'outlet')
    return selectArticles(db, index, filters).forEach((flag, article) => {
      if (flag) hear(article, index.articles.outlet[article]!)
    })
  const ofEvents = speaksOfEvents(filters) || !(isClaimFacet(key) || key === 'conflict')
  const unwindowed: Filters = { ...filters, from: null, to: null }
  const articles = selectOwnArticles(db, index, ofEvents ? unwindowed : filters)
  const needed: Filters = { ...(ofEvents ? filters : unwindowed), outlet: [], q: null }
  hearClaims({ db, index, key, filters: needed }, (claim, value) => {
    const article = index.claims.article[claim]!
    if (articles[article]) hear(article, value)
  })
}

/** Counts each value of an item once; items come in a row. */
function countDistinct(size: number, listen: (hear: Hear) => void): Int32Array {
  const counts = new Int32Array(size)
  const last = new Int32Array(size).fill(-1)
  listen((item, value) => {
    if (value < 0 || value >= size || last[value] === item) return
    last[value] = item
    counts[value]!++
  })
  return counts
}

function countOutlets(index: StoreIndex, size: number, listen: (hear: Hear) => void): Int32Array {
  const voices = Array.from({ length: size }, () => new Set<number>())
  listen((article, value) => voices[value]?.add(index.articles.voice[article]!))
  // Articles of unknown outlets count as one outlet, and only where there is no known one.
  return Int32Array.from(voices, (found) => (found.size > 1 && found.has(-1) ? found.size - 1 : found.size))
}

/** By place in `facetDomain`: how many there would be with only that value of the key. */
export function countFacet(db: Store, index: StoreIndex, filters: Filters, key: FacetKey): Int32Array {
  // Without a role `mediator` asks for a mediating one, but with a role it asks for that one, be it a party's.
  const open = key === 'role' ? [...ROLES] : NO_FILTERS[key]
  const facet: Facet = { db, index, key, filters: { ...filters, [key]: open } }
  const size = facetDomain(index, key).length
  const count: Record<Measure, () => Int32Array> = {
    events: () => countDistinct(size, (hear) => hearEvents(facet, hear)),
    claims: () => countDistinct(size, (hear) => hearClaims(facet, hear)),
    articles: () => countDistinct(size, (hear) => hearArticles(facet, hear)),
    outlets: () => countOutlets(index, size, (hear) => hearArticles(facet, hear)),
  }
  return count[filters.measure]()
}

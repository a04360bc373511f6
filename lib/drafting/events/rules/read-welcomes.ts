/** What is welcomed has come about: "welcomes the announcement of a truce", "I welcome the exchange of 900 prisoners". */
import type { EventType } from '@/lib/codebook/values'
import { BUSINESS, CAPTIVES, RELEASE_NOUNS, SETTLEMENT_NOUNS, TALKS_NOUNS, verbOf, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { isTruce } from './read-agreeing'
import { type RuleReader, spanning } from './rule-reader'

const WELCOME = /^(?:welcom|hail|applaud|salut)(?:e|es|ed|s)?$/
/** The coming about of something: "the signing of", "news of". */
const NEWS = words(
  'announcement announcements news declaration signing signature conclusion adoption achievement attainment reaching finalisation finalization entry',
)
const LONGER = words('extension continuation renewal prolongation')
const STARTS = words('resumption start launch opening convening holding beginning commencement')
const ARRIVALS = words('arrival visit')
const GUESTS = words('delegation delegations negotiators envoy envoys team teams representatives')
/** Only hoped for or spoken of, or a topic of something else. */
const NOT_YET = words(
  'effort efforts call calls proposal proposals plan plans initiative prospect prospects progress step steps possibility commitment commitments readiness willingness intention offer role support statement resolution remarks upcoming planned possible potential proposed future meeting meetings if no any implementation idea talks',
)
const TOPIC_OF = words(
  'talks negotiations proposal proposals plan plans efforts violations monitoring mechanism committee terms draft text discussions offer framework initiative process',
)
const BREAKS = words('of that for to towards toward between with which who by and but on at in from after')

/** "Welcomes", "I warmly welcome"; of the past only what tells of news: whoever "welcomed the truce" comments on it. */
const isVoiced = (reader: RuleReader, at: number, told: boolean): boolean => {
  const verb = verbOf(reader.key(at)) ?? { form: reader.key(at).endsWith('s') ? 's' : 'past' }
  if (verb.form === 's') return true
  if (verb.form === 'past') return told
  return reader.find(at, -1, 3, words('i we')) >= 0 && realityOfVerb(reader.view, at, 'past') === 'happened'
}

/** The first word of a set before the phrase breaks off; -1 for none. */
const inPhrase = (reader: RuleReader, from: number, reach: number, wanted: ReadonlySet<string>): number => {
  for (let at = from; at < from + reach && reader.together(at, from - 1); at++) {
    if (wanted.has(reader.key(at))) return at
    if (BREAKS.has(reader.key(at)) || NOT_YET.has(reader.key(at))) return -1
  }
  return -1
}

/** Past "today by the parties of": where that which is announced begins. */
const afterNews = (reader: RuleReader, at: number): number => {
  const of = reader.find(at, 1, 14, words('of that'), true)
  return of < 0 ? at + 1 : of + 1
}

type Told = { object: number; type: EventType; cue: number }

const toldAt = (reader: RuleReader, from: number): Told | null => {
  const longer = inPhrase(reader, from, 5, LONGER)
  if (longer >= 0) {
    const object = reader.key(longer + 1) === 'of' ? inPhrase(reader, longer + 2, 6, SETTLEMENT_NOUNS) : longer
    const truce = object >= 0 && (isTruce(reader, object) || SETTLEMENT_NOUNS.has(reader.key(longer - 1)))
    return truce ? { object, type: 'ceasefire_in_force', cue: longer } : null
  }
  const start = inPhrase(reader, from, 4, STARTS)
  if (start >= 0) {
    const object = reader.key(start + 1) === 'of' ? inPhrase(reader, start + 2, 6, TALKS_NOUNS) : -1
    return object >= 0 ? { object, type: 'mediation_session', cue: start } : null
  }
  const arrival = inPhrase(reader, from, 3, ARRIVALS)
  if (arrival >= 0) {
    const guests = reader.key(arrival + 1) === 'of' ? reader.find(arrival + 1, 1, 6, GUESTS) : -1
    return guests >= 0 ? { object: arrival, type: 'visit', cue: arrival } : null
  }
  const release = inPhrase(reader, from, 5, RELEASE_NOUNS)
  if (release >= 0) {
    const captives = CAPTIVES.has(reader.key(release - 1)) || reader.find(release, 1, 9, CAPTIVES) >= 0
    return captives ? { object: release, type: 'release_or_exchange', cue: release } : null
  }
  const settled = inPhrase(reader, from, 7, SETTLEMENT_NOUNS)
  if (settled < 0 || BUSINESS.test(reader.key(settled - 1))) return null
  const last = SETTLEMENT_NOUNS.has(reader.key(settled + 1)) ? settled + 1 : settled
  if (TOPIC_OF.has(reader.key(last + 1)) && reader.view.words[last + 1]?.gap === 'join') return null
  return { object: last, type: isTruce(reader, last) ? 'ceasefire_declared' : 'agreement_signed', cue: last }
}

export const readWelcome = (reader: RuleReader, at: number): boolean => {
  if (!WELCOME.test(reader.key(at)) || !reader.plain(at)) return false
  const news = inPhrase(reader, at + 1, 4, NEWS)
  if (!isVoiced(reader, at, news >= 0)) return false
  const told = (news >= 0 ? toldAt(reader, afterNews(reader, news)) : null) ?? toldAt(reader, at + 1)
  if (!told) return false
  const { object, type, cue } = told
  reader.push(object, type, 'happened', 'welcome', `welcome ${reader.key(cue)}`, {
    ...spanning(at, object),
    confidence: 0.6,
  })
  return true
}

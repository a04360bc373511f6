/** Whether a state or capital is named as a place: "in Doha", "travelled to Tehran", "the Omani capital", "the Doha talks". */
import type { AliasKind, Entry } from '@/lib/drafting/gazetteer/read-entries'
import type { Token } from './tokenize'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const LOCATIVE = words(
  'visit visits reach reaching in at near outside inside across throughout around visiting visited into within leaving reached left',
)
const MOTION = words(
  'travel travels traveled travelled traveling travelling flew fly flies flying went go goes going visit visits trip trips return returned returning arrived came come sent invited delegation head headed heading tour journey flight flights move moved relocated',
)
/** "A delegation from Oman": whose they are, not where they come from. */
const SENT = words('delegation delegations team teams envoys mediators negotiators officials representatives diplomats')
const TOWN_NOUNS = words('capital city town resort port')
const BEFORE_PLACE = words(
  'the neighbouring neighboring nearby capital city town northern southern eastern western central',
)
const VENUE_NOUNS = words(
  'talks negotiations meeting meetings summit conference round agreement deal accord declaration process forum track airport consultations',
)

/** Whose work something is told to be. */
const MEDIATED =
  /^(?:mediated|brokered|led|sponsored|backed|facilitated|hosted|mediation|mediators?|efforts?|auspices|patronage)$/

const isLocated = (tokens: readonly Token[], from: number, until: number): boolean => {
  const key = (index: number): string => tokens[index]?.key ?? ''
  // "The Ethiopian capital", "in neighbouring Kenya".
  if (TOWN_NOUNS.has(key(until)) && tokens[until]?.gap === 'join') return true
  // "At Norway's urging", "in the Norwegian-mediated talks", and not "in Doha mediated by Norway".
  const owned = tokens[until - 1]?.possessive === true && key(from - 1) === 'at'
  if (owned || (MEDIATED.test(key(until)) && key(until + 1) !== 'by')) return false
  let before = from - 1
  while (before > from - 4 && BEFORE_PLACE.has(key(before)) && tokens[before + 1]?.gap === 'join') before--
  if (tokens[before + 1]?.gap !== 'join') return false
  if (LOCATIVE.has(key(before))) return true
  if (!/^(?:to|from|for)$/.test(key(before)) || (key(before) === 'from' && SENT.has(key(before - 1)))) return false
  return [1, 2, 3].some((steps) => MOTION.has(key(before - steps)))
}

export const isPlace = (
  tokens: readonly Token[],
  from: number,
  until: number,
  entry: Entry,
  how: AliasKind,
): boolean => {
  if (how === 'place') return true
  // Brussels is a town too, though in the news it is the EU.
  const town = how === 'metonym' || entry.kind === 'state' || (tokens[from]?.key === 'brussels' && until === from + 1)
  if (town && isLocated(tokens, from, until)) return true
  return how === 'metonym' && VENUE_NOUNS.has(tokens[until]?.key ?? '') && tokens[until]?.gap === 'join'
}

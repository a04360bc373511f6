import { labelOf } from '@/lib/codebook/labels'
import type { SlugKey } from '@/lib/filters/codecs'
import { describeWindow } from '@/lib/filters/describe-window'
import type { Filters } from '@/lib/filters/filters'

/** The name that a reader knows a slug by. */
export type NameLookup = (key: SlugKey, slug: string) => string
export type Noun = 'event' | 'claim' | 'article' | 'outlet' | 'process'
export type DescribeOptions = {
  noun: Noun
  names: NameLookup
  /** How many there are; without it the sentence starts with the noun. */
  count?: number
  /** Out of how many without filters. */
  of?: number
}

const NOUNS: Record<Noun, readonly [one: string, many: string]> = {
  event: ['mediation event', 'mediation events'],
  claim: ['claim', 'claims'],
  article: ['article', 'articles'],
  outlet: ['outlet', 'outlets'],
  process: ['process', 'processes'],
}
const RELATIONS: Record<Noun, string> = {
  event: '',
  claim: 'about',
  article: 'about',
  outlet: 'reporting on',
  process: 'with',
}
const STATUS_CLAUSES = { happened: 'happened', planned: 'are planned', did_not_happen: 'did not happen' } as const
const STANCE_VERBS = { supports: 'support', disputes: 'dispute', questions: 'question', mentions: 'mention' } as const
const VOICE_CLAUSES = {
  direct_quote: 'in direct quotes',
  paraphrase: 'in paraphrase',
  narration: "in the outlet's narration",
} as const
const EVIDENCE_CLAUSES = {
  corroborated: ', reported by two or more independent outlets or confirmed by a party',
  party: ', confirmed by a party',
  both_parties: ', confirmed by parties on both sides',
} as const

/** "A", "A or B", "A, B or C"; from the fifth on counted, so that a sentence stays one. */
function joinOr(items: readonly string[]): string {
  const shown = items.length > 5 ? [...items.slice(0, 4), `${items.length - 4} others`] : items
  const last = shown.at(-1) ?? ''
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} or ${last}` : last
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function clause(before: string, items: readonly string[], after = ''): string {
  return items.length === 0 ? '' : ` ${before} ${joinOr(items)}${after}`
}

/** What is said of the events, after the noun. */
function describeEvents(filters: Filters, names: NameLookup): string {
  const named = (key: SlugKey, slugs: readonly string[]) => slugs.map((slug) => names(key, slug))
  const window = describeWindow(filters)
  const roles = filters.role.map((role) => lowerFirst(labelOf('role', role)))
  return [
    clause('by', named('mediator', filters.mediator)),
    clause(filters.mediator.length > 0 ? 'in the role of' : 'with somebody in the role of', roles),
    clause(
      filters.type.length > 1 ? 'of the types' : 'of the type',
      filters.type.map((type) => lowerFirst(labelOf('type', type))),
    ),
    clause('in', named('conflict', filters.conflict)),
    clause('with', named('party', filters.party), ' as a party'),
    window === null ? '' : ` ${window}`,
    clause(
      'that',
      filters.status.map((status) => STATUS_CLAUSES[status]),
    ),
    filters.evidence === 'any' ? '' : EVIDENCE_CLAUSES[filters.evidence],
  ].join('')
}

/** What is said of the claims, after the noun, without what they are about. */
function describeClaims(filters: Filters, names: NameLookup, withOutlet: boolean): string {
  const outlets = withOutlet ? filters.outlet : []
  return [
    clause(
      'by',
      filters.speaker.map((slug) => names('speaker', slug)),
    ),
    filters.voice.length === 0 ? '' : ` ${joinOr(filters.voice.map((voice) => VOICE_CLAUSES[voice]))}`,
    clause(
      'stated as',
      filters.modality.map((modality) => lowerFirst(labelOf('modality', modality))),
    ),
    clause(
      'in',
      outlets.map((slug) => names('outlet', slug)),
    ),
  ].join('')
}

function describeHead({ noun, count, of }: DescribeOptions, adjective: string): string {
  const [one, many] = NOUNS[noun]
  if (count === undefined) return `${adjective}${many}`
  const total = of === undefined || of === count ? '' : ` of ${of.toLocaleString('en')}`
  const number = count === 0 && total === '' ? 'no' : count.toLocaleString('en')
  return `${number}${total} ${adjective}${count === 1 && total === '' ? one : many}`
}

function disputeWord({ disputed }: Filters): string {
  return disputed === null ? '' : disputed ? 'disputed ' : 'undisputed '
}

function describePublication(filters: Filters, { noun, names }: DescribeOptions): string {
  if (noun !== 'article' && noun !== 'outlet') return ''
  const outlets = filters.outlet.map((slug) => names('outlet', slug))
  return clause(noun === 'article' ? 'in' : 'among', outlets)
}

function describeBody(filters: Filters, options: DescribeOptions): string {
  const { noun, names } = options
  const events = describeEvents(filters, names)
  const stances = filters.stance.map((stance) => STANCE_VERBS[stance])
  const published = noun === 'article' || noun === 'outlet'
  const claims = describeClaims(filters, names, !published)
  const onlySomeClaims = claims !== '' || stances.length > 0
  if (noun === 'event')
    return onlySomeClaims ? `${events}, with claims${claims}${clause('that', stances, ' them')}` : events
  const named = events !== '' || filters.disputed !== null
  const about = named ? ` ${disputeWord(filters)}mediation events${events}` : ''
  const viaClaims = noun !== 'claim' && onlySomeClaims
  const relation = about && ` ${viaClaims ? 'about' : RELATIONS[noun]}${about}`
  const bearing = stances.length > 0 ? `${clause('that', stances)}${about || ' any mediation event'}` : relation
  return `${describePublication(filters, options)}${viaClaims ? ' with claims' : ''}${claims}${bearing}`
}

/**
 * The filters as an English sentence without its full stop: "31 mediation events by Qatar in Russia-Ukraine since 2023,
 * confirmed by a party". Used under charts, in titles, exports and copied links.
 */
export function describeFilters(filters: Filters, options: DescribeOptions): string {
  const adjective = options.noun === 'event' ? disputeWord(filters) : ''
  const search = filters.q === null ? '' : `, matching “${filters.q}”`
  const drafts = filters.drafts ? ', drafts included' : ''
  const sentence = `${describeHead(options, adjective)}${describeBody(filters, options)}${search}${drafts}`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

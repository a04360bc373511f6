/** What an article's phrases are read with: its words, whom it has named so far, and whom a phrase belongs to. */
import type { Gazetteer } from '@/lib/drafting/gazetteer/compile'
import type { Entry } from '@/lib/drafting/gazetteer/read-entries'
import type { Mention } from '@/lib/drafting/types'
import { People, type Person } from './people'
import type { Phrase } from './phrase'
import type { Token } from './tokenize'

export type Span = Pick<Mention, 'start' | 'end' | 'text'>

const OF_STATE =
  /^(?!.*secretary general)(?:.* )?(?:minister|ministry|president|premier|secretary|king|emir|amir|sultan|chancellor|spokesperson|spokesman|spokeswoman|envoy|administration|undersecretary)\b/
const UNITED_STATES = 'united-states'
const HOLY_SEE = 'holy-see'
const STAFF =
  /\b(?:envoy|spokesperson|spokesman|spokeswoman|adviser|advisor|coordinator|secretary|undersecretary|representative)$/
const OF_ORGANISATION =
  /\b(?:secretary general|chairperson|chairman|chair|commissioner|representative|envoy|spokesperson|spokesman|spokeswoman|executive secretary|mediator|facilitator|secretariat)\b/

export class PhraseReading {
  readonly mentions: Mention[] = []
  readonly people: People
  /** Phrases of a role that a name beside them has taken. */
  readonly adopted = new Map<Phrase, Person>()
  /** Those introduced without a name ("a Western diplomat"), the last one by each noun. */
  readonly unnamed = new Map<string, { owner: string | null; sentence: number }>()
  /** Index of the sentence being read. */
  sentence = 0
  private readonly united: boolean
  private readonly papal: boolean

  constructor(
    readonly body: string,
    readonly tokens: readonly Token[],
    readonly phrases: Phrase[],
    readonly gazetteer: Gazetteer,
    /** Whose statement the text is. */
    private readonly issuer: string | null,
  ) {
    this.people = new People(gazetteer)
    this.papal = phrases.some(({ hit }) => hit?.alias.entry.slug === 'holy-see')
    const un = gazetteer.rootOf('united-nations')
    this.united = phrases.some((phrase) => {
      const slug = (phrase.hit?.alias.entry ?? phrase.owner)?.slug
      return slug !== undefined && gazetteer.rootOf(slug) === un
    })
  }

  key(index: number): string {
    return this.tokens[index]?.key ?? ''
  }

  canonical(slug: string): string {
    return this.gazetteer.canonical.get(slug) ?? slug
  }

  spanOf(from: number, until: number): Span {
    const start = this.tokens[from]?.start ?? 0
    const end = this.tokens[until - 1]?.end ?? start
    return { start, end, text: this.body.slice(start, end) }
  }

  /** Whom an entry's people speak for. */
  slugOfOwner(entry: Entry | null): string | null {
    if (entry === null) return null
    if (entry.kind !== 'person') return this.canonical(entry.slug)
    return entry.affiliation === null ? null : this.canonical(entry.affiliation)
  }

  /** "The secretary of state", "the under secretary of state for political affairs": nobody else's is called so without a country, but for the Pope's secretary of state. */
  private isOfWashington({ role, until, from }: Phrase): boolean {
    if (role === null) return false
    if (role === 'secretary of state') return !this.papal && this.key(until) !== 'for'
    const deputy =
      /^(?:undersecretary|under secretary|(?:deputy|assistant) secretary) of state\b/.test(role) ||
      (role.startsWith('secretary of state for ') && this.key(from - 1) === 'under')
    return deputy && (!role.includes(' for ') || role.endsWith(' affairs'))
  }

  /** "The secretary-general" without an owner is the UN's where the article speaks of the UN at all. */
  ownerOf(phrase: Phrase): string | null {
    const owner = this.slugOfOwner(phrase.owner)
    if (owner === null && this.isOfWashington(phrase)) return UNITED_STATES
    if (owner === null && phrase.determiner === 'the' && /^(?:pope|pontiff)$/.test(phrase.role ?? '')) return HOLY_SEE
    if (owner !== null || !this.united || !phrase.role?.includes('secretary general')) return owner
    return this.gazetteer.rootOf('united-nations')
  }

  /** "The minister", "my special envoy" in a statement that an office publishes: its own. */
  ownOffice(phrase: Phrase): string | null {
    if (this.issuer === null || phrase.former || !/^(?:the|my|our)$/.test(phrase.determiner ?? '')) return null
    const offices = this.gazetteer.bySlug.get(this.issuer)?.kind === 'state' ? OF_STATE : OF_ORGANISATION
    return offices.test(phrase.role ?? '') ? this.issuer : null
  }

  /** "Special Envoy Moen", "Spokesperson Brandt" in such a statement; a minister may be anybody's. */
  ownStaff({ role }: Phrase): string | null {
    return this.issuer !== null && STAFF.test(role ?? '') ? this.issuer : null
  }

  /** Nothing but a comma before a word. */
  isComma(at: number): boolean {
    return /^,\s+$/.test(this.body.slice(this.tokens[at - 1]?.end, this.tokens[at]?.start))
  }
}

/** Phrases to mentions: people introduced by the article, offices carried over, "the emir", "he", places set apart. */
import type { Gazetteer } from '@/lib/drafting/gazetteer/compile'
import type { Entry } from '@/lib/drafting/gazetteer/read-entries'
import type { Mention, Sentence } from '@/lib/drafting/types'
import { People, type Person } from './people'
import type { Phrase } from './phrase'
import { isPlace } from './places-of-phrases'
import { keysOf, type Token } from './tokenize'
import { FEMALE_WORDS, INDEFINITE, MALE_WORDS, ORG_HEADS, PARTICLES, TITLES } from './words'

type Span = Pick<Mention, 'start' | 'end' | 'text'>

/** Bodies that oppose a state as often as they serve it: "Colombian rebels", "the Palestinian resistance group" are not the state. */
const GROUP_HEADS = new Set(
  'group movement rebels militia militias insurgents fighters separatists opposition faction factions guerrillas rebel'.split(
    ' ',
  ),
)
const STATE_BODIES = new Set('government administration authorities leadership presidency regime authority'.split(' '))
/** States that a word for their form of rule can stand for, where the article has named one of them. */
const EPITHETS = new Map([
  ['kingdom', ['saudi-arabia', 'morocco', 'jordan', 'bahrain', 'norway', 'united-kingdom']],
  ['sultanate', ['oman']],
  ['emirate', ['qatar', 'kuwait', 'united-arab-emirates']],
])
/** Nothing is looked for further back than this many mentions. */
const RECENT = 200

const isDefinite = (phrase: Phrase): boolean =>
  phrase.determiner === 'the' || phrase.determiner === 'this' || (phrase.determiner === null && phrase.owner !== null)

/** "…, Qatar's spokesman, …": a role alone. */
const isBareRole = (phrase: Phrase | undefined): phrase is Phrase & { role: string } =>
  phrase !== undefined &&
  phrase.role !== null &&
  phrase.roleClass === 'person' &&
  phrase.hit === null &&
  phrase.unknown === null

class Resolver {
  private readonly mentions: Mention[] = []
  private readonly people: People
  private readonly adopted = new Map<Phrase, Person>()
  private readonly united: boolean
  private sentence = 0

  constructor(
    private readonly body: string,
    private readonly tokens: Token[],
    private readonly phrases: Phrase[],
    private readonly sentences: Sentence[],
    private readonly gazetteer: Gazetteer,
  ) {
    this.people = new People(gazetteer)
    const un = gazetteer.rootOf('united-nations')
    this.united = phrases.some((phrase) => {
      const slug = (phrase.hit?.alias.entry ?? phrase.owner)?.slug
      return slug !== undefined && gazetteer.rootOf(slug) === un
    })
  }

  resolve(): Mention[] {
    for (const [index, phrase] of this.phrases.entries()) this.read(phrase, index)
    // An unknown name grows as the article goes on; every mention carries its longest form.
    for (const person of this.people.all)
      for (const mention of person.mentions) {
        mention.name = person.name
        mention.affiliation = person.affiliation
      }
    return this.mentions
  }

  private key(index: number): string {
    return this.tokens[index]?.key ?? ''
  }

  private canonical(slug: string): string {
    return this.gazetteer.canonical.get(slug) ?? slug
  }

  private spanOf(from: number, until: number): Span {
    const start = this.tokens[from]?.start ?? 0
    const end = this.tokens[until - 1]?.end ?? start
    return { start, end, text: this.body.slice(start, end) }
  }

  /** Whom an entry's people speak for. */
  private slugOfOwner(entry: Entry | null): string | null {
    if (entry === null) return null
    if (entry.kind !== 'person') return this.canonical(entry.slug)
    return entry.affiliation === null ? null : this.canonical(entry.affiliation)
  }

  /** "The secretary-general" without an owner is the UN's where the article speaks of the UN at all. */
  private ownerOf(phrase: Phrase): string | null {
    const owner = this.slugOfOwner(phrase.owner)
    if (owner !== null || !this.united || !phrase.role?.includes('secretary general')) return owner
    return this.gazetteer.rootOf('united-nations')
  }

  private read(phrase: Phrase, index: number): void {
    const span = this.spanOf(phrase.from, phrase.until)
    while (this.sentence < this.sentences.length - 1 && (this.sentences[this.sentence]?.end ?? 0) <= span.start)
      this.sentence++
    if (phrase.pronoun) return this.readPronoun(phrase.pronoun, span)
    if (phrase.unknown !== null || phrase.hit?.alias.entry.kind === 'person')
      return this.readPerson(phrase, index, span)
    // A role without a name: "the emir", "a Western diplomat", "the Qatari government".
    if (phrase.role !== null && phrase.roleHead !== null) {
      this.mentions.push(phrase.roleClass === 'body' ? this.readBody(phrase, span) : this.readOffice(phrase, span))
      return
    }
    if (phrase.hit) this.readName(phrase, phrase.hit.alias.entry, span)
  }

  private readPronoun(sex: 'm' | 'f', span: Span): void {
    const person = this.people.meantBy(sex, this.sentence)
    const mention: Mention = {
      ...span,
      actor: person?.actor ?? null,
      name: person?.name ?? span.text,
      kind: 'person',
      affiliation: person?.affiliation ?? null,
      role: null,
      how: 'pronoun',
    }
    if (person) {
      person.sex ??= sex
      person.seen = this.sentence
      person.mentions.push(mention)
    }
    this.mentions.push(mention)
  }

  private readName(phrase: Phrase, entry: Entry, span: Span): void {
    const how = phrase.hit?.alias.how ?? 'name'
    const parent = entry.affiliation === null ? null : (this.gazetteer.bySlug.get(entry.affiliation) ?? null)
    this.mentions.push({
      ...span,
      actor: this.canonical(entry.slug),
      name: entry.name,
      kind: entry.kind,
      affiliation: this.slugOfOwner(parent),
      role: null,
      how: isPlace(this.tokens, phrase.from, phrase.until, entry, how) ? 'place' : how,
    })
  }

  private readPerson(phrase: Phrase, index: number, span: Span): void {
    const person = phrase.hit
      ? this.knownPerson(phrase.hit.alias.entry, phrase.hit.until)
      : this.unknownPerson(phrase, span)
    if (!person) return
    if (phrase.roleHead) for (const word of (phrase.role ?? phrase.roleHead).split(' ')) person.heads.add(word)
    person.affiliation ??= this.ownerOf(phrase)
    for (let at = phrase.from; at < phrase.until; at++) {
      if (FEMALE_WORDS.has(this.key(at))) person.sex = 'f'
      else if (MALE_WORDS.has(this.key(at))) person.sex ??= 'm'
    }
    person.seen = this.sentence
    const mention: Mention = {
      ...span,
      actor: person.actor,
      name: person.name,
      kind: 'person',
      affiliation: person.affiliation,
      role: phrase.role === null ? null : phrase.former ? `former ${phrase.role}` : phrase.role,
      how: phrase.hit?.alias.how === 'name' ? 'name' : 'alias',
    }
    person.mentions.push(mention)
    this.mentions.push(mention)
    this.linkApposition(phrase, index, person)
  }

  private knownPerson(entry: Entry, until: number): Person {
    const slug = this.canonical(entry.slug)
    const known = this.people.ofActor(slug)
    if (known) return known
    const person = this.people.add(slug, entry.name, this.slugOfOwner(entry), this.sentence)
    person.sex = entry.female ? 'f' : null
    for (const word of (entry.office ?? '').split(' ')) if (word !== '') person.heads.add(word)
    this.people.register(person, this.tokens.slice(until - 1, until))
    const [given = ''] = keysOf(entry.name).filter((key) => !PARTICLES.has(key) && !TITLES.has(key))
    this.people.callByGivenName(given, person)
    return person
  }

  /** Somebody whom the gazetteer does not know; null for a word that names nobody told of before. */
  private unknownPerson(phrase: Phrase, span: Span): Person | null {
    const { from, until } = phrase.unknown ?? phrase
    const words = this.tokens
      .slice(from, until)
      .map((token) => token.key)
      .filter((key) => !PARTICLES.has(key))
    const introduced = phrase.roleHead !== null
    if (words.length > 1 && !introduced && words.some((word) => ORG_HEADS.has(word))) {
      this.mentions.push({
        ...span,
        actor: null,
        name: span.text,
        kind: 'other',
        affiliation: null,
        role: null,
        how: 'name',
      })
      return null
    }
    const { text } = this.spanOf(from, until)
    const person =
      this.people.named(words) ??
      (introduced || words.length > 1 ? this.people.add(null, text, null, this.sentence) : null)
    if (!person) return null
    if (words.length > 1 && text.length > person.name.length && person.actor === null) person.name = text
    this.people.register(person, this.tokens.slice(from, until))
    return person
  }

  /** "Majed Al-Ansari, Qatar's spokesman at the Ministry of Foreign Affairs, has": the role after or before the comma is the person's. */
  private linkApposition(phrase: Phrase, index: number, person: Person): void {
    const next = this.phrases[index + 1]
    if (isBareRole(next) && next.from === phrase.until && this.isComma(phrase.until) && next.determiner !== 'their') {
      const end = this.tokens[next.until - 1]?.end ?? 0
      if (person.affiliation === null || person.actor === null || this.body.charAt(end) === ',')
        this.adopt(person, next)
    }
    const previous = this.phrases[index - 1]
    if (isBareRole(previous) && previous.until === phrase.from && this.isComma(phrase.from)) {
      const owner = this.ownerOf(previous)
      if (person.affiliation === null || owner === null || owner === person.affiliation) this.adopt(person, previous)
    }
  }

  /** Nothing but a comma before a word. */
  private isComma(at: number): boolean {
    return /^,\s+$/.test(this.body.slice(this.tokens[at - 1]?.end, this.tokens[at]?.start))
  }

  private adopt(person: Person, phrase: Phrase): void {
    const owner = this.ownerOf(phrase)
    if (owner !== null && person.affiliation !== null && person.actor !== null && owner !== person.affiliation) return
    person.affiliation ??= owner
    for (const word of (phrase.role ?? '').split(' ')) person.heads.add(word)
    if (FEMALE_WORDS.has(phrase.roleHead ?? '')) person.sex = 'f'
    const mention = person.mentions.at(-1)
    if (mention) {
      mention.affiliation = person.affiliation
      mention.role ??= phrase.role
    }
    this.adopted.set(phrase, person)
  }

  private readBody(phrase: Phrase, span: Span): Mention {
    const head = phrase.roleHead ?? ''
    const rebels = GROUP_HEADS.has(head) && phrase.owner?.kind === 'state'
    const owner = rebels ? null : this.ownerOf(phrase)
    const state = owner !== null && STATE_BODIES.has(head) ? owner : null
    const earlier = owner === null && phrase.determiner === 'the' ? this.bodyBefore(head) : null
    return {
      ...span,
      actor: earlier?.actor ?? state,
      name: earlier?.name ?? span.text,
      kind: 'office',
      affiliation: earlier?.affiliation ?? owner,
      role: phrase.role,
      how: 'role',
    }
  }

  /** "The ministry": the last ministry named with its owner; "the kingdom": the last one named. */
  private bodyBefore(head: string): Pick<Mention, 'actor' | 'name' | 'affiliation'> | null {
    const realms = EPITHETS.get(head)?.map((slug) => this.canonical(slug))
    for (let at = this.mentions.length - 1; at >= Math.max(0, this.mentions.length - RECENT); at--) {
      const earlier = this.mentions[at]
      if (!earlier) continue
      if (realms && earlier.actor !== null && realms.includes(earlier.actor))
        return { actor: earlier.actor, name: earlier.name, affiliation: earlier.actor }
      if (!realms && earlier.kind === 'office' && earlier.affiliation !== null && earlier.role?.endsWith(head))
        return earlier
    }
    return null
  }

  private readOffice(phrase: Phrase, span: Span): Mention {
    const head = phrase.roleHead ?? ''
    const owner = this.ownerOf(phrase)
    const role = phrase.former ? `former ${phrase.role ?? head}` : phrase.role
    const sought = phrase.roleClass === 'person' && isDefinite(phrase)
    const person =
      this.adopted.get(phrase) ?? (sought ? this.people.inOffice(phrase.role ?? '', head, owner, this.sentence) : null)
    if (person) {
      const { actor, name, affiliation } = person
      const mention: Mention = { ...span, actor, name, kind: 'person', affiliation, role, how: 'role' }
      person.seen = this.sentence
      person.mentions.push(mention)
      return mention
    }
    const anonymous =
      (phrase.determiner === null && !(phrase.owner !== null && phrase.roleClass === 'person')) ||
      INDEFINITE.has(phrase.determiner ?? '') ||
      phrase.roleClass === 'people' ||
      head === 'source'
    return {
      ...span,
      actor: null,
      name: span.text,
      kind: 'person',
      affiliation: owner,
      role,
      how: anonymous ? 'anonymous' : 'role',
    }
  }
}

export const resolvePhrases = (
  body: string,
  tokens: Token[],
  phrases: Phrase[],
  sentences: Sentence[],
  gazetteer: Gazetteer,
): Mention[] => new Resolver(body, tokens, phrases, sentences, gazetteer).resolve()

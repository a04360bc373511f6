/** Those whom an article has named so far, and whom it means by a surname, an office or a pronoun. */
import type { Gazetteer } from '@/lib/drafting/gazetteer/compile'
import type { Mention } from '@/lib/drafting/types'
import { keysOf, type Token } from './tokenize'
import { PARTICLES } from './words'

export type Person = {
  actor: string | null
  name: string
  affiliation: string | null
  /** Words of the offices held. */
  heads: Set<string>
  sex: 'm' | 'f' | null
  mentions: Mention[]
  /** Sentence of the last mention. */
  seen: number
}

/** Nobody is looked for further back than this many people. */
const RECENT = 80
const NATIONALS = /^(?:diplomat|politician|statesman|lawyer|economist|academic)$/
const GENERIC = /^(?:official|diplomat|leader|figure)$/

/** "Deputy Prime Minister Moen" is not "the prime minister". */
const SECOND = ['deputy', 'vice']

export class People {
  readonly all: Person[] = []
  private readonly bySurname = new Map<string, Person>()
  private readonly byGivenName = new Map<string, Person>()
  private readonly byActor = new Map<string, Person>()

  constructor(private readonly gazetteer: Gazetteer) {}

  add(actor: string | null, name: string, affiliation: string | null, sentence: number): Person {
    const person: Person = { actor, name, affiliation, heads: new Set(), sex: null, mentions: [], seen: sentence }
    this.all.push(person)
    if (actor !== null) this.byActor.set(actor, person)
    return person
  }

  ofActor(slug: string): Person | null {
    return this.byActor.get(slug) ?? null
  }

  callByGivenName(key: string, person: Person): void {
    this.byGivenName.set(key, person)
  }

  /** First and last word of a name, particles left out. */
  register(person: Person, tokens: readonly Token[]): void {
    const keys = tokens.map((token) => token.key).filter((key) => !PARTICLES.has(key) && key !== 'jr')
    const [first] = keys
    const last = keys.at(-1)
    if (last !== undefined) this.bySurname.set(last, person)
    if (first !== undefined && first !== last) this.byGivenName.set(first, person)
  }

  /** The bearer of a name whose words are given; one word may be a given name. */
  named(words: string[]): Person | null {
    const last = words.at(-1) ?? ''
    const [first = ''] = words
    const known =
      words.length === 1 ? (this.bySurname.get(last) ?? this.byGivenName.get(last)) : this.bySurname.get(last)
    if (!known) return null
    const same = words.length === 1 || keysOf(known.name).includes(first) || !known.name.includes(' ')
    return same ? known : null
  }

  /** "He", "she": the one last spoken of, of those the subject of whose sentence it was. */
  meantBy(sex: 'm' | 'f', sentence: number): Person | null {
    let best: Person | null = null
    for (const candidate of this.all.slice(-RECENT)) {
      if (sentence - candidate.seen > 2 || (candidate.sex !== null && candidate.sex !== sex)) continue
      const earlier = (candidate.mentions[0]?.start ?? 0) < (best?.mentions[0]?.start ?? 0)
      if (best === null || candidate.seen > best.seen || (candidate.seen === best.seen && earlier)) best = candidate
    }
    return best
  }

  /** "The envoy", "the Qatari official": the last one who holds such an office. */
  inOffice(role: string, head: string, owner: string | null, sentence: number): Person | null {
    const words = role.split(' ')
    const generic = words.length === 1 && GENERIC.test(head)
    let best: Person | null = null
    for (const candidate of this.all.slice(-RECENT)) {
      if (owner !== null && candidate.affiliation !== owner && !this.isNational(candidate, head, sentence)) continue
      const top = head === 'president' || words.includes('prime') || head === 'premier'
      if (top && SECOND.some((word) => candidate.heads.has(word) && !words.includes(word))) continue
      const fits = generic
        ? (candidate.heads.size > 0 || candidate.affiliation !== null) && sentence - candidate.seen <= 4
        : words.every((word) => candidate.heads.has(word))
      if (fits && (best === null || candidate.seen >= best.seen)) best = candidate
    }
    return best
  }

  /** "The Lebanese diplomat" may be the UN's envoy: a nationality is no affiliation. */
  private isNational(candidate: Person, head: string, sentence: number): boolean {
    if (!NATIONALS.test(head) || candidate.affiliation === null || sentence - candidate.seen > 2) return false
    return this.gazetteer.bySlug.get(candidate.affiliation)?.kind === 'igo'
  }
}

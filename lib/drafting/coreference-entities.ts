/** Everybody an article speaks of, each once, whatever it calls them. */
import { NAME_PARTICLES, TITLES } from '@/lib/drafting/attribution/words'
import { isNamed, plainName, type Entity } from '@/lib/drafting/coreference-entity'
import { genderOf, officeKey } from '@/lib/drafting/coreference-roles'
import type { Mention } from '@/lib/drafting/types'

/** What a body is, and no name. */
const DESCRIBED = /\b(?:bloc|leaders|mediators|envoys|heads of state)$/

export class Entities {
  private readonly entities = new Map<string, Entity>()
  /** Full names by each of their words, where mentions know only a short one. */
  private readonly fullNames = new Map<string, string>()

  constructor(mentions: readonly Mention[]) {
    for (const mention of mentions) {
      if (!isNamed(mention) || !/\s/.test(mention.name)) continue
      // Whoever is known to all is called by the surname.
      this.learnName(mention.actor === null ? mention.name : (mention.name.split(/\s+/).at(-1) ?? ''), mention.name)
    }
  }

  learnName(words: string, name = words): void {
    for (const word of words.toLowerCase().split(/\s+/)) {
      if (!TITLES.has(word) && !NAME_PARTICLES.has(word)) this.fullNames.set(word, name)
    }
  }

  fullName(word: string): string | undefined {
    return this.fullNames.get(word)
  }

  obtain(key: string, words: Iterable<string>, make: () => Omit<Entity, 'key' | 'words' | 'gender'>): Entity {
    let entity = this.entities.get(key)
    if (!entity) {
      entity = { ...make(), key, words: new Set(), gender: null }
      this.entities.set(key, entity)
    }
    for (const word of words) if (word) entity.words.add(word)
    entity.gender ??= genderOf(entity.words, entity.name)
    return entity
  }

  person(mention: Mention, words: Iterable<string>): Entity {
    const { actor, affiliation, role } = mention
    const short = actor === null && !/\s/.test(mention.name)
    const name = short ? (this.fullNames.get(mention.name.toLowerCase()) ?? mention.name) : mention.name
    const entity = this.named(name, [...words, ...(role ?? '').split(' ')], actor)
    entity.affiliation ??= affiliation
    return entity
  }

  named(name: string, words: Iterable<string>, actor: string | null): Entity {
    const make = () => ({ name, kind: 'person', sort: 'person', actor, affiliation: null, anonymous: false }) as const
    return this.obtain(`named:${actor ?? name}`, words, make)
  }

  /** Somebody known only by the words the text has for them. */
  described(
    name: string,
    sort: Entity['sort'],
    mention: Mention | undefined,
    words: Iterable<string>,
    anonymous: boolean,
  ): Entity {
    return this.obtain(`${sort}:${plainName(name)}`, words, () => ({
      name,
      kind: mention?.kind ?? (sort === 'person' || sort === 'people' ? 'person' : null),
      sort,
      actor: anonymous ? null : (mention?.actor ?? null),
      affiliation: mention?.affiliation ?? null,
      anonymous,
    }))
  }

  /** "Rwanda's government": a body that each state has one of. */
  bodyOfState(state: string, affiliation: string | null, noun: string): Entity {
    const fixed = { kind: 'office', sort: 'body', actor: null, affiliation, anonymous: false } as const
    const make = () => ({ ...fixed, name: `${state}'s ${noun}` })
    return this.obtain(`office:${officeKey(noun, affiliation)}`, [noun.split(' ').at(-1) ?? noun], make)
  }

  /** A body as the mentions know it. */
  ofMention(mention: Mention): Entity {
    return this.body(mention, mention.name, [])
  }

  /** The same under the name it goes by here. */
  body({ actor, kind, affiliation, how }: Mention, name: string, words: Iterable<string>): Entity {
    const make = () => ({ name, kind, sort: 'body' as const, actor, affiliation, anonymous: false })
    const entity = this.obtain(`body:${actor ?? name}`, words, make)
    // "West African leaders … ECOWAS said": a name is better than what described it before.
    if (how === 'name' && DESCRIBED.test(entity.name)) entity.name = name
    return entity
  }
}

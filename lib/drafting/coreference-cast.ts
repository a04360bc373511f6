import type { ActorKind } from '@/lib/codebook/values'
import { NAME_PARTICLES, TITLES } from '@/lib/drafting/attribution/words'
import { fitsBody, fitsRole, genderOf, officeKey, officeOf, standsForAny } from '@/lib/drafting/coreference-roles'
import type { Mention } from '@/lib/drafting/types'

/** Somebody the text speaks of, under all the names it uses. */
export type Entity = {
  key: string
  name: string
  kind: ActorKind | null
  sort: 'person' | 'people' | 'body' | 'text'
  actor: string | null
  affiliation: string | null
  anonymous: boolean
  gender: 'm' | 'f' | null
  /** Lower-case words that describe it: "foreign", "minister", "omani". */
  words: Set<string>
}

const LOOSE_MODIFIER = /^(?:senior|top|same|former|chief|veteran|unnamed|anonymous|main|lead|head|two|three)$/
/** What an outlet says of a body in passing: "the army-aligned ministry". */
const LOOSE_BODY = /-(?:aligned|backed|led|based|run|controlled|owned|allied|affiliated|linked)$/
/** How many of those spoken of stay in reach of a pronoun or a role. */
const REACH = 16

export const plainName = (name: string): string => name.toLowerCase().replace(/^the\s+/, '')
export const isNamed = (mention: Mention | undefined): mention is Mention =>
  mention?.kind === 'person' && (mention.how === 'name' || mention.how === 'alias')

const OWN_BODY =
  /^(?:government|presidential|ministry|army|military|party|parliamentary|embassy|rebel|opposition|royal)$/
/** Bodies that every state has one of. */
const OF_STATE = /^(?:government|presidency|army|military|junta|authorities|cabinet|regime)$/

const isParty = ({ actor, kind, how }: Mention): boolean =>
  actor !== null && /^(?:name|alias|metonym)$/.test(how) && /^(?:state|entity|armed_organization|umbrella)$/.test(kind)

/** Everybody an article speaks of, and who of them is in focus. */
export class Cast {
  private readonly entities = new Map<string, Entity>()
  /** Full names by each of their words, where mentions know only a short one. */
  private readonly fullNames = new Map<string, string>()
  /** Named people by office; null where two hold it. */
  private readonly offices = new Map<string, Mention | null>()
  /** "Sudan's army", for "the army" later on. */
  private readonly ownedBodies: Mention[] = []
  /** Those spoken of, the most recent first. */
  private focus: Entity[] = []
  lastSpeaker: Entity | null = null
  private lastGroup: Mention | null = null
  /** The person last spoken of by a role alone: "he" where nobody is in focus. */
  private lastRole: Mention | null = null
  /** How often each state and group is named in the whole article. */
  private readonly counts = new Map<string, { mention: Mention; times: number }>()
  /** The last mention of each kind of body. */
  private readonly lastOfKind = new Map<ActorKind, Mention>()

  constructor(mentions: readonly Mention[]) {
    for (const mention of mentions) {
      if (isParty(mention)) {
        const counted = this.counts.get(mention.actor ?? '')
        if (counted) counted.times++
        else this.counts.set(mention.actor ?? '', { mention, times: 1 })
      }
      if (!isNamed(mention)) continue
      if (/\s/.test(mention.name)) this.learnName(mention.name)
      if (mention.role === null || mention.role.startsWith('former')) continue
      for (const key of new Set([officeKey(mention.role, mention.affiliation), officeKey(mention.role, null)])) {
        const other = this.offices.get(key)
        this.offices.set(key, other === undefined || other?.name === mention.name ? mention : null)
      }
    }
  }

  learnName(name: string): void {
    for (const word of name.toLowerCase().split(/\s+/)) {
      if (!TITLES.has(word) && !NAME_PARTICLES.has(word)) this.fullNames.set(word, name)
    }
  }

  fullName(word: string): string | undefined {
    return this.fullNames.get(word)
  }

  /** The one named holder of an office, if the article names one. */
  holderOf(role: string, affiliation: string | null): Mention | null {
    const holder = this.offices.get(officeKey(role, affiliation))
    if (holder) return holder
    const unattached = this.offices.get(officeKey(role, null))
    return unattached?.affiliation === null ? unattached : null
  }

  enter(entity: Entity): void {
    this.focus = [entity, ...this.focus.filter((other) => other !== entity)].slice(0, REACH)
  }

  /** Puts a named person in reach, behind those already in focus. */
  meet(mention: Mention): void {
    const owned =
      (mention.kind === 'office' && mention.affiliation !== null) ||
      (mention.kind === 'military' && /['’]s? /.test(mention.text))
    if (owned && !mention.text.toLowerCase().startsWith('the ')) this.ownedBodies.push(mention)
    if (mention.actor && /^(?:armed_organization|umbrella|political_party)$/.test(mention.kind ?? ''))
      this.lastGroup = mention
    if (mention.actor && mention.kind !== 'person' && /^(?:name|alias|metonym)$/.test(mention.how))
      this.lastOfKind.set(mention.kind, mention)
    const unnamed = mention.how === 'role' || (mention.how === 'anonymous' && /^an? /i.test(mention.text))
    if (mention.kind === 'person' && unnamed) this.lastRole = mention
    if (!isNamed(mention)) return
    const entity = this.person(mention, [])
    if (!this.focus.includes(entity)) this.focus = [...this.focus.slice(0, REACH), entity]
  }

  find(fits: (entity: Entity) => boolean): Entity | null {
    return this.focus.find(fits) ?? null
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

  /** The armed group, party or delegation named last: "they" where nobody else is in focus. */
  private group(): Entity | null {
    return this.lastGroup && this.ofMention(this.lastGroup)
  }

  /** "Both sides", "the two countries": the two that the article names most. */
  bothSides(states: boolean): Entity | null {
    const parties = [...this.counts.values()]
      .filter(({ mention, times }) => times > 1 && (!states || mention.kind === 'state'))
      .toSorted((a, b) => b.times - a.times)
    const [first, second] = parties
    if (!first || !second) return null
    return this.described(`${first.mention.name} and ${second.mention.name}`, 'people', undefined, ['sides'], false)
  }

  /** The state an article is about, where one is named far more than the others. */
  private mainState(): Mention | null {
    const states = [...this.counts.values()].filter(({ mention }) => mention.kind === 'state')
    const [first, second] = states.toSorted((a, b) => b.times - a.times)
    return first && first.times > 2 && first.times > 1.5 * (second?.times ?? 0) ? first.mention : null
  }

  /** "The militants": the armed group named last. */
  lastArmed(): Entity | null {
    const mention = this.lastOfKind.get('armed_organization')
    return mention ? this.ofMention(mention) : null
  }

  /** A body as the mentions know it. */
  ofMention({ actor, name, kind, affiliation }: Mention): Entity {
    const make = () => ({ name, kind, sort: 'body' as const, actor, affiliation, anonymous: false })
    return this.obtain(`body:${actor ?? name}`, [], make)
  }

  byPronoun(word: string): Entity | null {
    const { focus } = this
    if (word.startsWith('the')) {
      const many = focus.find((one) => one.sort === 'people' || one.sort === 'body')
      return many ?? this.group() ?? focus[0] ?? null
    }
    if (word.startsWith('it')) return focus.find((one) => one.sort === 'body' || one.sort === 'text') ?? null
    const gender = word === 'she' || word === 'her' ? 'f' : 'm'
    const fits = (one: Entity) => one.sort === 'person' && (one.gender === null || one.gender === gender)
    // A capitalised word of which the text says nothing may be no person at all.
    const known =
      focus.find((one) => fits(one) && (one.actor !== null || one.gender !== null || one.words.size > 0)) ??
      focus.find(fits)
    if (known) known.gender = gender
    if (known || !this.lastRole) return known ?? null
    const { lastRole } = this
    const role = lastRole.text.toLowerCase().split(/\s+/)
    return this.described(lastRole.text, 'person', lastRole, role, lastRole.how === 'anonymous')
  }

  /** The person in focus, if that is somebody with a name. */
  lastNamed(): Entity | null {
    const last = this.find((one) => one.sort === 'person')
    return last?.key.startsWith('named:') ? last : null
  }

  /** "His Greek counterpart": whoever holds the same office elsewhere. */
  counterpart(affiliation: string | null, adjective: string): Entity | null {
    for (const { sort, words, affiliation: own } of this.focus) {
      if (sort !== 'person' || (own !== null && own === affiliation)) continue
      const role = officeOf(words)
      if (role === null) continue
      const holder = this.holderOf(role, affiliation)
      if (holder && holder.affiliation === affiliation) return this.person(holder, [])
      if (adjective === '') return null
      const name = `the ${adjective} ${role}`
      const entity = this.described(name, 'person', undefined, role.split(' '), false)
      entity.affiliation ??= affiliation
      return entity
    }
    return null
  }

  /** Somebody who had no name so far turns out to be somebody named. */
  merge(masked: Entity, person: Entity): void {
    const { name, actor, affiliation, gender } = person
    Object.assign(masked, { name, actor, affiliation, gender, kind: 'person', anonymous: false })
  }

  /** "the minister", "the Qatari official": whoever in focus answers to all its words. */
  byRole(words: readonly string[], head: string, affiliation: string | null, owned: boolean): Entity | null {
    if (head === 'source')
      return this.find(
        (one) => one.anonymous && (one.sort === 'person' || (one.sort === 'people' && one.words.has('sources'))),
      )
    const modifiers = words.filter((word) => word !== head && !LOOSE_MODIFIER.test(word))
    const called = (fits: (entity: Entity) => boolean) => this.find((one) => one.sort === 'person' && fits(one))
    // "the UN spokeswoman" is not "government spokeswoman Moen".
    const apart = (one: Entity) =>
      affiliation !== null &&
      one.affiliation === null &&
      [...one.words].some((word) => OWN_BODY.test(word) && !words.includes(word))
    const answers = (one: Entity) =>
      !apart(one) &&
      (affiliation === null || (one.affiliation === null && !owned) || one.affiliation === affiliation) &&
      modifiers.every((word) => [...one.words].some((own) => own.slice(0, 4) === word.slice(0, 4)))
    // Whoever was called an official before is "the official" sooner than a minister is.
    return (
      (standsForAny(head) ? called((one) => one.words.has(head) && answers(one)) : null) ??
      called((one) => fitsRole(head, one.words) && answers(one))
    )
  }

  /** "the ministry", "the movement". */
  byBodyNoun(words: readonly string[], head: string): Entity | null {
    const modifiers = words.filter((word) => word !== head && word !== 'same' && !LOOSE_BODY.test(word))
    const same = this.find(
      (one) => one.sort === 'body' && one.words.has(head) && modifiers.every((word) => one.words.has(word)),
    )
    if (modifiers.length > 1 || (same && (same.actor !== null || same.affiliation !== null))) return same
    if (!modifiers.length) {
      const owned = this.ownedBodies.findLast((mention) => mention.text.toLowerCase().split(/\s+/).includes(head))
      if (owned) return this.described(owned.text, 'body', owned, owned.text.toLowerCase().split(/\s+/), false)
    }
    if (same) return same
    const state = modifiers.length || !OF_STATE.test(head) ? null : this.mainState()
    if (state) {
      const { name, actor } = state
      const make = () => ({
        name: `${name}'s ${head}`,
        kind: 'office' as const,
        sort: 'body' as const,
        actor: null,
        affiliation: actor,
        anonymous: false,
      })
      return this.obtain(`office:${officeKey(head, actor)}`, [head], make)
    }
    return this.find((one) => one.sort === 'body' && fitsBody(head, one.kind)) ?? this.lastBody(head)
  }

  /** "The country": the last one named, in whatever place of a sentence. */
  private lastBody(head: string): Entity | null {
    let last: Mention | null = null
    for (const [kind, mention] of this.lastOfKind) {
      if (fitsBody(head, kind) && (last === null || mention.start > last.start)) last = mention
    }
    return last && this.ofMention(last)
  }
}

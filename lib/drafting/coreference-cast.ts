import { Bodies } from '@/lib/drafting/coreference-bodies'
import { Entities } from '@/lib/drafting/coreference-entities'
import { isNamed, plainName, type Entity } from '@/lib/drafting/coreference-entity'
import { giveName, Masks } from '@/lib/drafting/coreference-masks'
import { Offices } from '@/lib/drafting/coreference-offices'
import {
  calledSo,
  fitsBody,
  fitsRole,
  isGroupNoun,
  isSecond,
  officeOf,
  standsForAny,
} from '@/lib/drafting/coreference-roles'
import type { Mention } from '@/lib/drafting/types'

const LOOSE_MODIFIER = /^(?:senior|top|same|former|chief|veteran|unnamed|anonymous|main|lead|head|two|three)$/
/** What an outlet says of a body in passing: "the army-aligned ministry". */
const LOOSE_BODY = /-(?:aligned|backed|led|based|run|controlled|owned|allied|affiliated|linked)$/
const ARMED = /-(?:backed|aligned|allied)$|^(?:armed|militant|rebel|islamist|insurgent|jihadist|paramilitary)$/
/** How many of those spoken of stay in reach of a pronoun or a role. */
const REACH = 16

/** The state whose governments are called after their presidents. */
const US = 'united-states'
/** For how many sentences a subject is nearer than somebody merely named. */
const LEADS = 3
const OWN_BODY =
  /^(?:government|presidential|ministry|army|military|party|parliamentary|embassy|rebel|opposition|royal)$/
/** Whether one of somebody's words begins like another: "Omani" and "Oman". */
function sharesStem(words: ReadonlySet<string>, stem: string): boolean {
  for (const word of words) if (word.slice(0, 4) === stem) return true
  return false
}

/** Everybody an article speaks of, and who of them is in focus. */
export class Cast extends Entities {
  /** Those spoken of, the most recent first. */
  private focus: Entity[] = []
  lastSpeaker: Entity | null = null
  private unit = 0
  /** In which unit each was last spoken of, and last spoke or was its subject. */
  private readonly told = new Map<Entity, number>()
  private readonly led = new Map<Entity, number>()
  /** Those the present unit names: in reach from the next one on. */
  private readonly fresh = new Set<Entity>()
  /** Those of whom the text says that they are people. */
  private readonly presented = new Set<Entity>()
  private readonly masks = new Masks()
  private lastMet: Mention | null = null
  private lastGoverned = false
  /** The person last spoken of by a role alone: "he" where nobody is in focus. */
  private lastRole: Mention | null = null
  readonly bodies: Bodies
  private readonly offices: Offices

  constructor(mentions: readonly Mention[]) {
    super(mentions)
    this.bodies = new Bodies(mentions)
    this.offices = new Offices(mentions)
  }

  /** The one named holder of an office, if the article names one. */
  holderOf(role: string, affiliation: string | null): Mention | null {
    return this.offices.holderOf(role, affiliation)
  }

  enter(entity: Entity): void {
    this.led.set(entity, this.unit)
    this.focus = [entity, ...this.focus.filter((other) => other !== entity)].slice(0, REACH)
  }

  /** Notes that another sentence begins. */
  nextUnit(): void {
    this.masks.nextUnit()
    for (const entity of this.fresh) this.told.set(entity, this.unit)
    this.fresh.clear()
    this.unit++
  }

  /** Notes who speaks. */
  speaks(entity: Entity): void {
    this.masks.speaks(entity, this.lastSpeaker)
    this.enter(entity)
    this.lastSpeaker = entity
  }

  /** Puts a named person in reach, behind those already in focus; whoever is presented to the reader is as near as a subject. */
  meet(mention: Mention, presented: boolean, governed: boolean): void {
    this.bodies.meet(mention)
    const unnamed = mention.how === 'role' || (mention.how === 'anonymous' && /^an? /i.test(mention.text))
    if (mention.kind === 'person' && unnamed) this.lastRole = mention
    // "An adviser to the leader, Ole Vik": the leader is another.
    const before = this.lastGoverned ? null : this.lastMet
    this.lastMet = mention
    this.lastGoverned = governed
    if (!isNamed(mention)) return
    const entity = this.person(mention, [])
    this.masks.meet(entity, mention)
    this.fresh.add(entity)
    if (presented) {
      this.presented.add(entity)
      this.led.set(entity, this.unit)
    }
    // "The White House official, Robert O’Brien, and": whoever spoke without a name before.
    const introduced = before?.how === 'role' && /^the /i.test(before.text) && mention.start - before.end === 2
    const { lastSpeaker } = this
    const head =
      before?.role
        ?.replace(/ (?:of|for|at) .*$/, '')
        .split(' ')
        .at(-1) ?? ''
    if (
      introduced &&
      lastSpeaker?.sort === 'person' &&
      !lastSpeaker.key.startsWith('named:') &&
      fitsRole(head, lastSpeaker.words)
    )
      giveName(lastSpeaker, entity)
    if (!this.focus.includes(entity)) this.focus = [...this.focus.slice(0, REACH), entity]
  }

  find(fits: (entity: Entity) => boolean): Entity | null {
    return this.focus.find(fits) ?? null
  }

  byPronoun(word: string): Entity | null {
    const { focus } = this
    if (word.startsWith('the')) {
      // "“We expect more talks,” they said": an official without a name, or the diplomats who spoke last.
      const { lastSpeaker } = this
      if (focus[0]?.anonymous && focus[0].sort === 'person' && focus[0] === lastSpeaker) return lastSpeaker
      const many = focus.find((one) => one.sort === 'people' || one.sort === 'body')
      if (many?.kind === 'state' && lastSpeaker?.sort === 'people' && focus.indexOf(lastSpeaker) < 3) return lastSpeaker
      const { group } = this.bodies
      return many ?? (group && this.ofMention(group)) ?? focus[0] ?? null
    }
    // "The statement said A. It said B", of several who issued it.
    const { lastSpeaker } = this
    const joint = lastSpeaker?.words.has('sides') && focus[0] === lastSpeaker
    if (word.startsWith('it') && joint) return lastSpeaker
    if (word.startsWith('it')) {
      const several = lastSpeaker?.sort === 'people' && /\sand\s/.test(lastSpeaker.name) ? lastSpeaker : null
      return focus.find((one) => one.sort === 'body' || one.sort === 'text') ?? several
    }
    const gender = word === 'she' || word === 'her' ? 'f' : 'm'
    const fits = (one: Entity) => one.sort === 'person' && (one.gender === null || one.gender === gender)
    // A capitalised word of which the text says nothing may be no person at all.
    const known =
      this.nearest(
        (one) =>
          fits(one) && (one.actor !== null || one.gender !== null || one.words.size > 0 || this.presented.has(one)),
      ) ?? focus.find(fits)
    if (known) known.gender = gender
    if (known || !this.lastRole) return known ?? null
    const { lastRole } = this
    const role = lastRole.text.toLowerCase().split(/\s+/)
    return this.described(lastRole.text, 'person', lastRole, role, lastRole.how === 'anonymous')
  }

  /** Who was spoken of last, where whoever spoke or was a subject stays near for some sentences more. */
  private nearest(fits: (entity: Entity) => boolean): Entity | null {
    let best: Entity | null = null
    let most = -Infinity
    for (const one of this.focus) {
      if (!fits(one)) continue
      const near = Math.max(this.told.get(one) ?? -Infinity, (this.led.get(one) ?? -Infinity) + LEADS)
      if (best !== null && near <= most) continue
      best = one
      most = near
    }
    return best
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

  /** "the minister", "the Qatari official": whoever in focus answers to all its words. */
  byRole(words: readonly string[], head: string, affiliation: string | null, owned: boolean): Entity | null {
    const stems = words.filter((word) => word !== head && !LOOSE_MODIFIER.test(word)).map((word) => word.slice(0, 4))
    const told = (one: Entity) => stems.every((stem) => sharesStem(one.words, stem))
    // "The political source" is not one of "two sources" of whom no more was told.
    if (head === 'source')
      return this.find(
        (one) =>
          one.anonymous && (one.sort === 'person' || (one.sort === 'people' && one.words.has('sources') && told(one))),
      )
    const called = (fits: (entity: Entity) => boolean) => this.find((one) => one.sort === 'person' && fits(one))
    // "the UN spokeswoman" is not "government spokeswoman Moen".
    const apart = (one: Entity) =>
      affiliation !== null &&
      one.affiliation === null &&
      [...one.words].some((word) => OWN_BODY.test(word) && !words.includes(word))
    const answers = (one: Entity) =>
      !apart(one) &&
      !isSecond(head, one.words, words) &&
      (affiliation === null || (one.affiliation === null && !owned) || one.affiliation === affiliation) &&
      told(one)
    // Whoever was called an official before is "the official" sooner than a minister is, "a diplomat" "the diplomat" sooner than an envoy.
    const any = standsForAny(head)
    return (
      called((one) => (any || one.anonymous) && one.words.has(head) && answers(one)) ??
      called((one) => fitsRole(head, one.words) && answers(one))
    )
  }

  /** "The minister": who is in focus, or else spoke last, where the text calls that person so. */
  speaking(head: string): Entity | null {
    const called = (one: Entity | null | undefined) =>
      one?.sort === 'person' &&
      one.key.startsWith('named:') &&
      !standsForAny(head) &&
      calledSo(head, one.words) &&
      !isSecond(head, one.words, [])
    const first = this.focus.find((one) => one.sort === 'person')
    if (first && called(first)) return first
    return called(this.lastSpeaker) ? this.lastSpeaker : null
  }

  /** "Both sides", "the two countries": the two that the article names most. */
  bothSides(states: boolean): Entity | null {
    const [first, second] = this.bodies.mostNamed(states)
    return first && second
      ? this.described(`${first.name} and ${second.name}`, 'people', undefined, ['sides'], false)
      : null
  }

  /** The body in reach that has a name in its own longer one. */
  bodyNamed(part: string): Entity | null {
    const words = ` ${plainName(part)} `
    return words.length > 5
      ? this.find(
          (one) => one.sort === 'body' && ` ${plainName(one.name)} `.includes(words) && one.name.length > part.length,
        )
      : null
  }

  /** "The militants": the armed group named last. */
  lastArmed(): Entity | null {
    const group = this.bodies.lastOf((kind) => kind === 'armed_organization')
    return group && this.ofMention(group)
  }

  /** "the ministry", "the movement". */
  byBodyNoun(words: readonly string[], head: string): Entity | null {
    const modifiers = words.filter((word) => word !== head && word !== 'same' && !LOOSE_BODY.test(word))
    // "the Iran-backed group", "the militant group" is no charity.
    const armed =
      /^(?:group|movement|organi[sz]ation)$/.test(head) &&
      words.some((word) => ARMED.test(word)) &&
      modifiers.every((word) => ARMED.test(word) || /(?:ian|ese|ish|eli|eni|shia|shiite|sunni)$/.test(word))
    const fighters = armed ? (this.find((one) => one.kind === 'armed_organization') ?? this.lastArmed()) : null
    if (fighters) return fighters
    const same = this.find(
      (one) => one.sort === 'body' && one.words.has(head) && modifiers.every((word) => one.words.has(word)),
    )
    if (modifiers.length > 1 || (same && (same.actor !== null || same.affiliation !== null))) return same
    const owned = modifiers.length ? null : this.bodies.owned(head)
    if (owned) return this.described(owned.text, 'body', owned, owned.text.toLowerCase().split(/\s+/), false)
    if (same) return same
    // "the Israeli military" further up
    const named = modifiers.length ? null : this.bodies.lastOf((kind) => kind === 'military' && fitsBody(head, kind))
    if (named) return this.ofMention(named)
    const president = head === 'administration' && !modifiers.length ? this.holderOf('president', US) : null
    if (president)
      return this.described(`${president.name.split(' ').at(-1)} administration`, 'body', undefined, [head], false)
    const state = modifiers.length ? null : this.bodies.stateOf(head)
    if (state) return this.bodyOfState(state.name, state.actor, head)
    if (head === 'force' && modifiers.includes('police')) return null
    const known = this.find((one) => one.sort === 'body' && fitsBody(head, one.kind))
    const last = known ? null : this.bodies.lastOf((kind) => fitsBody(head, kind))
    const meant = known ?? (last && this.ofMention(last))
    const { spokenFor } = this.bodies
    return meant ?? (spokenFor && !modifiers.length && isGroupNoun(head) ? this.ofMention(spokenFor) : null)
  }
}

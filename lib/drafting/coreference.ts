import type { ActorKind } from '@/lib/codebook/values'
import { headOf, isGenitive, textOf, type Phrase } from '@/lib/drafting/attribution/phrases'
import type { Item, Unit } from '@/lib/drafting/attribution/units'
import { BODY_NOUNS, NAME_PARTICLES, ROLE_NOUNS, TEXT_NOUNS, TITLES } from '@/lib/drafting/attribution/words'
import { fitsBody, fitsRole, genderOf, officeKey } from '@/lib/drafting/coreference-roles'
import type { MentionIndex } from '@/lib/drafting/mention-index'
import type { DraftSpeaker, Mention } from '@/lib/drafting/types'

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

export type Registry = {
  /** Takes note of whom a unit speaks of; its subject is whom the next "he" means. */
  read: (unit: Unit, subject: Phrase | null, apposition: Phrase | null) => void
  /** Who a phrase of the unit means. */
  resolve: (unit: Unit, phrase: Phrase, apposition: Phrase | null) => Entity | null
  /** Notes that somebody spoke, for the pronouns that follow. */
  spoke: (entity: Entity) => void
}

const PRONOUN = /^(?:he|she|they|it|him|her|them|his|their|its)$/
/** Texts that carry the words of whoever was just named. */
const ISSUED =
  /^(?:statements?|communiqu[eé]|letter|release|post|tweet|message|note|declaration|readout|speech|address|remarks|comments|announcement|bulletin)$/
const INDEFINITE =
  /^(?:an?|one|two|three|four|five|six|several|some|many|most|other|others|another|unnamed|anonymous|multiple|various|few)$/
const LOOSE_MODIFIER = /^(?:senior|top|same|former|chief|veteran|unnamed|anonymous|main|lead|head|two|three)$/
/** How far "the latter" looks back, in UTF-16 units. */
const LATTER = 400
/** How many of those spoken of stay in reach of a pronoun or a role. */
const REACH = 16

const plainName = (name: string) => name.toLowerCase().replace(/^the\s+/, '')
const isPlural = (word: string) => /(?:s|men|women|people|those)$/.test(word) && word !== 'boss'
const isNamed = (mention: Mention | undefined): mention is Mention =>
  mention?.kind === 'person' && (mention.how === 'name' || mention.how === 'alias')

/** The describing words of a phrase, lower case. */
function describe(items: readonly Item[], phrase: Phrase | null): string[] {
  const out: string[] = []
  for (const item of phrase ? items.slice(phrase.from, phrase.to + 1) : []) {
    if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(item.pos)) out.push(item.lower.replace(/\.$/, ''))
  }
  return out
}

/** "a statement from the ministry", "the ministry's statement": whose words a text carries. */
function issuerOf(items: readonly Item[], phrase: Phrase): Phrase | null {
  const at = headOf(items, phrase)
  if (!TEXT_NOUNS.has(items[at]?.lower ?? '')) return null
  for (let i = at + 1; i < phrase.to; i++) {
    if (
      /^(?:from|by)$/.test(items[i]?.lower ?? '') ||
      (items[i]?.lower === 'with' && items[at]?.lower.startsWith('interview'))
    )
      return { from: i + 1, to: phrase.to }
  }
  for (let i = at - 1; i > phrase.from; i--) if (isGenitive(items[i])) return { from: phrase.from, to: i - 1 }
  return null
}

/** "One of them", "two of the diplomats", "another": the noun of the group, '' where it has none, null for anything else. */
function memberOf(items: readonly Item[], phrase: Phrase): string | null {
  const first = items[phrase.from]?.lower ?? ''
  if (!/^(?:one|two|three|another|some|several|both|most|many)$/.test(first)) return null
  if (phrase.to === phrase.from) return first === 'one' || first === 'another' ? '' : null
  if (items[phrase.from + 1]?.lower !== 'of') return null
  const next = items[phrase.from + 2]?.lower ?? ''
  if (next === 'them') return ''
  return /^(?:the|those|these)$/.test(next) && phrase.to === phrase.from + 3 ? (items[phrase.to]?.lower ?? null) : null
}

/** A describing word of a phrase as it is printed. */
function properWord(items: readonly Item[], phrase: Phrase, word: string): string {
  return items.slice(phrase.from, phrase.to + 1).find((item) => item.lower.replace(/\.$/, '') === word)?.text ?? word
}

/** A holder of an office whose state the text never gives. */
const unattached = (mention: Mention | null | undefined) => (mention?.affiliation === null ? mention : null)

/** Who is who in one article, read from its beginning to its end. */
export function createRegistry(body: string, mentionList: readonly Mention[], mentions: MentionIndex): Registry {
  const entities = new Map<string, Entity>()
  /** Full names by their first and last words, where mentions know only the short one. */
  const fullNames = new Map<string, string>()
  /** Named people by office; null where two hold it. */
  const byOffice = new Map<string, Mention | null>()
  /** Those spoken of, the most recent first. */
  let focus: Entity[] = []
  let lastSpeaker: Entity | null = null
  /** "Sudan's army", for "the army" later on. */
  const ownedBodies: Mention[] = []

  for (const mention of mentionList) {
    if (!isNamed(mention)) continue
    const words = mention.name.toLowerCase().split(/\s+/)
    for (const word of words.length > 1 ? words : [])
      if (!TITLES.has(word) && !NAME_PARTICLES.has(word)) fullNames.set(word, mention.name)
    if (mention.role === null || mention.role.startsWith('former')) continue
    for (const key of new Set([officeKey(mention.role, mention.affiliation), officeKey(mention.role, null)])) {
      const other = byOffice.get(key)
      byOffice.set(key, other === undefined || other?.name === mention.name ? mention : null)
    }
  }

  const enter = (entity: Entity) => {
    focus = [entity, ...focus.filter((other) => other !== entity)].slice(0, REACH)
  }

  const obtain = (
    key: string,
    words: Iterable<string>,
    make: () => Omit<Entity, 'key' | 'words' | 'gender'>,
  ): Entity => {
    let entity = entities.get(key)
    if (!entity) {
      entity = { ...make(), key, words: new Set(), gender: null }
      entities.set(key, entity)
    }
    for (const word of words) entity.words.add(word)
    entity.gender ??= genderOf(entity.words, entity.name)
    return entity
  }

  const person = (mention: Mention, words: Iterable<string>): Entity => {
    const name =
      mention.actor === null && !/\s/.test(mention.name)
        ? (fullNames.get(mention.name.toLowerCase()) ?? mention.name)
        : mention.name
    const entity = obtain(`person:${mention.actor ?? name}`, [...words, ...(mention.role ?? '').split(' ')], () => ({
      name,
      kind: 'person',
      sort: 'person',
      actor: mention.actor,
      affiliation: mention.affiliation,
      anonymous: false,
    }))
    entity.affiliation ??= mention.affiliation
    return entity
  }

  const byText = (
    name: string,
    sort: Entity['sort'],
    mention: Mention | undefined,
    words: Iterable<string>,
    anonymous: boolean,
  ): Entity =>
    obtain(`${sort}:${plainName(name)}`, words, () => ({
      name,
      kind: mention?.kind ?? (sort === 'person' || sort === 'people' ? 'person' : null),
      sort,
      actor: anonymous ? null : (mention?.actor ?? null),
      affiliation: mention?.affiliation ?? null,
      anonymous,
    }))

  const byPronoun = (word: string): Entity | null => {
    if (word.startsWith('the'))
      return focus.find((one) => one.sort === 'people' || one.sort === 'body') ?? focus[0] ?? null
    if (word.startsWith('it')) return focus.find((one) => one.sort === 'body' || one.sort === 'text') ?? null
    const gender = word === 'she' || word === 'her' ? 'f' : 'm'
    const known = focus.find((one) => one.sort === 'person' && (one.gender === null || one.gender === gender))
    if (known) known.gender = gender
    return known ?? null
  }

  /** "the minister", "the Qatari official": whoever in focus answers to all its words. */
  const byRole = (
    words: readonly string[],
    head: string,
    affiliation: string | null,
    owned: boolean,
  ): Entity | null => {
    const modifiers = words.filter((word) => word !== head && !LOOSE_MODIFIER.test(word))
    const fits = (one: Entity) =>
      one.sort === 'person' &&
      fitsRole(head, one.words) &&
      (affiliation === null || (one.affiliation === null && !owned) || one.affiliation === affiliation) &&
      modifiers.every((word) => [...one.words].some((own) => own.slice(0, 4) === word.slice(0, 4)))
    return focus.find(fits) ?? null
  }

  const byBodyNoun = (words: readonly string[], head: string): Entity | null => {
    const modifiers = words.filter((word) => word !== head && word !== 'same')
    const same = focus.find(
      (one) => one.sort === 'body' && one.words.has(head) && modifiers.every((word) => one.words.has(word)),
    )
    if (same || modifiers.length > 1) return same ?? null
    const owned = modifiers.length
      ? undefined
      : ownedBodies.findLast((mention) => mention.text.toLowerCase().split(/\s+/).includes(head))
    if (owned) return byText(owned.text, 'body', owned, owned.text.toLowerCase().split(/\s+/), false)
    return focus.find((one) => one.sort === 'body' && fitsBody(head, one.kind)) ?? null
  }

  const affiliationIn = (items: readonly Item[], phrase: Phrase): string | null =>
    mentions
      .within(items[phrase.from]?.start ?? 0, items[phrase.to]?.end ?? 0)
      .find((one) => one.actor !== null && one.kind !== 'person' && one.kind !== 'outlet')?.actor ?? null

  /** "Qatar and the United States": names on both sides of "and". */
  const isJoint = (items: readonly Item[], phrase: Phrase): boolean => {
    const and = items.findIndex((item, i) => i > phrase.from && i < phrase.to && item.pos === 'CCONJ')
    const [first, last, joint] = [items[phrase.from], items[phrase.to], items[and]]
    if (!first || !last || !joint) return false
    const sides = [mentions.within(first.start, joint.start), mentions.within(joint.end, last.end)]
    return sides.every((side) => side.some((one) => one.how !== 'place' && one.how !== 'demonym'))
  }

  const headMention = (items: readonly Item[], phrase: Phrase): Mention | undefined => {
    const head = items[headOf(items, phrase)]
    return head && mentions.at(head.start, head.end)
  }

  const resolveMember = (items: readonly Item[], phrase: Phrase, noun: string): Entity => {
    const first = items[phrase.from]?.lower ?? ''
    if (first === 'another' && noun === '' && lastSpeaker?.anonymous && lastSpeaker.sort === 'person') {
      const known = [...lastSpeaker.words].find((word) => ROLE_NOUNS.has(word))
      if (known) return byText(`another ${known}`, 'person', undefined, [known], true)
    }
    const whole = focus.find((one) => one.sort === 'people' && (noun === '' || one.words.has(noun)))
    const name = whole
      ? `${first === 'another' ? 'one' : first} of the ${plainName(whole.name)}`
      : textOf(body, items, phrase)
    const words = [...(whole?.words ?? [])].map((word) => word.replace(/s$/, ''))
    return byText(name, /^(?:one|another)$/.test(first) ? 'person' : 'people', undefined, words, true)
  }

  const resolveRole = (items: readonly Item[], phrase: Phrase, definite: boolean, words: readonly string[]): Entity => {
    const mention = headMention(items, phrase)
    const head = items[headOf(items, phrase)]?.lower ?? ''
    const plural = isPlural(head)
    const owned = items.slice(phrase.from, phrase.to + 1).some(isGenitive)
    const holder =
      !plural && mention?.how === 'role' && mention.role !== null
        ? (byOffice.get(officeKey(mention.role, mention.affiliation)) ??
          unattached(byOffice.get(officeKey(mention.role, null))))
        : null
    if (holder) return person(holder, words)
    if (definite && !plural) {
      const affiliation = mention?.affiliation ?? null
      // A demonym is told by the affiliation.
      const own =
        affiliation === null ? words : words.filter((word) => !/^\p{Lu}/u.test(properWord(items, phrase, word)))
      const known = byRole(own, head, affiliation, owned)
      if (known) {
        known.affiliation ??= affiliation
        return known
      }
      if (mention?.how === 'role' && mention.name !== mention.text) return person(mention, words)
    } else if (definite && words.length <= 3) {
      const known = focus.find((one) => one.sort === 'people' && one.words.has(head))
      if (known) return known
    }
    const first = items[phrase.from]?.lower ?? ''
    const anonymous = plural || INDEFINITE.test(first) || (!definite && !owned && mention?.how !== 'role')
    const entity = byText(textOf(body, items, phrase), plural ? 'people' : 'person', mention, words, anonymous)
    entity.affiliation ??= affiliationIn(items, phrase)
    return entity
  }

  /** The person named in a phrase or its apposition, also where no mention knows the name. */
  const resolveName = (items: readonly Item[], phrase: Phrase, apposition: Phrase | null): Entity | null => {
    const words = [...describe(items, phrase), ...describe(items, apposition)]
    const both = apposition ? [phrase, apposition] : [phrase]
    for (const one of both) {
      const mention = headMention(items, one)
      if (isNamed(mention)) return person(mention, words)
    }
    for (const one of both) {
      const at = headOf(items, one)
      const head = items[at]
      const mention = headMention(items, one)
      if (head?.pos !== 'PROPN' || (mention && mention.how !== 'place' && mention.kind !== 'other')) continue
      if (ROLE_NOUNS.has(head.lower) || BODY_NOUNS.has(head.lower) || TEXT_NOUNS.has(head.lower)) continue
      const bare = describe(items, one).length === one.to - one.from + 1
      const full = fullNames.get(head.lower) ?? (bare ? fullNames.get(items[one.from]?.lower ?? '') : undefined)
      const other = both.find((phraseOf) => phraseOf !== one)
      const introduced = other !== undefined && ROLE_NOUNS.has(items[headOf(items, other)]?.lower ?? '')
      // "UN Darfur envoy Jan Eliasson"
      const role = items.slice(one.from, at).findLastIndex((item) => ROLE_NOUNS.has(item.lower))
      const titled = role < 0 ? null : { from: one.from + role + 1, to: at }
      if (full === undefined && !titled && !(introduced && bare)) continue
      const name = full ?? textOf(body, items, titled ?? one)
      if (introduced) for (const word of name.toLowerCase().split(/\s+/)) fullNames.set(word, name)
      return obtain(`person:${name}`, words, () => ({
        name,
        kind: 'person',
        sort: 'person',
        actor: null,
        affiliation: null,
        anonymous: false,
      }))
    }
    return null
  }

  const resolve: Registry['resolve'] = (unit, phrase, apposition) => {
    const { items } = unit
    const first = items[phrase.from]
    const head = items[headOf(items, phrase)]
    if (!first || !head) return null
    if (phrase.from === phrase.to && PRONOUN.test(head.lower)) {
      return (
        byPronoun(head.lower) ??
        byText(head.text, head.lower.startsWith('it') ? 'body' : 'person', undefined, [], false)
      )
    }
    const issuer = issuerOf(items, phrase)
    if (issuer) return resolve(unit, issuer, null)
    if (isJoint(items, phrase))
      return byText(textOf(body, items, phrase), 'people', undefined, describe(items, phrase), false)
    const named = resolveName(items, phrase, apposition)
    if (named) return named
    const noun = memberOf(items, phrase)
    if (noun !== null) return resolveMember(items, phrase, noun)
    const mention = headMention(items, phrase)
    const words = describe(items, phrase)
    const definite = /^(?:the|that|this|these|those|both|his|her|their|its)$/.test(first.lower)
    if (head.lower === 'latter') {
      const named = mentions.within(Math.max(0, first.start - LATTER), first.start).findLast(isNamed)
      return named ? person(named, []) : (focus.find((one) => one.sort === 'person' || one.sort === 'people') ?? null)
    }
    if (mention ? mention.kind === 'person' : ROLE_NOUNS.has(head.lower))
      return resolveRole(items, phrase, definite, words)
    if (!mention && TEXT_NOUNS.has(head.lower)) {
      const issued = definite && ISSUED.test(head.lower) ? lastSpeaker : null
      return issued ?? byText(textOf(body, items, phrase), 'text', undefined, words, false)
    }
    if (BODY_NOUNS.has(head.lower) && /^(?:its|their|his|her)$/.test(first.lower)) {
      const state = /^(?:his|her)$/.test(first.lower)
        ? undefined
        : focus.find((one) => one.sort === 'body' && one.kind === 'state')
      const owner = state ?? byPronoun(first.lower)
      const rest = body.slice(items[phrase.from + 1]?.start ?? first.end, items[phrase.to]?.end)
      if (owner) {
        const { actor } = owner
        const make = () => ({
          name: `${owner.name.replace(/^the /i, '')}'s ${rest}`,
          kind: 'office' as const,
          sort: 'body' as const,
          actor: null,
          affiliation: actor,
          anonymous: false,
        })
        return obtain(`office:${officeKey(rest, actor)}`, words, make)
      }
    }
    if (definite && words.some((word) => /^(?:two|three|both|four)$/.test(word)) && /(?:ies|s)$/.test(head.lower)) {
      // "the two countries"
      const joint = focus.find((one) => one.sort === 'people' && /\sand\s/.test(one.name))
      if (joint) return joint
    }
    if (BODY_NOUNS.has(head.lower) && definite && (!mention || mention.how === 'role')) {
      const known = byBodyNoun(words, head.lower)
      if (known) return known
    }
    const renamed = mention?.how === 'role' && mention.name !== mention.text
    const text = renamed ? mention.name : textOf(body, items, phrase)
    if (mention?.kind === 'office' && mention.role !== null && mention.affiliation !== null) {
      // "Qatar's Foreign Ministry", "the Qatari foreign ministry"
      const { actor, kind, affiliation, role } = mention
      const make = () => ({ name: text, kind, sort: 'body' as const, actor, affiliation, anonymous: false })
      return obtain(`office:${officeKey(role, affiliation)}`, words, make)
    }
    if (mention?.actor && mention.how !== 'demonym' && mention.kind !== 'office') {
      const { actor, kind, affiliation } = mention
      return obtain(`body:${actor}`, words, () => ({
        name: text,
        kind,
        sort: 'body',
        actor,
        affiliation,
        anonymous: false,
      }))
    }
    return mention?.how === 'demonym'
      ? byText(text, 'people', undefined, words, false)
      : byText(text, 'body', mention, words, false)
  }

  return {
    read: (unit, subject, apposition) => {
      for (const mention of mentions.within(unit.start, unit.end)) {
        const owned = mention.affiliation !== null && (mention.kind === 'office' || mention.kind === 'military')
        if (owned && !mention.text.toLowerCase().startsWith('the ')) ownedBodies.push(mention)
        if (!isNamed(mention)) continue
        const entity = person(mention, [])
        if (!focus.includes(entity)) focus.push(entity)
      }
      const entity = subject && resolve(unit, subject, apposition)
      if (entity) enter(entity)
    },
    resolve,
    spoke: (entity) => {
      enter(entity)
      lastSpeaker = entity
    },
  }
}

/** The speaker as a draft names it. */
export function toSpeaker(entity: Entity): DraftSpeaker {
  const name = entity.name.replace(/\s+/g, ' ')
  return {
    actor: entity.actor,
    name: entity.sort === 'body' ? name.replace(/^the /i, '') : name,
    kind: entity.kind,
    affiliation: entity.affiliation === entity.actor ? null : entity.affiliation,
    anonymous: entity.anonymous,
  }
}

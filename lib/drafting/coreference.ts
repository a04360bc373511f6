import type { ActorKind } from '@/lib/codebook/values'
import { headOf, isGenitive, textOf, type Phrase } from '@/lib/drafting/attribution/phrases'
import type { Item, Unit } from '@/lib/drafting/attribution/units'
import {
  BODY_NOUNS,
  FEMALE_NAMES,
  FEMALE_WORDS,
  MALE_WORDS,
  ROLE_NOUNS,
  TEXT_NOUNS,
} from '@/lib/drafting/attribution/words'
import { fitsBody, fitsRole } from '@/lib/drafting/coreference-roles'
import { indexMentions } from '@/lib/drafting/mention-index'
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
const PERSONAL = /^(?:he|she|they|him|her|them)$/
const INDEFINITE =
  /^(?:an?|one|two|three|four|five|six|several|some|many|most|other|others|another|unnamed|anonymous|multiple|various|few)$/
const LOOSE_MODIFIER = /^(?:senior|top|same|former|chief|veteran|unnamed|anonymous|main|lead|head|two|three)$/
/** How many of those spoken of stay in reach of a pronoun or a role. */
const REACH = 16

const plainName = (name: string) => name.toLowerCase().replace(/^the\s+/, '')
const isPlural = (word: string) => /(?:s|men|women|people)$/.test(word) && word !== 'boss'

function genderOf(words: Iterable<string>, name: string): Entity['gender'] {
  for (const word of words) {
    if (FEMALE_WORDS.has(word)) return 'f'
    if (MALE_WORDS.has(word)) return 'm'
  }
  return FEMALE_NAMES.has((name.split(/\s/)[0] ?? '').toLowerCase()) ? 'f' : null
}

/** The describing words of a phrase, lower case. */
function describe(items: readonly Item[], phrase: Phrase | null): string[] {
  const out: string[] = []
  if (!phrase) return out
  for (let i = phrase.from; i <= phrase.to; i++) {
    const item = items[i]
    if (item && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(item.pos)) out.push(item.lower.replace(/\.$/, ''))
  }
  return out
}

/** "a statement from the ministry", "the ministry's statement": whose words a text carries. */
function issuerOf(items: readonly Item[], phrase: Phrase): Phrase | null {
  const at = headOf(items, phrase)
  if (!TEXT_NOUNS.has(items[at]?.lower ?? '')) return null
  for (let i = at + 1; i < phrase.to; i++) {
    if (/^(?:from|by)$/.test(items[i]?.lower ?? '')) return { from: i + 1, to: phrase.to }
  }
  for (let i = at - 1; i > phrase.from; i--) if (isGenitive(items[i])) return { from: phrase.from, to: i - 1 }
  return null
}

/** Who is who in one article, read from its beginning to its end. */
export function createRegistry(body: string, mentionList: readonly Mention[]): Registry {
  const mentions = indexMentions(mentionList)
  const entities = new Map<string, Entity>()
  /** Those spoken of, the most recent first. */
  let focus: Entity[] = []

  const enter = (entity: Entity) => {
    focus = [entity, ...focus.filter((other) => other !== entity)].slice(0, REACH)
  }

  const obtain = (
    key: string,
    make: () => Omit<Entity, 'key' | 'words' | 'gender'>,
    words: Iterable<string>,
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
    const entity = obtain(
      `person:${mention.actor ?? mention.name}`,
      () => ({
        name: mention.name,
        kind: 'person',
        sort: 'person',
        actor: mention.actor,
        affiliation: mention.affiliation,
        anonymous: false,
      }),
      words,
    )
    for (const word of (mention.role ?? '').split(' ')) if (word) entity.words.add(word)
    entity.affiliation ??= mention.affiliation
    return entity
  }

  const byText = (
    text: string,
    sort: Entity['sort'],
    mention: Mention | undefined,
    words: string[],
    anonymous: boolean,
  ): Entity =>
    obtain(
      `${sort}:${plainName(text)}`,
      () => ({
        name: text,
        kind: mention?.kind ?? (sort === 'person' || sort === 'people' ? 'person' : null),
        sort,
        actor: anonymous ? null : (mention?.actor ?? null),
        affiliation: mention?.affiliation ?? null,
        anonymous,
      }),
      words,
    )

  const byPronoun = (word: string): Entity | null => {
    if (word === 'they' || word === 'their' || word === 'them')
      return focus.find((one) => one.sort === 'people' || one.sort === 'body') ?? focus[0] ?? null
    if (word === 'it' || word === 'its') return focus.find((one) => one.sort === 'body' || one.sort === 'text') ?? null
    const gender = word === 'she' || word === 'her' ? 'f' : 'm'
    return focus.find((one) => one.sort === 'person' && (one.gender === null || one.gender === gender)) ?? null
  }

  /** "the minister", "the Qatari official": whoever in focus answers to all its words. */
  const byRole = (words: readonly string[], head: string): Entity | null => {
    const modifiers = words.filter((word) => word !== head && !LOOSE_MODIFIER.test(word))
    return (
      focus.find((one) => {
        if (one.sort !== 'person' && !(one.sort === 'people' && one.anonymous)) return false
        if (!fitsRole(head, one.words)) return false
        return modifiers.every(
          (word) => one.words.has(word) || [...one.words].some((own) => own.slice(0, 4) === word.slice(0, 4)),
        )
      }) ?? null
    )
  }

  const byBodyNoun = (words: readonly string[], head: string): Entity | null => {
    const modifiers = words.filter((word) => word !== head && word !== 'same')
    const same = focus.find(
      (one) => one.sort === 'body' && one.words.has(head) && modifiers.every((word) => one.words.has(word)),
    )
    if (same || modifiers.length > 1) return same ?? null
    return focus.find((one) => one.sort === 'body' && fitsBody(head, one.kind)) ?? null
  }

  const affiliationIn = (items: readonly Item[], phrase: Phrase): string | null =>
    mentions
      .within(items[phrase.from]?.start ?? 0, items[phrase.to]?.end ?? 0)
      .find((mention) => mention.actor !== null && mention.kind !== 'person' && mention.kind !== 'outlet')?.actor ??
    null

  const headMention = (items: readonly Item[], phrase: Phrase): Mention | undefined => {
    const head = items[headOf(items, phrase)]
    return head && mentions.at(head.start, head.end)
  }

  /** The named person among a phrase and its apposition. */
  const namedPerson = (items: readonly Item[], phrase: Phrase, apposition: Phrase | null): Entity | null => {
    for (const one of apposition ? [phrase, apposition] : [phrase]) {
      const mention = headMention(items, one)
      if (mention?.kind === 'person' && (mention.how === 'name' || mention.how === 'alias')) {
        return person(mention, [...describe(items, phrase), ...describe(items, apposition)])
      }
    }
    return null
  }

  const resolve: Registry['resolve'] = (unit, phrase, apposition) => {
    const { items } = unit
    const first = items[phrase.from]
    const head = items[headOf(items, phrase)]
    if (!first || !head) return null
    if (phrase.from === phrase.to && PRONOUN.test(head.lower)) {
      const known = byPronoun(head.lower)
      return known ?? (PERSONAL.test(head.lower) ? byText(first.text, 'person', undefined, [], false) : null)
    }
    const issuer = issuerOf(items, phrase)
    if (issuer) return resolve(unit, issuer, null)
    const named = namedPerson(items, phrase, apposition)
    if (named) return named
    const mention = headMention(items, phrase)
    const words = describe(items, phrase)
    const text = textOf(body, items, phrase)
    const definite = /^(?:the|that|this|these|those|both|his|her|their|its)$/.test(first.lower)
    const headWord = head.lower
    const isRole = mention
      ? mention.kind === 'person'
      : ROLE_NOUNS.has(headWord) || (mention === undefined && head.lower === 'those')
    if (isRole) {
      const plural = isPlural(headWord)
      if (definite && !plural) {
        const known = byRole(words, headWord)
        if (known) return known
        if (mention?.how === 'role' && mention.name !== mention.text) return person(mention, words)
      } else if (definite && words.length <= 3) {
        const known = focus.find((one) => one.sort === 'people' && one.words.has(headWord))
        if (known) return known
      }
      const owned = items.slice(phrase.from, phrase.to + 1).some(isGenitive)
      const anonymous = plural || INDEFINITE.test(first.lower) || (!definite && !owned && mention?.how !== 'role')
      const entity = byText(text, plural ? 'people' : 'person', mention, words, anonymous)
      entity.affiliation ??= affiliationIn(items, phrase)
      return entity
    }
    if (!mention && TEXT_NOUNS.has(headWord)) {
      const known = definite ? focus.find((one) => one.sort === 'body' || one.sort === 'person') : undefined
      return known ?? byText(text, 'text', undefined, words, false)
    }
    if (BODY_NOUNS.has(headWord) && definite && (!mention || mention.how === 'role')) {
      const known = byBodyNoun(words, headWord)
      if (known) return known
    }
    if (mention?.actor && mention.how !== 'demonym' && mention.kind !== 'office') {
      return obtain(
        `body:${mention.actor}`,
        () => ({
          name: text,
          kind: mention.kind,
          sort: 'body',
          actor: mention.actor,
          affiliation: mention.affiliation,
          anonymous: false,
        }),
        words,
      )
    }
    return byText(
      text,
      mention?.how === 'demonym' ? 'people' : 'body',
      mention?.how === 'demonym' ? undefined : mention,
      words,
      false,
    )
  }

  return {
    read: (unit, subject, apposition) => {
      const { start, end } = unit
      for (const mention of mentions.within(start, end)) {
        if (mention.kind !== 'person' || (mention.how !== 'name' && mention.how !== 'alias')) continue
        const entity = person(mention, [])
        if (!focus.includes(entity)) focus.push(entity)
      }
      const entity = subject && resolve(unit, subject, apposition)
      if (entity) enter(entity)
    },
    resolve,
    spoke: enter,
  }
}

/** The speaker as a draft names it. */
export function toSpeaker(entity: Entity): DraftSpeaker {
  const name = entity.name.replace(/\s+/g, ' ')
  return {
    actor: entity.actor,
    name: entity.sort === 'body' ? name.replace(/^the /, '') : name,
    kind: entity.kind,
    affiliation: entity.affiliation === entity.actor ? null : entity.affiliation,
    anonymous: entity.anonymous,
  }
}

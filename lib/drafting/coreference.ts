import { headOf, textOf, type Phrase } from '@/lib/drafting/attribution/phrases'
import type { Item, Unit } from '@/lib/drafting/attribution/units'
import { BODY_NOUNS, ROLE_NOUNS, TEXT_NOUNS } from '@/lib/drafting/attribution/words'
import { findAcronyms } from '@/lib/drafting/coreference-acronyms'
import { resolveBody } from '@/lib/drafting/coreference-body'
import { Cast } from '@/lib/drafting/coreference-cast'
import type { Entity } from '@/lib/drafting/coreference-entity'
import { headMention, isJoint, type Ground } from '@/lib/drafting/coreference-ground'
import { bothBefore, listOfNumber, listOfPeople, twoNamed } from '@/lib/drafting/coreference-lists'
import { resolveMember, resolveName, resolveRole } from '@/lib/drafting/coreference-people'
import { describe, issuerOf, memberOf } from '@/lib/drafting/coreference-phrases'
import { ownerOfNumbers, resolveText } from '@/lib/drafting/coreference-texts'
import type { MentionIndex } from '@/lib/drafting/mention-index'
import type { DraftSpeaker, Mention } from '@/lib/drafting/types'

export type Registry = {
  /** Takes note of whom a unit speaks of. */
  meet: (unit: Unit) => void
  /** Takes note of the subject of a unit, whom the next "he" means. */
  enter: (unit: Unit, subject: Phrase, apposition: Phrase | null) => void
  /** Who a phrase of the unit means. */
  resolve: (unit: Unit, phrase: Phrase, apposition: Phrase | null) => Entity | null
  /** Notes that somebody spoke, for the pronouns that follow. */
  spoke: (entity: Entity) => void
}

const PRONOUN = /^(?:he|she|they|it|him|her|them|his|their|its)$/
/** What a state is to another: "China, North Korea's main ally, said". */
const STANDS_BY =
  /^(?:ally|backer|patron|neighbou?r|rival|foe|partner|member|host|mediator|guarantor|sponsor|supplier)$/
/** "A plumber", "one commuter", "two tailors": people by what they do, told for the first time. */
const SOMEBODY = /^(?:an?|one|another|two|three|four|five|six|several|some|many)$/
const BY_TRADE = /(?:ers?|ors?|ists?|ians?|ees?)$/
const isTrade = (first: string, head: string): boolean =>
  SOMEBODY.test(first) && BY_TRADE.test(head) && !BODY_NOUNS.has(head) && !TEXT_NOUNS.has(head)

const HONOUR = /^(?:Excellency|Highness|Majesty|Eminence|Holiness)$/
const HE: Record<string, string> = { his: 'he', her: 'she' }

/** How far "the latter" looks back, in UTF-16 units. */
const LATTER = 400
/** "Omar Haddad, a teacher", "the lawyer Omar Haddad", "Omar Haddad, 41": a person whom the reader does not know yet. */
const AFTER_NEW = /^(?:, (?:(?:who|whose|whom|an?)\b|\d{1,2}\b)| \(\d{1,2}\))/
const BEFORE_NEW = /$(?<=(\p{Ll}+) )/u
function isPresented(body: string, { start, end, actor }: Mention): boolean {
  if (actor !== null) return false
  const before = BEFORE_NEW.exec(body.slice(Math.max(0, start - 24), start))?.[1] ?? ''
  return ROLE_NOUNS.has(before) || AFTER_NEW.test(body.slice(end, end + 8))
}

/** "An adviser to [the leader]", "the head of [the army]": part of another's description. */
const isGoverned = (body: string, { start }: Mention): boolean =>
  /\b(?:to|of|for|by|with) $/.test(body.slice(Math.max(0, start - 6), start))

/** Who is who in one article, read from its beginning to its end. */
export function createRegistry(body: string, mentionList: readonly Mention[], mentions: MentionIndex): Registry {
  const cast = new Cast(mentionList)
  const ground: Ground = { body, cast, mentions, acronyms: findAcronyms(body) }
  /** A phrase means the same however often it is asked for. */
  const resolved = new WeakMap<Phrase, Entity>()

  /** "IGAD, the alliance mediating the conflict, announced": the apposition is the name of a body. */
  const namedBody = (items: readonly Item[], phrase: Phrase, apposition: Phrase): boolean => {
    const other = headMention(ground, items, apposition)
    if (!other?.actor || other.kind === 'person' || other.how === 'demonym' || other.how === 'place') return false
    const noun = items[headOf(items, phrase)]?.lower ?? ''
    return !headMention(ground, items, phrase)?.actor && (BODY_NOUNS.has(noun) || STANDS_BY.test(noun))
  }

  const resolve: Registry['resolve'] = (unit, phrase, apposition) => {
    const known = resolved.get(phrase)
    if (known) return known
    const entity = work(unit, phrase, apposition)
    if (entity) resolved.set(phrase, entity)
    return entity
  }

  const work: Registry['resolve'] = (unit, phrase, apposition) => {
    const { items } = unit
    const first = items[phrase.from]
    const head = items[headOf(items, phrase)]
    if (!first || !head) return null
    // "His Excellency added": whom "he" would mean.
    const honour = phrase.to === phrase.from + 1 && HONOUR.test(head.text) ? HE[first.lower] : undefined
    const honoured = honour ? cast.byPronoun(honour) : null
    if (honoured) return honoured
    if (phrase.from === phrase.to && PRONOUN.test(head.lower)) {
      return (
        cast.byPronoun(head.lower) ??
        cast.described(head.text, head.lower.startsWith('it') ? 'body' : 'person', undefined, [], false)
      )
    }
    // "Norway and Oman traded blame, with each saying"
    const joint =
      phrase.from === phrase.to && /^(?:each|both)$/.test(head.lower) ? bothBefore(ground, first.start) : null
    // "the pair said in a joint statement"
    const bare = first.lower === 'the' && phrase.to === phrase.from + 1
    const pair = bare && /^(?:pair|duo|two)$/.test(head.lower)
    const two = pair ? (listOfPeople(ground, first.start) ?? bothBefore(ground, first.start)) : null
    if (two) return two
    // "the quartet" after "Norway, Oman, Egypt and Chad"
    const more = bare && /^(?:three|trio|four|quartet|five)$/.test(head.text)
    const group = more ? listOfNumber(ground, head.text, first.start) : null
    if (group) return group
    if (joint) return joint
    const issuer = issuerOf(items, phrase)
    if (issuer) return resolve(unit, issuer, null)
    // "Moen and others", "Norway, Oman and others"
    if (head.lower !== 'others' && items[phrase.to]?.lower === 'others' && items[phrase.to - 1]?.lower === 'and')
      return cast.described(textOf(body, items, phrase), 'people', undefined, describe(items, phrase), false)
    if (isJoint(ground, items, phrase))
      return (
        twoNamed(ground, first.start, items[phrase.to]?.end ?? first.end) ??
        cast.described(textOf(body, items, phrase), 'people', undefined, describe(items, phrase), false)
      )
    const named = resolveName(ground, items, phrase, apposition)
    if (named) return named
    const renamed = apposition && namedBody(items, phrase, apposition)
    if (renamed) return resolve(unit, apposition, null)
    const noun = memberOf(items, phrase)
    if (noun !== null) return resolveMember(ground, items, phrase, noun)
    const numbers = ownerOfNumbers(ground, items, phrase)
    if (numbers) return numbers
    const mention = headMention(ground, items, phrase)
    const words = describe(items, phrase)
    const definite = /^(?:the|that|this|these|those|both|his|her|their|its)$/.test(first.lower)
    if (head.lower === 'latter') {
      const last = mentions
        .within(Math.max(0, first.start - LATTER), first.start)
        .findLast((one) => one.kind === 'person')
      if (last && (last.how === 'name' || last.how === 'alias')) return cast.person(last, [])
      if (last?.how === 'anonymous' || last?.how === 'role')
        return cast.described(last.text, 'person', last, last.text.toLowerCase().split(/\s+/), last.how === 'anonymous')
      return cast.find((one) => one.sort === 'person' || one.sort === 'people')
    }
    if (mention ? mention.kind === 'person' : ROLE_NOUNS.has(head.lower) || isTrade(first.lower, head.text))
      return resolveRole(ground, items, phrase, definite, words)
    if ((!mention || head.lower === 'paper') && TEXT_NOUNS.has(head.lower))
      return resolveText(ground, items, phrase, definite, words)
    return resolveBody(ground, items, phrase, definite, words)
  }

  return {
    meet: (unit) => {
      cast.nextUnit()
      for (const mention of mentions.within(unit.start, unit.end))
        cast.meet(mention, isPresented(body, mention), isGoverned(body, mention))
    },
    enter: (unit, subject, apposition) => {
      const entity = resolve(unit, subject, apposition)
      if (entity) cast.enter(entity)
    },
    resolve,
    spoke: (entity) => cast.speaks(entity),
  }
}

/** The speaker as a draft names it. */
export function toSpeaker(entity: Entity): DraftSpeaker {
  // "the Rapid Support Forces (RSF)"
  const name = entity.name.replace(/\s+/g, ' ').replace(/ \(\p{Lu}[\p{L}\p{N}-]*\)$/u, '')
  return {
    actor: entity.actor,
    name: entity.sort === 'body' ? name.replace(/^the /i, '') : name,
    kind: entity.kind,
    affiliation: entity.affiliation === entity.actor ? null : entity.affiliation,
    anonymous: entity.anonymous,
  }
}

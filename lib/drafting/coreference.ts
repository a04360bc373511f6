import { headOf, textOf, type Phrase } from '@/lib/drafting/attribution/phrases'
import type { Item, Unit } from '@/lib/drafting/attribution/units'
import { BODY_NOUNS, ROLE_NOUNS, TEXT_NOUNS } from '@/lib/drafting/attribution/words'
import { findAcronyms } from '@/lib/drafting/coreference-acronyms'
import { Cast } from '@/lib/drafting/coreference-cast'
import type { Entity } from '@/lib/drafting/coreference-entity'
import { headMention, isJoint, type Ground } from '@/lib/drafting/coreference-ground'
import { resolveMember, resolveName, resolveRole } from '@/lib/drafting/coreference-people'
import { describe, issuerOf, memberOf } from '@/lib/drafting/coreference-phrases'
import { officeKey } from '@/lib/drafting/coreference-roles'
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
/** Texts that carry the words of whoever was just named. */
const ISSUED =
  /^(?:clip|recording|audio|video|tape|interview|statements?|communiqu[eé]|letter|release|post|tweet|message|note|declaration|readout|speech|address|remarks|comments|announcement|bulletin)$/
/** How far "the statement" looks back for whoever issued it. */
const ISSUED_REACH = 1500
/** How far "the latter" looks back, in UTF-16 units. */
const LATTER = 400
/** How far "the statement" looks back for a joint one. */
const JOINT_REACH = 800

/** Who is who in one article, read from its beginning to its end. */
export function createRegistry(body: string, mentionList: readonly Mention[], mentions: MentionIndex): Registry {
  const cast = new Cast(mentionList)
  const ground: Ground = { body, cast, mentions }
  const acronyms = findAcronyms(body)
  /** A phrase means the same however often it is asked for. */
  const resolved = new WeakMap<Phrase, Entity>()

  /** "IGAD, the alliance mediating the conflict, announced": the apposition is the name of a body. */
  const namedBody = (items: readonly Item[], phrase: Phrase, apposition: Phrase): boolean => {
    const other = headMention(ground, items, apposition)
    if (!other?.actor || other.kind === 'person' || other.how === 'demonym' || other.how === 'place') return false
    return !headMention(ground, items, phrase)?.actor && BODY_NOUNS.has(items[headOf(items, phrase)]?.lower ?? '')
  }

  const resolve: Registry['resolve'] = (unit, phrase, apposition) => {
    const known = resolved.get(phrase)
    if (known) return known
    const entity = work(unit, phrase, apposition)
    if (entity) resolved.set(phrase, entity)
    return entity
  }

  /** "the statement" after "an IAEA statement": whoever issued it. */
  const issuerBefore = (start: number, noun: string): Entity | null => {
    if (!ISSUED.test(noun)) return null
    const from = Math.max(0, start - ISSUED_REACH)
    const before = body.slice(from, start).toLowerCase()
    const at = before.lastIndexOf(` ${noun}`)
    if (at < 0) return null
    const left = mentions
      .within(from, from + at + 1)
      .findLast((one) => /^(?:['’]s?)?$/.test(body.slice(one.end, from + at)))
    const after = from + at + noun.length + 1
    const lead = /^ (?:by|from|of|issued by|released by) (?:the )?/.exec(before.slice(at + noun.length + 1))
    const right = lead && mentions.within(after, after + 80).find((one) => one.start <= after + lead[0].length)
    const found = [left, right].find(
      (one) => one?.actor && one.kind !== 'person' && one.how !== 'place' && one.how !== 'demonym',
    )
    return found ? cast.ofMention(found) : null
  }

  const work: Registry['resolve'] = (unit, phrase, apposition) => {
    const { items } = unit
    const first = items[phrase.from]
    const head = items[headOf(items, phrase)]
    if (!first || !head) return null
    if (phrase.from === phrase.to && PRONOUN.test(head.lower)) {
      return (
        cast.byPronoun(head.lower) ??
        cast.described(head.text, head.lower.startsWith('it') ? 'body' : 'person', undefined, [], false)
      )
    }
    const issuer = issuerOf(items, phrase)
    if (issuer) return resolve(unit, issuer, null)
    if (isJoint(ground, items, phrase))
      return cast.described(textOf(body, items, phrase), 'people', undefined, describe(items, phrase), false)
    const named = resolveName(ground, items, phrase, apposition)
    if (named) return named
    const renamed = apposition && namedBody(items, phrase, apposition)
    if (renamed) return resolve(unit, apposition, null)
    const noun = memberOf(items, phrase)
    if (noun !== null) return resolveMember(ground, items, phrase, noun)
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
    if (mention ? mention.kind === 'person' : ROLE_NOUNS.has(head.lower))
      return resolveRole(ground, items, phrase, definite, words)
    if ((!mention || head.lower === 'paper') && TEXT_NOUNS.has(head.lower)) {
      const outlet = mentions.within(first.start, head.start).find((one) => one.kind === 'outlet')
      if (outlet) return cast.described(outlet.name, 'body', outlet, words, false)
      if (definite && head.lower === 'statement') {
        const before = body.slice(Math.max(0, first.start - JOINT_REACH), first.start)
        const joint = /\bjoint (statement|communiqu[eé]|declaration)\b(?![\s\S]*\bstatement\b)/iu.exec(before)
        if (joint) return cast.described(`a joint ${joint[1]}`, 'text', undefined, words, false)
      }
      const issuer = definite ? issuerBefore(first.start, head.lower) : null
      if (issuer) return issuer
      const paper =
        definite && head.lower === 'paper' ? (cast.byBodyNoun([], 'newspaper') ?? cast.byBodyNoun([], 'daily')) : null
      if (paper) return paper
      const issued = definite && ISSUED.test(head.lower) ? cast.lastSpeaker : null
      return issued ?? cast.described(textOf(body, items, phrase), 'text', undefined, words, false)
    }
    if (BODY_NOUNS.has(head.lower) && !mention?.actor && /^(?:its|their|his|her)$/.test(first.lower)) {
      const state = /^(?:his|her)$/.test(first.lower)
        ? undefined
        : cast.find((one) => one.sort === 'body' && one.kind === 'state')
      const owner = state ?? cast.byPronoun(first.lower)
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
        return cast.obtain(`office:${officeKey(rest, actor)}`, words, make)
      }
    }
    const several = [first.lower, ...words].some((word) =>
      /^(?:two|three|both|four|warring|rival|opposing)$/.test(word),
    )
    if (definite && several && /(?:ies|s)$/.test(head.lower)) {
      // "the two countries"
      const joint = cast.find((one) => one.sort === 'people' && /\sand\s/.test(one.name))
      if (joint) return joint
      const sides = /^(?:sides|parties|countries|nations|states|governments|capitals|neighbours|neighbors)$/.test(
        head.lower,
      )
      const both = sides && phrase.to - phrase.from < 3 ? cast.bothSides(!/^(?:sides|parties)$/.test(head.lower)) : null
      if (both) return both
    }
    if (BODY_NOUNS.has(head.lower) && definite && (!mention || mention.how === 'role')) {
      const known = cast.byBodyNoun(words, head.lower)
      if (known) return known
    }
    // "the United Nations mission (Minusma)"
    const bracket = items.findIndex((item, i) => i > phrase.from && i < phrase.to && item.lower === '(')
    const letters = bracket < 0 || mention?.actor ? undefined : items[bracket + 1]
    const meant = letters && mentions.at(letters.start, letters.end)
    if (meant?.actor && meant.kind !== 'person' && meant.how !== 'place') return cast.ofMention(meant)
    const spelt = mention?.actor ? undefined : acronyms.get(head.text)
    if (spelt !== undefined) {
      const known = cast.find((one) => one.sort === 'body' && one.name.includes(spelt))
      return known ?? cast.described(spelt, 'body', mention, words, false)
    }
    // "the Norwegian said"
    const one = mention?.how === 'demonym' && definite && phrase.to === phrase.from + 1
    const national = one && !/(?:s|ese|sh|ch)$/.test(head.lower) ? cast.lastNamed() : null
    if (national) return national
    const roleName = mention?.how === 'role' && mention.name !== mention.text
    const text = mention && (roleName || mention.kind === 'outlet') ? mention.name : textOf(body, items, phrase)
    if (mention?.kind === 'office' && mention.role !== null && mention.affiliation !== null) {
      // "Qatar's Foreign Ministry", "the Qatari foreign ministry"
      const { actor, kind, affiliation, role } = mention
      const make = () => ({ name: text, kind, sort: 'body' as const, actor, affiliation, anonymous: false })
      return cast.obtain(`office:${officeKey(role, affiliation)}`, words, make)
    }
    if (mention?.actor && mention.how !== 'demonym' && mention.kind !== 'office') {
      const { actor, kind, affiliation } = mention
      return cast.obtain(`body:${actor}`, words, () => ({
        name: text,
        kind,
        sort: 'body',
        actor,
        affiliation,
        anonymous: false,
      }))
    }
    return mention?.how === 'demonym'
      ? cast.described(text, 'people', undefined, words, false)
      : cast.described(text, 'body', mention, words, false)
  }

  return {
    meet: (unit) => {
      for (const mention of mentions.within(unit.start, unit.end)) cast.meet(mention)
    },
    enter: (unit, subject, apposition) => {
      const entity = resolve(unit, subject, apposition)
      if (entity) cast.enter(entity)
    },
    resolve,
    spoke: (entity) => {
      cast.noteLead(entity)
      cast.enter(entity)
      cast.lastSpeaker = entity
    },
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

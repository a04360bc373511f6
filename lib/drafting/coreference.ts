import { isGenitive } from '@/lib/drafting/attribution/items'
import { headOf, textOf, type Phrase } from '@/lib/drafting/attribution/phrases'
import type { Item, Unit } from '@/lib/drafting/attribution/units'
import { BODY_NOUNS, ROLE_NOUNS, TEXT_NOUNS } from '@/lib/drafting/attribution/words'
import { Cast, isNamed, plainName, type Entity } from '@/lib/drafting/coreference-cast'
import { describe, issuerOf, memberOf, properWord } from '@/lib/drafting/coreference-phrases'
import { officeKey, standsForAny } from '@/lib/drafting/coreference-roles'
import type { MentionIndex } from '@/lib/drafting/mention-index'
import type { DraftSpeaker, Mention } from '@/lib/drafting/types'

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
/** How far "the latter" looks back, in UTF-16 units. */
const LATTER = 400
/** How far "the statement" looks back for a joint one. */
const JOINT_REACH = 800

const isPlural = (word: string) => /(?:s|men|women|people|those)$/.test(word) && word !== 'boss'

/** Who is who in one article, read from its beginning to its end. */
export function createRegistry(body: string, mentionList: readonly Mention[], mentions: MentionIndex): Registry {
  const cast = new Cast(mentionList)

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
    if (first === 'another' && noun === '' && cast.lastSpeaker?.anonymous && cast.lastSpeaker.sort === 'person') {
      const known = [...cast.lastSpeaker.words].find((word) => ROLE_NOUNS.has(word))
      if (known) return cast.described(`another ${known}`, 'person', undefined, [known], true)
    }
    const whole = cast.find((one) => one.sort === 'people' && (noun === '' || one.words.has(noun)))
    const name = whole
      ? `${first === 'another' ? 'one' : first} of the ${plainName(whole.name)}`
      : textOf(body, items, phrase)
    const words = [...(whole?.words ?? [])].map((word) => word.replace(/s$/, ''))
    return cast.described(name, /^(?:one|another)$/.test(first) ? 'person' : 'people', undefined, words, true)
  }

  const resolveRole = (items: readonly Item[], phrase: Phrase, definite: boolean, words: readonly string[]): Entity => {
    const head = items[headOf(items, phrase)]?.lower ?? ''
    // "the Turkish official" is told by the words of this text alone.
    const vague = standsForAny(head)
    const found = headMention(items, phrase)
    const proper = items.slice(phrase.from, phrase.to).some((item) => item.pos === 'PROPN' || item.pos === 'ADJ')
    const mention = vague && found ? { ...found, actor: null, affiliation: proper ? found.affiliation : null } : found
    const plural = isPlural(head)
    const owned = items.slice(phrase.from, phrase.to + 1).some(isGenitive)
    const holder =
      !plural && !vague && mention?.how === 'role' && mention.role !== null
        ? cast.holderOf(mention.role, mention.affiliation)
        : null
    if (holder) return cast.person(holder, words)
    if (definite && !plural) {
      const affiliation = mention?.affiliation ?? null
      // A demonym is told by the affiliation.
      const own =
        affiliation === null ? words : words.filter((word) => !/^\p{Lu}/u.test(properWord(items, phrase, word)))
      const known = cast.byRole(own, head, affiliation, owned)
      if (known) {
        known.affiliation ??= affiliation
        return known
      }
      if (!vague && mention?.how === 'role' && mention.name !== mention.text) return cast.person(mention, words)
    } else if (definite && words.length <= 3) {
      const known = cast.find((one) => one.sort === 'people' && one.words.has(head))
      if (known) return known
    }
    const first = items[phrase.from]?.lower ?? ''
    const anonymous = plural || vague || INDEFINITE.test(first) || (!definite && !owned && mention?.how !== 'role')
    const entity = cast.described(textOf(body, items, phrase), plural ? 'people' : 'person', mention, words, anonymous)
    entity.affiliation ??= affiliationIn(items, phrase)
    return entity
  }

  /** The person named in a phrase or its apposition, also where no mention knows the name. */
  const resolveName = (items: readonly Item[], phrase: Phrase, apposition: Phrase | null): Entity | null => {
    const words = [...describe(items, phrase), ...describe(items, apposition)]
    const both = apposition ? [phrase, apposition] : [phrase]
    for (const one of both) {
      const mention = headMention(items, one)
      if (isNamed(mention)) return cast.person(mention, words)
    }
    for (const one of both) {
      const at = headOf(items, one)
      const head = items[at]
      const mention = headMention(items, one)
      if (head?.pos !== 'PROPN' || (mention && mention.how !== 'place' && mention.kind !== 'other')) continue
      if (ROLE_NOUNS.has(head.lower) || BODY_NOUNS.has(head.lower) || TEXT_NOUNS.has(head.lower)) continue
      const bare = describe(items, one).length === one.to - one.from + 1
      const full = cast.fullName(head.lower) ?? (bare ? cast.fullName(items[one.from]?.lower ?? '') : undefined)
      const other = both.find((phraseOf) => phraseOf !== one)
      const introduced = other !== undefined && ROLE_NOUNS.has(items[headOf(items, other)]?.lower ?? '')
      // "UN Darfur envoy Jan Eliasson"
      const role = items.slice(one.from, at).findLastIndex((item) => ROLE_NOUNS.has(item.lower))
      const titled = role < 0 ? null : { from: one.from + role + 1, to: at }
      if (full === undefined && !titled && !(introduced && bare)) continue
      const name = full ?? textOf(body, items, titled ?? one)
      if (introduced) cast.learnName(name)
      return cast.named(name, words, null)
    }
    return null
  }

  /** "IGAD, the alliance mediating the conflict, announced": the apposition is the name of a body. */
  const namedBody = (items: readonly Item[], phrase: Phrase, apposition: Phrase): boolean => {
    const other = headMention(items, apposition)
    if (!other?.actor || other.kind === 'person' || other.how === 'demonym' || other.how === 'place') return false
    return !headMention(items, phrase)?.actor && BODY_NOUNS.has(items[headOf(items, phrase)]?.lower ?? '')
  }

  const resolve: Registry['resolve'] = (unit, phrase, apposition) => {
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
    if (isJoint(items, phrase))
      return cast.described(textOf(body, items, phrase), 'people', undefined, describe(items, phrase), false)
    const named = resolveName(items, phrase, apposition)
    if (named) return named
    const renamed = apposition && namedBody(items, phrase, apposition)
    if (renamed) return resolve(unit, apposition, null)
    const noun = memberOf(items, phrase)
    if (noun !== null) return resolveMember(items, phrase, noun)
    const mention = headMention(items, phrase)
    const words = describe(items, phrase)
    const definite = /^(?:the|that|this|these|those|both|his|her|their|its)$/.test(first.lower)
    if (head.lower === 'latter') {
      const named = mentions.within(Math.max(0, first.start - LATTER), first.start).findLast(isNamed)
      return named
        ? cast.person(named, [])
        : (cast.find((one) => one.sort === 'person' || one.sort === 'people') ?? null)
    }
    if (mention ? mention.kind === 'person' : ROLE_NOUNS.has(head.lower))
      return resolveRole(items, phrase, definite, words)
    if ((!mention || head.lower === 'paper') && TEXT_NOUNS.has(head.lower)) {
      const outlet = mentions.within(first.start, head.start).find((one) => one.kind === 'outlet')
      if (outlet) return cast.described(outlet.name, 'body', outlet, words, false)
      if (definite && head.lower === 'statement') {
        const before = body.slice(Math.max(0, first.start - JOINT_REACH), first.start)
        const joint = /\bjoint (statement|communiqu[eé]|declaration)\b(?![\s\S]*\bstatement\b)/iu.exec(before)
        if (joint) return cast.described(`a joint ${joint[1]}`, 'text', undefined, words, false)
      }
      const paper =
        definite && head.lower === 'paper' ? (cast.byBodyNoun([], 'newspaper') ?? cast.byBodyNoun([], 'daily')) : null
      if (paper) return paper
      const issued = definite && ISSUED.test(head.lower) ? cast.lastSpeaker : null
      return issued ?? cast.described(textOf(body, items, phrase), 'text', undefined, words, false)
    }
    if (BODY_NOUNS.has(head.lower) && /^(?:its|their|his|her)$/.test(first.lower)) {
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
    if (definite && words.some((word) => /^(?:two|three|both|four)$/.test(word)) && /(?:ies|s)$/.test(head.lower)) {
      // "the two countries"
      const joint = cast.find((one) => one.sort === 'people' && /\sand\s/.test(one.name))
      if (joint) return joint
    }
    if (BODY_NOUNS.has(head.lower) && definite && (!mention || mention.how === 'role')) {
      const known = cast.byBodyNoun(words, head.lower)
      if (known) return known
    }
    const roleName = mention?.how === 'role' && mention.name !== mention.text
    const text = roleName || mention?.kind === 'outlet' ? mention.name : textOf(body, items, phrase)
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
    read: (unit, subject, apposition) => {
      for (const mention of mentions.within(unit.start, unit.end)) cast.meet(mention)
      const entity = subject && resolve(unit, subject, apposition)
      if (entity) cast.enter(entity)
    },
    resolve,
    spoke: (entity) => {
      cast.enter(entity)
      cast.lastSpeaker = entity
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

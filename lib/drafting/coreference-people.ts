/** Whom a phrase for a person means: a name, a role, one of a group, a counterpart. */
import { isGenitive } from '@/lib/drafting/attribution/items'
import { phraseEndingAt } from '@/lib/drafting/attribution/phrase-endings'
import { headOf, textOf, type Phrase } from '@/lib/drafting/attribution/phrases'
import type { Item } from '@/lib/drafting/attribution/units'
import { BODY_NOUNS, ROLE_NOUNS, TEXT_NOUNS } from '@/lib/drafting/attribution/words'
import { isNamed, type Entity } from '@/lib/drafting/coreference-entity'
import { affiliationIn, headMention, type Ground } from '@/lib/drafting/coreference-ground'
import { listOfMediators, listOfNumber, listOfPeople } from '@/lib/drafting/coreference-lists'
import { giveName } from '@/lib/drafting/coreference-masks'
import { describe, properWord } from '@/lib/drafting/coreference-phrases'
import { fitsRole, isLooseRole, standsForAny } from '@/lib/drafting/coreference-roles'

const INDEFINITE =
  /^(?:an?|one|two|three|four|five|six|several|some|many|most|other|others|another|unnamed|anonymous|multiple|various|few)$/
/** What a group's name has besides the people and what they are: how many, and what they do. */
const HOW_MANY = /^(?:the|these|those|two|three|four|five|six|several|some|many|other|multiple|various|few|both|all) /i
const WHAT_THEY_DO =
  / (?:with|in|on|to|from|for|at|by|near|who|privy|briefed|familiar|close|involved|speaking|quoted|contacted|on)\b.*$/is

const FIGHTERS =
  /^(?:militants|rebels|insurgents|fighters|guerrillas|separatists|islamists|jihadists|gunmen|hardliners)$/

/** Who may be named one by one before. */
const LISTED = /^(?:leaders|presidents|premiers|ministers|chiefs|envoys|generals|rivals|men|women)$/

const isPlural = (word: string) =>
  (/(?:s|men|women|people|those)$/.test(word) && word !== 'boss') || /^(?:many|some|most|several|few|both)$/.test(word)

/** "Western diplomats" keeps its capital, "Sources" at the beginning of a sentence does not. */
const uncapitalised = (group: string): string => {
  const first = group.split(/\s/)[0] ?? ''
  return ROLE_NOUNS.has(first.toLowerCase()) ? group.charAt(0).toLowerCase() + group.slice(1) : group
}

/** "rejected by [two senior officials], with one telling": the group that the same sentence has named. */
function groupBefore(items: readonly Item[], from: number): Phrase | null {
  for (let i = from - 1; i >= 0; i--) {
    const item = items[i]
    if (!item || !ROLE_NOUNS.has(item.lower) || !isPlural(item.lower) || item.lower === 'others') continue
    const group = phraseEndingAt(items, i)
    return group && headOf(items, group) === i ? group : null
  }
  return null
}

/** "One of them", "another", "one": somebody of the group spoken of. */
export function resolveMember(ground: Ground, items: readonly Item[], phrase: Phrase, noun: string): Entity {
  const { cast, body } = ground
  const first = items[phrase.from]?.lower ?? ''
  if (first === 'another' && noun === '' && cast.lastSpeaker?.anonymous && cast.lastSpeaker.sort === 'person') {
    const known = [...cast.lastSpeaker.words].find((word) => ROLE_NOUNS.has(word))
    if (known) return cast.described(`another ${known}`, 'person', undefined, [known], true)
  }
  const near = noun === '' ? groupBefore(items, phrase.from) : null
  const whole = near
    ? cast.described(textOf(body, items, near), 'people', undefined, describe(items, near), true)
    : cast.find(
        (one) =>
          one.sort === 'people' &&
          (noun === '' ? [...one.words].some((word) => ROLE_NOUNS.has(word)) : one.words.has(noun)),
      )
  const words = [...(whole?.words ?? [])].map((word) => word.replace(/s$/, ''))
  const group = whole?.name.replace(HOW_MANY, '').replace(WHAT_THEY_DO, '')
  const name = group
    ? `${/^(?:another|the)$/.test(first) ? 'one' : first} of the ${uncapitalised(group)}`
    : textOf(body, items, phrase)
  const sort = /^(?:one|another|the)$/.test(first) ? 'person' : 'people'
  return cast.described(name, sort, undefined, words, true)
}

const UNNAMED = /^(?:sources?|officials?|diplomats?|insiders?|people)$/

/** "The two sources" after "two sources", "a source and a diplomat". */
function groupOf({ cast }: Ground, head: string): Entity | null {
  if (!UNNAMED.test(head)) return null
  const called = (fits: (word: string) => boolean) =>
    cast.find(({ sort, words }) => sort === 'people' && [...words].some(fits))
  return (
    called((word) => word === head) ?? called((word) => `${word}s` === head) ?? called((word) => UNNAMED.test(word))
  )
}

export function resolveRole(
  ground: Ground,
  items: readonly Item[],
  phrase: Phrase,
  definite: boolean,
  words: readonly string[],
): Entity {
  const { cast, body } = ground
  const noun = items[headOf(items, phrase)]?.lower ?? ''
  const ofState = noun === 'head' && /^(?:state|government)$/.test(items[phrase.to]?.lower ?? '')
  const head = ofState ? `head of ${items[phrase.to]?.lower}` : noun
  // "the Turkish official" is told by the words of this text alone.
  const vague = standsForAny(head)
  const found = headMention(ground, items, phrase)
  const proper = items.slice(phrase.from, phrase.to).some((item) => item.pos === 'PROPN' || item.pos === 'ADJ')
  const mention = vague && found ? { ...found, actor: null, affiliation: proper ? found.affiliation : null } : found
  // "an official and a diplomat"
  const plural =
    isPlural(head) ||
    items.some(
      (item, i) => i > phrase.from && i < phrase.to && item.pos === 'CCONJ' && /^an?$/.test(items[i + 1]?.lower ?? ''),
    )
  const owned = items.slice(phrase.from, phrase.to + 1).some(isGenitive)
  const adjective =
    items[phrase.to - 1]?.pos === 'ADJ' || items[phrase.to - 1]?.pos === 'PROPN'
      ? (items[phrase.to - 1]?.text ?? '')
      : ''
  const counterpart =
    head === 'counterpart' && definite ? cast.counterpart(affiliationIn(ground, items, phrase), adjective) : null
  if (counterpart) return counterpart
  // "the president" alone is whoever of that office speaks, not one whom he spoke of.
  const bare = definite && !plural && (ofState || phrase.to === phrase.from + 1)
  const speaking = bare ? cast.speaking(head) : null
  if (speaking) return speaking
  const holder =
    !plural && !vague && mention?.how === 'role' && mention.role !== null
      ? cast.holderOf(mention.role, mention.affiliation)
      : null
  // "The envoy" is whoever has been spoken of, sooner than another who comes later.
  const later = holder && bare && isLooseRole(head) && holder.start > (items[phrase.from]?.start ?? 0)
  const spoken = cast.lastSpeaker?.key.startsWith('named:') ? cast.lastSpeaker : null
  const earlier = later ? (spoken ?? cast.lastNamed()) : null
  if (holder) return earlier ?? cast.person(holder, words)
  if (definite && !plural) {
    const affiliation = mention?.affiliation ?? null
    // A demonym is told by the affiliation.
    const plain = ofState ? [] : words
    const own = affiliation === null ? plain : plain.filter((word) => !/^\p{Lu}/u.test(properWord(items, phrase, word)))
    // "the Hamas source" is no Israeli one.
    const apart = head === 'source' && words.some((word) => /^\p{Lu}/u.test(properWord(items, phrase, word)))
    const known = apart ? null : cast.byRole(own, head, affiliation, owned)
    // "the veteran diplomat" is whoever was named last, sooner than a spokesman further up.
    const named =
      known && isLooseRole(head) && !owned && own.length <= 2 && !known.words.has(head) ? cast.lastNamed() : null
    if (named) return named
    if (known) {
      known.affiliation ??= affiliation
      return known
    }
    if (!vague && mention?.how === 'role' && mention.name !== mention.text) return cast.person(mention, words)
    // "said the deputy": whoever was named last, where nobody was called a deputy.
    const last = own.length === 1 && !owned && isLooseRole(head) ? cast.lastNamed() : null
    // "The UN envoy" is no adviser of the president's.
    const elsewhere =
      affiliation !== null &&
      last?.affiliation !== affiliation &&
      (last?.affiliation != null || [...(last?.words ?? [])].some((word) => ROLE_NOUNS.has(word)))
    if (last && !elsewhere) return last
  } else if (definite && words.length <= 2 && FIGHTERS.test(head)) {
    const group = cast.lastArmed()
    if (group) return group
  } else if (definite && /^(?:two|three|four|five|six)$/.test(items[phrase.from + 1]?.lower ?? '')) {
    const unnamed = groupOf(ground, head)
    if (unnamed) return unnamed
    // "the three heads of state" after "the leaders of Norway, Egypt and Oman"
    const joint =
      UNNAMED.test(head) && head !== 'officials'
        ? null
        : cast.find((one) => one.sort === 'people' && /\sand\s/.test(one.name))
    const named = joint ?? listOfNumber(ground, items[phrase.from + 1]?.lower ?? '', items[phrase.from]?.start ?? 0)
    if (named) return named
  } else if (definite && words.length <= 3) {
    const known = cast.find((one) => one.sort === 'people' && one.words.has(head))
    if (known) return known
    const start = items[phrase.from]?.start ?? 0
    const listed =
      head === 'mediators' && words.length === 1
        ? listOfMediators(ground, start)
        : LISTED.test(head)
          ? listOfPeople(ground, start)
          : null
    if (listed) return listed
  }
  const first = items[phrase.from]?.lower ?? ''
  const anonymous = plural || vague || INDEFINITE.test(first) || (!definite && !owned && mention?.how !== 'role')
  const described = /^some(?:one|body)$/.test(head) ? [...words, head] : words
  const entity = cast.described(
    textOf(body, items, phrase),
    plural ? 'people' : 'person',
    mention,
    described,
    anonymous,
  )
  entity.affiliation ??= affiliationIn(ground, items, phrase)
  return entity
}

/** The name at the end of a phrase that no preposition leads to: "Opposition Leader in St Vincent Godwin Prescod". */
function nameAtEnd(ground: Ground, items: readonly Item[], phrase: Phrase) {
  const last = items[phrase.to]
  const mention = last && ground.mentions.at(last.start, last.end)
  if (!isNamed(mention) || items[headOf(items, phrase)]?.lower === 'office') return null
  const at = items.findIndex((item, i) => i >= phrase.from && item.start >= mention.start)
  const before = items[at - 1]
  return at > phrase.from && (before?.pos === 'PROPN' || /^(?:called|named)$/.test(before?.lower ?? ''))
    ? mention
    : null
}

/** The person named in a phrase or its apposition, also where no mention knows the name. */
export function resolveName(
  ground: Ground,
  items: readonly Item[],
  phrase: Phrase,
  apposition: Phrase | null,
): Entity | null {
  const { cast, body } = ground
  const words = [...describe(items, phrase), ...describe(items, apposition)]
  const both = apposition ? [phrase, apposition] : [phrase]
  for (const one of both) {
    const mention = headMention(ground, items, one)
    if (isNamed(mention))
      return unmask(ground, items, one === phrase ? apposition : phrase, cast.person(mention, words))
  }
  for (const one of both) {
    const trailing = nameAtEnd(ground, items, one)
    if (trailing) return cast.person(trailing, words)
  }
  for (const one of both) {
    const at = headOf(items, one)
    const head = items[at]
    const mention = headMention(ground, items, one)
    if (head?.pos !== 'PROPN' || (mention && mention.how !== 'place' && mention.kind !== 'other')) continue
    if (ROLE_NOUNS.has(head.lower) || BODY_NOUNS.has(head.lower) || TEXT_NOUNS.has(head.lower)) continue
    const bare = describe(items, one).length === one.to - one.from + 1
    const full = cast.fullName(head.lower) ?? (bare ? cast.fullName(items[one.from]?.lower ?? '') : undefined)
    const other = both.find((phraseOf) => phraseOf !== one)
    const introduced = other !== undefined && ROLE_NOUNS.has(items[headOf(items, other)]?.lower ?? '')
    // "UN Darfur envoy Jan Eliasson"
    const role = items
      .slice(one.from, at)
      .findLastIndex((item) => ROLE_NOUNS.has(item.lower) && !(isPlural(item.lower) && /^\p{Lu}/u.test(item.text)))
    // "the commander known as Ole Vik"
    const name0 = items.findIndex((item, i) => i > one.from + role && item.pos === 'PROPN')
    const titled = role < 0 ? null : { from: name0, to: at }
    if (full === undefined && !titled && !(introduced && bare)) continue
    const name = full ?? textOf(body, items, titled ?? one)
    if (introduced) cast.learnName(name)
    return cast.named(name, words, null)
  }
  return null
}

const nameless = (one: Entity) => one.sort === 'person' && !one.key.startsWith('named:')

/** "the member, presidential adviser Deryck Persaud": a speaker without a name until now. */
function unmask(ground: Ground, items: readonly Item[], phrase: Phrase | null, person: Entity): Entity {
  if (!phrase || items[phrase.from]?.lower !== 'the') return person
  const head = items[headOf(items, phrase)]?.lower ?? ''
  const { lastSpeaker } = ground.cast
  const masked =
    phrase.to === phrase.from + 1
      ? ground.cast.find((one) => nameless(one) && one.anonymous && one.words.has(head))
      : null
  const last = lastSpeaker && nameless(lastSpeaker) && fitsRole(head, lastSpeaker.words) ? lastSpeaker : null
  const unnamed = masked ?? last
  if (unnamed && unnamed !== person) giveName(unnamed, person)
  return person
}

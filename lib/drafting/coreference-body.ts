/** Which state, body or group a phrase means: "the ministry", "both sides", "its army", "Al-Qassam". */
import { isGenitive } from '@/lib/drafting/attribution/items'
import { headOf, textOf, type Phrase } from '@/lib/drafting/attribution/phrases'
import type { Item } from '@/lib/drafting/attribution/units'
import { BODY_NOUNS } from '@/lib/drafting/attribution/words'
import { spelledBefore } from '@/lib/drafting/coreference-acronyms'
import { isNamed, type Entity } from '@/lib/drafting/coreference-entity'
import { gulfState, headMention, stateBefore, type Ground } from '@/lib/drafting/coreference-ground'
import { listOfNumber } from '@/lib/drafting/coreference-lists'
import { nameOf } from '@/lib/drafting/coreference-phrases'
import { officeKey, officeOf } from '@/lib/drafting/coreference-roles'

const OFFICE = /^(?:ministry|office|army|military|police|government|department)$/
const SIDES = /^(?:sides|parties|countries|nations|states|governments|capitals|neighbours|neighbors)$/

/** "Kagame's government": that of his state. */
function governmentOf({ cast, mentions }: Ground, items: readonly Item[], phrase: Phrase): Entity | null {
  const ruler = items[phrase.to]?.lower === 'government' && isGenitive(items[phrase.to - 1]) && items[phrase.to - 2]
  const mention = ruler ? mentions.at(ruler.start, ruler.end) : undefined
  // "Netanyahu's government" may be one mention.
  const rules = isNamed(mention) || (ruler && cast.fullName(ruler.lower) !== undefined)
  const state = rules && mention ? cast.bodies.nameOfState(mention.affiliation) : null
  return state !== null && mention ? cast.bodyOfState(state, mention.affiliation, 'government') : null
}

/** "His ministry", "her government": that of the state in whose name somebody speaks. */
function bodyOfMinister({ cast }: Ground, { affiliation, words }: Entity, noun: string): Entity | null {
  const state = cast.bodies.nameOfState(affiliation)
  // "The prime minister and foreign minister … his ministry"
  const own = words.has('foreign') ? new Set([...words].filter((word) => word !== 'prime')) : words
  const office = noun === 'ministry' ? (officeOf(own) ?? '') : ''
  if (state === null) return null
  if (noun === 'government') return cast.bodyOfState(state, affiliation, noun)
  return office.endsWith(' minister') && !office.startsWith('prime')
    ? cast.bodyOfState(state, affiliation, office.replace(/minister$/, noun))
    : null
}

/** "its army", "the country's military": the body of a state or group that the text has just named. */
function ownedBody(ground: Ground, items: readonly Item[], phrase: Phrase, words: readonly string[]): Entity | null {
  const { body, cast, mentions } = ground
  const first = items[phrase.from]
  if (!first) return null
  const country = stateBefore(ground, items, phrase)
  const personal = /^(?:his|her)$/.test(first.lower)
  const possessed = personal || /^(?:its|their)$/.test(first.lower)
  // "Met Berg, whose office said".
  const before =
    first.lower === 'whose' ? mentions.within(Math.max(0, first.start - 80), first.start).at(-1) : undefined
  if (!country && !possessed && !before) return null
  const state = personal ? undefined : cast.find((one) => one.sort === 'body' && one.kind === 'state')
  const owner = before
    ? cast.ofMention(before)
    : country
      ? cast.ofMention(country.how === 'place' ? { ...country, actor: null, name: country.text } : country)
      : (state ?? cast.byPronoun(first.lower))
  if (!owner) return null
  const own = personal && owner.sort === 'person' && phrase.to === phrase.from + 1
  const official = own ? bodyOfMinister(ground, owner, words[0] ?? '') : null
  if (official) return official
  const after = country ? items.findIndex((item, i) => i > phrase.from && isGenitive(item)) : phrase.from
  const rest = body.slice(items[after + 1]?.start ?? first.end, items[phrase.to]?.end)
  const { actor } = owner
  return cast.obtain(`office:${officeKey(rest, actor)}`, words, () => ({
    name: `${owner.name.replace(/^the /i, '')}'s ${rest}`,
    kind: 'office',
    sort: 'body',
    actor: null,
    affiliation: actor,
    anonymous: false,
  }))
}

/** "Blair's office" where the text has named Tony Blair. */
function withFullName({ cast }: Ground, name: string): string {
  const [, surname, rest] = /^(\p{Lu}[\p{L}\p{M}-]+)(['’]s? office)$/u.exec(name) ?? []
  const full = surname === undefined ? undefined : cast.fullName(surname.toLowerCase())
  return full === undefined ? name : `${full}${rest}`
}

/** "Both sides", "the two countries", "the warring parties". */
function severalBodies(
  ground: Ground,
  items: readonly Item[],
  phrase: Phrase,
  words: readonly string[],
): Entity | null {
  const { cast } = ground
  const at = headOf(items, phrase)
  const head = items[at]?.lower ?? ''
  const several = [items[phrase.from]?.lower ?? '', ...words].some((word) =>
    /^(?:two|three|both|four|warring|rival|opposing)$/.test(word),
  )
  // "Each side accuses the other"
  const each = items[phrase.from]?.lower === 'each' && /^(?:side|party|army|government|country)$/.test(head)
  if (!(several && /(?:ies|s)$/.test(head)) && !each) return null
  const joint = cast.find((one) => one.sort === 'people' && /\sand\s/.test(one.name))
  if (joint) return joint
  const start = items[phrase.from]?.start ?? 0
  const listed = /^(?:three|four|five)$/.test(words[0] ?? '') ? listOfNumber(ground, words[0] ?? '', start) : null
  if (listed) return listed
  // "both sides to the conflict"
  if (each) return cast.bothSides(/^(?:government|country)$/.test(head))
  const plain = phrase.to - phrase.from < 3 || /^(?:to|in|of)$/.test(items[at + 1]?.lower ?? '')
  return SIDES.test(head) && plain ? cast.bothSides(!/^(?:sides|parties)$/.test(head)) : null
}

export function resolveBody(
  ground: Ground,
  items: readonly Item[],
  phrase: Phrase,
  definite: boolean,
  words: readonly string[],
): Entity {
  const { body, cast, mentions, acronyms } = ground
  const head = items[headOf(items, phrase)]
  const mention = headMention(ground, items, phrase)
  const printed = textOf(body, items, phrase)
  const noun = head?.lower ?? ''
  const owned = BODY_NOUNS.has(noun) && !mention?.actor ? ownedBody(ground, items, phrase, words) : null
  if (owned) return owned
  const government = governmentOf(ground, items, phrase)
  if (government) return government
  const gulf = definite ? gulfState(ground, head?.start ?? 0, words, noun) : null
  if (gulf) return cast.ofMention(gulf.how === 'place' ? { ...gulf, how: 'name' } : gulf)
  const several = definite || items[phrase.from]?.lower === 'each' ? severalBodies(ground, items, phrase, words) : null
  if (several) return several
  if (BODY_NOUNS.has(noun) && definite && (!mention || mention.how === 'role')) {
    const known = cast.byBodyNoun(words, noun)
    if (known) return known
  }
  // "the United Nations mission (Minusma)"
  const bracket = items.findIndex((item, i) => i > phrase.from && i < phrase.to && item.lower === '(')
  const letters = bracket < 0 || mention?.actor ? undefined : items[bracket + 1]
  const meant = letters && mentions.at(letters.start, letters.end)
  if (meant?.actor && meant.kind !== 'person' && meant.how !== 'place')
    return cast.ofMention(OFFICE.test(noun) ? { ...meant, name: printed.replace(/^the | ?\(.*$/gi, '') } : meant)
  const spelt =
    mention?.actor || !head ? undefined : (acronyms.get(head.text) ?? spelledBefore(body, head.text, head.start))
  if (spelt) {
    const known = cast.find((one) => one.sort === 'body' && one.name.includes(spelt))
    return known ?? cast.described(spelt, 'body', mention, words, false)
  }
  // "the Norwegian said"
  const one = mention?.how === 'demonym' && definite && phrase.to === phrase.from + 1
  const national = one && !/(?:s|ese|sh|ch)$/.test(noun) ? cast.lastNamed() : null
  if (national) return national
  const text = withFullName(ground, nameOf(mention, printed))
  if (mention?.kind === 'office' && mention.role !== null && mention.affiliation !== null) {
    // "Qatar's Foreign Ministry", "the Qatari foreign ministry"
    const { actor, kind, affiliation, role } = mention
    const make = () => ({ name: text, kind, sort: 'body' as const, actor, affiliation, anonymous: false })
    return cast.obtain(`office:${officeKey(role, affiliation)}`, words, make)
  }
  // "the Houthis and their allies" are more than the Houthis.
  const many = items.slice(phrase.from, phrase.to).some((item) => item.pos === 'CCONJ')
  if (mention?.actor && mention.how !== 'demonym' && mention.kind !== 'office' && !many) {
    return cast.body(mention, text, words)
  }
  if (mention?.how === 'demonym' || (many && mention?.actor))
    return cast.described(text, 'people', undefined, words, false)
  // "Al-Qassam" after "the Ezzedeen al-Qassam Brigades"
  const short = head?.pos === 'PROPN' && !mention?.actor ? cast.bodyNamed(printed) : null
  return short ?? cast.described(text, 'body', mention, words, false)
}

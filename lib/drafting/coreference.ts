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
import { indexMentions, isShortFor, nameRuns, namesBody, readName, type NameRun } from '@/lib/drafting/coreference-names'
import type { ActorKind } from '@/lib/codebook/values'
import type { DraftSpeaker, Mention } from '@/lib/drafting/types'

/** Somebody the text speaks of, under all the names it uses. */
export type Entity = {
  name: string
  keys: string[]
  kind: ActorKind | null
  sort: 'person' | 'body' | 'text' | 'people'
  actor: string | null
  affiliation: string | null
  anonymous: boolean
  gender: 'm' | 'f' | null
  /** Lower-case words that describe it: "foreign", "minister", "omani". */
  words: Set<string>
  lastSeen: number
}

/** Role words that a general one can stand for: "the official", "the diplomat", "the leader". */
const GENERAL: Record<string, RegExp> = {
  official: /./,
  man: /./,
  woman: /./,
  diplomat: /minister|diplomat|envoy|ambassador|negotiator|spokes|representative|mediator|facilitator|secretary|official|consul/,
  envoy: /envoy|representative|mediator|ambassador/,
  leader: /president|leader|king|emir|amir|sultan|minister|chief|premier|head|general|commander|pope|chancellor|prince/,
  mediator: /mediator|envoy|facilitator|representative/,
  chief: /chief|head|director|commander|secretary|leader|commissioner/,
  president: /president/,
  premier: /prime|premier/,
  emir: /emir|amir/,
  amir: /emir|amir/,
  pontiff: /pope/,
  monarch: /king|queen|emir|sultan/,
  general: /general|gen|commander|chief/,
  commander: /commander|general|chief/,
  spokesperson: /spokes/,
  spokesman: /spokes/,
  spokeswoman: /spokes/,
  negotiator: /negotiator|minister|envoy|head|chief|representative|diplomat/,
  politician: /./,
  cleric: /cleric|imam|ayatollah|bishop|archbishop|cardinal|pope/,
}
const BODY_GENERAL: Record<string, RegExp> = {
  group: /armed_organization|umbrella|political_party|ngo|military|other|entity/,
  movement: /armed_organization|umbrella|political_party|other|entity/,
  organisation: /armed_organization|igo|ngo|umbrella|other/,
  organization: /armed_organization|igo|ngo|umbrella|other/,
  militia: /armed_organization|military/,
  bloc: /igo|state_coalition/,
  union: /igo/,
  party: /political_party|armed_organization/,
  rebels: /armed_organization/,
  country: /state/,
  nation: /state/,
  kingdom: /state/,
  emirate: /state/,
  state: /state/,
  agency: /outlet|igo/,
  newspaper: /outlet/,
  paper: /outlet/,
  daily: /outlet/,
  broadcaster: /outlet/,
  network: /outlet/,
  channel: /outlet/,
  outlet: /outlet/,
}

const INDEFINITE = /^(?:a|an|one|two|three|four|five|several|some|many|most|other|another|unnamed|anonymous|senior|multiple|various|few|both)$/

function genderOf(words: Iterable<string>, keys: readonly string[]): Entity['gender'] {
  for (const word of words) {
    if (FEMALE_WORDS.has(word)) return 'f'
    if (MALE_WORDS.has(word)) return 'm'
  }
  return keys[0] && FEMALE_NAMES.has(keys[0]) ? 'f' : null
}

export type Registry = {
  /** Registers the names of a unit, in reading order. */
  read: (unit: Unit, subject: Phrase | null) => void
  /** Who a phrase of the unit means. */
  resolve: (unit: Unit, phrase: Phrase, apposition: Phrase | null) => Entity | null
  /** Notes that somebody spoke, for the pronouns that follow. */
  spoke: (entity: Entity, offset: number) => void
}

/** Who is who in one article. `runs` are all names of it, so that a short form finds a long one that comes later. */
export function createRegistry(body: string, units: readonly Unit[], mentionList: readonly Mention[]): Registry {
  const mentions = indexMentions(mentionList)
  const entities: Entity[] = []
  /** Most recent first: those in focus for "he", "she", "it", "the minister". */
  let focus: Entity[] = []
  const runs: NameRun[] = units.flatMap((unit) => nameRuns(body, unit, mentions))

  const inFocus = (entity: Entity, offset: number) => {
    entity.lastSeen = Math.max(entity.lastSeen, offset)
    focus = [entity, ...focus.filter((other) => other !== entity)].slice(0, 24)
  }

  const fullName = (run: NameRun): NameRun => {
    let best = run
    for (const other of runs) {
      if (other.keys.length > best.keys.length && !namesBody(other) && isShortFor(run.keys, other.keys)) {
        const surname = other.keys.at(-1) === run.keys.at(-1)
        if (surname || run.keys.length > 1 || other.keys[0] === run.keys[0]) best = other
      }
    }
    return best
  }

  const personFor = (run: NameRun, descriptors: Iterable<string>, mention: Mention | undefined): Entity => {
    const full = fullName(run)
    let entity = entities.find((one) => one.sort === 'person' && !one.anonymous && one.keys.length > 0 && (isShortFor(full.keys, one.keys) || isShortFor(one.keys, full.keys)))
    if (!entity) {
      const honorific = full.keys.length === 1 && full.honorific ? `${full.honorific} ` : ''
      entity = { name: honorific + full.text, keys: full.keys, kind: 'person', sort: 'person', actor: null, affiliation: null, anonymous: false, gender: null, words: new Set(), lastSeen: run.start }
      entities.push(entity)
    }
    for (const word of descriptors) entity.words.add(word)
    if (run.honorific) entity.words.add(run.honorific.toLowerCase())
    if (full.honorific) entity.words.add(full.honorific.toLowerCase())
    entity.gender ??= genderOf(entity.words, entity.keys)
    if (mention) {
      entity.actor ??= mention.actor
      entity.affiliation ??= mention.affiliation
    }
    return entity
  }

  const describe = (items: readonly Item[], phrase: Phrase): string[] => {
    const out: string[] = []
    for (let i = phrase.from; i <= phrase.to; i++) {
      const item = items[i]
      if (item && /^(?:NOUN|PROPN|ADJ)$/.test(item.pos)) out.push(item.lower.replace(/\.$/, ''))
    }
    return out
  }

  const affiliationIn = (items: readonly Item[], phrase: Phrase | null): string | null => {
    if (!phrase) return null
    const found = mentions.within(items[phrase.from]?.start ?? 0, items[phrase.to]?.end ?? 0)
    return found.find((mention) => mention.actor && mention.kind !== 'person' && mention.kind !== 'outlet')?.actor ?? null
  }

  const bodyFor = (name: string, kind: ActorKind | null, actor: string | null, words: string[], sort: Entity['sort'], anonymous: boolean, offset: number): Entity => {
    const key = name.toLowerCase().replace(/^the\s+/, '')
    let entity = entities.find((one) => one.sort === sort && (actor ? one.actor === actor : one.name.toLowerCase().replace(/^the\s+/, '') === key))
    if (!entity) {
      entity = { name, keys: [], kind, sort, actor, affiliation: null, anonymous, gender: null, words: new Set(words), lastSeen: offset }
      entities.push(entity)
    }
    for (const word of words) entity.words.add(word)
    return entity
  }

  const byPronoun = (word: string): Entity | null => {
    if (word === 'they' || word === 'their') return focus.find((one) => one.sort === 'people' || one.sort === 'body') ?? focus[0] ?? null
    if (word === 'it' || word === 'its') return focus.find((one) => one.sort === 'body' || one.sort === 'text') ?? null
    const gender = word === 'she' || word === 'her' ? 'f' : 'm'
    const fits = (one: Entity) => one.sort === 'person' && (one.gender === null || one.gender === gender)
    return focus.find(fits) ?? null
  }

  const byRole = (words: readonly string[], head: string): Entity | null => {
    const general = GENERAL[head] ?? new RegExp(`^${head.replace(/[^\p{L}-]/gu, '')}`, 'u')
    const modifiers = words.filter((word) => word !== head && !/^(?:senior|top|foreign|prime|deputy|same|former|chief|veteran)$/.test(word))
    const strict = words.filter((word) => /^(?:foreign|prime|deputy|vice)$/.test(word))
    for (const one of focus) {
      if (one.sort !== 'person' && !(one.sort === 'people' && one.anonymous)) continue
      const own = [...one.words]
      if (!own.some((word) => general.test(word))) continue
      if (!GENERAL[head] && !one.words.has(head)) continue
      if (modifiers.length && !modifiers.every((word) => one.words.has(word) || own.some((other) => other.slice(0, 4) === word.slice(0, 4)))) continue
      if (strict.length && !strict.every((word) => one.words.has(word))) continue
      return one
    }
    return null
  }

  const byBodyNoun = (words: readonly string[], head: string): Entity | null => {
    const modifiers = words.filter((word) => word !== head && word !== 'same')
    const same = focus.find((one) => one.sort === 'body' && one.words.has(head) && modifiers.every((word) => one.words.has(word)))
    if (same) return same
    if (modifiers.length > 1) return null
    const general = BODY_GENERAL[head]
    return (general && focus.find((one) => one.sort === 'body' && general.test(one.kind ?? 'other'))) ?? null
  }

  const resolveNamed = (unit: Unit, phrase: Phrase, apposition: Phrase | null): Entity | null => {
    const { items } = unit
    const head = headOf(items, phrase)
    const headItem = items[head]
    if (!headItem) return null
    const mention = mentions.at(headItem.start, headItem.end)
    const offset = items[phrase.from]?.start ?? 0
    const words = describe(items, phrase)
    const headWord = headItem.lower
    const start = phraseNameStart(items, phrase, head)
    const run = headItem.pos === 'PROPN' || /^\p{Lu}/u.test(headItem.text) ? readName(body, items, start, head, mentions) : null
    const isPerson = mention ? mention.kind === 'person' : run !== null && looksPersonal(run, words, headWord, apposition !== null)
    if (run && isPerson) {
      const extra = apposition ? describe(items, apposition) : []
      const entity = personFor(run, [...words, ...extra], mention)
      entity.affiliation ??= affiliationIn(items, phrase) ?? affiliationIn(items, apposition)
      return entity
    }
    return bodyFor(textOf(body, items, phrase), mention?.kind ?? null, mention?.actor ?? null, words, 'body', false, offset)
  }

  /** Whether a run of names is a person's where no mention says so. */
  const looksPersonal = (run: NameRun, words: readonly string[], head: string, hasApposition: boolean): boolean => {
    if (BODY_NOUNS.has(head) || TEXT_NOUNS.has(head) || ROLE_NOUNS.has(head) || namesBody(run)) return false
    if (run.titled || hasApposition) return true
    const full = fullName(run)
    if (full.titled || full.keys.length >= 2) return true
    return entities.some((one) => one.sort === 'person' && isShortFor(run.keys, one.keys)) || words.some((word) => ROLE_NOUNS.has(word))
  }

  const resolve: Registry['resolve'] = (unit, phrase, apposition) => {
    const { items } = unit
    const first = items[phrase.from]
    const head = items[headOf(items, phrase)]
    if (!first || !head) return null
    if (phrase.from === phrase.to && /^(?:he|she|they|it|his|her|their|its)$/.test(head.lower)) return byPronoun(head.lower)
    const issuer = issuerOf(items, phrase)
    if (issuer) return resolve(unit, issuer, null)
    const words = describe(items, phrase)
    const offset = first.start
    const definite = first.lower === 'the' || first.lower === 'that' || first.lower === 'this' || /^(?:his|her|their|its)$/.test(first.lower)
    const common = head.pos !== 'PROPN' || /^(?:Minister|President|Ministry|Secretary|Ambassador|Envoy|Spokesman|Spokesperson|Government|Office|Director|Premier|Chancellor|Emir|Amir|King|Sultan|Pope|Group|Movement|Commission|Council|Statement|Foundation|Organisation|Organization|Committee)$/.test(head.text)
    // "the head of the delegation, James Lual Deng": the name is the better of the two.
    const named = apposition && bestNamed(unit, phrase, apposition)
    if (named) return named
    if (common && ROLE_NOUNS.has(head.lower)) {
      const plural = /s$/.test(head.lower) && !/^(?:boss)$/.test(head.lower)
      const bare = words.length <= 3
      if (definite && !plural) {
        const known = byRole(words, head.lower)
        if (known) return known
      } else if (definite && bare) {
        const known = focus.find((one) => one.sort === 'people' && one.words.has(head.lower))
        if (known) return known
      }
      const mention = mentions.at(head.start, head.end)
      const anonymous = plural || INDEFINITE.test(first.lower) || (!definite && !isGenitiveIn(items, phrase))
      const entity = bodyFor(textOf(body, items, phrase), mention?.kind ?? 'person', mention?.actor ?? null, words, plural ? 'people' : 'person', anonymous, offset)
      entity.affiliation ??= affiliationIn(items, phrase)
      entity.gender ??= genderOf(entity.words, [])
      return entity
    }
    if (common && TEXT_NOUNS.has(head.lower)) {
      const known = definite ? (focus.find((one) => one.sort === 'body' || one.sort === 'person') ?? null) : null
      return known ?? bodyFor(textOf(body, items, phrase), null, null, words, 'text', false, offset)
    }
    if (common && BODY_NOUNS.has(head.lower) && definite) {
      const known = byBodyNoun(words, head.lower)
      if (known) return known
    }
    return resolveNamed(unit, phrase, apposition)
  }

  const bestNamed = (unit: Unit, phrase: Phrase, apposition: Phrase): Entity | null => {
    const { items } = unit
    for (const [one, other] of [
      [phrase, apposition],
      [apposition, phrase],
    ] as const) {
      const head = items[headOf(items, one)]
      if (!head || head.pos !== 'PROPN' || ROLE_NOUNS.has(head.lower) || BODY_NOUNS.has(head.lower)) continue
      const mention = mentions.at(head.start, head.end)
      if (mention && mention.kind !== 'person') continue
      const run = readName(body, items, phraseNameStart(items, one, headOf(items, one)), headOf(items, one), mentions)
      if (!run || namesBody(run)) continue
      const entity = personFor(run, [...describe(items, one), ...describe(items, other)], mention)
      entity.affiliation ??= affiliationIn(items, one) ?? affiliationIn(items, other)
      return entity
    }
    return null
  }

  const read: Registry['read'] = (unit, subject) => {
    for (const run of nameRuns(body, unit, mentions)) {
      const mention = mentions.at(run.start, run.end)
      if (mention ? mention.kind === 'person' : run.titled && !namesBody(run)) {
        const entity = personFor(run, [], mention)
        entity.lastSeen = run.start
        if (!focus.includes(entity)) focus.push(entity)
      }
    }
    if (!subject) return
    const entity = resolve(unit, subject, null)
    if (entity) inFocus(entity, unit.start)
  }

  return { read, resolve, spoke: inFocus }
}

function isGenitiveIn(items: readonly Item[], phrase: Phrase): boolean {
  return items.slice(phrase.from, phrase.to + 1).some(isGenitive)
}

/** Where the name in a phrase can begin: after the last genitive or determiner before its head. */
function phraseNameStart(items: readonly Item[], phrase: Phrase, head: number): number {
  for (let i = head - 1; i >= phrase.from; i--) {
    const item = items[i]
    if (isGenitive(item) || item?.pos === 'DET' || item?.pos === 'NOUN' || item?.pos === 'ADP' || item?.lower === ',') return i + 1
  }
  return phrase.from
}

/** "a statement from the ministry", "the ministry's statement": whose words a text carries. */
function issuerOf(items: readonly Item[], phrase: Phrase): Phrase | null {
  const at = headOf(items, phrase)
  const head = items[at]
  if (!head || !TEXT_NOUNS.has(head.lower)) return null
  for (let i = at + 1; i < phrase.to; i++) {
    if (/^(?:from|by)$/.test(items[i]?.lower ?? '')) return { from: i + 1, to: phrase.to }
  }
  for (let i = at - 1; i > phrase.from; i--) if (isGenitive(items[i])) return { from: phrase.from, to: i - 1 }
  return null
}

/** The speaker as a draft names it. */
export function toSpeaker(entity: Entity): DraftSpeaker {
  const name = entity.name.replace(/\s+/g, ' ')
  return {
    actor: entity.actor,
    name: entity.sort === 'person' || entity.sort === 'people' || !/^the /.test(name) ? name : name.replace(/^the /, ''),
    kind: entity.kind,
    affiliation: entity.affiliation === entity.actor ? null : entity.affiliation,
    anonymous: entity.anonymous,
  }
}

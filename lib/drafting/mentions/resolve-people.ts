/** People: those the gazetteer knows, those the article introduces, and the roles told beside their names. */
import type { Entry } from '@/lib/drafting/gazetteer/read-entries'
import type { Mention } from '@/lib/drafting/types'
import type { NameHit } from './match-names'
import type { Person } from './people'
import type { Phrase } from './phrase'
import type { PhraseReading, Span } from './phrase-reading'
import { keysOf } from './tokenize'
import { FEMALE_WORDS, MALE_WORDS, ORG_HEADS, PARTICLES, TITLES } from './words'

/** "…, Qatar's spokesman, …": a role alone. */
const isBareRole = (phrase: Phrase | undefined): phrase is Phrase & { role: string } =>
  phrase !== undefined &&
  phrase.role !== null &&
  phrase.roleClass === 'person' &&
  phrase.hit === null &&
  phrase.unknown === null

const KUNYA = /^(?:abu|abou|umm|um|ibn)$/

const knownPerson = (reading: PhraseReading, entry: Entry, until: number): Person => {
  const slug = reading.canonical(entry.slug)
  const known = reading.people.ofActor(slug)
  if (known) return known
  const person = reading.people.add(slug, entry.name, reading.slugOfOwner(entry), reading.sentence)
  person.sex = entry.female ? 'f' : null
  for (const word of (entry.office ?? '').split(' ')) if (word !== '') person.heads.add(word)
  reading.people.register(person, reading.tokens.slice(until - 1, until))
  const [given = ''] = keysOf(entry.name).filter((key) => !PARTICLES.has(key) && !TITLES.has(key))
  reading.people.callByGivenName(given, person)
  return person
}

/** Somebody whom the gazetteer does not know; null for a word that names nobody told of before. */
const unknownPerson = (reading: PhraseReading, phrase: Phrase, span: Span): Person | null => {
  const { from, until } = phrase.unknown ?? phrase
  const words = reading.tokens
    .slice(from, until)
    .map((token) => token.key)
    .filter((key) => !PARTICLES.has(key))
  // "Abu Nidal" is a name by itself.
  const kunya = KUNYA.test(reading.key(from)) && until - from > 1
  const introduced = phrase.roleHead !== null || kunya
  if (words.length > 1 && !introduced && words.some((word) => ORG_HEADS.has(word))) {
    reading.mentions.push({
      ...span,
      actor: null,
      name: span.text,
      kind: 'other',
      affiliation: null,
      role: null,
      how: 'name',
    })
    return null
  }
  const { text } = reading.spanOf(from, until)
  const known = words.length > 1 ? reading.gazetteer.findPerson(words) : null
  const elsewhere = known !== null && phrase.owner !== null && reading.slugOfOwner(phrase.owner) !== known.affiliation
  if (known && !elsewhere) return knownPerson(reading, known, until)
  // "Vladimir, a customs broker, said": somebody new, and not whoever has that given name.
  const [word = ''] = words
  const article = reading.tokens[until]?.gap === 'marks' ? reading.key(until) : ''
  const bearer = reading.people.named(words)
  const fresh = words.length === 1 && /^an?$/.test(article) && bearer !== null && keysOf(bearer.name).at(-1) !== word
  const person =
    (fresh ? reading.people.add(null, text, null, reading.sentence) : bearer) ??
    (introduced || words.length > 1 ? reading.people.add(null, text, null, reading.sentence) : null)
  if (!person) return null
  if (words.length > 1 && text.length > person.name.length && person.actor === null) person.name = text
  reading.people.register(person, reading.tokens.slice(from, until))
  return person
}

const adopt = (reading: PhraseReading, person: Person, phrase: Phrase): void => {
  const owner = reading.ownerOf(phrase)
  if (owner !== null && person.affiliation !== null && person.actor !== null && owner !== person.affiliation) return
  person.affiliation ??= owner
  for (const word of (phrase.role ?? '').split(' ')) person.heads.add(word)
  if (FEMALE_WORDS.has(phrase.roleHead ?? '')) person.sex = 'f'
  const mention = person.mentions.at(-1)
  if (mention) {
    mention.affiliation = person.affiliation
    mention.role ??= phrase.role
  }
  reading.adopted.set(phrase, person)
}

/** "Norway's envoy [for the dialogue], Henrik Solberg, chaired": what an office is for stands between it and the name that commas enclose. */
const reachesTo = (reading: PhraseReading, role: Phrase, name: Phrase): boolean => {
  if (role.until === name.from) return true
  const length = name.from - role.until
  if (length < 2 || length > 5 || !/^(?:for|to|on|in|at)$/.test(reading.key(role.until))) return false
  for (let at = role.until; at < name.from; at++) if (reading.tokens[at]?.gap !== 'join') return false
  return reading.isComma(name.until)
}

/** "Majed Al-Ansari, Qatar's spokesman at the Ministry of Foreign Affairs, has": the role after or before the comma is the person's. */
const linkApposition = (reading: PhraseReading, phrase: Phrase, index: number, person: Person): void => {
  const first = reading.phrases[index + 1]
  // "Henrik Solberg, the president's envoy": no president.
  const office = first && reading.tokens[first.until - 1]?.possessive ? reading.phrases[index + 2] : undefined
  const next = office?.from === first?.until ? office : first
  const begins = first?.from === phrase.until && reading.isComma(phrase.until)
  if (isBareRole(next) && !reading.tokens[next.until - 1]?.possessive && begins && first?.determiner !== 'their') {
    const end = reading.tokens[next.until - 1]?.end ?? 0
    if (person.affiliation === null || person.actor === null || reading.body.charAt(end) === ',')
      adopt(reading, person, next)
  }
  // "The UN's envoy in Iraq, Anton Kral, met": a place stands between.
  const nearest = reading.phrases[index - 1]
  const previous = nearest && nearest.role === null ? reading.phrases[index - 2] : nearest
  if (isBareRole(previous) && reachesTo(reading, previous, phrase) && reading.isComma(phrase.from)) {
    const owner = reading.ownerOf(previous)
    if (person.affiliation === null || owner === null || owner === person.affiliation) adopt(reading, person, previous)
  }
}

/** "Solberg" after "Henrik Solberg" is he, and not whoever the world knows by that surname, unless the text has named that one too. */
const namesake = (reading: PhraseReading, { alias }: NameHit): Person | null => {
  if (alias.how === 'name' || alias.text.includes(' ')) return null
  const surname = keysOf(alias.text)
  const bearer = reading.people.named(surname)
  if (bearer === null || !bearer.name.includes(' ') || keysOf(bearer.name).at(-1) !== surname[0]) return null
  if (reading.people.ofActor(reading.canonical(alias.entry.slug))) return null
  // "Steven Witkoff" is another spelling of the known one.
  const [given = ''] = keysOf(bearer.name).filter((key) => !PARTICLES.has(key) && !TITLES.has(key))
  const same = keysOf(alias.entry.name).some((key) => key !== surname[0] && key.slice(0, 2) === given.slice(0, 2))
  return same && bearer.actor === null ? null : bearer
}

/** "Norway's Ida Moen": whose she is, where no role is told. */
const stateBefore = (reading: PhraseReading, phrase: Phrase, index: number): string | null => {
  const previous = reading.phrases[index - 1]
  const entry = previous?.hit?.alias.entry
  const owns =
    entry?.kind === 'state' && previous?.until === phrase.from && reading.tokens[phrase.from - 1]?.possessive === true
  return owns && phrase.until - phrase.from > 1 ? reading.canonical(entry.slug) : null
}

export const readPerson = (reading: PhraseReading, phrase: Phrase, index: number, span: Span): void => {
  const person = phrase.hit
    ? (namesake(reading, phrase.hit) ?? knownPerson(reading, phrase.hit.alias.entry, phrase.hit.until))
    : unknownPerson(reading, phrase, span)
  if (!person) return
  if (phrase.roleHead) for (const word of (phrase.role ?? phrase.roleHead).split(' ')) person.heads.add(word)
  person.affiliation ??= reading.ownerOf(phrase) ?? reading.ownStaff(phrase) ?? stateBefore(reading, phrase, index)
  for (let at = phrase.from; at < phrase.until; at++) {
    if (FEMALE_WORDS.has(reading.key(at))) person.sex = 'f'
    else if (MALE_WORDS.has(reading.key(at))) person.sex ??= 'm'
  }
  person.seen = reading.sentence
  const mention: Mention = {
    ...span,
    actor: person.actor,
    name: person.name,
    kind: 'person',
    affiliation: person.affiliation,
    role: phrase.role === null ? null : phrase.former ? `former ${phrase.role}` : phrase.role,
    how: phrase.hit?.alias.how === 'name' ? 'name' : 'alias',
  }
  person.mentions.push(mention)
  reading.mentions.push(mention)
  linkApposition(reading, phrase, index, person)
}

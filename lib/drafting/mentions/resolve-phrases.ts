/** Phrases to mentions: people introduced by the article, offices carried over, "the emir", "he", places set apart. */
import type { Gazetteer } from '@/lib/drafting/gazetteer/compile'
import type { Entry } from '@/lib/drafting/gazetteer/read-entries'
import type { Mention, Sentence } from '@/lib/drafting/types'
import type { Phrase } from './phrase'
import { PhraseReading, type Span } from './phrase-reading'
import { isPlace } from './places-of-phrases'
import { readPerson } from './resolve-people'
import { readBody, readOffice } from './resolve-roles'
import type { Token } from './tokenize'

const readPronoun = (reading: PhraseReading, sex: 'm' | 'f', span: Span): void => {
  const person = reading.people.meantBy(sex, reading.sentence)
  const mention: Mention = {
    ...span,
    actor: person?.actor ?? null,
    name: person?.name ?? span.text,
    kind: 'person',
    affiliation: person?.affiliation ?? null,
    role: null,
    how: 'pronoun',
  }
  if (person) {
    person.sex ??= sex
    person.seen = reading.sentence
    person.mentions.push(mention)
  }
  reading.mentions.push(mention)
}

const readName = (reading: PhraseReading, phrase: Phrase, entry: Entry, span: Span): void => {
  const how = phrase.hit?.alias.how ?? 'name'
  const parent = entry.affiliation === null ? null : (reading.gazetteer.bySlug.get(entry.affiliation) ?? null)
  reading.mentions.push({
    ...span,
    actor: reading.canonical(entry.slug),
    name: entry.name,
    kind: entry.kind,
    affiliation: reading.slugOfOwner(parent),
    role: null,
    how: isPlace(reading.tokens, phrase.from, phrase.until, entry, how) ? 'place' : how,
  })
}

const read = (reading: PhraseReading, phrase: Phrase, index: number, span: Span): void => {
  if (phrase.pronoun) return readPronoun(reading, phrase.pronoun, span)
  if (phrase.unknown !== null || phrase.hit?.alias.entry.kind === 'person')
    return readPerson(reading, phrase, index, span)
  // A role without a name: "the emir", "a Western diplomat", "the Qatari government".
  if (phrase.role !== null && phrase.roleHead !== null) {
    reading.mentions.push(
      phrase.roleClass === 'body' ? readBody(reading, phrase, span) : readOffice(reading, phrase, span),
    )
    return
  }
  if (phrase.hit) readName(reading, phrase, phrase.hit.alias.entry, span)
}

export const resolvePhrases = (
  body: string,
  tokens: readonly Token[],
  phrases: Phrase[],
  sentences: Sentence[],
  gazetteer: Gazetteer,
  issuer: string | null,
): Mention[] => {
  const reading = new PhraseReading(body, tokens, phrases, gazetteer, issuer)
  phrases.forEach((phrase, index) => {
    const span = reading.spanOf(phrase.from, phrase.until)
    while (reading.sentence < sentences.length - 1 && (sentences[reading.sentence]?.end ?? 0) <= span.start)
      reading.sentence++
    read(reading, phrase, index, span)
  })
  // An unknown name grows as the article goes on; every mention carries its longest form.
  for (const person of reading.people.all)
    for (const mention of person.mentions) {
      mention.name = person.name
      mention.affiliation = person.affiliation
    }
  return reading.mentions
}

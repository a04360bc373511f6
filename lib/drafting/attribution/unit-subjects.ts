import { subjectPlace } from '@/lib/drafting/attribution/appositions'
import { isFinite, isGenitive, relativeBefore } from '@/lib/drafting/attribution/items'
import { canSpeak, headOf, phraseStartingAt, type Phrase } from '@/lib/drafting/attribution/phrases'
import { findSubject } from '@/lib/drafting/attribution/subjects'
import type { Subject } from '@/lib/drafting/attribution/subject'
import type { Unit } from '@/lib/drafting/attribution/units'
import { ROLE_NOUNS, TEXT_NOUNS } from '@/lib/drafting/attribution/words'
import { verbAt } from '@/lib/drafting/attribution/verb-at'

const MEETS = /^(?:asked|met|phoned|called|rang|visited|interviewed|spoke|found|pressed|saw|reached)$/
const AUTHOR = /^(?:i|you|we)$/

/** A line of capitalised words without a full stop: a headline repeated in the text, a caption. */
export function isHeading(unit: Unit): boolean {
  if (/[.?!…,:;]/.test(unit.items.at(-1)?.text ?? '') || unit.items.some((item) => item.quote)) return false
  const words = unit.items.filter((item) => /^\p{L}{4,}/u.test(item.text))
  return words.length > 2 && words.filter((item) => /^\p{Lu}/u.test(item.text)).length > words.length * 0.65
}

/** What a web page puts between the paragraphs. */
const BOILERPLATE =
  /^(?:story (?:continues|highlights)|advertisement|read (?:more|next|also)\b|related(?: articles?)?:|sign up|subscribe|photo(?: by)?:|click here|share this)/i

export const isBoilerplate = (text: string): boolean => BOILERPLATE.test(text)

/** The subject of a unit's main verb: whom the next "he" means. */
export function mainSubject(unit: Unit): Subject | null {
  const { items } = unit
  for (let at = 1; at < items.length && at < 60; at++) {
    if (!isFinite(items[at]) || items[at - 1]?.lower === 'to' || relativeBefore(items, at) >= 0) continue
    const subject = findSubject(items, at, -1, 1)
    if (!subject?.phrase || !(subject.inverted || subjectPlace(items, subject.phrase))) continue
    const before = items[subject.phrase.from - 1]
    const subordinate =
      before?.pos === 'SCONJ' || /^(?:where|when|as|after|before|while|that|since|until)$/.test(before?.lower ?? '')
    if (!subordinate) return canSpeak(items, subject.phrase) ? subject : null
  }
  return null
}

const PUBLISHED = /^(?:circulated|published|released|issued|leaked)$/
/** "on the day that [a report by the agency] was circulated": the text that a sentence tells to have come out. */
export function publishedIn(unit: Unit): Phrase | null {
  const { items } = unit
  const at = items.findIndex((item, i) => PUBLISHED.test(item.lower) && items[i - 1]?.pos === 'AUX')
  const phrase = at > 0 ? (findSubject(items, at, -1, 1)?.phrase ?? null) : null
  return phrase && TEXT_NOUNS.has(items[headOf(items, phrase)]?.lower ?? '') ? phrase : null
}

/** "For Moen, a grandmother of six, the proof will come": whom the sentence is about before its subject comes. */
export function topicOf(unit: Unit): Phrase | null {
  const { items } = unit
  // A heading: "Ida Moen: The parties lack patience"
  const colon = items.findIndex((item) => item.lower === ':')
  const heads = colon > 0 && colon < 6 && items.length < 16 && !/^[.?!]$/.test(items.at(-1)?.text ?? '')
  if (
    heads &&
    items[colon + 1] &&
    !items.some((item) => item.quote) &&
    items.slice(0, colon).every((item) => item.pos === 'PROPN')
  )
    return { from: 0, to: colon - 1 }
  // "I asked the ambassador", "we spoke to the driver"
  const author = items.findIndex((item, i) => i < 4 && /^(?:i|we)$/.test(item.lower))
  const meets = author >= 0 && MEETS.test(items[author + 1]?.lower ?? '')
  if (meets) {
    const to = /^(?:to|with|upon)$/.test(items[author + 2]?.lower ?? '') ? author + 3 : author + 2
    const met = phraseStartingAt(items, to)
    return met && ROLE_NOUNS.has(items[headOf(items, met)]?.lower ?? '') ? met : null
  }
  const first = items[0]?.lower ?? ''
  const at = first === 'for' ? 1 : first === 'as' && /^(?:for|to)$/.test(items[1]?.lower ?? '') ? 2 : -1
  const topic = at > 0 ? phraseStartingAt(items, at) : null
  if (!topic || items[topic.to + 1]?.lower !== ',' || items[headOf(items, topic)]?.pos !== 'PROPN') return null
  return topic
}

/** "[Putin]'s language was not friendly": who the sentence is about, where its subject is what somebody has. */
export function possessorOf(unit: Unit): Phrase | null {
  const at = unit.items.findIndex((item) => item.pos !== 'PROPN')
  return at > 0 && at < 4 && isGenitive(unit.items[at]) ? { from: 0, to: at - 1 } : null
}

/** A name on a line of its own before a colon: "Ida Moen:". */
export function labelOf(unit: Unit): Phrase | null {
  const to = unit.items.length - 2
  const named = to >= 1 && unit.items.slice(0, to + 1).every((item) => item.pos === 'PROPN' || item.lower === '.')
  return named ? { from: 0, to } : null
}

/** The subject of the attributing verb nearest to the end of a unit: "She went on to say:". */
export function leadingSource(unit: Unit): Phrase | null {
  const { items } = unit
  for (let at = items.length - 1; at > 0 && at > items.length - 14; at--) {
    const phrase = verbAt(items, at) && findSubject(items, at, -1)?.phrase
    if (phrase && !AUTHOR.test(items[phrase.to]?.lower ?? '')) return phrase
  }
  return null
}

/** Bodies and offices without a name: "the Qatari government", "the ministry", "the emir", "a Western diplomat". */
import type { Mention } from '@/lib/drafting/types'
import type { Person } from './people'
import type { Phrase } from './phrase'
import type { PhraseReading, Span } from './phrase-reading'
import { INDEFINITE } from './words'

/** Bodies that oppose a state as often as they serve it: "Colombian rebels", "the Palestinian resistance group" are not the state. */
const GROUP_HEADS = new Set(
  'group movement rebels militia militias insurgents fighters separatists opposition faction factions guerrillas rebel'.split(
    ' ',
  ),
)
const STATE_BODIES = new Set('government administration authorities leadership presidency regime authority'.split(' '))
/** States that a word for their form of rule can stand for, where the article has named one of them. */
const EPITHETS = new Map([
  ['kingdom', ['saudi-arabia', 'morocco', 'jordan', 'bahrain', 'norway', 'united-kingdom']],
  ['sultanate', ['oman']],
  ['emirate', ['qatar', 'kuwait', 'united-arab-emirates']],
])
/** Nothing is looked for further back than this many mentions. */
const RECENT = 200

const isDefinite = (phrase: Phrase): boolean =>
  phrase.determiner === 'the' || phrase.determiner === 'this' || (phrase.determiner === null && phrase.owner !== null)

/** "The ministry": the last ministry named with its owner; "the kingdom": the last one named. */
const bodyBefore = (reading: PhraseReading, head: string): Pick<Mention, 'actor' | 'name' | 'affiliation'> | null => {
  const realms = EPITHETS.get(head)?.map((slug) => reading.canonical(slug))
  for (let at = reading.mentions.length - 1; at >= Math.max(0, reading.mentions.length - RECENT); at--) {
    const earlier = reading.mentions[at]
    if (!earlier) continue
    if (realms && earlier.actor !== null && realms.includes(earlier.actor))
      return { actor: earlier.actor, name: earlier.name, affiliation: earlier.actor }
    if (!realms && earlier.kind === 'office' && earlier.affiliation !== null && earlier.role?.endsWith(head))
      return earlier
  }
  return null
}

export const readBody = (reading: PhraseReading, phrase: Phrase, span: Span): Mention => {
  const head = phrase.roleHead ?? ''
  const rebels = GROUP_HEADS.has(head) && phrase.owner?.kind === 'state'
  const owner = rebels ? null : reading.ownerOf(phrase)
  const state = owner !== null && STATE_BODIES.has(head) ? owner : null
  const earlier = owner === null && phrase.determiner === 'the' ? bodyBefore(reading, head) : null
  return {
    ...span,
    actor: earlier?.actor ?? state,
    name: earlier?.name ?? span.text,
    kind: 'office',
    affiliation: earlier?.affiliation ?? owner ?? reading.ownOffice(phrase),
    role: phrase.role,
    how: 'role',
  }
}

/** Who holds an office; of several presidents in a statement the one whose office publishes it. */
const holderOf = (reading: PhraseReading, phrase: Phrase, owner: string | null): Person | null => {
  const [role, head] = [phrase.role ?? '', phrase.roleHead ?? '']
  const own = owner === null ? reading.ownOffice(phrase) : null
  return (
    (own === null ? null : reading.people.inOffice(role, head, own, reading.sentence)) ??
    reading.people.inOffice(role, head, owner, reading.sentence)
  )
}

/** For how many sentences "the diplomat" is the one introduced as "a diplomat". */
const UNNAMED = 8

/** "The diplomat" after "a Western diplomat": that one, and nobody whom the text has not called so. */
const meansUnnamed = (reading: PhraseReading, { role, roleHead }: Phrase, owner: string | null): boolean => {
  const unnamed = role === roleHead ? reading.unnamed.get(roleHead ?? '') : undefined
  return (
    unnamed !== undefined &&
    reading.sentence - unnamed.sentence <= UNNAMED &&
    (owner === null || owner === unnamed.owner)
  )
}

export const readOffice = (reading: PhraseReading, phrase: Phrase, span: Span): Mention => {
  const head = phrase.roleHead ?? ''
  const owner = reading.ownerOf(phrase)
  const role = phrase.former ? `former ${phrase.role ?? head}` : phrase.role
  const sought = phrase.roleClass === 'person' && isDefinite(phrase)
  const holder = sought ? holderOf(reading, phrase, owner) : null
  const called = holder?.heads.has(head) || !meansUnnamed(reading, phrase, owner)
  const person = reading.adopted.get(phrase) ?? (called ? holder : null)
  if (phrase.roleClass === 'person' && /^(?:an?|one|another)$/.test(phrase.determiner ?? ''))
    reading.unnamed.set(head, { owner, sentence: reading.sentence })
  if (person) {
    const { actor, name, affiliation } = person
    const mention: Mention = { ...span, actor, name, kind: 'person', affiliation, role, how: 'role' }
    person.seen = reading.sentence
    person.mentions.push(mention)
    return mention
  }
  const anonymous =
    (phrase.determiner === null && !(phrase.owner !== null && phrase.roleClass === 'person')) ||
    INDEFINITE.has(phrase.determiner ?? '') ||
    phrase.roleClass === 'people' ||
    head === 'source'
  return {
    ...span,
    actor: null,
    name: span.text,
    kind: 'person',
    affiliation: owner ?? reading.ownOffice(phrase),
    role,
    how: anonymous ? 'anonymous' : 'role',
  }
}

/** Two told together as the sides of something: "between the Dogon and the Peuhl", "Kenya's government and the opposition", "X and Y signed a truce". */
import type { Mention } from '@/lib/drafting/types'
import { MONTHS, WEEKDAYS, words } from './lexicon'
import { actorAt, type TextView } from './read-text'

export type Side = {
  /** Slug of an actor the gazetteer knows. */
  slug: string | null
  name: string
  /** "The opposition", "the rebels": whose is seen from the other side or from the article. */
  generic: string | null
  until: number
}
export type ToldSides = {
  sides: [Side, Side]
  weight: number
  at: number
  /** "Talks with", "between the two": not only side by side. */
  plain: boolean
  /** In a sentence about peace or strife, not about dealings alone. */
  peaceful: boolean
}

const OPPONENTS = words(
  'opposition rebels rebel separatists insurgents guerrillas militants militias militia fighters gangs unions union doctors teachers students protesters demonstrators secessionists jihadists tribes clans dissidents mutineers strikers',
)
const OF_GOVERNMENT = words(
  'government junta authorities army military forces regime rulers leaders officials state side president cabinet troops delegation delegations envoys negotiators parliament governments presidents',
)
const KINDS_OF_GROUPS = words(
  'tribe tribes clan clans militia militias community communities faction factions herders farmers hunters rebels movement movements party parties group groups people pastoralists peoples tribesmen gangs families villagers',
)
const BEFORE_SIDE = words(
  'the a an rival warring armed main ruling its their local some several many various all more than nearly about two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty dozen dozens of communist leftist separatist feuding ethnic country countrys nations exiled political',
)
const DEALINGS =
  /^(?:met|meets?|meeting|agreed?|agrees|signed?|signs|held|holds?|hosted|hosts?|resumed?|reached|struck|talks|negotiations?|negotiat\w*|settlement|dialogue|ceasefires?|truces?|peace|deal|agreement|accord|pact|mediat\w*|broker\w*|reconcil\w*|swap|exchanged?|summit|rounds?|facilitat\w*|dispute|conflict|standoff|fighting|clashes|rift|feud|ties|border|messages?|letters?|notes?|spoken?|phoned?|calls?|urged?)$/
const PEACEFUL =
  /^(?:mediat\w*|ceasefires?|truces?|peace|reconcil\w*|conflict|dispute|war|fighting|clashes|rebels?|opposition|hostages?|prisoners?|standoff|rift|feud|hostilities|normali[sz]\w*|crisis|border|envoys?|broker\w*|facilitat\w*|violence|tensions|unity|rival|rivals|junta|separatists)$/
/** What is had with somebody, or between two. */
const RELATIONS =
  /^(?:talks|negotiations|deal|agreement|truce|ceasefire|peace|accord|pact|dialogue|treaty|settlement|dispute|conflict|war|standoff|row|feud|crisis)$/
/** Of these, what is done and no strife. */
const DEALS = /^(?:talks|negotiations|deal|agreement|truce|ceasefire|peace|accord|pact|dialogue|treaty)$/
const COMMERCE =
  /^(?:trade|tariffs?|fisheries|investments?|visas?|gas|exports?|imports?|business|economic|tourism|railway|airlines?|match|football|cup|cricket|climate|loans?)$/

const keyAt = (view: TextView, at: number): string => view.words[at]?.key ?? ''
const nameOf = (view: TextView, from: number, until: number): string =>
  view.body.slice(view.words[from]?.start ?? 0, view.words[until - 1]?.end ?? 0)

/** Whose opposition: "Mali's opposition", "Somali rebels". */
export const homeOf = (view: TextView, mention: Mention): string | null => {
  if (mention.affiliation !== null) return view.gazetteer.rootOf(mention.affiliation)
  const [first = '', second = '', third = ''] = mention.text.replace(/^the /i, '').split(/[ ’']/)
  for (const name of [`${first} ${second} ${third}`, `${first} ${second}`, first]) {
    const known = view.gazetteer.find(name)
    if (known?.entry.kind === 'state') return known.entry.slug
  }
  return null
}

/** In no mention, or in one of a name that nobody knows. */
const isUnknown = (view: TextView, at: number): boolean => {
  const mention = view.mentions[view.words[at]?.mention ?? -1]
  return !mention || (mention.actor === null && mention.affiliation === null && mention.role === null)
}

const opensSide = (key: string): boolean => BEFORE_SIDE.has(key) || /^\d{1,3}$/.test(key)

/** A side that begins at a word: a known actor, "the opposition", or a name in capitals that nobody knows. */
const readSide = (view: TextView, start: number): Side | null => {
  const sentence = view.words[start]?.sentence
  let at = start
  while (at < start + 4 && view.words[at]?.mention === -1 && opensSide(keyAt(view, at))) at++
  if (view.words[at]?.sentence !== sentence) return null
  const mention = view.mentions[view.words[at]?.mention ?? -1]
  const place = view.mentionWords[view.words[at]?.mention ?? -1]
  const found = actorAt(view, at)
  const opponent = mention?.role?.split(' ').find((word) => OPPONENTS.has(word))
  if (mention && place && opponent !== undefined)
    return { slug: homeOf(view, mention), name: mention.text, generic: opponent, until: place.until }
  if (found && found.actor.kind !== 'person') {
    if (found.mention.how === 'place' && view.words[found.until - 1]?.possessive !== true) return null
    let until = found.until
    let generic: string | null = null
    while (until < found.until + 3 && view.words[until]?.gap === 'join' && view.words[until]?.mention === -1) {
      const key = keyAt(view, until)
      if (OPPONENTS.has(key)) generic = key
      else if (!OF_GOVERNMENT.has(key) && !KINDS_OF_GROUPS.has(key) && !BEFORE_SIDE.has(key)) break
      until++
    }
    const { slug, name } = found.actor
    return { slug, name: generic === null ? name : nameOf(view, at, until), generic, until }
  }
  const word = view.words[at]
  if (!word || !isUnknown(view, at)) return null
  if (OPPONENTS.has(word.key)) {
    const plural = KINDS_OF_GROUPS.has(keyAt(view, at + 1)) ? at + 2 : at + 1
    return { slug: null, name: word.key, generic: word.key, until: plural }
  }
  if (OF_GOVERNMENT.has(word.key)) return { slug: null, name: word.key, generic: 'government', until: at + 1 }
  // "The government and fourteen armed groups": whoever is armed beside it is at odds with it.
  if (keyAt(view, at - 1) === 'armed' && at > start && KINDS_OF_GROUPS.has(word.key))
    return { slug: null, name: `armed ${word.key}`, generic: 'rebels', until: at + 1 }
  if (WEEKDAYS.has(word.key) || MONTHS.has(word.key)) return null
  let until = at
  while (until < at + 4 && view.words[until]?.cap && isUnknown(view, until)) {
    if (until > at && view.words[until]?.gap !== 'join') break
    until++
  }
  if (until === at || (start === at && at === (view.sentenceWords[word.sentence]?.from ?? 0))) return null
  const name = nameOf(view, at, until)
  while (KINDS_OF_GROUPS.has(keyAt(view, until)) && view.words[until]?.gap === 'join') until++
  return { slug: null, name, generic: null, until }
}

/** "Kenya's government and the opposition", "the rebels and the government of Chad": one of them may lend the other its state. */
const opposed = (a: Side, b: Side): boolean => {
  if (a.slug !== null && a.slug === b.slug) return (a.generic === null) !== (b.generic === null)
  if (a.generic !== null && b.generic !== null) return (a.generic === 'government') !== (b.generic === 'government')
  return a.name !== b.name
}

const isDealing = (view: TextView, from: number, until: number, skip: [number, number]): boolean => {
  for (let at = Math.max(0, from); at < until; at++)
    if ((at < skip[0] || at >= skip[1]) && DEALINGS.test(keyAt(view, at))) return true
  return false
}

const holds = (view: TextView, from: number, until: number, pattern: RegExp): boolean => {
  for (let at = from; at < until; at++) if (pattern.test(keyAt(view, at))) return true
  return false
}

/** Every two that are told together in a sentence about dealings, with how plainly. */
export const readSides = (view: TextView): ToldSides[] => {
  const told: ToldSides[] = []
  for (const { from, until } of view.sentenceWords) {
    for (let at = from + 1; at < until - 1; at++) {
      const [sender, receiver] = sidesOfMessages(view, at, from)
      if (sender && receiver && opposed(sender, receiver))
        told.push({ sides: [sender, receiver], weight: 2, at, plain: true, peaceful: true })
      if (keyAt(view, at) !== 'and' && keyAt(view, at) !== 'with') continue
      if (keyAt(view, at) === 'with') {
        const [first, second] = sidesOfTalks(view, at, from)
        if (first && second && opposed(first, second))
          told.push({
            sides: [first, second],
            weight: 1.5,
            at,
            plain: DEALS.test(keyAt(view, at - 1)),
            peaceful: holds(view, from, until, PEACEFUL),
          })
        continue
      }
      const first = sideBefore(view, at, from)
      const second = first && readSide(view, at + 1)
      if (!first || !second || !opposed(first.side, second) || isListed(view, first.from)) continue
      const unknown = (first.side.slug === null ? 1 : 0) + (second.slug === null ? 1 : 0)
      const lead = keyAt(view, first.from - 1)
      const between = lead === 'between' || (lead === 'the' && keyAt(view, first.from - 2) === 'between')
      const groups = KINDS_OF_GROUPS.has(keyAt(view, second.until - 1))
      // Two names that nobody knows are sides only where the words say so.
      if (unknown === 2 && !between && !groups) continue
      if (
        !isDealing(view, Math.max(from, first.from - 12), Math.min(until, second.until + 12), [
          first.from,
          second.until,
        ])
      )
        continue
      const peaceful = holds(view, from, until, PEACEFUL)
      if (!peaceful && holds(view, from, until, COMMERCE)) continue
      told.push({
        sides: [first.side, second],
        weight: between ? 3 : unknown > 0 ? 1.5 : 2,
        at,
        plain: between && DEALS.test(keyAt(view, first.from - (lead === 'the' ? 3 : 2))),
        peaceful,
      })
    }
  }
  return told
}

/** "The leaders of Russia, Ukraine, France and Germany": of a list of more than two, its last two are no sides. "Under the auspices of Kenya, Chad and Mali met" is none. */
const isListed = (view: TextView, from: number): boolean => {
  if (actorAt(view, from - 1) === null) return false
  for (let back = from - 1; back >= from - 6; back--) if (/^(?:under|with)$/.test(keyAt(view, back))) return false
  return view.body.slice(view.words[from - 1]?.end, view.words[from]?.start).startsWith(',')
}

/** The side that ends right before a word. */
const sideBefore = (view: TextView, at: number, from: number): { side: Side; from: number } | null => {
  for (let start = Math.max(from, at - 7); start < at; start++) {
    const place = view.mentionWords[view.words[start]?.mention ?? -1]
    if (place && place.from !== start) continue
    const side = readSide(view, start)
    if (side && side.until === at) return { side, from: start }
  }
  return null
}

/** "Passed a message from Iran to the United States", "letters to Kyiv from Moscow": who writes to whom through others. */
const sidesOfMessages = (view: TextView, at: number, from: number): [Side | null, Side | null] => {
  const opens = keyAt(view, at)
  if ((opens !== 'from' && opens !== 'to') || !/^(?:messages?|letters?|notes?|proposals?)$/.test(keyAt(view, at - 1)))
    return [null, null]
  const first = readSide(view, at + 1)
  // "Passed a US message to Iran".
  const sender = opens === 'to' && first?.slug ? sideBefore(view, at - 1, from)?.side : undefined
  if (first && sender?.slug) return [sender, first]
  if (!first || first.slug === null || keyAt(view, first.until) !== (opens === 'from' ? 'to' : 'from'))
    return [null, null]
  const second = readSide(view, first.until + 1)
  return second && second.slug !== null ? [first, second] : [null, null]
}

/** "Chad signed a deal with rebels", "Kenya's talks with the union": who deals with whom. */
const sidesOfTalks = (view: TextView, at: number, from: number): [Side | null, Side | null] => {
  if (!RELATIONS.test(keyAt(view, at - 1))) return [null, null]
  for (let end = at - 1; end > Math.max(from, at - 10); end--) {
    const before = sideBefore(view, end, from)
    if (before && before.side.slug !== null) return [before.side, readSide(view, at + 1)]
  }
  return [null, null]
}

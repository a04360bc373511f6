/** A text laid out for reading events: words with their sentence, clause and mention; actors in coordination. */
import type { Gazetteer } from '@/lib/drafting/gazetteer/compile'
import { spellingOf, type Token, wordsOf } from '@/lib/drafting/mentions/tokenize'
import type { Mention, Sentence } from '@/lib/drafting/types'
import { SPEECH, words } from './lexicon'

export type Word = Token & {
  sentence: number
  /** Counted through the text; a clause never spans two sentences. */
  clause: number
  /** Index of the mention the word is in, or -1. */
  mention: number
}

export type Actor = {
  /** Slug of whom the mention acts for in the end; null for somebody the gazetteer does not know. */
  slug: string | null
  name: string
  kind: Mention['kind']
}

export type TextView = {
  body: string
  words: Word[]
  sentences: Sentence[]
  mentions: Mention[]
  /** First word and the word after the last, by sentence. */
  sentenceWords: { from: number; until: number }[]
  /** First and last word of each mention. */
  mentionWords: { from: number; until: number }[]
  gazetteer: Gazetteer
}

const CLAUSE_WORDS = words(
  'but while after before when where which who because although though whereas until unless if that whom whose once',
)
const COMMA_CLAUSE = words(
  'and but or which who where when while after before although though as with saying adding following leading paving in on at under during despite then yet so for nor led hosted brokered mediated including followed appointed elected',
)

const joinWords = (first: Token, second: Token): Token => {
  const key = `${first.key}${second.key}`
  return { ...first, end: second.end, key, spelling: spellingOf(key) }
}

/** "Cease-fire", "cease fire" and "road map" are one word. */
const joinCeasefires = (tokens: readonly Token[]): readonly Token[] => {
  if (!tokens.some(({ key }) => key === 'cease' || key === 'road')) return tokens
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    if (last?.key === 'cease' && token.gap === 'join' && /^fires?$/.test(token.key))
      joined[joined.length - 1] = joinWords(last, token)
    else if (last?.key === 'road' && token.gap === 'join' && /^maps?$/.test(token.key))
      joined[joined.length - 1] = joinWords(last, token)
    else joined.push(token)
  }
  return joined
}

export const readText = (body: string, sentences: Sentence[], mentions: Mention[], gazetteer: Gazetteer): TextView => {
  const tokens = joinCeasefires(wordsOf(body))
  const list: Word[] = []
  const sentenceWords = sentences.map(() => ({ from: 0, until: 0 }))
  const mentionWords = mentions.map(() => ({ from: -1, until: -1 }))
  let sentence = 0
  let mention = 0
  let clause = 0
  // "The talks, which had been suspended in 2019, resumed": after the second comma the sentence goes on.
  let relative = false
  /** "Qatar, Egypt, and the United States": the comma before the last name ends no clause. */
  const endsList = (at: number): boolean => {
    if (!/^(?:and|or)$/.test(tokens[at]?.key ?? '')) return false
    const last = list[at - 1]?.mention ?? -1
    const first = mentionWords[last]?.from ?? -1
    const other = tokens[first - 1]?.key === 'the' ? first - 2 : first - 1
    if (last < 0 || (list[other]?.mention ?? -1) < 0) return false
    if (!body.slice(tokens[other]?.end, tokens[first]?.start).startsWith(',')) return false
    const next = tokens[at + 1]?.key === 'the' ? tokens[at + 2] : tokens[at + 1]
    const following = mentions[mention]
    return next !== undefined && following !== undefined && next.start >= following.start && next.start < following.end
  }
  /** "In Skhirat, Morocco, in December": the comma after the country ends no clause. */
  const endsPlace = (at: number): boolean => {
    if (!/^(?:in|on|at)$/.test(tokens[at]?.key ?? '')) return false
    const last = list[at - 1]?.mention ?? -1
    const first = mentionWords[last]?.from ?? -1
    return (
      mentions[last]?.kind === 'state' &&
      tokens[first - 1]?.cap === true &&
      body.slice(tokens[first - 1]?.end, tokens[first]?.start).startsWith(',')
    )
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) break
    const before = sentence
    while (sentence < sentences.length - 1 && token.start >= (sentences[sentence]?.end ?? 0)) sentence++
    while (mention < mentions.length && token.start >= (mentions[mention]?.end ?? 0)) mention++
    const current = mentions[mention]
    const inside = current !== undefined && token.start >= current.start && token.start < current.end
    const previous = tokens[index - 1]
    if (sentence !== before || !previous) {
      clause++
      relative = false
    } else if (!inside || token.start === current?.start) {
      const between = body.slice(previous.end, token.start)
      if (between !== ' ' && /[;:()[\]—«»]| [–-] |\n/.test(between) && !token.aside && !previous.aside) clause++
      else if (
        between.includes(',') &&
        (relative || COMMA_CLAUSE.has(token.key)) &&
        !endsList(index) &&
        !endsPlace(index)
      ) {
        clause++
        relative = /^(?:which|who|whose|whom|appointed|elected)$/.test(token.key)
      } else if (CLAUSE_WORDS.has(token.key) && !(token.key === 'that' && CLAUSE_WORDS.has(previous.key))) clause++
    }
    const spot = sentenceWords[sentence]
    if (spot) {
      if (spot.until === 0) spot.from = index
      spot.until = index + 1
    }
    const place = inside ? mentionWords[mention] : undefined
    if (place) {
      if (place.from < 0) place.from = index
      place.until = index + 1
    }
    const { start, end, key, cap, upper, possessive, gap, aside, spelling } = token
    list.push({
      start,
      end,
      key,
      cap,
      upper,
      possessive,
      gap,
      aside,
      spelling,
      sentence,
      clause,
      mention: inside ? mention : -1,
    })
  }
  return { body, words: list, sentences, mentions, sentenceWords, mentionWords, gazetteer }
}

const PRIVATE_ROLE =
  /\b(?:politician|professor|analysts?|experts?|journalists?|reporter|correspondent|academic|lawyer|activists?|economist|businessman|contractor|residents?|citizens?|historian|author|observers?|critics)\b/

/** Whom a mention acts for: a minister for the state, an envoy for the organisation; null for places and unknown groups. */
export const actorOf = (mention: Mention, gazetteer: Gazetteer): Actor | null => {
  if (mention.kind === 'outlet') return null
  // "The Italian politician", "a Kenyan analyst": of a country, not for it.
  if (mention.actor === null && mention.role !== null && PRIVATE_ROLE.test(mention.role)) return null
  // "Former Malawian president Ada Banda": whoever it is, no longer Malawi.
  if (mention.actor === null && mention.role?.startsWith('former ') === true) return null
  const slug =
    mention.affiliation ??
    (mention.kind === 'person' || mention.kind === 'office' ? mention.actor : (mention.actor ?? null))
  if (slug !== null) {
    const root = gazetteer.rootOf(slug)
    const entry = gazetteer.bySlug.get(root)
    if (entry?.kind === 'outlet') return null
    if (entry) return { slug: root, name: entry.name, kind: entry.kind }
  }
  if (mention.how === 'anonymous' || mention.how === 'role' || mention.how === 'pronoun') return null
  if (mention.kind === 'person' && mention.actor === null) return null
  return { slug: mention.actor, name: mention.name, kind: mention.kind }
}

export type Named = { readonly actor: Actor; readonly mention: Mention; readonly until: number; readonly from: number }

const PRESS =
  /^(?:newspapers?|media|daily|dailies|broadcasters?|tv|television|magazines?|websites?|outlets?|channels?)$/

/** Of each mention, once somebody asked: rules look at every word around theirs. */
const named = new WeakMap<TextView, (Named | null)[]>()

/** The actor of the mention a word belongs to. */
export const actorAt = (view: TextView, index: number): Named | null => {
  const at = view.words[index]?.mention ?? -1
  if (at < 0) return null
  let known = named.get(view)
  if (!known) named.set(view, (known = []))
  const found = known[at]
  if (found !== undefined) return found
  const mention = view.mentions[at]
  const place = view.mentionWords[at]
  // "A US newspaper", "Israeli media": of a country, not for it.
  const press =
    mention?.kind === 'state' &&
    view.words[place?.until ?? -1]?.gap === 'join' &&
    PRESS.test(view.words[place?.until ?? -1]?.key ?? '')
  const actor = mention && place && !press ? actorOf(mention, view.gazetteer) : null
  return (known[at] = mention && place && actor ? { actor, mention, from: place.from, until: place.until } : null)
}

const LIST_WORDS = words(
  'and or as well the both also its his their together along alongside with state of former then plus by from neighbouring neighboring neighbours neighbors countries nations states powers fellow partners allies ally regional',
)

/** "The regional bloc" before "IGAD": a phrase that names nobody by itself. */
const isFiller = (view: TextView, at: number): boolean => {
  const mention = view.mentions[view.words[at]?.mention ?? -1]
  return mention?.kind === 'office' && mention.actor === null && mention.affiliation === null
}

/** "Brokered by Qatar, Kyiv said", "mediated by Oman, Iran has shown": who says or does something after a comma is no part of the list. */
const tellsOfList = (view: TextView, { from, until }: Named): boolean =>
  (SPEECH.has(view.words[until]?.key ?? '') || /^(?:has|had|is|was|will)$/.test(view.words[until]?.key ?? '')) &&
  view.body.slice(view.words[from - 1]?.end ?? 0, view.words[from]?.start ?? 0).startsWith(',')

/** "GENEVA/CAIRO: The UN", "LONDON -- The UN", "Egypt; the Saudis": what stands on either side is no list. */
const isParted = (view: TextView, at: number): boolean =>
  /[;:]|--|\/\//.test(view.body.slice(view.words[at - 1]?.end ?? 0, view.words[at]?.start ?? 0))

/** "Qatar, Egypt and the United States", read to the right from a word at or just before its first name. */
export const actorsFrom = (view: TextView, start: number, reach = 3): { actors: Actor[]; until: number } => {
  const actors: Actor[] = []
  let at = start
  let until = start
  let gap = 0
  const sentence = view.words[start]?.sentence
  while (at < view.words.length && view.words[at]?.sentence === sentence) {
    const found = actorAt(view, at)
    if (found && found.mention.how !== 'place') {
      if (actors.length > 0 && (tellsOfList(view, found) || isParted(view, found.from))) break
      actors.push(found.actor)
      at = found.until
      until = at
      gap = 0
      continue
    }
    const key = view.words[at]?.key ?? ''
    gap++
    if (actors.length === 0 ? gap > reach : !((LIST_WORDS.has(key) || isFiller(view, at)) && gap <= 4)) break
    // A finished list is followed by a clause, not by another name.
    if (
      actors.length > 0 &&
      /[;:()—"“”]/.test(view.body.slice(view.words[at - 1]?.end ?? 0, view.words[at]?.start ?? 0))
    )
      break
    at++
  }
  return { actors, until }
}

/** The same to the left: the names that end at or just before a word. */
export const actorsBefore = (view: TextView, end: number, reach = 4): { actors: Actor[]; from: number } => {
  const actors: Actor[] = []
  let at = end - 1
  let from = end
  let gap = 0
  const sentence = view.words[end]?.sentence ?? view.words[end - 1]?.sentence
  while (at >= 0 && view.words[at]?.sentence === sentence) {
    const found = actorAt(view, at)
    if (found && found.mention.how !== 'place') {
      if (actors.length > 0 && isParted(view, found.until)) break
      actors.unshift(found.actor)
      at = found.from - 1
      from = found.from
      gap = 0
      continue
    }
    const key = view.words[at]?.key ?? ''
    gap++
    if (actors.length === 0 ? gap > reach : !((LIST_WORDS.has(key) || isFiller(view, at)) && gap <= 4)) break
    if (
      actors.length > 0 &&
      /[;:()—"“”]/.test(view.body.slice(view.words[at]?.end ?? 0, view.words[at + 1]?.start ?? 0))
    )
      break
    at--
  }
  return { actors, from }
}

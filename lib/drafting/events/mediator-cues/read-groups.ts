/** Third parties named as a group: mediation teams, contact groups, observers, co-chairs. */
import { words } from '../lexicon'
import type { Mention } from '@/lib/drafting/types'
import { actorAt, actorsFrom } from '../read-text'
import { type CueReader, isThirdPartyKind } from './cue-reader'

const GROUPS = words(
  'group team troika quartet quad quint trio co-chairs guarantors guarantor observers observer facilitators mediators panel',
)
/** "The guarantor powers Greece, Turkey and the UK". */
const POWERS = words('powers states countries nations members governments')
const CONSISTS = /^(?:comprises|comprised|comprising|includes|included|including|of|are|were|is|consists|consisting)$/
const DIPLOMACY = /^(?:diplomacy|mediation|mediating|facilitation|facilitating|brokering|negotiations|talks|efforts)$/
/** Bodies that exist to mediate: being named is enough. */
const STANDING = new Set([
  'osce-minsk-group',
  'auhip',
  'au-panel-of-the-wise',
  'sant-egidio',
  'centre-for-humanitarian-dialogue',
  'crisis-management-initiative',
  'dialogue-advisory-group',
  'inter-mediate',
  'berghof-foundation',
  'conciliation-resources',
  'promediation',
  'swisspeace',
  'the-elders',
  'carter-center',
])

/** A list of two or more that a group's name leads to. */
const membersAhead = (reader: CueReader, at: number) => {
  const first = reader.ahead(
    at,
    16,
    (_key, index) => actorAt(reader.view, index) !== null && !reader.view.words[index]?.aside,
  )
  const members = first < 0 ? [] : actorsFrom(reader.view, first, 0).actors
  return members.length >= 2 ? members : []
}

const isNamedGroup = (mention: Mention): boolean =>
  mention.kind === 'state_coalition' && /\b(?:troika|quad|quartet|quint)\b/i.test(mention.text)

/** "The Troika (Britain, Norway and the United States)", "the Quad of …", "guarantor countries Russia, Turkey and Iran". */
const opensMembers = (reader: CueReader, at: number): boolean => {
  let next = at + 1
  while (POWERS.has(reader.key(next)) && reader.together(at, next)) next++
  if (!reader.together(at, next)) return false
  const between = reader.view.body.slice(reader.view.words[next - 1]?.end ?? 0, reader.view.words[next]?.start ?? 0)
  return CONSISTS.test(reader.key(next)) || /[(:,—–]| - /.test(between) || next > at + 1
}

/** A mention of a body by its first word. */
const readNamed = (reader: CueReader, at: number): void => {
  const index = reader.view.words[at]?.mention ?? -1
  const mention = reader.view.mentions[index]
  const until = reader.view.mentionWords[index]?.until ?? at + 1
  if (!mention) return
  if (mention.actor !== null && STANDING.has(mention.actor)) {
    const found = actorAt(reader.view, at)
    if (found) reader.add([found.actor], at, 'mediation', mention.text, 2)
  }
  if (/\bcontact group\b/i.test(mention.text))
    reader.add(membersAhead(reader, until - 1), at, 'good_offices', mention.text, 2)
  if (isNamedGroup(mention) && actorAt(reader.view, at))
    for (let word = at; word < until; word++)
      if (opensMembers(reader, word)) reader.add(membersAhead(reader, word), word, 'good_offices', reader.key(word), 2)
}

export const readGroups = (reader: CueReader, at: number): void => {
  const word = reader.key(at)
  if (reader.begins(at)) readNamed(reader, at)
  if (word === 'group' && reader.key(at - 1) === 'contact' && reader.plain(at))
    reader.add(membersAhead(reader, at), at, 'good_offices', 'contact group', 2)
  const friends = word === 'group' && reader.key(at + 1) === 'of' && reader.key(at + 2) === 'friends'
  if (friends) {
    const founded = reader.back(at, 5, (key) => /^(?:set|formed|form|launched|created|established|founded)$/.test(key))
    if (founded >= 0) reader.add(reader.subjectOf(founded), at, 'good_offices', 'group of friends', 2)
  }
  const named =
    GROUPS.has(word) &&
    !actorAt(reader.view, at) &&
    (word !== 'group' || friends || /^(?:contact|mediation|mediators)$/.test(reader.key(at - 1))) &&
    (!/^(?:team|panel|trio)$/.test(word) || /^(?:mediation|facilitation|mediators)$/.test(reader.key(at - 1)))
  if (named && CONSISTS.test(reader.key(at + 1)))
    reader.add(actorsFrom(reader.view, at + 2, 6).actors, at, 'good_offices', word, 2)
  else if (named && opensMembers(reader, at))
    // "The three mediators, Egypt, Qatar and the United States": outright.
    reader.add(membersAhead(reader, at), at, 'good_offices', word, /^(?:mediators|facilitators)$/.test(word) ? 3 : 2)
  if (word.startsWith('observer') && reader.key(at - 1) === 'as')
    reader.add(reader.listBefore(at - 1, 8), at, 'other', 'as observers', 2)
  // "With Jordan also involved".
  if (word === 'involved' && reader.back(at, 5, (key) => key === 'with') >= 0)
    reader.add(reader.subjectOf(at).filter(isThirdPartyKind), at, 'good_offices', 'with them involved', 2)
  if (
    word === 'involved' &&
    reader.key(at + 1) === 'in' &&
    reader.ahead(at + 1, 3, (key) => DIPLOMACY.test(key)) >= 0
  ) {
    const before = reader.subjectOf(at)
    const after = reader.ahead(at + 2, 4, (_key, place) => actorAt(reader.view, place) !== null)
    if (before.length > 0) reader.add(before, at, 'good_offices', 'involved in', 2)
    else if (after >= 0) reader.add(actorsFrom(reader.view, after, 0).actors, at, 'good_offices', 'involved in', 2)
  }
  if (word === 'chaired' && reader.key(at - 1) === 'co' && reader.key(at + 1) === 'by')
    reader.add(actorsFrom(reader.view, at + 2).actors, at, 'mediation', 'co-chaired by', 3)
}

/** Third parties by whom they deal with: "Egypt invited both Fatah and Hamas", once the conflicts are known. */
import { isParty } from '../article-reading'
import type { ArticleConflict } from '../find-conflicts'
import { SETTLEMENT_NOUNS, TALKS_NOUNS, verbOf, words } from '../lexicon'
import { type Actor, actorsBefore, actorsFrom, type TextView } from '../read-text'
import { IDLE, type Rule } from '../text-reader'
import { ENVOY_ROLE } from './read-roles'
import { CueReader, isThirdPartyKind, type MediatorCue } from './cue-reader'

/** Done to both sides, it is mediating. */
const TO_BOTH = words(
  'invite host receive meet urge press push convene summon bring persuade encourage consult visit call sponsor gather speak talk phone telephone contact engage accompany pressure hold',
)
/** Done to one side, it already is. */
const TO_ONE = words('invite host receive summon')

/** Done to either, it is done at home. */
const HOSTING = words('host receive summon welcome')

const PAPERS = words(
  'reply replies response responses answer answers letter letters message messages proposal proposals demands request requests acceptance list lists draft remarks comments',
)

const ANSWERS = /^(?:reply|replies|responses?|answers?|counter-?proposals?|reaction|amendments|remarks|observations)$/
const GIVING =
  /^(?:handed|hands|gave|given|delivered|submitted|sent|conveyed|relayed|passed|transmitted|presented|communicated|received|receives|got)$/

/** Where few sit: at a conference many do. */
const isRoom = (key: string): boolean => /^(?:talks|negotiations|meetings?|rounds?|session)$/.test(key)
const TRUCES = /^(?:ceasefires?|truces?|talks|deal|proposal|pause|negotiations|swap)$/
const AGREEING =
  /^(?:agreed?|close|closer|near|nearing|resolved?|settled?|ended?|reached|meet|hold|begin|resume|sign|signed|stop|halt|exchange|return|would|will)$/

const partiesAmong = (actors: Actor[], conflicts: ArticleConflict[]): number => {
  const counts = conflicts.map(
    (conflict) => new Set(actors.filter((actor) => isParty(conflict, actor)).map((actor) => actor.slug)).size,
  )
  return Math.max(0, ...counts)
}

/** "US envoy Tom Perriello met the army": what envoys do to one side they do for both. */
const isByEnvoy = (reader: CueReader, at: number): boolean =>
  reader.back(at, 8, (_key, index) => {
    const mention = reader.view.mentions[reader.view.words[index]?.mention ?? -1]
    return mention?.role !== null && mention?.role !== undefined && ENVOY_ROLE.test(mention.role)
  }) >= 0

const isOutside = (actor: Actor, conflicts: ArticleConflict[]): boolean =>
  isThirdPartyKind(actor) && !conflicts.some((conflict) => isParty(conflict, actor))

/** "Talks between Russia, Ukraine, France and Germany", "the parties met with a UN delegation": who sits at the table beside the sides. */
const readBeside = (reader: CueReader, at: number, conflicts: ArticleConflict[]): void => {
  const met = reader.key(at) === 'met' && reader.key(at + 1) !== 'with'
  if (!met && !/^(?:with|between)$/.test(reader.key(at))) return
  if (!met && reader.back(at, 4, (key) => TALKS_NOUNS.has(key) || /^(?:met|meet|meeting|meets)$/.test(key)) < 0) return
  const { actors } = actorsFrom(reader.view, at + 1, met ? 1 : 2)
  const outside = actors.filter((actor) => isOutside(actor, conflicts))
  const amongThem = reader.key(at) === 'with' ? outside.filter(({ kind }) => kind === 'igo') : outside
  const sides = reader.key(at) === 'between' ? actors : actorsBefore(reader.view, at, 4).actors
  if (partiesAmong(sides, conflicts) >= 2) reader.add(amongThem, at, 'good_offices', 'at the table with the parties', 2)
}

/** "Russian officials also took part in the meeting", "the talks, attended by the UN envoy": who sits in, and is no side. */
const readSittingIn = (reader: CueReader, at: number, conflicts: ArticleConflict[]): void => {
  const word = reader.key(at)
  const part = word === 'participated' || (word === 'part' && /^(?:took|taken)$/.test(reader.key(at - 1)))
  if (!(part && reader.key(at + 1) === 'in') && word !== 'attended') return
  const by = reader.key(at + 1) === 'by'
  const talks = by ? reader.back(at, 6, isRoom) : reader.ahead(at, 6, isRoom)
  if (talks < 0 || reader.negated(at)) return
  const who = by ? actorsFrom(reader.view, at + 2, 3).actors : reader.subjectOf(part && word === 'part' ? at - 1 : at)
  reader.add(
    who.filter((actor) => isOutside(actor, conflicts)),
    at,
    'good_offices',
    `${word} in talks`,
    2,
  )
}

/** "Egypt reached an understanding with the factions", "was in touch with both". */
const readTouch = (reader: CueReader, at: number, conflicts: ArticleConflict[]): void => {
  const touch = /^(?:touch|contact)$/.test(reader.key(at))
  if ((!touch && !SETTLEMENT_NOUNS.has(reader.key(at))) || reader.key(at + 1) !== 'with') return
  if (touch && !/^(?:in|close|constant)$/.test(reader.key(at - 1))) return
  const { actors } = actorsFrom(reader.view, at + 2, 2)
  const both = reader.ahead(at + 1, 2, (key) => /^(?:both|sides|parties|factions)$/.test(key)) >= 0
  if (partiesAmong(actors, conflicts) < (touch ? 2 : 1) && !both) return
  const made = reader.back(at, 5, (key) =>
    touch
      ? /^(?:was|is|are|were|been|remains?|stays?|kept|keeps)$/.test(key)
      : /^(?:reached|struck|concluded|agreed|worked)$/.test(key),
  )
  if (made < 0 || reader.negated(made)) return
  const subject = reader.subjectOf(made).filter((actor) => isOutside(actor, conflicts))
  reader.add(subject, at, 'good_offices', `${reader.key(at)} with the parties`, 2)
}

/** "Ankara announced that Somalia and Ethiopia had resolved their quarrel", "Jordanian officials said the two were close to a truce": whoever tells what two others come to. */
const readAnnouncing = (reader: CueReader, at: number, conflicts: ArticleConflict[]): void => {
  if (!/^(?:announced|announcing|announces|said|says)$/.test(reader.key(at))) return
  const that = reader.ahead(at, 4, (key) => key === 'that')
  const { actors, until } = actorsFrom(reader.view, (that < 0 ? at : that) + 1, 2)
  if (partiesAmong(actors, conflicts) < 2 || reader.ahead(until - 1, 6, (key) => AGREEING.test(key)) < 0) return
  const subject = reader.subjectOf(at).filter((actor) => isOutside(actor, conflicts))
  reader.add(subject, at, 'mediation', 'announced for the parties', 2)
}

/** "Israel told Egypt that the truce would hold": to whom a side speaks about it. */
const readTold = (reader: CueReader, at: number, conflicts: ArticleConflict[]): void => {
  if (!/^(?:told|informed|assured|notified)$/.test(reader.key(at))) return
  const { actors, until } = actorsFrom(reader.view, at + 1, 1)
  const outside = actors.filter((actor) => isOutside(actor, conflicts))
  if (outside.length === 0 || reader.ahead(until - 1, 10, (key) => TRUCES.test(key)) < 0) return
  if (partiesAmong(reader.subjectOf(at), conflicts) > 0) reader.add(outside, at, 'message_carrier', reader.key(at), 2)
}

/** "Talks of the leaders of France and Italy with Kurti and Vucic": whoever sits across from both. */
const readTable = (reader: CueReader, at: number, conflicts: ArticleConflict[]): void => {
  if (reader.key(at) !== 'with' || reader.back(at, 16, (key) => TALKS_NOUNS.has(key)) < 0) return
  if (partiesAmong(actorsFrom(reader.view, at + 1, 3).actors, conflicts) < 2) return
  const across = actorsBefore(reader.view, at, 2).actors.filter((actor) => isOutside(actor, conflicts))
  reader.add(across, at, 'good_offices', 'talks with the parties', 2)
}

/** "Received Hamas's reply": a paper, and nobody. */
const isTheirPaper = (view: TextView, at: number): boolean => {
  const last = actorsFrom(view, at + 1, 3).until
  return (
    view.words[last - 1]?.possessive === true &&
    [0, 1, 2].some((step) => PAPERS.has(view.words[last + step]?.key ?? ''))
  )
}

/** "Handed its answer to the Egyptians", "Kuwait said it had received the group's response": who passes on what one side writes to the other. */
const readPapers = (reader: CueReader, at: number, conflicts: ArticleConflict[]): void => {
  if (!ANSWERS.test(reader.key(at))) return
  const given = reader.back(at, 6, (key) => GIVING.test(key))
  if (given < 0) return
  const carriers = /^(?:re[cs]|got)/.test(reader.key(given))
    ? reader.subjectOf(given)
    : reader.key(at + 1) === 'to'
      ? actorsFrom(reader.view, at + 2, 3).actors
      : []
  reader.add(
    carriers.filter((actor) => isOutside(actor, conflicts)),
    at,
    'message_carrier',
    `${reader.key(given)} ${reader.key(at)}`,
    2,
  )
}

/** "Egypt invited both", "receiving the rebels", "met Kosovo's prime minister and Serbia's president". */
const readDeed = (reader: CueReader, at: number, conflicts: ArticleConflict[]): void => {
  const verb = reader.plain(at) ? verbOf(reader.key(at)) : null
  if (!verb || !TO_BOTH.has(verb.lemma) || reader.negated(at)) return
  // "Kenya's president made the announcement a day after receiving the rebels".
  const upon = verb.form === 'ing' && /^(?:after|before|by|while|following)$/.test(reader.key(at - 1))
  if (verb.form === 'ing' && !upon) return
  // "Summoned Iran's ambassador": to protest.
  if (verb.lemma === 'summon' && reader.ahead(at, 8, (key) => /^(?:ambassadors?|charg[eé]|affaires)$/.test(key)) >= 0)
    return
  const least = TO_ONE.has(verb.lemma) || isByEnvoy(reader, at) ? 1 : 2
  const done = actorsFrom(reader.view, at + 1, 3).actors
  if (partiesAmong(done, conflicts) < least || isTheirPaper(reader.view, at)) return
  const subject = upon ? reader.firstBefore(at) : reader.subjectOf(at)
  reader.add(
    subject.filter((actor) => isOutside(actor, conflicts)),
    at,
    HOSTING.has(verb.lemma) ? 'hosting_talks' : 'good_offices',
    `${reader.key(at)} the parties`,
    2,
  )
}

const RULES: readonly Rule<CueReader, ArticleConflict[]>[] = [
  readTable,
  readBeside,
  readSittingIn,
  readTouch,
  readTold,
  readAnnouncing,
  readPapers,
  readDeed,
]

export const readDealings = (view: TextView, conflicts: ArticleConflict[]): MediatorCue[] => {
  if (conflicts.length === 0) return []
  const reader = new CueReader(view)
  for (let at = 0; at < view.words.length; at++) reader.show(at, RULES, conflicts, IDLE.dealings)
  return reader.cues
}

/** Third parties by whom they deal with: "Egypt invited both Fatah and Hamas", once the conflicts are known. */
import { isParty } from '../article-reading'
import type { ArticleConflict } from '../find-conflicts'
import { TALKS_NOUNS, verbOf, words } from '../lexicon'
import { type Actor, actorsBefore, actorsFrom, type TextView } from '../read-text'
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

/** "Talks of the leaders of France and Italy with Kurti and Vucic": whoever sits across from both. */
const readTable = (reader: CueReader, at: number, conflicts: ArticleConflict[]): void => {
  if (reader.back(at, 16, (key) => TALKS_NOUNS.has(key)) < 0) return
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

export const readDealings = (view: TextView, conflicts: ArticleConflict[]): MediatorCue[] => {
  if (conflicts.length === 0) return []
  const reader = new CueReader(view)
  for (let at = 0; at < view.words.length; at++) {
    if (reader.key(at) === 'with') readTable(reader, at, conflicts)
    const verb = reader.plain(at) ? verbOf(reader.key(at)) : null
    if (!verb || !TO_BOTH.has(verb.lemma) || verb.form === 'ing' || reader.negated(at)) continue
    const least = TO_ONE.has(verb.lemma) || isByEnvoy(reader, at) ? 1 : 2
    if (partiesAmong(actorsFrom(view, at + 1, 3).actors, conflicts) < least || isTheirPaper(view, at)) continue
    const subject = reader.subjectOf(at).filter((actor) => isOutside(actor, conflicts))
    reader.add(
      subject,
      at,
      HOSTING.has(verb.lemma) ? 'hosting_talks' : 'good_offices',
      `${reader.key(at)} the parties`,
      2,
    )
  }
  return reader.cues
}

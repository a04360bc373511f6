/** Third parties by whom they deal with: "Egypt invited both Fatah and Hamas", once the conflicts are known. */
import { isParty } from '../article-reading'
import type { ArticleConflict } from '../find-conflicts'
import { verbOf, words } from '../lexicon'
import { type Actor, actorsFrom, type TextView } from '../read-text'
import { CueReader, isThirdPartyKind, type MediatorCue } from './cue-reader'

/** Done to both sides, it is mediating. */
const TO_BOTH = words(
  'invite host receive meet urge press push convene summon bring persuade encourage consult visit call sponsor gather speak talk phone telephone contact engage accompany pressure',
)
/** Done to one side, it already is. */
const TO_ONE = words('invite host receive summon')

/** Done to either, it is done at home. */
const HOSTING = words('host receive summon welcome')

const partiesAmong = (actors: Actor[], conflicts: ArticleConflict[]): number => {
  const counts = conflicts.map(
    (conflict) => new Set(actors.filter((actor) => isParty(conflict, actor)).map((actor) => actor.slug)).size,
  )
  return Math.max(0, ...counts)
}

export const readDealings = (view: TextView, conflicts: ArticleConflict[]): MediatorCue[] => {
  if (conflicts.length === 0) return []
  const reader = new CueReader(view)
  for (let at = 0; at < view.words.length; at++) {
    const verb = reader.plain(at) ? verbOf(reader.key(at)) : null
    if (!verb || !TO_BOTH.has(verb.lemma) || verb.form === 'ing' || reader.negated(at)) continue
    const least = TO_ONE.has(verb.lemma) ? 1 : 2
    if (partiesAmong(actorsFrom(view, at + 1, 3).actors, conflicts) < least) continue
    const subject = reader
      .subjectOf(at)
      .filter((actor) => isThirdPartyKind(actor) && !conflicts.some((conflict) => isParty(conflict, actor)))
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

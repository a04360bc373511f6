/** Whether a noun tells of something done, arranged, only wished for, or not done. */
import { NEGATIONS, PLANNING, TALKS_NOUNS, WISHING, verbOf, words } from './lexicon'
import { doubtedBefore } from './read-doubts'
import { type Reality, realityOfVerb } from './read-modality'
import type { TextView } from './read-text'

const FUTURE_NOUNS = words(
  'upcoming planned scheduled expected next forthcoming possible potential future proposed fresh new',
)
const PLANNED = /^(?:expected|due|set|scheduled|planned|slated|to)$/
const MEANT = /^(?:due|set|scheduled|planned|slated|pencilled|supposed|meant|to)$/
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/
const AHEAD = words('eve ahead before for pending until toward towards awaiting prior')

/** "The swap is expected to begin", "the talks could resume": what the noun's own verb says of it. */
const toldAhead = (view: TextView, at: number): Reality | null => {
  const key = (step: number): string =>
    view.words[at + step]?.clause === view.words[at]?.clause ? (view.words[at + step]?.key ?? '') : ''
  if (key(1) === 'will') return 'planned'
  // "Thursday's talks in Muscat will focus on prisoners".
  if (TALKS_NOUNS.has(key(0)))
    for (let step = 2; step <= 7; step++) {
      if (key(step) === 'will') return 'planned'
      if (key(step) === 'must') return 'wished'
      if (key(step) === '' || verbOf(key(step))?.form === 'past') break
    }
  // "Said that Wednesday's meeting in Muscat would set up a commission".
  if (TALKS_NOUNS.has(key(0)) && view.words[at - 1]?.possessive === true && WEEKDAY.test(key(-1)))
    for (let step = 1; step <= 12 && key(step) !== ''; step++) if (key(step) === 'would') return 'planned'
  if (/^(?:could|might|should|would|must)$/.test(key(1)) || (TALKS_NOUNS.has(key(0)) && key(1) === 'needs'))
    return 'wished'
  // "A sixth round had been pencilled in for June 15": what came of it is told elsewhere.
  for (let step = 1; step <= 5 && key(step) !== ''; step++)
    if (/^(?:was|were|been)$/.test(key(step)) && MEANT.test(key(step + 1))) return 'wished'
  // "Direct talks with the North were only possible if it stopped".
  for (let step = 2; step <= 8 && key(step) !== ''; step++)
    if (/^(?:possible|impossible|needed|necessary|unlikely)$/.test(key(step))) return 'wished'
  return /^(?:is|are)$/.test(key(1)) && PLANNED.test(key(2)) ? 'planned' : null
}

/** "Is to meet him on Wednesday, a visit that": names again what is planned. */
const namesPlan = (view: TextView, at: number): boolean => {
  const first = view.words[at - 1]
  const own = view.words[at]
  if (!own || !first || !/^(?:a|an)$/.test(first.key) || first.gap !== 'marks') return false
  for (let back = at - 2; back >= at - 26 && view.words[back]?.sentence === own.sentence; back--) {
    const key = view.words[back]?.key ?? ''
    if (verbOf(key)?.form === 'past' && !PLANNING.has(key)) return false
    if (key === 'will' || (/^(?:is|are)$/.test(key) && PLANNED.test(view.words[back + 1]?.key ?? ''))) return true
  }
  return false
}

/** A noun that no verb carries: planned when it lies ahead. */
export const realityOfNoun = (view: TextView, at: number): Reality => {
  const told = toldAhead(view, at) ?? (namesPlan(view, at) ? 'planned' : null)
  if (told) return told
  const sentence = view.words[at]?.sentence
  for (let back = at - 1; back >= Math.max(0, at - 12); back--) {
    const word = view.words[back]
    if (!word || word.sentence !== sentence || word.clause !== view.words[at]?.clause) break
    const steps = at - back
    if (steps <= 7 && (NEGATIONS.has(word.key) || word.key === 'if')) return 'negated'
    // "To be followed by a session in Tunis".
    if (word.key === 'followed' && view.words[back - 1]?.key === 'be' && view.words[back - 2]?.key === 'to')
      return 'planned'
    if (word.key === 'will' && steps <= 8) return doubtedBefore(view, back) ? 'wished' : 'planned'
    if (word.key === 'for' && steps <= 8) return realityOfPurpose(view, back)
    if (AHEAD.has(word.key) && steps <= 5) return word.key === 'before' ? 'wished' : 'planned'
    if (word.key !== 'new' && word.key !== 'fresh' && FUTURE_NOUNS.has(word.key) && steps <= 3)
      return word.key === 'possible' || word.key === 'potential' || word.key === 'proposed' ? 'wished' : 'planned'
    if (word.mention !== -1) continue
    if (WISHING.has(word.key) && steps <= 5) return 'wished'
    const verb = /^(?:phone|telephone)$/.test(word.key) ? null : verbOf(word.key)
    // "The soldier's release followed direct talks": a noun.
    if (verb?.form === 'base' && !TALKS_NOUNS.has(word.key) && view.words[back - 1]?.possessive !== true) {
      const governing = realityOfVerb(view, back, 'base')
      if (governing === 'wished' || governing === 'planned') return governing
    }
  }
  return 'happened'
}

/** "For talks": done when somebody came for them, ahead when somebody is sent, else only what something is about. */
const realityOfPurpose = (view: TextView, at: number): Reality => {
  for (let back = at - 1; back >= at - 9; back--) {
    const word = view.words[back]
    if (!word || word.sentence !== view.words[at]?.sentence) break
    if (
      /^(?:arrived|travelled|traveled|flew|visited|met|came|landed|returned|gathered|hosted|received)$/.test(word.key)
    )
      return 'happened'
    if (
      /^(?:preparations|preparing|arrangements|sending|send|sends|will|expected|due|leave|heading|invited|travel|scheduled|set)$/.test(
        word.key,
      )
    )
      return 'planned'
  }
  return 'wished'
}

/** Releases and exchanges told by a noun: "a prisoner swap", "the release of Ida Moen". */
import { CAPTIVES, RELEASE_NOUNS, SETTLEMENT_NOUNS, TALKS_NOUNS, verbOf, words } from '../lexicon'
import { realityOfNoun } from '../modality-of-nouns'
import { realityOfVerb } from '../read-modality'
import { PAPERS } from './read-access'
import { TAKEN } from './read-homecomings'
import { toldBefore } from './read-suspensions'
import { type RuleReader, spanning } from './rule-reader'

const ABOUT = words('on over for about including')
const TOPICS = words(
  'discuss discussed discussing discussions demand demanded demanding over regarding concerning calls calling includes stipulates envisages foresees',
)
const DOER =
  /^(?:broker|mediate|facilitate|arrange|negotiate|secure|complete|carry|conduct|see|lead|win|help|announce|take|hold|agree|reach|result)$/
const FREED = words('freed free released release swapped exchanged')
const SWAPPED = words('place ahead carried conducted completed arranged brokered mediated')
const BE = words('was were is are has had')
const DONE = words('began begun started took taken take completed carried resumed went follows followed')

const AFTER_NAME =
  /^(?:and|or|in|on|at|by|for|from|to|with|after|before|who|whom|was|were|is|has|had|as|earlier|later|last|this|when|while|through|via|under|during|following)$/

/** The verb of a sentence that opens with a release; -1 where it tells of something else. */
const doneBehind = (reader: RuleReader, at: number): number => {
  const from = reader.view.sentenceWords[reader.view.words[at]?.sentence ?? -1]?.from ?? at
  if (at - from > 5) return -1
  const verb = reader.find(at, 1, 18, DONE, true)
  if (verb < 0) return -1
  return /^t[ao]/.test(reader.key(verb)) && reader.key(verb + 1) !== 'place' ? -1 : verb
}

/** "Of Ole Vik's film", "of Ida Moen tickets": something else that bears the name. */
const ownsOrNames = (reader: RuleReader, at: number): boolean => {
  const until = reader.view.mentionWords[reader.view.words[at]?.mention ?? -1]?.until ?? at + 1
  if (reader.view.words[until - 1]?.possessive) return true
  const next = reader.together(until, at) ? reader.view.words[until] : undefined
  return next?.gap === 'join' && !AFTER_NAME.test(next.key)
}

/** "Of U.S. Army Sergeant Bowe Bergdahl": somebody by name, and no "exchange of ambassadors". */
const namesPerson = (reader: RuleReader, of: number): boolean => {
  if (reader.key(of) !== 'of') return false
  for (let at = of + 1; at < of + 7 && reader.together(at, of); at++) {
    const whom = reader.view.mentions[reader.view.words[at]?.mention ?? -1]
    if (whom?.kind === 'person' && /\p{Lu}\p{L}+ \p{Lu}/u.test(whom.text)) return !ownsOrNames(reader, at)
    if (/^(?:for|and|by|in|from|between|with)$/.test(reader.key(at))) return false
  }
  return false
}

const isPartOfName = ({ view: { words: all } }: RuleReader, at: number): boolean =>
  all[at]?.cap === true && all[at + 1]?.cap === true && all[at + 1]?.gap === 'join'

/** A noun alone is a wish or a topic: something must have brought it about, or a day be given. */
export const readReleaseNoun = (reader: RuleReader, at: number): boolean => {
  const word = reader.key(at)
  // "Agreed to open roads and to release prisoners": a verb.
  // "The People's Liberation Front": part of a name.
  if (!RELEASE_NOUNS.has(word) || reader.key(at - 1) === 'to' || isPartOfName(reader, at)) return false
  // "The release on Monday of a journalist".
  const whose = reader.pastAdjuncts(at + 1)
  const of =
    reader.key(whose) === 'of' && (reader.find(whose - 1, 1, 8, CAPTIVES) >= 0 || reader.find(whose, 1, 4, TAKEN) >= 0)
  // "Qatar brokered their release": of captives told before.
  const theirs =
    /^(?:their|his|her)$/.test(reader.key(at - 1)) &&
    DOER.test(verbOf(reader.key(at - 2))?.lemma ?? '') &&
    (reader.find(at, -1, 30, CAPTIVES, true) >= 0 || toldBefore(reader, at, CAPTIVES))
  // "The release of Sergeant Bowe Bergdahl", "the exchange of the student Xiyue Wang for".
  const person = /^(?:release|freeing|handover|exchange|swap)$/.test(word) && namesPerson(reader, whose)
  const before = theirs || CAPTIVES.has(reader.key(at - 1)) || CAPTIVES.has(reader.key(at - 2))
  // "Mediated a swap in which a teacher was freed".
  const inWhich =
    /^(?:in|under)$/.test(reader.key(at + 1)) &&
    reader.key(at + 2) === 'which' &&
    reader.find(at + 2, 1, 16, FREED, true) >= 0
  const object = /^(?:exchanges?|swaps?)$/.test(word)
    ? before || of || person || inWhich
    : of ||
      theirs ||
      person ||
      CAPTIVES.has(reader.key(at - 1)) ||
      (/^(?:release|freeing)$/.test(word) && reader.find(at, 1, 5, CAPTIVES) >= 0)
  // "In exchange for three prisoners" is the price of something else.
  const tells =
    /^(?:swaps?|exchanges?)$/.test(word) &&
    /^(?:the|that|this|an?|prisoner|initial|first|second|third|latest|further|new)$/.test(reader.key(at - 1)) &&
    reader.find(at, 1, 12, SWAPPED) >= 0
  if (tells) {
    const verb = reader.find(
      at,
      1,
      12,
      words('take took taken takes went goes carried conducted completed arranged brokered mediated'),
      true,
    )
    const form = verb >= 0 ? (verbOf(reader.key(verb))?.form ?? 'past') : 'past'
    reader.push(at, 'release_or_exchange', realityOfVerb(reader.view, Math.max(verb, at), form), 'release', word, {
      until: Math.max(verb, at) + 1,
      confidence: 0.45,
    })
    return true
  }
  // "A hostage release and ceasefire proposal": what is proposed.
  const paper = reader.find(at, 1, 3, PAPERS)
  if (paper >= 0 && /^(?:and|deal|proposal|plan|agreement)$/.test(reader.key(at + 1))) return true
  if (!object || reader.key(at + 1) === 'for' || TALKS_NOUNS.has(reader.key(at + 1))) return false
  // "Discussed a prisoner swap", "talks over an exchange".
  if (reader.find(at, -1, 6, TOPICS) >= 0) return true
  // "A deal on the release of prisoners": the deal is the act.
  const settlement = reader.find(at, -1, 7, SETTLEMENT_NOUNS)
  if (settlement >= 0 && reader.find(settlement, 1, at - settlement, ABOUT) >= 0) return true
  // "The release of 600 prisoners, promised in March, began on Monday", "an exchange of detainees had taken place".
  const done = doneBehind(reader, at)
  if (done >= 0) {
    const reality = realityOfVerb(reader.view, done, verbOf(reader.key(done))?.form ?? 'past')
    reader.push(at, 'release_or_exchange', reality, 'release', `${word} ${reader.key(done)}`, {
      ...spanning(at, done),
      confidence: 0.5,
    })
    return true
  }
  for (let index = at - 1; index >= at - 9 && reader.together(index, at); index--) {
    const known = reader.plain(index) ? verbOf(reader.key(index)) : null
    if (!known || !DOER.test(known.lemma)) continue
    // "Agreed that Hamas should release the captives".
    if (reader.find(index, 1, at - index, words('should must ought'), true) >= 0) return true
    // "Agreed only on a new stage of the exchange": the agreement is the act.
    if (known.lemma === 'agree' && /^(?:on|upon|only|to)$/.test(reader.key(index + 1))) return true
    // "An agreement that secures the release": what it would bring.
    if (known.form === 's' && /^(?:that|which)$/.test(reader.key(index - 1))) return true
    // "Reached a deal over the exchange": the deal is what was reached.
    if (reader.find(at, -1, at - index, SETTLEMENT_NOUNS) >= 0) return true
    // "Helped facilitate the release".
    const helped = known.form === 'base' && reader.key(index - 1) === 'helped'
    const reality = helped
      ? realityOfVerb(reader.view, index - 1, 'past')
      : realityOfVerb(reader.view, index, known.form)
    reader.push(at, 'release_or_exchange', reality, 'release', `${reader.key(index)} ${word}`, spanning(at, index))
    return true
  }
  // "The freeing of a contractor and of three agents on Wednesday was a gesture": what a sentence opens with and dates.
  const opens = of && reader.view.sentenceWords[reader.view.words[at]?.sentence ?? -1]?.from === at - 1
  const dated = opens && reader.timeBetween(at, reader.find(at, 1, 18, BE))
  reader.push(at, 'release_or_exchange', realityOfNoun(reader.view, at), 'release-noun', word, {
    confidence: dated ? 0.45 : 0.35,
  })
  return true
}

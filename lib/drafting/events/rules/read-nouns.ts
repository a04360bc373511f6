/** Acts told by a noun alone: "talks in Doha on Monday", "the agreement of March 10", "a UN-brokered truce". */
import {
  AGREEMENT_NOUNS,
  BUSINESS,
  CEASEFIRE_NOUNS,
  MEDIATION_NOUNS,
  NO_PEACE,
  TALKS_NOUNS,
  VISIT_NOUNS,
  verbOf,
  words,
} from '../lexicon'
import { realityOfNoun } from '../modality-of-nouns'
import { servesCoalition } from './read-meetings'
import { isReal, type RuleReader, spanning } from './rule-reader'

const HELD = words(
  'talks negotiations contacts discussions meeting gathering summit round session conference dialogue consultations',
)
const HELD_OR_PROCESS = new Set([...HELD, 'process'])
/** What is told of a meeting that is over: "the outcomes of the summit". */
const OUTCOMES = words('outcome outcomes result results communique conclusions decisions')
/** "A bid to revive the stalled talks". */
const STALLED = words('revive revived reviving salvage rescue save jumpstart stalled suspended failed')
const WITH = words('with')
const AFTER = words('after following')
const AFTER_OR_AT_END = words('after following end capped capping crowned crowning')
const ROUNDS = words('rounds')
const TALKS_OR_MEDIATION = new Set([...TALKS_NOUNS, ...MEDIATION_NOUNS])
const COUNTS = words('first second third fourth fifth sixth seventh eighth ninth tenth')
const ENDS = words('end after following during')
/** How talks were held, where somebody held them: "months of indirect talks", "secret contacts". */
const MANNERS = words('direct indirect secret backchannel')
const LED = words('followed follows after following during through via in thanks since')
const LENGTHS = words('days hours rounds weeks months years')
const NOT_YET = words('verge close near brink hoped expected will would before until within should could might since')
const BODIES = words('cabinet council parliament committee board')
const UPSET = words('confusion doubt uncertainty jeopardy disarray')
const PROPOSED = words('proposal initiative')
/** Between a proposal and its maker: "Egypt's latest 12-point ceasefire proposal". */
const MADE_UP =
  /^(?:latest|new|own|revised|updated|recent|ceasefire|truce|peace|point|phase|so|called|bridging|compromise|draft|three|four|joint|\d+|initial|final|first)$/
/** Of whom, or about what, a gathering is one that matters. */
const GATHERED = words(
  'leaders ministers presidents envoys negotiators mediators sides parties rivals factions delegations officials peace truce ceasefire talks between',
)
const SIGNED = words('agreement accord deal pact treaty protocol memorandum agreements accords')
const SIGNED_PAPERS = new Set([...AGREEMENT_NOUNS, 'mechanism', 'document', 'statement'])
const SETTLED = new Set([...CEASEFIRE_NOUNS, ...SIGNED])
/** What a ceasefire or agreement is only the subject of: "ceasefire talks", "deal terms". */
const TOPIC_OF = words(
  'talks negotiations proposal proposals plan efforts effort violations violation line zone zones monitoring mechanism committee terms draft text discussions offer issue framework deal initiative',
)
/** "His peace talks offer", "the talks venue". */
const ABOUT_TALKS = words('venue table host hosts date agenda idea invitation team teams participants format process')
const TALKED_ABOUT =
  /^(?:violat\w*|exploit\w*|breach\w*|break\w*|broke|respect\w*|monitor\w*|observ\w*|implement\w*|hopes?|prospects?|lack|absence|demand\w*|call\w*|seek\w*|discuss\w*|towards?|possible|potential|no|any|new|permanent|lasting|similar|future|nuclear|draft|proposed|eventual|foresee\w*|envisag\w*|version|about|toward|propos\w*|stipulat\w*|provid\w*)$/

/** "The resumption of the talks was thrown into confusion": whether they were held is not said. */
const isUpset = (reader: RuleReader, talks: number): boolean => {
  const upset = reader.find(talks, 1, 9, UPSET)
  return upset >= 0 && reader.find(upset, -1, 3, words('into in')) >= 0
}

/** "In a call with the king", "during a call on Wednesday". */
const isCallWith = (reader: RuleReader, at: number): boolean =>
  (reader.key(at) === 'calls' &&
    /^(?:including|in|during|after|following|through|via|separate)$/.test(reader.key(at - 1)) &&
    reader.find(at, 1, 4, WITH) >= 0) ||
  (reader.key(at) === 'call' &&
    reader.key(at - 1) === 'a' &&
    /^(?:in|during|after|following)$/.test(reader.key(at - 2)) &&
    ((reader.key(at + 1) === 'with' && reader.people(at + 1, 1, 2) >= 0) ||
      (reader.key(at + 1) === 'on' && reader.timeBetween(at + 2, at + 3))))

/** "The envoy's travel to Sanaa", "her earlier travel to both capitals". */
const isTravelOf = (reader: RuleReader, at: number): boolean =>
  reader.key(at) === 'travel' &&
  reader.key(at + 1) === 'to' &&
  [1, 2].some(
    (step) => reader.view.words[at - step]?.possessive === true || /^(?:his|her|their)$/.test(reader.key(at - step)),
  )

/** "A three-hour meeting with Netanyahu", "a 45-minute conversation with both". */
const isTimed = (reader: RuleReader, at: number): boolean =>
  /^(?:hour|minute|day)$/.test(reader.key(at - 1)) && reader.key(at + 1) === 'with' && reader.people(at + 1, 1, 3) >= 0

/** "A third round in Istanbul took barely an hour": what a sentence opens with, and says of. */
const opensCounted = (reader: RuleReader, at: number): boolean => {
  // "A second round of sanctions was imposed".
  if (reader.key(at + 1) === 'of' && reader.find(at, 1, 4, HELD) < 0) return false
  const from = reader.view.sentenceWords[reader.view.words[at]?.sentence ?? -1]?.from ?? at
  return at - from <= 4 && reader.find(at, -1, at - from, COUNTS) >= 0 && verbPast(reader, at)
}

const verbPast = (reader: RuleReader, at: number): boolean => {
  for (let next = at + 1; next <= at + 12 && reader.together(next, at); next++)
    if (verbOf(reader.key(next))?.form === 'past' || /^(?:was|were|had)$/.test(reader.key(next))) return true
  return false
}

/** "Direct contacts between Hamas and American officials", "months of negotiations with the rebels": those who talk, and how. */
const isTalkBetween = (reader: RuleReader, at: number): boolean => {
  const lasted = reader.find(at, -1, 3, LENGTHS) >= 0
  // "Insisted on direct talks" holds none.
  const led = reader.find(at, -1, 5, LED) >= 0 && reader.find(at, -1, 3, MANNERS) >= 0
  if (!lasted && !led) return false
  if (reader.key(at + 1) === 'with') return led && reader.people(at + 1, 1, 3) >= 0
  const and = reader.key(at + 1) === 'between' ? reader.find(at, 1, 10, words('and')) : -1
  return and >= 0 && reader.people(at + 1, 1, 4) >= 0 && reader.people(and, 1, 4) >= 0
}

/** "Left on Thursday after talks with Egyptian mediators": one side, and one who is none. */
const isTalkWith = (reader: RuleReader, at: number): boolean =>
  reader.key(at + 1) === 'with' &&
  reader.find(at, -1, 3, AFTER) >= 0 &&
  reader.find(at, -1, 2, words('his her their its')) < 0 &&
  // "After talks with Washington in which Qatar served as a go-between": of two who are sides.
  reader.find(at, 1, 6, words('which that'), true) < 0 &&
  reader.people(at + 1, 1, 4) >= 0

/** "The coalition was stitched together in weeks of negotiations". */
const formsCoalition = (reader: RuleReader, at: number): boolean => {
  const coalition = reader.find(at, -1, 12, words('coalition'), true)
  return (
    coalition >= 0 &&
    reader.find(coalition, 1, at - coalition, words('formed stitched forged built cobbled'), true) >= 0
  )
}

/** "Left after three days of talks", "following two rounds of negotiations with". */
const isAfterTalks = (reader: RuleReader, at: number): boolean =>
  opensCounted(reader, at) ||
  isTimed(reader, at) ||
  isTalkBetween(reader, at) ||
  // "Came at the end of a sixth round of negotiations".
  (reader.key(at) === 'round' && reader.find(at, -1, 2, COUNTS) >= 0 && reader.find(at, -1, 5, ENDS) >= 0) ||
  (reader.find(at, -1, 4, LENGTHS) >= 0 &&
    (reader.find(at, -1, 7, AFTER_OR_AT_END) >= 0 ||
      (/^(?:with|between|in)$/.test(reader.key(at + 1)) && reader.find(at, -1, 4, ROUNDS) < 0)))

/** Every word that `read` makes an act of: no other is looked at closely. */
const ACT_NOUNS = new Set([
  ...CEASEFIRE_NOUNS,
  ...SIGNED,
  ...HELD,
  ...VISIT_NOUNS,
  ...words(
    'travel proposal plan initiative call calls conversation announcement signing resumption launch opening start beginning conclusion',
  ),
  ...words('collapse breakdown suspension cancellation postponement rejection refusal'),
])

/** "An Egyptian proposal", "China's 12-point plan", "the proposal by Qatar": whoever made it stands beside it. */
const isProposalOf = (reader: RuleReader, at: number): boolean => {
  // "Plans to attack", "the plan's critics", "proposal talks".
  if (reader.key(at + 1) === 'to' || TOPIC_OF.has(reader.key(at + 1))) return false
  if (reader.key(at + 1) === 'by') return reader.people(at + 1, 1, 3) >= 0
  for (let back = at - 1; back >= at - 5 && reader.together(back, at); back--) {
    const word = reader.view.words[back]
    if (!word || word.clause !== reader.view.words[at]?.clause) return false
    if (word.mention >= 0) {
      const mention = reader.view.mentions[word.mention]
      return word.possessive || mention?.how === 'demonym' || (back === at - 1 && mention?.kind !== 'person')
    }
    if (!MADE_UP.test(word.key)) return false
  }
  return false
}

const read = (reader: RuleReader, at: number): void => {
  const word = reader.key(at)
  const topic = TOPIC_OF.has(reader.key(at + 1)) && reader.view.words[at + 1]?.gap === 'join'
  const talkedAbout = [1, 2, 3, 4].some(
    (step) => reader.together(at - step, at) && TALKED_ABOUT.test(reader.key(at - step)),
  )
  // "The deal's expiry" tells of something else.
  if (reader.view.words[at]?.possessive) return
  // "The 100th anniversary of the armistice".
  const marked = reader.find(at, -1, 10, words('anniversary centenary'))
  if (marked >= 0 && /^(?:of|since)$/.test(reader.key(marked + 1))) return
  const reality = realityOfNoun(reader.view, at)
  if (!isReal(reality)) return
  if (CEASEFIRE_NOUNS.has(word)) {
    // "Left on Friday under the truce", "fired on Monday despite the ceasefire": the day of something else.
    const goesBy = [1, 2, 3].some((step) => /^(?:under|despite|amid)$/.test(reader.key(at - step)))
    if (!topic && !talkedAbout && !goesBy)
      reader.push(at, 'ceasefire_declared', reality, 'ceasefire-noun', word, {
        // "The two-day-old truce": there it is.
        confidence: reader.key(at - 1) === 'old' ? 0.45 : 0.3,
      })
  } else if (SIGNED.has(word)) {
    if (!topic && !talkedAbout && reader.key(at - 1) !== 'peace' && !BUSINESS.test(reader.key(at - 1)))
      reader.push(at, 'agreement_signed', reality, 'agreement-noun', word, { confidence: 0.3 })
  } else if (HELD.has(word)) {
    if (
      !NO_PEACE.test(reader.key(at - 1)) &&
      !(topic || (reader.view.words[at + 1]?.gap === 'join' && ABOUT_TALKS.has(reader.key(at + 1)))) &&
      // "Were gathering intelligence".
      (word !== 'gathering' ||
        (reader.find(at, -1, 3, words('a an the this')) >= 0 && reader.find(at, 1, 6, GATHERED) >= 0)) &&
      !formsCoalition(reader, at) &&
      !servesCoalition(reader, at) &&
      !/^(?:hopes?|no|any|possible)$/.test(reader.key(at - 1)) &&
      reader.find(at, -1, 3, STALLED) < 0 &&
      reader.find(at, -1, 4, OUTCOMES) < 0 &&
      !isUpset(reader, at) &&
      // "Made that argument on Tuesday at a conference".
      !(word === 'conference' && reader.key(at - 1) === 'a' && reader.key(at - 2) === 'at') &&
      // "Speaking at the party's conference", "told a conference", "in a conference call".
      (word !== 'conference' || reader.key(at + 1) !== 'call') &&
      (word !== 'conference' || reader.find(at, -1, 6, words('speaking spoke speech address addressing told')) < 0) &&
      reader.find(at, -1, 3, words('nod reference references openness opposition reports rumours rumors')) < 0 &&
      !(reader.key(at + 1) === 'of' && reader.find(at, 1, 6, BODIES) >= 0)
    )
      reader.push(at, 'mediation_session', reality, 'talks-noun', word, {
        confidence: isAfterTalks(reader, at) || isTalkWith(reader, at) ? 0.45 : 0.3,
        oneSided: isTalkWith(reader, at),
      })
  } else if (VISIT_NOUNS.has(word) || isTravelOf(reader, at))
    reader.push(at, 'visit', reality, 'visit-noun', word, { confidence: 0.25, subjectMediates: true, oneSided: true })
  else if (
    /^(?:calls?|conversation)$/.test(word) &&
    (/^(?:phone|telephone)$/.test(reader.key(at - 1)) || isCallWith(reader, at))
  )
    reader.push(at, 'phone_contact', reality, 'call-noun', word, {
      // "In phone calls with both ministers, Lavrov said": with whom is enough.
      confidence: reader.key(at + 1) === 'with' && reader.people(at + 1, 1, 2) >= 0 ? 0.45 : 0.35,
      oneSided: true,
    })
  else if (word === 'announcement' && reader.key(at + 1) === 'of') {
    // "The announcement of a truce by Oman", and not "was bracing for the announcement of".
    const awaited = reader.find(at, -1, 4, words('bracing awaiting expecting anticipating awaited waiting')) >= 0
    const truce = awaited ? -1 : reader.find(at, 1, 5, SETTLED)
    if (truce >= 0 && !TOPIC_OF.has(reader.key(truce + 1)) && !BUSINESS.test(reader.key(truce - 1)))
      reader.push(
        at,
        CEASEFIRE_NOUNS.has(reader.key(truce)) ? 'ceasefire_declared' : 'agreement_signed',
        reality,
        'agreement-noun',
        word,
        {
          ...spanning(at, truce),
          confidence: 0.42,
        },
      )
  } else if (/^(?:proposal|plan|initiative)$/.test(word)) {
    if (isProposalOf(reader, at))
      reader.push(at, 'proposal_tabled', reality, 'proposal-noun', word, { subjectMediates: true, confidence: 0.42 })
  } else if (word === 'signing' && reader.find(at, 1, 8, SIGNED_PAPERS) >= 0)
    reader.push(at, 'agreement_signed', reality, 'agreement-noun', word, {
      ...spanning(at, reader.find(at, 1, 8, SIGNED_PAPERS)),
      // "Within two weeks of the signing": not yet.
      confidence: reader.find(at, -1, 14, NOT_YET) >= 0 ? 0.3 : 0.42,
    })
  else if (
    /^(?:resumption|launch|opening|start|beginning|conclusion)$/.test(word) &&
    /^(?:of|to)$/.test(reader.key(at + 1))
  ) {
    const talks = reader.find(at, 1, 5, HELD_OR_PROCESS)
    if (talks >= 0 && isUpset(reader, talks)) return
    // "There has been a promising start to the talks".
    const told = reader.find(at, -1, 6, words('been saw')) >= 0
    if (talks >= 0)
      reader.push(at, 'mediation_session', reality, 'talks-noun', word, {
        ...spanning(at, talks),
        confidence: told ? 0.45 : 0.3,
      })
  } else if (
    /^(?:collapse|breakdown|suspension|cancellation|postponement|rejection|refusal)$/.test(word) &&
    reader.key(at + 1) === 'of'
  ) {
    const talks = reader.find(at, 1, 6, TALKS_OR_MEDIATION)
    if (talks < 0) return
    const type = /^(?:collapse|breakdown)$/.test(word)
      ? 'talks_collapse'
      : word === 'rejection' || word === 'refusal'
        ? 'reject_talks'
        : 'suspend_mediation'
    reader.push(at, type, reality, 'refusal-noun', word, { ...spanning(at, talks), confidence: 0.35 })
  }
}

/** `covered`: words that a verb's act takes up already; an offer that is turned down is an act of its own. */
export const readNouns = (reader: RuleReader, from: number, until: number, covered: (at: number) => boolean): void => {
  for (let at = from; at < until; at++)
    if (ACT_NOUNS.has(reader.key(at)) && reader.plain(at) && (PROPOSED.has(reader.key(at)) || !covered(at)))
      read(reader, at)
}

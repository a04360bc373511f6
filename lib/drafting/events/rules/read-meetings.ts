/** Meetings: "met", "gathered in Geneva", "came face to face", "discussed the truce with his counterpart", "had talks with". */
import { OUTLET_WORDS } from '@/lib/drafting/attribution/words'
import { NO_PEACE, TALKS_NOUNS, type Verb, verbOf, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { isReal, type RuleReader, spanning } from './rule-reader'

const MEETING = words('meet gather confer reconvene parley huddle')
const DIRECT = words('bilaterally hotline unilateral unilaterally')
const BODIES = words('council cabinet parliament unsc')
/** With whom a politician meets at home: no talks of two sides. */
const HOME = words(
  'mayor mayors governor governors congressman senator veterans cabinet parliament lawmakers reporters journalists voters supporters families relatives survivors troops students staff aides generals residents refugees donors investors executives workers fans',
)
const BEFORE_WHOM = /^(?:with|to|the|his|her|their|its|our|my|some|several|many|again|bereaved|grieving|local)$/
const BRIEFED = new Set([...HOME, ...BODIES, 'congress', 'senators', 'ambassadors', 'diplomats'])
const PRIVATE = words(
  'families relatives residents protesters demonstrators students investors fans people crowd crowds mourners supporters hundreds thousands worshippers activists',
)
const ARMED = words('rebels fighters troops forces soldiers militants gunmen tanks police crowds')
const MET = words(
  'condition conditions demand demands requirement requirements need needs criteria standard standards deadline deadlines goal goals target targets terms obligations commitments expectations challenge threshold',
)
const COMMITTEES = words('committee commission')
const JOINT = words('joint border military contact mixed trilateral technical follow-up')
const KIN = words('daughter son mother father wife husband sister brother parents')
const STAFF = words('team advisers advisors aides')
export const MATTERS = words(
  'war conflict crisis truce ceasefire talks negotiations peace situation fighting hostilities escalation tensions hostages prisoners exchange swap proposal proposals plan roadmap settlement dispute implementation deal agreement ways efforts withdrawal release mediation dialogue process detainees captives',
)

/** Between "have" and talks that are not had: "have influence on the talks", "had agreed to talks". */
const NO_OBJECT = /^(?:been|no|not|to|agreed|any|never|on|over|in|into|for|about|from|after|before|during|ahead)$/

/** "The plan meets their conditions", and not "met on Monday to discuss terms". */
export const meetsDemands = (reader: RuleReader, at: number): boolean => {
  const met = reader.find(at, 1, 5, MET)
  return met >= 0 && reader.find(at, 1, met - at, words('to in on at for with under over')) < 0
}

/** "Consultations to stabilise his coalition". */
export const servesCoalition = (reader: RuleReader, at: number): boolean =>
  reader.find(at, 1, 8, words('coalition cabinet')) >= 0

export const isDirect = (reader: RuleReader, at: number): boolean =>
  reader.find(at, 1, 10, DIRECT) >= 0 || reader.find(at, -1, 6, DIRECT) >= 0

/** "I met", "the Sunday Post spoke to": the reporter's own, where nobody is known to speak. */
export const isReporters = (reader: RuleReader, at: number): boolean => {
  const { view } = reader
  const mention = view.mentions[view.words[at - 1]?.mention ?? -1]
  if (mention?.kind === 'outlet') return true
  if (/^(?:i|we)$/.test(reader.key(at - 1))) return mention === undefined && !reader.isQuoted(at)
  if (view.words[at - 1]?.cap !== true || mention?.actor) return false
  const name = view.body.slice(view.words[at - 2]?.start, view.words[at - 1]?.end)
  return reader.together(at - 2, at) && OUTLET_WORDS.exec(name)?.[0].endsWith(name.slice(-4)) === true
}

/** "Met with the families of the captives", "spoke with the mayor of Juba": with whom a politician meets at home. */
export const isAtHome = (reader: RuleReader, at: number): boolean => {
  let whom = at + 1
  while (whom < at + 5 && BEFORE_WHOM.test(reader.key(whom))) whom++
  // "British troops".
  const role = reader.view.mentions[reader.view.words[whom]?.mention ?? -1]?.role ?? ''
  return (HOME.has(reader.key(whom)) || HOME.has(role)) && reader.together(whom, at)
}

const isByTheWay = (reader: RuleReader, at: number): boolean => {
  if (reader.key(at - 1) === 'who') {
    const host = reader.view.mentions[reader.view.words[at - 2]?.mention ?? -1]
    return /^(?:him|her|them|us)$/.test(reader.key(at + 1)) && !host?.actor && !host?.affiliation
  }
  return (
    /^(?:he|she|they)$/.test(reader.key(at - 1)) &&
    /^(?:was|were|said|told|have|had|has)$/.test(reader.key(at + 1)) &&
    reader.together(at - 2, at) &&
    reader.view.words[at - 1]?.gap === 'join'
  )
}

export const readMeeting = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (!MEETING.has(verb.lemma)) return false
  const word = reader.key(at)
  const before = reader.key(at - 1)
  if (word === 'meeting') {
    // A noun, unless it has its own object: "after meeting Netanyahu".
    if (/^(?:the|a|this|that|next|last|first|second|third|trilateral|bilateral|no|any|secret)$/.test(before))
      return false
    if (
      !/^(?:after|before|by|while|was|were|is|are|been|started|began|leaders)$/.test(before) &&
      !(reader.isPeople(at + 1) && reader.view.words[at + 1]?.gap === 'join') &&
      !(reader.isPeople(at - 1) && /^(?:in|near|at|on|with)$/.test(reader.key(at + 1)))
    )
      return false
  }
  if (
    verb.lemma === 'gather' &&
    reader.view.words[at + 1]?.gap === 'join' &&
    !/^(?:in|at|on|for|to|with|again|here|around|round|under|behind|inside|outside|near|today|yesterday|late|early|from|over)$/.test(
      reader.key(at + 1),
    ) &&
    !reader.timeBetween(at + 1, at + 2) &&
    !reader.isPeople(at + 1) &&
    !reader.isPeople(at + 2)
  )
    return false
  if (verb.lemma === 'meet' && word !== 'meeting' && meetsDemands(reader, at)) return false
  // "Two lawmakers who met him on Tuesday said", "one of the figures he met was held": who somebody is, and no act.
  if (word === 'met' && isByTheWay(reader, at)) return false
  // "A place where the rebels would gather".
  if (verb.lemma === 'gather' && reader.find(at, -1, 4, ARMED) >= 0) return false
  // "Families of the captives met", "hundreds of supporters of the opposition gathered".
  if (reader.find(at, -1, verb.lemma === 'gather' ? 12 : 6, PRIVATE) >= 0) return false
  // The reporter's own meetings, and those of a council or a cabinet by itself.
  if (isReporters(reader, before === 'first' ? at - 1 : at)) return false
  // "…, led by the secretary of the Supreme Council, met" is somebody's office, "the cabinet, newly named, met" the cabinet.
  const body = reader.find(at, -1, 4, BODIES, true)
  const office = reader.view.words[at]?.gap !== 'join' && reader.view.words[at - 1]?.gap === 'join' && body === at - 1
  if (body >= 0 && !office && reader.key(at + 1) !== 'with') return false
  // "Protests were met with killings".
  if (word === 'met' && [1, 2].some((step) => /^(?:was|were|been|be|being)$/.test(reader.key(at - step)))) return false
  // "That gathering in Norway".
  if (word === 'gathering' && !/^(?:is|are|was|were|been|after|before)$/.test(before)) return false
  if (isAtHome(reader, at)) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  const committee = reader.find(at, -1, 8, COMMITTEES)
  const joint = committee >= 0 && reader.find(committee, -1, 4, JOINT) >= 0
  const subject = joint ? committee : reader.people(at, -1, 14)
  const object = reader.people(at, 1, 5)
  if (subject < 0 && object < 0 && verb.lemma !== 'reconvene') return false
  // "After meeting the minister, the daughter of a hostage said".
  const kin = reader.find(at, 1, 14, KIN, true)
  if (kin >= 0 && (verb.form === 'ing' || reader.people(at, 1, kin - at) < 0)) return false
  const staff = /^(?:his|her|their)$/.test(reader.key(at + 1)) ? reader.find(at + 1, 1, 5, STAFF) : -1
  // "Met his counterpart and his team".
  if (staff >= 0 && reader.people(at, 1, staff - at) < 0) return false
  if (verb.form === 'base' && reality === 'wished') return false
  reader.push(at, 'mediation_session', reality, 'meeting', word, {
    from: subject >= 0 ? subject : at,
    until: Math.max(at, object) + 1,
    oneSided: true,
    direct: isDirect(reader, at),
    confidence: 0.6,
  })
  return isReal(reality)
}

/** Those who talk with one another: two told together, or one with another. */
const areTwo = (reader: RuleReader, subject: number, at: number): boolean => {
  const partner = reader.find(at, 1, 16, words('with'))
  if (partner >= 0 && reader.people(partner, 1, 4) >= 0) return true
  if (
    /^(?:they|both|two|sides|parties|ministers|leaders|presidents|delegations|negotiators)$/.test(reader.key(subject))
  )
    return true
  for (let index = at - 1; index > at - 16 && reader.together(index, at); index--)
    if (reader.key(index) === 'and' && reader.isPeople(index - 1) && reader.people(index, 1, 4) >= 0) return true
  return false
}

/** "Discussed the truce with his counterpart": talks, where it is peace that they discuss. */
const readDiscussing = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (verb.lemma !== 'discuss' || verb.form !== 'past') return false
  const matter = reader.find(at, 1, 9, MATTERS)
  const subject = reader.people(at, -1, 12)
  if (matter < 0 || subject < 0 || !areTwo(reader, subject, at)) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  if (!isReal(reality)) return false
  // "The ways were discussed".
  if (/^(?:be|been|was|were)$/.test(reader.key(at - 1))) return false
  reader.push(at, 'mediation_session', reality, 'meeting', reader.key(at), {
    from: subject,
    until: matter + 1,
    oneSided: true,
    direct: isDirect(reader, at),
    confidence: 0.45,
  })
  return true
}

/** "Had constructive talks with", "will have a meeting". */
const readHaving = (reader: RuleReader, at: number): boolean => {
  const key = reader.key(at)
  const form = key === 'had' ? 'past' : key === 'has' ? 's' : key === 'having' ? 'ing' : key === 'have' ? 'base' : null
  // "Have had talks": told by the second.
  if (form === null || reader.key(at + 1) === 'had' || reader.key(at + 2) === 'had') return false
  const talks = reader.find(at, 1, 5, TALKS_NOUNS)
  if (talks < 0) return false
  for (let index = at + 1; index < talks; index++) {
    const known = verbOf(reader.key(index))
    // "Has remained empty since the talks opened".
    if ((known && known.form !== 'ing') || NO_OBJECT.test(reader.key(index)) || reader.key(index) === 'since')
      return false
  }
  // "We had the NATO Summit last week".
  if (NO_PEACE.test(reader.key(talks - 1))) return false
  // "Had talks scheduled", "has a meeting on its agenda".
  if (/^(?:scheduled|planned|set|lined|to)$/.test(reader.key(talks + 1))) return false
  const reality = realityOfVerb(reader.view, at, form)
  if (form === 's' && reality === 'happened') return false
  reader.push(at, 'mediation_session', reality, 'talks', `${key} ${reader.key(talks)}`, {
    ...spanning(at, talks),
    oneSided: true,
    direct: isDirect(reader, talks),
    confidence: 0.6,
  })
  return isReal(reality)
}

/** "We sat with both delegations on Monday". */
const readSitting = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (verb.lemma !== 'sit' || verb.form === 'ing' || reader.key(at + 1) !== 'with') return false
  const partner = reader.people(at + 1, 1, 4)
  if (partner < 0) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(at, 'mediation_session', reality, 'meeting', 'sat with', {
    until: partner + 1,
    oneSided: true,
    confidence: 0.5,
  })
  return isReal(reality)
}

/** "Remain engaged with both": no meeting. */
const ENGAGED = /^(?:was|were|been|be|is|are|remains?|remained|stays?|stayed|deeply|fully|closely|actively)$/

/** "Engaged separately with Omani and Kuwaiti mediators". */
const readEngaging = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (verb.lemma !== 'engage' || verb.form !== 'past') return false
  const to = reader.key(at + 1).endsWith('ly') ? at + 2 : at + 1
  const partner = reader.key(to) === 'with' ? reader.people(to, 1, 4) : -1
  if (partner < 0 || ENGAGED.test(reader.key(at - 1))) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(at, 'mediation_session', reality, 'meeting', 'engaged with', {
    until: partner + 1,
    oneSided: true,
    confidence: 0.45,
  })
  return isReal(reality)
}

/** "Briefed the president on his plan", and not the press or a council. */
const readBriefing = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (verb.lemma !== 'brief' || /^(?:was|were|been)$/.test(reader.key(at - 1))) return false
  const partner = reader.people(at, 1, 3)
  if (partner < 0 || reader.find(at, 1, 5, BRIEFED) >= 0 || reader.people(at, -1, 8) < 0) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(at, 'mediation_session', reality, 'meeting', 'briefed', {
    until: partner + 1,
    oneSided: true,
    confidence: 0.45,
  })
  return isReal(reality)
}

/** "Came face to face in Muscat". */
const readFacing = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (verb.lemma !== 'come' || reader.key(at + 1) !== 'face' || reader.key(at + 3) !== 'face') return false
  const subject = reader.people(at, -1, 12)
  if (subject < 0) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(at, 'mediation_session', reality, 'meeting', 'came face to face', {
    from: subject,
    until: at + 4,
    oneSided: true,
  })
  return isReal(reality)
}

export const readConversation = (reader: RuleReader, at: number, verb: Verb | null): boolean =>
  readHaving(reader, at) ||
  (verb !== null &&
    (readDiscussing(reader, at, verb) ||
      readEngaging(reader, at, verb) ||
      readBriefing(reader, at, verb) ||
      readSitting(reader, at, verb) ||
      readFacing(reader, at, verb)))

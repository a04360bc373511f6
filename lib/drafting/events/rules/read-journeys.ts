/** Journeys of mediators: "visited Kyiv", "will go back to Kuala Lumpur", "were in Mekelle". */
import { CAPTIVES, SPEECH, TALKS_NOUNS, type Verb, VISIT_NOUNS, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { actorAt } from '../read-text'
import { isReal, type RuleReader, spanning } from './rule-reader'

const ENVOY = words('envoy envoys emissary')
export const TEAMS = words(
  'delegation delegations team teams negotiators negotiator envoys envoy representatives mediators mediator minister ministers secretary adviser advisor aide aides chief chiefs diplomat diplomats officials',
)
const CARGO = words(
  'planeload planeloads shipment shipments weapons missiles tanks hardware equipment supplies convoy convoys trucks buses vehicles ambulances vessels aid flight flights delivery',
)
const FLOWN = words('plane planes airplanes aircraft jet jets drone drones missions mission sorties helicopters')
const TRIPS = new Set([...VISIT_NOUNS, 'journey', 'journeys'])
/** Whoever is sent comes to talk: "a Hamas delegation landed in Cairo". */
export const SENT = words('delegation delegations negotiators negotiator team teams mediators mediator')
const AIMS =
  /^(?:meet|press|push|try|discuss|mediate|broker|negotiate|hold|urge|relaunch|revive|salvage|save|facilitate|persuade|convince)$/
const PERFECT = words('has have had')

/** "Landed in the rebel-held capital Sanaa", "came to the Gaza Strip", "entered Gaza". */
const entersTown = (reader: RuleReader, at: number): boolean => {
  for (let next = at + 1; next <= at + 6 && reader.together(next, at); next++) {
    if (isTown(reader, next)) return true
    if (next > at + 1 && /^(?:and|but|to|with|after|for|as|before)$/.test(reader.key(next))) return false
  }
  return false
}

const isTown = (reader: RuleReader, at: number): boolean =>
  /^(?:place|metonym)$/.test(actorAt(reader.view, at)?.mention.how ?? '')

/** "Visiting Sanaa on Monday, the envoy said": who travels stands behind the comma. */
const readVisiting = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (verb.form !== 'ing' || !/^(?:visit|arrive|tour)$/.test(verb.lemma)) return false
  const { view } = reader
  if (view.sentenceWords[view.words[at]?.sentence ?? -1]?.from !== at) return false
  if (![1, 2].some((step) => isTown(reader, at + step))) return false
  let comma = at + 2
  while (
    comma < at + 9 &&
    reader.together(comma, at) &&
    !view.body.slice(view.words[comma - 1]?.end, view.words[comma]?.start).includes(',')
  )
    comma++
  const visitor = reader.people(comma - 1, 1, 4)
  const until = view.mentionWords[view.words[visitor]?.mention ?? -1]?.until
  if (until === undefined) return false
  reader.push(until, 'visit', 'happened', 'visit', reader.key(at), {
    from: at,
    until,
    oneSided: true,
    subjectMediates: true,
    confidence: 0.5,
  })
  return true
}

/** "Came to Gaza to open a hospital": with something else in mind. */
const hasOtherAim = (reader: RuleReader, at: number): boolean => {
  const to = reader.find(at + 1, 1, 10, TO)
  return (
    to >= 0 &&
    reader.key(to - 1) !== 'according' &&
    /^[a-z]{3,}$/.test(reader.key(to + 1)) &&
    reader.plain(to + 1) &&
    !/^(?:the|its|his|her|their|both|end)$/.test(reader.key(to + 1)) &&
    !AIMS.test(reader.key(to + 1))
  )
}

export const readJourney = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (readVisiting(reader, at, verb)) return true
  if (!/^(?:visit|travel|arrive|fly|shuttle|return|go|land|head|tour|leave|depart|come|enter)$/.test(verb.lemma))
    return false
  const sent = reader.find(at, -1, 9, SENT) >= 0
  // "A team of officers came to the Gaza Strip", and not "the army entered Gaza", "the talks come as", "his words came in Cairo".
  // "The envoy had come to the country in July to mediate".
  const aims =
    verb.lemma === 'come' && reader.key(at + 1) === 'to' && AIMS.test(reader.key(reader.find(at + 1, 1, 8, TO) + 1))
  const envoy = verb.lemma === 'enter' && reader.find(at, -1, 18, ENVOY, true) >= 0
  const enters = (sent || envoy) && entersTown(reader, at) && !hasOtherAim(reader, at)
  if (/^(?:come|enter)$/.test(verb.lemma) && !aims && !enters) return false
  // "Left for Muscat".
  if (/^(?:leave|depart)$/.test(verb.lemma) && (reader.key(at + 1) !== 'for' || !isTown(reader, at + 2))) return false
  // "Flew home", "travelled from Geneva": somebody leaves.
  if (/^(?:home|from|out|back)$/.test(reader.key(at + 1)) && !/^(?:return|go)$/.test(verb.lemma)) return false
  if (/^(?:land|head)$/.test(verb.lemma) && !entersTown(reader, at)) return false
  // "Is heading to Sanaa on Thursday": still ahead.
  const going =
    verb.form === 'ing' &&
    /^(?:head|fly|travel|go|leave|shuttle|visit|tour)/.test(verb.lemma) &&
    /^(?:is|are|been|was|were)$/.test(reader.key(at - 1))
  const ahead = going && /^(?:to|for)$/.test(reader.key(at + 1)) && /^(?:is|are)$/.test(reader.key(at - 1))
  const form = verb.form === 'base' && reader.find(at, -1, 2, PERFECT) >= 0 ? 'past' : verb.form
  const reality = ahead ? 'planned' : realityOfVerb(reader.view, at, form)
  if (!isReal(reality) || (form === 'base' && reality !== 'planned') || (form === 'ing' && !going)) return false
  // "Only the army was flying planes there".
  if (verb.lemma === 'fly' && reader.find(at, 1, 4, FLOWN) >= 0) return false
  // "Had been flown in": somebody was brought.
  if (verb.form === 'past' && /^(?:was|were|been|be)$/.test(reader.key(at - 1))) return false
  const subject = reader.people(at, -1, 10)
  if (reader.find(at, -1, 8, CARGO) >= 0) return false
  // "A planeload of weapons had arrived, the embassy said": whoever only speaks does not travel.
  if (reader.find(at, -1, at - subject, SPEECH, true) >= 0 && subject >= 0) return false
  const captives = (!sent && reader.find(at, -1, 4, CAPTIVES) >= 0) || reader.find(at, 1, 4, CAPTIVES) >= 0
  if (subject < 0 || captives) return false
  // "Returned to Beirut on Tuesday", "went to Tehran with a message": an envoy's visit.
  const again =
    /^(?:return|go)$/.test(verb.lemma) &&
    verb.form === 'past' &&
    reality === 'happened' &&
    reader.key(at + 1) === 'to' &&
    isTown(reader, at + 2)
  if (again && !isEnvoy(reader, subject)) return false
  if (!again && (verb.lemma === 'return' || verb.lemma === 'go')) {
    // "The two sides will go back to Kuala Lumpur": they meet again.
    if (
      reality !== 'planned' ||
      !/^(?:to|back)$/.test(reader.key(at + 1)) ||
      // "Are going to be able to".
      (verb.form === 'ing' && reader.plain(at + 2)) ||
      reader.find(at, -1, 6, words('sides parties delegations negotiators teams panels')) < 0
    )
      return false
    reader.push(at, 'mediation_session', reality, 'meeting', reader.key(at), { from: subject, until: at + 1 })
    return true
  }
  reader.push(at, 'visit', reality, 'visit', reader.key(at), {
    from: subject,
    until: at + 1,
    oneSided: true,
    subjectMediates: true,
    // A party's delegation that arrives comes to talk.
    confidence: isForTalks(reader, at) || (!/^(?:visit|come|enter)$/.test(verb.lemma) && sent) ? 0.6 : 0.5,
  })
  return true
}

/** "Made a two-day trip to Cairo", "paid a visit to Kyiv". */
export const readTrip = (reader: RuleReader, at: number): boolean => {
  const form = /^(?:made|paid|undertook)$/.test(reader.key(at))
    ? 'past'
    : /^(?:makes|pays)$/.test(reader.key(at))
      ? 's'
      : null
  const trip = form === null ? -1 : reader.find(at, 1, 5, TRIPS)
  const subject = trip < 0 ? -1 : reader.people(at, -1, 10)
  if (form === null || subject < 0) return false
  const reality = realityOfVerb(reader.view, at, form)
  reader.push(at, 'visit', reality, 'visit', `${reader.key(at)} ${reader.key(trip)}`, {
    from: subject,
    until: trip + 1,
    oneSided: true,
    subjectMediates: true,
    confidence: 0.5,
  })
  return isReal(reality)
}

const TO = words('to')
const NEGOTIATING = /^(?:envoys?|negotiators?|mediators?|delegations?|delegates?|teams?|mission|emissar(?:y|ies))$/

/** A delegation, or one person with an office: whoever travels to talk. */
export const isEnvoy = (reader: RuleReader, at: number): boolean => {
  const mention = reader.view.mentions[reader.view.words[at]?.mention ?? -1]
  return mention?.kind === 'person' || (mention?.role ?? null) !== null || TEAMS.has(reader.key(at))
}

/** "A team of negotiators to Doha": where those who are sent go; a name in capitals may be taken for a part of theirs. */
const goesTo = (reader: RuleReader, team: number): boolean => {
  const to = reader.find(team, 1, 4, TO)
  if (to < 0) return false
  const place = actorAt(reader.view, to + 1)
  if (place?.from === to + 1) return /^(?:place|metonym)$/.test(place.mention.how) || place.mention.kind === 'state'
  return NEGOTIATING.test(reader.key(team)) && (reader.view.words[to + 1]?.cap ?? false)
}

/** Whom one sends: a team, or somebody by name ("dispatched Secretary Blinken to Cairo"). */
const sentBy = (reader: RuleReader, at: number): number => {
  const team = reader.find(at, 1, 5, TEAMS)
  if (team >= 0) return team
  for (let next = at + 1; next <= at + 3; next++) {
    const here = actorAt(reader.view, next)
    if (here?.from === next)
      return here.mention.kind === 'person' && here.mention.how !== 'pronoun' ? here.until - 1 : -1
  }
  return -1
}

/** "Sent a delegation to Cairo for talks", "will send negotiators to Doha on Thursday". */
export const readSending = (reader: RuleReader, at: number, verb: Verb): boolean => {
  const going = verb.form === 'ing' && /^(?:is|are|am|was|were)$/.test(reader.key(at - 1))
  // "Led a delegation of African presidents to Kyiv".
  const leading =
    verb.lemma === 'lead' &&
    (verb.form === 'base' || (verb.form === 'past' && !/^(?:was|were|been)$/.test(reader.key(at - 1))))
  if ((!leading && !/^(?:send|dispatch)$/.test(verb.lemma)) || (verb.form === 'ing' && !going)) return false
  const team = leading ? reader.find(at, 1, 5, TEAMS) : sentBy(reader, at)
  if (team < 0 || reader.key(at + 1) === 'no') return false
  const talks = reader.find(team, 1, 10, TALKS_NOUNS)
  const place = goesTo(reader, team)
  if (!place && (talks < 0 || (leading && verb.form === 'base'))) return false
  const told = realityOfVerb(reader.view, at, verb.form)
  const reality = going && told === 'happened' ? 'planned' : told
  // Whoever will send a delegation agrees to the meeting, whoever announced it.
  const ahead = reality === 'planned' && talks >= 0
  reader.push(
    at,
    ahead ? 'agree_to_meet' : 'mediation_session',
    reality,
    ahead ? 'agree-to-meet' : 'meeting',
    `${reader.key(at)} ${reader.key(team)}`,
    {
      ...spanning(at, talks >= 0 ? talks : team),
      oneSided: true,
      confidence: talks >= 0 ? 0.5 : 0.42,
    },
  )
  return isReal(reality)
}

/** "Arrived in Sanaa for negotiations". */
export const isForTalks = (reader: RuleReader, at: number): boolean => {
  const talks = reader.find(at, 1, 14, TALKS_NOUNS)
  if (talks >= 0 && reader.find(talks, -1, 4, words('for')) >= 0) return true
  for (let to = reader.find(at, 1, 10, TO); to >= 0; to = reader.find(to, 1, 10, TO))
    if (AIMS.test(reader.key(to + 1))) return true
  return false
}

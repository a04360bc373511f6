/** Agreeing: "agreed to a truce", "agreed to indirect talks", "agreed on a road map". */
import {
  AGREEMENT_NOUNS,
  CAPTIVES,
  CEASEFIRE_NOUNS,
  MEDIATION_NOUNS,
  RELEASE_NOUNS,
  SETTLEMENT_NOUNS,
  TALKS_NOUNS,
  type Verb,
  verbOf,
  words,
} from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { MEETING, readConsent } from './read-consents'
import { meetsDemands } from './read-meetings'
import { isReal, type RuleReader, spanning } from './rule-reader'

const GUESTS = words('delegation delegations negotiators envoys envoy representatives team teams table')
const NO_STEP =
  /^(?:speak|comment|be|will|would|pay|consider|discuss|explore|study|look|disagree|agree|buy|sell|answer|differ|testify|appear|sit|read|wait|march|may|work|cooperate|provide|supply|join|help|keep|do|make|remain|stay|maintain|coordinate|share|follow|brief|inform|update|deepen|strengthen|expand|enhance|intensify|promote|boost|redouble)$/
const ADVERB = /^(?:also|both|jointly|finally|immediately|then|verbally|in|principle)$/
/** What is agreed on without any step: "agreed on the need to continue". */
const TOUCH = words('touch contact contacts coordination cooperation dialogue')
const VIEWS = words('need importance necessity stance position principle principles necessity view fact desirability')
const AID = words('aid humanitarian relief convoy convoys supplies food medicine corridor corridors fuel')
const LEAVERS = words('civilians women children people residents wounded patients families')
const LEAVING = words('leave out evacuate evacuated exit')

export const isTruce = (reader: RuleReader, at: number): boolean =>
  CEASEFIRE_NOUNS.has(reader.key(at)) ||
  (AGREEMENT_NOUNS.has(reader.key(at)) && CEASEFIRE_NOUNS.has(reader.key(at - 1))) ||
  reader.key(at) === 'cessation' ||
  reader.key(at - 1) === 'hostilities'

/** "Allow humanitarian aid through two crossings", "let civilians leave", from the infinitive on. */
export const letsThrough = (reader: RuleReader, at: number): boolean =>
  /^(?:allow|let|permit|open|reopen)$/.test(reader.key(at)) &&
  (reader.find(at, 1, 5, AID) >= 0 || (reader.find(at, 1, 6, LEAVERS) >= 0 && reader.find(at, 1, 9, LEAVING) >= 0))

const isEarlier = (reader: RuleReader, at: number): boolean =>
  reader.find(at, -1, 2, words('previously earlier once already')) >= 0 && reader.find(at, -1, 3, words('had')) >= 0

/** "To [indirect, UN-brokered] talks": the talks agreed to, right after "to"; -1 for anything else. */
const talksAfter = (reader: RuleReader, to: number): number => {
  for (let index = to + 1; index <= to + 6 && reader.together(index, to); index++) {
    if (TALKS_NOUNS.has(reader.key(index))) return index
    const known = verbOf(reader.key(index))
    if (known?.form === 'base' && index === to + 1) return -1
    // "To a ceasefire during talks in Muscat".
    if (SETTLEMENT_NOUNS.has(reader.key(index)) && !TALKS_NOUNS.has(reader.key(index + 1))) return -1
    if (
      /^(?:in|on|at|with|for|of|and|to|that|by|during|after|following|amid|before|under|through)$/.test(
        reader.key(index),
      )
    )
      return -1
  }
  return -1
}

/** "Agreed to meet", "agreed to send delegations", "agreed to direct talks": where the meeting is told, or -1. */
const meetingAgreed = (reader: RuleReader, to: number): number => {
  const target = reader.key(to + 1).endsWith('ly') ? reader.key(to + 2) : reader.key(to + 1)
  // "Agreed to meet their demands".
  if (target === 'meet' && meetsDemands(reader, to + 1)) return -1
  const bare = talksAfter(reader, to)
  if (bare >= 0) return bare
  if (reader.find(to, 1, 9, CEASEFIRE_NOUNS) >= 0) return -1
  const talks = reader.find(to, 1, 9, TALKS_NOUNS)
  if (/^(?:speak|talk)$/.test(target) && /^(?:to|with|directly)$/.test(reader.key(to + 2))) return to + 2
  if (target === 'meet' || target === 'reconvene' || target === 'negotiate') return talks >= 0 ? talks : to + 1
  if (!MEETING.test(target)) return -1
  if (/^(?:an?|another|new|further|more)$/.test(target) && talks > to + 5) return -1
  if (talks >= 0) return talks
  return /^(?:send|come|go|sit|return|travel)$/.test(target) ? reader.find(to, 1, 5, GUESTS) : -1
}

/** "Agreed to stay in close touch as the truce takes hold", "to keep in contact": no step, whatever is spoken of. */
const keepsInTouch = (reader: RuleReader, to: number): number =>
  /^(?:remain|stay|keep|maintain|be)$/.test(reader.key(to + 1)) ? reader.find(to + 1, 1, 5, TOUCH) : -1

const readAgreed = (reader: RuleReader, at: number): boolean => {
  const { view } = reader
  const key = (index: number): string => reader.key(index)
  const reality = realityOfVerb(view, at, 'past')
  if (!isReal(reality)) return false
  let to = at + 1
  while (to < at + 4 && ADVERB.test(key(to)) && !(key(to) === 'in' && key(to + 1) !== 'principle')) to++
  const adjuncts = to
  to = reader.pastAdjuncts(to)
  // "Agreed to move on to other discussions".
  if (key(to + 1) === 'move' && key(to + 2) === 'on') return false
  if (key(to) === 'to') {
    const touch = keepsInTouch(reader, to)
    if (touch >= 0) {
      reader.push(at, 'agree_to_settle', 'wished', 'agree', `agreed to ${key(to + 1)}`, spanning(at, touch))
      return true
    }
    const meeting = meetingAgreed(reader, to)
    const target = key(to + 1).endsWith('ly') ? key(to + 2) : key(to + 1)
    if (meeting >= 0) {
      // A future meeting is an agreement to meet, and planned; "agreed on Monday to meet" tells the day of agreeing.
      const dated = to > adjuncts && reader.timeBetween(adjuncts, to)
      reader.push(at, 'agree_to_meet', dated ? 'happened' : 'planned', 'agree-to-meet', `agreed to ${target}`, {
        ...spanning(at, meeting),
        confidence: 0.7,
      })
      return true
    }
    // "Agreed to let women and children leave", "agreed to allow aid in".
    if (letsThrough(reader, to + 1)) {
      reader.push(at, 'humanitarian_access', reality, 'agree', `agreed to ${target}`, {
        ...spanning(at, to + 1),
        confidence: isEarlier(reader, at) ? 0.38 : 0.55,
      })
      return true
    }
    const truce = reader.find(to, 1, 9, CEASEFIRE_NOUNS)
    const mediation = reader.find(to, 1, 5, MEDIATION_NOUNS)
    if (mediation >= 0) {
      reader.push(at, 'accept_mediation', reality, 'accept', `agreed to ${key(mediation)}`, {
        ...spanning(at, mediation),
        confidence: 0.6,
      })
      return true
    }
    if (truce < 0 && NO_STEP.test(target)) return false
    reader.push(
      at,
      truce >= 0 ? 'ceasefire_declared' : 'agree_to_settle',
      reality,
      'agree',
      `agreed to ${truce >= 0 ? key(truce) : target}`,
      // "Had previously agreed to allow access": of no day, background.
      { ...spanning(at, truce >= 0 ? truce : to + 1), confidence: truce < 0 && isEarlier(reader, at) ? 0.38 : 0.6 },
    )
    return true
  }
  // "Agreed not to advance further", and not "agreed not to speak to reporters".
  if (key(to) === 'not' && key(to + 1) === 'to') {
    if (/^(?:speak|comment|disclose|reveal|discuss|talk)$/.test(key(to + 2))) return false
    reader.push(at, 'agree_to_settle', reality, 'agree', `agreed not to ${key(to + 2)}`, {
      ...spanning(at, to + 2),
      confidence: 0.5,
    })
    return true
  }
  // "What has been agreed on".
  if (reader.find(at, -1, 4, words('what whatever')) >= 0) return false
  // "The agreed upon text".
  if (/^(?:on|upon)$/.test(key(at + 1)) && /^(?:the|an|a)$/.test(key(at - 1))) return false
  const truce = reader.find(at, 1, 8, CEASEFIRE_NOUNS)
  const dated =
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^\d/.test(
      key(at + 2),
    )
  // "Agreed in Vienna in November on a road map".
  const afterAdjuncts = to > at + 1 && key(to) === 'on'
  const on = /^(?:on|upon)$/.test(key(at + 1)) || (key(at + 1) === 'only' && key(at + 2) === 'on')
  if (afterAdjuncts || (on && !dated && !(key(at + 2) === 'the' && /^\d/.test(key(at + 3))))) {
    const view = reader.find(at, 1, 5, VIEWS)
    if (view >= 0 && (truce < 0 || view < truce)) return false
    reader.push(at, truce >= 0 ? 'ceasefire_declared' : 'agree_to_settle', reality, 'agree', 'agreed on', {
      ...spanning(at, truce >= 0 ? truce : at + 1),
      confidence: 0.5,
    })
    return true
  }
  // "The exchange was agreed in Bern".
  const deal = /^(?:an?|the)$/.test(key(at + 1)) ? reader.find(at, 1, 4, AGREEMENT_NOUNS) : -1
  const passive = /^(?:was|were|been)$/.test(key(at - 1)) ? reader.find(at, -1, 6, RELEASE_NOUNS) : -1
  const behind = Math.max(passive, reader.find(at, -1, 6, SETTLEMENT_NOUNS))
  const object = truce >= 0 ? truce : deal >= 0 ? deal : behind
  if (object < 0) return false
  reader.push(
    at,
    isTruce(reader, object) ? 'ceasefire_declared' : 'agree_to_settle',
    reality,
    'agree',
    `agreed ${key(object)}`,
    { ...spanning(at, object), confidence: 0.6 },
  )
  return true
}

export const readAgreeing = (reader: RuleReader, at: number, verb: Verb): boolean => {
  const key = (index: number): string => reader.key(index)
  if (verb.lemma === 'agree') {
    if (verb.form === 'past') return readAgreed(reader, at)
    const truce = reader.find(at, 1, 9, SETTLEMENT_NOUNS)
    const reality = realityOfVerb(reader.view, at, verb.form) === 'happened' ? 'happened' : 'wished'
    // "Helped the two sides to agree on a prisoner exchange".
    const captives = reader.find(at, 1, 8, CAPTIVES)
    const exchange = truce < 0 && captives >= 0 && key(at + 1) === 'on' ? reader.find(at, 1, 6, RELEASE_NOUNS) : -1
    const object = Math.max(truce, exchange)
    if (object < 0 || (exchange >= 0 && reality === 'wished')) return false
    // "Urged Russia to agree to a ceasefire": the ceasefire is not there.
    reader.push(at, 'agree_to_settle', reality, 'agree', `agree ${key(object)}`, spanning(at, object))
    return true
  }
  return readConsent(reader, at, verb)
}

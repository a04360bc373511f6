/** Offers without the word: "put itself forward as a venue", "proposed a meeting", "invited both to talks". */
import { CEASEFIRE_NOUNS, SPEECH, TALKS_NOUNS, type Verb, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { isReal, type RuleReader, spanning } from './rule-reader'

const INVITATIONS = words('invitation invitations')
const ROLES = words(
  'mediator mediators intermediary facilitator peacemaker broker host venue site location place guarantor bridge go-between',
)
const PUT_FORWARD = new Set([...TALKS_NOUNS, ...CEASEFIRE_NOUNS])
const IDEAS = new Set([...PUT_FORWARD, 'roadmap', 'plan', 'mediation'])
const HALTS = words('halt end suspension')
const FIGHTING = words('fighting hostilities attacks strikes violence offensive')
const BEGIN = words('launch start begin hold open resume establish organize organise create convene set')

/** "Proposed to launch a dialogue", "proposed a meeting in Doha". */
export const readProposedTalks = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (!/^(?:propose|suggest)$/.test(verb.lemma) || verb.form === 'base') return false
  const to = reader.key(at + 1) === 'to' && BEGIN.has(reader.key(at + 2)) ? at + 2 : -1
  const article = /^(?:an?|another|new|further|holding|launching|opening|starting)$/.test(reader.key(at + 1))
    ? at + 1
    : -1
  const bare =
    PUT_FORWARD.has(reader.key(at + 1)) ||
    (/^(?:direct|peace|new|indirect|unconditional|immediate|face)$/.test(reader.key(at + 1)) &&
      reader.find(at, 1, 4, PUT_FORWARD) >= 0)
      ? at
      : -1
  const start = to >= 0 ? to : article >= 0 ? article : bare
  const put = start < 0 ? -1 : reader.find(start, 1, 6, PUT_FORWARD)
  // "Proposed a temporary halt to hostilities".
  const halt = start < 0 || put >= 0 ? -1 : reader.find(start, 1, 5, HALTS)
  const talks = put >= 0 ? put : halt >= 0 && reader.find(halt, 1, 4, FIGHTING) >= 0 ? halt : -1
  if (talks < 0 || /^(?:an?|the|of|this|that)$/.test(reader.key(at - 1))) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  if (!isReal(reality)) return false
  reader.push(at, 'proposal_tabled', reality, 'proposal', `${reader.key(at)} ${reader.key(talks)}`, {
    ...spanning(at, talks),
    subjectMediates: true,
    confidence: 0.55,
  })
  return true
}

/** "Raised the idea of a ceasefire". */
export const readIdea = (reader: RuleReader, at: number, verb: Verb | null): boolean => {
  const raised =
    /^(?:raised|mooted|broached)$/.test(reader.key(at)) || (verb?.lemma === 'float' && verb.form === 'past')
  const idea = raised ? reader.find(at, 1, 3, words('idea possibility prospect')) : -1
  const object = idea < 0 ? -1 : reader.find(idea, 1, 5, IDEAS)
  if (object < 0) return false
  const reality = realityOfVerb(reader.view, at, 'past')
  reader.push(at, 'proposal_tabled', reality, 'proposal', `${reader.key(at)} ${reader.key(idea)}`, {
    ...spanning(at, object),
    subjectMediates: true,
    confidence: 0.5,
  })
  return isReal(reality)
}

/** "On Friday", "this weekend", told of what somebody is invited to and not of the telling. */
const isDated = (reader: RuleReader, from: number): boolean => {
  for (let at = from; at < from + 24 && reader.together(at, from) && !SPEECH.has(reader.key(at)); at++)
    if (DAY.test(reader.key(at)) || (/^(?:this|next)$/.test(reader.key(at)) && SPAN.test(reader.key(at + 1))))
      return true
  return false
}
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|january|february|april|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec)$/
const SPAN = /^(?:week|weekend|month)$/

/** "Asked both to come to Nairobi this weekend for talks", "summoned them to send delegations to a meeting". */
const isAskedToCome = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (!/^(?:ask|summon|request)$/.test(verb.lemma)) return false
  const to = reader.find(at, 1, 14, TO)
  return (
    to >= 0 &&
    (/^(?:come|travel|return)$/.test(reader.key(to + 1)) ||
      (reader.key(to + 1) === 'send' && reader.find(to, 1, 5, TEAMS) >= 0))
  )
}
const TO = words('to')
const TEAMS = words('delegation delegations negotiators representatives team teams envoys')

/** "Extended invitations to both sides", "invited him to return home for talks". */
export const readInvitation = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (verb.form === 'base' || verb.form === 'ing') return false
  const sent = /^(?:extend|issue|send)$/.test(verb.lemma)
  const object = sent ? reader.find(at, 1, 4, INVITATIONS) : -1
  const invited =
    (verb.lemma === 'invite' || isAskedToCome(reader, at, verb)) &&
    !/^(?:was|were|been|be|being|is|are)$/.test(reader.key(at - 1))
  const discuss = invited ? reader.find(at, 1, 16, words('discuss')) : -1
  const talks = discuss >= 0 ? discuss : invited ? reader.find(at, 1, 24, TALKS_NOUNS, true) : -1
  const end = sent ? object : talks
  // "Invited both to talks", "to a meeting".
  const article = /^an?$/.test(reader.key(end - 1)) && !/^(?:that|which)$/.test(reader.key(end + 1))
  const led = article ? end - 2 : end - 1
  if (end < 0 || (invited && !/^(?:for|to|peace|direct|new|another|further)$/.test(reader.key(led)))) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  if (!isReal(reality)) return false
  // With a day of their own the talks are planned, however they come about.
  if (invited && isDated(reader, at + 1)) {
    reader.push(at, 'mediation_session', 'planned', 'talks', `${reader.key(at)} ${reader.key(end)}`, {
      ...spanning(at, end),
      subjectMediates: true,
      confidence: 0.55,
    })
    return true
  }
  reader.push(at, 'proposal_tabled', reality, 'invitation', `${reader.key(at)} ${reader.key(end)}`, {
    ...spanning(at, end),
    subjectMediates: true,
    confidence: 0.5,
  })
  return true
}

/** "Offered itself as a mediator", "put itself forward in 2018 as a site for a summit". */
export const readCandidacy = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (
    !/^(?:put|offer|propose|present|suggest)$/.test(verb.lemma) ||
    !/^(?:it|him|her|them)sel(?:f|ves)$/.test(reader.key(at + 1))
  )
    return false
  const as = reader.find(at, 1, 10, words('as'))
  const role = as < 0 ? -1 : reader.find(as, 1, 6, ROLES)
  const reality = realityOfVerb(reader.view, at, verb.form)
  if (role < 0 || !isReal(reality)) return false
  reader.push(at, 'offer_mediation', reality, 'offer', `${reader.key(at)} as ${reader.key(role)}`, {
    ...spanning(at, role),
    subjectMediates: true,
    confidence: 0.65,
  })
  return true
}

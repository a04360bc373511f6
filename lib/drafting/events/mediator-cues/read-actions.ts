/** Third parties by what they do: broker, host, carry messages, meet both sides, offer to mediate. */
import type { MediatorRole } from '@/lib/codebook/values'
import { BROKER_LEMMAS, MEDIATE_VERBS, type Verb, verbOf, words } from '../lexicon'
import { type Actor, actorAt, actorsBefore, actorsFrom } from '../read-text'
import { type CueReader, isMediatorWord, isThirdPartyKind, roleOfWord } from './cue-reader'

const SIDES = words('sides parties delegations rivals teams leaders')
const WHICH_SIDES = /^(?:both|two|warring|rival|the|all|belligerent)$/
const GUESTS = words(
  'officers delegations delegation negotiators leaders representatives sides parties rivals officials ministers envoys generals commanders teams presidents',
)
const MEETS_SIDES = words(
  'meet hold receive invite visit speak summon urge press call accompany push encourage convene warn consult engage',
)
const PEACEFUL = words('peace ceasefire truce bridging compromise mediation deescalation sides parties')
const BETWEEN_THEM = /^(?:them|delegations|rooms?|sides|teams|capitals|parties)$/
const SIGNING = /^(?:sign(?:ing|ature)|ceremony|handover|exchange|swap|accord|agreement|deal)$/
const PARCELS =
  /^(?:messages?|notes?|proposals?|response|letters?|ideas|reply|replies|answer|offer|papers?|demands|assurances)$/

const HELPED_TO = words('seal clinch conclude finalise finalize forge strike cement')

/** "At the institute who": an expert's house before a relative clause. */
const isOf = (reader: CueReader, at: number): boolean => {
  const who = reader.back(at, 4, (key) => key === 'who')
  return who >= 0 && reader.back(who, 5, (key) => /^(?:at|of|from|with)$/.test(key)) >= 0
}

const readBrokering = (reader: CueReader, at: number, verb: Verb): void => {
  // "Helped seal a truce".
  const helped = HELPED_TO.has(verb.lemma) && verb.form === 'base' && reader.key(at - 1).startsWith('help')
  if ((!helped && !BROKER_LEMMAS.has(verb.lemma)) || reader.key(at + 1) === 'by' || reader.negated(at)) return
  if (verb.form === 'past' && reader.hyphenBefore(at)) return
  if (verb.lemma === 'negotiate' && verb.form !== 'past' && !reader.key(at - 1).startsWith('help')) return
  const outright = /^(?:mediate|broker|facilitate)$/.test(verb.lemma)
  const hosting = verb.lemma === 'host'
  const two = hosting && new Set(actorsFrom(reader.view, at + 1, 3).actors.map(({ slug }) => slug)).size >= 2
  const guests =
    hosting &&
    reader.ahead(
      at,
      4,
      (key, index) =>
        GUESTS.has(key) || (reader.view.mentions[reader.view.words[index]?.mention ?? -1]?.role ?? null) !== null,
    ) >= 0
  if (!outright && !guests && !reader.outcomeAhead(at) && !reader.outcomeBefore(at)) return
  const role: MediatorRole = hosting
    ? 'hosting_talks'
    : /^(?:facilitate|arrange|organi[sz]e|sponsor)$/.test(verb.lemma)
      ? 'good_offices'
      : 'mediation'
  // "An expert at the Stimson Center who helped negotiate": whoever it was, not the house.
  const subject = reader.subjectOf(at)
  if (
    reader.key(at - 1).startsWith('help') &&
    subject.every(({ kind }) => kind !== 'state' && kind !== 'igo') &&
    isOf(reader, at)
  )
    return
  reader.add(subject, at, role, reader.key(at), outright || (guests && two) ? 3 : 2)
}

/** "Kuwait's minister flew to Aden on Thursday carrying a message": a gerund has the sentence's subject. */
const carriersOf = (reader: CueReader, at: number, { form }: Verb): Actor[] => {
  const subject = reader.subjectOf(at)
  return subject.length > 0 || form !== 'ing' ? subject : reader.firstBefore(at)
}

const readService = (reader: CueReader, at: number, verb: Verb): void => {
  if ((verb.lemma === 'act' || verb.lemma === 'serve') && reader.key(at + 1) === 'as') {
    const as = reader.ahead(
      at + 1,
      5,
      (key) => isMediatorWord(key) || /^(?:mediat|intermediar|host$|bridge|channel|conduit|venue|betweens?$)/.test(key),
    )
    // "Acted as guarantor together with Cape Verde".
    const joint = as < 0 ? -1 : reader.ahead(as, 2, (key) => /^(?:together|along|alongside|jointly)$/.test(key))
    if (as >= 0)
      reader.add(
        [...reader.subjectOf(at), ...(joint < 0 ? [] : actorsFrom(reader.view, joint + 1, 2).actors)],
        at,
        reader.key(as) === 'host' ? 'hosting_talks' : roleOfWord(reader.key(as)),
        `${reader.key(at)} as ${reader.key(as)}`,
        3,
      )
  }
  if (verb.lemma === 'shuttle' && reader.ahead(at, 2, (key) => key === 'between') >= 0)
    reader.add(reader.subjectOf(at).filter(isThirdPartyKind), at, 'mediation', `${reader.key(at)} between`, 3)
  if (/^(?:convey|relay|pass|carry|deliver)$/.test(verb.lemma) && reader.ahead(at, 3, (key) => PARCELS.test(key)) >= 0)
    reader.add(carriersOf(reader, at, verb), at, 'message_carrier', `${reader.key(at)} messages`, 2)
  // "Brought a message to Tehran", "the letter was delivered to Iranian officials by an Emirati diplomat".
  if (verb.lemma === 'bring' && reader.ahead(at, 3, (key) => /^(?:messages?|letters?)$/.test(key)) >= 0)
    reader.add(reader.subjectOf(at).filter(isThirdPartyKind), at, 'message_carrier', `${reader.key(at)} a message`, 2)
  const passive = verb.form === 'past' && /^(?:was|were|been)$/.test(reader.key(at - 1))
  if (passive && /^(?:convey|relay|carry|deliver|hand|bring)$/.test(verb.lemma)) {
    const by = reader.back(at, 8, (key) => PARCELS.test(key)) < 0 ? -1 : reader.ahead(at, 6, (key) => key === 'by')
    if (by >= 0)
      reader.add(
        actorsFrom(reader.view, by + 1, 1).actors.filter(isThirdPartyKind),
        at,
        'message_carrier',
        `${reader.key(at)} by`,
        2,
      )
  }
  if (
    verb.lemma === 'bring' &&
    reader.ahead(at, 9, (key, index) => key === 'together' || (key === 'table' && reader.key(index - 1) === 'the')) >= 0
  )
    reader.add(reader.subjectOf(at), at, 'good_offices', 'brought together', 2)
  if (MEETS_SIDES.has(verb.lemma) && verb.form !== 'ing' && !reader.negated(at)) {
    const both = reader.ahead(at, 6, (key, index) => SIDES.has(key) && WHICH_SIDES.test(reader.key(index - 1)))
    if (both >= 0)
      reader.add(reader.subjectOf(at).filter(isThirdPartyKind), at, 'good_offices', `${reader.key(at)} both sides`, 2)
    else if (verb.lemma === 'accompany') reader.add(reader.subjectOf(at), at, 'good_offices', reader.key(at), 2)
  }
  if (verb.lemma === 'play' && reader.key(at + 1) === 'host')
    reader.add(reader.subjectOf(at).filter(isThirdPartyKind), at, 'hosting_talks', 'played host', 2)
  // "Kuwait's envoy moved between them", "went from room to room".
  if (
    /^(?:move|go|shuttle|walk)$/.test(verb.lemma) &&
    reader.ahead(
      at,
      4,
      (key, index) =>
        BETWEEN_THEM.test(key) &&
        (reader.key(index - 1) === 'between' || (key === 'room' && reader.key(index - 1) === 'to')),
    ) >= 0
  )
    reader.add(reader.subjectOf(at).filter(isThirdPartyKind), at, 'mediation', `${reader.key(at)} between`, 2)
  // "The emir presided over the signing", "the UN and the EU witnessed the signature".
  if (/^(?:preside|witness|oversee)$/.test(verb.lemma) && reader.ahead(at, 5, (key) => SIGNING.test(key)) >= 0)
    reader.add(reader.subjectOf(at).filter(isThirdPartyKind), at, 'witness_to_agreement', reader.key(at), 2)
  // "Kuwait won the release of six sailors".
  if (/^(?:win|obtain)$/.test(verb.lemma) && reader.ahead(at, 4, (key) => /^(?:release|freedom)$/.test(key)) >= 0)
    reader.add(reader.subjectOf(at).filter(isThirdPartyKind), at, 'good_offices', `${reader.key(at)} release`, 2)
  // "Suggested that the two sides meet".
  if (
    /^(?:suggest|propose)$/.test(verb.lemma) &&
    reader.ahead(
      at,
      5,
      (key, index) => SIDES.has(key) && /^(?:both|two|warring|rival|the)$/.test(reader.key(index - 1)),
    ) >= 0
  )
    reader.add(reader.subjectOf(at).filter(isThirdPartyKind), at, 'good_offices', reader.key(at), 2)
  // Whoever announces the ceasefire of others; parties are left out later.
  if (
    /^(?:announce|declare|propose|offer|present|submit|float|table|unveil)$/.test(verb.lemma) &&
    reader.ahead(at, 7, (key) => /^(?:ceasefire|truce)$/.test(key)) >= 0
  )
    reader.add(reader.subjectOf(at).filter(isThirdPartyKind), at, 'mediation', `${reader.key(at)} ceasefire`, 2)
  // Whoever puts a plan on the table: an organisation of states any plan, others one of peace or to both sides.
  const put = reader.key(at) === 'put' && reader.key(at + 1) === 'forward'
  if (put || /^(?:announce|launch|propose|present|unveil|table|submit|float|circulate)$/.test(verb.lemma)) {
    const plan = reader.ahead(at, 8, (key) => /^(?:plans?|initiatives?|roadmap|proposals?|draft)$/.test(key))
    const other = reader.ahead(at, 9, (key) => PEACEFUL.has(key)) >= 0
    if (plan >= 0)
      reader.add(
        reader.subjectOf(at).filter((actor) => actor.kind === 'igo' || (other && isThirdPartyKind(actor))),
        at,
        'good_offices',
        `${reader.key(at)} plan`,
        2,
      )
  }
}

/** Whoever is told to be willing, else whoever stands nearest before. */
const willingBefore = (reader: CueReader, at: number): Actor[] => {
  const willing = reader.back(at, 7, (key) =>
    /^(?:offer(?:s|ed|ing)?|volunteer(?:s|ed)?|ready|willing|prepared|propose[sd]?|pledge[sd]?)$/.test(key),
  )
  const subject = willing < 0 ? [] : reader.subjectOf(willing)
  return subject.length > 0 ? subject : reader.listBefore(at - 1, 8)
}

/** "Offered to mediate", "ready to host", "asked Norway to mediate". */
const readWillingness = (reader: CueReader, at: number): void => {
  const word = reader.key(at)
  if (!MEDIATE_VERBS.has(word) || reader.key(at - 1) !== 'to' || reader.negated(at)) return
  const helping =
    word === 'help' && /^(?:mediat|broker|facilitat|negotiat|end|bring|find|resolve)/.test(reader.key(at + 1))
  if (!/^(?:mediat|facilitat|broker|arbitrat|interven)/.test(word) && !helping && !reader.outcomeAhead(at, 5)) return
  const hosting = word.startsWith('host')
  reader.add(willingBefore(reader, at), at, hosting ? 'hosting_talks' : 'good_offices', `to ${word}`, hosting ? 2 : 3)
}

/** "IGAD, the East African alliance mediating the conflict": whoever the phrase explains. */
const namedBefore = (reader: CueReader, at: number): Actor[] => {
  let first = at
  while (first > at - 7 && reader.together(first - 1, at) && reader.joined(first)) first--
  const found = first < at && reader.together(first - 1, at) ? actorAt(reader.view, first - 1) : null
  return found && found.mention.how !== 'place' && /^(?:the|a|an)$/.test(reader.key(first)) ? [found.actor] : []
}

/** "Asked Norway to take over the mediation", "invited him to chair the talks". */
const readAsked = (reader: CueReader, at: number): void => {
  if (!/^(?:ask|request|invite)(?:s|ed|d)?$/.test(reader.key(at))) return
  const to = reader.ahead(at, 9, (key) => key === 'to')
  if (to < 0 || !/^(?:take|lead|chair|head|join|resume|act|serve)$/.test(reader.key(to + 1))) return
  if (reader.ahead(to, 6, (key) => /^(?:mediat\w*|facilitat\w*|intermediary)$/.test(key)) < 0) return
  reader.add(actorsFrom(reader.view, at + 1, 2).actors.filter(isThirdPartyKind), at, 'mediation', 'asked to mediate', 3)
}

/** "Intervened with the rebel leader at the request of Dakar". */
const readIntervening = (reader: CueReader, at: number): void => {
  if (!/^(?:interven|interced)(?:e[sd]?|ing)$/.test(reader.key(at)) || reader.key(at + 1) !== 'with') return
  reader.add(reader.subjectOf(at).filter(isThirdPartyKind), at, 'good_offices', `${reader.key(at)} with`, 2)
}

export const readActions = (reader: CueReader, at: number): void => {
  const word = reader.key(at)
  readAsked(reader, at)
  readIntervening(reader, at)
  const verb = reader.plain(at) ? verbOf(word) : null
  if (verb) {
    readBrokering(reader, at, verb)
    readService(reader, at, verb)
  }
  readWillingness(reader, at)
  if (word === 'brokering' || word === 'mediating') {
    const subject = reader.subjectOf(at)
    reader.add(subject.length > 0 ? subject : namedBefore(reader, at), at, 'mediation', word, 3)
  }
  // "Still working with the warring sides".
  if (
    /^(?:working|works|worked)$/.test(word) &&
    reader.key(at + 1) === 'with' &&
    reader.ahead(
      at + 1,
      3,
      (key, index) => SIDES.has(key) && /^(?:both|two|warring|rival|the)$/.test(reader.key(index - 1)),
    ) >= 0
  )
    reader.add(reader.listBefore(at, 8).filter(isThirdPartyKind), at, 'good_offices', 'working with the sides', 2)
  if (word === 'influence' && reader.back(at, 3, (key) => /^(?:used|using|use)$/.test(key)) >= 0) {
    const user = actorsBefore(reader.view, at - 1, 6).actors.at(-1)
    if (user) reader.add([user], at, 'manipulating', 'used influence', 2)
  }
}

/** Third parties by what they are called: "Omani mediators", "the UN envoy", "Qatar, a key mediator", "as facilitator, Norway". */
import type { Mention } from '@/lib/drafting/types'
import { type Actor, actorAt, actorsBefore, actorsFrom } from '../read-text'
import { type CueReader, isMediatorWord, roleOfWord } from './cue-reader'

const MEDIATOR_ROLE = /\b(?:mediators?|facilitators?|intermediar(?:y|ies)|guarantors?|brokers?)\b/
export const ENVOY_ROLE =
  /\b(?:envoys?|special representatives?|special coordinator|emissar(?:y|ies)|special adviser)\b/
const BEFORE_ROLE =
  /^(?:a|an|the|as|its|their|one|of|key|main|chief|principal|lead|is|was|are|were|has|have|been|role|become|became|remains|served|acted|acting|serving|long|both|two|regular|neutral|honest|traditional|so|called|third|party|continue|continues|continued|continuing|remain|will|would|can|could|might|be|being|seen|regarded|viewed|considered|emerged|sounded|out|touted|proposed|possible|potential|peace|trusted|credible|preferred|venue|no|longer|impartial|reliable|back|channel|remaining|three|four|five|six|seven|original|new|other|then|former|only|additional|international)$/

/** Who stands before "…, a key mediator" or "… as mediator". */
const ownerBefore = (reader: CueReader, opening: number): Actor[] => {
  let at = opening
  while (at > opening - 7 && reader.together(at, opening) && BEFORE_ROLE.test(reader.key(at))) at--
  if (!reader.together(at, opening)) return []
  const found = actorAt(reader.view, at)
  if (!found || found.mention.how === 'place') return []
  const all = actorsBefore(reader.view, found.until, 0).actors
  return all.length > 0 ? all : [found.actor]
}

/** "Asked Oman to act as a mediator", "Khan went to Iran on a mission to act as a facilitator": whoever is to act, or whom the sentence is about. */
const actingAs = (reader: CueReader, at: number): Actor[] => {
  const as = reader.back(at, 4, (key) => key === 'as')
  const act = as < 0 ? -1 : reader.back(as, 1, (key) => /^(?:act|serve)$/.test(key))
  if (act < 0 || reader.key(act - 1) !== 'to') return []
  const asked = actorAt(reader.view, act - 2) === null ? [] : reader.listBefore(act - 1, 1)
  if (asked.length > 0) return asked
  return /^(?:mission|visit|trip|bid|tour|readiness|willingness)$/.test(reader.key(act - 2))
    ? reader.firstBefore(act)
    : []
}

/** "In touch with mediators in Qatar and Egypt": states by where they are. */
const townsFrom = (reader: CueReader, start: number): Actor[] => {
  const towns: Actor[] = []
  let at = start
  for (let next = start; next < at + 3 && reader.together(start, next); next++) {
    const found = actorAt(reader.view, next)
    if (found?.actor.kind === 'state' && found.mention.role === null) {
      towns.push(found.actor)
      at = found.until
      next = at - 1
    } else if (!/^(?:and|or|both|the)$/.test(reader.key(next))) break
  }
  return towns
}

const readMediatorPhrase = (reader: CueReader, from: number, until: number): void => {
  const { view } = reader
  const mention = view.mentions[view.words[from]?.mention ?? -1]
  if (!mention || mention.role === null) return
  const role = roleOfWord(mention.role.includes('guarantor') ? 'guarantor' : 'mediator')
  const found = actorAt(view, from)
  if (found && (mention.affiliation !== null || mention.how !== 'anonymous')) {
    // "The Egyptian, Qatari and American mediators".
    const listed = /^(?:and|or)$/.test(reader.key(from - 1)) || view.words[from]?.gap === 'marks'
    const before = listed ? actorsBefore(view, from, 1).actors : []
    reader.add([...before, found.actor], from, role, mention.text, 3)
    return
  }
  // "Mediators Qatar and Egypt", "mediators from Qatar".
  const source = reader.key(until) === 'from'
  const inside = reader.key(until) === 'in' ? townsFrom(reader, until + 1) : []
  const named =
    inside.length > 0 ? inside : source || reader.joined(until) ? actorsFrom(view, until, source ? 2 : 0).actors : []
  if (named.length > 0) reader.add(named, from, role, mention.text, 3)
  else if (reader.key(from - 1) === 'as' && view.words[until]?.gap === 'marks')
    reader.add(actorsFrom(view, until, 0).actors, from, role, `as ${mention.text}`, 3)
  else {
    const owners = ownerBefore(reader, from - 1)
    reader.add(owners.length > 0 ? owners : actingAs(reader, from), from, role, mention.text, 3)
  }
}

/** "Hans Grundberg will go on to Aden": known for the office, which the text need not name. */
const readKnownEnvoy = (reader: CueReader, at: number, { actor, kind, text }: Mention): void => {
  if (kind !== 'person' || actor === null) return
  const found = ENVOY_ROLE.test(reader.view.gazetteer.bySlug.get(actor)?.office ?? '') ? actorAt(reader.view, at) : null
  if (found && (found.actor.kind === 'igo' || found.actor.kind === 'state'))
    reader.add([found.actor], at, 'good_offices', text, found.actor.kind === 'igo' ? 2 : 1, true)
}

const mediating = (key: string): boolean =>
  /^(?:mediat\w*|intermediary|facilitat\w*|peacemaking|broker\w*)$/.test(key) || isMediatorWord(key)

/** Whether the word opened a phrase that was read whole. */
export const readRoles = (reader: CueReader, at: number): boolean => {
  const index = reader.begins(at) ? (reader.view.words[at]?.mention ?? -1) : -1
  const mention = index < 0 ? undefined : reader.view.mentions[index]
  const place = index < 0 ? undefined : reader.view.mentionWords[index]
  if (mention && place && mention.role !== null) {
    const found = actorAt(reader.view, at)
    if (MEDIATOR_ROLE.test(mention.role)) readMediatorPhrase(reader, at, place.until)
    else if (
      found &&
      ENVOY_ROLE.test(mention.role) &&
      (found.actor.kind === 'igo' || found.actor.kind === 'state' || found.actor.kind === 'ngo')
    ) {
      // "The special envoy of the United Nations and the Arab League".
      const other =
        reader.key(place.until) === 'and' ? actorsFrom(reader.view, place.until + 1, 1).actors[0] : undefined
      const joint = found.actor.kind === 'igo' && other?.kind === 'igo' ? [found.actor, other] : [found.actor]
      reader.add(joint, at, 'good_offices', mention.text, found.actor.kind === 'igo' ? 2 : 1, true)
    }
    return MEDIATOR_ROLE.test(mention.role)
  }
  if (mention && mention.role === null) readKnownEnvoy(reader, at, mention)
  const word = reader.key(at)
  const between = /^betweens?$/.test(word) && reader.key(at - 1) === 'go' && reader.hyphenBefore(at)
  if (between) reader.add(ownerBefore(reader, at - 2), at, 'mediation', 'go-between', 3)
  if (isMediatorWord(word) && reader.plain(at)) {
    const role = roleOfWord(word)
    if (reader.key(at - 1) === 'as' && reader.view.words[at + 1]?.gap === 'marks')
      reader.add(actorsFrom(reader.view, at + 1, 0).actors, at, role, `as ${word}`, 3)
    else {
      const owners = ownerBefore(reader, at - 1)
      // "Turkey's involvement in the talks as a mediator".
      const part =
        owners.length === 0 && reader.back(at, 2, (key) => key === 'as') >= 0
          ? reader.back(at, 8, (key) => /^(?:involvement|participation|role|presence)$/.test(key))
          : -1
      const act = owners.length === 0 && part < 0 ? actingAs(reader, at) : []
      reader.add(part >= 0 ? reader.listBefore(part, 1) : owners.length > 0 ? owners : act, at, role, word, 3)
    }
  }
  if ((word === 'role' || word === 'roles') && !reader.negated(at)) {
    const near =
      reader.back(at, 3, mediating) >= 0 ||
      (/^(?:in|as|of)$/.test(reader.key(at + 1)) && reader.ahead(at + 1, 4, mediating) >= 0)
    if (near) reader.add(reader.listBefore(at, 8), at, 'mediation', 'role', 3)
  }
  return false
}

/** Third parties as makers of something: "brokered by", "UN-led talks", "under the auspices of", "through Oman". */
import { AGENT_PARTICIPLES, SETTLEMENT_NOUNS, verbOf, words } from '../lexicon'
import { actorAt, actorsBefore, actorsFrom } from '../read-text'
import { type CueReader, isThirdPartyKind } from './cue-reader'

const AUSPICES = words(
  'auspices mediation facilitation sponsorship patronage umbrella chairmanship stewardship aegis intercession brokerage conciliation',
)
const ENVOYS = /^(?:mediators?|facilitators?|mediation|envoys?|emissar(?:y|ies)|intermediar(?:y|ies)|negotiators?)$/
/** Settlements: whoever announces one of others made it. */
const ANNOUNCED = new Set([...SETTLEMENT_NOUNS, 'swap', 'exchange'])
const PROCESS = words('talks negotiations process effort efforts mediation initiative peace dialogue track bid drive')
const CARRIED =
  /^(?:indirect|indirectly|messages?|talks|talking|talked|negotiat\w*|dialogue|replied|contacts?|negotiations|proposal|response|reply|channels?|communicat\w*|passed|sent|conveyed|relayed|exchanged|exchanges|delivered|arrangement|reached|continuing)$/

/** Word after the "by" of a participle: "negotiated in Vienna last week by the Russians". */
const makerAfter = (reader: CueReader, at: number): number => {
  for (
    let next = at + 1;
    next <= at + 6 && reader.together(at, next) && (next === at + 1 || reader.joined(next));
    next++
  ) {
    if (reader.key(next) === 'by') return next + 1
    if (verbOf(reader.key(next)) !== null) return -1
  }
  return -1
}

const readParticiple = (reader: CueReader, at: number): void => {
  const word = reader.key(at)
  // "Worked out by", "hammered out by".
  if (/^(?:worked|hammered|thrashed)$/.test(word) && reader.key(at + 1) === 'out') {
    const by = makerAfter(reader, at + 1)
    if (by > 0) reader.add(actorsFrom(reader.view, by, 6).actors, at, 'mediation', `${word} out by`, 3)
    return
  }
  const role = AGENT_PARTICIPLES.get(word)
  if (!role && word !== 'led' && word !== 'backed') return
  const owner =
    reader.joined(at) && !reader.plain(at - 1) && reader.together(at - 1, at) && reader.hyphenBefore(at)
      ? actorAt(reader.view, at - 1)
      : null
  if (role) {
    const by = makerAfter(reader, at)
    if (by > 0 && !reader.negated(at)) reader.add(actorsFrom(reader.view, by, 6).actors, at, role, `${word} by`, 3)
    // "The Saudi and US-sponsored talks".
    if (owner) reader.add(actorsBefore(reader.view, at, 0).actors, at, role, `${owner.mention.text}-${word}`, 3)
    return
  }
  if (owner && (PROCESS.has(reader.key(at + 1)) || PROCESS.has(reader.key(at + 2))))
    reader.add(
      [owner.actor],
      at,
      word === 'led' ? 'mediation' : 'good_offices',
      `${owner.mention.text}-${word}`,
      word === 'led' ? 3 : 2,
    )
  if (word !== 'led') return
  // "The Iranian team was led by its foreign minister": who heads a side.
  const heads =
    /^(?:was|were|is|are)$/.test(reader.key(at - 1)) && /^(?:team|delegation|side|panel)$/.test(reader.key(at - 2))
  if (heads) return
  // "Led by", "led for the AU by": of talks, not of troops.
  const process = reader.back(at, 12, (key) => PROCESS.has(key) || key === 'team') >= 0
  if (!process) return
  if (reader.key(at + 1) === 'by') reader.add(actorsFrom(reader.view, at + 2).actors, at, 'mediation', 'led by', 3)
  else if (reader.key(at + 1) === 'for') {
    const behalf = actorsFrom(reader.view, at + 2)
    reader.add(behalf.actors, at, 'mediation', 'led for', 3)
    const by = reader.ahead(at + 1, 6, (key) => key === 'by')
    if (by > 0) reader.add(actorsFrom(reader.view, by + 1).actors, at, 'mediation', 'led by', 3)
  }
}

const readAuspices = (reader: CueReader, at: number): void => {
  const word = reader.key(at)
  // "Its nuclear umbrella of deterrence from South Korea".
  const covers = word === 'umbrella' && reader.back(at, 3, (key) => key === 'under') < 0
  if (AUSPICES.has(word) && !covers) {
    // "The mediation efforts of the State of Qatar".
    const of = /^(?:efforts?|role|work)$/.test(reader.key(at + 1)) ? at + 2 : at + 1
    if (/^(?:of|by|from)$/.test(reader.key(of))) {
      // Asked for, it has not come about: "requested mediation by the Church".
      const asked =
        reader.back(at, 4, (key) => /^(?:request|ask|seek|sought|demand|propos|want|suggest)/.test(key)) >= 0
      reader.add(reader.makersFrom(of + 1), at, 'mediation', `${word} of`, asked ? 2 : 3)
    }
    // "Qatar's mediation", "Qatari mediation", "the African Union-led mediation".
    let index = at - 1
    while (
      index > at - 4 &&
      reader.together(index, at) &&
      reader.plain(index) &&
      reader.joined(index + 1) &&
      verbOf(reader.key(index)) === null
    )
      index--
    const found = reader.together(index, at) && reader.joined(index + 1) ? actorAt(reader.view, index) : null
    if (found && found.mention.how !== 'place' && found.mention.how !== 'pronoun' && !reader.negated(found.from)) {
      const list = actorsBefore(reader.view, found.until, 0).actors
      reader.add(list.length > 0 ? list : [found.actor], at, 'mediation', `${found.mention.text} ${word}`, 3)
    } else if (/^(?:their|its|his|her)$/.test(reader.key(at - 1)))
      reader.add(reader.listBefore(at, 6), at, 'mediation', `their ${word}`, 3)
  }
  if (word === 'offices' && reader.key(at - 1) === 'good') {
    const last = actorsBefore(reader.view, at - 1, 2).actors.at(-1)
    if (last) reader.add([last], at, 'good_offices', 'good offices', 3)
    if (reader.key(at + 1) === 'of')
      reader.add(actorsFrom(reader.view, at + 2).actors, at, 'good_offices', 'good offices of', 3)
  }
  if (
    (word === 'through' || word === 'via') &&
    reader.together(at, at + 1) &&
    reader.back(at, 6, (key) => CARRIED.test(key)) >= 0
  )
    reader.add(actorsFrom(reader.view, at + 1, 1).actors, at, 'message_carrier', word, 2)
}

/** "The ceasefire announced by the Kenyan and Omani presidents", "it was announced by": parties are left out later. */
const readAnnouncers = (reader: CueReader, at: number): void => {
  // "The announcement of a truce between them by the Kenyan president".
  if (reader.key(at) === 'announcement' && reader.key(at + 1) === 'of') {
    const truce = reader.ahead(at, 5, (key) => ANNOUNCED.has(key))
    const maker = truce < 0 ? -1 : reader.ahead(truce, 8, (key) => key === 'by')
    if (maker > 0)
      reader.add(
        actorsFrom(reader.view, maker + 1, 2).actors.filter(isThirdPartyKind),
        at,
        'mediation',
        'announcement by',
        2,
      )
    return
  }
  if (!/^(?:announced|unveiled|proclaimed)$/.test(reader.key(at))) return
  const by = makerAfter(reader, at)
  if (by < 0) return
  const deal = reader.back(at, 8, (key) => ANNOUNCED.has(key)) >= 0
  const looksBack = /^(?:was|were)$/.test(reader.key(at - 1)) && /^(?:it|they|both)$/.test(reader.key(at - 2))
  if (deal || looksBack)
    reader.add(actorsFrom(reader.view, by, 6).actors.filter(isThirdPartyKind), at, 'mediation', 'announced by', 2)
}

/** "Was named by the African Union to steer the process", "tasked by ECOWAS with mediating". */
const readMandate = (reader: CueReader, at: number): void => {
  if (!/^(?:appointed|named|designated|mandated|tasked|chosen|dispatched|sent)$/.test(reader.key(at))) return
  if (reader.key(at + 1) !== 'by') return
  const { actors, until } = actorsFrom(reader.view, at + 2, 2)
  const task = reader.ahead(
    until - 1,
    7,
    (key) => PROCESS.has(key) || /^(?:mediat\w*|facilitat\w*|broker\w*|envoy|envoys|negotiat\w*)$/.test(key),
  )
  if (task >= 0) reader.add(actors.filter(isThirdPartyKind), at, 'good_offices', `${reader.key(at)} by`, 2)
}

/** "Kenya named a former minister as its envoy", "the African Union's appointment of two facilitators". */
const readNaming = (reader: CueReader, at: number): void => {
  if (!/^(?:named|appointed|entrusted|designated|chose|picked|appointment)$/.test(reader.key(at))) return
  if (reader.key(at + 1) === 'by') return
  if (reader.ahead(at, 9, (key) => ENVOYS.test(key)) < 0) return
  reader.add(
    reader.subjectOf(at).filter((actor) => actor.kind === 'igo' || actor.kind === 'state'),
    at,
    'good_offices',
    reader.key(at),
    2,
  )
}

/** "A truce that was called for by the French president and his Kenyan counterpart". */
const readCalledFor = (reader: CueReader, at: number): void => {
  if (reader.key(at) !== 'called' || reader.key(at + 1) !== 'for' || reader.key(at + 2) !== 'by') return
  if (reader.back(at, 6, (key) => ANNOUNCED.has(key)) < 0) return
  reader.add(actorsFrom(reader.view, at + 3, 3).actors.filter(isThirdPartyKind), at, 'good_offices', 'called for by', 2)
}

/** "Weeks of shuttling by the US envoy". */
const readShuttle = (reader: CueReader, at: number): void => {
  if (!/^(?:shuttling|shuttle)$/.test(reader.key(at))) return
  const by = reader.key(at + 1) === 'by' ? at + 1 : reader.key(at + 2) === 'by' ? at + 2 : -1
  if (by > 0)
    reader.add(actorsFrom(reader.view, by + 1).actors.filter(isThirdPartyKind), at, 'mediation', 'shuttling by', 3)
}

export const readAgents = (reader: CueReader, at: number): void => {
  readParticiple(reader, at)
  readAuspices(reader, at)
  readAnnouncers(reader, at)
  readMandate(reader, at)
  readNaming(reader, at)
  readCalledFor(reader, at)
  readShuttle(reader, at)
}

/** Third parties by what they try for: "is working with Jordan to end the war", "has sought to reconcile the sides", "used its ties to keep talks alive". */
import { TALKS_NOUNS, words } from '../lexicon'
import { actorAt, actorsBefore, actorsFrom } from '../read-text'
import { type CueReader, isThirdPartyKind } from './cue-reader'

const TRYING =
  /^(?:try|tries|tried|trying|seeks?|sought|seeking|works?|worked|working|push(?:es|ed|ing)?|attempt(?:s|ed|ing)?|struggl(?:es?|ed|ing)|scrambl(?:es?|ed|ing)|mov(?:es?|ed|ing)|step(?:s|ped|ping)|interven(?:es?|ed|ing)|help(?:s|ed|ing)?|rac(?:es|ed|ing)|race|striv(?:es?|ing)|strove|efforts?|attempts?|bid|mission|drive)$/
const NOUNS = /^(?:efforts?|attempts?|bid|mission|drive)$/
const ENDING =
  /^(?:end|ending|stop|halt|resolve|settle|reconcile|defuse|revive|restart|salvage|rescue|save|mediate|broker|secure|reach|negotiate|bring|avert|de-?escalate|bridge|mend|heal|calm|cool|ease|facilitate|arrange|find|free|persuade|make|extend|preserve|unblock|reconvene|finali[sz]e|forge|narrow|convene)$/
const MATTERS =
  /^(?:wars?|fighting|conflicts?|crisis|disputes?|violence|hostilities|bloodshed|tensions?|ceasefires?|truces?|sides|parties|rivals|factions|deal|agreement|accord|pact|peace|standoff|impasse|deadlock|feud|rift|row|gaps?|differences|blockade|siege|release|hostages?|prisoners?|captives|settlement|solution|compromise|pause|process|together|standstill|stalemate|dialogue|negotiations|progress)$/

const GOALS = words(
  'ceasefire truce peace deal agreement settlement swap deescalation de-escalation solution compromise plan',
)

const isMatter = (key: string): boolean => MATTERS.test(key) || TALKS_NOUNS.has(key)

/** "To end the war", "to help bring the sides together": where the infinitive stands, or -1. */
const purposeAhead = (reader: CueReader, at: number, reach: number): number => {
  const to = reader.ahead(at, reach, (key) => key === 'to')
  if (to < 0) return -1
  const verb = reader.ahead(to, 2, (key) => ENDING.test(key))
  if (verb < 0) return -1
  return reader.ahead(verb, 7, (key) => isMatter(key)) < 0 ? -1 : to
}

const readTrying = (reader: CueReader, at: number): void => {
  const word = reader.key(at)
  if (!TRYING.test(word) || !reader.plain(at) || reader.negated(at)) return
  if (NOUNS.test(word)) {
    // "In his attempts to end the fighting".
    if (/^(?:his|her|their|its)$/.test(reader.key(at - 1))) {
      if (purposeAhead(reader, at, 1) >= 0)
        reader.add(
          reader.listBefore(at - 1, 20).filter(isThirdPartyKind),
          at,
          'good_offices',
          `${reader.key(at - 1)} ${word}`,
          2,
        )
      return
    }
    // "Efforts by Kuwait to end the fighting".
    if (reader.key(at + 1) !== 'by') return
    const { actors, until } = actorsFrom(reader.view, at + 2, 3)
    if (actors.length > 0 && purposeAhead(reader, until - 1, 2) >= 0)
      reader.add(actors.filter(isThirdPartyKind), at, 'good_offices', `${word} by`, 2)
    return
  }
  // "Is working with Jordan to end the fighting".
  const along = reader.key(at + 1) === 'with' ? actorsFrom(reader.view, at + 2, 3) : null
  const bare = word.startsWith('help') && ENDING.test(reader.key(at + 1))
  // "Had been working from day one for a ceasefire".
  const towards = /^(?:work|push)/.test(word) ? reader.ahead(at, 5, (key) => /^(?:for|towards?|on)$/.test(key)) : -1
  const wanted = towards > 0 && reader.ahead(towards, 5, (key) => GOALS.has(key)) >= 0
  const purposeful = bare
    ? reader.ahead(at + 1, 7, isMatter) >= 0
    : wanted || purposeAhead(reader, along && along.actors.length > 0 ? along.until - 1 : at, 3) >= 0
  if (!purposeful) return
  // "Came to act as a go-between for Tehran and Riyadh and try to end the feud": whoever came.
  const second = /^(?:try|seek|work|push|help)$/.test(word) && reader.key(at - 1) === 'and'
  const subject = (second ? reader.firstBefore(at) : reader.subjectOf(at)).filter(isThirdPartyKind)
  if (subject.length > 0)
    reader.add([...subject, ...(along?.actors ?? []).filter(isThirdPartyKind)], at, 'good_offices', `${word} to`, 2)
}

/** "Has used its ties to both sides to keep talks alive". */
const readMeans = (reader: CueReader, at: number): void => {
  if (!/^(?:ties|leverage|contacts|links|channels|relations|relationships?|clout)$/.test(reader.key(at))) return
  const used = reader.back(at, 4, (key) => /^(?:used|using|use|uses|leveraged|leveraging)$/.test(key))
  if (used < 0 || reader.ahead(at, 12, (key, index) => isMatter(key) && index > at + 2) < 0) return
  reader.add(reader.subjectOf(used).filter(isThirdPartyKind), at, 'good_offices', `used ${reader.key(at)}`, 2)
}

/** "Kuwait joined Jordan in brokering the deal". */
const readJoining = (reader: CueReader, at: number): void => {
  if (!/^join(?:s|ed|ing)?$/.test(reader.key(at))) return
  const { actors, until } = actorsFrom(reader.view, at + 1, 2)
  if (actors.length === 0 || reader.key(until) !== 'in' || !reader.together(at, until)) return
  if (reader.ahead(until, 2, (key) => /^(?:mediat|broker|facilitat|host|sponsor|press|push|urg)\w*ing$/.test(key)) < 0)
    return
  reader.add([...reader.subjectOf(at), ...actors].filter(isThirdPartyKind), at, 'mediation', 'joined in mediating', 2)
}

/** "Telephone calls by the Kenyan president to leaders of both". */
const readCalls = (reader: CueReader, at: number): void => {
  if (!/^(?:calls|appeals|visits|messages)$/.test(reader.key(at)) || reader.key(at + 1) !== 'by') return
  const { actors, until } = actorsFrom(reader.view, at + 2, 2)
  if (actors.length === 0 || reader.ahead(until - 1, 3, (key) => key === 'to') < 0) return
  if (reader.ahead(until, 6, (key) => /^(?:both|sides|leaders|capitals|parties)$/.test(key)) < 0) return
  reader.add(actors.filter(isThirdPartyKind), at, 'good_offices', `${reader.key(at)} by`, 2)
}

const TRUCES = words('ceasefire truce agreement deal exchange swap accord pact withdrawal')

/** "Kenya will monitor the truce". */
const readWatching = (reader: CueReader, at: number): void => {
  if (!/^(?:monitor(?:s|ed)?|verif(?:y|ies|ied)|observe[sd]?|police[sd]?)$/.test(reader.key(at))) return
  if (reader.ahead(at, 4, (key) => TRUCES.has(key)) < 0) return
  reader.add(reader.subjectOf(at).filter(isThirdPartyKind), at, 'other', `${reader.key(at)} the truce`, 2)
}

/** "The idea came from Kuwait", "has a channel to": a channel that somebody is. */
const readChannel = (reader: CueReader, at: number): void => {
  if (!/^(?:channel|conduit|bridge|back-?channel|backchannel)$/.test(reader.key(at))) return
  if (reader.ahead(at, 5, (key) => key === 'between' || key === 'messages') < 0) return
  const be = reader.back(at, 5, (key) => /^(?:is|was|been|remains|became|become|being|as)$/.test(key))
  if (be < 0 || reader.negated(be)) return
  reader.add(reader.subjectOf(be).filter(isThirdPartyKind), at, 'message_carrier', reader.key(at), 3)
}

const FREED =
  /^(?:prisoners?|captives?|detainees?|hostages?|captured|bodies|remains|wounded|crew|sailors|released?|freed|exchanged?|swap|handover|repatriat\w*|coffins|evacuat\w*|besieged|trapped)$/
/** The Red Cross is a third party wherever prisoners, hostages or the trapped pass through its hands. */
const CARRIERS = new Set(['icrc', 'red-crescent', 'ifrc', 'qatar-red-crescent', 'red-crescent-syria'])

const isFreeing = (key: string): boolean => FREED.test(key)

/** A rule of its own: it looks around every name, those above hardly at any. */
export const readCarrier = (reader: CueReader, at: number): void => {
  if (!reader.begins(at)) return
  const found = actorAt(reader.view, at)
  if (!found || found.actor.slug === null || !CARRIERS.has(found.actor.slug)) return
  if (reader.ahead(at, 20, isFreeing) < 0 && reader.back(at, 20, isFreeing) < 0) return
  const { actors } = actorsBefore(reader.view, found.until, 0)
  const helper = actors.at(-1)
  if (helper) reader.add([helper], at, 'humanitarian', found.mention.text, 2)
}

export const readEndeavours = (reader: CueReader, at: number): void => {
  readTrying(reader, at)
  readMeans(reader, at)
  readJoining(reader, at)
  readCalls(reader, at)
  readWatching(reader, at)
  readChannel(reader, at)
}

/** Third parties by their part in an effort: "led mediation", "played a key role in the talks", "pressed Hamas to accept", "Qatar's efforts". */
import { verbOf, words } from '../lexicon'
import { actorAt, actorsBefore, actorsFrom } from '../read-text'
import { type CueReader, isMediatorWord, isThirdPartyKind } from './cue-reader'

const LEADING =
  /^(?:led|leads?|leading|head(?:s|ed|ing)?|spearhead(?:s|ed|ing)?|conduct(?:s|ed|ing)?|undert(?:ake|akes|ook|aken|aking)|coordinat(?:e|es|ed|ing)|join(?:s|ed|ing)?|launch(?:es|ed|ing)?|resum(?:e|es|ed|ing)|pursu(?:e|es|ed|ing)|provid(?:e|es|ed|ing)|intensif(?:y|ies|ied|ying)|chair(?:s|ed|ing)?|run|runs|ran|running)$/
const EFFORT = words('mediation facilitation mediating brokering good-offices shuttle conciliation')
const PEACE_EFFORT = /^(?:efforts?|talks|negotiations|process|diplomacy|initiatives?|dialogue|drive|push)$/
const OF_PEACE =
  /^(?:peace|ceasefire|truce|mediation|diplomatic|reconciliation|hostage|regional|international|direct|indirect|deescalation|de-escalation)$/
const RESULTS =
  /^(?:mediat\w*|broker\w*|facilitat\w*|negotiat\w*|talks|ceasefire|truce|deal|agreement|accord|release|exchange|swap|process|peace|dialogue|negotiations|securing|resolving|ending|reaching|reconcil\w*|resolution|arranging|convening|de-escalat\w*|bringing)$/
const PRESSING =
  /^(?:press|presse[sd]|pressing|pressured?|pressures|pressuring|persuad(?:e|es|ed|ing)|convinc(?:e|es|ed|ing)|push(?:es|ed|ing)?|lean(?:ed|ing)?|gets?|got|getting|induc(?:e|es|ed|ing)|coax(?:es|ed|ing)?|nudg(?:e|es|ed|ing))$/
const YIELDING = words(
  'accept agree sign release free return resume join negotiate compromise talk stop meet attend show soften reach halt end extend respond',
)
const SENT = words(
  'delegation delegations mission team panel mediator mediators facilitator facilitators monitors observers delegate delegates',
)
const DUTIES = /^(?:efforts?|role|mediation|initiatives?|endeavou?rs|offices|bid|attempts?)$/

const APPEALING =
  /^(?:call(?:s|ed|ing)?|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|appeal(?:s|ed|ing)?|adopt(?:s|ed|ing)?|pass(?:es|ed)?|approv(?:e|es|ed)|endors(?:e|es|ed))$/
const TRUCES = /^(?:ceasefires?|truces?|pause|cessation)$/
const URGING = /^(?:urg(?:e|es|ed|ing)|implor(?:e|es|ed)|pressed|encouraged?)$/
const CONSIDERED = words('consider observe respect declare extend accept hold join return restore embrace')

/** "Led mediation efforts", "is heading the peace talks". */
const readLeading = (reader: CueReader, at: number): void => {
  if (!LEADING.test(reader.key(at)) || !reader.plain(at) || reader.key(at + 1) === 'by' || reader.hyphenBefore(at))
    return
  const noun = reader.ahead(at, 5, (key) => EFFORT.has(key) || PEACE_EFFORT.test(key))
  if (noun < 0) return
  const outright = EFFORT.has(reader.key(noun))
  const peaceful = reader.back(noun, 3, (key, index) => index > at && OF_PEACE.test(key)) >= 0
  if (!outright && !peaceful && !/^led|^lead/.test(reader.key(at))) return
  if (reader.ahead(at, noun - at, (_key, index) => actorAt(reader.view, index) !== null) >= 0) return
  reader.add(
    reader.subjectOf(at).filter(isThirdPartyKind),
    at,
    'mediation',
    `${reader.key(at)} ${reader.key(noun)}`,
    outright ? 3 : 2,
  )
}

/** "Played a key role in brokering the truce", "has been instrumental in the release". */
const readPart = (reader: CueReader, at: number): void => {
  const word = reader.key(at)
  if (/^(?:role|roles|part)$/.test(word)) {
    const played = reader.back(at, 6, (key) => /^(?:play|plays|played|playing|had|has|have)$/.test(key))
    if (played < 0 || !/^(?:in|to|between|as)$/.test(reader.key(at + 1)) || reader.negated(played)) return
    if (reader.ahead(at + 1, 5, (key) => RESULTS.test(key) || isMediatorWord(key)) < 0) return
    reader.add(reader.subjectOf(played).filter(isThirdPartyKind), at, 'mediation', 'played a role', 2)
  } else if (/^(?:instrumental|pivotal|crucial|involved|engaged|active)$/.test(word) && reader.key(at + 1) === 'in') {
    if (reader.ahead(at + 1, 4, (key) => RESULTS.test(key)) < 0) return
    reader.add(reader.subjectOf(at).filter(isThirdPartyKind), at, 'mediation', `${word} in`, 2)
  }
}

/** "Has been pressing the Palestinians to accept". */
const readPressing = (reader: CueReader, at: number): void => {
  if (!PRESSING.test(reader.key(at)) || !reader.plain(at) || reader.negated(at)) return
  const to = reader.ahead(at, 8, (key, index) => key === 'to' && YIELDING.has(reader.key(index + 1)))
  if (
    to < 0 ||
    reader.ahead(
      at,
      to - at,
      (_key, index) =>
        actorAt(reader.view, index) !== null ||
        /^(?:sides|parties|rivals|leaders|rebels|group)$/.test(reader.key(index)),
    ) < 0
  )
    return
  reader.add(reader.subjectOf(at).filter(isThirdPartyKind), at, 'manipulating', reader.key(at), 2)
}

/** "The Egyptian proposal", "Kenya's peace initiative": a plan that bears the name of a third party. */
const readPlan = (reader: CueReader, at: number): void => {
  if (!/^(?:initiatives?|proposals?|roadmap|plan)$/.test(reader.key(at)) || !reader.plain(at)) return
  if (reader.key(at + 1) === 'by')
    reader.add(
      actorsFrom(reader.view, at + 2, 1).actors.filter(isThirdPartyKind),
      at,
      'good_offices',
      `${reader.key(at)} by`,
      2,
    )
  let index = at - 1
  while (
    index > at - 4 &&
    reader.together(index, at) &&
    reader.joined(index + 1) &&
    reader.plain(index) &&
    verbOf(reader.key(index))?.form !== 'past'
  )
    index--
  if (!reader.together(index, at) || !reader.joined(index + 1)) return
  const found = actorAt(reader.view, index)
  if (!found || found.mention.how === 'place' || found.mention.how === 'pronoun') return
  // "A US proposal" is one; "Oman and Egypt plan to host" is none.
  const named = found.mention.how === 'demonym' || reader.view.words[index]?.possessive === true
  if (!named && reader.key(at) === 'plan' && reader.key(at + 1) === 'to') return
  reader.add(
    actorsBefore(reader.view, found.until, 0).actors.filter(isThirdPartyKind),
    at,
    'good_offices',
    `${found.mention.text} ${reader.key(at)}`,
    2,
  )
}

/** "Qatar's efforts to end the war", "the African Union's role in the peace process". */
const readDuty = (reader: CueReader, at: number): void => {
  if (!DUTIES.test(reader.key(at)) || !/^(?:to|in|at|for|aimed|between)$/.test(reader.key(at + 1))) return
  if (
    reader.ahead(
      at + 1,
      4,
      (key) =>
        RESULTS.test(key) || /^(?:end|broker|mediate|bring|resolve|secure|reach|halt|stop|settle|find)$/.test(key),
    ) < 0
  )
    return
  let index = at - 1
  while (
    index > at - 4 &&
    reader.together(index, at) &&
    reader.joined(index + 1) &&
    reader.plain(index) &&
    // "Reopened talks with Tehran in a bid to".
    !/^(?:in|as|for|after|amid|with)$/.test(reader.key(index)) &&
    verbOf(reader.key(index)) === null
  )
    index--
  const found = reader.together(index, at) && reader.joined(index + 1) ? actorAt(reader.view, index) : null
  if (!found || found.mention.how === 'place' || found.mention.how === 'pronoun') return
  reader.add(
    actorsBefore(reader.view, found.until, 0).actors.filter(isThirdPartyKind),
    at,
    'good_offices',
    `${found.mention.text} ${reader.key(at)}`,
    2,
  )
}

export const JOINT_STATEMENT = 'joint statement'

/** "A joint statement by Qatar, Egypt and the United States": parties among them are left out later. */
const readStatement = (reader: CueReader, at: number): void => {
  if (reader.key(at) !== 'statement' || !/^(?:joint|trilateral|quadrilateral)$/.test(reader.key(at - 1))) return
  const from = /^(?:from|of|between)$/.test(reader.key(at + 1))
    ? at + 1
    : reader.ahead(at, 5, (key, index) => key === 'by' && /^(?:statement|\w+ed)$/.test(reader.key(index - 1)))
  if (from < 0) return
  const actors = actorsFrom(reader.view, from + 1, 3).actors.filter(isThirdPartyKind)
  if (actors.length >= 2) reader.add(actors, at, 'good_offices', JOINT_STATEMENT, 2)
}

/** "A delegation from ECOWAS, the African Union and the UN". */
const readSent = (reader: CueReader, at: number): void => {
  if (!SENT.has(reader.key(at)) || !/^(?:from|of)$/.test(reader.key(at + 1))) return
  const { actors } = actorsFrom(reader.view, at + 2, 1)
  reader.add(
    actors.filter((actor) => actor.kind === 'igo' || actor.kind === 'ngo'),
    at,
    'good_offices',
    `${reader.key(at)} from`,
    2,
  )
}

/** "Urged the Ukrainian president to consider a ceasefire". */
const readUrging = (reader: CueReader, at: number): void => {
  if (!URGING.test(reader.key(at)) || !reader.plain(at) || reader.negated(at)) return
  const to = reader.ahead(at, 9, (key, index) => key === 'to' && CONSIDERED.has(reader.key(index + 1)))
  if (to < 0 || reader.ahead(to + 1, 5, (key) => TRUCES.test(key) || key === 'talks' || key === 'negotiations') < 0)
    return
  if (reader.ahead(at, to - at, (_key, index) => actorAt(reader.view, index) !== null) < 0) return
  reader.add(reader.subjectOf(at).filter(isThirdPartyKind), at, 'good_offices', `${reader.key(at)} to`, 2)
}

/** An organisation of states that calls for a truce or passes a resolution on one. */
const readAppeal = (reader: CueReader, at: number): void => {
  if (!APPEALING.test(reader.key(at)) || !reader.plain(at) || reader.negated(at)) return
  if (reader.ahead(at, 9, (key) => TRUCES.test(key)) < 0) return
  const voice = reader.subjectOf(/^resolutions?$/.test(reader.key(at - 1)) ? at - 1 : at)
  reader.add(
    voice.filter((actor) => actor.kind === 'igo'),
    at,
    'good_offices',
    `${reader.key(at)} truce`,
    2,
  )
}

/** Hosts that may be, for the article's list alone: "one of the agreed venues of Brazil, Chile or Norway". */
const readVenues = (reader: CueReader, at: number): void => {
  if (
    !/^(?:venues?|locations|hosts)$/.test(reader.key(at)) ||
    !/^(?:of|are|were|include|including|such)$/.test(reader.key(at + 1))
  )
    return
  const actors = actorsFrom(reader.view, at + 2, 2).actors.filter(isThirdPartyKind)
  if (actors.length >= 2) reader.add(actors, at, 'hosting_talks', reader.key(at), 1)
}

/** "A delegation that tried to negotiate". */
const readAttempt = (reader: CueReader, at: number): void => {
  if (reader.key(at) !== 'negotiate' || reader.key(at - 1) !== 'to') return
  if (!/^(?:tried|sought|attempted|trying|seeking|attempting|hoping|hoped)$/.test(reader.key(at - 2))) return
  reader.add(reader.subjectOf(at - 2).filter(isThirdPartyKind), at, 'good_offices', 'to negotiate', 2)
}

/** "Its political office in Qatar": a country that houses a party so that others may talk to it. */
const readHousing = (reader: CueReader, at: number): void => {
  if (!/^offices?$/.test(reader.key(at))) return
  // "Doha, where the rebels maintain a political office".
  const where = /^(?:political|liaison|representative)$/.test(reader.key(at - 1))
    ? reader.back(at, 9, (key) => key === 'where')
    : -1
  const town = where < 0 ? null : actorAt(reader.view, where - 1)
  if (town?.actor.kind === 'state') reader.add([town.actor], at, 'hosting_talks', 'office there', 2)
  const found = actorAt(reader.view, at + 2)
  if (
    /^(?:political|liaison|representative)$/.test(reader.key(at - 1)) &&
    reader.key(at + 1) === 'in' &&
    found?.actor.kind === 'state'
  )
    reader.add([found.actor], at, 'hosting_talks', 'office in', 2)
}

export const readEfforts = (reader: CueReader, at: number): void => {
  readLeading(reader, at)
  readPart(reader, at)
  readPressing(reader, at)
  readUrging(reader, at)
  readPlan(reader, at)
  readDuty(reader, at)
  readSent(reader, at)
  readStatement(reader, at)
  readAppeal(reader, at)
  readHousing(reader, at)
  readVenues(reader, at)
  readAttempt(reader, at)
}

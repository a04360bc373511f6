/** Releases and exchanges: "freed 10 prisoners", "a prisoner swap", "captured soldiers came home". */
import { CAPTIVES, type Verb, words } from '../lexicon'
import { type Reality, realityOfVerb, succeededIn } from '../read-modality'
import { PAPERS, readAccess } from './read-access'
import { BROUGHT, readHomecoming, TAKEN } from './read-homecomings'
import { readReleaseNoun } from './read-release-nouns'
import { toldBefore } from './read-suspensions'
import { isReal, type RuleReader, spanning } from './rule-reader'

const RELEASE = words('trade release free exchange swap repatriate reunite')
const FREED = words('pair they he she two three both all woman man women men')
/** Published, not set free: "a statement released on Friday", "released a video of the hostages". */
const PUBLISHED = words(
  'statement statements video videos footage recording recordings report reports letter letters transcript transcripts photo photos picture pictures audio clip clips tape text figures data document documents communique list lists names poll message messages remarks note images illustration illustrations cartoon drawing poster graphic book',
)
const WRITTEN = words('email emails e-mail e-mails cable cables files spreadsheets memo memos')

const TELLING_GERUND =
  /^(?:after|by|since|following|before|while|when|upon|on|is|are|was|were|been|began|started|just)$/
const COUNTED = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|scores|some)$/

const isNational = (reader: RuleReader, at: number): boolean => {
  const mention = reader.view.mentions[reader.view.words[at]?.mention ?? -1]
  const alone = /^(?:and|who|that|held|in|on|from|for|after|whom|captured|seized|detained)$/
  return mention?.how === 'demonym' && alone.test(reader.key(at + 1))
}

const CUSTODY = words('custody captivity prison jail detention')
/** "Was released from Russian custody in exchange for an arms dealer", "was freed by the rebels as part of a swap": whoever it was; the word that says so, or -1. */
const outOfCustody = (reader: RuleReader, at: number, verb: Verb): number => {
  if (verb.form !== 'past' || !/^(?:release|free|swap|exchange|trade)$/.test(verb.lemma)) return -1
  if (!/^(?:was|were|been|being)$/.test(reader.key(at - 1))) return -1
  const custody = reader.find(at, 1, 5, CUSTODY)
  if (custody >= 0) return reader.find(at, 1, custody - at, words('from')) >= 0 ? custody : -1
  const price = reader.find(at, 1, 5, words('exchange return part'))
  return price >= 0 && /^(?:for|of)$/.test(reader.key(price + 1)) ? price : -1
}

/** A name or a nationality that is set free: "freed Gershkovich", "repatriated 128 Yemenis", "Gershkovich was released". */
const namedCaptive = (reader: RuleReader, at: number, verb: Verb): number => {
  // "He was handed over to the army": whoever is named.
  const handed = verb.lemma === 'hand' && /^(?:was|were|been)$/.test(reader.key(at - 1))
  if (!handed && !/^(?:release|free|repatriate)$/.test(verb.lemma)) return -1
  const isPerson = (index: number): boolean =>
    reader.view.mentions[reader.view.words[index]?.mention ?? -1]?.kind === 'person'
  if (COUNTED.test(reader.key(at + 1)) && !reader.plain(at + 2)) return at + 2
  // "Freed a Dane and a Thai who had been held": a nationality.
  if (/^an?$/.test(reader.key(at + 1)) && isNational(reader, at + 2)) return at + 2
  for (const step of [1, 2, 3]) if (reader.together(at + step, at) && isPerson(at + step)) return at + step
  if (verb.form === 'past' && /^(?:was|were|been|being)$/.test(reader.key(at - 1)))
    for (const step of [2, 3, 4]) if (reader.together(at - step, at) && isPerson(at - step)) return at - step
  return -1
}

/** "Let four aid workers go". */
const letsGo = (reader: RuleReader, at: number): boolean => {
  const go = reader.find(at, 1, 8, words('go'))
  return go >= 0 && reader.find(at, 1, go - at, CAPTIVES) >= 0 && !/^(?:to|ahead)$/.test(reader.key(go + 1))
}

/** "The operation in which he was freed", and not "in an operation mediated by Oman", "commandos stood by as the rebels freed them". */
const isByForce = (reader: RuleReader, at: number): boolean => {
  const force = reader.find(at, -1, 12, words('operation operations raid raids commandos'), true)
  if (force < 0) return false
  return (
    reader.find(force, 1, at - force, words('mediated brokered facilitated negotiated arranged as while'), true) < 0
  )
}

/** "Released a hostage video", and not "released 30 soldiers, video footage showed". */
const isPublishing = (reader: RuleReader, at: number, verb: Verb): boolean => {
  const passive = /^(?:was|were|been)$/.test(reader.key(at - 1))
  const ahead = passive ? -1 : reader.find(at, 1, 5, PUBLISHED)
  const people = ahead < 0 ? -1 : reader.find(at, 1, ahead - at, CAPTIVES)
  const whose = people === ahead - 1 && reader.view.words[ahead]?.gap !== 'marks'
  if (ahead >= 0 && (people < 0 || whose)) return true
  if (verb.form !== 'past') return false
  // "According to cables that were later released by a website, the minister asked".
  const written = reader.find(at, -1, 10, WRITTEN, true)
  const reach = reader.find(at, -1, 4, PUBLISHED, true)
  return reach >= 0 || (written >= 0 && reader.find(written, 1, at - written, CAPTIVES, true) < 0)
}

const readReleasing = (reader: RuleReader, at: number, verb: Verb): boolean => {
  const word = reader.key(at)
  // "Handed over three hostages", "handed the bodies of two soldiers to the Red Cross".
  const over =
    verb.lemma === 'hand' && (reader.find(at, 1, 6, words('over')) >= 0 || reader.find(at, 1, 3, BROUGHT) >= 0)
  const home =
    ((verb.lemma === 'fly' || verb.lemma === 'return' || verb.lemma === 'send' || verb.lemma === 'bring') &&
      reader.find(at, 1, 4, words('home')) >= 0) ||
    (verb.lemma === 'return' &&
      (reader.find(at, 1, 4, BROUGHT) >= 0 ||
        (/^(?:was|were|been)$/.test(reader.key(at - 1)) &&
          !/^(?:their|his|her|the|a|an)$/.test(reader.key(at + 1)) &&
          reader.find(at, -1, 6, CAPTIVES) >= 0)))
  if (readHomecoming(reader, at, verb)) return true
  const next = reader.key(at + 1)
  // "Regained their freedom", "walked free", "were set free", "were let go".
  const freed =
    (/^(?:regain|win|give|get)$/.test(verb.lemma) && reader.find(at, 1, 3, words('freedom')) >= 0) ||
    (/^(?:walk|set|go)$/.test(verb.lemma) && next === 'free') ||
    (verb.lemma === 'let' && (next === 'go' || letsGo(reader, at))) ||
    (verb.lemma === 'get' && verb.form === 'past' && next === 'back') ||
    verb.lemma === 'pardon'
  if (!RELEASE.has(verb.lemma) && !over && !home && !freed) return false
  // "The released detainees".
  if (verb.form === 'past' && /^(?:the|these|those)$/.test(reader.key(at - 1)) && CAPTIVES.has(next)) return false
  // "The freeing of three agents": a noun.
  if (verb.form === 'ing' && next === 'of') return false
  // "Was released without charge".
  if (reader.find(at, 1, 3, words('charge charges bail')) >= 0) return false
  // "Agreed to open roads and to release prisoners": of what is agreed.
  if (verb.form === 'base' && reader.key(at - 1) === 'to' && reader.key(at - 2) === 'and') return false
  if (verb.lemma === 'release' && isPublishing(reader, at, verb)) return false
  if (
    (word === 'exchange' || word === 'release') &&
    verb.form === 'base' &&
    realityOfVerb(reader.view, at, verb.form) !== 'planned'
  )
    return false
  // "The deal, signed on Thursday, frees 900 prisoners": what it brings.
  if (verb.form === 's' && reader.find(at, -1, 24, PAPERS, true) >= 0) return false
  const ahead = reader.find(at, 1, 7, CAPTIVES)
  // "24 captives – 13 Israelis and others – were handed over".
  const dashed =
    /^(?:was|were)$/.test(reader.key(at - 1)) &&
    /[—–]\s*$/.test(reader.view.body.slice(0, reader.view.words[at - 1]?.start).slice(-3))
  const far = freed || dashed || reader.key(at - 1) === 'being'
  const behind = verb.form === 'past' || freed ? reader.find(at, -1, 12, CAPTIVES, far) : -1
  // "Handed the 28-year-old over".
  const aged = over && reader.key(at + 3) === 'year' && reader.key(at + 4) === 'old' ? at + 4 : -1
  const named = aged >= 0 ? aged : ahead >= 0 ? ahead : behind >= 0 ? behind : namedCaptive(reader, at, verb)
  const known = named >= 0 ? named : outOfCustody(reader, at, verb)
  // "The pair were released in November": captives told of before.
  const pronoun =
    known < 0 && /^(?:release|free)$/.test(verb.lemma) && /^(?:was|were|been)$/.test(reader.key(at - 1))
      ? reader.find(at, -1, 5, FREED)
      : -1
  const object = known >= 0 ? known : pronoun >= 0 && toldBefore(reader, at, CAPTIVES, 2) ? pronoun : -1
  // "Workers returned home": from no captivity.
  const came = home && ahead < 0 && !/^(?:was|were|been)$/.test(reader.key(at - 1))
  if (came && !BROUGHT.has(reader.key(object)) && reader.find(at, -1, 14, TAKEN, true) < 0) return false
  if (/^(?:free|get|bring)$/.test(verb.lemma) && isByForce(reader, at)) return false
  // "Brought the number of captives exchanged to 2,000": a sum of many acts.
  if (object < at && reader.key(object - 1) === 'of' && /^(?:number|total|tally|count)$/.test(reader.key(object - 2)))
    return true
  if (object < at && /^(?:number|total|tally|count)$/.test(reader.key(object - 3)) && reader.key(object - 2) === 'of')
    return true
  // "Exchanged lists of prisoners": no prisoner yet.
  if (object < 0 || reader.find(at, 1, 3, words('lists list names views letters fire')) >= 0) return false
  const reality = realityOfRelease(reader, at, verb)
  reader.push(at, 'release_or_exchange', reality, 'release', `${word} ${reader.key(object)}`, spanning(at, object))
  return isReal(reality)
}

/** "Halting a war and freeing hostages" is an aim, "…, freeing 30 hostages on Monday" is done. */
const realityOfRelease = (reader: RuleReader, at: number, verb: Verb): Reality => {
  const before = reader.key(at - 1)
  // "Until all hostages are released", "in a way where they are freed".
  if (verb.form === 'past' && /^(?:is|are)$/.test(before) && !reader.timeBetween(at, at + 6)) return 'wished'
  if (verb.form === 'ing' && !TELLING_GERUND.test(before)) {
    const comma = reader.view.body.charAt(reader.view.words[at - 1]?.end ?? 0) === ','
    if (!comma && !succeededIn(reader.view, at)) return 'wished'
  }
  return realityOfVerb(reader.view, at, verb.form)
}

export const readReleases = (reader: RuleReader, at: number, verb: Verb | null): boolean => {
  if (verb && reader.plain(at) && readReleasing(reader, at, verb)) return true
  if (readReleaseNoun(reader, at)) return true
  return verb !== null && reader.plain(at) && readAccess(reader, at, verb)
}

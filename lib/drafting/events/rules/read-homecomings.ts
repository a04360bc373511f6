/** Captives who are back: "captured soldiers came home", "six children have left Russia". */
import { CAPTIVES, type Verb, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { isReal, type RuleReader, spanning } from './rule-reader'

export const BROUGHT = words('bodies remains captives hostages prisoners detainees')
const CHILDREN = words('children orphan orphans')
export const TAKEN = words('captured held abducted kidnapped seized jailed detained imprisoned deported')

/** Between captives and their verb. */
const AUXILIARY = /^(?:has|have|had|also|all|then|later|finally|since|just)$/
const COUNTED =
  /^(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|scores|more|some)$/

/** "Six children have left Russia", "an orphan returned to Ukraine": those taken to the other side go back. */
const childrenReturn = (reader: RuleReader, at: number, verb: Verb): number => {
  const children = reader.find(at, -1, 14, CHILDREN, true)
  // "Four children", "an orphan", and not "tourists and children".
  const counted =
    children >= 0 &&
    [1, 2, 3].some((step) => reader.together(children - step, children) && COUNTED.test(reader.key(children - step)))
  if (!counted || !/^(?:leave|return|arrive|cross)$/.test(verb.lemma)) return -1
  const from = verb.lemma === 'leave' ? at + 1 : reader.find(at, 1, 4, words('to in into from')) + 1
  const whose = from > 0 ? reader.view.mentions[reader.view.words[from]?.mention ?? -1] : undefined
  // "To Yemen's schools".
  return whose?.kind === 'state' && !reader.view.words[from]?.possessive ? children : -1
}

/** "The hostages have left Gaza", and not "the hostages film left". */
const isSubject = (reader: RuleReader, people: number, at: number): boolean => {
  for (let index = people + 1; index < at; index++) if (!AUXILIARY.test(reader.key(index))) return false
  return true
}

/** "Soldiers captured by the Thais came home on Friday", "children went home to their families", "sailors held by the rebels flew to Muscat". */
export const readHomecoming = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (verb.form !== 'past' || !/^(?:come|go|arrive|fly|land|leave|return|cross)$/.test(verb.lemma)) return false
  const children = childrenReturn(reader, at, verb)
  const people = children >= 0 ? children : reader.find(at, -1, 14, CAPTIVES, true)
  if (people < 0) return false
  const home = reader.find(at, 1, 3, words('home free'))
  const taken = reader.find(at, -1, at - people, TAKEN, true) >= 0
  const families =
    home >= 0 && reader.key(people) === 'children' && reader.find(home, 1, 4, words('families parents relatives')) >= 0
  const place =
    /^(?:arrive|fly|land)$/.test(verb.lemma) && /^(?:to|in)$/.test(reader.key(at + 1)) && !reader.plain(at + 2)
  // "Five detainees flew out of Iran", "the hostages left Gaza".
  const out = reader.key(at + 1) === 'out' && reader.key(at + 2) === 'of' ? at + 3 : verb.lemma === 'leave' ? at + 1 : 0
  const rid = out > 0 && !reader.plain(out) && isSubject(reader, people, at) && BROUGHT.has(reader.key(people))
  if (
    !rid &&
    !families &&
    children < 0 &&
    !(taken && (home >= 0 || place)) &&
    !(home >= 0 && BROUGHT.has(reader.key(people)))
  )
    return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(at, 'release_or_exchange', reality, 'release', `${reader.key(people)} ${reader.key(at)}`, {
    ...spanning(people, at),
    confidence: 0.5,
  })
  return isReal(reality)
}

/** Humanitarian access: "aid trucks entered", "opened a corridor", "evacuated", "aid has begun to flow". */
import { ACCESS_NOUNS, SETTLEMENT_NOUNS, type Verb, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { isReal, type RuleReader, spanning } from './rule-reader'

const AID = words(
  'humanitarian aid convoy convoys evacuation corridor corridors trucks relief ship ships vessel vessels fuel flour medicine food supplies crossing crossings',
)
const FLOW = /^(?:trickl|flow|enter|arriv|reach|cross|roll|stream)(?:e|ing)?$/
const FLOWING = words('aid supplies food fuel relief trucks convoys convoy medicine flour')
const CARGO = words('aid fuel flour medicine food relief supplies')
const VEHICLES = words(
  'plane planes flight flights ship ships vessel vessels truck trucks lorry lorries tanker tankers',
)
const ARRANGED = words(
  'corridor corridors convoy convoys buses bus red crescent truce ceasefire pause agreement deal un nations siege besieged steelworks safe passage ambulances brokered mediated',
)
/** What they bring is not there yet. */
export const PAPERS = new Set([...SETTLEMENT_NOUNS, 'proposal', 'plan'])

/** "Aid has begun to trickle into Gaza", "trucks started rolling across". */
const readFlow = (reader: RuleReader, at: number, verb: Verb): boolean => {
  const begun = /^(?:begin|start|resume)$/.test(verb.lemma) && verb.form === 'past'
  const flow = reader.key(at + 1) === 'to' ? at + 2 : at + 1
  if (!begun || !FLOW.test(reader.key(flow))) return false
  const aid = reader.find(at, -1, 7, FLOWING)
  if (aid < 0) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(at, 'humanitarian_access', reality, 'access', `${reader.key(aid)} ${reader.key(flow)}`, {
    ...spanning(aid, flow),
    confidence: 0.45,
  })
  return isReal(reality)
}

export const readAccess = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (readFlow(reader, at, verb)) return true
  if (
    !/^(?:enter|cross|reach|deliver|open|reopen|evacuate|allow|arrive|permit|let|land)$/.test(verb.lemma) ||
    verb.form === 'base' ||
    verb.form === 'ing'
  )
    return false
  // "Let’s provide relief", "let us help".
  if (verb.lemma === 'let' && (reader.key(at + 1) === 'us' || reader.view.words[at]?.possessive)) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  if (!isReal(reality)) return false
  if (verb.lemma === 'evacuate') {
    // Who flees from shelling is let through by nobody.
    if (reader.find(at, 1, 20, ARRANGED, true) < 0 && reader.find(at, -1, 20, ARRANGED, true) < 0) return false
    reader.push(at, 'humanitarian_access', reality, 'access', reader.key(at), { confidence: 0.45 })
    return true
  }
  // "A road map which guarantees a withdrawal and allows the flow of aid".
  if (verb.form === 's' && reader.find(at, -1, 60, PAPERS, true) >= 0) return false
  const transitive = /^(?:open|reopen|allow|deliver|permit|let)$/.test(verb.lemma)
  const passive = verb.form === 'past' && /^(?:was|were|been|being)$/.test(reader.key(at - 1))
  // "Are permitted to remain in security corridors".
  if (/^(?:allow|permit)$/.test(verb.lemma) && reader.find(at, 1, 2, words('remain stay keep')) >= 0) return false
  const told = reader.find(at, transitive && !passive ? 1 : -1, 8, AID)
  // "Aid workers landed in Goma".
  if (
    told >= 0 &&
    /^(?:workers?|agency|agencies|groups?|officials?|organi[sz]ations?|chief)$/.test(reader.key(told + 1))
  )
    return false
  // "The convoy delivered supplies".
  const noun = told < 0 && verb.lemma === 'deliver' ? reader.find(at, -1, 6, words('convoy convoys trucks')) : told
  const carried = noun >= 0 && CARGO.has(reader.key(noun)) && reader.find(noun, -1, 4, VEHICLES) >= 0
  if (
    noun < 0 ||
    (!carried &&
      !ACCESS_NOUNS.has(reader.key(noun)) &&
      !ACCESS_NOUNS.has(reader.key(noun + 1)) &&
      !/^(?:trucks|ships?|vessels?|convoys?)$/.test(reader.key(noun)))
  )
    return false
  reader.push(at, 'humanitarian_access', reality, 'access', `${reader.key(at)} ${reader.key(noun)}`, {
    ...spanning(at, noun),
    confidence: 0.45,
  })
  return true
}

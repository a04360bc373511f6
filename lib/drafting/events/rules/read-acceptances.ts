/** A side's yes to terms that others made: "announced its support for the truce", "backed the deal", "said yes to the plan". */
import { AGREEMENT_NOUNS, CEASEFIRE_NOUNS, PROPOSAL_NOUNS, TALKS_NOUNS, type Verb, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { isReal, type RuleReader, spanning } from './rule-reader'

const TERMS = new Set([...AGREEMENT_NOUNS, ...CEASEFIRE_NOUNS, ...PROPOSAL_NOUNS, 'terms'])
const SUPPORT = words('support backing acceptance approval endorsement agreement commitment assent')
/** What is only put forward: to endorse it is a yes, and not yet an agreement. */
const PLANS = words('plan proposal proposals roadmap initiative formula')
const TELLS = /^(?:announce|declare|express|confirm|give|pledge|voice|signal|offer)$/

/** The terms that a yes is said to: right behind "to" or "for", or the verb's object. */
const termsAhead = (reader: RuleReader, at: number, reach: number): number => {
  const terms = reader.find(at, 1, reach, TERMS)
  // "Backed the truce talks": the talks.
  return terms >= 0 && !TALKS_NOUNS.has(reader.key(terms + 1)) && !reader.verbBetween(at, terms) ? terms : -1
}

export const readAcceptance = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (verb.form === 'base' || verb.form === 'ing') return false
  const noun = TELLS.test(verb.lemma) ? reader.find(at, 1, 4, SUPPORT) : -1
  const yes = verb.lemma === 'say' && reader.key(at + 1) === 'yes' && reader.key(at + 2) === 'to'
  const endorsed = verb.lemma === 'endorse' && reader.find(at, 1, 6, PLANS) >= 0
  const backed = (verb.lemma === 'back' || endorsed) && verb.form === 'past'
  // "US-backed truce".
  if (backed && reader.view.words[at - 1]?.mention !== -1 && /[-‐‑–]$/.test(before(reader, at))) return false
  const from = noun >= 0 && /^(?:for|to|of)$/.test(reader.key(noun + 1)) ? noun + 1 : yes ? at + 2 : backed ? at : -1
  const terms = from < 0 ? -1 : termsAhead(reader, from, 6)
  if (terms < 0) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(at, 'agree_to_settle', reality, 'acceptance', `${reader.key(at)} ${reader.key(terms)}`, {
    ...spanning(at, terms),
    oneSided: true,
    confidence: 0.5,
  })
  return isReal(reality)
}

const before = (reader: RuleReader, at: number): string =>
  reader.view.body.slice(0, reader.view.words[at]?.start ?? 0).slice(-1)

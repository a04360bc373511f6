/** Signings without a word for an agreement beside the verb: "it was signed", "signed a joint statement". */
import { AGREEMENT_NOUNS, type Verb, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { toldBefore } from './read-suspensions'
import { isReal, type RuleReader, spanning } from './rule-reader'

/** "It was signed in Muscat on Monday": the agreement told of before. */
const readSignedBefore = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (!/^(?:sign|initial|conclude)$/.test(verb.lemma) || verb.form !== 'past') return false
  const subject = [2, 3].find((step) => reader.key(at - step) === 'it')
  if (subject === undefined || !/^(?:was|been)$/.test(reader.key(at - 1))) return false
  if (!toldBefore(reader, at, AGREEMENT_NOUNS)) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(at, 'agreement_signed', reality, 'agreement', `it ${reader.key(at)}`, {
    from: at - subject,
    until: at + 1,
    confidence: 0.5,
  })
  return isReal(reality)
}

/** "Signed a joint statement on June 15 to resume talks". */
const readSignedStatement = (reader: RuleReader, at: number, verb: Verb): boolean => {
  const joint = verb.lemma === 'sign' ? reader.find(at, 1, 4, words('joint')) : -1
  if (joint < 0 || !/^(?:statement|communique|text|paper)$/.test(reader.key(joint + 1))) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(at, 'agreement_signed', reality, 'agreement', `${reader.key(at)} statement`, {
    ...spanning(at, joint + 1),
    confidence: 0.5,
  })
  return isReal(reality)
}

export const readSigning = (reader: RuleReader, at: number, verb: Verb): boolean =>
  readSignedStatement(reader, at, verb) || readSignedBefore(reader, at, verb)

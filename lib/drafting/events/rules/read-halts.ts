/** Fire stopped by those who shoot: "would stop shelling for seven hours", "suspended military operations on Monday". */
import { type Verb, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { isReal, type RuleReader, spanning } from './rule-reader'

const OWN_FIRE = words(
  'shelling attacks combat operations offensive bombing bombardment bombardments hostilities airstrikes strikes fire firing fighting raids',
)
const SPANS = words('hours days hour week weeks month months')
const SPOKEN = words('said says announced announces declared agreed decided ordered')

/**
 * A side that stops shooting declares a truce: it says so, or how long. "The strikes halted the attacks" tells of somebody else's, and so does
 * "the police stopped an attack".
 */
export const readHalt = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (!/^(?:stop|halt|pause|suspend|cease)$/.test(verb.lemma)) return false
  const fire = reader.find(at, 1, 4, OWN_FIRE)
  if (fire < 0 || reader.find(at, 1, fire - at, words('the those these of against from')) >= 0) return false
  const bounded = reader.find(fire, 1, 7, SPANS) >= 0 && reader.find(fire, 1, 5, words('for')) >= 0
  if (!bounded && reader.find(at, -1, 10, SPOKEN, true) < 0) return false
  if (reader.people(at, -1, 10) < 0) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(at, 'ceasefire_declared', reality, 'agree', `${reader.key(at)} ${reader.key(fire)}`, {
    ...spanning(at, fire),
    confidence: 0.45,
  })
  return isReal(reality)
}

/** Appeals of third parties to those who fight: "called for a ceasefire", "urged both sides to return to talks", "a resolution demanding a halt to the fighting". */
import { AGREEMENT_NOUNS, CEASEFIRE_NOUNS, PROPOSAL_NOUNS, type Verb, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { isReal, type RuleReader, spanning } from './rule-reader'

const FIGHTING = words(
  'fighting hostilities violence war conflict bloodshed attacks strikes shelling clashes offensive standoff bombardment killing killings destruction escalation military',
)
const HELP = /^(?:aid|assistance|support|help|supplies|sales|exports|exercises?|drills?|cooperation)$/
const HALTS = words('halt end stop cease cessation restraint')
const DIRECT_AIMS = new Set([...CEASEFIRE_NOUNS, 'de-escalation', 'deescalation'])
const PAPERS = words('resolution ceasefire cease-fire truce agreement accord accords agreements deal')
/** What calls for a truce in its own words, and "it", where it is one of them. */
const TEXTS = new Set([
  ...AGREEMENT_NOUNS,
  ...PROPOSAL_NOUNS,
  ...CEASEFIRE_NOUNS,
  ...words('it which that terms phase stage point clause article'),
])
const RETURNS = /^(?:return|back|resumption|resume|restart|enter|start|begin|open)$/
const TALKS = words('talks negotiations discussions consultations dialogue table')

/** What is called for, within the clause: a truce, an end to the fighting, a return to talks; -1 for anything else. */
const aimAhead = (reader: RuleReader, at: number): number => {
  for (
    let index = at + 1;
    index <= at + 16 && reader.view.words[index]?.clause === reader.view.words[at]?.clause;
    index++
  ) {
    const key = reader.key(index)
    if (DIRECT_AIMS.has(key) || (key === 'escalation' && reader.key(index - 1) === 'de')) return index
    if (key === 'implementation' && reader.find(index, 1, 5, PAPERS) >= 0) return index
    // "Halt all military activity", and not "stop military aid to one of them".
    const fighting = HALTS.has(key) ? reader.find(index, 1, 5, FIGHTING) : -1
    if (fighting >= 0 && !(reader.key(fighting) === 'military' && HELP.test(reader.key(fighting + 1)))) return index
    // "Lay down their arms", "silence the guns".
    if (/^(?:arms|weapons|guns)$/.test(key) && reader.find(index, -1, 4, words('lay down silence drop')) >= 0)
      return index
    // "Hold their fire".
    if (key === 'fire' && reader.find(index, -1, 3, words('hold cease')) >= 0) return index
    // "Step back from the brink".
    if (key === 'brink' && reader.find(index, -1, 4, words('back')) >= 0) return index
    if (RETURNS.test(key) && reader.find(index, 1, 6, TALKS) >= 0) return index
  }
  return -1
}

/** "Called for direct talks". */
const talksCalledFor = (reader: RuleReader, at: number): number => {
  const to = reader.pastAdjuncts(at + 1)
  return reader.key(to) === 'for' ? reader.find(to, 1, 4, TALKS) : -1
}

/** "Renewed its call for a ceasefire". */
export const readRenewedCall = (reader: RuleReader, at: number): boolean => {
  if (!/^(?:renewed|reiterated|repeated|issued|made)$/.test(reader.key(at))) return false
  const call = reader.find(at, 1, 4, words('call calls appeal appeals'))
  const aim = call < 0 || !/^(?:for|to|on)$/.test(reader.key(call + 1)) ? -1 : aimAhead(reader, call)
  if (aim < 0 || realityOfVerb(reader.view, at, 'past') !== 'happened') return false
  reader.push(at, 'appeal_for_mediation', 'happened', 'ceasefire-appeal', `${reader.key(at)} ${reader.key(call)}`, {
    ...spanning(at, aim),
    subjectMediates: true,
    confidence: 0.5,
  })
  return true
}

/** "Sent him a letter urging both to make peace". */
export const readLetter = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (!/^(?:send|write)$/.test(verb.lemma) || verb.form !== 'past') return false
  const letter = reader.find(at, 1, 4, words('letter letters message'))
  const urging = letter < 0 ? -1 : reader.find(letter, 1, 14, words('urging encouraging asking calling'))
  if (urging < 0) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(at, 'appeal_for_mediation', reality, 'ceasefire-appeal', `${reader.key(at)} ${reader.key(letter)}`, {
    ...spanning(at, urging),
    subjectMediates: true,
    confidence: 0.42,
  })
  return isReal(reality)
}

/** "The joint statement by the United States and Egypt, which called for": whose words they are stands beside it. */
const isStatement = (reader: RuleReader, at: number): boolean => {
  const statement = reader.key(at - 1) === 'which' ? reader.find(at, -1, 24, words('statement'), true) : -1
  return statement >= 0 && /^(?:by|from|of)$/.test(reader.key(statement + 1))
}

const readCalledForBy = (reader: RuleReader, at: number, by: number): boolean => {
  const truce = reader.find(at, -1, 6, CEASEFIRE_NOUNS, true)
  if (truce < 0 || reader.people(by, 1, 4) < 0) return false
  reader.push(at, 'appeal_for_mediation', 'happened', 'ceasefire-appeal', `called for by`, {
    ...spanning(truce, by),
    confidence: 0.5,
  })
  return true
}

/** Only a third party's appeal counts, so that whoever appeals must stand right before it. */
export const readCeasefireAppeal = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (!/^(?:call|urge|demand|press|pressure|ask|appeal|plead)$/.test(verb.lemma)) return false
  // "When asked by reporters".
  if (
    verb.lemma === 'ask' &&
    (reader.people(at, 1, 3) < 0 ||
      /^(?:when|if|was|were|been|by)$/.test(reader.key(at - 1)) ||
      /^(?:by|if|whether|about|why|how)$/.test(reader.key(at + 1)))
  )
    return false
  // "The proposal calls for a truce": what it would bring, unless it is a joint statement that calls for it.
  if (
    !isStatement(reader, at) &&
    (TEXTS.has(reader.key(at - 1)) || (reader.key(at - 1) === 'also' && TEXTS.has(reader.key(at - 2))))
  )
    return false
  // "The proposal, which Oman put forward, had called for a truce".
  const opening = reader.view.sentenceWords[reader.view.words[at]?.sentence ?? -1]?.from ?? at
  if (/^(?:has|had)$/.test(reader.key(at - 1)) && [1, 2, 3].some((step) => TEXTS.has(reader.key(opening + step))))
    return false
  const to = reader.pastAdjuncts(at + 1)
  const next = reader.key(to)
  // "Called for it to include an end to all attacks": a plan's content.
  if (next === 'for' && /^(?:it|this|that)$/.test(reader.key(to + 1))) return false
  // "A truce that was called for by the French president".
  const wantedBy = verb.form === 'past' && next === 'for' && reader.key(to + 1) === 'by'
  if (verb.lemma === 'call' && wantedBy) return readCalledForBy(reader, at, to + 1)
  const calling = verb.lemma === 'call' && /^(?:for|on|upon)$/.test(next)
  const urging = /^(?:urge|demand|press|pressure|ask)$/.test(verb.lemma)
  const appealing = /^(?:appeal|plead)$/.test(verb.lemma) && /^(?:for|to|with)$/.test(next)
  if (!calling && !urging && !appealing) return false
  // "Brokered a plan calling for a truce": the plan's words, unless it is a council's resolution.
  const resolution = verb.form === 'ing' ? reader.find(at, -1, 6, words('resolution statement'), true) : -1
  // "…, urging both to conclude a truce", "joined him in calling for a truce".
  const beside =
    verb.form === 'ing' &&
    ((reader.view.words[at]?.gap === 'marks' && reader.view.body.charAt(reader.view.words[at - 1]?.end ?? 0) === ',') ||
      (reader.key(at - 1) === 'in' && reader.find(at, -1, 6, words('joined joining')) >= 0))
  if (verb.form === 'ing' && resolution < 0 && !beside) return false
  // "Vetoed a draft resolution calling for a truce".
  if (
    resolution >= 0 &&
    reader.find(resolution, -1, 5, words('vetoed vetoes veto vetoing blocked rejected opposed'), true) >= 0
  )
    return false
  const plain = aimAhead(reader, at)
  const aim = plain >= 0 ? plain : talksCalledFor(reader, at)
  if (aim < 0 || realityOfVerb(reader.view, at, verb.form) !== 'happened') return false
  // "The council on Saturday passed a resolution calling for": whoever passed it.
  const passed =
    resolution >= 0 ? reader.find(resolution, -1, 4, words('passed adopted approved issued backed'), true) : -1
  reader.push(
    passed >= 0 ? passed : at,
    'appeal_for_mediation',
    'happened',
    'ceasefire-appeal',
    `${reader.key(at)} ${reader.key(aim)}`,
    {
      ...spanning(resolution >= 0 ? resolution : at, aim),
      subjectMediates: true,
      // An appeal to lay down arms or to talk is an act only on its day.
      // Nor is what somebody calls for at all times.
      confidence: plain >= 0 && verb.form !== 's' && !/^(?:arms|weapons|guns)$/.test(reader.key(aim)) ? 0.5 : 0.38,
    },
  )
  return true
}

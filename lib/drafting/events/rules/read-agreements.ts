/** Agreements and ceasefires: "signed", "agreed to stop", "took effect", "was extended". */
import { BUSINESS, CEASEFIRE_NOUNS, PROPOSAL_NOUNS, SETTLEMENT_NOUNS, TALKS_NOUNS, type Verb, words } from '../lexicon'
import { realityOfNoun } from '../modality-of-nouns'
import { realityOfVerb, succeededIn } from '../read-modality'
import { readAcceptance } from './read-acceptances'
import { isTruce, readAgreeing } from './read-agreeing'
import { readHalt } from './read-halts'
import { readPledge, readRecommitment } from './read-pledges'
import { readNegotiating } from './read-sittings'
import { readSigning } from './read-signings'
import { PASSIVE, toldBefore } from './read-suspensions'
import { isReal, type RuleReader, spanning, talksOfMakers } from './rule-reader'

const REALISE = words(
  'arrange sign ink initial order reach conclude strike seal clinch adopt endorse announce declare broker mediate negotiate secure obtain facilitate finalise finalize ratify accept win produce yield establish forge hammer cut cement',
)
const SIGNED = new Set([...SETTLEMENT_NOUNS, 'text', 'document', 'documents', 'papers'])
const ASIDES = words('amid ahead despite toward towards efforts aimed')
const EARLIER_ONES = words('previous earlier past several other similar many all numerous successive')
const PAST = words('past')
const UNDONE = words('suspension withdrawal termination cancellation')
const MODALS = words('would could will may might')
const WISHED = words('need necessity importance urgency principle idea call calls')
const OPENERS = words('after as when while because since')
const ABOUT = words('over on about regarding concerning for')

/** "The truce, which began on Monday", and not "the truce talks began". */
const startsTruce = (reader: RuleReader, at: number): boolean => {
  const which = reader.key(at - 1) === 'will' && reader.key(at - 2) === 'which' ? at - 2 : at - 1
  const relative = /^(?:which|that)$/.test(reader.key(which))
  const truce = reader.find(at, -1, relative ? 12 : 6, CEASEFIRE_NOUNS, relative)
  if (truce < 0 || TALKS_NOUNS.has(reader.key(truce + 1))) return false
  // "A truce for the Oslo meeting, which began on Monday".
  if (relative && TALKS_NOUNS.has(reader.key(which - 1))) return false
  // "Discussions on the ceasefire began".
  const talks = reader.find(truce, -1, 5, TALKS_NOUNS)
  return talks < 0 || reader.find(talks, 1, truce - talks, ABOUT) < 0
}

const readInForce = (reader: RuleReader, at: number, verb: Verb): boolean => {
  const key = (index: number): string => reader.key(index)
  // "Put a truce into effect".
  const put = verb.lemma === 'put' || verb.lemma === 'bring' ? reader.find(at, 1, 6, CEASEFIRE_NOUNS) : -1
  const effect =
    (put >= 0 && key(put + 1) === 'into' && /^(?:effect|force|operation)$/.test(key(put + 2))) ||
    (/^(?:take|go|come|enter)$/.test(verb.lemma) &&
      (/^(?:effect|hold)$/.test(key(at + 1)) ||
        (key(at + 1) === 'into' && /^(?:effect|force|operation)$/.test(key(at + 2)))))
  const began = /^(?:begin|start)$/.test(verb.lemma) && startsTruce(reader, at)
  const prolonged = /^(?:extend|renew|prolong)$/.test(verb.lemma)
  // "The truce has largely held since April".
  const held =
    verb.lemma === 'hold' &&
    verb.form === 'past' &&
    key(at + 1) === 'since' &&
    reader.find(at, -1, 2, words('has have had')) >= 0 &&
    reader.find(at, -1, 5, CEASEFIRE_NOUNS) >= 0
  if (!effect && !began && !prolonged && !held) return false
  // "A renewed push": an adjective.
  const adjective =
    /^(?:a|an|the|of|for|any|with)$/.test(key(at - 1)) ||
    (key(at - 1) === 'and' && !reader.view.words[at + 1]?.cap && CEASEFIRE_NOUNS.has(key(at + 1)))
  if (prolonged && verb.form === 'past' && adjective) return false
  // "Renewed its call for a truce".
  if (
    prolonged &&
    reader.find(
      at,
      1,
      3,
      words('call calls appeal offer push hope hopes effort efforts pressure attention fighting momentum'),
    ) >= 0
  )
    return false
  const ahead = prolonged ? reader.find(at, 1, 6, SETTLEMENT_NOUNS) : put
  const object = ahead >= 0 ? ahead : reader.find(at, -1, 18, SETTLEMENT_NOUNS, true)
  // "It lasted four days at first, but was extended".
  const pronoun =
    [1, 2, 3].some((step) => key(at - step) === 'it') ||
    (prolonged &&
      /^(?:was|been)$/.test(key(at - 1)) &&
      reader.find(at, -1, 16, words('it'), true) >= 0 &&
      toldBefore(reader, at, SETTLEMENT_NOUNS))
  if (object < 0 && !pronoun) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  const type = object < 0 || isTruce(reader, object) ? 'ceasefire_in_force' : 'agreement_signed'
  reader.push(at, type, reality, 'in-force', `${object >= 0 ? `${key(object)} ` : ''}${key(at)}`, {
    ...spanning(at, Math.max(object, 0) === 0 ? at : object),
    confidence: 0.8,
  })
  return true
}

/** "Reached a boiling point", and not "a high-level agreement". */
const reachesPoint = (reader: RuleReader, at: number): boolean => {
  const point = reader.find(at, 1, 4, words('point moment phase stage level limit peak crossroads impasse climax high'))
  return point >= 0 && reader.find(at, 1, point - at + 2, SETTLEMENT_NOUNS) < 0
}

/** "A UN-brokered truce": it is as real as the truce is. */
const isCompound = (reader: RuleReader, at: number): boolean =>
  reader.view.body.charAt((reader.view.words[at]?.start ?? 0) - 1) === '-'

/** "Suspended the UN-brokered deal": told by what became of it. */
const isSuspended = (reader: RuleReader, at: number): boolean =>
  reader.candidates.some((one) => one.rule === 'suspension' && at > one.from && at < one.until)

export const readAgreements = (reader: RuleReader, at: number, verb: Verb | null): boolean => {
  if (reader.plain(at) && readRecommitment(reader, at)) return true
  if (!verb) return false
  const key = (index: number): string => reader.key(index)
  if (readInForce(reader, at, verb)) return true
  if (!reader.plain(at)) return false
  // "To advance a newly announced deal": named, not told.
  if (
    verb.form === 'past' &&
    /^(?:newly|recently|previously|freshly)$/.test(key(at - 1)) &&
    /^(?:a|an|the|this|that|its|their)$/.test(key(at - 2))
  )
    return false
  if (readAgreeing(reader, at, verb) || readPledge(reader, at, verb) || readHalt(reader, at, verb)) return true
  if (readAcceptance(reader, at, verb) || readNegotiating(reader, at, verb)) return true
  // "Put their signatures to a roadmap".
  if (verb.lemma === 'put' && reader.find(at, 1, 3, words('signature signatures names pen')) >= 0) {
    const noun = reader.find(at, 1, 12, SIGNED)
    if (noun < 0) return false
    reader.push(
      at,
      isTruce(reader, noun) ? 'ceasefire_declared' : 'agreement_signed',
      realityOfVerb(reader.view, at, verb.form),
      'agreement',
      `${key(at)} ${key(noun)}`,
      spanning(at, noun),
    )
    return true
  }
  // "Held their fire", "made the truce permanent", and not "held his fire on the senator".
  const held = verb.lemma === 'hold' && verb.form === 'past' ? reader.find(at, 1, 2, words('fire')) : -1
  const fire = key(held + 1) === 'on' && reader.people(held + 1, 1, 3) >= 0 ? -1 : held
  const permanent = verb.lemma === 'make' ? reader.find(at, 1, 5, words('permanent indefinite')) : -1
  const lasting = permanent >= 0 ? reader.find(at, 1, 4, CEASEFIRE_NOUNS) : -1
  if ((fire >= 0 && reader.people(at, -1, 8) >= 0) || lasting >= 0) {
    const reality = realityOfVerb(reader.view, at, verb.form)
    reader.push(at, 'ceasefire_in_force', reality, 'in-force', `${key(at)} ${key(fire >= 0 ? fire : lasting)}`, {
      ...spanning(at, Math.max(fire, permanent)),
      confidence: 0.5,
    })
    return isReal(reality)
  }
  if (verb.lemma === 'shake' && reader.find(at, 1, 2, words('hands')) >= 0) {
    const noun = reader.find(at, 1, 14, SETTLEMENT_NOUNS)
    if (noun < 0) return false
    reader.push(
      at,
      'agreement_signed',
      realityOfVerb(reader.view, at, verb.form),
      'agreement',
      'shook hands',
      spanning(at, noun),
    )
    return true
  }
  if (!REALISE.has(verb.lemma)) return false
  if (isCompound(reader, at) && isSuspended(reader, at)) return true
  // "Announced plans to strike a deal".
  if (/^(?:announce|declare)$/.test(verb.lemma) && reader.find(at, 1, 3, words('plans intention intentions')) >= 0)
    return false
  if (verb.lemma === 'reach' && reachesPoint(reader, at)) return false
  // "Endorsed the need for a truce".
  if (reader.find(at, 1, 5, WISHED) >= 0) return false
  // "Hammered out a proposal for a truce".
  if (verb.lemma === 'hammer' && reader.find(at, 1, 5, PROPOSAL_NOUNS) >= 0) return false
  // "Before the signing of the agreement": a noun.
  if (
    verb.form === 'ing' &&
    (/^(?:the|a|an|its|their|of)$/.test(key(at - 1)) ||
      (verb.lemma === 'sign' && /^(?:of|in|on|at)$/.test(key(at + 1))))
  )
    return false
  // "A negotiated settlement" is a wish, and so is "a signed agreement".
  if (verb.form === 'past' && /^(?:an?|any)$/.test(key(at - 1))) return false
  if (/^(?:negotiate|sign)$/.test(verb.lemma) && verb.form === 'past' && key(at - 1) === 'the') return false
  // "The negotiations brokered by Qatar": it is they who are brokered.
  if (verb.form === 'past' && (TALKS_NOUNS.has(key(at - 1)) || talksOfMakers(reader, at) >= 0)) return false
  const wanted = verb.lemma === 'sign' || verb.lemma === 'initial' ? SIGNED : SETTLEMENT_NOUNS
  // "Signed in Muscat, on Tuesday, a declaration": the object after when and where.
  const adjuncts = reader.pastAdjuncts(at + 1)
  const reached = reader.find(at, 1, 10, wanted)
  // "Announced on Friday, amid efforts to finalise a truce".
  const near = reached >= 0 && reader.find(at, 1, reached - at, ASIDES) >= 0 ? -1 : reached
  const ahead = near < 0 && adjuncts > at + 1 ? reader.find(adjuncts - 1, 1, 8, wanted) : near
  // "Called for a truce in a resolution adopted on Monday": the resolution.
  const other = /^(?:resolution|statement|document|decree|text)$/.test(key(at - 1))
  const told = verb.form === 'past' && !other ? reader.find(at, -1, 12, wanted, true) : -1
  // "A truce in Libya after the government announced": another clause, and no object of it.
  const apart = told >= 0 && !PASSIVE.test(key(at - 1)) && reader.find(told, 1, at - told, OPENERS, true) >= 0
  const behind = apart ? -1 : told
  const object =
    ahead >= 0 && !reader.verbBetween(at, ahead) ? ahead : behind >= 0 && !reader.verbBetween(behind, at) ? behind : -1
  if (object < 0) return readSigning(reader, at, verb)
  // "The deal would achieve all that Ankara announced": its aims.
  if (object < at && !reader.plain(at - 1) && reader.find(object, 1, at - object, MODALS) >= 0) return false
  // "Announced its suspension of the deal".
  const undone = object > at && /^announce|^declare/.test(verb.lemma) ? reader.find(at, 1, object - at, UNDONE) : -1
  if (undone >= 0) {
    const seen = realityOfVerb(reader.view, at, verb.form)
    reader.push(at, 'suspend_mediation', seen, 'suspension', `${key(at)} ${key(undone)}`, spanning(at, object))
    return isReal(seen)
  }
  // "A meeting to deal with open questions".
  if (key(object) === 'deal' && key(object - 1) === 'to' && key(object + 1) === 'with') return false
  // "Signed an internal document".
  if (BUSINESS.test(key(object - 1)) || key(object - 1) === 'internal') return false
  // "Established a committee to watch over the truce".
  if (
    verb.lemma === 'establish' &&
    ahead >= 0 &&
    reader.find(at, 1, ahead - at, words('to under in on over about by of for with')) >= 0
  )
    return false
  // "We've signed agreements in the past".
  if (key(object).endsWith('s') && reader.find(Math.max(object, at), 1, 4, PAST) >= 0) return false
  // "Violating previous ceasefires it announced": none by itself.
  if (key(object).endsWith('s') && reader.find(object, -1, 2, EARLIER_ONES) >= 0) return false
  // "The ceasefire plan announced by Mr Biden": a plan.
  if (
    /^(?:plan|proposal|proposals|initiative)$/.test(key(object + 1)) &&
    reader.view.words[object + 1]?.gap === 'join'
  ) {
    if (!/^(?:announce|declare)$/.test(verb.lemma)) return false
    const reality = realityOfVerb(reader.view, at, verb.form)
    reader.push(at, 'proposal_tabled', reality, 'proposal', `${key(at)} ${key(object + 1)}`, spanning(at, object + 1))
    return isReal(reality)
  }
  // "Mediating talks over a port deal": the talks are mediated, the deal is what they are about.
  const talks = ahead >= 0 ? reader.find(at, 1, object - at, TALKS_NOUNS) : -1
  if (talks >= 0 && talks < object && reader.find(talks, 1, object - talks, ABOUT) >= 0) return false
  // "Ceasefire talks", "agreement on a text": the thing meant comes after.
  if (TALKS_NOUNS.has(key(object + 1)) && reader.view.words[object + 1]?.gap === 'join') return false
  // "It starts with finalising a deal": nothing is done yet.
  const gerund =
    verb.form === 'ing' &&
    reader.view.words[at]?.gap === 'join' &&
    !/^(?:after|following|since|by|upon|having|was|were|before|while)$/.test(key(at - 1)) &&
    !succeededIn(reader.view, at)
  const seen = gerund
    ? 'wished'
    : isCompound(reader, at)
      ? realityOfNoun(reader.view, object)
      : realityOfVerb(reader.view, at, verb.form)
  // "Expected to reach a truce" is a hope; "due to sign" is arranged.
  const hoped = /^(?:reach|conclude|strike|secure|clinch|win|produce|yield|result)$/.test(verb.lemma)
  // "No further agreement has been reached".
  const none =
    object < at &&
    [1, 2, 3].some((step) => /^(?:no|neither)$/.test(key(object - step)) && reader.together(object - step, at))
  const reality = none ? 'negated' : seen === 'planned' && hoped ? 'wished' : seen
  // "Is set to go to Beirut to negotiate the truce": talks.
  const negotiates = verb.lemma === 'negotiate' && reality === 'planned'
  reader.push(
    at,
    negotiates ? 'mediation_session' : isTruce(reader, object) ? 'ceasefire_declared' : 'agreement_signed',
    reality,
    negotiates ? 'talks' : 'agreement',
    `${key(at)} ${key(object)}`,
    { ...spanning(at, object), confidence: 0.75 },
  )
  return isReal(reality)
}

/** Agreements and ceasefires: "signed", "agreed to stop", "took effect", "was extended". */
import { AGREEMENT_NOUNS, CEASEFIRE_NOUNS, MEDIATION_NOUNS, TALKS_NOUNS, type Verb, verbOf, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { isReal, type RuleReader, spanning } from './rule-reader'

const REALISE = words(
  'sign ink initial order reach conclude strike seal clinch adopt endorse announce declare broker mediate negotiate secure facilitate finalise finalize ratify accept win produce yield',
)
const SETTLEMENTS = new Set([...AGREEMENT_NOUNS, ...CEASEFIRE_NOUNS])
const SIGNED = new Set([...SETTLEMENTS, 'text', 'document', 'documents', 'papers'])
const MEETING =
  /^(?:meet|resume|hold|continue|return|restart|reconvene|attend|start|begin|open|talks|negotiate|talk|join|participate|send|convene|further|new|another)$/
/** Pacts between friends that settle no conflict. */
export const BUSINESS =
  /^(?:defen[cs]e|trade|energy|port|arms|gas|oil|economic|investment|cooperation|extradition|lease|loan|tariff|tourism|visa|fisheries)$/
const NO_STEP =
  /^(?:speak|comment|be|will|would|pay|consider|discuss|explore|study|look|disagree|buy|sell|answer|differ|testify|appear|sit|read|wait|let|keep|see|take|get)$/
const ABOUT = words('over on about regarding concerning for')
const ADVERB = /^(?:also|both|jointly|finally|immediately|then|verbally|in|principle)$/

const isTruce = (reader: RuleReader, at: number): boolean =>
  CEASEFIRE_NOUNS.has(reader.key(at)) ||
  (AGREEMENT_NOUNS.has(reader.key(at)) && CEASEFIRE_NOUNS.has(reader.key(at - 1))) ||
  reader.key(at) === 'cessation' ||
  reader.key(at - 1) === 'hostilities'

const readInForce = (reader: RuleReader, at: number, verb: Verb): boolean => {
  const key = (index: number): string => reader.key(index)
  const effect =
    /^(?:take|go|come|enter)$/.test(verb.lemma) &&
    (key(at + 1) === 'effect' || (key(at + 1) === 'into' && /^(?:effect|force|operation)$/.test(key(at + 2))))
  const began =
    /^(?:begin|start)$/.test(verb.lemma) &&
    reader.find(at, -1, 6, CEASEFIRE_NOUNS, /^(?:which|that)$/.test(key(at - 1))) >= 0
  const prolonged = verb.lemma === 'extend' || verb.lemma === 'renew'
  if (!effect && !began && !prolonged) return false
  const ahead = prolonged ? reader.find(at, 1, 6, SETTLEMENTS) : -1
  const object = ahead >= 0 ? ahead : reader.find(at, -1, 18, SETTLEMENTS, true)
  const pronoun = [1, 2, 3].some((step) => key(at - step) === 'it')
  if (object < 0 && !pronoun) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  const type = object < 0 || isTruce(reader, object) ? 'ceasefire_in_force' : 'agreement_signed'
  reader.push(at, type, reality, 'in-force', `${object >= 0 ? `${key(object)} ` : ''}${key(at)}`, {
    ...spanning(at, Math.max(object, 0) === 0 ? at : object),
    confidence: 0.8,
  })
  return true
}

const readAgreeing = (reader: RuleReader, at: number): boolean => {
  const { view } = reader
  const key = (index: number): string => reader.key(index)
  const reality = realityOfVerb(view, at, 'past')
  if (!isReal(reality)) return false
  let to = at + 1
  while (to < at + 4 && ADVERB.test(key(to)) && !(key(to) === 'in' && key(to + 1) !== 'principle')) to++
  const adjuncts = to
  to = reader.pastAdjuncts(to)
  if (key(to) === 'to') {
    const target = key(to + 1).endsWith('ly') ? key(to + 2) : key(to + 1)
    const talks = reader.find(to, 1, 9, TALKS_NOUNS)
    const truce = reader.find(to, 1, 9, CEASEFIRE_NOUNS)
    const another = /^(?:an?|another|new|further|more)$/.test(target) && talks >= 0 && talks <= to + 5
    if (truce < 0 && (another || target === 'meet' || target === 'reconvene' || (MEETING.test(target) && talks >= 0))) {
      // A future meeting is an agreement to meet, and planned; "agreed on Monday to meet" tells the day of agreeing.
      const dated = to > adjuncts && reader.timeBetween(adjuncts, to)
      reader.push(at, 'agree_to_meet', dated ? 'happened' : 'planned', 'agree-to-meet', `agreed to ${target}`, {
        ...spanning(at, talks >= 0 ? talks : to + 1),
        confidence: 0.7,
      })
      return true
    }
    const mediation = reader.find(to, 1, 5, MEDIATION_NOUNS)
    if (mediation >= 0) {
      reader.push(at, 'accept_mediation', reality, 'accept', `agreed to ${key(mediation)}`, {
        ...spanning(at, mediation),
        confidence: 0.6,
      })
      return true
    }
    if (truce < 0 && !verbOf(target) && NO_STEP.test(target)) return false
    reader.push(
      at,
      truce >= 0 ? 'ceasefire_declared' : 'agree_to_settle',
      reality,
      'agree',
      `agreed to ${truce >= 0 ? key(truce) : target}`,
      { ...spanning(at, truce >= 0 ? truce : to + 1), confidence: 0.6 },
    )
    return true
  }
  const truce = reader.find(at, 1, 8, CEASEFIRE_NOUNS)
  const dated =
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^\d/.test(
      key(at + 2),
    )
  if ((key(at + 1) === 'on' || key(at + 1) === 'upon') && !dated) {
    reader.push(at, truce >= 0 ? 'ceasefire_declared' : 'agree_to_settle', reality, 'agree', 'agreed on', {
      ...spanning(at, truce >= 0 ? truce : at + 1),
      confidence: 0.5,
    })
    return true
  }
  const behind = reader.find(at, -1, 6, SETTLEMENTS)
  const object = truce >= 0 ? truce : behind
  if (object < 0) return false
  reader.push(
    at,
    isTruce(reader, object) ? 'ceasefire_declared' : 'agree_to_settle',
    reality,
    'agree',
    `agreed ${key(object)}`,
    { ...spanning(at, object), confidence: 0.6 },
  )
  return true
}

export const readAgreements = (reader: RuleReader, at: number, verb: Verb | null): boolean => {
  if (!verb) return false
  const key = (index: number): string => reader.key(index)
  if (readInForce(reader, at, verb)) return true
  if (!reader.plain(at)) return false
  if (verb.lemma === 'agree') {
    if (verb.form === 'past') return readAgreeing(reader, at)
    const truce = reader.find(at, 1, 9, SETTLEMENTS)
    // "Urged Russia to agree to a ceasefire": the ceasefire is not there.
    if (truce >= 0)
      reader.push(
        at,
        'agree_to_settle',
        realityOfVerb(reader.view, at, verb.form) === 'happened' ? 'happened' : 'wished',
        'agree',
        `agree ${key(truce)}`,
        spanning(at, truce),
      )
    return truce >= 0
  }
  // "Accepted an invitation", "accepted Qatar's mediation".
  if (verb.lemma === 'accept' && verb.form === 'past') {
    const to = reader.pastAdjuncts(at + 1)
    if (key(to) === 'to' && MEETING.test(key(to + 1))) {
      reader.push(at, 'agree_to_meet', 'planned', 'agree-to-meet', `accepted to ${key(to + 1)}`, spanning(at, to + 1))
      return true
    }
    const offer = reader.find(
      to - 1,
      1,
      8,
      new Set(['invitation', 'offer', 'mediation', 'mandate', 'proposal', 'plan']),
    )
    if (offer >= 0) {
      const plan = key(offer) === 'proposal' || key(offer) === 'plan'
      reader.push(
        at,
        plan ? 'agree_to_settle' : 'accept_mediation',
        realityOfVerb(reader.view, at, verb.form),
        'accept',
        `${key(at)} ${key(offer)}`,
        { ...spanning(at, offer), confidence: 0.5, subjectMediates: key(offer) === 'mandate' },
      )
      return true
    }
  }
  // "Put their signatures to a roadmap", "committed on Monday to a cessation of hostilities".
  const committed =
    (verb.lemma === 'put' && reader.find(at, 1, 3, words('signature signatures names pen')) >= 0) ||
    (verb.lemma === 'commit' && verb.form === 'past' && /^(?:to|themselves)$/.test(key(reader.pastAdjuncts(at + 1))))
  if (committed) {
    const noun = reader.find(at, 1, 12, verb.lemma === 'put' ? SIGNED : CEASEFIRE_NOUNS)
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
  if (verb.lemma === 'shake' && reader.find(at, 1, 2, new Set(['hands'])) >= 0) {
    const noun = reader.find(at, 1, 14, SETTLEMENTS)
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
  // "A negotiated settlement" is a wish.
  if (verb.lemma === 'negotiate' && verb.form === 'past' && /^(?:a|any|the)$/.test(key(at - 1))) return false
  const wanted = verb.lemma === 'sign' || verb.lemma === 'initial' ? SIGNED : SETTLEMENTS
  // "Signed in Muscat, on Tuesday, a declaration": the object after when and where.
  const adjuncts = reader.pastAdjuncts(at + 1)
  const near = reader.find(at, 1, 10, wanted)
  const ahead = near < 0 && adjuncts > at + 1 ? reader.find(adjuncts - 1, 1, 8, wanted) : near
  const behind = verb.form === 'past' ? reader.find(at, -1, 12, wanted, true) : -1
  const object =
    ahead >= 0 && !reader.verbBetween(at, ahead) ? ahead : behind >= 0 && !reader.verbBetween(behind, at) ? behind : -1
  if (object < 0) return false
  if (BUSINESS.test(key(object - 1))) return false
  // "Mediating talks over a port deal": the talks are mediated, the deal is what they are about.
  const talks = ahead >= 0 ? reader.find(at, 1, object - at, TALKS_NOUNS) : -1
  if (talks >= 0 && talks < object && reader.find(talks, 1, object - talks, ABOUT) >= 0) return false
  // "Ceasefire talks", "agreement on a text": the thing meant comes after.
  if (TALKS_NOUNS.has(key(object + 1)) && reader.view.words[object + 1]?.gap === 'join') return false
  const seen = realityOfVerb(reader.view, at, verb.form)
  // "Expected to reach a truce" is a hope; "due to sign" is arranged.
  const hoped = /^(?:reach|conclude|strike|secure|clinch|win|produce|yield|result)$/.test(verb.lemma)
  const reality = seen === 'planned' && hoped ? 'wished' : seen
  reader.push(
    at,
    isTruce(reader, object) ? 'ceasefire_declared' : 'agreement_signed',
    reality,
    'agreement',
    `${key(at)} ${key(object)}`,
    { ...spanning(at, object), confidence: 0.75 },
  )
  return isReal(reality)
}

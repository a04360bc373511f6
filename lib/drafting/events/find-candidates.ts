/** Words that tell of an act of mediation, with the kind of act. */
import type { EventType } from '@/lib/codebook/values'
import type { Candidate } from './candidate'
import {
  ACCESS_NOUNS,
  AGREEMENT_NOUNS,
  CAPTIVES,
  CEASEFIRE_NOUNS,
  MEDIATE_VERBS,
  MEDIATION_NOUNS,
  OFFER_NOUNS,
  PROPOSAL_NOUNS,
  RELEASE_NOUNS,
  TALKS_NOUNS,
  type Verb,
  VISIT_NOUNS,
  verbOf,
  words,
} from './lexicon'
import { type Reality, realityOfNoun, realityOfVerb } from './read-modality'
import { actorAt, type TextView } from './read-text'

const REJECT = words('reject refuse decline boycott spurn rebuff oppose dismiss')
const SUSPEND = words('suspend halt freeze pause cancel postpone delay abandon scrap shelve interrupt adjourn')
const COLLAPSE = words('collapse stall founder unravel fail crumble')
const RELEASE = words('release free exchange swap repatriate reunite')
const REALISE = words(
  'sign initial reach conclude strike seal clinch adopt endorse announce declare broker mediate negotiate secure facilitate finalise finalize ratify accept agree win',
)
const HOLD = words(
  'hold host convene begin open resume start launch continue conclude end finish attend chair mediate facilitate join organise organize arrange reconvene restart kick reopen schedule plan',
)
const MEETING = words('meet gather confer reconvene parley')
const PRESENT = words('present submit table unveil circulate float propose hand deliver give put')
const DEFINITE_TALKS = words(
  'talks negotiations meeting summit round rounds session conference dialogue consultations conversations discussions conversation encounter contacts',
)
const COLLECTIVES = words(
  'sides parties delegations delegation commanders leaders ministers presidents negotiators officials rivals envoys teams representatives mediators diplomats two both counterparts generals heads neighbours neighbors panels chambers factions groups',
)

type Reader = { view: TextView; candidates: Candidate[] }

const keyAt = (view: TextView, at: number): string => view.words[at]?.key ?? ''

/** Nearest word of a set in the sentence, looking right (or left) from a word, stopping where another clause begins unless `wide`. */
const findWord = (
  view: TextView,
  at: number,
  step: 1 | -1,
  reach: number,
  wanted: ReadonlySet<string>,
  wide = false,
): number => {
  const from = view.words[at]
  for (let index = at + step, steps = 0; steps < reach; index += step, steps++) {
    const word = view.words[index]
    if (!word || !from || word.sentence !== from.sentence) return -1
    if (!wide && word.clause !== from.clause) return -1
    if (wanted.has(word.key)) return index
  }
  return -1
}

const push = (
  { candidates }: Reader,
  at: number,
  type: EventType,
  reality: Reality,
  rule: string,
  cue: string,
  more: Partial<Candidate> = {},
): void => {
  candidates.push({
    at,
    from: at,
    until: at + 1,
    type,
    reality,
    rule,
    cue,
    confidence: 0.6,
    subjectMediates: false,
    oneSided: false,
    ...more,
  })
}

const spanning = (a: number, b: number): { from: number; until: number } => ({
  from: Math.min(a, b),
  until: Math.max(a, b) + 1,
})

const readRefusal = (reader: Reader, at: number, verb: Verb): boolean => {
  const { view } = reader
  const key = (index: number): string => keyAt(view, index)
  const reality = realityOfVerb(view, at, verb.form)
  const phrasal =
    (verb.lemma === 'turn' && key(at + 1) === 'down') || (verb.lemma === 'rule' && key(at + 1) === 'out')
      ? 'reject'
      : null
  if (REJECT.has(verb.lemma) || phrasal) {
    if (reality === 'negated' || reality === 'wished') return false
    const talks = findWord(view, at, 1, 9, TALKS_NOUNS)
    const mediation = findWord(view, at, 1, 9, MEDIATION_NOUNS)
    const plan = findWord(view, at, 1, 9, PROPOSAL_NOUNS)
    const settle = findWord(view, at, 1, 9, new Set([...CEASEFIRE_NOUNS, ...AGREEMENT_NOUNS]))
    const infinitive = key(at + 1) === 'to' ? key(at + 2) : ''
    if (
      infinitive === 'comment' ||
      infinitive === 'say' ||
      infinitive === 'elaborate' ||
      infinitive === 'give' ||
      infinitive === 'be'
    )
      return false
    if (
      /^(?:meet|negotiate|talk|attend|join|sit|participate|engage|send|take|travel|go|return|sign|accept|hold)$/.test(
        infinitive,
      )
    ) {
      push(
        reader,
        at,
        infinitive === 'sign' || infinitive === 'accept' ? 'reject_plan' : 'reject_talks',
        reality,
        'refusal',
        `${key(at)} to ${infinitive}`,
        spanning(at, at + 2),
      )
      return true
    }
    if (verb.lemma === 'dismiss' && plan < 0) return false
    const object = [mediation, talks, plan, settle].filter((index) => index >= 0).toSorted((a, b) => a - b)[0]
    if (object === undefined) return false
    const type = object === mediation ? 'reject_mediation' : object === talks ? 'reject_talks' : 'reject_plan'
    push(reader, at, type, reality, 'refusal', `${key(at)} ${key(object)}`, spanning(at, object))
    return true
  }
  const off =
    (verb.lemma === 'call' || verb.lemma === 'break' || verb.lemma === 'put') &&
    (key(at + 1) === 'off' || key(at + 2) === 'off' || key(at + 3) === 'off' || key(at + 4) === 'off')
  const out =
    (verb.lemma === 'walk' || verb.lemma === 'pull') && findWord(view, at, 1, 5, new Set(['out', 'away'])) >= 0
  const leave =
    (verb.lemma === 'withdraw' || verb.lemma === 'quit' || verb.lemma === 'leave') &&
    findWord(view, at, 1, 7, TALKS_NOUNS) >= 0
  if (SUSPEND.has(verb.lemma) || off || out || leave) {
    if (reality === 'negated' || reality === 'wished') return false
    const nouns = new Set([
      ...TALKS_NOUNS,
      ...MEDIATION_NOUNS,
      'participation',
      'process',
      'effort',
      'efforts',
      'visit',
      'attempt',
      'ceasefire',
      'truce',
    ])
    const right = findWord(view, at, 1, 8, nouns)
    const left = findWord(view, at, -1, 14, nouns, true)
    const object = right >= 0 ? right : left
    if (object < 0 && !off) return false
    if (object < 0) return false
    push(reader, at, 'suspend_mediation', reality, 'suspension', `${key(at)} ${key(object)}`, spanning(at, object))
    return true
  }
  const down =
    (verb.lemma === 'break' && key(at + 1) === 'down') ||
    (verb.lemma === 'fall' && (key(at + 1) === 'apart' || key(at + 1) === 'through'))
  const without =
    (verb.lemma === 'end' ||
      verb.lemma === 'conclude' ||
      verb.lemma === 'close' ||
      verb.lemma === 'finish' ||
      verb.lemma === 'break') &&
    [at + 1, at + 2, at + 3].some(
      (index) =>
        key(index) === 'without' ||
        (key(index) === 'in' && /^(?:deadlock|acrimony|failure|stalemate|disarray)$/.test(key(index + 1))) ||
        key(index) === 'inconclusively',
    )
  if (COLLAPSE.has(verb.lemma) || down || without) {
    if (reality === 'negated' || reality === 'wished') return false
    const nouns = new Set([
      ...TALKS_NOUNS,
      ...CEASEFIRE_NOUNS,
      ...MEDIATION_NOUNS,
      'effort',
      'efforts',
      'process',
      'attempt',
      'attempts',
      'deal',
      'agreement',
      'initiative',
      'plan',
      'pact',
      'accord',
    ])
    const left = findWord(view, at, -1, 12, nouns, true)
    if (left < 0) return false
    const truce = CEASEFIRE_NOUNS.has(key(left))
    push(
      reader,
      at,
      truce ? 'ceasefire_violation' : 'talks_collapse',
      reality,
      'collapse',
      `${key(left)} ${key(at)}`,
      spanning(at, left),
    )
    return true
  }
  return false
}

const readOffer = (reader: Reader, at: number, verb: Verb | null): boolean => {
  const { view } = reader
  const key = (index: number): string => keyAt(view, index)
  const word = key(at)
  const mediating = (index: number): boolean => {
    const target = key(index)
    if (!MEDIATE_VERBS.has(target)) return false
    if (/^(?:mediat|facilitat|broker|arbitrat|interven)/.test(target)) return true
    const end = index + 9
    for (let next = index + 1; next < end; next++) {
      if (view.words[next]?.sentence !== view.words[index]?.sentence) return false
      if (
        TALKS_NOUNS.has(key(next)) ||
        MEDIATION_NOUNS.has(key(next)) ||
        /^(?:mediat|broker|facilitat|negotiat|bridge|peace|dialogue|ceasefire|truce|role|end|resolve|resolving|settle|conflict|dispute|solution|summit)/.test(
          key(next),
        )
      )
        return true
    }
    return false
  }
  if (verb?.lemma === 'offer') {
    const reality = realityOfVerb(view, at, verb.form)
    if (reality === 'wished' || reality === 'negated') return false
    const to = findWord(view, at, 1, 6, new Set(['to']))
    const offices = findWord(
      view,
      at,
      1,
      7,
      new Set([...MEDIATION_NOUNS, 'offices', 'venue', 'services', 'help', 'assistance', 'platform', 'mediate']),
    )
    const plan = findWord(view, at, 1, 6, PROPOSAL_NOUNS)
    if ((to >= 0 && mediating(to + 1)) || offices >= 0) {
      push(
        reader,
        at,
        'offer_mediation',
        'happened',
        'offer',
        `${word} ${to >= 0 ? `to ${key(to + 1)}` : key(offices)}`,
        { ...spanning(at, to >= 0 ? to + 1 : offices), subjectMediates: true, confidence: 0.8 },
      )
      return true
    }
    if (plan >= 0) {
      push(reader, at, 'proposal_tabled', 'happened', 'proposal', `${word} ${key(plan)}`, spanning(at, plan))
      return true
    }
    return false
  }
  // "Stands ready to mediate", "willingness to host", "an offer to mediate".
  if (
    /^(?:ready|willing|prepared|willingness|readiness|openness|offer|offers|proposal|proposed|proposes|proposing|volunteered|bid)$/.test(
      word,
    ) &&
    key(at + 1) === 'to' &&
    mediating(at + 2)
  ) {
    const before = keyAt(view, at - 1)
    if (word.startsWith('offer') && /^(?:rejected|declined|refused|accepted)$/.test(before)) return false
    push(reader, at, 'offer_mediation', 'happened', 'offer', `${word} to ${key(at + 2)}`, {
      ...spanning(at, at + 2),
      subjectMediates: true,
      confidence: 0.65,
    })
    return true
  }
  if (OFFER_NOUNS.has(word) && key(at + 1) === 'of' && (MEDIATION_NOUNS.has(key(at + 2)) || key(at + 2) === 'good')) {
    push(reader, at, 'offer_mediation', 'happened', 'offer', `${word} of ${key(at + 2)}`, {
      ...spanning(at, at + 2),
      subjectMediates: true,
    })
    return true
  }
  if (verb && /^(?:ask|request|urge|appeal|call|invite)$/.test(verb.lemma)) {
    const reality = realityOfVerb(view, at, verb.form)
    if (reality === 'wished' || reality === 'negated') return false
    const to = findWord(view, at, 1, 8, new Set(['to']))
    if (to >= 0 && /^(?:mediat|interven|facilitat|broker)/.test(key(to + 1))) {
      push(reader, at, 'appeal_for_mediation', 'happened', 'appeal', `${word} to ${key(to + 1)}`, spanning(at, to + 1))
      return true
    }
    const mediation = findWord(view, at, 1, 4, MEDIATION_NOUNS)
    if (mediation >= 0 && (key(mediation) === 'mediation' || key(mediation) === 'facilitation')) {
      push(
        reader,
        at,
        'appeal_for_mediation',
        'happened',
        'appeal',
        `${word} ${key(mediation)}`,
        spanning(at, mediation),
      )
      return true
    }
    return false
  }
  if (verb && PRESENT.has(verb.lemma) && view.words[at]?.mention === -1) {
    const reality = realityOfVerb(view, at, verb.form)
    if (reality === 'wished' || reality === 'negated') return false
    const phrasal = verb.lemma === 'put' ? /^(?:forward|on)$/.test(key(at + 1)) : true
    if (!phrasal) return false
    const give = verb.lemma === 'give' || verb.lemma === 'hand' || verb.lemma === 'deliver'
    const right = findWord(view, at, 1, 8, PROPOSAL_NOUNS)
    const left = findWord(view, at, -1, 8, PROPOSAL_NOUNS)
    const passive =
      /^(?:was|were|been|be)$/.test(key(at - 1)) || key(at + 1) === 'by' || key(at + 2) === 'by' || verb.form === 'past'
    const object = right >= 0 ? right : passive ? left : -1
    if (object < 0 || (give && !/^(?:proposal|proposals|draft|text|plan|document|paper)$/.test(key(object))))
      return false
    push(reader, at, 'proposal_tabled', reality, 'proposal', `${word} ${key(object)}`, spanning(at, object))
    return true
  }
  return false
}

const readRelease = (reader: Reader, at: number, verb: Verb | null): boolean => {
  const { view } = reader
  const key = (index: number): string => keyAt(view, index)
  const word = key(at)
  const handOver =
    verb?.lemma === 'hand' && (key(at + 1) === 'over' || findWord(view, at, 1, 6, new Set(['over'])) >= 0)
  if (
    verb &&
    (RELEASE.has(verb.lemma) || handOver) &&
    verb.form !== 'base' &&
    view.words[at]?.mention === -1 &&
    !(word === 'exchange' || word === 'release')
  ) {
    const right = findWord(view, at, 1, 7, CAPTIVES)
    const left = verb.form === 'past' ? findWord(view, at, -1, 10, CAPTIVES) : -1
    const object = right >= 0 ? right : left
    if (object >= 0) {
      const reality = realityOfVerb(view, at, verb.form)
      if (reality !== 'wished' && reality !== 'negated') {
        push(reader, at, 'release_or_exchange', reality, 'release', `${word} ${key(object)}`, spanning(at, object))
        return true
      }
    }
    return false
  }
  if (verb && RELEASE.has(verb.lemma) && verb.form === 'base' && !RELEASE_NOUNS.has(word)) {
    const right = findWord(view, at, 1, 6, CAPTIVES)
    const reality = realityOfVerb(view, at, verb.form)
    if (right >= 0 && reality === 'planned') {
      push(reader, at, 'release_or_exchange', reality, 'release', `${word} ${key(right)}`, spanning(at, right))
      return true
    }
  }
  if (RELEASE_NOUNS.has(word)) {
    const swap =
      /^(?:exchange|exchanges|swap|swaps)$/.test(word) &&
      (CAPTIVES.has(key(at - 1)) ||
        CAPTIVES.has(key(at - 2)) ||
        (key(at + 1) === 'of' && findWord(view, at, 1, 5, CAPTIVES) >= 0))
    const freed =
      /^(?:release|releases|freeing|handover|repatriation|liberation|return)$/.test(word) &&
      ((key(at + 1) === 'of' && findWord(view, at, 1, 8, CAPTIVES) >= 0) || CAPTIVES.has(key(at - 1)))
    if (!swap && !freed) return false
    // A noun alone is a wish or a topic: something must have brought it about, or a day be given.
    const doer =
      /^(?:broker|mediate|facilitate|arrange|negotiate|secure|complete|carry|conduct|see|lead|win|help|include|announce|take|hold|agree|reach|result)$/
    for (let index = at - 1, steps = 0; steps < 9; index--, steps++) {
      const other = view.words[index]
      if (!other || other.sentence !== view.words[at]?.sentence) break
      const known = verbOf(other.key)
      if (known && other.mention === -1 && doer.test(known.lemma)) {
        const reality = realityOfVerb(view, index, known.form)
        if (reality === 'wished' || reality === 'negated') return false
        push(reader, at, 'release_or_exchange', reality, 'release', `${other.key} ${word}`, spanning(at, index))
        return true
      }
    }
    push(
      reader,
      at,
      'release_or_exchange',
      realityOfNoun(view, at) === 'happened' ? 'happened' : 'wished',
      'release-noun',
      word,
      { confidence: 0.35 },
    )
    return true
  }
  return false
}

const readAccess = (reader: Reader, at: number, verb: Verb | null): boolean => {
  const { view } = reader
  const key = (index: number): string => keyAt(view, index)
  if (!verb || !/^(?:enter|cross|reach|deliver|open|evacuate|allow|arrive|permit|let)$/.test(verb.lemma)) return false
  if (verb.form === 'base' || verb.form === 'ing') return false
  const reality = realityOfVerb(view, at, verb.form)
  if (reality === 'wished' || reality === 'negated') return false
  const humanitarian = words('humanitarian aid convoy convoys evacuation corridor corridors trucks relief')
  if (verb.lemma === 'evacuate') {
    push(reader, at, 'humanitarian_access', reality, 'access', key(at))
    return true
  }
  const noun =
    verb.lemma === 'open' ||
    verb.lemma === 'allow' ||
    verb.lemma === 'deliver' ||
    verb.lemma === 'permit' ||
    verb.lemma === 'let'
      ? findWord(view, at, 1, 8, humanitarian)
      : findWord(view, at, -1, 8, humanitarian)
  if (noun < 0 || (!ACCESS_NOUNS.has(key(noun)) && !ACCESS_NOUNS.has(key(noun + 1)) && key(noun) !== 'trucks'))
    return false
  push(reader, at, 'humanitarian_access', reality, 'access', `${key(at)} ${key(noun)}`, {
    ...spanning(at, noun),
    confidence: 0.45,
  })
  return true
}

const readAgreement = (reader: Reader, at: number, verb: Verb | null): boolean => {
  const { view } = reader
  const key = (index: number): string => keyAt(view, index)
  const word = key(at)
  if (!verb) return false
  const settlement = new Set([...AGREEMENT_NOUNS, ...CEASEFIRE_NOUNS])
  // "Took effect", "came into force", "is holding", "was extended".
  const inForce =
    ((verb.lemma === 'take' || verb.lemma === 'go' || verb.lemma === 'come' || verb.lemma === 'enter') &&
      (key(at + 1) === 'effect' || (key(at + 1) === 'into' && /^(?:effect|force|operation)$/.test(key(at + 2))))) ||
    ((verb.lemma === 'begin' || verb.lemma === 'start') && findWord(view, at, -1, 6, CEASEFIRE_NOUNS) >= 0)
  if (inForce || verb.lemma === 'extend' || verb.lemma === 'renew') {
    const noun = findWord(view, at, -1, 16, settlement, true)
    const right = verb.lemma === 'extend' || verb.lemma === 'renew' ? findWord(view, at, 1, 6, settlement) : -1
    const object = right >= 0 ? right : noun
    const pronoun = key(at - 1) === 'it' || key(at - 2) === 'it'
    if (object < 0 && !pronoun) return false
    const reality = realityOfVerb(view, at, verb.form)
    if (reality === 'wished' || reality === 'negated') return false
    const truce = object < 0 || CEASEFIRE_NOUNS.has(key(object))
    if (object < 0 && !inForce && verb.lemma !== 'extend') return false
    push(
      reader,
      at,
      truce ? 'ceasefire_in_force' : 'agreement_signed',
      reality,
      'in-force',
      `${object >= 0 ? `${key(object)} ` : ''}${word}`,
      { ...spanning(at, object < 0 ? at : object), confidence: 0.8 },
    )
    return true
  }
  // "Agreed to meet", "agreed to a ceasefire", "agreed on a text", "agreed that".
  if (verb.lemma === 'agree' && view.words[at]?.mention === -1) {
    const reality = realityOfVerb(view, at, verb.form)
    if (reality === 'wished' || reality === 'negated') return false
    if (key(at + 1) === 'to' || (key(at + 2) === 'to' && joinedAdverb(key(at + 1)))) {
      const to = key(at + 1) === 'to' ? at + 1 : at + 2
      const target = key(to + 1)
      const meeting =
        /^(?:meet|resume|hold|continue|return|restart|reconvene|attend|start|begin|open|talks|negotiate|talk|join|participate|send|convene|further|new|another)$/.test(
          target,
        )
      const talks = findWord(view, to, 1, 9, TALKS_NOUNS)
      const truce = findWord(view, to, 1, 9, CEASEFIRE_NOUNS)
      if ((target === 'meet' || target === 'reconvene' || (meeting && talks >= 0)) && truce < 0) {
        push(reader, at, 'agree_to_meet', 'happened', 'agree-to-meet', `${word} to ${target}`, {
          ...spanning(at, talks >= 0 ? talks : to + 1),
          confidence: 0.7,
        })
        return true
      }
      const known = verbOf(target)
      if (
        truce >= 0 ||
        known ||
        /^(?:end|halt|cease|implement|respect|observe|form|share|work|normalise|normalize|create|establish|exchange|allow|withdraw|disarm|an|the|a)$/.test(
          target,
        )
      ) {
        const access = findWord(view, to, 1, 9, new Set(['access', 'corridor', 'corridors', 'convoys']))
        push(
          reader,
          at,
          truce >= 0 ? 'ceasefire_declared' : access >= 0 ? 'agree_to_settle' : 'agree_to_settle',
          reality,
          'agree',
          `${word} to ${target}`,
          { ...spanning(at, truce >= 0 ? truce : to + 1), confidence: 0.6 },
        )
        return true
      }
      return false
    }
    if (key(at + 1) === 'on' || key(at + 1) === 'upon' || key(at + 1) === 'in') {
      const truce = findWord(view, at, 1, 8, CEASEFIRE_NOUNS)
      push(
        reader,
        at,
        truce >= 0 ? 'ceasefire_declared' : 'agree_to_settle',
        reality,
        'agree',
        `${word} ${key(at + 1)}`,
        { ...spanning(at, truce >= 0 ? truce : at + 1), confidence: 0.5 },
      )
      return true
    }
    const truce = findWord(view, at, 1, 5, CEASEFIRE_NOUNS)
    const left = findWord(view, at, -1, 6, settlement)
    if (truce >= 0 || left >= 0) {
      push(
        reader,
        at,
        CEASEFIRE_NOUNS.has(key(truce >= 0 ? truce : left)) ? 'ceasefire_declared' : 'agree_to_settle',
        reality,
        'agree',
        word,
        { ...spanning(at, truce >= 0 ? truce : left), confidence: 0.6 },
      )
      return true
    }
    return false
  }
  if (verb.lemma === 'shake' && findWord(view, at, 1, 2, new Set(['hands'])) >= 0) {
    const noun = findWord(view, at, 1, 12, settlement)
    if (noun < 0) return false
    push(
      reader,
      at,
      'agreement_signed',
      realityOfVerb(view, at, verb.form),
      'agreement',
      'shook hands',
      spanning(at, noun),
    )
    return true
  }
  if (REALISE.has(verb.lemma) && view.words[at]?.mention === -1) {
    const right = findWord(view, at, 1, 10, settlement)
    const passive = verb.form === 'past'
    const left = passive ? findWord(view, at, -1, 10, settlement, true) : -1
    // Between the verb and its object no other verb of ours: "announced that talks on an agreement resumed".
    const object =
      right >= 0 && !hasVerbBetween(view, at, right) ? right : left >= 0 && !hasVerbBetween(view, left, at) ? left : -1
    if (object < 0) return false
    const reality = realityOfVerb(view, at, verb.form)
    if (reality === 'wished' || reality === 'negated') {
      if (reality === 'negated' && /^(?:reach|conclude|sign|agree)$/.test(verb.lemma) && verb.form !== 'base')
        return false
      return false
    }
    const truce =
      CEASEFIRE_NOUNS.has(key(object)) || (AGREEMENT_NOUNS.has(key(object)) && CEASEFIRE_NOUNS.has(key(object - 1)))
    push(
      reader,
      at,
      truce ? 'ceasefire_declared' : 'agreement_signed',
      reality,
      'agreement',
      `${word} ${key(object)}`,
      { ...spanning(at, object), confidence: 0.75 },
    )
    return true
  }
  return false
}

const joinedAdverb = (word: string): boolean => /^(?:also|both|jointly|finally|immediately|then|verbally)$/.test(word)

const hasVerbBetween = (view: TextView, from: number, until: number): boolean => {
  for (let index = from + 1; index < until; index++) {
    const word = view.words[index]
    if (
      word &&
      word.mention === -1 &&
      verbOf(word.key)?.form === 'past' &&
      !/^(?:proposed|planned|expected|scheduled|mediated|brokered|sponsored)$/.test(word.key) &&
      view.words[index - 1]?.gap === 'join'
    )
      return true
  }
  return false
}

const readTalks = (reader: Reader, at: number, verb: Verb | null): boolean => {
  const { view } = reader
  const key = (index: number): string => keyAt(view, index)
  const word = key(at)
  if (!verb || view.words[at]?.mention !== -1) return false
  const people = (index: number): boolean => {
    const found = actorAt(view, index)
    return (
      (found !== null && found.mention.how !== 'place') ||
      COLLECTIVES.has(key(index)) ||
      (view.words[index]?.mention ?? -1) >= 0
    )
  }
  const peopleNear = (from: number, step: 1 | -1, reach: number): number => {
    for (let index = from, steps = 0; steps < reach; index += step, steps++) {
      const other = view.words[index]
      if (!other || other.sentence !== view.words[at]?.sentence) return -1
      if (people(index)) return index
    }
    return -1
  }
  if (
    MEETING.has(verb.lemma) &&
    !(
      word === 'meeting' &&
      !/^(?:after|before|by|while|was|were|is|are|been|started|began|leaders|first)$/.test(key(at - 1)) &&
      !people(at + 1)
    )
  ) {
    if (
      word === 'meeting' &&
      /^(?:the|a|this|that|next|last|first|second|third|trilateral|bilateral)$/.test(key(at - 1))
    )
      return false
    const reality = realityOfVerb(view, at, verb.form)
    if (reality === 'wished' || reality === 'negated') return false
    const subject = peopleNear(at - 1, -1, 9)
    const object = peopleNear(at + 1, 1, 5)
    if (subject < 0 && object < 0) return false
    push(reader, at, 'mediation_session', reality, 'meeting', word, {
      from: subject >= 0 ? subject : at,
      until: Math.max(at, object) + 1,
      oneSided: true,
      confidence: 0.6,
    })
    return true
  }
  if (verb.lemma === 'sit' && key(at + 1) === 'down') {
    const reality = realityOfVerb(view, at, verb.form)
    if (reality === 'wished' || reality === 'negated') return false
    push(reader, at, 'mediation_session', reality, 'meeting', 'sat down', { confidence: 0.6 })
    return true
  }
  const phoned = /^(?:phone|telephone)$/.test(verb.lemma) && verb.form === 'past'
  const byPhone =
    (verb.lemma === 'speak' || verb.lemma === 'talk' || verb.lemma === 'discuss') &&
    findWord(view, at, 1, 8, new Set(['phone', 'telephone', 'hotline', 'call', 'telephonically'])) >= 0
  const called =
    verb.lemma === 'call' &&
    verb.form === 'past' &&
    view.words[at + 1]?.gap === 'join' &&
    (actorAt(view, at + 1)?.mention.kind === 'person' || /^(?:both|his|her|their)$/.test(key(at + 1))) &&
    !/^(?:for|on|off|the)$/.test(key(at + 1))
  const callNoun =
    (verb.lemma === 'hold' || verb.lemma === 'make' || verb.lemma === 'have') &&
    findWord(view, at, 1, 6, new Set(['call', 'calls'])) >= 0
  if (phoned || byPhone || called || callNoun) {
    const reality = realityOfVerb(view, at, verb.form)
    if (reality === 'wished' || reality === 'negated') return false
    push(reader, at, 'phone_contact', reality, 'call', word, { oneSided: true, confidence: 0.65 })
    return true
  }
  if (
    (verb.lemma === 'speak' || verb.lemma === 'talk') &&
    verb.form === 'past' &&
    (key(at + 1) === 'with' || key(at + 1) === 'directly' || key(at + 1) === 'again' || key(at + 1) === 'separately')
  ) {
    if (peopleNear(at + 1, 1, 5) < 0 || findWord(view, at, 1, 6, words('reporters journalists')) >= 0) return false
    push(reader, at, 'phone_contact', realityOfVerb(view, at, verb.form), 'call', word, {
      oneSided: true,
      confidence: 0.4,
    })
    return true
  }
  const hosted = verb.lemma === 'host' || verb.lemma === 'receive' || verb.lemma === 'summon' || verb.lemma === 'bring'
  if (hosted) {
    const reality = realityOfVerb(view, at, verb.form)
    if (reality === 'wished' || reality === 'negated') return false
    const talks = findWord(view, at, 1, 12, TALKS_NOUNS)
    const guests = peopleNear(at + 1, 1, 7)
    const together = verb.lemma === 'bring' ? findWord(view, at, 1, 14, words('together table')) >= 0 : true
    const left = word === 'hosted' ? findWord(view, at, -1, 8, TALKS_NOUNS) : -1
    if (!together || (talks < 0 && guests < 0 && left < 0)) return false
    push(reader, at, 'hosted_talks', reality, 'hosting', word, {
      ...spanning(at, talks >= 0 ? talks : left >= 0 ? left : guests),
      confidence: talks >= 0 || left >= 0 ? 0.75 : 0.5,
    })
    return true
  }
  if (
    HOLD.has(verb.lemma) ||
    verb.lemma === 'take' ||
    verb.lemma === 'go' ||
    verb.lemma === 'bring' ||
    verb.lemma === 'expect' ||
    verb.lemma === 'lead'
  ) {
    if (verb.lemma === 'take' && key(at + 1) !== 'place' && key(at + 1) !== 'part') return false
    if (verb.lemma === 'go' || verb.lemma === 'bring' || verb.lemma === 'lead') return false
    const right = findWord(view, at, 1, 9, DEFINITE_TALKS)
    const left = findWord(view, at, -1, 14, DEFINITE_TALKS, true)
    const intransitive = /^(?:begin|open|resume|start|continue|conclude|end|finish|take|kick|reconvene|restart)$/.test(
      verb.lemma,
    )
    const passive =
      verb.form === 'past' &&
      (/^(?:was|were|been|be|being)$/.test(key(at - 1)) ||
        /^(?:was|were|been|be|being)$/.test(key(at - 2)) ||
        view.words[at - 1]?.gap === 'marks' ||
        DEFINITE_TALKS.has(key(at - 1)))
    let object = -1
    if (right >= 0 && !hasVerbBetween(view, at, right) && key(at + 1) !== 'place') object = right
    else if (left >= 0 && (intransitive || passive) && !hasVerbBetween(view, left, at)) object = left
    const ordinal =
      object < 0 &&
      (intransitive || passive) &&
      findWord(
        view,
        at,
        -1,
        6,
        words('first second third fourth fifth sixth seventh eighth ninth tenth latest they it'),
      ) >= 0
    if (
      object < 0 &&
      !(ordinal && (verb.lemma === 'hold' || verb.lemma === 'take' || verb.lemma === 'begin' || verb.lemma === 'open'))
    )
      return false
    const reality = realityOfVerb(view, at, verb.form)
    if (reality === 'wished' || reality === 'negated') return false
    const news = object >= 0 && /^(?:news|press)$/.test(key(object - 1))
    if (news) return false
    push(reader, at, 'mediation_session', reality, 'talks', `${word}${object >= 0 ? ` ${key(object)}` : ''}`, {
      ...spanning(at, object < 0 ? at : object),
      confidence: object < 0 ? 0.5 : 0.7,
    })
    return true
  }
  if (/^(?:visit|travel|arrive|fly|shuttle)$/.test(verb.lemma)) {
    const reality = realityOfVerb(view, at, verb.form)
    if (reality === 'wished' || reality === 'negated') return false
    if (verb.form === 'base' && reality !== 'planned') return false
    const subject = peopleNear(at - 1, -1, 7)
    if (subject < 0) return false
    push(reader, at, 'visit', reality, 'visit', word, {
      from: subject,
      until: at + 1,
      oneSided: true,
      subjectMediates: true,
      confidence: 0.5,
    })
    return true
  }
  return false
}

/** Nouns with a day or a participle of their own: "talks in Doha on Monday", "the agreement of March 10", "a UN-brokered truce". */
const readNoun = (reader: Reader, at: number, covered: (at: number) => boolean): void => {
  const { view } = reader
  const word = keyAt(view, at)
  if (view.words[at]?.mention !== -1 || covered(at)) return
  const reality = realityOfNoun(view, at)
  if (reality === 'negated' || reality === 'wished') return
  const cap = Boolean(view.words[at]?.cap)
  if (CEASEFIRE_NOUNS.has(word))
    push(reader, at, 'ceasefire_declared', reality, 'ceasefire-noun', word, { confidence: 0.3 })
  else if (AGREEMENT_NOUNS.has(word) && !/^(?:no|peace)$/.test(keyAt(view, at - 1)))
    push(reader, at, 'agreement_signed', reality, 'agreement-noun', word, { confidence: cap ? 0.35 : 0.3 })
  else if (DEFINITE_TALKS.has(word) && keyAt(view, at - 1) !== 'press' && keyAt(view, at - 1) !== 'news')
    push(reader, at, 'mediation_session', reality, 'talks-noun', word, { confidence: 0.3 })
  else if (VISIT_NOUNS.has(word))
    push(reader, at, 'visit', reality, 'visit-noun', word, { confidence: 0.25, subjectMediates: true, oneSided: true })
  else if ((word === 'call' || word === 'calls') && /^(?:phone|telephone)$/.test(keyAt(view, at - 1)))
    push(reader, at, 'phone_contact', reality, 'call-noun', word, { confidence: 0.35, oneSided: true })
  else if (
    /^(?:collapse|breakdown|suspension|cancellation|postponement|rejection|refusal)$/.test(word) &&
    keyAt(view, at + 1) === 'of'
  ) {
    const talks = findWord(view, at, 1, 6, new Set([...TALKS_NOUNS, ...MEDIATION_NOUNS]))
    if (talks >= 0)
      push(
        reader,
        at,
        /^(?:collapse|breakdown)$/.test(word)
          ? 'talks_collapse'
          : word === 'rejection' || word === 'refusal'
            ? 'reject_talks'
            : 'suspend_mediation',
        reality,
        'refusal-noun',
        word,
        { ...spanning(at, talks), confidence: 0.35 },
      )
  }
}

/** Candidates in the order of the text. Those from a noun alone carry a confidence below 0.4: a date or an agent must support them. */
export const findCandidates = (view: TextView): Candidate[] => {
  const reader: Reader = { view, candidates: [] }
  for (const { from, until } of view.sentenceWords) {
    const start = reader.candidates.length
    for (let at = from; at < until; at++) {
      const verb = verbOf(keyAt(view, at))
      if (verb && readRefusal(reader, at, verb)) continue
      if (readOffer(reader, at, verb)) continue
      if (readRelease(reader, at, verb)) continue
      if (readAgreement(reader, at, verb)) continue
      if (readAccess(reader, at, verb)) continue
      readTalks(reader, at, verb)
    }
    const mine = reader.candidates.slice(start)
    const covered = (at: number): boolean => mine.some((one) => at >= one.from && at < one.until)
    for (let at = from; at < until; at++) readNoun(reader, at, covered)
  }
  return reader.candidates
}

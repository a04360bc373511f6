/** Whether a verb tells of something done, arranged, only wished for, or not done. */
import {
  CEASEFIRE_NOUNS,
  NEGATIONS,
  PLANNING,
  SPEECH,
  TALKS_NOUNS,
  type VerbForm,
  WISHING,
  verbOf,
  words,
} from './lexicon'
import {
  datedInClause,
  doubtedBefore,
  hangsOn,
  isAsked,
  isClaimed,
  isFirstTo,
  isPresent,
  isProspect,
  isSeenTo,
  isTimetable,
  shouldHaveBeen,
} from './read-doubts'
import type { TextView } from './read-text'

export type Reality = 'happened' | 'planned' | 'wished' | 'negated'

const BE = words('is are was were be been being')
const CARRIED_OUT =
  /^(?:travel|fly|head|depart|land|go|come|arrive|visit|send|help|continue|meet|gather|return|begin|start|sit)$/
const JOURNEY = /^(?:travel|fly|head|depart|land|go|come|arrive|visit|send|return)$/
const ACHIEVED =
  /^(?:conclude|finali[sz]e|broker|secure|reach|clinch|strike|seal|agree|mediate|facilitate|end|free|release)$/
const MODALS = words('could might should must can cannot')
const GERUND_OF = /^(?:of|for|about|on|at|to|towards?)$/
const PERFORMED = /^(?:accept|reject|refuse|decline|offer|propose|agree|urge|demand|appeal|call)$/
const OPENS_TALKS = /^(?:take|held|hosted|begin|start|resume|open)$/
const PERHAPS = /^(?:possibly|potentially|perhaps|maybe)$/
/** Before a gerund: what is not done, or not yet. */
const UNDONE =
  /^(?:avoid|avoids|avoided|avoiding|prevent|risk|risks|risked|risking|without|consider|considers|considering|considered|mulling|weighing|contemplating|suggest|suggests|suggested|recommend|recommended|favou?rs?|opposes?|opposed|against|delay|delayed)$/
const DROPPED = /(?:postpone|cancel|scrap|drop|abandon|shelve)/
const WILL = /^(?:will|shall|theyll|itll|youll)$/
const OWN_SUBJECT = /^(?:i|he|she|they|we|(?:i|they|we)ve)$/
const CAUSING = /^(?:get|getting|see|seeing|wants?|wanted)$/
const CONDITIONAL = words('if unless whether')

/** Left of a verb: at most eight words, within its clause. */
export const realityOfVerb = (view: TextView, at: number, told: VerbForm): Reality => {
  // "Has come into force": a participle that looks like the bare form.
  const form = told === 'base' && /^(?:has|have|had)$/.test(view.words[at - 1]?.key ?? '') ? 'past' : told
  if (
    form === 'ing' &&
    view.words[at - 1]?.key === 'in' &&
    /^(?:reach|sign|secur|achiev|conclud)/.test(view.words[at]?.key ?? '') &&
    !succeededIn(view, at)
  )
    return 'wished'
  // "Facilitating Ceasefire Negotiations": a heading.
  if (form === 'ing' && opensHeading(view, at)) return 'wished'
  // "To avoid derailing the talks", "accused him of preventing a deal from being reached".
  if (form === 'ing' && UNDONE.test(view.words[at - 1]?.key ?? '')) return 'wished'
  // "Prior to it taking effect".
  if (form === 'ing' && [2, 3, 4].some((step) => view.words[at - step]?.key === 'prior')) return 'wished'
  if (view.words[at - 1]?.key === 'being' && view.words[at - 2]?.key === 'from') return 'wished'
  if (form === 'ing' && succeededIn(view, at)) return realityOfVerb(view, at - 2, 'past')
  // "He must show it by accepting", "called for calm by freeing the hostages".
  if (form === 'ing' && view.words[at - 1]?.key === 'by' && modalBefore(view, at)) return 'wished'
  if (isAsked(view, at) || isProspect(view, at, form) || shouldHaveBeen(view, at)) return 'wished'
  const { words: list } = view
  const clause = list[at]?.clause
  const sentence = list[at]?.sentence
  const key = (index: number): string => (list[index]?.sentence === sentence ? (list[index]?.key ?? '') : '')
  let near = ''
  let infinitive = false
  let be = false
  let own = false
  for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
    const word = list[back]
    if (!word || word.sentence !== sentence) break
    if (word.clause !== clause) {
      if (key(back + 1) === 'once' && !/^(?:again|more)$/.test(key(back + 2))) return 'wished'
      // "Two days before the sides hold a second round": a plan that has its day.
      if (key(back + 1) === 'before' && form === 'base' && /^(?:days?|weeks?|hours)$/.test(key(back))) return 'planned'
      // "A long way to go before a ceasefire is agreed".
      if (
        /^(?:before|until|till)$/.test(key(back + 1)) &&
        (form === 's' || form === 'base' || isPresent(view, back + 1, at))
      )
        return 'wished'
      // "Would leave after they agree to a truce".
      if (/^(?:after|once|when)$/.test(key(back + 1)) && (form === 's' || form === 'base')) return 'wished'
      if (CONDITIONAL.has(word.key)) return 'wished'
      break
    }
    // "A deal had nearly been reached".
    if (/^(?:nearly|almost)$/.test(word.key) && (back === at - 1 || BE.has(key(back + 1)))) return 'negated'
    // "Will be the first since talks broke up in 2017".
    if (word.key === 'since' && form === 'past' && back < at - 1) return 'happened'
    if (CONDITIONAL.has(word.key) || PERHAPS.test(word.key)) return 'wished'
    if (back === at - 1) near = word.key
    if (NEGATIONS.has(word.key) && at - back <= 4 && (word.key !== 'failed' || key(back + 1) === 'to')) return 'negated'
    // "I will tell you I have had talks": the verb has its own subject.
    if (!infinitive && OWN_SUBJECT.test(word.key) && (word.mention === -1 || /^(?:i|we)/.test(word.key))) own = true
    if (own) continue
    if (word.key === 'will' && (doubtedBefore(view, back) || hangsOn(view, at))) return 'wished'
    // "The political will to accept it": a noun.
    if (
      word.key === 'will' &&
      /^(?:the|political|true|no|any|of|their|its|real|genuine|sufficient)$/.test(key(back - 1))
    )
      return 'wished'
    if (WILL.test(word.key)) return 'planned'
    if (MODALS.has(word.key) && at - back <= 4) return 'wished'
    // "Only hours later he would throw it out": told ahead of its time.
    if (word.key === 'would' && at - back <= 5 && toldLater(view, back)) return 'happened'
    if (word.key === 'would' && at - back <= 5)
      return saidBefore(view, back) && !doubtedBefore(view, back) && !hangsOn(view, at) ? 'planned' : 'wished'
    if (
      word.key === 'to' &&
      !infinitive &&
      (form === 'base' || (form === 'past' && key(back + 1) === 'be')) &&
      at - back <= 3
    ) {
      infinitive = true
      continue
    }
    if (infinitive) {
      // "Was able to secure a truce".
      if (word.key === 'able' && /^(?:was|were|been)$/.test(key(back - 1)) && !NEGATIONS.has(key(back - 2)))
        return 'happened'
      // "Postponed plans to travel".
      if (/^plans?$/.test(word.key) && DROPPED.test(`${key(back - 1)} ${key(back - 2)}`)) return 'wished'
      // "Talks were due to start on Monday, but the army did not turn up".
      // "Has no plans to meet", "are not expected to attend".
      if (PLANNING.has(word.key) && [1, 2].some((step) => NEGATIONS.has(key(back - step)))) return 'negated'
      if (PLANNING.has(word.key) && [1, 2].some((step) => PERHAPS.test(key(back - step)))) return 'wished'
      if (word.key === 'supposed' && /^(?:was|were|been)$/.test(key(back - 1))) return 'wished'
      if (PLANNING.has(word.key))
        return /^(?:was|were|been)$/.test(key(back - 1)) && butAfter(view, at) ? 'wished' : 'planned'
      if (WISHING.has(word.key)) return 'wished'
      if (isFirstTo(view, back)) return 'happened'
      // "His decision to accept the truce".
      if (word.key === 'decision' && DECIDED.test(key(at))) return 'happened'
      // "Are to meet" is arranged; "were to meet" may not have come about.
      if (word.key === 'was' || word.key === 'were' || word.key === 'been') return 'wished'
      // "Are to meet", and not "have to meet" or "it is time to meet".
      if (word.key === 'have' || word.key === 'has' || word.key === 'had')
        return word.key !== 'had' && datedInClause(view, at) ? 'planned' : 'wished'
      if (BE.has(word.key)) return /^(?:to|now|both|also|then|next)$/.test(key(back + 1)) ? 'planned' : 'wished'
      // "The talks to take place on 15 May", "the round to be held in Cairo".
      if (TALKS_NOUNS.has(word.key) && back === at - 2 - Number(key(at - 1) === 'be') && OPENS_TALKS.test(key(at)))
        return 'planned'
      // "Persuaded both sides to sign".
      if (/^(?:got|persuaded|convinced|induced|coaxed|cajoled)$/.test(word.key) && at - back > 2)
        return realityOfVerb(view, back, 'past')
      // "Ordered his prime minister to lead a delegation to Sanaa".
      if (/^(?:ordered|instructed|tasked)$/.test(word.key)) return 'planned'
      // "Used the trip to urge him".
      if (word.key === 'used') return 'happened'
      // "Managed to secure a truce".
      if (word.key === 'managed' && key(back + 1) === 'to') return realityOfVerb(view, back, 'past')
      // "The time has come to conclude the deal".
      if (word.key === 'come' && key(back - 2) === 'time') return 'wished'
      const verb = TALKS_NOUNS.has(word.key) || CEASEFIRE_NOUNS.has(word.key) ? null : verbOf(word.key)
      if (verb && word.mention === -1) {
        // "Travelled to meet", "helped to broker": done; "brokered a deal to end": only meant.
        // "Flew to Doha to conclude the deal": whether it was, is not said.
        if (JOURNEY.test(verb.lemma) && ACHIEVED.test(key(at))) return 'wished'
        if (verb.form === 'past') return CARRIED_OUT.test(verb.lemma) ? 'happened' : 'wished'
        const governing = realityOfVerb(view, back, verb.form)
        return governing === 'happened' && !CARRIED_OUT.test(verb.lemma) ? 'wished' : governing
      }
      continue
    }
    if (BE.has(word.key)) be = true
    if (form === 'base' && verbOf(word.key) && at - back > 1) break
  }
  if (infinitive) return 'wished'
  if (isClaimed(view, at) || (form === 'past' && isSeenTo(view, at))) return 'wished'
  if (form === 'past' && isSubjunctive(view, at)) return 'wished'
  const causing = form === 'past' && !be ? causedBy(view, at) : -1
  if (causing >= 0) return realityOfCause(view, causing)
  if (form !== 'ing' && isTimetable(view, at, form)) return 'planned'
  // "Expects to go home on Thursday before returning on Saturday".
  if (form === 'ing' && near === 'before' && plansBefore(view, at)) return 'planned'
  // "Is open to resuming talks".
  if (form === 'ing' && GERUND_OF.test(near)) return 'wished'
  if (form === 'past' || be) return 'happened'
  if (form === 's' || form === 'ing') return 'happened'
  // "We accept the plan": done by saying it.
  if (form === 'base' && /^(?:we|i)$/.test(near) && PERFORMED.test(key(at))) return 'happened'
  // A bare form: "officials meet", or a noun after all.
  // A headline's "government and rebels sign" is done.
  return key(at - 1) === 'did' || isHeadline(view, at) ? 'happened' : 'wished'
}

/** Something arranged, and told as such, before a word in its sentence. */
const plansBefore = (view: TextView, at: number): boolean => {
  for (let back = at - 2; view.words[back]?.sentence === view.words[at]?.sentence && back >= 0; back--)
    if (
      WILL.test(view.words[back]?.key ?? '') ||
      (PLANNING.has(view.words[back]?.key ?? '') && view.words[back + 1]?.key === 'to')
    )
      return true
  return false
}

const DECIDED = /^(?:accept|reject|refuse|sign|agree|suspend|withdraw|quit|boycott|end|extend|free|release)$/

const endsWithoutStop = (view: TextView, at: number): boolean => {
  const sentence = view.sentences[view.words[at]?.sentence ?? -1]
  return sentence !== undefined && !/[.!?]["”’)]?\s*$/.test(sentence.text)
}

const opensHeading = (view: TextView, at: number): boolean =>
  view.sentenceWords[view.words[at]?.sentence ?? -1]?.from === at && endsWithoutStop(view, at)

/** A present plural right after its subject, in a line that ends without a full stop. */
const isHeadline = (view: TextView, at: number): boolean => {
  const before = view.words[at - 1]
  if (!before || before.sentence !== view.words[at]?.sentence || !endsWithoutStop(view, at)) return false
  return before.mention >= 0 || before.key.endsWith('s')
}

/** "Hours later", "a week later", before a word in its sentence. */
const toldLater = (view: TextView, at: number): boolean => {
  for (let back = at - 1; back >= at - 12; back--) {
    const word = view.words[back]
    if (!word || word.sentence !== view.words[at]?.sentence || CONDITIONAL.has(word.key)) return false
    if (
      word.key === 'later' &&
      /^(?:minutes|hours?|days?|weeks?|months?|years?)$/.test(view.words[back - 1]?.key ?? '')
    )
      return true
  }
  return false
}

/** "Succeeded in brokering": done, if the succeeding is. */
export const succeededIn = (view: TextView, at: number): boolean =>
  view.words[at - 1]?.key === 'in' && view.words[at - 2]?.key === 'succeeded'

/** "To get the prisoners released", "wants the talks moved": the verb that would make it so; -1 for none. */
const causedBy = (view: TextView, at: number): number => {
  for (let back = at - 1; back >= at - 9; back--) {
    const word = view.words[back]
    if (!word || word.clause !== view.words[at]?.clause || /^(?:has|have|had|is|are|was|were|by)$/.test(word.key))
      return -1
    if (CAUSING.test(word.key)) return back
  }
  return -1
}

const realityOfCause = (view: TextView, at: number): Reality => {
  const key = view.words[at]?.key ?? ''
  return key.startsWith('want') || key === 'seeing' ? 'wished' : realityOfVerb(view, at, verbOf(key)?.form ?? 'base')
}

/** "Demanded that all prisoners be released": nothing stands before "be" that would make it so. */
const isSubjunctive = (view: TextView, at: number): boolean => {
  const be = [1, 2].find((step) => view.words[at - step]?.key === 'be')
  if (be === undefined) return false
  for (let back = at - be - 1; back >= at - be - 4 && view.words[back]?.sentence === view.words[at]?.sentence; back--)
    if (
      /^(?:to|will|would|shall|should|can|could|might|must|cannot|theyll|itll|youll)$/.test(view.words[back]?.key ?? '')
    )
      return false
  return true
}

const butAfter = (view: TextView, at: number): boolean => {
  for (let next = at + 1; next <= at + 14 && view.words[next]?.sentence === view.words[at]?.sentence; next++)
    if (/^(?:but|however|until|before)$/.test(view.words[next]?.key ?? '')) return true
  return false
}

const modalBefore = (view: TextView, at: number): boolean => {
  for (let back = at - 2; back >= at - 12 && view.words[back]?.clause === view.words[at]?.clause; back--)
    if (
      MODALS.has(view.words[back]?.key ?? '') ||
      /^(?:call|urge|demand)(?:s|d|ed|ing)?$/.test(view.words[back]?.key ?? '')
    )
      return true
  return false
}

const saidBefore = (view: TextView, at: number): boolean => {
  const sentence = view.words[at]?.sentence
  const range = sentence === undefined ? undefined : view.sentenceWords[sentence]
  if (!range) return false
  for (let index = range.from; index < range.until; index++) if (SPEECH.has(view.words[index]?.key ?? '')) return true
  return false
}

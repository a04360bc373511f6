/** What stands around a verb and makes its act arranged, doubted or conditional. */
import { MONTHS, type VerbForm, words } from './lexicon'
import type { TextView } from './read-text'

const PRESENT_TALKS =
  /^(?:resume|begin|meet|start|open|reconvene|gather|return|convene|travel|take|hold|continue|arrive|fly)$/

/** "On 11 February the leaders have to meet": a day makes it a plan. */
export const datedInClause = (view: TextView, at: number): boolean => {
  const clause = view.words[at]?.clause
  for (let index = at - 20; index < at + 20; index++) {
    const word = view.words[index]
    if (word?.clause === clause && word && (NEXT_DAYS.test(word.key) || (word.cap && MONTHS.has(word.key)))) return true
  }
  return false
}

const NEXT_DAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)$/

/** "The talks resume on Monday": what the present tense tells of a day is arranged, in a whole sentence. */
export const isTimetable = (view: TextView, at: number, form: VerbForm): boolean => {
  if (form !== 's' && form !== 'base') return false
  const before = view.words[at - 1]
  if (form === 'base' && before?.mention === -1 && !/(?:s|they|we|two|both)$/.test(before.key)) return false
  // "The offer to mediate on Monday": a noun.
  if (form === 'base' && (view.words[at + 1]?.key === 'to' || !PRESENT_TALKS.test(view.words[at]?.key ?? '')))
    return false
  const sentence = view.sentences[view.words[at]?.sentence ?? -1]
  if (!sentence || !/[.!?]["”’]?\s*$/.test(sentence.text)) return false
  for (let next = at + 1; next <= at + 8; next++) {
    const word = view.words[next]
    if (!word || word.clause !== view.words[at]?.clause) return false
    if (NEXT_DAYS.test(word.key) || (word.key === 'next' && /^(?:week|month)$/.test(view.words[next + 1]?.key ?? '')))
      return view.words[next - 1]?.key !== 'last'
  }
  return false
}

/** "It appears unlikely that they will meet". */
export const doubtedBefore = (view: TextView, at: number): boolean => {
  for (let back = at - 1; back >= at - 9; back--) {
    const word = view.words[back]
    if (!word || word.sentence !== view.words[at]?.sentence) return false
    if (
      /^(?:unlikely|doubt|doubts|doubtful|whether|possibility|hopes|hope|hoped|hoping|chance|doubted|unclear|claimed|claims)$/.test(
        word.key,
      )
    )
      return true
    // "It is not clear when the talks will resume".
    if (
      /^(?:when|where|how)$/.test(word.key) &&
      /^(?:clear|say|known|decided|announced|specify)$/.test(view.words[back - 1]?.key ?? '')
    )
      return true
  }
  return false
}

/** "Would take effect only if the ports were opened", "will meet provided that": it hangs on something else. */
export const hangsOn = (view: TextView, at: number): boolean => {
  for (let next = at + 1; next <= at + 14; next++) {
    const word = view.words[next]
    if (!word || word.sentence !== view.words[at]?.sentence) return false
    if (word.key === 'unless' || word.key === 'provided') return true
    if (word.key === 'if' && !/^(?:even|as|and)$/.test(view.words[next - 1]?.key ?? '')) return true
  }
  return false
}

/** "Claimed that the army had agreed": told of by somebody who is not believed. */
export const isClaimed = (view: TextView, at: number): boolean => {
  for (let back = at - 1; back >= at - 9; back--) {
    const word = view.words[back]
    if (!word || word.sentence !== view.words[at]?.sentence || word.gap === 'marks') return false
    if (/^(?:claimed|claims|alleged|alleges|falsely)$/.test(word.key) && word.mention === -1)
      return view.words[back + 1]?.key !== 'responsibility'
    // "Amid reports that a delegation had met them".
    if (/^(?:reports|rumou?rs|speculation)$/.test(word.key) && view.words[back + 1]?.key === 'that') return true
  }
  return false
}

export const isPresent = (view: TextView, from: number, until: number): boolean => {
  for (let at = from; at < until; at++) if (/^(?:is|are|has|have)$/.test(view.words[at]?.key ?? '')) return true
  return false
}

const ASKING =
  /^(?:say|saying|know|known|clear|unclear|decide|decided|disclose|specify|asked|ask|see|seen|announce|announced|elaborate|or|and|on|of|about)$/

const WHICH_OF =
  /^(?:over|on|about|regarding|include|includes|including|included|decide|decided|choose|determine|say|know|discuss|discussed|specify)$/

/** "Would not say when talks would take place", "or where he plans to travel": what is asked is not told, nor what something waits for. */
export const isAsked = (view: TextView, at: number): boolean => {
  const own = view.words[at]
  if (!own) return false
  let first = at
  let either = false
  while (first > at - 24 && view.words[first - 1]?.clause === own.clause) {
    first--
    const { key = '' } = view.words[first] ?? {}
    either ||= key === 'or'
    // "It was unclear whether the plan had been changed or the talks had been broken off".
    if (either && key === 'whether') return true
  }
  const before = view.words[first - 1]
  if (!before || before.sentence !== own.sentence) return false
  const opening = view.words[first]?.key ?? ''
  // "Until the issue of the troops is agreed upon".
  if (/^(?:before|until|till|unless|if)$/.test(opening))
    return /^(?:unless|if)$/.test(opening) || isPresent(view, first, at)
  // "As long as negotiations continue".
  if (opening === 'as' && view.words[first + 1]?.key === 'long') return true
  // "A veto over which prisoners are freed", and not "the deal which the two signed".
  if (opening === 'which' && WHICH_OF.test(before.key) && !isPresent(view, first + 1, first + 2)) return true
  if (!/^(?:when|whether|where|how|what|if)$/.test(opening)) return false
  if (/^(?:or|and|on|of|about)$/.test(before.key)) return /^(?:where|whether|how|what)$/.test(opening)
  return ASKING.test(before.key)
}

const PROSPECTS = words(
  'prospect prospects possibility event risk hope hopes chance chances likelihood danger fear fears idea point',
)

/** "The prospects of an agreement being reached", "in the event of talks collapsing". */
export const isProspect = (view: TextView, at: number, form: VerbForm): boolean => {
  if (form !== 'ing' && !(form === 'past' && view.words[at - 1]?.key === 'being')) return false
  for (let back = at - 1; back >= at - 10; back--) {
    const word = view.words[back]
    if (!word || word.clause !== view.words[at]?.clause) return false
    if (PROSPECTS.has(word.key) && view.words[back + 1]?.key === 'of') return true
  }
  return false
}

/** "To make sure that the children were returned", "ensuring that aid is delivered": what somebody sees to, not what was done. */
export const isSeenTo = (view: TextView, at: number): boolean => {
  for (let back = at - 1; back >= at - 9; back--) {
    const word = view.words[back]
    if (!word || word.sentence !== view.words[at]?.sentence || word.gap === 'marks') return false
    if (/^(?:ensure|ensures|ensuring)$/.test(word.key)) return true
    if (word.key === 'sure') return /^(?:make|makes|making)$/.test(view.words[back - 1]?.key ?? '')
  }
  return false
}

/** "Were to have signed", "had been due to have met": it did not come to that. */
export const shouldHaveBeen = (view: TextView, at: number): boolean => {
  const key = (index: number): string => view.words[index]?.key ?? ''
  const have = key(at - 1) === 'been' ? at - 2 : at - 1
  if (key(have) !== 'have' || key(have - 1) !== 'to') return false
  return /^(?:was|were|due|scheduled|set|meant|planned|slated)$/.test(key(have - 2))
}

/** "Was the only leader to call for a truce", "the first envoy to visit Sanaa": done, by whom is told with it. */
export const isFirstTo = (view: TextView, at: number): boolean => {
  const mention = view.mentions[view.words[at]?.mention ?? -1]
  if (
    !/^(?:leader|country|state|nation|envoy|diplomat|official|minister|president|mediator|government)$/.test(
      view.words[at]?.key ?? '',
    ) &&
    mention?.kind !== 'office'
  )
    return false
  for (let back = at - 1; back >= at - 6; back--) {
    const key = view.words[back]?.key ?? ''
    if (/^(?:first|only|last|latest|second|third)$/.test(key))
      return [1, 2, 3].some((step) =>
        /^(?:is|are|was|were|became|becoming|been)$/.test(view.words[back - step]?.key ?? ''),
      )
  }
  return false
}

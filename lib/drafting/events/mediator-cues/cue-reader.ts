/** What the readers of mediation cues share: looking around a word, naming subjects, noting a cue. */
import type { MediatorRole } from '@/lib/codebook/values'
import { beforeAside } from '../actors-in-lists'
import { NEGATIONS, verbOf, words } from '../lexicon'
import { type Actor, actorAt, actorsBefore, actorsFrom } from '../read-text'
import { TextReader } from '../text-reader'

export type MediatorCue = {
  actor: Actor
  /** Word at which the cue stands. */
  at: number
  role: MediatorRole
  cue: string
  /** 3 says so outright; 2 by what it does; 1 only by office; 0 only by lending the room. */
  strength: 0 | 1 | 2 | 3
  /** Known only by an office held: "the UN envoy". */
  office: boolean
}

const OUTCOMES = words(
  'ceasefire truce deal agreement accord pact talks negotiations meeting meetings release exchange swap settlement dialogue round rounds summit conference peace resolution contacts compromise solution end reconciliation understanding discussions',
)
/** Between a subject and its verb. */
const SKIPPED = words(
  'expected set due has have had been was were is are be being also each again recently previously jointly successfully actively secretly quietly helped help helping to trying tried sought seeking played will would could might can efforts effort long repeatedly once both who which that and then now already since together first later personally twice until unsuccessfully continues continue continuing continued working worked managed all formally on yesterday today late early earlier last week month year monday tuesday wednesday thursday friday saturday sunday reportedly separately no longer',
)
const isSkipped = (key: string): boolean => SKIPPED.has(key) || /[a-z]{3}ly$/.test(key)
/** More than this together sign a statement; they do not mediate. */
const MOST_TOGETHER = 12
const MEDIATOR_WORD =
  /^(?:co-?)?(?:mediators?|facilitators?|intermediar(?:y|ies)|brokers?|guarantors?|go-?betweens?|peacemakers?|middlem[ae]n|interlocutor|conduit)$/

export const isMediatorWord = (key: string): boolean => MEDIATOR_WORD.test(key)
export const roleOfWord = (key: string): MediatorRole => (key.startsWith('guarantor') ? 'guarantor' : 'mediation')
export const isThirdPartyKind = (actor: Actor): boolean =>
  actor.kind === 'state' || actor.kind === 'igo' || actor.kind === 'ngo'

export class CueReader extends TextReader {
  readonly cues: MediatorCue[] = []

  joined(at: number): boolean {
    return this.view.words[at]?.gap === 'join'
  }

  together(a: number, b: number): boolean {
    const sentence = this.view.words[a]?.sentence
    return sentence !== undefined && sentence === this.view.words[b]?.sentence
  }

  hyphenBefore(at: number): boolean {
    const before = this.view.words[at - 1]
    const word = this.view.words[at]
    return before !== undefined && word !== undefined && /^[-‐‑–]$/.test(this.view.body.slice(before.end, word.start))
  }

  add(
    actors: Actor[],
    at: number,
    role: MediatorRole,
    cue: string,
    strength: MediatorCue['strength'],
    office = false,
  ): void {
    if (actors.length > MOST_TOGETHER) return
    for (const actor of actors) this.cues.push({ actor, at, role, cue, strength, office })
  }

  /** "The swap was the tenth it had arranged": the outcome stands before the verb that ends the clause. */
  outcomeBefore(at: number): boolean {
    const ends = !this.together(at, at + 1) || !this.joined(at + 1)
    const outcome = this.back(at, 10, (key) => OUTCOMES.has(key))
    // "A truce that Egypt had arranged in January".
    return outcome >= 0 && (ends || /^(?:that|which)$/.test(this.key(outcome + 1)))
  }

  /** Any of the words after `at`, up to `reach`, in the same sentence. */
  ahead(at: number, reach: number, wanted: (key: string, index: number) => boolean): number {
    for (let index = at + 1; index <= at + reach && this.together(index, at); index++)
      if (wanted(this.key(index), index)) return index
    return -1
  }

  back(at: number, reach: number, wanted: (key: string, index: number) => boolean): number {
    for (let index = at - 1; index >= at - reach && index >= 0 && this.together(index, at); index--)
      if (wanted(this.key(index), index)) return index
    return -1
  }

  negated(at: number): boolean {
    // "Will no longer host": it has.
    return this.back(at, 3, (key, index) => NEGATIONS.has(key) && this.key(index + 1) !== 'longer') >= 0
  }

  /** A ceasefire, talks, a release … or "between" after a verb, before the next past verb. */
  outcomeAhead(at: number, reach = 7): boolean {
    for (let index = at + 1; index <= at + reach && this.together(index, at); index++) {
      if (OUTCOMES.has(this.key(index)) || this.key(index) === 'between') return true
      if (verbOf(this.key(index))?.form === 'past' && this.key(index) !== 'held') return false
    }
    return false
  }

  /** Whom the sentence names first, if before a word. */
  firstBefore(at: number): Actor[] {
    const { view } = this
    for (let index = view.sentenceWords[view.words[at]?.sentence ?? -1]?.from ?? at; index < at; index++) {
      const found = actorAt(view, index)
      if (found && found.mention.how !== 'place') return [found.actor]
    }
    return []
  }

  /** The list of actors that ends nearest before a word. */
  listBefore(at: number, reach: number): Actor[] {
    const index = this.back(at, reach, (_key, place) => actorAt(this.view, place) !== null)
    const found = index < 0 ? null : actorAt(this.view, index)
    if (!found || found.mention.how === 'place') return []
    const all = actorsBefore(this.view, found.until, 0).actors
    return all.length > 0 ? all : [found.actor]
  }

  /** "Norwegian diplomats said they": the nearest name is of people, not of a state by itself. */
  private isPersonBefore(start: number, reach: number): boolean {
    for (let at = start - 1; at >= start - reach && this.together(at, start); at--) {
      const mention = this.view.mentions[this.view.words[at]?.mention ?? -1]
      if (mention) return mention.kind === 'person' || mention.kind === 'office' || mention.role !== null
    }
    return false
  }

  /** Past auxiliaries, days and "in Cairo" before a verb. */
  private pastAside(verbAt: number): number {
    let at = verbAt
    while (at > 0 && this.together(at - 1, verbAt)) {
      if (this.plain(at - 1) && isSkipped(this.key(at - 1))) {
        at--
        continue
      }
      const found = actorAt(this.view, at - 1)
      if (!found || (found.mention.how !== 'place' && found.mention.how !== 'metonym')) break
      if (!/^(?:in|at)$/.test(this.key(found.from - 1))) break
      at = found.from - 1
    }
    return at
  }

  /** The list that "by" or "of" leads to. In "Under the auspices of Kenya, Chad and Mali signed" the comma ends it, and whoever follows is the subject. */
  makersFrom(start: number, reach = 3): Actor[] {
    const { actors, until } = actorsFrom(this.view, start, reach)
    const first = this.view.sentenceWords[this.view.words[start]?.sentence ?? -1]?.from ?? start
    const opens =
      start - first <= 9 && /^(?:under|after|following|with|thanks|through|at|during|in)$/.test(this.key(first))
    if (!opens || actors.length < 2 || !this.joined(until) || !this.together(until, start)) return actors
    for (let at = start + 1; at < until; at++) {
      const between = this.view.body.slice(this.view.words[at - 1]?.end ?? 0, this.view.words[at]?.start ?? 0)
      if (between.startsWith(',')) return actors.slice(0, this.countBetween(start, at))
    }
    return actors
  }

  private countBetween(from: number, until: number): number {
    let count = 0
    for (let at = from; at < until; at++) {
      const found = actorAt(this.view, at)
      if (found && found.from === at && found.mention.how !== 'place') count++
    }
    return count
  }

  /** "The Emirati ministry said the swap was the tenth it had helped arrange": whoever says so in the sentence. */
  private tellerBefore(at: number): Actor[] {
    const said = this.back(at, 14, (key) => /^(?:said|says|announced|added|stated|confirmed)$/.test(key))
    return said < 0 ? [] : actorsBefore(this.view, this.pastAside(said), 1).actors
  }

  /** "Oman, whose diplomats had steered the talks". */
  private ownersOfWhose(at: number): Actor[] {
    const whose = this.back(at, 6, (key) => key === 'whose')
    return whose < 0 ? [] : actorsBefore(this.view, whose, 0).actors
  }

  /** Subject of a verb: the list that ends before it, past auxiliaries and "which". */
  subjectOf(verbAt: number): Actor[] {
    const at = this.pastAside(verbAt)
    const outer = beforeAside(this.view, at)
    if (outer.length > 0) return outer
    // "Kenya, then head of the African Union, offered on Sunday to bring".
    const offered = /^(?:offered|proposed|volunteered|agreed|promised|pledged)$/.test(this.key(at - 1))
    if (offered && at < verbAt && this.key(verbAt - 1) === 'to' && this.together(at - 1, verbAt))
      return this.subjectOf(at - 1)
    const direct = actorsBefore(this.view, at, 1).actors
    // "Algeria announced it would convene".
    if (direct.length === 0 && this.key(at - 1) === 'it' && this.together(at - 1, verbAt)) {
      // "China mediated a truce between the armies, and this year it brokered another": who opens the sentence.
      const from = this.view.sentenceWords[this.view.words[at]?.sentence ?? -1]?.from ?? at
      const again = this.back(at - 1, 6, (key) => key === 'and') >= 0 ? actorsFrom(this.view, from, 1).actors : []
      if (again.length > 0) return again
      const near = this.listBefore(at - 1, 6)
      return near.length > 0 ? near : this.tellerBefore(at - 1)
    }
    const owners = direct.length === 0 ? this.ownersOfWhose(at) : []
    if (owners.length > 0) return owners
    // "The leaders of Kenya and Uganda said on Thursday they may present a proposal", "the envoy said he had met both".
    if (direct.length === 0 && /^(?:they|he|she)$/.test(this.key(at - 1)) && this.together(at - 1, verbAt)) {
      const before = this.listBefore(at - 1, 6)
      if (before.length > 1 || (before.length === 1 && this.isPersonBefore(at - 1, 6))) return before
    }
    if (direct.length > 0 || this.back(verbAt, 3, (key) => /^(?:who|which|that)$/.test(key)) < 0) return direct
    // "It was the Qataris, several officials said, who arranged".
    const was = this.back(verbAt, 12, (key) => key === 'was' || key === 'were')
    return was < 0 ? direct : actorsFrom(this.view, was + 1, 1).actors
  }
}

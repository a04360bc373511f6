/** Third parties and what shows them as such: "brokered by", "Qatari mediation", "mediators Egypt and Qatar", "talks hosted in". */
import type { MediatorRole } from '@/lib/codebook/values'
import { AGENT_PARTICIPLES, BROKER_LEMMAS, MEDIATE_VERBS, MEDIATION_NOUNS, NEGATIONS, verbOf, words } from './lexicon'
import { type Actor, actorAt, actorsBefore, actorsFrom, type TextView } from './read-text'

export type MediatorCue = {
  actor: Actor
  /** Word at which the cue stands. */
  at: number
  role: MediatorRole
  cue: string
  /** 3 says so outright; 2 by what it does; 1 only by office or venue. */
  strength: 1 | 2 | 3
}

const AUSPICES = words(
  'auspices mediation facilitation sponsorship patronage umbrella chairmanship stewardship aegis facilitators mediators guidance leadership',
)
const MEDIATOR_WORDS = words(
  'mediator mediators facilitator facilitators intermediary intermediaries broker brokers guarantor guarantors go-between go-betweens peacemaker middleman interlocutor conduit co-mediator',
)
const MEDIATOR_ROLE = /\b(?:mediators?|facilitators?|intermediar(?:y|ies)|guarantors?|brokers?)\b/
const ENVOY_ROLE = /\b(?:envoys?|special representatives?|special coordinator|emissar(?:y|ies)|special adviser)\b/
const OUTCOME_NOUNS = words(
  'ceasefire truce deal agreement accord pact talks negotiations meeting meetings release exchange swap settlement dialogue round rounds summit conference peace resolution contacts compromise solution end reconciliation understanding',
)
const SKIPPED = words(
  'has have had been was were is are be being also again recently previously jointly successfully actively secretly quietly helped help helping to trying tried sought seeking played will would could may might can efforts effort long been repeatedly once both who which that and then now already since together first later personally twice previously unsuccessfully continues continue continuing continued repeatedly been working worked managed',
)
const PROCESS_WORDS = words(
  'talks negotiations process effort efforts mediation initiative peace dialogue track bid drive',
)

const guarantees = (word: string): MediatorRole => (word.startsWith('guarantor') ? 'guarantor' : 'mediation')

export const findMediators = (view: TextView): MediatorCue[] => {
  const cues: MediatorCue[] = []
  const { words: list } = view
  const key = (at: number): string => list[at]?.key ?? ''
  const joined = (at: number): boolean => list[at]?.gap === 'join'
  const sameSentence = (a: number, b: number): boolean => list[a]?.sentence === list[b]?.sentence
  const add = (
    actors: Actor[],
    at: number,
    role: MediatorRole,
    cue: string,
    strength: MediatorCue['strength'],
  ): void => {
    for (const actor of actors) cues.push({ actor, at, role, cue, strength })
  }
  /** Subject of a verb: the list that ends before it, past auxiliaries and "which". */
  const subjectOf = (verbAt: number): Actor[] => {
    let at = verbAt
    while (at > 0 && sameSentence(at - 1, verbAt) && list[at - 1]?.mention === -1 && SKIPPED.has(key(at - 1))) at--
    return actorsBefore(view, at, 1).actors
  }
  const negated = (at: number): boolean => {
    for (let index = Math.max(0, at - 3); index < at; index++)
      if (sameSentence(index, at) && NEGATIONS.has(key(index))) return true
    return false
  }
  const isOutcomeAhead = (at: number, reach = 7): boolean => {
    for (let index = at + 1; index <= at + reach && sameSentence(index, at); index++) {
      if (OUTCOME_NOUNS.has(key(index)) || key(index) === 'between') return true
      if (verbOf(key(index))?.form === 'past' && key(index) !== 'held') return false
    }
    return false
  }

  for (let at = 0; at < list.length; at++) {
    const word = key(at)
    const mention = view.mentions[list[at]?.mention ?? -1]

    // Roles that say it: "Omani mediators", "UN mediator Ada Nwosu", "mediators Qatar and Egypt".
    const first = mention ? view.mentionWords[list[at]?.mention ?? -1] : undefined
    if (mention && first?.from === at && mention.role !== null) {
      const found = actorAt(view, at)
      if (MEDIATOR_ROLE.test(mention.role)) {
        const role = guarantees(/guarantor/.test(mention.role) ? 'guarantor' : 'mediator')
        const own = found && (mention.affiliation !== null || mention.how !== 'anonymous') ? [found.actor] : []
        if (own.length > 0) add(own, at, role, mention.text, 3)
        else {
          const next = first.until
          const named =
            joined(next) || key(next) === 'from' ? actorsFrom(view, next, key(next) === 'from' ? 2 : 0).actors : []
          add(named, at, role, mention.text, 3)
          if (named.length === 0) add(appositionOwner(at, first.until), at, role, mention.text, 3)
        }
      } else if (
        found &&
        ENVOY_ROLE.test(mention.role) &&
        (found.actor.kind === 'igo' || found.actor.kind === 'state' || found.actor.kind === 'ngo')
      )
        add([found.actor], at, 'good_offices', mention.text, found.actor.kind === 'igo' ? 2 : 1)
      continue
    }

    // "Brokered by Qatar and Egypt", "UN-brokered", "Egyptian-mediated".
    const agentRole = AGENT_PARTICIPLES.get(word)
    if (agentRole) {
      const by = key(at + 1) === 'by' ? at + 2 : key(at + 2) === 'by' && joined(at + 2) ? at + 3 : -1
      if (by > 0 && word !== 'initiated' && !negated(at))
        add(actorsFrom(view, by).actors, at, agentRole, `${word} by`, 3)
      const owner =
        list[at - 1]?.mention !== -1 && joined(at) && sameSentence(at - 1, at) ? actorAt(view, at - 1) : null
      const hyphen = owner && /^[-‐‑–]$/.test(view.body.slice(list[at - 1]?.end, list[at]?.start))
      if (owner && hyphen) add([owner.actor], at, agentRole, `${owner.mention.text}-${word}`, 3)
    }
    if (word === 'led' || word === 'backed' || word === 'supported') {
      const owner = joined(at) ? actorAt(view, at - 1) : null
      const hyphen = owner && /^[-‐‑–]$/.test(view.body.slice(list[at - 1]?.end, list[at]?.start))
      const process = PROCESS_WORDS.has(key(at + 1)) || PROCESS_WORDS.has(key(at + 2))
      if (owner && hyphen && process && word !== 'supported')
        add(
          [owner.actor],
          at,
          word === 'led' ? 'mediation' : 'good_offices',
          `${owner.mention.text}-${word}`,
          word === 'led' ? 3 : 1,
        )
      if (word === 'led' && key(at + 1) === 'by' && (PROCESS_WORDS.has(key(at - 1)) || PROCESS_WORDS.has(key(at - 2))))
        add(actorsFrom(view, at + 2).actors, at, 'mediation', 'led by', 3)
    }

    // "Under the auspices of", "through the mediation of", "with the help of", "mediation by".
    if (AUSPICES.has(word) && word !== 'leadership' && word !== 'guidance') {
      const preposition = key(at + 1)
      if (preposition === 'of' || preposition === 'by' || preposition === 'from')
        add(actorsFrom(view, at + 2).actors, at, 'mediation', `${word} ${preposition}`, 3)
      // "Qatar's mediation", "Qatari mediation", "the African Union-led mediation".
      let owner = at - 1
      while (owner > at - 4 && sameSentence(owner, at) && list[owner]?.mention === -1 && joined(owner + 1)) owner--
      const found = sameSentence(owner, at) && joined(owner + 1) ? actorAt(view, owner) : null
      if (found && found.mention.how !== 'place') {
        const before = actorsBefore(view, found.until, 0).actors
        if (!negated(found.from))
          add(before.length > 0 ? before : [found.actor], at, 'mediation', `${found.mention.text} ${word}`, 3)
      }
    }
    if (word === 'offices' && key(at - 1) === 'good') {
      const found = actorsBefore(view, at - 1, 2).actors.at(-1)
      if (found) add([found], at, 'good_offices', 'good offices', 3)
      if (key(at + 1) === 'of') add(actorsFrom(view, at + 2).actors, at, 'good_offices', 'good offices of', 3)
    }
    if ((word === 'through' || word === 'via') && sameSentence(at, at + 1)) {
      const next = actorsFrom(view, at + 1, 1)
      const indirect = [at - 1, at - 2, at - 3, at - 4, at - 5, at - 6].some((index) =>
        /^(?:indirect|indirectly|messages?|talks|contacts?|negotiations|proposal|response|reply|channels?|communicat\w*|passed|sent|conveyed|relayed|exchanged|delivered)$/.test(
          key(index),
        ),
      )
      if (indirect && next.actors.length > 0) add(next.actors, at, 'message_carrier', word, 2)
    }

    // "Qatar, a key mediator", "acted as a mediator", "role as mediator", "with Oman as mediator".
    if (MEDIATOR_WORDS.has(word) && list[at]?.mention === -1) {
      let opening = at - 1
      while (
        opening > at - 6 &&
        joined(opening + 1) &&
        sameSentence(opening, at) &&
        !/^(?:a|an|the|as|its|their|key|main|chief|principal|lead|co|regular|longtime|traditional|long|time|neutral|honest)$/.test(
          key(opening),
        )
      )
        opening--
      add(appositionOwner(opening, at + 1), at, guarantees(word), word, 3)
    }

    // Active: "Oman hosted talks", "Egypt has been mediating", "Riyadh helped to broker".
    const verb = verbOf(word)
    if (
      verb &&
      BROKER_LEMMAS.has(verb.lemma) &&
      !AUSPICES.has(word) &&
      list[at]?.mention === -1 &&
      key(at + 1) !== 'by' &&
      !negated(at)
    ) {
      const hosting = verb.lemma === 'host'
      const outright = verb.lemma === 'mediate' || verb.lemma === 'broker' || verb.lemma === 'facilitate'
      if (
        (outright || isOutcomeAhead(at)) &&
        !(verb.form === 'past' && /[-‐‑–]/.test(view.body.slice(list[at - 1]?.end, list[at]?.start)))
      ) {
        const role: MediatorRole = hosting
          ? 'hosting_talks'
          : verb.lemma === 'facilitate' || verb.lemma === 'arrange'
            ? 'good_offices'
            : 'mediation'
        const subject = verb.lemma === 'negotiate' && verb.form !== 'past' ? [] : subjectOf(at)
        add(subject, at, role, word, outright ? 3 : 2)
      }
    }
    if (verb && (verb.lemma === 'act' || verb.lemma === 'serve') && key(at + 1) === 'as') {
      for (let index = at + 2; index < at + 7 && sameSentence(index, at); index++)
        if (MEDIATOR_WORDS.has(key(index)) || /^(?:mediat|intermediar|go$|host$|bridge)/.test(key(index))) {
          add(
            subjectOf(at),
            at,
            key(index) === 'host' ? 'hosting_talks' : guarantees(key(index)),
            `${word} as ${key(index)}`,
            3,
          )
          break
        }
    }
    if (word === 'role' || word === 'roles') {
      const mediating = /^(?:mediat\w*|intermediary|facilitat\w*|peacemaking|broker\w*)$/
      const near =
        [at - 1, at - 2, at - 3].some((index) => sameSentence(index, at) && mediating.test(key(index))) ||
        (/^(?:in|as|of)$/.test(key(at + 1)) &&
          [at + 2, at + 3, at + 4].some((index) => mediating.test(key(index)) || MEDIATOR_WORDS.has(key(index))))
      if (near) {
        let back = at - 1
        while (back > at - 9 && sameSentence(back, at) && !actorAt(view, back)) back--
        const found = sameSentence(back, at) ? actorAt(view, back) : null
        if (found && found.mention.how !== 'place') {
          const all = actorsBefore(view, found.until, 0).actors
          add(all.length > 0 ? all : [found.actor], at, 'mediation', 'role', 3)
        }
      }
    }
    if (
      verb &&
      (verb.lemma === 'convey' || verb.lemma === 'relay' || verb.lemma === 'pass' || verb.lemma === 'carry') &&
      [at + 1, at + 2, at + 3].some((index) =>
        /^(?:messages?|proposals?|response|letters?|ideas|replies|offer)$/.test(key(index)),
      )
    )
      add(subjectOf(at), at, 'message_carrier', `${word} messages`, 2)
    if (
      verb?.lemma === 'bring' &&
      [at + 1, at + 2, at + 3, at + 4, at + 5, at + 6, at + 7, at + 8].some(
        (index) => key(index) === 'together' || (key(index) === 'table' && key(index - 1) === 'the'),
      )
    )
      add(subjectOf(at), at, 'good_offices', 'brought together', 2)
    // "Offered to mediate", "ready to host", "asked Norway to mediate".
    if (MEDIATE_VERBS.has(word) && key(at - 1) === 'to' && !negated(at)) {
      const mediating =
        /^(?:mediat|facilitat|broker|arbitrat|interven)/.test(word) ||
        isOutcomeAhead(at, 5) ||
        (word === 'help' && /^(?:mediat|broker|facilitat|negotiat|end|bring|find|resolve)/.test(key(at + 1)))
      if (mediating) {
        let back = at - 2
        while (back > at - 10 && sameSentence(back, at) && !actorAt(view, back)) back--
        const found = sameSentence(back, at) ? actorAt(view, back) : null
        const hosting = word.startsWith('host')
        if (found && found.mention.how !== 'place') {
          const all = actorsBefore(view, found.until, 0).actors
          add(
            all.length > 0 ? all : [found.actor],
            at,
            hosting ? 'hosting_talks' : 'good_offices',
            `to ${word}`,
            hosting ? 2 : 3,
          )
        }
      }
    }
    if (MEDIATION_NOUNS.has(word) && word === 'brokering') add(subjectOf(at), at, 'mediation', word, 3)
  }
  return cues

  /** Who stands before "…, a key mediator" or "… as mediator". */
  function appositionOwner(opening: number, _until: number): Actor[] {
    let at = opening
    while (
      at > opening - 4 &&
      sameSentence(at, opening) &&
      /^(?:a|an|the|as|its|their|one|of|key|main|chief|principal|lead|is|was|are|were|has|have|been|role|become|became|remains|served|acted|acting|serving|long|both|two)$/.test(
        key(at),
      )
    )
      at--
    if (!sameSentence(at, opening)) return []
    const found = actorAt(view, at)
    if (!found || found.mention.how === 'place') return []
    const all = actorsBefore(view, found.until, 0).actors
    return all.length > 0 ? all : [found.actor]
  }
}

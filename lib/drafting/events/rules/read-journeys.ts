/** Journeys of mediators: "visited Kyiv", "will go back to Kuala Lumpur", "were in Mekelle". */
import { CAPTIVES, TALKS_NOUNS, type Verb, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { actorAt } from '../read-text'
import { isReal, type RuleReader } from './rule-reader'

const ENVOYS = words('envoy envoys mediator mediators delegation mission')

export const readJourney = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (!/^(?:visit|travel|arrive|fly|shuttle|return|go|land|head|tour|leave)$/.test(verb.lemma)) return false
  // "Left for Muscat".
  if (verb.lemma === 'leave' && (reader.key(at + 1) !== 'for' || actorAt(reader.view, at + 2)?.mention.how !== 'place'))
    return false
  // "Flew home", "travelled from Geneva": somebody leaves.
  if (/^(?:home|from|out|back)$/.test(reader.key(at + 1)) && !/^(?:return|go)$/.test(verb.lemma)) return false
  if (
    /^(?:land|head)$/.test(verb.lemma) &&
    [2, 3].every((step) => actorAt(reader.view, at + step)?.mention.how !== 'place')
  )
    return false
  // "Is heading to Sanaa on Thursday": still ahead.
  const going =
    verb.form === 'ing' &&
    /^(?:head|fly|travel|go|leave|shuttle|visit|tour)/.test(verb.lemma) &&
    /^(?:is|are|been|was|were)$/.test(reader.key(at - 1))
  const ahead = going && /^(?:to|for)$/.test(reader.key(at + 1)) && /^(?:is|are)$/.test(reader.key(at - 1))
  const reality = ahead ? 'planned' : realityOfVerb(reader.view, at, verb.form)
  if (!isReal(reality) || (verb.form === 'base' && reality !== 'planned') || (verb.form === 'ing' && !going))
    return false
  // "Had been flown in": somebody was brought.
  if (verb.form === 'past' && /^(?:was|were|been|be)$/.test(reader.key(at - 1))) return false
  const subject = reader.people(at, -1, 10)
  if (subject < 0 || reader.find(at, -1, 4, CAPTIVES) >= 0 || reader.find(at, 1, 4, CAPTIVES) >= 0) return false
  if (verb.lemma === 'return' || verb.lemma === 'go') {
    // "The two sides will go back to Kuala Lumpur": they meet again.
    if (
      reality !== 'planned' ||
      !/^(?:to|back)$/.test(reader.key(at + 1)) ||
      reader.find(at, -1, 6, words('sides parties delegations negotiators teams panels')) < 0
    )
      return false
    reader.push(at, 'mediation_session', reality, 'meeting', reader.key(at), { from: subject, until: at + 1 })
    return true
  }
  reader.push(at, 'visit', reality, 'visit', reader.key(at), {
    from: subject,
    until: at + 1,
    oneSided: true,
    subjectMediates: true,
    confidence: isForTalks(reader, at) ? 0.6 : 0.5,
  })
  return true
}

/** "Arrived in Sanaa for negotiations". */
const isForTalks = (reader: RuleReader, at: number): boolean => {
  const talks = reader.find(at, 1, 14, TALKS_NOUNS)
  return talks >= 0 && reader.find(talks, -1, 4, new Set(['for'])) >= 0
}

/** "The envoys were in Mekelle on Aug. 2": a visit, where a day is told with it. */
export const readPresence = (reader: RuleReader, at: number): boolean => {
  if (!/^(?:was|were)$/.test(reader.key(at)) || reader.key(at + 1) !== 'in') return false
  const place = actorAt(reader.view, at + 2)
  if (place?.mention.how !== 'place') return false
  // "Was in Muscat for talks".
  const talks = reader.find(at, 1, 12, TALKS_NOUNS)
  const guest = talks >= 0 && reader.find(talks, -1, 4, new Set(['for'])) >= 0 ? reader.people(at, -1, 12) : -1
  if (guest >= 0) {
    reader.push(at, 'mediation_session', 'happened', 'meeting', `${reader.key(at)} in for talks`, {
      from: guest,
      until: talks + 1,
      oneSided: true,
      confidence: 0.5,
    })
    return true
  }
  const envoys = reader.find(at, -1, 18, ENVOYS)
  if (envoys < 0) return false
  reader.push(at, 'visit', 'happened', 'visit', `${reader.key(at)} in`, {
    from: envoys,
    until: at + 3,
    oneSided: true,
    confidence: 0.35,
  })
  return true
}

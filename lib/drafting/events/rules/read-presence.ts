/** Where somebody is: "were in Mekelle on Aug. 2", "is in Cairo for talks", "have been to Riyadh and Doha". */
import { TALKS_NOUNS, words } from '../lexicon'
import { actorAt } from '../read-text'
import { isEnvoy, isForTalks, SENT, TEAMS } from './read-journeys'
import type { RuleReader } from './rule-reader'

const ENVOYS = words('envoy envoys mediator mediators delegation mission')

/** "The foreign ministers of both have been to Doha": a visit. */
const readBeenTo = (reader: RuleReader, at: number): boolean => {
  if (reader.key(at) !== 'been' || reader.key(at + 1) !== 'to') return false
  const place = actorAt(reader.view, at + 2)
  if (!place || (place.mention.how !== 'place' && place.mention.kind !== 'state')) return false
  const team = reader.find(at, -1, 10, TEAMS)
  const guest = team >= 0 ? team : reader.people(at, -1, 6)
  if (guest < 0 || !isEnvoy(reader, guest)) return false
  reader.push(at, 'visit', 'happened', 'visit', 'been to', {
    from: guest,
    until: at + 3,
    oneSided: true,
    subjectMediates: true,
    confidence: 0.5,
  })
  return true
}

/** "The envoys were in Mekelle on Aug. 2", "a delegation is already in Cairo for talks", where a day or an aim is told with it. */
export const readPresence = (reader: RuleReader, at: number): boolean => {
  if (!/^(?:was|were|been|is|are)$/.test(reader.key(at))) return false
  if (readBeenTo(reader, at)) return true
  const isBack = reader.key(at + 1) === 'back'
  const town = at + (isBack || /^(?:already|now|currently|still|also|again)$/.test(reader.key(at + 1)) ? 3 : 2)
  if (reader.key(town - 1) !== 'in') return false
  const place = actorAt(reader.view, town)
  if (!place || (place.mention.how !== 'place' && place.mention.kind !== 'state')) return false
  const team = reader.find(at, -1, 9, SENT)
  const present = /^(?:is|are)$/.test(reader.key(at))
  // "Envoys are in Cairo for the funeral": only those who were sent, and to talk.
  if (present && team < 0) return false
  // "Was in Muscat for talks".
  const talks = reader.find(at, 1, 12, TALKS_NOUNS)
  const guest = talks >= 0 && reader.find(talks, -1, 4, words('for')) >= 0 ? reader.people(at, -1, 12) : -1
  if (guest >= 0) {
    reader.push(at, 'mediation_session', 'happened', 'meeting', `${reader.key(at)} in for talks`, {
      from: guest,
      until: talks + 1,
      oneSided: true,
      confidence: 0.5,
    })
    return true
  }
  const aim = reader.find(at, 1, 10, words('attempt push bid effort efforts')) >= 0 || isForTalks(reader, at)
  const since = reader.find(town, 1, 2, words('since'))
  // "Delegations of both have been in Qatar since Sunday".
  if (team >= 0 && (aim ? present || since >= 0 : since >= 0 && reader.timeBetween(since, since + 3))) {
    reader.push(at, 'mediation_session', 'happened', 'meeting', `${reader.key(at)} in since`, {
      from: team,
      until: town + 1,
      oneSided: true,
      confidence: 0.5,
    })
    return true
  }
  // "Was back in Beirut on Tuesday, carrying an answer", "was in Doha for another attempt to bridge the gaps".
  const purpose = isBack || aim
  const subject = purpose ? reader.people(at, -1, 6) : -1
  if (subject >= 0 && isEnvoy(reader, subject)) {
    reader.push(at, 'visit', 'happened', 'visit', `${reader.key(at)} in`, {
      from: subject,
      until: town + 1,
      oneSided: true,
      subjectMediates: true,
      confidence: 0.5,
    })
    return true
  }
  const envoys = isBack || present ? -1 : reader.find(at, -1, 18, ENVOYS)
  if (envoys < 0) return false
  reader.push(at, 'visit', 'happened', 'visit', `${reader.key(at)} in`, {
    from: envoys,
    until: at + 3,
    oneSided: true,
    confidence: 0.35,
  })
  return true
}

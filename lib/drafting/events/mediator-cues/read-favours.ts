/** Third parties by what came of them: "with Oman's help", "thanks to Kuwait", "at the invitation of Kenya", "in the presence of", "under pressure from". */
import { words } from '../lexicon'
import { type Actor, actorAt, actorsBefore, actorsFrom } from '../read-text'
import { type CueReader, isThirdPartyKind } from './cue-reader'

const FAVOURS = words(
  'help support assistance push drive campaign mediation efforts intervention pressure backing cooperation involvement participation goodwill prodding urging insistence encouragement persuasion diplomacy engagement',
)
/** Before a favour or its giver: it brought about what the sentence tells. */
const BY_WHICH = words('with through thanks via under after following amid by despite and')
const OCCASIONS = words(
  'invitation initiative request urging behest insistence suggestion instigation prompting guests',
)
/** What a favour must have to do with: without one, help is any help. */
const CAME_ABOUT =
  /^(?:ceasefires?|truces?|talks|negotiations?|meetings?|met|dialogue|round|summit|released?|freed|freeing|exchanged?|swap|deal|agreements?|accord|pact|agreed|signed|peace|sides|parties|rivals|delegations?|hostages?|prisoners?|captives|detainees|mediation|reconcil\w*|settlement|solution|compromise|evacuat\w*|table|de-?escalat\w*|(?:un)?resolved|settled|war|conflict|crisis|reunited|repatriat\w*|extend\w*|extension|renew\w*|freedom|handed|handover|hosted|dialogues?|rounds|discussions|consultations)$/

const cameAbout = (key: string): boolean => CAME_ABOUT.test(key)

const hasResult = (reader: CueReader, at: number): boolean =>
  reader.ahead(at, 14, cameAbout) >= 0 || reader.back(at, 14, cameAbout) >= 0

/** "With Oman's and Qatar's help", "through Egyptian efforts": the owners right before, if a word before them says that it helped. */
const ownersBefore = (reader: CueReader, at: number): Actor[] => {
  let index = at - 1
  // "With Oman's quiet help".
  if (reader.plain(index) && reader.joined(at) && reader.joined(index) && !reader.key(index).endsWith('s')) index--
  const found = reader.together(index, at) && reader.joined(index + 1) ? actorAt(reader.view, index) : null
  if (!found || found.mention.how === 'place' || found.mention.how === 'pronoun') return []
  if (found.mention.how !== 'demonym' && reader.view.words[index]?.possessive !== true) return []
  const { actors, from } = actorsBefore(reader.view, found.until, 0)
  const lead = /^(?:the|much|great)$/.test(reader.key(from - 1)) ? from - 2 : from - 1
  const thanks = reader.key(lead) === 'to' && /^(?:thanks|owing|due)$/.test(reader.key(lead - 1))
  return thanks || BY_WHICH.has(reader.key(lead)) ? actors : []
}

const readFavour = (reader: CueReader, at: number): void => {
  const word = reader.key(at)
  if (!FAVOURS.has(word) || !hasResult(reader, at)) return
  const owners = ownersBefore(reader, at)
  if (owners.length > 0) {
    reader.add(owners.filter(isThirdPartyKind), at, 'good_offices', `with ${word}`, 2)
    return
  }
  if (!/^(?:of|from|by)$/.test(reader.key(at + 1))) return
  const open = reader.back(at, 4, (key) => BY_WHICH.has(key) || key === 'to')
  if (open < 0 || (reader.key(open) === 'to' && reader.key(open - 1) !== 'thanks')) return
  if (reader.ahead(open, at - open - 1, (_key, index) => !reader.plain(index) || !reader.joined(index)) >= 0) return
  reader.add(
    reader.makersFrom(at + 2).filter(isThirdPartyKind),
    at,
    /^(?:pressure|insistence|urging|prodding)$/.test(word) ? 'manipulating' : 'good_offices',
    `${word} ${reader.key(at + 1)}`,
    2,
  )
}

/** "Thanks to Kuwait, the two sides agreed". */
const readThanks = (reader: CueReader, at: number): void => {
  if (reader.key(at) !== 'thanks' || reader.key(at + 1) !== 'to' || !hasResult(reader, at)) return
  reader.add(reader.makersFrom(at + 2).filter(isThirdPartyKind), at, 'good_offices', 'thanks to', 2)
}

/** "At Jordan's invitation", "on the initiative of Kenya", "at the request of Oman". */
const readOccasion = (reader: CueReader, at: number): void => {
  const word = reader.key(at)
  if (!OCCASIONS.has(word) || !hasResult(reader, at)) return
  if (reader.back(at, 6, (key) => /^(?:at|on|upon|by|following|as)$/.test(key)) < 0) return
  const of = /^(?:of|by|from)$/.test(reader.key(at + 1))
  const found = actorAt(reader.view, at - 1)
  const owned = found !== null && (found.mention.how === 'demonym' || reader.view.words[at - 1]?.possessive === true)
  const actors = of
    ? reader.makersFrom(at + 2)
    : owned && reader.together(at - 1, at)
      ? actorsBefore(reader.view, at, 0).actors
      : []
  reader.add(actors.filter(isThirdPartyKind), at, 'good_offices', `at the ${word} of`, 2)
}

/** "Signed in the presence of the Kenyan president", "witnessed by the AU and IGAD". */
const readWitness = (reader: CueReader, at: number): void => {
  const presence = reader.key(at) === 'presence' && reader.key(at + 1) === 'of'
  const witnessed = reader.key(at) === 'witnessed' && reader.key(at + 1) === 'by'
  if ((!presence && !witnessed) || !hasResult(reader, at)) return
  const present = actorsFrom(reader.view, at + 2, 3).actors.filter(isThirdPartyKind)
  // A long list is an audience.
  if (present.length <= 3)
    reader.add(present, at, 'witness_to_agreement', presence ? 'in the presence of' : 'witnessed by', 2)
}

/** "Turned to Kuwait for help in ending the war". */
const readRecourse = (reader: CueReader, at: number): void => {
  if (!/^(?:turn(?:s|ed|ing)?|look(?:s|ed|ing)?|appeal(?:s|ed|ing)?)$/.test(reader.key(at))) return
  if (reader.key(at + 1) !== 'to') return
  const { actors, until } = actorsFrom(reader.view, at + 2, 2)
  if (actors.length === 0 || !/^(?:for|to)$/.test(reader.key(until))) return
  if (reader.ahead(until, 8, cameAbout) < 0) return
  reader.add(actors.filter(isThirdPartyKind), at, 'good_offices', `${reader.key(at)} to`, 2)
}

export const readFavours = (reader: CueReader, at: number): void => {
  readFavour(reader, at)
  readThanks(reader, at)
  readOccasion(reader, at)
  readWitness(reader, at)
  readRecourse(reader, at)
}

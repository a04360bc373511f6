/** Who has others to talks: "hosted talks", "received the delegation", "brought both to the table", "welcomed the envoys for consultations". */
import { CAPTIVES, TALKS_NOUNS, type Verb, words } from '../lexicon'
import { realityOfVerb } from '../read-modality'
import { actorAt } from '../read-text'
import { COLLECTIVES, isReal, type RuleReader, spanning } from './rule-reader'

const COUNTED = /^(?:two|both|they|we)$/
const AFTER_GUESTS = /^(?:in|on|at|for|to|and|of|\w+day|together|again|this|last|next)$/
const CLOSER = words('closer nearer')
const HOSTED = new Set([...TALKS_NOUNS, 'gathering', 'gatherings', 'retreat'])
const LETTERS = words(
  'message messages letter letters reply response proposal call calls support aid invitation report reports request assurances',
)
const THANKS = words('thanked thanks thanking gratitude appreciation grateful thankful praised commended hailed lauded')
const PAPERS = words('draft drafts proposal proposals plan text document roadmap blueprint')
const GUESTS = words(
  'advisers advisors chiefs counterpart counterparts mediators elders chairmen guarantors chief envoy delegate delegates',
)

/** "The two", "both sides", and not "his two children"; -1 for those. */
const countedGuests = (reader: RuleReader, at: number): number => {
  const next = reader.key(at + 1)
  return reader.view.words[at + 1]?.gap === 'marks' ||
    !reader.plain(at + 1) ||
    AFTER_GUESTS.test(next) ||
    COLLECTIVES.has(next)
    ? at + 1
    : -1
}

/** Delegations, ministers, sides: who can be received. "Hosts a Hamas office" receives nobody. */
const guestsAhead = (reader: RuleReader, at: number): number => {
  for (let index = at + 1; index <= at + 8 && reader.together(index, at); index++) {
    const mention = reader.view.mentions[reader.view.words[index]?.mention ?? -1]
    if (
      COLLECTIVES.has(reader.key(index)) ||
      GUESTS.has(reader.key(index)) ||
      mention?.kind === 'person' ||
      (mention?.role ?? null) !== null
    )
      return mention || !COUNTED.test(reader.key(index)) ? index : countedGuests(reader, index)
  }
  return -1
}

/** "Both sides [back] to Jeddah". */
const isRoom = (reader: RuleReader, guests: number): boolean => {
  const to = reader.find(guests, 1, 3, words('to in'))
  const place = actorAt(reader.view, to + 1)
  return to >= 0 && (place?.mention.how === 'place' || place?.mention.how === 'metonym')
}

/** "The rebel leader was received in Kampala". */
const isReceived = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (verb.lemma !== 'receive' || !/^(?:was|were)$/.test(reader.key(at - 1))) return false
  if (!/^(?:in|by|at)$/.test(reader.key(at + 1)) || reader.people(at + 1, 1, 3) < 0) return false
  const guest = reader.people(at, -1, 5)
  const mention = reader.view.mentions[reader.view.words[guest]?.mention ?? -1]
  return mention?.kind === 'person' || (mention?.role ?? null) !== null || COLLECTIVES.has(reader.key(guest))
}

const pushGuests = (reader: RuleReader, at: number, verb: Verb, guests: number): boolean => {
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(at, 'hosted_talks', reality, 'hosting', reader.key(at), { ...spanning(at, guests), confidence: 0.5 })
  return isReal(reality)
}

/** "Had received a draft from the envoy": put to whoever received it. */
const readPaper = (reader: RuleReader, at: number, paper: number, verb: Verb): boolean => {
  const from = reader.find(paper, 1, 4, words('from'))
  const sender = from < 0 ? -1 : reader.people(from, 1, 4)
  if (sender < 0) return false
  const reality = realityOfVerb(reader.view, at, verb.form)
  reader.push(at, 'proposal_tabled', reality, 'proposal', `${reader.key(at)} ${reader.key(paper)}`, {
    ...spanning(at, sender),
    confidence: 0.5,
  })
  return isReal(reality)
}

export const readHosting = (reader: RuleReader, at: number, verb: Verb): boolean => {
  if (!/^(?:host|receive|summon|bring|welcome)$/.test(verb.lemma)) return false
  const paper = verb.lemma === 'receive' ? reader.find(at, 1, 4, PAPERS) : -1
  if (paper >= 0) return readPaper(reader, at, paper, verb)
  if (
    verb.form === 'ing' &&
    /^(?:proposed|suggested|offered|considering|proposes|suggests|discussed)$/.test(reader.key(at - 1))
  )
    return true
  // "Bringing the two sides a step closer to peace".
  if (verb.lemma === 'bring' && reader.find(at, 1, 8, CLOSER) >= 0) return false
  // "The ministry summoned the ambassador": to protest.
  if (verb.lemma === 'summon' && reader.find(at, 1, 8, words('ambassador ambassadors charge chargé affaires')) >= 0)
    return false
  const talks = reader.find(at, 1, 12, HOSTED)
  const guests = guestsAhead(reader, at)
  const together = verb.lemma !== 'bring' || reader.find(at, 1, 14, words('together table side sides')) >= 0
  // "Would welcome both sides back to Jeddah".
  if (verb.lemma === 'welcome' && guests >= 0 && isRoom(reader, guests)) return pushGuests(reader, at, verb, guests)
  if (verb.lemma === 'welcome' && (guests < 0 || talks < guests || reader.find(talks, -1, 4, words('for')) < 0))
    return false
  const behind = reader.key(at) === 'hosted' ? reader.find(at, -1, 10, TALKS_NOUNS) : -1
  if (isReceived(reader, at, verb)) return pushGuests(reader, at, verb, at)
  if (!together || (talks < 0 && guests < 0 && behind < 0)) return false
  if (verb.lemma === 'receive' && (reader.find(at, 1, 6, LETTERS) >= 0 || reader.key(at + 1) === 'with')) return false
  // "Received by", "received a letter": somebody must be received.
  if (verb.lemma === 'receive' && ((talks >= 0 && guests < 0) || reader.find(at, 1, 5, CAPTIVES) >= 0)) return false
  // "Expressed their gratitude to Iraq and Oman for hosting several rounds": they did.
  const thanked = verb.form === 'ing' && reader.key(at - 1) === 'for' && reader.find(at, -1, 14, THANKS, true) >= 0
  const reality = thanked ? 'happened' : realityOfVerb(reader.view, at, verb.form)
  const object = talks >= 0 ? talks : behind >= 0 ? behind : guests
  reader.push(at, 'hosted_talks', reality, 'hosting', reader.key(at), {
    ...spanning(at, object),
    confidence: talks >= 0 || behind >= 0 ? 0.75 : 0.5,
  })
  return isReal(reality)
}

/** Whose words a text carries: "the statement", "a White House statement", "the paper". */
import { headOf, textOf, type Phrase } from '@/lib/drafting/attribution/phrases'
import type { Item } from '@/lib/drafting/attribution/units'
import type { Entity } from '@/lib/drafting/coreference-entity'
import type { Ground } from '@/lib/drafting/coreference-ground'
import { jointIssuers } from '@/lib/drafting/coreference-lists'
import type { Mention } from '@/lib/drafting/types'

/** Texts that carry the words of whoever was just named. */
const ISSUED =
  /^(?:clip|recording|audio|video|tape|interview|statements?|communiqu[eé]|letter|release|post|tweet|message|note|declaration|readout|speech|address|remarks|comments|announcement|bulletin)$/
/** Texts that only pass on whose they are: "a White House statement". */
const STATED = /^(?:statement|communiqu[eé]|readout|release|declaration|bulletin)$/
/** How far "the statement" looks back for whoever issued it, and for a joint one. */
const ISSUED_REACH = 1500
const JOINT_REACH = 800
/** How far "the statement" looks back for what somebody without a name said in one. */
const SAID_REACH = 400
const SAID_IN_ONE = /\b(?:in|issued|released|through|via) an? (?:[\p{L}-]+ ){0,2}(?:statement|communiqu[eé])\b/iu

/** "the statement" after "an IAEA statement": whoever issued it. */
function issuerBefore({ body, cast, mentions }: Ground, start: number, noun: string): Entity | null {
  if (!ISSUED.test(noun)) return null
  const from = Math.max(0, start - ISSUED_REACH)
  const before = body.slice(from, start).toLowerCase()
  const at = before.lastIndexOf(` ${noun}`)
  if (at < 0) return null
  const left = mentions
    .within(from, from + at + 1)
    .findLast((one) => /^(?:['’]s?)?$/.test(body.slice(one.end, from + at)))
  const after = from + at + noun.length + 1
  const lead = /^ (?:by|from|of|issued by|released by) (?:the )?/.exec(before.slice(at + noun.length + 1))
  const right = lead && mentions.within(after, after + 80).find((one) => one.start <= after + lead[0].length)
  const found = [left, right].find(
    (one) => one?.actor && one.kind !== 'person' && one.how !== 'place' && one.how !== 'demonym',
  )
  return found ? cast.ofMention(found) : null
}

/** The text that several issued together, where "the statement" or "the document" means it: "read out a joint statement". */
function jointBefore(ground: Ground, start: number, noun: string): Entity | null {
  const { body, cast } = ground
  if (!/^(?:statement|document|communiqu[eé]|declaration|text|paragraph)$/.test(noun)) return null
  const from = Math.max(0, start - JOINT_REACH)
  const before = body.slice(from, start)
  const joint = [...before.matchAll(/\bjoint (statement|communiqu[eé]|declaration)\b/giu)].at(-1)
  if (!joint) return null
  // Another's statement since then is the one that is meant.
  const since = before.slice(joint.index + joint[0].length)
  return /\b(?:an?|['’]s|his|her|its|their) (?:[\p{L}-]+ )?(?:statement|communiqu[eé]|document)\b/iu.test(since)
    ? null
    : (jointIssuers(ground, from + joint.index, from + joint.index + joint[0].length) ??
        cast.described(`a joint ${joint[1]}`, 'text', undefined, [joint[1] ?? ''], false))
}

const NUMBERS = /^(?:figures|data|estimates|statistics)$/
/** Bodies that count, and have no "figures" among their people. */
const COUNTS = /^(?:UN|U\.N\.|UNHCR|OCHA|UNICEF|Unicef|IOM|WHO|WFP|ICRC|IMF)$/
/** "UN figures": whose numbers they are. */
export function ownerOfNumbers({ cast, mentions }: Ground, items: readonly Item[], phrase: Phrase): Entity | null {
  const at = headOf(items, phrase)
  const owner = NUMBERS.test(items[at]?.lower ?? '') ? items[at - 1] : undefined
  if (!owner || !COUNTS.test(owner.text)) return null
  const mention = mentions.at(owner.start, owner.end)
  const actor = mention?.kind === 'person' ? mention.affiliation : mention?.actor
  if (!mention || !actor) return null
  return cast.ofMention({ ...mention, actor, name: owner.text, kind: 'igo', affiliation: null, how: 'alias' })
}

const issues =
  (body: string, before: number) =>
  ({ kind, how, end }: Mention): boolean =>
    kind !== 'person' && /^\s+$/.test(body.slice(end, before)) && /^(?:name|alias|metonym|role)$/.test(how)

/** Who or what speaks where a phrase for a text does. */
export function resolveText(
  ground: Ground,
  items: readonly Item[],
  phrase: Phrase,
  definite: boolean,
  words: readonly string[],
): Entity | null {
  const { body, cast, mentions } = ground
  const [first, head] = [items[phrase.from], items[headOf(items, phrase)]]
  if (!first || !head) return null
  const outlet = mentions.within(first.start, head.start).find((one) => one.kind === 'outlet')
  if (outlet) return cast.described(outlet.name, 'body', outlet, words, false)
  const issuing = STATED.test(head.lower)
    ? mentions.within(first.start, head.start).findLast(issues(body, head.start))
    : undefined
  if (issuing) return cast.ofMention({ ...issuing, name: issuing.text.replace(/^(?:an?|the) /i, '') })
  // "The Egyptian letter said": a state's own words, whoever spoke before.
  const state = ISSUED.test(head.lower)
    ? mentions.within(first.start, head.start).findLast((one) => one.how === 'demonym' && one.kind === 'state')
    : undefined
  const others = state && cast.lastSpeaker?.affiliation !== state.actor
  if (others && /^\s+$/.test(body.slice(state.end, head.start))) return cast.ofMention(state)
  const joint = definite ? jointBefore(ground, first.start, head.lower) : null
  if (joint !== null) return joint
  const issuer = definite ? issuerBefore(ground, first.start, head.lower) : null
  if (issuer) return issuer
  const paper =
    definite && head.lower === 'paper' ? (cast.byBodyNoun([], 'newspaper') ?? cast.byBodyNoun([], 'daily')) : null
  if (paper) return paper
  const { lastSpeaker } = cast
  const reported = /^(?:report|article)$/.test(head.lower) && lastSpeaker?.kind === 'outlet'
  // "“…,” a statement said" after "the ministry said".
  const next = STATED.test(head.lower) && phrase.to === phrase.from + 1 && lastSpeaker?.sort === 'body'
  // Nobody without a name issues a communiqué, unless it was said before that it is theirs.
  const own = () => SAID_IN_ONE.test(body.slice(Math.max(0, first.start - SAID_REACH), first.start))
  const carries = ISSUED.test(head.lower) && (!STATED.test(head.lower) || !lastSpeaker?.anonymous || own())
  const issued = (definite && (reported || carries)) || next ? lastSpeaker : null
  return issued ?? cast.described(textOf(body, items, phrase), 'text', undefined, words, false)
}

/** Phrases to mentions: people introduced by the article, offices carried over, "the emir", "he", places set apart. */
import type { Gazetteer } from '@/lib/drafting/gazetteer/compile'
import type { Entry } from '@/lib/drafting/gazetteer/read-entries'
import type { Mention, Sentence } from '@/lib/drafting/types'
import type { Phrase } from './read-phrases'
import { keysOf, type Token } from './tokenize'
import { FEMALE_WORDS, INDEFINITE, MALE_WORDS, ORG_HEADS, PARTICLES, TITLES } from './words'

/** Somebody the article has named so far. */
type Person = {
  actor: string | null
  name: string
  affiliation: string | null
  heads: Set<string>
  sex: 'm' | 'f' | null
  mentions: Mention[]
  /** Sentence of the last mention. */
  seen: number
}

const LOCATIVE = new Set([
  'visit',
  'visits',
  'reach',
  'reaching',
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'across',
  'throughout',
  'around',
  'visiting',
  'visited',
  'into',
  'within',
  'leaving',
  'reached',
  'left',
])
const MOTION = new Set(
  'travel travels traveled travelled traveling travelling flew fly flies flying went go goes going visit visits trip trips return returned returning arrived came come sent invited delegation head headed heading tour journey flight flights move moved relocated'.split(
    ' ',
  ),
)
const TOWN_NOUNS = new Set('capital city town resort port'.split(' '))
const BEFORE_PLACE = new Set(
  'the neighbouring neighboring nearby capital city town northern southern eastern western central'.split(' '),
)
/** Bodies that oppose a state as often as they serve it: "Colombian rebels", "the Palestinian resistance group" are not the state. */
const GROUP_HEADS = new Set(
  'group movement rebels militia militias insurgents fighters separatists opposition faction factions guerrillas rebel'.split(
    ' ',
  ),
)
const VENUE_NOUNS = new Set(
  'talks negotiations meeting meetings summit conference round agreement deal accord declaration process forum track airport consultations'.split(
    ' ',
  ),
)
const STATE_BODIES = new Set('government administration authorities leadership presidency regime authority'.split(' '))

const isDefinite = (phrase: Phrase): boolean => {
  return (
    phrase.determiner === 'the' || (phrase.determiner === null && phrase.owner !== null) || phrase.determiner === 'this'
  )
}

export const resolvePhrases = (
  body: string,
  tokens: Token[],
  phrases: Phrase[],
  sentences: Sentence[],
  gazetteer: Gazetteer,
): Mention[] => {
  const mentions: Mention[] = []
  const people: Person[] = []
  const bySurname = new Map<string, Person>()
  const byGivenName = new Map<string, Person>()
  let sentenceAt = 0
  const slugOf = (entry: Entry): string => gazetteer.canonical.get(entry.slug) ?? entry.slug
  // "The secretary-general" without an owner is the UN's where the article speaks of the UN at all.
  const united = phrases.some((phrase) => {
    const slug = (phrase.hit?.alias.entry ?? phrase.owner)?.slug
    return slug !== undefined && gazetteer.rootOf(slug) === gazetteer.rootOf('united-nations')
  })
  const ownerOf = (phrase: Phrase): string | null =>
    ownerSlug(phrase.owner) ??
    (united && phrase.role !== null && /secretary general/.test(phrase.role)
      ? gazetteer.rootOf('united-nations')
      : null)
  const ownerSlug = (entry: Entry | null): string | null =>
    entry === null
      ? null
      : entry.kind === 'person'
        ? entry.affiliation && (gazetteer.canonical.get(entry.affiliation) ?? entry.affiliation)
        : slugOf(entry)
  const keyAt = (index: number): string => tokens[index]?.key ?? ''
  const spanText = (from: number, until: number): string => {
    const start = tokens[from]?.start ?? 0
    return body.slice(start, tokens[until - 1]?.end ?? start)
  }

  const register = (person: Person, from: number, until: number): void => {
    let first: string | null = null
    let last: string | null = null
    for (let index = from; index < until; index++) {
      const token = tokens[index]
      if (!token || PARTICLES.has(token.key) || token.key === 'jr') continue
      first ??= token.key
      last = token.key
    }
    if (last !== null) bySurname.set(last, person)
    if (first !== null && first !== last) byGivenName.set(first, person)
  }
  const addPerson = (actor: string | null, name: string, affiliation: string | null): Person => {
    const person: Person = { actor, name, affiliation, heads: new Set(), sex: null, mentions: [], seen: sentenceAt }
    people.push(person)
    return person
  }
  const byActor = new Map<string, Person>()
  const adopted = new Map<Phrase, Person>()

  const isPlace = (phrase: Phrase): boolean => {
    // "The Ethiopian capital", "in neighbouring Kenya".
    if (TOWN_NOUNS.has(keyAt(phrase.until)) && tokens[phrase.until]?.gap === 'join') return true
    let before = phrase.from - 1
    while (before > phrase.from - 4 && BEFORE_PLACE.has(keyAt(before)) && tokens[before + 1]?.gap === 'join') before--
    if (tokens[before + 1]?.gap !== 'join') return false
    const preposition = keyAt(before)
    if (LOCATIVE.has(preposition)) return true
    if (preposition === 'to' || preposition === 'from' || preposition === 'for') {
      for (let index = before - 1; index >= Math.max(0, before - 3); index--) if (MOTION.has(keyAt(index))) return true
    }
    return false
  }

  for (const [index, phrase] of phrases.entries()) {
    const first = tokens[phrase.from]
    const last = tokens[phrase.until - 1]
    if (!first || !last) continue
    while (sentenceAt < sentences.length - 1 && (sentences[sentenceAt]?.end ?? 0) <= first.start) sentenceAt++
    const span = { start: first.start, end: last.end, text: body.slice(first.start, last.end) }

    if (phrase.pronoun) {
      const person = people
        .filter(
          (candidate) =>
            sentenceAt - candidate.seen <= 2 && (candidate.sex === null || candidate.sex === phrase.pronoun),
        )
        .toSorted((a, b) => b.seen - a.seen || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))[0]
      if (person) {
        person.sex ??= phrase.pronoun
        person.seen = sentenceAt
      }
      const mention: Mention = {
        ...span,
        actor: person?.actor ?? null,
        name: person?.name ?? span.text,
        kind: 'person',
        affiliation: person?.affiliation ?? null,
        role: null,
        how: 'pronoun',
      }
      person?.mentions.push(mention)
      mentions.push(mention)
      continue
    }

    // Somebody named.
    let person: Person | null = null
    if (phrase.hit && phrase.hit.alias.entry.kind === 'person') {
      const slug = slugOf(phrase.hit.alias.entry)
      person = byActor.get(slug) ?? null
      if (!person) {
        const entry = phrase.hit.alias.entry
        const affiliation = entry.affiliation && (gazetteer.canonical.get(entry.affiliation) ?? entry.affiliation)
        person = addPerson(slug, entry.name, affiliation)
        person.sex = entry.female ? 'f' : null
        for (const word of (entry.office ?? '').split(' ')) if (word !== '') person.heads.add(word)
        byActor.set(slug, person)
        const surname = phrase.hit.until - 1
        register(person, surname, phrase.hit.until)
        const [given = ''] = keysOf(entry.name).filter((key) => !PARTICLES.has(key) && !TITLES.has(key))
        byGivenName.set(given, person)
      }
    } else if (phrase.unknown) {
      const { from, until } = phrase.unknown
      const words = []
      for (let at = from; at < until; at++) if (!PARTICLES.has(keyAt(at))) words.push(keyAt(at))
      const introduced = phrase.roleHead !== null
      const tail = words.at(-1) ?? ''
      const known = words.length === 1 ? (bySurname.get(tail) ?? byGivenName.get(tail)) : bySurname.get(tail)
      if (words.length > 1 && !introduced && words.some((word) => ORG_HEADS.has(word))) {
        mentions.push({
          ...span,
          actor: null,
          name: span.text,
          kind: 'other',
          affiliation: null,
          role: null,
          how: 'name',
        })
        continue
      }
      if (
        known &&
        (words.length === 1 || known.name.toLowerCase().includes(words[0] ?? '') || known.name.split(' ').length === 1)
      )
        person = known
      else if (introduced || words.length > 1) person = addPerson(null, spanText(from, until), null)
      if (!person) continue
      if (words.length > 1 && spanText(from, until).length > person.name.length && person.actor === null)
        person.name = spanText(from, until)
      register(person, from, until)
    }
    if (person) {
      if (phrase.roleHead) for (const word of (phrase.role ?? phrase.roleHead).split(' ')) person.heads.add(word)
      const owner = ownerOf(phrase)
      if (owner !== null && person.affiliation === null) person.affiliation = owner
      for (let at = phrase.from; at < phrase.until; at++) {
        if (FEMALE_WORDS.has(keyAt(at))) person.sex = 'f'
        else if (MALE_WORDS.has(keyAt(at))) person.sex ??= 'm'
      }
      person.seen = sentenceAt
      const mention: Mention = {
        ...span,
        actor: person.actor,
        name: person.name,
        kind: 'person',
        affiliation: person.affiliation,
        role: phrase.role === null ? null : phrase.former ? `former ${phrase.role}` : phrase.role,
        how: phrase.hit && phrase.hit.alias.how === 'name' ? 'name' : 'alias',
      }
      person.mentions.push(mention)
      mentions.push(mention)
      linkApposition(index, person)
      continue
    }

    // A role without a name: "the emir", "a Western diplomat", "the Qatari government".
    if (phrase.role !== null && phrase.roleHead !== null) {
      mentions.push(resolveRole(phrase, span))
      continue
    }

    if (phrase.hit) {
      const entry = phrase.hit.alias.entry
      const how = phrase.hit.alias.how
      const venue =
        how === 'place' ||
        ((how === 'metonym' || entry.kind === 'state') && isPlace(phrase)) ||
        (how === 'metonym' && VENUE_NOUNS.has(keyAt(phrase.until)) && tokens[phrase.until]?.gap === 'join')
      mentions.push({
        ...span,
        actor: slugOf(entry),
        name: entry.name,
        kind: entry.kind,
        affiliation: ownerSlug(entry.affiliation ? (gazetteer.bySlug.get(entry.affiliation) ?? null) : null),
        role: null,
        how: venue ? 'place' : how,
      })
    }
  }

  /** "Majed Al-Ansari, Qatar's spokesman at the Ministry of Foreign Affairs, has": the role after the comma is the person's. */
  function linkApposition(index: number, person: Person): void {
    const phrase = phrases[index]
    const next = phrases[index + 1]
    const previous = phrases[index - 1]
    if (
      phrase &&
      next &&
      next.from === phrase.until &&
      next.role !== null &&
      next.roleClass === 'person' &&
      next.hit === null &&
      next.unknown === null
    ) {
      const between = body.slice(tokens[phrase.until - 1]?.end, tokens[next.from]?.start)
      const following = body.slice(tokens[next.until - 1]?.end ?? 0, (tokens[next.until - 1]?.end ?? 0) + 1)
      if (
        /^,\s+$/.test(between) &&
        next.determiner !== 'their' &&
        (person.affiliation === null || person.actor === null || following === ',')
      )
        adopt(person, next)
    }
    if (
      phrase &&
      previous &&
      previous.until === phrase.from &&
      previous.role !== null &&
      previous.roleClass === 'person' &&
      previous.hit === null &&
      previous.unknown === null
    ) {
      const between = body.slice(tokens[previous.until - 1]?.end, tokens[phrase.from]?.start)
      const owner = ownerOf(previous)
      if (/^,\s+$/.test(between) && (person.affiliation === null || owner === null || owner === person.affiliation)) {
        adopt(person, previous)
        const mention = person.mentions.at(-1)
        if (mention) mention.affiliation = person.affiliation
      }
    }
  }
  function adopt(person: Person, phrase: Phrase): void {
    const owner = ownerOf(phrase)
    if (owner !== null && person.affiliation !== null && person.actor !== null && owner !== person.affiliation) return
    person.affiliation ??= owner
    for (const word of (phrase.role ?? '').split(' ')) person.heads.add(word)
    if (FEMALE_WORDS.has(phrase.roleHead ?? '')) person.sex = 'f'
    const mention = person.mentions.at(-1)
    if (mention) {
      mention.affiliation = person.affiliation
      mention.role ??= phrase.role
    }
    adopted.set(phrase, person)
  }

  function resolveRole(phrase: Phrase, span: { start: number; end: number; text: string }): Mention {
    const head = phrase.roleHead ?? ''
    const rebels = GROUP_HEADS.has(head) && phrase.owner?.kind === 'state'
    const owner = rebels ? null : ownerOf(phrase)
    const base = { ...span, role: phrase.former ? `former ${phrase.role ?? head}` : phrase.role }
    if (phrase.roleClass === 'body') {
      const state = owner !== null && STATE_BODIES.has(head) ? owner : null
      const body = mentionOfBody(phrase, owner, head)
      return {
        ...base,
        actor: body?.actor ?? state,
        name: body?.name ?? span.text,
        kind: 'office',
        affiliation: body?.affiliation ?? owner,
        how: 'role',
      }
    }
    const person =
      adopted.get(phrase) ?? (phrase.roleClass === 'person' && isDefinite(phrase) ? findByRole(phrase, owner) : null)
    if (person) {
      person.seen = sentenceAt
      const mention: Mention = {
        ...base,
        actor: person.actor,
        name: person.name,
        kind: 'person',
        affiliation: person.affiliation,
        how: 'role',
      }
      person.mentions.push(mention)
      return mention
    }
    const anonymous =
      (phrase.determiner === null && !(phrase.owner !== null && phrase.roleClass === 'person')) ||
      INDEFINITE.has(phrase.determiner ?? '') ||
      phrase.roleClass === 'people' ||
      head === 'source'
    return {
      ...base,
      actor: null,
      name: span.text,
      kind: 'person',
      affiliation: owner,
      how: anonymous ? 'anonymous' : 'role',
    }
  }
  /** "The ministry": the last ministry named with its owner. */
  function mentionOfBody(phrase: Phrase, owner: string | null, head: string): Mention | null {
    if (owner !== null || phrase.determiner !== 'the') return null
    for (let at = mentions.length - 1; at >= 0; at--) {
      const earlier = mentions[at]
      if (earlier && earlier.kind === 'office' && earlier.affiliation !== null && earlier.role?.endsWith(head))
        return earlier
    }
    return null
  }
  function findByRole(phrase: Phrase, owner: string | null): Person | null {
    const words = (phrase.role ?? '').split(' ')
    const head = phrase.roleHead ?? ''
    let best: Person | null = null
    for (const candidate of people) {
      // "The Lebanese diplomat" may be the UN's envoy: a nationality is no affiliation.
      const national =
        owner !== null &&
        candidate.affiliation !== owner &&
        /^(?:diplomat|politician|statesman|lawyer|economist|academic)$/.test(head) &&
        candidate.affiliation !== null &&
        gazetteer.bySlug.get(candidate.affiliation)?.kind === 'igo' &&
        sentenceAt - candidate.seen <= 2
      if (owner !== null && candidate.affiliation !== owner && !national) continue
      const generic =
        words.length === 1 && (head === 'official' || head === 'diplomat' || head === 'leader' || head === 'figure')
      const fits = generic
        ? candidate.heads.size > 0 || candidate.affiliation !== null
        : words.every((word) => candidate.heads.has(word))
      if (!fits) continue
      if (generic && sentenceAt - candidate.seen > 4) continue
      if (best === null || candidate.seen >= best.seen) best = candidate
    }
    return best
  }

  // An unknown name grows as the article goes on; every mention carries its longest form.
  for (const person of people)
    for (const mention of person.mentions) {
      mention.name = person.name
      mention.affiliation = person.affiliation
    }
  return mentions
}

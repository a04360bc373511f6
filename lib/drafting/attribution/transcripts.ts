import { isDenial } from '@/lib/drafting/denials/is-denial'
import { readModality } from '@/lib/drafting/modality'
import { paragraphsOf } from '@/lib/drafting/quotes'
import { areInitials, speakerIn, type Headline } from '@/lib/drafting/attribution/headline'
import { readInterview } from '@/lib/drafting/attribution/interviews'
import { readPosts } from '@/lib/drafting/attribution/posts'
import { readSpeech } from '@/lib/drafting/attribution/speeches'
import { ROLE_NOUNS } from '@/lib/drafting/attribution/words'
import type { DraftSpeaker, DraftStatement, Mention, Sentence } from '@/lib/drafting/types'

const LABEL =
  /^(?:\*\*|__)?((?:Q|A|QUESTION|ANSWER|MODERATOR|INTERVIEWER|REPORTER|[\p{Lu}][\p{L}\p{M}’'.-]*(?:[ ,]+(?:[\p{Lu}][\p{L}\p{M}’'.-]*|of|the|for|bin|al|de|van|von)){0,7})(?: ?\([^)]{1,60}\))?)(?:\*\*|__)?\s?[:：](?:\*\*|__)?\s+(?=\S)/u
/** "Q And in Gaza …": how the White House sets its briefings. */
const BARE_Q = /^Q\s+(?=[\p{Lu}“"‘'([–—-]|I\b)/u
/** Lines of a page that look like turns: "Read More: …". */
const PAGE_LABEL =
  /^(?:Read|Also|See|Watch|Listen|Photos?|Images?|Sources?|Related|Updated?|Published|Tags?|Topics?|By|File|Videos?|Note|Caption|Credits?|Share|Follow|Date|Time|Location|Editor|Editing|Reporting|Writing|Live|More|Contact|Tel|Email|Background|Summary|Headline|Subject)\b/i
const ASKS = /^(?:Q|QUESTION|MODERATOR|INTERVIEWER|REPORTER)$/i
const ANSWERS = /^(?:A|ANSWER)$/i
/** What follows the last turn is often the editor's. */
const EDITORS_NOTE =
  /^(?:This (?:interview|transcript|conversation)|Editing|The interview|Interview by|Copyright|©|\(|END|###|Follow|Subscribe)/i
const NARRATES = /["”’»]\s*,?\s*(?:\p{L}+\s){0,4}(?:said|says|told|added)\b/u

/** How a briefing says whose it is. */
const OPENING =
  /\b(?:transcript|remarks|statement|briefing|press conference|speech|address)\b[^.\n]{0,80}?\b(?:by|with)\s/i
/** A heading between paragraphs: short, and without a stop. */
const HEADING = /^(?:\*\*|__|#+ )|^.{0,79}[^.?!…:,;"”]$/

/** "[crosstalk]", "(applause)" */
const ASIDE = /^[[(][^\])]{1,60}[\])]$/
/** How many paragraphs one answer may have where nobody tells anything between. */
const LONGEST_ANSWER = 40

type Transcript = { statements: DraftStatement[]; paragraphs: Set<number> }
type Turn = { paragraph: number; label: string | null; start: number; end: number }

function readTurns(body: string, sentences: readonly Sentence[]): Turn[] {
  return paragraphsOf(sentences).map(({ start, end, index }) => {
    const opening = body.slice(start, Math.min(end, start + 160))
    const bare = BARE_Q.exec(opening)
    const hit = bare ?? LABEL.exec(opening)
    const label: string | null = bare ? 'Q' : (hit?.[1]?.trim() ?? null)
    if (!hit || label === null || PAGE_LABEL.test(label)) return { paragraph: index, label: null, start, end }
    return { paragraph: index, label, start: start + hit[0].length, end }
  })
}

/** Whether a label is somebody's name, the end of it, or its initials. */
const names = (label: string, name: string): boolean => lastWord(name) === lastWord(label) || areInitials(label, name)

/** Whether the turns make a transcript: the same people speak again and again. */
function isTranscript(turns: readonly Turn[], headline: Headline | null): boolean {
  // "Transcript of the press stakeout by Ida Moen": one turn is enough.
  const spoken = speakerIn(headline)
  const [opening] = turns
  if (spoken && opening?.label != null && names(opening.label, spoken.name)) return true
  const counts = new Map<string, number>()
  for (const { label } of turns) {
    // "Ole Brandt" is "Brandt" later on.
    if (label !== null) counts.set(lastWord(label), (counts.get(lastWord(label)) ?? 0) + 1)
  }
  // "MODERATOR: …", and whoever has the word: a briefing.
  if (counts.has('moderator') && counts.size > 1) return true
  const labelled = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const repeated = [...counts.values()].some((count) => count > 1)
  return labelled >= 3 && repeated && (counts.size > 1 || labelled > 3) && labelled >= turns.length / 6
}

const shout = (text: string) => text === text.toUpperCase()
const lastWord = (name: string) => (name.split(/\s+/).at(-1) ?? '').toLowerCase()

const lower = (text: string) => text.charAt(0) + text.slice(1).toLowerCase()
/** "IDA MOEN-LIE" in ordinary letters. */
const titled = (text: string) =>
  text.toLowerCase().replace(/(^|[\s’'-])(\p{L})/gu, (_, before: string, first: string) => before + first.toUpperCase())
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []

/** "Deputy Spokesperson": whoever the text says holds that office. */
function holderOf(label: string, people: readonly Mention[]): Mention | undefined {
  const role = wordsOf(label).filter((word) => word !== 'the')
  if (!role.some((word) => ROLE_NOUNS.has(word))) return undefined
  return people.find((one) => {
    const held: string[] = wordsOf(one.role ?? '')
    return role.every((word) => held.includes(word))
  })
}

/** Who a label means: "MR. MILLER" is whoever of that name the text mentions; "A" whoever is named first. */
function speakerOf(label: string, mentions: readonly Mention[]): DraftSpeaker {
  const name = label.replace(/ ?\([^)]*\)$/, '').replace(/^(?:Mr|Ms|Mrs|Dr)\.?\s+/i, '')
  const people = mentions.filter((one) => one.kind === 'person' && (one.how === 'name' || one.how === 'alias'))
  const fitting = ANSWERS.test(name) ? people.slice(0, 1) : people.filter((one) => names(name, one.name))
  const called = fitting.find((one) => one.actor !== null) ?? fitting.find((one) => !shout(one.name)) ?? fitting[0]
  const known = called ?? holderOf(name, people)
  const office = !called && ROLE_NOUNS.has(lastWord(name))
  return {
    actor: known?.actor ?? null,
    name:
      known && (office || shout(name) || known.name.length > name.length)
        ? known.name
        : shout(name)
          ? office
            ? lower(name)
            : titled(name)
          : name,
    kind: 'person',
    affiliation: known?.affiliation ?? null,
    anonymous: ASKS.test(name) || (office && !known),
  }
}

/** "Transcript of today's briefing by Ada Moen": whose words come before the first question. */
function briefer(
  body: string,
  end: number,
  mentions: readonly Mention[],
): { speaker: DraftSpeaker; from: number } | null {
  const opening = OPENING.exec(body.slice(0, Math.min(end, 600)))
  if (!opening) return null
  const at = opening.index + opening[0].length
  const person = mentions.find((one) => one.start >= at - 1 && one.start < at + 60 && one.kind === 'person')
  if (!person || (person.how !== 'name' && person.how !== 'alias')) return null
  return { speaker: speakerOf(person.name, mentions), from: person.end }
}

function asStatement(turn: Turn, quote: string, speaker: DraftSpeaker): DraftStatement {
  const denies = isDenial(null, quote, false)
  const asks = speaker.anonymous && ASKS.test(speaker.name)
  return {
    start: turn.start,
    end: turn.end,
    quote,
    speaker,
    relayedVia: [],
    voice: 'direct_quote',
    mixed: false,
    cueVerb: null,
    denies,
    ...readModality(quote, { family: asks ? 'ask' : null, lemma: null, negatedCue: false, denies }),
    confidence: 0.85,
    why: [{ rule: 'turn in a transcript', cue: turn.label }],
  }
}

/** Posts that a page shows, signed with a handle. */
function asPosts(body: string, sentences: readonly Sentence[], people: readonly Mention[]): Transcript | null {
  const posts = readPosts(body, sentences, people)
  if (posts.length === 0) return null
  return {
    statements: posts.map(({ paragraph, start, end, author }) =>
      asStatement({ paragraph, label: null, start, end }, body.slice(start, end), speakerOf(author, people)),
    ),
    paragraphs: new Set(posts.map(({ paragraph }) => paragraph)),
  }
}

/** An interview or a speech without any label. */
function asMonologue(
  body: string,
  sentences: readonly Sentence[],
  people: readonly Mention[],
  headline: Headline | null,
): Transcript | null {
  const interview = readInterview(body, sentences, people, headline)
  const speech = interview ? null : readSpeech(body, sentences, headline)
  const found = interview ?? speech
  if (!found) return asPosts(body, sentences, people)
  const spoken = interview?.answers ?? speech?.paragraphs ?? []
  const named = speakerOf(found.speaker.name, people)
  const speaker = { ...named, affiliation: named.affiliation ?? found.speaker.affiliation }
  return {
    statements: spoken.map(({ paragraph, start, end }) =>
      asStatement({ paragraph, label: null, start, end }, body.slice(start, end), speaker),
    ),
    paragraphs: new Set(spoken.map(({ paragraph }) => paragraph)),
  }
}

/**
 * The statements of a text that is set as a transcript ("NAME: words"), one for each paragraph of a turn, and which
 * paragraphs they take; null where the text is none.
 */
export function readTranscript(
  body: string,
  sentences: readonly Sentence[],
  inBody: readonly Mention[],
  headline: Headline | null,
): Transcript | null {
  const mentions = headline ? [...headline.mentions, ...inBody] : inBody
  const turns = readTurns(body, sentences)
  if (!isTranscript(turns, headline)) return asMonologue(body, sentences, inBody, headline)
  // Questions and answers have no narrator between them.
  const asked = turns.some((turn) => turn.label !== null && ASKS.test(turn.label))
  const dense = asked || turns.filter((turn) => turn.label !== null).length > turns.length / 2
  const paragraphs = new Set<number>()
  const statements: DraftStatement[] = []
  /** Asked once for each label: a long briefing has as many turns as mentions. */
  const speakers = new Map<string, DraftSpeaker>()
  let label: string | null = null
  let unlabelled = 0
  const firstLabelled = turns.findIndex((turn) => turn.label !== null)
  const before = briefer(body, turns[firstLabelled]?.start ?? 0, mentions)
  const lastLabelled = turns.findLastIndex((turn) => turn.label !== null)
  turns.forEach((turn, at) => {
    if (turn.label !== null) {
      label = turn.label
      unlabelled = 0
    } else unlabelled++
    const quote = body.slice(turn.start, turn.end)
    if (label === null) {
      if (before && turn.start > before.from && at < firstLabelled && turn.end > turn.start && !HEADING.test(quote)) {
        paragraphs.add(turn.paragraph)
        statements.push(asStatement(turn, quote, before.speaker))
      }
      return
    }
    const narrated = turn.label === null && NARRATES.test(quote)
    if (narrated || unlabelled > (dense ? LONGEST_ANSWER : 3) || (at > lastLabelled && EDITORS_NOTE.test(quote))) {
      label = null
      return
    }
    paragraphs.add(turn.paragraph)
    if (turn.end <= turn.start || ASIDE.test(quote)) return
    const speaker = speakers.get(label) ?? speakerOf(label, mentions)
    speakers.set(label, speaker)
    statements.push(asStatement(turn, quote, speaker))
  })
  return { statements, paragraphs }
}

/** The drafter as a whole: one article in, its drafts out. */
import { type Headline, isJoint, speakerIn } from './attribution/headline'
import { readLanguage, withoutForeign } from './detect-language'
import { draftStatements } from './draft-statements'
import { draftFromReading } from './events/draft-events'
import { withFirstPersons } from './events/first-persons'
import { listConflicts, listMediators } from './events/list-actors'
import { readArticle } from './events/read-article'
import { gazetteerOf } from './gazetteer/compile'
import { linkEvents } from './link-events'
import { issuerOf } from './issuer'
import { findMentions } from './mentions/find-mentions'
import { splitSentences } from './split-sentences'
import { claimsOf } from './stance'
import type { DraftContext, DraftInput, DraftResult } from './types'

export const DRAFTER = { name: 'rules', version: '1' }

/** In a headline's capitals no part of a name: "President Moen Statement on the Truce". */
const KINDS_OF_TEXT = /\b(?:Statement|Remarks|Readout|Speech|Address|Interview|Briefing|Announces|Welcomes|Call)\b/g

const headlineOf = (text: string, context: DraftContext, issuer: string | null): Headline => {
  const read = text.replace(KINDS_OF_TEXT, (word) => word.toLowerCase())
  const mentions = findMentions(read, splitSentences(read), context, issuer)
  // "Statement by Spokesperson Ida Moen": of whoever publishes it.
  const headline = { text, mentions }
  const speaker = speakerIn(headline)
  if (speaker?.kind === 'person') speaker.affiliation ??= issuer
  return headline
}

/**
 * Proposals for a person to judge. Every quote is a slice of `input.body`; a text that is not mostly English is not drafted.
 * Pass the same `context` object for every article of a run: its index is built once and kept with it.
 */
export const draftArticle = (input: DraftInput, context: DraftContext): DraftResult => {
  const told = readLanguage(input.body)
  const { language } = told
  const nothing = { drafter: DRAFTER, language, claims: [], events: [], mediators: [], conflicts: [], dropped: [] }
  if (language !== 'en') {
    const skipped =
      language === 'und'
        ? 'too little text to tell its language'
        : `the text is in another language (${language}); only English is drafted`
    return { ...nothing, skipped }
  }
  // A paragraph in another language is not drafted; a quote across one would not be verbatim.
  const body = withoutForeign(input.body, told)
  const verbatim = ({ start, end, quote }: { start: number; end: number; quote: string }): boolean =>
    input.body.slice(start, end) === quote
  const sentences = splitSentences(body)
  const issuer = issuerOf(input.outlet, context)
  const mentions = findMentions(body, sentences, context, issuer)
  const headline = input.title === null ? null : headlineOf(input.title, context, issuer)
  const statements = draftStatements(body, mentions, sentences, headline).filter(verbatim)
  // Of a joint statement "we" is nobody alone.
  const own = isJoint(input.title ?? '') ? null : issuer
  const acting = withFirstPersons(body, mentions, sentences, statements, own, gazetteerOf(context))
  const reading = readArticle(body, sentences, acting, input, context)
  const drafted = draftFromReading(reading, statements)
  const events = linkEvents(drafted.events, context.events, input.published, gazetteerOf(context))
  return {
    ...nothing,
    skipped: null,
    claims: claimsOf(body, statements, mentions, events, gazetteerOf(context)),
    events,
    mediators: listMediators(reading, drafted.filled),
    conflicts: listConflicts(reading, drafted.filled),
  }
}

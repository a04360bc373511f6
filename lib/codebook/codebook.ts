import { ACTOR_KIND_TEXTS, OWNERSHIP_TEXTS } from '@/lib/codebook/actor-values'
import { MODALITY_TEXTS, STANCE_TEXTS, STATE_TEXTS, TENSE_TEXTS, VOICE_TEXTS } from '@/lib/codebook/claim-values'
import { BASIS_TEXTS, PRECISION_TEXTS } from '@/lib/codebook/date-values'
import type { CodebookText } from '@/lib/codebook/entry'
import { EVENT_TYPE_TEXTS } from '@/lib/codebook/event-types'
import { EVIDENCE_TEXTS, OUTCOME_TEXTS, ROLE_TEXTS, STATUS_TEXTS } from '@/lib/codebook/event-values'
import { LABELS, type CodebookKind } from '@/lib/codebook/labels'

export type CodebookEntry = CodebookText & { value: string; label: string }
export type CodebookSection = { kind: CodebookKind; title: string; intro: string; entries: CodebookEntry[] }

function section(
  kind: CodebookKind,
  title: string,
  intro: string,
  texts: Record<string, CodebookText>,
): CodebookSection {
  const labels: Record<string, string> = LABELS[kind]
  const entries = Object.entries(texts).map(([value, text]) => ({ value, label: labels[value] ?? value, ...text }))
  return { kind, title, intro, entries }
}

/** Every coded value with its definition, one coding rule and its crosswalk, in the order of the lists. */
export const CODEBOOK: readonly CodebookSection[] = [
  section('type', 'Event types', 'What kind of act an event is, refusals and breakdowns included.', EVENT_TYPE_TEXTS),
  section(
    'role',
    'Roles',
    'What a participant was in an event; one may have several. Good offices, the diplomat’s term for what a third party lends two others so that they can talk, is the one this tracker is named after.',
    ROLE_TEXTS,
  ),
  section('status', 'Status', 'Whether the act took place.', STATUS_TEXTS),
  section(
    'outcome',
    'Outcomes',
    'What an attempt has reached so far, lowest first; the last three stand beside the ladder.',
    OUTCOME_TEXTS,
  ),
  section(
    'evidence',
    'Evidence',
    'How well an event is attested. Computed from approved claims, never typed in.',
    EVIDENCE_TEXTS,
  ),
  section('stance', 'Stances', 'How a claim bears on an event.', STANCE_TEXTS),
  section('voice', 'Voices', 'In whose words a claim stands in the article.', VOICE_TEXTS),
  section('modality', 'Modality', 'How sure the speaker is, for or against.', MODALITY_TEXTS),
  section('tense', 'Tenses', 'When, seen from the statement, it is said to be so.', TENSE_TEXTS),
  section('precision', 'Date precision', 'How sharply a date is known.', PRECISION_TEXTS),
  section('basis', 'Date basis', 'Where a date comes from; the weakest link wins.', BASIS_TEXTS),
  section('actorKind', 'Kinds of actor', 'What an actor is.', ACTOR_KIND_TEXTS),
  section('ownership', 'Ownership of outlets', 'Without it, independence is only asserted.', OWNERSHIP_TEXTS),
  section('state', 'Review states', 'Where a record stands in review.', STATE_TEXTS),
]

/** Whom the crosswalks are owed to. `license` null where the codes alone are cited. */
export const CREDITS: readonly { scheme: string; text: string; license: string | null }[] = [
  {
    scheme: 'PLOVER',
    text: 'PLOVER, the Political Language Ontology for Verifiable Event Records, by the Open Event Data Alliance; its category names are used under its licence, mapped and shortened by us.',
    license: 'CC BY-SA 4.0',
  },
  {
    scheme: 'CAMEO',
    text: 'CAMEO, Conflict and Mediation Event Observations, by Philip A. Schrodt and others; codes as in his table from CAMEO to PLOVER.',
    license: null,
  },
  {
    scheme: 'MEND',
    text: 'MEND, a dataset of mediation events; names of its columns only, none of its rows.',
    license: null,
  },
]

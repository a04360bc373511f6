import { factBank, plover, rumourEval, text, type CodebookText } from '@/lib/codebook/entry'
import type { Modality, Stance, State, Tense, Voice } from '@/lib/codebook/values'

export const STANCE_TEXTS: Record<Stance, CodebookText> = {
  supports: text(
    'The claim says that the event is as coded.',
    'For a planned event: that it is planned. For an offer: that it was made.',
    rumourEval('support'),
  ),
  disputes: text(
    'The claim says that the event is not so.',
    'A denial disputes; declining to comment does not.',
    rumourEval('deny'),
  ),
  questions: text(
    'The claim casts doubt without denying.',
    'It does not make an event disputed, and the evidence says who asks.',
    rumourEval('query'),
  ),
  mentions: text(
    'The claim speaks of the event and takes no side.',
    'It counts as no evidence.',
    rumourEval('comment'),
  ),
}

export const VOICE_TEXTS: Record<Voice, CodebookText> = {
  direct_quote: text(
    "The speaker's words, in quotation marks.",
    'Also where a sentence mixes quotation and paraphrase and the quoted part carries the claim.',
  ),
  paraphrase: text(
    "The speaker's meaning in the reporter's words.",
    'Somebody must be named or described as its source.',
  ),
  narration: text('The outlet says it in its own voice.', 'Nobody is cited. The speaker is then the outlet.'),
}

export const MODALITY_TEXTS: Record<Modality, CodebookText> = {
  'CT+': text(
    'The speaker presents it as certain.',
    'The plain statement. Reporting it adds no doubt.',
    factBank('CT+'),
  ),
  'PR+': text('The speaker presents it as probable.', 'Cues such as likely, expected, seems.', factBank('PR+')),
  'PS+': text('The speaker presents it as possible.', 'Cues such as may, could, potentially.', factBank('PS+')),
  'CT-': text('The speaker presents it as certainly not so.', 'A flat denial.', factBank('CT−')),
  'PR-': text('The speaker presents it as probably not so.', 'Cues such as unlikely, doubts that.', factBank('PR−')),
  'PS-': text('The speaker presents it as possibly not so.', 'Cues such as may not, not necessarily.', factBank('PS−')),
  CTu: text('The speaker knows whether it is so and does not say.', 'Rare: "he knows if they met".', factBank('CTu')),
  Uu: text(
    'The speaker does not commit to it either way.',
    'Conditions, questions, wishes and what others are said to say.',
    factBank('Uu'),
  ),
}

export const TENSE_TEXTS: Record<Tense, CodebookText> = {
  historical: text('It is said to lie in the past.', 'Seen from when the statement was made.', plover('historical')),
  current: text('It is said to go on now.', 'Standing positions and states of affairs.'),
  future: text(
    'It is said to lie ahead.',
    'Plans and announcements. Never evidence that it was held.',
    plover('future'),
  ),
  hypothetical: text('It is spoken of under a condition.', '"If asked", "could", "would".', plover('hypothetical')),
  negation: text(
    'It is said not to be so, or not to have been.',
    'The denial itself is the claim.',
    plover('negation'),
  ),
}

export const STATE_TEXTS: Record<State, CodebookText> = {
  draft: text(
    'Proposed, by a person or a program, and not yet reviewed.',
    'In no count, unless the reader asks for drafts.',
  ),
  approved: text('Reviewed and accepted by a person.', 'The only state that counts.'),
  rejected: text('Reviewed and turned down.', 'Kept, so that the drafter can be measured.'),
  orphaned: text('Its quote is no longer found in the text.', 'Shown as such, never moved to a similar sentence.'),
  drifted: text('Its quote is found, in another place than recorded.', 'A person decides where it belongs.'),
}

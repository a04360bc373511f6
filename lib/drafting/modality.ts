import type { Modality, Tense } from '@/lib/codebook/values'

const NEGATION = /\b(?:not|never|no|nor|neither|nobody|nothing|none|cannot|without)\b|n['’]t\b/i
const CONDITION = /\b(?:if|unless|provided that|as long as|in case|were to|would have)\b/i
const POSSIBLE =
  /\b(?:may|might|could|possib(?:le|ly)|perhaps|maybe|potential(?:ly)?|reportedly|allegedly|can be|apparently|suggest(?:s|ed|ing)?|hint(?:s|ed|ing)?|rumou?r)\b/i
const PROBABLE =
  /\b(?:will|would|should|ought|likely|probabl[ey]|expect(?:s|ed|ing)?|believe[sd]?|think[s]?|appears?|seems?|plan(?:s|ned|ning)? to|intend(?:s|ed)?|set to|due to|scheduled|about to|going to|shall|aims? to|hopeful|optimistic|confident|prepar(?:es|ed|ing) to)\b|['’]ll\b/i
const WISH =
  /\b(?:hope[sd]?|want(?:s|ed)?|wish(?:es|ed)?|must|need(?:s|ed)? to|have to|has to|let us|ready to|willing to|want to|call(?:s|ed)? (?:for|on))\b/i
const FUTURE =
  /\b(?:will|shall|going to|tomorrow|next (?:week|month|year|round|days?|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|upcoming|in the coming|later this|plan(?:s|ned)? to|set to|due to (?:meet|hold|begin|resume|travel|visit|arrive|take)|about to|scheduled|expected to)\b|['’]ll\b/i
const PAST =
  /\b(?:was|were|had|did|been|met|held|took|went|came|made|said|told|agreed|reached|signed|began|led|gave|sent|became|left|broke|won|lost|\p{L}{3,}ed)\b/iu
const PRESENT =
  /\b(?:is|are|am|has|have|does|do|remains?|continues?|wants?|needs?|supports?|stands?|keeps?|says?)\b|['’](?:s|re|ve|m)\b/i

/** Words of the proposition that settle its polarity come early: a "not" in a later clause leaves the first one standing. */
function firstClause(text: string): string {
  const cut = text.search(/[;.!?]\s|,\s(?:but|although|though|while|which|who|and)\s/)
  return cut > 20 ? text.slice(0, cut) : text
}

export type Frame = {
  /** The family of the attributing verb, or null where a quotation has none. */
  family: string | null
  negatedCue: boolean
  denies: boolean
}

/** How certain the source is of the proposition (FactBank's values) and when it holds (PLOVER's modes). */
export function readModality(text: string, frame: Frame): { modality: Modality; tense: Tense } {
  const clause = firstClause(text.slice(0, 600))
  const question = /\?["”’»]?\s*$/.test(text) || frame.family === 'ask'
  const negative =
    NEGATION.test(clause) !== (frame.denies && frame.family === 'deny') ||
    (frame.family === 'believe' && frame.negatedCue)
  const wish = WISH.test(clause) || frame.family === 'urge'
  return {
    modality: modalityOf(clause, question, negative, wish, frame),
    tense: tenseOf(clause, negative, wish, frame),
  }
}

function modalityOf(clause: string, question: boolean, negative: boolean, wish: boolean, frame: Frame): Modality {
  if (question || frame.family === 'urge') return 'Uu'
  const sign = negative ? '-' : '+'
  if (POSSIBLE.test(clause)) return `PS${sign}`
  if (frame.family === 'believe' || frame.family === 'commit' || PROBABLE.test(clause)) return `PR${sign}`
  if (wish || CONDITION.test(clause)) return 'Uu'
  return `CT${sign}`
}

function tenseOf(clause: string, negative: boolean, wish: boolean, frame: Frame): Tense {
  if (negative) return 'negation'
  if (CONDITION.test(clause)) return 'hypothetical'
  if (FUTURE.test(clause) || frame.family === 'commit') return 'future'
  if (/\b(?:may|might|could|would|should)\b/i.test(clause) || wish) return 'hypothetical'
  const past = clause.search(PAST)
  const present = clause.search(PRESENT)
  if (past >= 0 && (present < 0 || past < present)) return 'historical'
  return 'current'
}

const DENIAL_VERBS = new Set('deny dismiss refute rebut repudiate disavow dispute contradict debunk'.split(' '))
const DENIAL_PARTICLES = /^(?:rule out|brush|shrug|play down)/
const CLAIM_OBJECT =
  /\b(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|speculation|notion|idea that|media|stories|story|assertions?|talk of|charges?|news|narrative|excuses?|account)\b/i
/** Content that denies by itself, whoever introduces it. */
const DENIAL_CONTENT = [
  /\bno (?:such|truth|basis|part (?:in|of)|role in|knowledge of|involvement|hand in|intention|plans?|decision)\b/i,
  /\bthere (?:is|was|are|were|has been|have been|had been) (?:absolutely |simply )?(?:no|not any|never)\b/i,
  /\b(?:is|are|was|were|be|been|simply|completely|totally|entirely|categorically|absolutely) (?:not (?:true|correct|accurate|the case)|untrue|false|incorrect|inaccurate|baseless|unfounded|groundless|fabricated|fake|nonsense|speculation|rubbish|a lie|lies|misleading|fiction|fantasy|propaganda|a myth)\b/i,
  /\b(?:had|have|has)(?:n['’]t| not| never) (?:sent|held|met|agreed to any|received|asked|requested|discussed|proposed|negotiated|spoken|made any|taken part|approached|used|been (?:asked|approached|contacted|in contact|invited to|informed of|offered|any)|had any)\b/i,
  /\b(?:not|never) (?:negotiating|mediating|in talks|talking to|engaged in|holding (?:any )?talks|in contact|planning to|aware of (?:any|such|what)|theirs|ours)\b/i,
  /\b(?:did|does|do)(?:n['’]t| not) (?:happen|take place|exist|occur|accord with|correspond to|reflect)\b/i,
  /^(?:no|not a single) [\p{L}\s’'-]{2,50}? (?:was|were|has been|have been|had been) (?:ever )?\p{L}+/iu,
  /^(?:not once|never|at no (?:time|point)|nothing (?:has|had|of the)|nobody (?:has|had)|none of [^.,]{0,40} (?:was|were|has|have|had|did))\b/i,
  /\b(?:nothing of the (?:sort|kind)|pure (?:fiction|invention|speculation|fantasy)|fake news|baseless|unfounded|groundless|fabricat(?:ed|ion)|contrary to (?:reports|claims|what))\b/i,
  /^.{0,30}\bneither [^.;]{2,60} nor\b/i,
]

/** Whether a statement denies something: by its verb, by what the verb's object is, or by its own words. */
export function isDenial(lemma: string | null, text: string, negatedCue: boolean): boolean {
  if (negatedCue && lemma === 'deny') return false
  if (lemma && (DENIAL_VERBS.has(lemma) || DENIAL_PARTICLES.test(lemma) || lemma.startsWith('denial'))) return true
  if (lemma === 'reject' || lemma === 'scoff' || lemma === 'deride') return CLAIM_OBJECT.test(text)
  const start = text.slice(0, 300).replace(/^["“‘'«\s]+/, '')
  return DENIAL_CONTENT.some((pattern) => pattern.test(start))
}

/** What somebody will not do is a refusal, not a denial. */
const REFUSAL =
  /\b(?:will|would|can|could|should|shall|must|may|might|do|does|to|ca|wo)(?:n['’]t| not| never)\b|\bcannot\b|\bnot to\b|\bno (?:more|longer|less|later|doubt)\b/gi

/** Words that a denial in the sentence before carries over to: any negation. */
export function continuesDenial(text: string): boolean {
  return NEGATION.test(text.slice(0, 200).replace(REFUSAL, ''))
}

/** A sentence that denies, whatever statement comes of it: "The opposition flatly denied this." */
export const DENYING_SENTENCE =
  /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|rebut(?:s|ted)|repudiat(?:e|es|ed)|brush(?:es|ed) (?:off|aside)|play(?:s|ed) down|reject(?:s|ed|ing)? (?:\p{L}+ )?(?:the |this |that |any |all |such )?(?:\p{L}+ )?(?:claims?|reports?|allegations?|accusations?|suggestions?|rumou?rs?|notion|idea|charges?)|not so\b)/iu

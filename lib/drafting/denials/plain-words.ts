/** A statement in plain words, so that patterns need not care for marks, contractions and adverbs. */

/** Adverbs that a negation may stand beside without any change of sense. */
const ADVERBS =
  /\b(?!(?:only|early|family|reply|ally|italy|july|assembly|rally|supply|apply|comply|imply|rely|multiply|fly|likely|unlikely|deadly|friendly|monthly|weekly|daily|holy|elderly|orderly|costly|timely|lovely|ugly|lonely|anomaly|monopoly|factually|(?:completely|totally|flatly|plainly|entirely) wrong|politically|nearly|hardly|barely|exactly|currently|wholly|recently)\b)(?:[a-z]{2,}ly|ever|even|simply|just|indeed|actually|quite|in fact|at all|in any way)\b ?/g
/** "did not just talk", "does not necessarily mean": nothing is denied by that. */
const NOT_ONLY = /\bnot (?:just|merely|simply|only|solely|necessarily)\b(?! (?:true|so|the case|correct|possible)\b)/g

/**
 * Lower case, straight apostrophes, "not" for "n't", "is" for the "'s" of a pronoun, no adverbs, no quotation marks but a
 * tilde where "not" is said of words in marks.
 */
export function plainWords(text: string): string {
  return text
    .replace(/(?<=[a-z])n['’]t\b/g, ' not')
    .replace(/\bnot ["“«]/g, 'not ~ ')
    .replace(/[“”„«»"[\]]|(?<!\p{L})[‘'’](?=\p{L})|(?<=[\p{L}.,!?])['’](?=$|[\s,.;])/gu, '')
    .replace(/’/g, "'")
    .toLowerCase()
    .replace(/\bwo not\b/g, 'will not')
    .replace(/\b(?:ca not|cannot)\b/g, 'can not')
    .replace(/\b(it|he|she|that|this|there|here|what|who|where)'s\b/g, '$1 is')
    .replace(/\b(we|they|you)'re\b/g, '$1 are')
    .replace(/\bi'm\b/g, 'i am')
    .replace(/\b(i|we|they|you)'ve\b/g, '$1 have')
    .replace(/\s+/g, ' ')
    .replace(NOT_ONLY, 'also')
    .replace(ADVERBS, '')
    .trim()
}

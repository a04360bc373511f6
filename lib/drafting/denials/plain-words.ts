/** A statement in plain words, so that patterns need not care for marks, contractions and adverbs. */

/** Adverbs that a negation may stand beside without any change of sense. */
const ADVERBS =
  /\b(?!(?:only|early|family|reply|ally|italy|july|assembly|rally|supply|apply|comply|imply|rely|multiply|fly|likely|unlikely|deadly|friendly|monthly|weekly|daily|holy|elderly|orderly|costly|timely|lovely|ugly|lonely|anomaly|monopoly|factually|(?:completely|totally|flatly|plainly|entirely) wrong|politically|nearly|hardly|barely|exactly|currently|wholly|recently)\b)(?:[a-z]{2,}ly|ever|even|simply|just|indeed|actually|quite|in fact|at all|in any way)\b ?/g

/** Lower case, straight apostrophes, "not" for "n't", no adverbs, no quotation marks but a tilde where "not" is said of words in marks. */
export function plainWords(text: string): string {
  return text
    .replace(/\bnot ["“«]/g, 'not ~ ')
    .replace(/[“”„«»"[\]]|(?<!\p{L})[‘'’](?=\p{L})|(?<=[\p{L}.,!?])['’](?=$|[\s,.;])/gu, '')
    .replace(/’/g, "'")
    .toLowerCase()
    .replace(/\bwon't\b/g, 'will not')
    .replace(/\b(?:can't|cannot)\b/g, 'can not')
    .replace(/(?<=[a-z])n't\b/g, ' not')
    .replace(/\s+/g, ' ')
    .replace(ADVERBS, '')
    .trim()
}

/** Who "I" and "we" are: whoever is quoted, or the office whose statement the text is. */
import type { Gazetteer } from '@/lib/drafting/gazetteer/compile'
import type { DraftSpeaker, DraftStatement, Mention, Sentence } from '@/lib/drafting/types'

const FIRST_PERSON = /\b(?:I|[Ww]e)(?:['’](?:ve|m|re|ll|d))?(?![\p{L}\p{M}'’.])/gu

/** "Senior administration official: …" in what an office publishes: its own. */
const OFFICIAL = /\b(?:official|spokes(?:person|man|woman)|minister|secretary|president)\b/i

/** The state or body that somebody speaks for; null for anybody else. */
const spokenFor = ({ actor, affiliation, kind, anonymous }: DraftSpeaker, gazetteer: Gazetteer): string | null => {
  const slug = affiliation ?? (kind === 'person' || anonymous ? null : actor)
  return slug === null ? null : gazetteer.rootOf(slug)
}

/** The mentions with those of "I" and "we" among them, where it is known who speaks. */
export const withFirstPersons = (
  body: string,
  mentions: Mention[],
  sentences: Sentence[],
  statements: DraftStatement[],
  issuer: string | null,
  gazetteer: Gazetteer,
): Mention[] => {
  const quoted = statements.filter(({ voice, speaker }) => voice === 'direct_quote' && speaker !== null)
  if (quoted.length === 0 && issuer === null) return mentions
  const found: Mention[] = []
  let [statement, sentence, mention] = [0, 0, 0]
  for (const { index: start, 0: text } of body.matchAll(FIRST_PERSON)) {
    while (mention < mentions.length && (mentions[mention]?.end ?? 0) <= start) mention++
    while (statement < quoted.length && (quoted[statement]?.end ?? 0) <= start) statement++
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) sentence++
    const end = start + text.length
    if ((mentions[mention]?.start ?? body.length) < end) continue
    const one = quoted[statement]
    const speaker = one && one.start <= start ? one.speaker : null
    const unmarked = !/["“”«»]/.test(sentences[sentence]?.text ?? '')
    const unnamed = speaker !== null && OFFICIAL.test(speaker.name) ? issuer : null
    const slug = speaker ? (spokenFor(speaker, gazetteer) ?? unnamed) : unmarked ? issuer : null
    const entry = slug === null ? undefined : gazetteer.bySlug.get(slug)
    if (!entry || entry.kind === 'outlet') continue
    found.push({
      start,
      end,
      text,
      actor: entry.slug,
      name: entry.name,
      kind: entry.kind,
      affiliation: null,
      role: null,
      how: 'pronoun',
    })
  }
  return found.length === 0 ? mentions : [...mentions, ...found].toSorted((a, b) => a.start - b.start)
}

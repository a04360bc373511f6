/** Who only passes on what others said: outlets, offices that speak for somebody, reports of what nobody is named for. */
import type { Cue } from '@/lib/drafting/attribution/cue'
import { datelineEnd } from '@/lib/drafting/attribution/frame'
import { isTime } from '@/lib/drafting/attribution/items'
import { headOf, type Phrase } from '@/lib/drafting/attribution/phrases'
import type { Item } from '@/lib/drafting/attribution/units'
import { OUTLET_WORDS, ROLE_NOUNS } from '@/lib/drafting/attribution/words'

/** Parts of speech before a subject that only say when: "Late Monday morning, officials said". */
const LEADS_IN = /^(?:ADV|ADJ|ADP|DET|NUM|PUNCT)$/

/** An office that speaks for one who is above it: "The White House said Obama reiterated that". */
export function isMouthpiece(body: string, items: readonly Item[], source: Phrase): boolean {
  const text = body.slice(items[source.from]?.start ?? 0, items[source.to]?.end ?? 0)
  return /(?<!\p{L})(?:White House|Kremlin|[EÉ]lys[ée]e|Downing Street|presidency|palace|readout|(?:minister|president)['’]s office)(?!\p{L})/u.test(
    text,
  )
}

/** "a source with knowledge of the call", "two officials": somebody whom a report does not name. */
export function isUnnamed(items: readonly Item[], source: Phrase): boolean {
  const head = items[headOf(items, source)]?.lower ?? ''
  const definite = /^(?:the|his|her|its|their)$/.test(items[source.from]?.lower ?? '')
  return /^(?:sources?|officials?|diplomats?|people|person|insiders?|aides?)$/.test(head) && !definite
}

export function isOutlet(body: string, items: readonly Item[], source: Phrase): boolean {
  const text = body.slice(items[source.from]?.start ?? 0, items[source.to]?.end ?? 0)
  return (
    OUTLET_WORDS.test(text) ||
    /\b(?:(?:news )?agency|newspaper|daily|magazine|broadcaster|television|state TV|media|outlets?|state radio|channel \d+)\b/i.test(
      text,
    )
  )
}

/** "Blinken told Lavrov that A, the State Department said": an institution tells what one of its own said. */
const INSTITUTION =
  /\b(?:statement|readout|ministry|department|office|White House|Kremlin|Pentagon|presidency|palace|embassy|spokes\p{L}+)\b/iu

/** "X said A, according to Reuters": Reuters carried it, X said it. */
export function isCarrier(body: string, items: readonly Item[], cue: Cue, said: Cue): boolean {
  if (!cue.source) return false
  const outlet = isOutlet(body, items, cue.source)
  // "There was progress when Moen announced that A, reports Xinhua."
  if (outlet && cue.rule === 'inverted' && cue.verb.lemma === 'report') return true
  const lead = items.findIndex((item) => item.lower === ',')
  const start = datelineEnd(items)
  const opens =
    said.from <= start + 3 ||
    (said.source?.from ?? items.length) <= start + 2 ||
    (said.text !== null && said.text.from < said.from && said.text.from <= 3) ||
    // "In Cairo an hour ago, Moen said"
    (items[0]?.pos === 'ADP' && lead > 0 && lead < 12 && said.from === lead + 1) ||
    items.slice(0, said.from).every((item) => isTime(item) || LEADS_IN.test(item.pos) || item.lower === 'late')
  // "Trump has told aides that A, four officials said"
  const officials =
    ROLE_NOUNS.has(items[headOf(items, cue.source)]?.lower ?? '') && said.marker === 'that' && !cue.apposition
  const unnamed =
    officials &&
    !items.slice(cue.source.from, cue.source.to + 1).some((item) => /^(?:the|his|her|its|their)$/.test(item.lower))
  if (unnamed && opens && said.verb.family === 'tell' && /^(?:say|tell)$/.test(cue.verb.lemma)) return true
  const text = body.slice(items[cue.source.from]?.start ?? 0, items[cue.source.to]?.end ?? 0)
  const institution = said.marker === 'that' && said.rule === 'verb' && !cue.apposition && INSTITUTION.test(text)
  if (institution && opens && /^(?:say|tell|announce|report)$/.test(cue.verb.lemma)) return true
  if (cue.rule !== 'according to') return outlet && opens && /^(?:report|quote|say|tell)/.test(cue.verb.lemma)
  return outlet || opens
}

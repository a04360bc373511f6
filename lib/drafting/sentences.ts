import { cueVerb } from '@/lib/drafting/attribution/verbs'

/** Where a full stop does not end a sentence, and how paragraphs are told from hard-wrapped lines. */

/** Never at the end of a sentence: a name or number follows. */
const TITLES = new Set(
  (
    'mr mrs ms mx dr prof gen lt col maj sgt capt cmdr cdr adm brig sen rep reps sens gov pres rev hon amb msgr fr st mt ft ' +
    'messrs sheik atty supt det insp cpl pvt pfc spc ste mme mlle m h.e h.r.h lt.-gen maj.-gen vs viz cf fig no nos art op vol ' +
    'e.g i.e ca approx'
  ).split(' '),
)

/** May end a sentence; they do when the next word is one that opens sentences. */
const SHORT_FORMS = new Set(
  (
    'u.s u.k u.n e.u u.a.e u.s.a u.s.s.r d.c a.m p.m ph.d m.d b.a m.a inc ltd corp co bros llc plc jr sr etc al est dept ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn ' +
    'tenn tex va vt wash wis wyo n.y n.j n.c n.d s.c s.d n.h n.m r.i w.va p.l.o l.a'
  ).split(' '),
)

const OPENERS = new Set(
  (
    'the a an he she it they we i you in on at by but and or so yet if as this that these those his her its their our my ' +
    'there here when while after before since until although though because however meanwhile also according earlier later ' +
    'last next now then still even both all some many most several two three for from with without under over during among ' +
    'what who where why how not no yes asked another other one such despite following instead once only more'
  ).split(' '),
)

/** Index after trailing closing marks that belong to the sentence which ends before `at`. */
export const CLOSERS = '"”’\'»›)]}“'

/** Whether what follows a quotation attributes it: "Trump said.", "the Florida senator went on". */
function attributes(rest: string, strict: boolean): boolean {
  const words = /^(?:[\p{L}\p{M}\p{N}’'.-]+\s+){1,6}/u.exec(rest)?.[0].trim().split(/\s+/) ?? []
  let at = 0
  for (const [i, word] of words.entries()) {
    at = rest.indexOf(word, at) + word.length
    if (i === 0) continue
    const verb = cueVerb(word.toLowerCase().replace(/\.$/, ''))
    const spoken = verb !== undefined && /^(?:say|tell|ask|believe)$/.test(verb.family) && /[zq]/.test(verb.frames)
    if (!spoken && !/^(?:went|goes|shot|fired|hit|chimed|put)$/.test(word)) {
      if (/^\p{Lu}|^(?:the|a|an|of|for|and|to|in|bin|al|de|von)$/u.test(word) || i < words.length - 1) continue
      return false
    }
    return (
      !strict ||
      /^\s*(?:$|[.,;:—–-]|(?:on|in|at|during|via|to reporters|yesterday|today|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)/.test(
        rest.slice(at),
      )
    )
  }
  return false
}

/** The word that a stop at `at` closes, lower case, inner stops kept: "u.s" in "the U.S. said". */
function wordBefore(body: string, at: number): string {
  let from = at
  const floor = Math.max(0, at - 24)
  while (from > floor && /[\p{L}\p{M}\p{N}.-]/u.test(body.charAt(from - 1))) from--
  return body
    .slice(from, at)
    .replace(/^[.-]+/, '')
    .toLowerCase()
}

function firstWord(rest: string): string {
  return (/^["“”'‘«‹([]*([\p{L}\p{M}]+)/u.exec(rest)?.[1] ?? '').toLowerCase()
}

/**
 * Whether the run of terminal marks `[markStart, markEnd)` of `body` ends a sentence, the next text starting at `next`
 * (after closing marks and white space). `closed`: a quotation closes between the mark and `next`.
 */
export function endsSentence(body: string, markStart: number, markEnd: number, next: number, closed: boolean): boolean {
  const rest = body.slice(next, next + 120)
  if (!rest) return true
  const opensLower = /^["“‘'«‹([]*\p{Ll}/u.test(rest)
  if (opensLower) return false
  if (/^[,;:)\]—–-]/.test(rest) && !/^[—–-]\s?["“\p{Lu}]/u.test(rest)) return false
  const marks = body.slice(markStart, markEnd)
  if (/[!?؟]/.test(marks)) return !(closed && attributes(rest, false))
  if (marks !== '.') return true
  const word = wordBefore(body, markStart)
  // "posted on X. Each delegation"
  if (word === 'x' && /\bon X$/.test(body.slice(markStart - 4, markStart))) return true
  if (closed) return !TITLES.has(word) && !attributes(rest, true)
  if (TITLES.has(word)) return word === 'no' ? !/^\d/.test(rest) : false
  if (SHORT_FORMS.has(word)) return OPENERS.has(firstWord(rest)) || /^["“«]/.test(rest)
  // An initial: "J. Smith", "Yahya A. Sinwar"; a one-letter word that ends a sentence is rare.
  if (/^\p{L}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return OPENERS.has(firstWord(rest)) && word !== 'a'
  return true
}

/**
 * What parts paragraphs: every line break; or, where lines of like length stop mid-sentence, an empty line, or else a line
 * that ends with a full stop.
 */
export function readWrapping(body: string): 'lines' | 'blank' | 'stops' {
  let breaks = 0
  let midSentence = 0
  let paragraphs = 0
  let from = 0
  const sample = body.slice(0, 60_000)
  while (from < sample.length) {
    const at = sample.indexOf('\n', from)
    if (at < 0) break
    const line = sample.slice(from, at).trim()
    const nextEnd = sample.indexOf('\n', at + 1)
    const next = sample.slice(at + 1, nextEnd < 0 ? undefined : nextEnd).trim()
    if (line && next) {
      breaks++
      if (line.length > 40 && line.length < 110 && /[\p{L}\p{N},;]$/u.test(line)) midSentence++
    } else if (line && nextEnd >= 0) paragraphs++
    from = at + 1
  }
  if (breaks < 3 || midSentence / breaks <= 0.5) return 'lines'
  return paragraphs > 0 ? 'blank' : 'stops'
}

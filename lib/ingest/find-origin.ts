/** Whose text it is when an outlet carries another's: an agency's dateline or signature, "via The Libertarian Institute". */

const AGENCIES: [string, RegExp][] = [
  ['Reuters', /\breuters\b/i],
  ['Associated Press', /\bAP\b|\bassociated press\b/i],
  ['AFP', /\bAFP\b|\bagence france-presse\b/i],
  ['Xinhua', /\bxinhua\b/i],
  ['Anadolu', /\banadolu\b|\bAA\b/],
  ['TASS', /\btass\b/i],
  ['dpa', /\bdpa\b/i],
  ['EFE', /\bEFE\b/],
  ['Bloomberg', /\bbloomberg\b/i],
  ['UPI', /\bUPI\b/],
  ['ANI', /\bANI\b/],
  ['PTI', /\bPTI\b/],
  ['IANS', /\bIANS\b/],
  ['Yonhap', /\byonhap\b/i],
  ['Kyodo', /\bkyodo\b/i],
]

/** "DOHA, Oct 7 (Reuters) - ", "KHARTOUM (AFP) —". */
const DATELINE =
  /^[\p{Lu}][\p{L} .,/’'-]{1,60}?(?:,?\s+\w{3,9}\.?\s+\d{1,2}(?:,\s*\d{4})?)?\s*\(([\p{L} /]{2,40})\)\s*(?:[-–—:]|--)/u
const VIA = /(?:^|\s)(?:authored|written)?\s*(?:by\s.{2,60}?\s)?via\s+((?:the\s+)?\p{Lu}[\p{L}\d .&’'-]{2,50})[,.]?$/iu
const ORIGINALLY =
  /(?:originally|first)\s+(?:published|appeared)\s+(?:by|on|in|at)\s+((?:[Tt]he\s+)?\p{Lu}[\p{L}\d&’'.-]*(?:\s+\p{Lu}[\p{L}\d&’'.-]*){0,5})/u
const SIGNATURE = /^(?:source\s*[:：]\s*|[-–—]+\s?|\(?)((?:the\s+)?[\p{L} ]{2,30}?)\)?\.?$/iu

function findAgency(text: string): string | null {
  return AGENCIES.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/**
 * The outlet whose text this is, by name; null when the text does not say, or says it is the outlet's own.
 * @param lines the text's non-empty lines, furniture included: bylines are where it stands
 */
export function findOrigin(lines: readonly string[], outlet: string | null): string | null {
  const head = lines.slice(0, 8)
  const dateline = head.map((line) => DATELINE.exec(line)?.[1]).find((found) => found !== undefined)
  const via = head
    .map((line) => (line.length < 160 ? VIA.exec(line)?.[1] : undefined))
    .find((found) => found !== undefined)
  const tail = lines.slice(-4)
  const said = [...head, ...tail].map((line) => ORIGINALLY.exec(line)?.[1]).find((found) => found !== undefined)
  const signed = tail
    .map((line) => (line.length < 40 ? SIGNATURE.exec(line)?.[1] : undefined))
    .map((name) => (name !== undefined && name.split(' ').length <= 2 ? findAgency(name) : null))
    .find((agency) => agency !== null)
  const origin =
    (dateline && findAgency(dateline)) ?? via?.trim() ?? said?.replace(/[.,]$/, '').trim() ?? signed ?? null
  if (origin === null || origin === '') return null
  return outlet !== null && outlet.toLowerCase().includes(origin.toLowerCase()) ? null : origin
}

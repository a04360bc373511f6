/** Bytes to text: byte order mark, what was declared, what the page declares; else UTF-8 or nothing. A charset is never guessed. */
import { IngestError } from './received'

export type Decoded = {
  text: string
  charset: string
  /** Where the text is not in the charset that was declared for it. */
  note: string | null
}

const MARKS: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const BINARIES: [string, string][] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['{\\rtf', 'an RTF document'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u001f\u008b', 'a gzip archive'],
]

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}

/** The label as the Encoding Standard knows it. @throws IngestError */
function makeDecoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true })
  } catch (error) {
    throw new IngestError(
      `is declared to be in charset ${JSON.stringify(label.slice(0, 40))}, which is not a known one`,
      {
        cause: error,
      },
    )
  }
}

function decodeOrNull(bytes: Uint8Array, decoder: TextDecoder): string | null {
  try {
    return decoder.decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function isUtf8(bytes: Uint8Array, isWhole: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole })
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** Where the first character starts that is no UTF-8: prefixes are valid up to it, so halving finds it. */
function findBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isUtf8(bytes.subarray(0, middle), false)) good = middle
    else bad = middle
  }
  while (good > 0 && !isUtf8(bytes.subarray(0, good), true)) good--
  return good
}

/** The charset that an XML declaration, or an HTML page in its first 4 KB, names. */
function findOwnCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const label =
    /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]+)/.exec(head)?.[1] ??
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]
  // Who could be read up to here is not in UTF-16, whatever it says; HTML's standard takes it for UTF-8.
  return label === undefined || /^(?:utf-?16|ucs-?2|unicode$)/i.test(label) ? null : label
}

function requireText(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new IngestError('is empty')
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8))
  const known = BINARIES.find(([magic]) => head.startsWith(magic))
  if (known) throw new IngestError(`is ${known[1]}, not text; save its text and give that`)
}

function requireNoZeros(bytes: Uint8Array): void {
  const zero = bytes.indexOf(0)
  if (zero >= 0) throw new IngestError(`is a binary file, not text (a zero byte at ${zero})`)
}

/**
 * @param declared charset by whoever sent it (HTTP header, option); null when nobody said.
 * @throws IngestError for what is empty, binary, or in a charset other than declared
 */
export function decodeText(bytes: Uint8Array, declared: string | null, isMarkup: boolean): Decoded {
  requireText(bytes)
  for (const [charset, mark] of MARKS) {
    if (!startsWith(bytes, mark)) continue
    const text = decodeOrNull(bytes, makeDecoder(charset))
    if (text === null) throw new IngestError(`starts with a byte order mark of ${charset}, but is not in it`)
    return { text, charset, note: null }
  }
  const labels = [declared, isMarkup ? findOwnCharset(bytes) : null].filter((label) => label !== null)
  const decoders = labels.map(makeDecoder)
  const wide = decoders.find(({ encoding }) => encoding.startsWith('utf-16'))
  if (!wide) requireNoZeros(bytes)
  const utf8 = wide ? null : decodeOrNull(bytes, makeDecoder('utf-8'))
  const isAscii = utf8?.length === bytes.length
  // Text of another charset that happens to be valid UTF-8 hardly exists; text that lies about being Latin-1 does.
  if (utf8 !== null && (!isAscii || decoders.length === 0 || decoders[0]?.encoding === 'utf-8')) {
    const lied = decoders.find(({ encoding }) => encoding !== 'utf-8')
    const note = lied && decoders[0] === lied ? `declared as ${lied.encoding}, but is UTF-8` : null
    return { text: utf8, charset: 'utf-8', note }
  }
  for (const decoder of decoders) {
    if (decoder.encoding === 'utf-8') continue
    const text = decodeOrNull(bytes, decoder)
    if (text !== null) return { text, charset: decoder.encoding, note: null }
  }
  const at = findBadByte(bytes)
  const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0')
  const said =
    labels.length > 0 ? `is declared as ${labels.join(', ')}, but is not` : 'names no charset and is not UTF-8'
  throw new IngestError(`${said} (byte 0x${byte} at ${at}); say what it is in, for example --charset=windows-1252`)
}

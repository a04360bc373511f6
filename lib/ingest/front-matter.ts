/** The lines above an article that speak of it: a JSON header in the first line, or YAML front matter. */
import { parse, YAMLError } from 'yaml'
import { readGiven } from './given'
import { IngestError, NOTHING_GIVEN, type GivenMetadata } from './received'

/** `end`: where the article starts, in the text as given. */
export type FrontMatter = { given: GivenMetadata; end: number }

const NONE: FrontMatter = { given: NOTHING_GIVEN, end: 0 }
const HEADER_KEYS = ['url', 'title', 'outlet', 'published']

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A first line that is a JSON object naming at least one of url, title, outlet, published; else it is text. */
export function readJsonHeader(text: string): FrontMatter {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const lineEnd = text.indexOf('\n', start)
  const line = text.slice(start, lineEnd < 0 ? undefined : lineEnd).trim()
  if (!line.startsWith('{') || !line.endsWith('}')) return NONE
  let header: unknown
  try {
    header = JSON.parse(line)
  } catch (error) {
    if (!HEADER_KEYS.some((key) => line.includes(`"${key}"`))) return NONE
    throw new IngestError(
      `has a header in its first line that is no JSON (${error instanceof Error ? error.message : ''})`,
      {
        cause: error,
      },
    )
  }
  if (!isRecord(header) || !HEADER_KEYS.some((key) => key in header)) return NONE
  return { given: readGiven(header), end: lineEnd < 0 ? text.length : lineEnd + 1 }
}

/** YAML between two lines of `---` at the very start. @throws IngestError when it is no YAML, or TOML, or never ends */
export function readFrontMatter(text: string): FrontMatter {
  if (/^\uFEFF?\+\+\+[ \t]*\r?\n[\s\S]*?^\+\+\+[ \t]*$/m.test(text))
    throw new IngestError('has front matter in TOML (+++), which is not read; write it in YAML, between lines of ---')
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text)
  if (!open) return NONE
  const rest = text.slice(open[0].length)
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(rest)
  if (!close) {
    // A lone rule is not front matter; a rule over named fields is.
    if (!/^[a-z][\w -]{0,30}:\s/i.test(rest)) return NONE
    throw new IngestError('has front matter that never ends: a line of --- is missing under it')
  }
  let data: unknown
  try {
    // Dates stay as written: YAML's own would turn 2024-05-02 into a moment in UTC.
    data = parse(rest.slice(0, close.index), { schema: 'core', maxAliasCount: 20 })
  } catch (error) {
    if (!(error instanceof YAMLError || error instanceof ReferenceError)) throw error
    throw new IngestError(`has front matter that is no YAML (${error.message.split('\n')[0]})`, { cause: error })
  }
  if (data !== null && !isRecord(data)) throw new IngestError('has front matter that is no list of named fields')
  return { given: data ? readGiven(data) : NOTHING_GIVEN, end: open[0].length + close.index + close[0].length }
}

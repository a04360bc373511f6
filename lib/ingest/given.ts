/** What the giver says of an article, under whatever name: a JSON header, front matter, a record of JSONL or CSV. */
import { FORMATS, IngestError, NOTHING_GIVEN, type Format, type GivenMetadata } from './received'

/** The names that each field is known by, in the order they are tried. */
const NAMES: Record<keyof GivenMetadata, readonly string[]> = {
  title: ['title', 'headline'],
  author: ['author', 'authors', 'byline', 'creator'],
  outlet: ['outlet', 'publisher', 'publication', 'site_name', 'sitename', 'site', 'source', 'newspaper', 'domain'],
  url: ['url', 'link', 'canonical', 'source_url', 'href'],
  published: [
    'published',
    'date',
    'published_at',
    'publisheddate',
    'date_published',
    'datepublished',
    'pubdate',
    'publish_date',
    'published_date',
    'publication_date',
  ],
  language: ['language', 'lang', 'inlanguage'],
}
export const TEXT_NAMES = [
  'text',
  'body',
  'content',
  'article',
  'fulltext',
  'full_text',
  'maintext',
  'articlebody',
] as const
export const HTML_NAMES = ['html', 'raw_html', 'content_html'] as const

export const FIELDS = ['title', 'author', 'outlet', 'url', 'published', 'language', 'text', 'html', 'format'] as const
/** Column names chosen by hand: field -> column. */
export type ColumnNames = Partial<Record<(typeof FIELDS)[number], string>>

/** `--columns=text=body,published=when`. @throws IngestError */
export function parseColumnNames(option: string): ColumnNames {
  const chosen: ColumnNames = {}
  for (const pair of option.split(',')) {
    const [name = '', column = ''] = pair.split('=').map((part) => part.trim())
    const field = FIELDS.find((known) => known === name)
    if (!field || column === '')
      throw new IngestError(`--columns: ${JSON.stringify(pair)} is not field=column (fields: ${FIELDS.join(', ')})`)
    chosen[field] = column
  }
  return chosen
}

/** A value as text: numbers too, a list joined by commas, an object by its name. Empty is null. */
function asText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value))
    return (
      value
        .map(asText)
        .filter((part) => part !== null)
        .join(', ') || null
    )
  if (typeof value === 'object' && value !== null && 'name' in value) return asText(value.name)
  return null
}

type Fields = Map<string, unknown>

/** The fields of a record by lower-case name. */
function fieldsOf(record: object): Fields {
  return new Map(Object.entries(record).map(([name, value]) => [name.trim().toLowerCase(), value]))
}

function pick(fields: Fields, names: readonly string[], chosen: string | undefined): unknown {
  if (chosen !== undefined) return fields.get(chosen.trim().toLowerCase())
  return names.map((name) => fields.get(name)).find((value) => asText(value) !== null)
}

export function readGiven(record: object, columns: ColumnNames = {}): GivenMetadata {
  const fields = fieldsOf(record)
  const given = { ...NOTHING_GIVEN }
  for (const field of ['title', 'author', 'outlet', 'url', 'published', 'language'] as const)
    given[field] = asText(pick(fields, NAMES[field], columns[field]))
  return given
}

/** An article out of one record of JSONL or CSV. @throws IngestError when it has no text */
export function readRecord(
  record: unknown,
  columns: ColumnNames = {},
): { content: string; format: Format; given: GivenMetadata } {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new IngestError('is no record of named fields')
  const fields = fieldsOf(record)
  const html = pick(fields, HTML_NAMES, columns.html)
  const text = pick(fields, TEXT_NAMES, columns.text)
  const content = typeof text === 'string' && text.trim() !== '' ? text : html
  if (typeof content !== 'string' || content.trim() === '') {
    const has = [...fields.keys()].slice(0, 12).join(', ')
    throw new IngestError(
      `has no text: none of the columns ${[columns.text ?? TEXT_NAMES.join(', ')].join()} is filled (it has ${has || 'none'}); name one with --columns=text=…`,
    )
  }
  const named = FORMATS.find((format) => format === asText(fields.get((columns.format ?? 'format').toLowerCase())))
  return { content, format: named ?? (content === html ? 'html' : 'text'), given: readGiven(record, columns) }
}

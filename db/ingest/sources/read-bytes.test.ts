import { expect, test } from 'vitest'
import { NOTHING_GIVEN } from '@/lib/ingest/received'
import { readBytes } from './read-bytes'
import type { SourceFormat, SourceOptions } from './source'

const options: SourceOptions = {
  format: null,
  charset: null,
  columns: {},
  given: NOTHING_GIVEN,
  fetcher: () => {
    throw new Error('nothing is fetched here')
  },
  stdin: async function* () {},
  onPassedOver: () => {},
}

/** The format that a text is taken for, or why it is not taken. */
async function take(text: string, said: SourceFormat | null): Promise<string> {
  const source = { name: 'x', bytes: new TextEncoder().encode(text), charset: null, url: null, share: null, said }
  const items = []
  for await (const item of readBytes(source, null, options)) items.push(item)
  const [item] = items
  if (items.length !== 1 || !item) throw new Error('one item was expected')
  return 'failure' in item ? item.failure : item.received.format
}

test.each([
  ['a page', '<!doctype html><p>x</p>', null, 'html'],
  ['a page under a declaration of XML', '<?xml version="1.0"?>\n<!DOCTYPE html><html><p>x</p></html>', null, 'html'],
  ['a page under two comments', '<!-- a --><!-- b -->\n<html><p>x</p></html>', null, 'html'],
  ['a page without its first elements', '<title>T</title><p>x</p>', null, 'html'],
  ['a piece of a page that is sent as HTML', '<p>x</p>', 'html', 'html'],
  ['a warning of the server above a page', 'Notice: x\n<html><p>x</p></html>', 'html', 'html'],
  ['a text', 'It said: [no]', null, 'text'],
  ['a text in brackets', '[Reuters] It said so.', null, 'text'],
  ['a text with a header', '{"title": "T"}\nIt said so.', null, 'text'],
  [
    'records under another name',
    '{"text": "x"}\n{"text": "y"}',
    null,
    /^looks like JSONL, by its first line; if it is, --format=jsonl$/,
  ],
  [
    'a table under another name',
    'title,text\nA,B',
    null,
    /^looks like CSV, by its first line; if it is, --format=csv$/,
  ],
  [
    'JSON',
    '[{"text": "x"}]',
    null,
    /^is JSON; its articles are read one a line, from a \.jsonl or with --format=jsonl$/,
  ],
  ['JSON that is sent as such', '{\n"error": "x"}', null, /^is JSON/],
  ['another kind of XML', '<?xml version="1.0"?><urlset/>', null, /^is XML, but neither a page nor a feed$/],
  [
    'a feed without entries, sent as a page',
    '<rss version="2.0"><channel><title>G</title></channel></rss>',
    'html',
    /^is a feed without entries$/,
  ],
  ['a page, sent as a feed', '<html><p>x</p></html>', 'feed', /^is an HTML page, not a feed/],
] as const)('%s', async (_, text, said, expected) => {
  const taken = await take(text, said)
  if (typeof expected === 'string') expect(taken).toBe(expected)
  else expect(taken).toMatch(expected)
})

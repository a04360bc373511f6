import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createFetcher, type Fetcher } from '@/db/ingest/fetch/fetcher'
import { startServer, type TestServer } from '@/db/ingest/testing'
import { NOTHING_GIVEN } from '@/lib/ingest/received'
import { readSources } from './read-sources'
import type { Item, SourceOptions } from './source'

let folder: string
let fetcher: Fetcher | null = null
let server: TestServer | null = null

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-'))
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await fetcher?.close()
  await server?.close()
  fetcher = server = null
})

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function* noInput() {}

async function read(names: string[], options: Partial<SourceOptions> = {}): Promise<Item[]> {
  const items: Item[] = []
  const all: SourceOptions = {
    format: null,
    charset: null,
    columns: {},
    given: NOTHING_GIVEN,
    fetcher: () => (fetcher ??= createFetcher({ userAgent: 'GoodOffices/test', allowPrivate: true, delay: 0 })),
    stdin: noInput,
    onPassedOver: () => {},
    ...options,
  }
  for await (const item of readSources(names, all)) items.push(item)
  return items
}

/** Name, and the text or what was wrong. */
function brief(items: Item[]): [string, string][] {
  return items.map((item) => [
    item.name.replace(`${folder}/`, '').replace(server?.origin ?? '?', ''),
    'failure' in item ? `! ${item.failure}` : `${item.received.format}: ${item.received.content}`,
  ])
}

describe('files and folders', () => {
  test('a folder in the order of names, with what is in its folders; other files and hidden ones are passed over', async () => {
    mkdirSync(join(folder, 'sub'))
    file('b.html', '<p>b</p>')
    file('a.txt', 'a')
    file('sub/c.md', 'c')
    file('.hidden.txt', 'x')
    file('picture.png', 'x')
    symlinkSync(folder, join(folder, 'loop'))
    symlinkSync('a.txt', join(folder, 'd.txt'))
    symlinkSync('nowhere', join(folder, 'e.txt'))
    const passed: string[] = []
    const items = await read([folder], { onPassedOver: (path) => passed.push(path) })
    expect(brief(items)).toEqual([
      ['a.txt', 'text: a'],
      ['b.html', 'html: <p>b</p>'],
      ['d.txt', 'text: a'],
      ['e.txt', '! does not exist'],
      ['sub/c.md', 'markdown: c'],
    ])
    expect(items.map(({ share }) => share)).toEqual([0.2, 0.4, 0.6, 0.8, 1])
    expect(passed).toEqual([join(folder, 'loop'), join(folder, 'picture.png')])
  })

  test.each([
    ['empty.txt', '', '! is empty'],
    ['zero.txt', 'a\0b', '! is a binary file, not text (a zero byte at 1)'],
    ['a.pdf', '%PDF-1.4', '! is a PDF, not text; save its text and give that'],
    [
      'a.txt',
      Uint8Array.of(0x43, 0x61, 0x66, 0xe9),
      '! names no charset and is not UTF-8 (byte 0xe9 at 3); say what it is in, for example --charset=windows-1252',
    ],
    ['big.html', new Uint8Array(50 * 1024 * 1024).fill(120), "! is 50 MB; an article's file has at most 5 MB"],
    ['odd.name', '<!doctype html><html><body>x</body></html>', 'html: <!doctype html><html><body>x</body></html>'],
  ])('%s', async (name, content, expected) => {
    expect(brief(await read([file(name, content)]))).toEqual([[name, expected]])
  })

  test('what is not there, or holds nothing', async () => {
    mkdirSync(join(folder, 'none'))
    symlinkSync('circle.txt', join(folder, 'circle.txt'))
    const names = ['nowhere', 'circle.txt', 'file.txt/x', 'none'].map((name) => join(folder, name))
    file('file.txt', 'x')
    expect(brief(await read([...names, '/dev/zero']))).toEqual([
      ['nowhere', '! does not exist'],
      ['circle.txt', '! is a link that leads round in a circle'],
      ['file.txt/x', '! does not exist'],
      ['none', expect.stringMatching(/^! holds no article: no file ending in \.txt, /)],
      ['/dev/zero', '! is no file; pipe it in, and give -'],
    ])
  })

  test('a charset that is named', async () => {
    expect(brief(await read([file('a.txt', Uint8Array.of(0x43, 0xe9))], { charset: 'latin1' }))).toEqual([
      ['a.txt', 'text: Cé'],
    ])
  })
})

describe('JSONL', () => {
  test('a record a line; bad lines are named by their number and stop nothing', async () => {
    const lines = [
      '{"text": "one", "title": "T"}',
      '',
      '{"text": oops}',
      '{"title": "no text"}',
      '["x"]',
      '{"text": "two"}',
    ]
    const items = await read([file('a.jsonl', `\uFEFF${lines.join('\r\n')}`)])
    expect(brief(items)).toEqual([
      ['a.jsonl:1', 'text: one'],
      ['a.jsonl:3', expect.stringMatching(/^! is no JSON \(/)],
      ['a.jsonl:4', expect.stringMatching(/^! has no text: /)],
      ['a.jsonl:5', '! is no record of named fields'],
      ['a.jsonl:6', 'text: two'],
    ])
    expect(items.at(-1)?.share).toBe(1)
  })

  test('a line that is too long is passed over without being held', async () => {
    const long = `{"text": "${'x'.repeat(6 * 1024 * 1024)}"}`
    expect(brief(await read([file('a.jsonl', `{"text": "one"}\n${long}\n{"text": "two"}\n`)]))).toEqual([
      ['a.jsonl:1', 'text: one'],
      ['a.jsonl:2', '! is a line of more than 5 MB'],
      ['a.jsonl:3', 'text: two'],
    ])
  })
})

describe('CSV', () => {
  test.each([',', ';', '\t'])('columns between %j, quotes and line breaks in them', async (mark) => {
    const content = `title${mark}text${mark}date\r\n"A ""big"" day"${mark}"one${mark} and\nmore"${mark}2024-05-02\r\nB${mark}two${mark}\r\n`
    const items = await read([file('a.csv', content)])
    expect(brief(items)).toEqual([
      ['a.csv:3', `text: one${mark} and\nmore`],
      ['a.csv:4', 'text: two'],
    ])
    expect(items[0]).toMatchObject({ received: { given: { title: 'A "big" day', published: '2024-05-02' } } })
  })

  test('a bad row is that row’s failure', async () => {
    const content = 'title,text\nA,one\nB,two,three,four\nC,three\n'
    const items = brief(await read([file('a.csv', content)]))
    expect(items.filter(([, text]) => !text.startsWith('!'))).toEqual([
      ['a.csv:2', 'text: one'],
      ['a.csv:4', 'text: three'],
    ])
    expect(items.filter(([, text]) => text.startsWith('!'))).toEqual([
      [expect.stringMatching(/^a.csv:/), expect.stringMatching(/is a row that cannot be read/)],
    ])
  })

  test.each([
    ['', '! is empty'],
    ['title,text\n', '! holds no record'],
    ['\xff\xfe\xfd', /is not utf-8/],
    ['title,words\nA,b\n', /has no text: none of the columns .* \(it has title, words\)/],
  ])('%j', async (content, message) => {
    const path = file(
      'a.csv',
      Uint8Array.from(content, (c) => c.charCodeAt(0)),
    )
    const [[, text] = ['', '']] = brief(await read([path]))
    expect(text).toMatch(message)
  })
})

const typed = (text: string) =>
  async function* () {
    yield new TextEncoder().encode(text)
  }

describe('standard input', () => {
  test.each([
    ['an article', 'text: an article'],
    ['<html><body>x</body></html>', 'html: <html><body>x</body></html>'],
    ['', '! is empty'],
  ])('%j', async (text, expected) => {
    expect(brief(await read(['-'], { stdin: typed(text) }))).toEqual([['standard input', expected]])
  })

  test('records', async () => {
    expect(brief(await read(['-'], { stdin: typed('{"text": "one"}\n{"text": "two"}') }))).toEqual([
      ['standard input:1', 'text: one'],
      ['standard input:2', 'text: two'],
    ])
  })
})

const CONTENT = `<p>${'Oman carried a message between the two on Sunday. '.repeat(15)}</p>`

const at = (path: string) => `${server?.origin}${path}`

describe('addresses', () => {
  const pages: Record<string, [string, string]> = {
    '/page': ['text/html; charset=utf-8', '<html><body>page</body></html>'],
    '/plain': ['text/plain', 'plain'],
    '/picture': ['image/png', 'x'],
    '/feed': [
      'application/rss+xml',
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Gazette - World</title><language>en</language>
      <item><title>Whole</title><link>/whole</link><pubDate>Thu, 02 May 2024 15:22:11 +0200</pubDate><content:encoded><![CDATA[${CONTENT}]]></content:encoded></item>
      <item><title>Linked</title><link>/page</link><description>short</description></item><item><title>Gone</title><link>/gone</link></item><item><title>Nothing</title></item></channel></rss>`,
    ],
    '/atom': [
      'application/xml',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>G</title><entry><title>A</title><link href="/page"/><updated>2024-05-02T10:00:00Z</updated></entry></feed>`,
    ],
    '/bare': ['application/rss+xml', '<rss version="2.0"><channel><title>Gazette</title></channel></rss>'],
    '/lying': [
      'application/rss+xml',
      '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>x</body></html>',
    ],
  }
  beforeEach(async () => {
    server = await startServer((request, response) => {
      const [type, body] = pages[request.url ?? ''] ?? []
      if (type === undefined) response.writeHead(404, 'Not Found').end()
      else response.writeHead(200, { 'content-type': type }).end(body)
    })
  })

  test('a page, a text, a picture', async () => {
    const items = await read([at('/page'), at('/plain'), at('/picture'), at('/gone')])
    expect(brief(items)).toEqual([
      ['/page', 'html: <html><body>page</body></html>'],
      ['/plain', 'text: plain'],
      ['/picture', '! is image/png, not a page or a feed'],
      ['/gone', '! answers 404 Not Found'],
    ])
    expect(items[0]).toMatchObject({ received: { given: { url: at('/page') } } })
  })

  test('a feed: whole entries as they are, others by their page', async () => {
    const items = await read([at('/feed')])
    expect(brief(items)).toEqual([
      ['/whole', `html: ${CONTENT}`],
      ['/page', 'html: <html><body>page</body></html>'],
      ['/gone', '! answers 404 Not Found'],
      ['/feed#4', '! is an entry with neither text nor link'],
    ])
    expect(items[0]).toMatchObject({
      received: {
        given: {
          title: 'Whole',
          outlet: 'Gazette',
          url: at('/whole'),
          published: 'Thu, 02 May 2024 15:22:11 +0200',
          language: 'en',
        },
      },
    })
    expect(items[1]).toMatchObject({ received: { given: { title: 'Linked', outlet: null, url: at('/page') } } })
  })

  test('an Atom feed under a plain name; feeds that are none', async () => {
    expect(brief(await read([at('/atom'), at('/bare'), at('/lying')]))).toEqual([
      ['/page', 'html: <html><body>page</body></html>'],
      ['/bare', '! is a feed without entries'],
      ['/lying', '! is an HTML page, not a feed; it names its feed: /feed'],
    ])
  })

  test('a feed in a file', async () => {
    const path = file('a.xml', pages['/feed']?.[1].replaceAll('<link>/', `<link>${server?.origin}/`) ?? '')
    expect(brief(await read([path])).map(([name]) => name)).toEqual(['/whole', '/page', '/gone', 'a.xml#4'])
  })
})

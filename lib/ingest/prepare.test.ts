import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyFromSource } from '@/lib/text/body'
import { prepareArticle } from './prepare'
import { NOTHING_GIVEN, type Received } from './received'

const TODAY = '2024-06-01'
const TEXT =
  'Oman said on Sunday that it had passed a message from Tehran to Washington.\n\nThe two have not met since May.'

function received(content: string, changes: Partial<Received> = {}): Received {
  return { name: 'a.txt', format: 'text', content, given: NOTHING_GIVEN, ...changes }
}

describe('an article out of what was received', () => {
  test('a text with a header', () => {
    const content = `{"title": "Oman passes a message", "url": "https://gazette.example/a", "published": "2024-05-05"}\r\nOman passes a message\r\n\r\n${TEXT}`
    const { body, text, ...plain } = prepareArticle(received(content), TODAY)
    expect(body).toBe(TEXT)
    expect(text.source).toBe(content)
    expect(bodyFromSource(text.source, text.removals)).toBe(body)
    expect(text.removals.map(({ kind }) => kind)).toEqual(['other', 'headline'])
    expect(plain).toMatchObject({
      title: 'Oman passes a message',
      titleNote: null,
      outlet: 'gazette.example',
      url: 'https://gazette.example/a',
      published: { edtf: '2024-05-05', basis: 'stated', note: null },
    })
  })

  test('a text with nothing but itself', () => {
    const content = `Oman passes a message\nBy Ann Lee\n5 May 2024\n\n${TEXT}`
    expect(prepareArticle(received(content), TODAY)).toMatchObject({
      title: 'Oman passes a message',
      titleNote: 'The text’s own first line.',
      author: 'Ann Lee',
      outlet: null,
      url: null,
      published: { edtf: '2024-05-05', basis: 'stated', note: 'The text’s own line “5 May 2024”.' },
      body: TEXT,
    })
  })

  test.each([
    [
      'paragraphs',
      '<p>Oman said on Sunday that it had passed a message.</p>\n<p>Norway &amp; Egypt did <b>not</b> say anything on Monday.</p>',
    ],
    [
      'line breaks',
      'Oman said on Sunday that it had passed a message.<br><br />Norway &amp; Egypt did <b>not</b> say anything on Monday.',
    ],
  ])('a text with the marks of HTML in it, as databases hold them: %s', (_, content) => {
    const { body, text } = prepareArticle(received(content), TODAY)
    expect(body).toBe(
      'Oman said on Sunday that it had passed a message.\n\nNorway & Egypt did not say anything on Monday.',
    )
    expect(text.source).toBe(content)
  })

  test('a text that only speaks of marks keeps them', () => {
    const content = 'The page closed with </p> and said “a < b”.\n\nNothing else was in it.'
    expect(prepareArticle(received(content), TODAY).body).toBe(content)
  })

  test('an unknown date is unknown; one of the address is inferred', () => {
    expect(prepareArticle(received(TEXT), TODAY).published).toEqual({ edtf: null, basis: null, note: null })
    const given = { ...NOTHING_GIVEN, url: 'https://x.org/2024/05/05/a' }
    const { published } = prepareArticle(received(TEXT, { given }), TODAY)
    expect(published).toEqual({ edtf: '2024-05-05', basis: 'inferred', note: 'From the address.' })
  })

  test.each([
    ['https://x.org/a?utm_source=rss&id=7&fbclid=Z', 'https://x.org/a?id=7'],
    ['https://x.org/a?utm_medium=feed', 'https://x.org/a'],
    ['https://x.org/a?id=%C3%A9+b', 'https://x.org/a?id=%C3%A9+b'],
    ['javascript:alert(1)', null],
  ])('the address %s is %j', (address, url) => {
    const given = { ...NOTHING_GIVEN, url: address }
    expect(prepareArticle(received(TEXT, { given }), TODAY).url).toBe(url)
  })

  test('the line that names an author is not the author', () => {
    const content = `<html><body><article><h1>Oman passes a message on</h1><p class="byline">By Ann Lee</p>${`<p>${TEXT}</p>`.repeat(4)}</article></body></html>`
    expect(prepareArticle(received(content, { format: 'html' }), TODAY).author).toBe('Ann Lee')
  })

  test('a headline that is a whole text is cut', () => {
    const given = { ...NOTHING_GIVEN, title: 'Oman said so again. '.repeat(100) }
    const { title, titleNote } = prepareArticle(received(TEXT, { given }), TODAY)
    expect(title).toMatch(/^Oman said so again\. .{200,281} (?:Oman|said|so|again\.)…$/)
    expect(titleNote).toBe('Longer in the source.')
  })

  test('Markdown, with its marks gone and its source kept', () => {
    const content = `---\ntitle: Oman\n---\n# Oman\n\nIt **said** on [Sunday](https://x.org) that\nit had “passed” a message, and no more than that.\n`
    const { body, text } = prepareArticle(received(content, { format: 'markdown' }), TODAY)
    expect(body).toBe('It said on Sunday that it had “passed” a message, and no more than that.')
    expect(text).toMatchObject({ source: content, extracted: `Oman\n\n${body}` })
  })

  test.each([
    [`ANKARA, May 5 (Reuters) - ${TEXT}`, 'Reuters'],
    [`Authored by Ann Lee via The Libertarian Institute,\n\n${TEXT}`, 'The Libertarian Institute'],
    [`${TEXT}\n\nThis article was originally published by The Conversation.`, 'The Conversation'],
    [`${TEXT}\n\nSource: AFP`, 'AFP'],
    [`${TEXT}\n\nHe told Reuters (the news agency) so.`, null],
    [TEXT, null],
  ])('whose text it is: %#', (content, origin) => {
    expect(prepareArticle(received(content), TODAY).originOutlet).toBe(origin)
  })

  test('an outlet’s own text is not republished', () => {
    const given = { ...NOTHING_GIVEN, outlet: 'Reuters World' }
    expect(prepareArticle(received(`ANKARA, May 5 (Reuters) - ${TEXT}`, { given }), TODAY).originOutlet).toBeNull()
  })
})

describe('bad input gets one line', () => {
  test.each([
    [received(''), /^is empty$/],
    [received(' \n\t '), /^is empty$/],
    [received('Share on Facebook\nAdvertisement'), /no text besides a page’s furniture/],
    [received('1234 5678'), /holds no words/],
    [received('x'.repeat(1_000_000)), /is 1,000,000 characters long; an article has at most 200,000/],
    [received(`${TEXT} \ud800`), /half a character/],
    [
      received(TEXT, { given: { ...NOTHING_GIVEN, published: '2031-01-01' } }),
      /2031-01-01, which is in the future \(today is 2024-06-01\)/,
    ],
    [received(TEXT, { given: { ...NOTHING_GIVEN, published: 'soonish' } }), /date "soonish", which cannot be read/],
    [received('<html><body></body></html>'), /without any text/],
  ])('%#', (bad, message) => {
    expect(() => prepareArticle(bad, TODAY)).toThrow(message)
  })

  test('a text full of quotation marks is only a text', () => {
    const content = `He said ${'"“”\'‘’«»'.repeat(3000)} and left.`
    expect(prepareArticle(received(content), TODAY).body).toBe(content)
  })
})

test('whatever is taken: the body is the source without the removals', () => {
  const unit = fc.constantFrom(
    'a',
    'word ',
    'Oman said it. ',
    '"',
    '“',
    '🕊',
    'e\u0301',
    'سلام',
    '\u00a0',
    '\r\n',
    '\n\n',
    'Also read: x\n',
    '{',
    '<p>',
    '---\n',
  )
  fc.assert(
    fc.property(
      fc.string({ unit, maxLength: 60 }),
      fc.constantFrom('text' as const, 'markdown' as const),
      (content, format) => {
        let prepared
        try {
          prepared = prepareArticle(received(content, { format }), TODAY)
        } catch (error) {
          expect(error).toHaveProperty('name', 'IngestError')
          return
        }
        const { text, body } = prepared
        expect(text.source).toBe(content)
        expect(bodyFromSource(text.extracted ?? text.source, text.removals)).toBe(body)
        expect(body).not.toBe('')
      },
    ),
  )
})

import { describe, expect, test } from 'vitest'
import { readFrontMatter, readJsonHeader } from './front-matter'
import { parseColumnNames, readRecord } from './given'
import { NOTHING_GIVEN } from './received'

describe('records of JSONL and CSV', () => {
  test('columns are known by many names', () => {
    const record = {
      Headline: 'T',
      Body: 'Text.',
      publisher: { name: 'Gazette' },
      link: 'https://x.org/a',
      pubDate: '2024-05-02',
      authors: ['Ann', 'Omar'],
      lang: 'en',
    }
    expect(readRecord(record)).toEqual({
      content: 'Text.',
      format: 'text',
      given: {
        title: 'T',
        author: 'Ann, Omar',
        outlet: 'Gazette',
        url: 'https://x.org/a',
        published: '2024-05-02',
        language: 'en',
      },
    })
  })

  test('or named by hand', () => {
    const columns = parseColumnNames('text=story, published=when')
    const record = { story: 'Text.', text: 'not this', when: '2024', date: '2023' }
    expect(readRecord(record, columns)).toMatchObject({ content: 'Text.', given: { published: '2024' } })
  })

  test('HTML where there is only that', () => {
    expect(readRecord({ html: '<p>x</p>', text: ' ' })).toMatchObject({ content: '<p>x</p>', format: 'html' })
  })

  test.each([
    [{}, /has no text: none of the columns .* \(it has none\); name one with --columns=text=…/],
    [{ story: 'Text.' }, /it has story/],
    [['Text.'], /is no record of named fields/],
    ['Text.', /is no record of named fields/],
    [null, /is no record of named fields/],
  ])('refused: %j', (record, message) => {
    expect(() => readRecord(record)).toThrow(message)
  })

  test.each(['text', 'body=text', 'text='])('--columns=%s is refused', (option) => {
    expect(() => parseColumnNames(option)).toThrow(/is not field=column/)
  })
})

describe('a JSON header in the first line', () => {
  test('is read, and the article starts after it', () => {
    const text = '\uFEFF{"url": "https://x.org", "title": "T", "outlet": "O", "published": "2024-05-02"}\r\nText.'
    const { given, end } = readJsonHeader(text)
    expect(given).toEqual({ ...NOTHING_GIVEN, url: 'https://x.org', title: 'T', outlet: 'O', published: '2024-05-02' })
    expect(text.slice(end)).toBe('Text.')
  })

  test.each(['Text.', '{"speech": "x"}\nText.', '{not json}\nText.', '', '[1]\nText.'])('%j has none', (text) => {
    expect(readJsonHeader(text)).toEqual({ given: NOTHING_GIVEN, end: 0 })
  })

  test('one that is broken is an error, not text', () => {
    expect(() => readJsonHeader('{"title": "a" "url": "b"}\nText.')).toThrow(/header in its first line that is no JSON/)
  })
})

describe('front matter', () => {
  test('is read with its date as written', () => {
    const text = '---\ntitle: "T: a"\ndate: 2024-05-02\ntags: [a, b]\n---\n\nText.'
    const { given, end } = readFrontMatter(text)
    expect(given).toMatchObject({ title: 'T: a', published: '2024-05-02' })
    expect(text.slice(end)).toBe('\nText.')
  })

  test('a rule at the top is not front matter', () => {
    expect(readFrontMatter('---\nText.')).toEqual({ given: NOTHING_GIVEN, end: 0 })
  })

  test.each([
    ['---\ntitle: [a\n---\nText.', /front matter that is no YAML/],
    ['---\ntitle: a\nThe text.', /front matter that never ends/],
    ['+++\ntitle = "a"\n+++\nThe text.', /front matter in TOML/],
    ['---\n- a\n---\nText.', /no list of named fields/],
  ])('%j is refused', (text, message) => {
    expect(() => readFrontMatter(text)).toThrow(message)
  })
})

import { describe, expect, test } from 'vitest'
import { readHtml } from './read-html'

const PARAGRAPH =
  'Qatar said on Tuesday that it was ready to mediate between Russia and Ukraine, and that both had asked it to. '
    .repeat(3)
    .trim()

function page(inside: string, head = ''): string {
  return `<!doctype html><html lang="en-GB"><head><title>Page | Site</title>${head}</head><body><nav><a>Home</a></nav><article>
    <h1>Qatar ready</h1><p>${PARAGRAPH}</p>${inside}<p>${PARAGRAPH}</p></article><footer>© Site</footer></body></html>`
}

describe('the text of a page', () => {
  test('paragraphs, entities, breaks, no-break spaces and accents come out as they read', () => {
    const { text } = readHtml(page('<p>Cafe\u0301&nbsp;“x” &amp;\n y<br>Second   line</p>'))
    expect(text.split('\n\n').slice(-3)).toEqual(['Café\u00a0“x” & y', 'Second line', PARAGRAPH])
  })

  test('scripts, handlers, styles and forms are text left out', () => {
    const { text } = readHtml(
      page(
        '<script>alert("run")</script><style>p{}</style><p onclick="steal()">Kept <img src=x onerror=alert(1)>words</p><form><input value="typed"><button>Send</button></form><svg><text>drawn</text></svg><p hidden>unseen</p>',
      ),
    )
    expect(text).toContain('Kept words')
    expect(text).not.toMatch(/run|steal|onerror|typed|Send|drawn|unseen|[<>]/)
  })

  test('captions and embedded posts are marked as what they are', () => {
    const { text, furniture } = readHtml(
      page(
        '<figure><img src=a.jpg><figcaption>The minister (AFP)</figcaption></figure><blockquote class="twitter-tweet"><p>We offer</p>— A (@a)</blockquote>',
      ),
    )
    expect(furniture.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['caption', 'The minister (AFP)'],
      ['embed', 'We offer'],
      ['embed', '— A (@a)'],
    ])
  })
})

describe('what a page says of itself', () => {
  test('JSON-LD goes first, also inside a graph; a block that is no JSON harms nothing', () => {
    const head = `<script type="application/ld+json">{oops</script><script type="application/ld+json">{"@graph":[{"@type":"Organization","name":"Not it"},
      {"@type":["NewsArticle"],"headline":"Qatar ready","datePublished":"2024-05-02T23:30:00-05:00","author":[{"name":"Ann Lee"},{"name":"Omar Haddad"}],"publisher":{"name":"The Gazette"},"inLanguage":"en"}]}</script>
      <meta property="og:title" content="Other"><meta property="article:published_time" content="2020-01-01">`
    expect(readHtml(page('', head)).page).toMatchObject({
      title: 'Qatar ready',
      author: 'Ann Lee, Omar Haddad',
      outlet: 'The Gazette',
      language: 'en',
      published: { edtf: '2024-05-02', from: 'its JSON-LD' },
    })
  })

  test('then OpenGraph and meta elements', () => {
    const head = `<meta property="og:title" content="OG title"><meta property="og:site_name" content="OG Site"><meta property="article:published_time" content="2024-05-02T10:00:00Z"><link rel="canonical" href="https://example.org/a">`
    expect(readHtml(page('', head)).page).toMatchObject({
      title: 'OG title',
      outlet: 'OG Site',
      url: 'https://example.org/a',
      language: 'en-GB',
      published: { edtf: '2024-05-02', from: 'its <meta> article:published_time' },
    })
  })

  test('then <time>', () => {
    expect(readHtml(page('<time datetime="2024-05-02">2 May</time>')).page.published).toEqual({
      edtf: '2024-05-02',
      from: 'its <time> element',
    })
    expect(readHtml(page('<time>2 May 2024</time>')).page.published?.edtf).toBe('2024-05-02')
    expect(readHtml(page('<time>yesterday</time>')).page.published).toBeNull()
  })
})

describe('no article', () => {
  test.each([
    [
      '<html><body><div id="root"></div><script>x()</script></body></html>',
      /without any text \(it may be filled in by a script\)/,
    ],
    [
      `<html><body><h1>The Gazette</h1><p>${'Much is going on. '.repeat(5)}</p><p>Subscribe to continue reading</p></body></html>`,
      /“subscribe to continue” .*login or consent wall/,
    ],
    ['<html><body><ul><li>One</li><li>Two</li></ul></body></html>', /without an article: no run of sentences of 250/],
    ['<html></html>', /without any text/],
    [
      `<html><body>${'<p>x</p>'.repeat(20_001)}</body></html>`,
      /has 20,0\d\d elements; a page with one article has at most 20,000/,
    ],
    ['<p>short</p>', /without an article/],
    ...['404', 'Error 404', 'Page not found - The Gazette', '404 – Not Found', 'Access Denied'].map(
      (title): [string, RegExp] => [
        `<html><head><title>${title}</title></head><body><p>${'The page that you are looking for is not here any more. '.repeat(8)}</p></body></html>`,
        /is an error page \(“/,
      ],
    ),
  ])('%#', (html, message) => {
    expect(() => readHtml(html)).toThrow(message)
  })

  test.each(['404 killed since the truce, minister says', 'Access denied to envoys on the border'])(
    'a headline may begin as an error does: %s',
    (title) => {
      const html = `<html><head><title>${title}</title></head><body><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></body></html>`
      expect(readHtml(html).page.title).toBe(title)
    },
  )

  test('a text in JSON-LD stands in for one that a script fills in', () => {
    const html = `<html><head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: `${PARAGRAPH}\n\n${PARAGRAPH}` })}</script></head><body><div id="root"></div></body></html>`
    expect(readHtml(html).text).toBe(`${PARAGRAPH}\n\n${PARAGRAPH}`)
  })
})

/** Pages in the manner of many sites: what is the article's comes out, what is the page's does not. */
import { describe, expect, test } from 'vitest'
import { prepareArticle } from './prepare'
import { NOTHING_GIVEN } from './received'

const TITLE = 'Qatar says the talks will resume this week'
const TEXT = [
  'Qatar’s foreign ministry said on Tuesday that talks between Israel and Hamas would resume this week, after a pause of some days.',
  '“We are working to narrow the gaps,” Majed al-Ansari, the ministry’s spokesman, told reporters in Doha. “There is no deadline.”',
  'An official briefed on the talks, who asked not to be named, said that the two sides remained far apart on the order of releases.',
  'Egypt’s intelligence chief, Abbas Kamel, flew to Doha on Monday with a revised proposal, according to two Egyptian sources.',
]
const [FIRST = '', ...REST] = TEXT

function paragraphs(texts: readonly string[], tag = 'p'): string {
  return texts.map((text) => `<${tag}>${text}</${tag}>`).join('\n')
}

function read(body: string, head = '') {
  const content = `<!doctype html><html lang="en"><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`
  const prepared = prepareArticle({ name: 'a.html', format: 'html', content, given: NOTHING_GIVEN }, '2026-01-01')
  const { extracted, removals } = prepared.text
  const cut = removals.map(({ kind, start, end }) => [kind, (extracted ?? '').slice(start, end)])
  return { ...prepared, lines: prepared.body.split('\n\n'), cut }
}

const between = (box: string) =>
  read(`<article><h1>${TITLE}</h1>${paragraphs(TEXT.slice(0, 2))}${box}${paragraphs(TEXT.slice(2))}</article>`)

const page = (under: string, above = '') => `${above}<div><h1>${TITLE}</h1>${under}${paragraphs(TEXT)}</div>`

describe('what is left out, and where it is written down', () => {
  test.each([
    [
      'a box that holds one paragraph',
      '<div class="newsletter-box"><p>All the news that you need.</p></div>',
      'sign_up',
    ],
    [
      'a box by a word in its class',
      '<div class="story__newsletter__1FZLe"><h4>First Edition</h4><p>It breaks down the day.</p></div>',
      'sign_up',
    ],
    ['a sign-up line by what it says', '<p>The Daily newsletter has all the news. Sign up here.</p>', 'sign_up'],
    [
      'a list of links',
      '<ul><li><a href="/a">What is Hamas, and why does it fight?</a></li><li><a href="/b">Who are the hostages?</a></li></ul>',
      'also_read',
    ],
    [
      'a paragraph that is one link',
      '<p><a href="/a"><b>SENATOR SAYS HE WOULD HAVE ENDED IT IN A DAY</b></a></p>',
      'also_read',
    ],
    ['a credit beside a picture', '<span class="view-media-credits">UN Photo of the Council</span>', 'caption'],
    ['the clock of a live blog', '<p>18.04 GMT</p>', 'byline'],
    ['a player', '<p>Video Player is loading.</p>', 'other'],
  ])('%s', (_, box, kind) => {
    const { lines, cut } = between(box)
    expect(lines).toEqual(TEXT)
    expect(cut.map(([what]) => what)).toContain(kind)
  })

  test('links in a sentence, and a list that is the text’s own, stay', () => {
    const own = ['The two sides agreed to meet again.', 'To exchange prisoners in March.']
    const { lines } = between(
      `<p><a href="/x">${own[0]}</a></p><ol><li>To <a href="/y">exchange</a> prisoners in March.</li></ol>`,
    )
    expect(lines).toEqual([...TEXT.slice(0, 2), ...own, ...TEXT.slice(2)])
  })

  test('an agency’s signature above its standards', () => {
    const foot = '<p>(Reporting by Ann Lee in Doha; Editing by Sam Poe)</p><p>Our Standards: The Trust Principles.</p>'
    const { lines, cut } = read(`<article><h1>${TITLE}</h1>${paragraphs(TEXT)}${foot}</article>`)
    expect(lines).toEqual(TEXT)
    expect(cut).toContainEqual(['byline', '(Reporting by Ann Lee in Doha; Editing by Sam Poe)'])
  })

  test('cards of other articles beside the text', () => {
    const card =
      '<article><h3><a href="/other">Another story</a></h3><p>A summary of another story, which is of no concern here.</p></article>'
    expect(read(`<div><h1>${TITLE}</h1>${paragraphs(TEXT)}</div><div>${card.repeat(6)}</div>`).lines).toEqual(TEXT)
  })

  test('a class like a box’s on what holds the article', () => {
    expect(read(`<div class="social"><h1>${TITLE}</h1>${paragraphs(TEXT)}</div>`).lines).toEqual(TEXT)
  })
})

describe('what must not get lost', () => {
  test('a lead in a box of its own, above the text', () => {
    const { lines } = read(
      `<div class="head"><h1>${TITLE}</h1><p class="intro">${FIRST}</p></div><div class="item-body"><div>${paragraphs(REST)}</div></div>`,
    )
    expect(lines).toEqual(TEXT)
  })

  test('paragraphs that only line breaks make, in a table, below a menu', () => {
    const { lines, title } = read(
      `<table><tr><td><a href="/">Home</a><br><a href="/p">Politics</a></td><td><font><b>${TITLE}</b></font><br><font>Tuesday, March 5, 2013</font><br><br><font>${TEXT.join('<br><br>')}</font></td></tr></table>`,
    )
    expect(lines).toEqual(TEXT)
    expect(title).toBe(TITLE)
  })

  test('a flash of one sentence, where the page calls itself an article', () => {
    expect(
      read(`<article><h1>${TITLE}</h1><p>${FIRST}</p></article>`, '<meta property="og:type" content="article">').lines,
    ).toEqual([FIRST])
  })

  test('soft hyphens and marks of no width part no words', () => {
    const broken = FIRST.replace('ministry', 'minis&shy;try').replace('resume', 're&#8203;sume')
    expect(read(`<article><h1>${TITLE}</h1><p>${broken}</p>${paragraphs(REST)}</article>`).lines).toEqual(TEXT)
  })

  test('scripts without spaces between words', () => {
    const line = '卡塔尔外交部星期二表示，由多哈和开罗斡旋的谈判将于本周恢复，此前因囚犯交换条件问题暂停了数天。'
    expect(read(`<article><h1>谈判</h1>${paragraphs([line, line, line])}</article>`).lines.slice(-3)).toEqual([
      line,
      line,
      line,
    ])
  })
})

describe('who, when, which title', () => {
  test.each([
    ['<div class="meta">13 March 2024 | 10:11</div>', '2024-03-13'],
    ['<p>Issued on: 13/03/2024 - 14:20 Modified: 14/03/2024 - 10:00</p>', '2024-03-13'],
    ['<p>Issued on: 03/04/2024</p>', null],
  ])('the date under the headline: %s', (under, edtf) => {
    expect(read(page(under)).published.edtf).toBe(edtf)
  })

  test('the day on which a page is read stands above its headline, and is not its date', () => {
    expect(read(page('', '<div class="date">Saturday, November 22, 2025</div>')).published.edtf).toBeNull()
  })

  test('microdata', () => {
    const micro = `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1><span itemprop="author"><i itemprop="name">Omar Aziz</i></span><div itemprop="publisher"><meta itemprop="name" content="News7"></div><meta itemprop="datePublished" content="2024-03-05T12:00:00+03:00"><div itemprop="articleBody">${paragraphs(TEXT)}</div></div>`
    expect(read(micro)).toMatchObject({
      title: TITLE,
      author: 'Omar Aziz',
      outlet: 'News7',
      published: { edtf: '2024-03-05' },
    })
  })

  test('JSON-LD that refers to its people, with HTML in its text', () => {
    const graph = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Qatar &amp; Egypt&#8217;s talks',
          author: { '@id': '#ann' },
          publisher: { '@id': '#org' },
        },
        { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
        { '@type': 'Organization', '@id': '#org', name: 'Gulf Monitor' },
      ],
    }
    const head = `<script type="application/ld+json">${JSON.stringify(graph)}</script>`
    expect(read(page(''), head)).toMatchObject({
      title: 'Qatar & Egypt’s talks',
      author: 'Ann Lee',
      outlet: 'Gulf Monitor',
    })
  })

  test('what a server wrote before the page', () => {
    const content = `<br><b>Warning</b>: cannot modify header\n<!doctype html><html lang="en"><head><title>${TITLE}</title><meta property="og:site_name" content="Paper"></head><body>${page('')}</body></html>`
    const prepared = prepareArticle({ name: 'a.html', format: 'html', content, given: NOTHING_GIVEN }, '2026-01-01')
    expect(prepared).toMatchObject({ title: TITLE, outlet: 'Paper', body: TEXT.join('\n\n') })
  })

  test('a title goes without the outlet’s name', () => {
    const head = `<meta property="og:title" content="A wholly other headline | Gulf Monitor"><meta property="og:site_name" content="Gulf Monitor">`
    expect(read(page(''), head).title).toBe('A wholly other headline')
    const shown = `<meta property="og:title" content="${TITLE} | World | Gulf Monitor">`
    expect(read(page(''), shown).title).toBe(TITLE)
  })
})

describe('pages that no reader gets to the end of are told from their size', () => {
  test.each([
    [`${'<div>'.repeat(5000)}${paragraphs(TEXT)}`, /has 401 elements inside each other/],
    ['<'.repeat(200_000), /has 200,\d{3} opening marks/],
    ['< '.repeat(120_000), /has 1\d\d,\d{3} pieces of text and elements/],
    [
      `<ul>${'<li><a href="/a">A headline of one of many articles</a></li>'.repeat(40)}</ul>`,
      /without an article: no run of sentences/,
    ],
  ])('%#', (body, message) => {
    expect(() => read(body)).toThrow(message)
  })
})

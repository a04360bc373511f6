import { expect, test } from 'vitest'
import { readFeed } from './read-feed'

const PROSE = '<p>Oman carried a message between the two on Sunday.</p>'.repeat(15)

function rss(items: string, base: string | null = 'https://gazette.example/feeds/world') {
  const head = '<title>Gazette</title><link>https://www.gazette.example/</link>'
  return readFeed(`<rss version="2.0"><channel>${head}${items}</channel></rss>`, base).entries
}

test.each([
  ['its link, from the feed on', '<link>../a</link>', 'https://gazette.example/a'],
  ['its identifier, where that is an address', '<guid>https://gazette.example/b</guid>', 'https://gazette.example/b'],
  ['no address', '<guid isPermaLink="false">https://gazette.example/b</guid>', null],
  ['no address', '<guid>4711</guid>', null],
])('the address of an entry: %s', (_, item, url) => {
  expect(rss(`<item><title>T</title>${item}</item>`)).toMatchObject([{ url }])
})

test('in a feed that came as a file, links go from the site that it names', () => {
  expect(rss('<item><title>T</title><link>/a</link></item>', null)).toMatchObject([
    { url: 'https://www.gazette.example/a' },
  ])
})

test('an Atom feed says from where its links go', () => {
  const entry = '<entry><title>T</title><link rel="enclosure" href="x.mp3"/><link href="a"/></entry>'
  const feed = (base: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${base}"><title>G</title>${entry}</feed>`
  expect(readFeed(feed('/world/'), 'https://gazette.example/atom').entries).toMatchObject([
    { url: 'https://gazette.example/world/a' },
  ])
  expect(readFeed(feed('https://x.example/'), null).entries).toMatchObject([{ url: 'https://x.example/a' }])
})

test.each([
  ['Wed, 05 Mar 2025 23:30:00 -0500', 'Wed, 05 Mar 2025 23:30:00 -0500'],
  ['Wed, 5 Mar 25 10:00 GMT', 'Wed, 5 Mar 25 10:00 GMT'],
  ['mercredi', null],
  ['Thu, 01 Jan 1970 00:00:00 GMT', null],
])('the date %j of an entry is %j', (date, published) => {
  expect(rss(`<item><title>T</title><pubDate>${date}</pubDate></item>`)).toMatchObject([{ published }])
})

test.each([
  ['short', '<p>Oman carried a message.</p>', false],
  ['whole', PROSE, true],
  ['cut', `${PROSE}<p>The two have […]</p>`, false],
  ['leading on', `${PROSE}<p><a href="/a">Continue reading Oman carries a message</a></p>`, false],
])('a description is the text where it is whole: %s', (_, html, isText) => {
  const [entry] = rss(`<item><title>T</title><description><![CDATA[${html}]]></description></item>`)
  expect(entry?.content).toBe(isText ? html : null)
})

test.each([
  ['Oman &amp;amp; Norway &amp;#8216;talk&amp;#8217;', 'Oman & Norway ‘talk’'],
  ['<![CDATA[Oman <b>talks</b>]]>', 'Oman talks'],
  ['AT&amp;T', 'AT&T'],
])('the title %j reads %j', (written, title) => {
  expect(rss(`<item><title>${written}</title></item>`)).toMatchObject([{ title }])
})

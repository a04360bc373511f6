import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyFromSource, normalizeSource } from '@/lib/text/body'
import { findFurniture } from './find-furniture'

const FIRST = 'Oman said on Sunday that it had passed a message from Tehran to Washington.'
const SECOND = 'The two sides have not met since May, and neither has said when they will.'

function kindsOf(text: string, title: string | null = null): [string, string][] {
  return findFurniture(text, title).map(({ kind, start, end }) => [kind, text.slice(start, end)])
}

describe('furniture by its words', () => {
  test.each([
    ['also_read', 'Also read: Tanker stopped in the strait'],
    ['also_read', 'RELATED: Who is Badr al-Busaidi?'],
    ['also_read', 'You may also like'],
    ['share_bar', 'Share on Facebook'],
    ['share_bar', 'Facebook Twitter WhatsApp Email Print'],
    ['share_bar', '4 min read'],
    ['sign_up', 'Sign up for our daily newsletter'],
    ['sign_up', 'Get the latest news in your inbox'],
    ['sign_up', 'Join our Telegram channel'],
    ['sign_up', 'Subscribe to continue reading. Get unlimited access for $1.'],
    ['caption', 'Photo: The foreign ministry in Muscat (Reuters)'],
    ['caption', 'FILE PHOTO: Iranian flags fly in Vienna, May 24, 2021. REUTERS/Leonhard Foeger'],
    ['caption', 'Badr al-Busaidi arrives in Tehran [File: Atta Kenare/AFP]'],
    ['caption', 'US State Department spokesman Matthew Miller'],
    ['embed', 'Talks go on. pic.twitter.com/S5s4FXS3EE — Muscat Desk (@muscatdesk) October 6, 2023'],
    ['also_read', 'MORE: Who sat at the table in Muscat'],
    ['also_read', '( PHOTOS: The envoy’s week)'],
    ['also_read', 'More On This...'],
    ['also_read', 'Read or Share this story: http://example.org/2x'],
    ['also_read', 'TANKER HELD IN THE STRAIT AFTER A WEEK OF WARNINGS, OWNERS SAY'],
    [
      'sign_up',
      'Get the Gazette Stories you care about delivered to your inbox. By signing up, you agree to our Privacy Policy',
    ],
    ['sign_up', 'Write to Ann Lee at ann.lee@example.org'],
    ['sign_up', 'Follow @gazettedeskFollow @annlee'],
    ['caption', 'Enlarge this image toggle caption Omar Haddad/Agency Omar Haddad/Agency'],
    ['caption', 'Image copyright Agency Image caption The envoy left Muscat on Friday'],
    ['caption', 'Media playback is unsupported on your device Media caption What was agreed, in one minute'],
    ['caption', 'Photo'],
    ['caption', 'The two ministers sign in Muscat [Omar Haddad /Al Jazeera]'],
    ['byline', '14:32'],
    ['byline', '7:15 a.m. ET:'],
    ['byline', '12 minutes ago'],
    ['byline', 'By Ann Lee, diplomatic correspondent'],
    ['byline', 'Analysis: Omar al Haddad, World Affairs Editor'],
    ['other', 'JUST WATCHED The envoy leaves Replay More Videos ... MUST WATCH The envoy leaves 02:10'],
    ['other', 'Story Continued Below'],
    ['other', 'This story has been updated with a statement of the ministry.'],
    ['other', 'Advertisement'],
    ['other', 'Story continues below this ad'],
    ['other', '© 2024 The Gazette. All rights reserved.'],
  ])('%s: %s', (kind, line) => {
    expect(kindsOf(`${FIRST}\n\n${line}\n\n${SECOND}`)).toEqual([[kind, line]])
  })

  test.each([
    'By Ann Lee and Omar Haddad',
    'Published On 1 Jun 2023',
    'Sena Karataş | 25.07.2022',
    'Tuesday, 2 July 2024 14:22 GMT',
    'Reuters',
    'The Associated Press',
    'Africa correspondent, Nairobi',
    'Ann Lee reported from Muscat, Omar Haddad from Doha.',
  ])('a byline at the top: %s', (line) => {
    expect(kindsOf(`${line}\n\n${FIRST}\n\n${SECOND}`)).toEqual([['byline', line]])
  })

  test.each(['The army reported from the front that it held the bridge.', 'Smoke was reported from the port.'])(
    'an article’s own last line: %s',
    (line) => {
      expect(kindsOf(`${FIRST}\n\n${SECOND}\n\n${line}`)).toEqual([])
    },
  )

  test.each([
    'By Tuesday both sides had agreed to stop.',
    'By Friday evening, the road was open, an AFP reporter said.',
    'Read more books, the minister told reporters on his way out.',
    'Share prices fell after the talks broke down.',
    'Subscribe to that view and there is nothing left to mediate, he said.',
    'Home to two million people, Gaza has had no truce since March.',
    'Photographs of the meeting showed both delegations at one table.',
    'Related talks in Geneva went on.',
    'Comments by the emir were seen as an offer.',
    'The ministry posted the text on X.',
    '“Watch: they will come back to the table,” he said.',
    'Qatar’s mediation efforts',
    '“No comment,” the president said.',
    'Poll: The government leads by ten points in the north.',
    'More: he said nothing of the prisoners, nor of the dead, nor of the road.',
    'At 14:32 the firing stopped.',
    'A CEASEFIRE IN NAME ONLY',
    'The correspondent in Nairobi was told to leave.',
    'Video of the meeting showed both men smiling.',
    'Maps of the line were handed over on Friday.',
  ])('an article’s own: %s', (line) => {
    expect(kindsOf(`${FIRST}\n\n${line}\n\n${SECOND}`)).toEqual([])
  })

  test('title, breadcrumb and the words of the address', () => {
    const title = 'Oman passes a message'
    const text = `Home / World / ${title}\n\n${title}\n\noman-passes-a-message\n\n${FIRST}\n\n${SECOND}`
    expect(kindsOf(text, title)).toEqual([
      ['breadcrumb', `Home / World / ${title}`],
      ['headline', title],
      ['other', 'oman-passes-a-message'],
    ])
  })

  test('lists go with their label, comment forms to the end', () => {
    const text = `${FIRST}\n\n${SECOND}\n\nTags\nOman\nIran\n\nLeave a Reply\nYour email address will not be published.\nHello, nice text.`
    expect(kindsOf(text)).toEqual([
      ['tags', 'Tags\nOman\nIran'],
      ['comment_form', 'Leave a Reply\nYour email address will not be published.\nHello, nice text.'],
    ])
  })
})

const letters = (all: string) => all.replace(/\s/g, '').length

test('removals are spans of the text, in order and apart; what is left is the rest', () => {
  const line = fc.constantFrom(
    FIRST,
    SECOND,
    'Also read: x',
    'Tags',
    'Share',
    '',
    ' ',
    'By Ann Lee',
    'سلام 🕊',
    '"""',
    '© x',
    'Leave a reply',
    '— A B (@ab) May 5, 2024',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, breaks) => {
      const text = normalizeSource(lines.join(breaks))
      const spans = findFurniture(text, null)
      spans.forEach(({ start, end }, at) => {
        expect(start).toBeLessThan(end)
        expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
      })
      const kept = bodyFromSource(text, spans)
      const cut = spans.map(({ start, end }) => text.slice(start, end)).join('')
      expect(letters(kept) + letters(cut)).toBe(letters(text))
    }),
  )
})

test('a line made to confuse the patterns is passed at once', () => {
  const hard = [
    'By '.repeat(200),
    `By ${'A, and '.repeat(90)}`,
    '1 May 2024 | '.repeat(50),
    `${'Facebook '.repeat(70)}!`,
    `(${'a/'.repeat(300)}`,
    '"'.repeat(699),
    `Home ${'/ a '.repeat(150)}.`,
  ]
  for (const line of hard) findFurniture([line, FIRST, line, SECOND, line].join('\n'), line)
}, 2_000)

import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'
import { splitSentences } from '@/lib/drafting/split-sentences'
import { findMentions } from './find-mentions'

const find = (body: string) => findMentions(body, splitSentences(body), EMPTY_CONTEXT)
const brief = (body: string) =>
  find(body).map(({ text, actor, name, affiliation, how }) => ({ text, actor, name, affiliation, how }))

describe('names', () => {
  it('finds states, metonyms, demonyms and groups, and acronyms only in capitals', () => {
    expect(
      find('The U.S. told us that Washington and the Houthis met Omani envoys.').map((m) => [m.text, m.actor, m.how]),
    ).toEqual([
      ['U.S.', 'united-states', 'alias'],
      ['Washington', 'united-states', 'metonym'],
      ['Houthis', 'houthis', 'name'],
      ['Omani envoys', null, 'anonymous'],
    ])
  })

  it('tells a place from a government', () => {
    expect(
      find('Talks in Doha ended. Doha said so. He travelled to Tehran. The Doha talks resumed.').map((m) => m.how),
    ).toEqual(['place', 'metonym', 'pronoun', 'place', 'place'])
  })

  it('takes no first name and second first name for a statesman of a longer name', () => {
    const [sergeant] = find('Sgt. Ahmed Mahmoud of the police spoke.')
    expect(sergeant?.actor).toBeNull()
    expect(find('Mohammed Al Thani spoke in Doha.')[0]?.actor).toBe('mohammed-bin-abdulrahman-al-thani')
  })

  it('reads a possessive, curly or straight, as the name alone', () => {
    expect(find("Qatar’s role and Egypt's role").map((m) => m.text)).toEqual(['Qatar', 'Egypt'])
  })
})

describe('people', () => {
  it('resolves somebody unknown by the title before the name', () => {
    expect(brief('Qatari Foreign Minister Sheikh Jassim bin Faisal spoke. Bin Faisal left.')).toMatchObject([
      {
        text: 'Qatari Foreign Minister Sheikh Jassim bin Faisal',
        actor: null,
        name: 'Jassim bin Faisal',
        affiliation: 'qatar',
      },
      { name: 'Jassim bin Faisal', affiliation: 'qatar' },
    ])
  })

  it('resolves somebody unknown by the words after the name', () => {
    expect(
      brief('Ada Nwosu, the UN special envoy for Yemen, arrived. Nwosu spoke. The envoy left. She returned.'),
    ).toMatchObject([
      { name: 'Ada Nwosu', affiliation: 'united-nations' },
      { name: 'Ada Nwosu', affiliation: 'united-nations', how: 'role' },
      { name: 'Ada Nwosu', affiliation: 'united-nations' },
      { name: 'Ada Nwosu', affiliation: 'united-nations', how: 'role' },
      { name: 'Ada Nwosu', affiliation: 'united-nations', how: 'pronoun' },
    ])
  })

  it('keeps a ministry apart from its spokesman', () => {
    expect(brief('Norway’s Foreign Ministry said so. A Norwegian foreign ministry spokesman agreed.')).toMatchObject([
      { text: 'Norway’s Foreign Ministry', affiliation: 'norway', how: 'role' },
      { text: 'A Norwegian foreign ministry spokesman', affiliation: 'norway', how: 'anonymous' },
    ])
  })

  it.each([
    'The special representative of the secretary-general for Libya met them. The UN said so.',
    'Special Representative of the UN Secretary-General for Libya Ann Lee met them.',
    'The UN’s deputy special representative for Libya met them.',
    'The secretary-general’s personal envoy for Libya met them. The UN said so.',
  ])('an envoy is whose envoy it is, not where: %s', (text) => {
    const [first] = findMentions(text, splitSentences(text), EMPTY_CONTEXT)
    expect(first).toMatchObject({ affiliation: 'united-nations' })
  })

  it.each([
    ['The under secretary of state for political affairs met them.', 'united-states'],
    ['Assistant Secretary of State Ann Lee met them.', 'united-states'],
    ['Deputy Secretary of State Ann Lee met them.', 'united-states'],
    ['The undersecretary of state for African affairs met them. The Vatican said so.', 'united-states'],
    ['The pontiff received them.', 'holy-see'],
    ['Secretary of State for Wales Ann Lee met them.', null],
    ['The Norwegian deputy secretary of state met them.', 'norway'],
    ['The undersecretary met them.', null],
    ['A pope of theirs met them.', null],
  ])('some offices need no country: %s', (text, affiliation) => {
    const [first] = findMentions(text, splitSentences(text), EMPTY_CONTEXT)
    expect(first?.affiliation ?? null).toBe(affiliation)
  })

  it('takes another bearer of a known surname for somebody else', () => {
    expect(find('Julie Abbas of Norway spoke.')[0]).toMatchObject({ actor: null, name: 'Julie Abbas' })
  })
})

describe('any text', () => {
  const bits = constantFrom(
    'Qatar',
    'Qatar’s',
    'the U.S.',
    'Majed al-Ansari',
    'he',
    '😀',
    'السلام',
    '\u00a0',
    'e\u0301',
    '\r\n',
    '“',
    '"',
    '. ',
    ', ',
    ' ',
    '-',
    'said',
    'the Qatari foreign minister',
    '\ud83d',
    "'s",
    'Sana‘a',
  )
  it('gives exact slices, in order, none overlapping', () => {
    assert(
      property(
        oneof(
          array(bits).map((parts) => parts.join('')),
          string({ unit: 'binary' }),
          array(bits).map((parts) => parts.join(' ')),
        ),
        (body) => {
          let end = 0
          for (const mention of find(body)) {
            expect(body.slice(mention.start, mention.end)).toBe(mention.text)
            expect(mention.start).toBeGreaterThanOrEqual(end)
            expect(mention.end).toBeGreaterThan(mention.start)
            end = mention.end
          }
        },
      ),
    )
  })

  it('reads a line of a megabyte', () => {
    const line = 'Qatar’s foreign minister met Abbas Araghchi and he spoke to the Omani envoy '
    const body = line.repeat(Math.ceil(1_000_000 / line.length))
    expect(find(body).length).toBeGreaterThan(30_000)
  })

  it('reads titles in a row without a name', () => {
    expect(find('HE Dr '.repeat(40_000)).length).toBeGreaterThan(0)
  })

  it('reads owners in a row without an office', () => {
    expect(find("Iran's ".repeat(70_000)).length).toBeGreaterThan(0)
    expect(find("Iran's foreign minister spoke.").map((m) => m.text)).toContain("Iran's foreign minister")
  })
})

import { describe, expect, test } from 'vitest'
import { ingest, item, rows, sample, TEXT } from './testing-ingest'

describe('the same text twice', () => {
  test('is known, in one run and in the next, under whatever name', async () => {
    const store = sample()
    const outcomes = await ingest(store, [
      item('a.txt', TEXT),
      item('b.txt', `${TEXT}\n\nAdvertisement`),
      item('c.txt', `${TEXT}.`),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['stored', 'duplicate', 'stored'])
    expect(await ingest(store, [item('d.txt', TEXT)])).toMatchObject([
      { status: 'duplicate', of: expect.stringContaining('undated') },
    ])
  })

  test('cut and re-headed it is a copy of the first, whatever came between, and so is a copy of a copy', async () => {
    const store = sample()
    const long = `${TEXT}\n\n${Array.from({ length: 40 }, (_, at) => `Then the ${at}th delegate of the round spoke about item ${at * 7} of the long list.`).join('\n\n')}`
    const cut = long.split('\n\n').slice(0, 20).join('\n\n')
    const other = Array.from(
      { length: 60 },
      (_, at) => `Quite another text, of which sentence ${at * 13} says nothing of the kind ${at}.`,
    ).join(' ')
    const outcomes = await ingest(
      store,
      [
        item('a.txt', long, { outlet: 'Agency' }),
        item('other.txt', other, { outlet: 'Agency' }),
        item('b.txt', `A new head over it\n\n${cut}`, { outlet: 'East Post' }),
        item('c.txt', `One more head\n\n${cut.replace('in its third year', 'in its 3rd year')}`, {
          outlet: 'West Post',
        }),
      ],
      null,
    )
    const first = outcomes[0]?.status === 'stored' ? outcomes[0].slug : ''
    expect(outcomes).toMatchObject([{ copyOf: null }, { copyOf: null }, { copyOf: first }, { copyOf: first }])
  })

  test('a copy that came first is what the original points at: they count once either way', async () => {
    const long = Array.from({ length: 30 }, (_, at) => `The ${at}th delegate spoke of item ${at * 7} of the list.`)
    const outcomes = await ingest(
      sample(),
      [
        item('copy.txt', long.slice(0, 6).join('\n\n'), { outlet: 'East Post' }),
        item('original.txt', long.join('\n\n'), { outlet: 'Agency' }),
      ],
      null,
    )
    const first = outcomes[0]?.status === 'stored' ? outcomes[0].slug : ''
    expect(outcomes).toMatchObject([{ copyOf: null }, { copyOf: first }])
  })

  test('articles that were there before are found, too', async () => {
    const store = sample()
    const [body] = store.$client.prepare<[], { body: string }>('select body from articles').all()
    const more = ' The talks went on for another day, with no result that anybody would speak of in public.'.repeat(1)
    const outcomes = await ingest(store, [item('a.txt', `${body?.body ?? ''}${more}`)], null)
    expect(outcomes).toMatchObject([{ status: 'stored', copyOf: null }]) // too short to tell
    expect(rows(store, 'select count(*) as n from article_sketches')).toEqual([{ n: 2 }])
  })

  test('a changed text of one page is a revision of the last one', async () => {
    const store = sample()
    const url = 'https://east.example/a'
    const [first, second, third] = await ingest(store, [
      item('a', TEXT, { url }),
      item('b', `${TEXT} More.`, { url }),
      item('c', `${TEXT} Even more.`, { url }),
    ])
    expect([first, second, third]).toMatchObject([
      { slug: expect.stringMatching(/^east-example-undated-/), revises: null },
      { revises: first?.status === 'stored' ? first.slug : '', copyOf: null },
      { revises: second?.status === 'stored' ? second.slug : '' },
    ])
  })

  test('a site’s front page is no article’s address, though many pages name it as theirs', async () => {
    const url = 'https://east.example/'
    const outcomes = await ingest(sample(), [item('a', TEXT, { url }), item('b', `Another. ${TEXT}`, { url })])
    expect(outcomes).toMatchObject([{ revises: null }, { revises: null }])
  })
})

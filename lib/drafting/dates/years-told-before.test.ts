import { describe, expect, it } from 'vitest'
import { findDates } from './find-dates'
import { resolveDate } from './resolve-date'
import { carryYears } from './years-told-before'

const PUBLISHED = '2025-11-20'
const readOn = (published: string | null, sentences: string[]) =>
  carryYears(
    sentences.map((text) =>
      findDates(text, published === null ? null : new Date(`${published}T12:00:00Z`)).map((found) => ({ found })),
    ),
    published,
  )
    .flat()
    .map(
      ({ found }) =>
        resolveDate(found, published === null ? null : { day: published, basis: 'stated' }, 'past', null).edtf,
    )
const read = (...sentences: string[]) => readOn(PUBLISHED, sentences)

describe('carryYears', () => {
  it('goes on in the year told before', () => {
    expect(
      read('The war began in February 2022.', 'They met until March 7.', 'On March 10 the ministers met.'),
    ).toEqual(['2022-02', '2022-03-07', '2022-03-10'])
  })
  it('leaves the news its own year', () => {
    expect(read('The war began in February 2022.', 'On November 17 they met again.')).toEqual(['2022-02', '2025-11-17'])
    expect(read('A truce held from May 2022.', 'On Monday they met.', 'In August they had fallen out.')).toEqual([
      '2022-05',
      '2025-11-17',
      '2025-08',
    ])
  })
  it('does not go back in the year, nor on for long', () => {
    expect(read('A truce held from May 2022.', 'They met in March.')).toEqual(['2022-05', '2025-03'])
    expect(read('A truce held from May 2022.', 'No.', 'No.', 'No.', 'They met in June.')).toEqual([
      '2022-05',
      '2025-06',
    ])
  })
  it('goes on into the new year', () => {
    expect(read('They met in December 2018.', 'They met again in January.')).toEqual(['2018-12', '2019-01'])
  })
  it('goes back to the year that the words point at', () => {
    expect(read('He was freed in December 2022.', 'In April that year, she had been freed.')).toEqual([
      '2022-12',
      '2022-04',
    ])
    expect(read('In 2016 they met.', 'In May of that year it was over.')).toEqual(['2016', '2016-05'])
    expect(read('In May of that year it was over.')).toEqual(['2025-05'])
  })
  it('takes the same month named again for another year’s', () => {
    expect(read('Talks have gone on since September 2023.', 'They broke down in September.')).toEqual([
      '2023-09',
      '2025-09',
    ])
  })
  it('needs no publication date', () => {
    expect(readOn(null, ['The pact was signed in January 2024.', 'It died in June.'])).toEqual(['2024-01', '2024-06'])
  })
})

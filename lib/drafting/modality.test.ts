import { describe, expect, it } from 'vitest'
import { isDenial } from '@/lib/drafting/denials/is-denial'
import { readModality } from '@/lib/drafting/modality'

const read = (text: string, family: string | null = 'say', lemma: string | null = 'say') => {
  const { modality, tense } = readModality(text, { family, lemma, negatedCue: false, denies: family === 'deny' })
  return `${modality} ${tense}`
}

describe('readModality', () => {
  it.each([
    ['the two sides met in Doha on Tuesday', 'CT+ historical'],
    ['the two sides will meet in Doha', 'CT+ future'],
    ['Doha could play a role in ending the war', 'PS+ hypothetical'],
    ['the delegation may return', 'PS+ hypothetical'],
    ['talks are expected to resume next week', 'PR+ future'],
    ['we have not received any proposal', 'CT- negation'],
    ['there is no clarity on the way forward', 'CT- negation'],
    ['If asked to mediate, we would be ready.', 'CT+ hypothetical'],
    ['Qatar supports negotiations that could end the war', 'CT+ current'],
    ['Are the talks over?', 'Uu current'],
    ['whether the talks are over', 'Uu current'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('takes certainty from the verb of attribution', () => {
    expect(read('the war will end', 'believe', 'believe')).toBe('PR+ future')
    expect(read('the deal holds', 'believe', 'hope')).toBe('PS+ current')
    expect(read('any talks had been held', 'deny', 'deny')).toBe('CT- negation')
  })
})

describe('isDenial', () => {
  it.each([
    ['deny', 'any talks had been held', true],
    ['dismiss', 'reports of a breakthrough', true],
    ['dismiss', 'the minister', false],
    ['reject', 'the claim', true],
    ['reject', 'the proposal', false],
    ['say', 'there are no talks with Washington', true],
    ['say', 'the reports were baseless', true],
    ['say', 'No such meeting took place', true],
    ['say', 'the talks were useful', false],
    [null, 'That is simply not true.', true],
  ])('%s %j: %s', (lemma, text, expected) => {
    expect(isDenial(lemma, text, false)).toBe(expected)
  })

  it('is not a denial when the denial is denied', () => {
    expect(isDenial('deny', 'that talks took place', true)).toBe(false)
  })
})

import { eld } from 'eld/extrasmall'
import { describe, expect, it, vi } from 'vitest'
import { readLanguage } from './detect-language'

const ENGLISH =
  'The two delegations met in the capital on Monday and agreed that the truce should be extended, as the mediators had asked of them.'
const NAMES = 'Present: Ida Moen, Ole Vik, Salva Kiir, Riek Machar, Festus Mogae, Ismail Wais and Thomas Cirillo Swaka.'
const NORWEGIAN =
  'De to delegasjonene møttes i hovedstaden mandag og ble enige om at våpenhvilen skulle forlenges, slik meklerne hadde bedt dem om.'

describe('readLanguage', () => {
  it('tells the paragraphs that are in another language', () => {
    const body = `${ENGLISH}\n${NORWEGIAN}\n${ENGLISH}`
    const start = ENGLISH.length + 1
    expect(readLanguage(body)).toEqual({ language: 'en', foreign: [{ start, end: start + NORWEGIAN.length }] })
    expect(readLanguage(`${NORWEGIAN}\n${ENGLISH}\n${NORWEGIAN}`)).toMatchObject({ language: 'no', foreign: [{}] })
  })

  it('reads names in an English text no closer', () => {
    const detect = vi.spyOn(eld, 'detect')
    expect(readLanguage(`${ENGLISH}\n${NAMES}`)).toEqual({ language: 'en', foreign: [] })
    expect(detect).not.toHaveBeenCalled()
    readLanguage(`${NORWEGIAN}\n${NAMES}`)
    expect(detect).toHaveBeenCalledTimes(2)
    detect.mockRestore()
  })

  it('does not tell the language of a few letters', () => {
    expect(readLanguage('Cairo, Egypt')).toEqual({ language: 'und', foreign: [] })
  })
})

import { describe, expect, test } from 'vitest'
import { readModelSettings } from './model-settings'

describe('settings', () => {
  const env = { GOOD_OFFICES_MODEL_URL: 'http://localhost:11434/v1/', GOOD_OFFICES_MODEL_NAME: 'm' }
  test('an endpoint and a model, the rest if wanted', () => {
    expect(readModelSettings(env)).toEqual({
      endpoint: 'http://localhost:11434/v1/chat/completions',
      key: null,
      model: 'm',
      timeout: 120_000,
      price: null,
    })
    expect(
      readModelSettings({ ...env, GOOD_OFFICES_MODEL_PRICE: '0.15/0.60', GOOD_OFFICES_MODEL_KEY: 'k' }),
    ).toMatchObject({ key: 'k', price: { input: 0.15, output: 0.6 } })
  })

  test.each([
    [{}, /model drafter is off/],
    [{ ...env, GOOD_OFFICES_MODEL_NAME: '' }, /model drafter is off/],
    [{ ...env, GOOD_OFFICES_MODEL_URL: 'ftp://x' }, /GOOD_OFFICES_MODEL_URL/],
    [{ ...env, GOOD_OFFICES_MODEL_TIMEOUT: 'soon' }, /GOOD_OFFICES_MODEL_TIMEOUT/],
    [{ ...env, GOOD_OFFICES_MODEL_PRICE: '5' }, /GOOD_OFFICES_MODEL_PRICE/],
  ])('%#', (bad, message) => {
    expect(() => readModelSettings(bad)).toThrow(message)
  })
})

import { afterEach, describe, expect, test } from 'vitest'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'
import { createModelDrafter } from './model-drafter'
import { CLAIM, closeEndpoint, draft, endpoint, fails, INPUT, says } from './testing-model'

afterEach(closeEndpoint)

describe('an endpoint that is busy, broken or slow', () => {
  test('429 and 503 are tried again, not before Retry-After', async () => {
    const { settings, times } = await endpoint(
      fails(429, { 'retry-after': '1' }),
      fails(503),
      says({ events: [], claims: [CLAIM] }),
    )
    expect((await draft(settings)).result).toMatchObject({ claims: [{ quote: CLAIM.quote }] })
    const [first = 0, second = 0] = times
    expect(second - first).toBeGreaterThanOrEqual(990)
  })

  test('one that hangs is given up on after its time, five times', async () => {
    const { settings, asked } = await endpoint(() => {})
    const { result } = await draft({ ...settings, timeout: 60 })
    expect(result).toEqual({
      failure: expect.stringMatching(
        /^could not be drafted: the endpoint did not come to an end within .* \(5 tries\)$/,
      ),
    })
    expect(asked).toHaveLength(5)
  })

  test('one that answers anything but completions is tried again', async () => {
    const { settings } = await endpoint(
      (response) => response.end('<html>'),
      (response) => response.end('{"choices": []}'),
      (response) => response.destroy(),
      says({ events: [], claims: [CLAIM] }),
    )
    expect((await draft(settings)).result).toMatchObject({ claims: [{ quote: CLAIM.quote }] })
  })

  test('one that knows no schema is asked without', async () => {
    const { settings, asked } = await endpoint(fails(400), says({ events: [], claims: [CLAIM] }))
    expect((await draft(settings)).result).toMatchObject({ claims: [{ quote: CLAIM.quote }] })
    expect(asked.map((body) => 'response_format' in body)).toEqual([true, false])
  })

  test.each([
    [401, /the model answers 401/],
    [302, /could not be drafted/],
  ])('%d is no use trying again, and the key goes nowhere else', async (status, message) => {
    const { settings, asked } = await endpoint(fails(status, { location: 'http://127.0.0.1:9/' }))
    expect((await draft(settings)).result).toEqual({ failure: expect.stringMatching(message) })
    expect(JSON.stringify((await draft(settings)).result)).not.toContain('secret-key')
    expect(asked.length).toBeGreaterThan(0)
  })

  test('one article that fails does not fail the others', async () => {
    const { settings } = await endpoint((response, request) =>
      JSON.stringify(request.body).includes('Second')
        ? fails(401)(response, request)
        : says({ events: [], claims: [CLAIM] })(response, request),
    )
    const drafter = createModelDrafter(settings, { pause: 5 })
    const inputs = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'].map((title) => ({ ...INPUT, title }))
    const drafted = await drafter.draft(inputs, EMPTY_CONTEXT)
    expect(drafted.map((one) => ('failure' in one ? 'failed' : one.claims.length))).toEqual([1, 'failed', 1, 1, 1, 1])
  })

  test('one that is down stops the run, and no article waits for it in vain', async () => {
    const { settings, asked } = await endpoint(fails(401))
    const drafter = createModelDrafter(settings, { pause: 5 })
    const inputs = Array.from({ length: 30 }, (_, at) => ({ ...INPUT, title: `Article ${at}` }))
    await expect(drafter.draft(inputs, EMPTY_CONTEXT)).rejects.toThrow(
      /^the model drafter stopped: 8 requests in a row failed, the last because the model answers 401/,
    )
    expect(asked.length).toBeLessThan(12)
  })
})

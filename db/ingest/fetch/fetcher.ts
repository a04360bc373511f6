import { setTimeout as sleep } from 'node:timers/promises'
import { Agent, fetch, type Response } from 'undici'
import { IngestError, MAX_BYTES } from '@/lib/ingest/received'
import { explainFailure } from './explain-failure'
import { publicLookup, requirePublicHost, type Resolve } from './public-address'
import { readRobots, type Robots } from './robots'

export type FetchOptions = {
  userAgent: string
  /** Lets addresses through that are not public. */
  allowPrivate: boolean
  maxBytes?: number
  maxRedirects?: number
  /** For one request from the first byte sent to the last received, milliseconds. */
  timeout?: number
  /** Between two requests to one host, milliseconds; a robots.txt may ask for more, up to ten seconds. */
  delay?: number
  signal?: AbortSignal
  /** For tests: how names become addresses. */
  resolve?: Resolve
  /** For tests: which addresses are public. */
  isPublic?: (address: string) => boolean
}

export type Fetched = { url: string; bytes: Uint8Array; contentType: string; charset: string | null }

export type Fetcher = {
  /** @throws IngestError */
  get: (address: string) => Promise<Fetched>
  close: () => Promise<void>
}

const MAX_DELAY = 10_000
const MAX_HOSTS = 5_000

function parseAddress(address: string, base?: string): URL {
  if (!URL.canParse(address, base)) throw new IngestError(`is no address: ${JSON.stringify(address.slice(0, 100))}`)
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new IngestError(`leads to ${url.protocol}//, and only http and https are fetched`)
  if (url.username || url.password) throw new IngestError('carries a user name or password in its address')
  return url
}

function charsetOf(contentType: string): string | null {
  return /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ?? null
}

async function readBytes(response: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    // Counted after decompression, so that a small answer cannot unpack to a large one.
    if (length > limit) throw new IngestError(`is larger than ${Math.round(limit / 1048576)} MB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Fetches pages one at a time, with every limit on. One connection pool; close it. */
export function createFetcher(options: FetchOptions): Fetcher {
  const { maxBytes = MAX_BYTES, maxRedirects = 5, timeout = 30_000, delay = 1_000 } = options
  const lookup = options.allowPrivate ? undefined : publicLookup(options.resolve, options.isPublic)
  const agent = new Agent({
    connect: { timeout: 10_000, ...(lookup ? { lookup } : {}) },
    headersTimeout: timeout,
    bodyTimeout: timeout,
    maxHeaderSize: 32_768,
  })
  const robots = new Map<string, Robots>()
  const lastRequest = new Map<string, number>()

  async function wait(host: string, crawlDelay: number): Promise<void> {
    const pause = Math.min(Math.max(delay, crawlDelay), MAX_DELAY)
    const due = (lastRequest.get(host) ?? -Infinity) + pause - performance.now()
    if (due > 0) await sleep(due, undefined, { signal: options.signal })
    if (lastRequest.size >= MAX_HOSTS) lastRequest.clear()
    lastRequest.set(host, performance.now())
  }

  async function request(url: URL): Promise<Response> {
    if (!options.allowPrivate) requirePublicHost(url, options.isPublic)
    return fetch(url, {
      dispatcher: agent,
      redirect: 'manual',
      signal: AbortSignal.any([AbortSignal.timeout(timeout), ...(options.signal ? [options.signal] : [])]),
      headers: {
        'user-agent': options.userAgent,
        accept:
          'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,text/plain;q=0.8',
      },
    })
  }

  /** Follows redirects, each judged as the first address was; `judge` is asked before every request. */
  async function follow(start: URL, judge: (url: URL) => Promise<void>): Promise<{ url: URL; response: Response }> {
    let url = start
    for (let hops = 0; hops <= maxRedirects; hops++) {
      await judge(url)
      const response = await request(url)
      const location = response.headers.get('location')
      if (response.status < 300 || response.status > 399 || location === null) return { url, response }
      await response.body?.cancel()
      url = parseAddress(location, url.href)
    }
    throw new IngestError(`redirects more than ${maxRedirects} times`)
  }

  async function robotsOf(url: URL): Promise<Robots> {
    const known = robots.get(url.origin)
    if (known) return known
    const found = await readRobots(url.origin, options.userAgent, async (address) => {
      const { response } = await follow(new URL(address), async () => {})
      const text = response.status === 200 ? new TextDecoder().decode(await readBytes(response, 512 * 1024)) : ''
      if (response.status !== 200) await response.body?.cancel()
      return { status: response.status, text }
    })
    if (robots.size >= MAX_HOSTS) robots.clear()
    robots.set(url.origin, found)
    return found
  }

  async function get(address: string): Promise<Fetched> {
    const start = parseAddress(address)
    try {
      const { url, response } = await follow(start, async (next) => {
        const rules = await robotsOf(next)
        if (!rules.isAllowed(next.href)) throw new IngestError(`may not be fetched: ${rules.reason}`)
        await wait(next.host, rules.crawlDelay)
      })
      if (!response.ok) {
        await response.body?.cancel()
        throw new IngestError(
          `answers ${response.status}${response.statusText ? ` ${response.statusText}` : ''}${[401, 402, 403].includes(response.status) ? ' (it wants a login, or no programs)' : ''}`,
        )
      }
      const declared = Number(response.headers.get('content-length') ?? 0)
      if (declared > maxBytes && response.headers.get('content-encoding') === null) {
        await response.body?.cancel()
        throw new IngestError(
          `is ${Math.round(declared / 1048576)} MB; at most ${Math.round(maxBytes / 1048576)} MB are fetched`,
        )
      }
      const contentType = response.headers.get('content-type') ?? ''
      return { url: url.href, bytes: await readBytes(response, maxBytes), contentType, charset: charsetOf(contentType) }
    } catch (error) {
      throw explainFailure(error, options.signal?.aborted === true, timeout)
    }
  }

  return { get, close: () => agent.destroy() }
}

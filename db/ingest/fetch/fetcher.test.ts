import { gzipSync } from 'node:zlib'
import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '@/db/ingest/testing'
import { createFetcher, type Fetcher, type FetchOptions } from './fetcher'
import { isPublicAddress } from './public-address'

const open: (Fetcher | TestServer)[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

function fetcherWith(options: Partial<FetchOptions> = {}): Fetcher {
  const fetcher = createFetcher({ userAgent: 'GoodOffices/test', allowPrivate: true, delay: 0, ...options })
  open.push(fetcher)
  return fetcher
}

type Answers = Record<string, (response: ServerResponse, path: string) => void>

async function serve(answers: Answers): Promise<TestServer> {
  const server = await startServer((request, response) => {
    const path = request.url ?? ''
    const answer = answers[path]
    if (answer) return answer(response, path)
    response.writeHead(404).end()
  })
  open.push(server)
  return server
}

function redirect(to: string) {
  return (response: ServerResponse) => response.writeHead(302, { location: to }).end('moved')
}

describe('what is fetched', () => {
  test('a page, with its charset and where it was in the end; robots.txt is asked once', async () => {
    const server = await serve({
      '/old': redirect('/new'),
      '/new': (response) =>
        response.writeHead(200, { 'content-type': 'text/html; charset="windows-1252"' }).end(Buffer.from([0x93])),
    })
    const fetcher = fetcherWith()
    const page = await fetcher.get(`${server.origin}/old`)
    expect(page).toMatchObject({ url: `${server.origin}/new`, charset: 'windows-1252' })
    expect([...page.bytes]).toEqual([0x93])
    await fetcher.get(`${server.origin}/new`)
    const paths = ['/robots.txt', '/old', '/new', '/new']
    expect(server.requests).toEqual(paths.map((path) => `${path} GoodOffices/test`))
  })
})

const rules = (text: string): Answers => ({
  '/robots.txt': (response) => response.end(text),
  '/a': (response) => response.end('a'),
  '/private/a': (response) => response.end('a'),
  '/to-private': redirect('/private/a'),
})

describe('robots.txt', () => {
  test('is obeyed, also after a redirect', async () => {
    const server = await serve(rules('User-agent: *\nDisallow: /private/'))
    await fetcherWith().get(`${server.origin}/a`)
    for (const path of ['/private/a', '/to-private'])
      await expect(fetcherWith().get(`${server.origin}${path}`)).rejects.toThrow(
        /may not be fetched: .*robots.txt says no/,
      )
    expect(server.requests.filter((request) => request.startsWith('/private'))).toEqual([])
  })

  test('speaks to us by name', async () => {
    const server = await serve(rules('User-agent: GoodOffices\nDisallow: /\n\nUser-agent: *\nAllow: /'))
    await expect(fetcherWith().get(`${server.origin}/a`)).rejects.toThrow(/robots.txt says no/)
  })

  test('that cannot be had closes the site', async () => {
    const server = await serve({ '/robots.txt': (response) => response.writeHead(503).end() })
    await expect(fetcherWith().get(`${server.origin}/a`)).rejects.toThrow(
      /answers 503, so nobody knows what is allowed/,
    )
  })
})

describe('limits', () => {
  test('size, told or untold or packed', async () => {
    const big = Buffer.alloc(3 * 1024 * 1024, 'x')
    const server = await serve({
      '/told': (response) => response.writeHead(200, { 'content-length': big.length }).end(big),
      '/untold': (response) => response.writeHead(200, { 'transfer-encoding': 'chunked' }).end(big),
      '/packed': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(big)),
    })
    const fetcher = fetcherWith({ maxBytes: 1024 * 1024 })
    await expect(fetcher.get(`${server.origin}/told`)).rejects.toThrow(/is 3 MB; at most 1 MB/)
    await expect(fetcher.get(`${server.origin}/untold`)).rejects.toThrow(/is larger than 1 MB/)
    await expect(fetcher.get(`${server.origin}/packed`)).rejects.toThrow(/is larger than 1 MB/)
  })

  test('time: an answer that never ends, and one that never starts', async () => {
    const server = await serve({
      '/endless': (response) => {
        response.write('<p>')
        const timer = setInterval(() => response.write('x'), 20)
        response.on('close', () => clearInterval(timer))
      },
      '/silent': () => {},
    })
    const fetcher = fetcherWith({ timeout: 300 })
    for (const path of ['/endless', '/silent'])
      await expect(fetcher.get(`${server.origin}${path}`)).rejects.toThrow(/did not come to an end within/)
  })

  test('redirects', async () => {
    const server = await serve({ '/loop': redirect('/loop') })
    await expect(fetcherWith().get(`${server.origin}/loop`)).rejects.toThrow(/redirects more than 5 times/)
  })

  test.each([
    ['ftp://example.org/a', /only http and https/],
    ['file:///etc/passwd', /only http and https/],
    ['not an address', /is no address/],
    ['http://user:secret@example.org/', /carries a user name or password/],
  ])('%s', async (address, message) => {
    await expect(fetcherWith().get(address)).rejects.toThrow(message)
  })

  test('a redirect to another scheme', async () => {
    const server = await serve({ '/a': redirect('file:///etc/passwd') })
    await expect(fetcherWith().get(`${server.origin}/a`)).rejects.toThrow(/leads to file:\/\/, and only http and https/)
  })

  test('answers that are no page, and hosts that are not there', async () => {
    const server = await serve({ '/wall': (response) => response.writeHead(403, 'Forbidden').end() })
    await expect(fetcherWith().get(`${server.origin}/none`)).rejects.toThrow(/^answers 404 Not Found$/)
    await expect(fetcherWith().get(`${server.origin}/wall`)).rejects.toThrow(/answers 403 Forbidden \(it wants a login/)
    const { origin } = server
    await server.close()
    await expect(fetcherWith().get(`${origin}/a`)).rejects.toThrow(/refuses connections/)
  })
})

const guarded = (options: Partial<FetchOptions> = {}) => fetcherWith({ allowPrivate: false, ...options })

describe('addresses that are not public', () => {
  test.each([
    '127.0.0.1',
    '10.1.1.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '168.63.129.16',
    '::',
    '::1',
    '::7f00:1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001::1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd00:ec2::254',
    'fec0::1',
    'ff02::1',
    '2001:db8::1',
    'nonsense',
  ])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  test.each(['8.8.8.8', '1.1.1.1', '::ffff:8.8.8.8', '2606:4700::1111', '2a00:1450::1'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  test.each([
    'http://127.0.0.1:4377/',
    'http://localhost:4377/',
    'http://2130706433:4377/',
    'http://0x7f.1:4377/',
    'http://0177.0.0.1/',
    'http://[::1]:4377/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0/',
  ])('%s is refused', async (address) => {
    await expect(guarded().get(address)).rejects.toThrow(/which is not a public address; --allow-private lets it/)
  })

  test('a name that leads to one is refused, whichever of its addresses is', async () => {
    const server = await serve({ '/': (response) => response.end('secret') })
    for (const addresses of [
      [{ address: '127.0.0.1', family: 4 }],
      [
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
      [{ address: '::ffff:127.0.0.1', family: 6 }],
    ]) {
      const fetcher = guarded({ resolve: (_host, _options, callback) => callback(null, addresses) })
      await expect(fetcher.get(`http://news.example:${server.port}/`)).rejects.toThrow(
        /news.example \([^)]*127.0.0.1\), which is not a public address/,
      )
    }
    expect(server.requests).toEqual([])
  })

  test('a name that changes its mind is judged by the answer that is connected to', async () => {
    const server = await serve({ '/': (response) => response.end('secret') })
    let calls = 0
    const fetcher = guarded({
      timeout: 400,
      resolve: (_host, _options, callback) => {
        calls += 1
        callback(null, [{ address: calls === 1 ? '192.88.99.99' : '127.0.0.1', family: 4 }])
      },
    })
    await expect(fetcher.get(`http://rebinding.example:${server.port}/`)).rejects.toThrow()
    await expect(fetcher.get(`http://rebinding.example:${server.port}/`)).rejects.toThrow(/not a public address/)
    expect(server.requests).toEqual([])
  })

  test('a redirect to one is refused', async () => {
    const inner = await serve({ '/': (response) => response.end('secret') })
    const outer = await serve({
      '/address': redirect('http://169.254.169.254/latest/meta-data/'),
      '/name': redirect(`http://inner.example:${inner.port}/`),
    })
    const fetcher = guarded({
      isPublic: (address) => address === '127.0.0.1', // as if the outer server were on the open web
      resolve: (_host, _options, callback) => callback(null, [{ address: '127.0.0.2', family: 4 }]),
    })
    for (const path of ['/address', '/name'])
      await expect(fetcher.get(`${outer.origin}${path}`)).rejects.toThrow(/which is not a public address/)
    expect(inner.requests).toEqual([])
  })
})

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export type TestServer = { origin: string; port: number; requests: string[]; close: () => Promise<void> }

/** A web server on a free port of loopback; `requests` are the paths it was asked for, with the user agent. */
export function startServer(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<TestServer> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.url ?? ''} ${request.headers['user-agent'] ?? ''}`)
    answer(request, response)
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      resolve({
        origin: `http://127.0.0.1:${port}`,
        port,
        requests,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            server.closeAllConnections()
          }),
      })
    })
  })
}

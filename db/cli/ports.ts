import { createServer } from 'node:net'

/** A start-up problem in one line, for the person at the terminal. */
export class StartError extends Error {
  override name = 'StartError'
}

/** Reads PORT: 1 to 65535, or 0 for any free one. @throws StartError */
export function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 3000
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new StartError(`PORT=${text} is not a port number (0 to 65535; 0 takes any free one).`)
  return port
}

/** Listens for a moment, so that a taken port is known before anything is built; gives the port (a free one for 0). @throws StartError */
export function claimPort(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: `Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`,
        EACCES: `Port ${port} needs rights that this user does not have. Choose one above 1023: PORT=3000 npm start`,
      }
      reject(
        new StartError(
          reasons[error.code ?? ''] ?? `Cannot listen on ${host}:${port} (${error.code ?? error.message}).`,
        ),
      )
    })
    server.listen(port, host, () => {
      const address = server.address()
      const taken = typeof address === 'object' && address ? address.port : port
      server.close(() => resolve(taken))
    })
  })
}

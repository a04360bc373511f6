import { spawn, type ChildProcess } from 'node:child_process'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { dataFolder, storePath } from '@/db/data-folder'
import { StoreError } from '@/db/errors'
import { SeedError } from '@/seeds/load'
import { build, isBuilt } from './build'
import { claimPort, readPort, StartError } from './ports'
import { prepareStore } from './prepare-store'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

function say(line: string): void {
  console.log(line)
}

function isListening(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

/** The child's exit code; 0 where it was told to stop. */
function exitOf(child: ChildProcess): Promise<number> {
  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      isStopping = true
      child.kill(signal)
    })
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(isStopping ? 0 : (code ?? 1)))
    child.once('error', () => resolve(1))
  })
}

/** A stopped npm takes only its shell along, not what the shell started: without this the server would stay, and the port with it. */
function stopWithNpm(child: ChildProcess): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM')
  }, 500)
  child.once('exit', () => clearInterval(timer))
}

async function serve(port: number, host: string): Promise<number> {
  const next = join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')
  const child = spawn(process.execPath, [next, 'start', '-H', host, '-p', String(port)], {
    cwd: ROOT,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', GOOD_OFFICES_DATA: dataFolder() },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = exitOf(child)
  const isRunning = () => child.exitCode === null && child.signalCode === null
  stopWithNpm(child)
  while (isRunning() && !(await isListening(port, host))) await sleep(100)
  const shownHost = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  if (isRunning()) say(`Good Offices is at http://${shownHost}:${port}  (Ctrl-C stops it)`)
  return ended
}

/** `npm start`: migrate, seed, build if needed, serve. @returns the exit code. */
export async function start(): Promise<number> {
  try {
    const host = process.env.HOST || '127.0.0.1'
    const port = await claimPort(readPort(process.env.PORT), host)
    prepareStore(storePath(), say)
    if (!isBuilt(ROOT)) {
      say('Building the pages (about a minute, only when the sources changed) …')
      await build(ROOT, true)
    }
    return await serve(port, host)
  } catch (error) {
    if (!(error instanceof StoreError || error instanceof StartError || error instanceof SeedError)) throw error
    console.error(error.message)
    return 1
  }
}

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from './ports'

const SOURCES = [
  '{app,components,lib,db}/**/*.{ts,tsx,js,css,svg,json}',
  'proxy.ts',
  'next.config.js',
  'package*.json',
  'tsconfig.json',
]

/** SHA-256 over what the build is made of: names and contents, tests left out. */
export function stampSources(root: string): string {
  const hash = createHash('sha256')
  const files = globSync(SOURCES, { cwd: root }).filter((path) => !path.includes('.test.'))
  for (const path of files.sort())
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  return hash.digest('hex')
}

/** Runs a program of node_modules to its end; its output is kept and shown only when it fails. @throws StartError */
function runQuietly(root: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    child.once('error', (error) => reject(new StartError(`The build could not be started: ${error.message}`)))
    child.once('exit', (code) => {
      if (code === 0) return resolve()
      reject(new StartError(`${Buffer.concat(output).toString()}\nThe build failed; what it said is above.`))
    })
  })
}

/** Where next.config.js puts the build. */
export function distFolder(root: string): string {
  return join(root, process.env.GOOD_OFFICES_DIST ?? '.next')
}

/** Builds unless the build at hand was made of exactly these sources. @returns whether it built. @throws StartError */
export async function buildIfNeeded(root: string, say: (line: string) => void): Promise<boolean> {
  const stampFile = join(distFolder(root), 'good-offices-stamp')
  const stamp = stampSources(root)
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false
  rmSync(stampFile, { force: true }) // a build that breaks off must not look like a finished one
  say('Building the pages (about a minute, only when the sources changed) …')
  await runQuietly(root, [join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'])
  writeFileSync(stampFile, stamp)
  return true
}

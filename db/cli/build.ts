import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync, globSync } from 'node:fs'
import { join, relative } from 'node:path'
import { StartError } from './ports'

const SOURCES = [
  '{app,components,lib,db}/**/*.{ts,tsx,js,css,svg,json}',
  'proxy.ts',
  'next.config.js',
  'package*.json',
  'tsconfig.json',
]

/** SHA-256 over the names and contents of files (globs), tests left out. */
export function stampFiles(root: string, globs: string[]): string {
  const hash = createHash('sha256')
  // A folder can be named like a file: a route is, after what it serves (openapi.json).
  const files = globSync(globs, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  for (const path of files.sort())
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  return hash.digest('hex')
}

function runNextBuild(root: string, isQuiet: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
    })
    const output: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => output.push(chunk))
    child.once('error', (error) => reject(new StartError(`The build could not be started: ${error.message}`)))
    child.once('exit', (code) => {
      if (code === 0) return resolve()
      reject(new StartError(`${Buffer.concat(output).toString()}\nThe build failed; what it said is above.`))
    })
  })
}

function stampFile(root: string): string {
  return join(root, process.env.GOOD_OFFICES_DIST ?? '.next', 'good-offices-stamp')
}

/** Builds and leaves a stamp of the sources beside the build. Quiet: the build's output is shown only when it fails. @throws StartError */
export async function build(root: string, isQuiet: boolean): Promise<void> {
  const stamp = stampFiles(root, SOURCES)
  rmSync(stampFile(root), { force: true }) // a build that breaks off must not look like a finished one
  await runNextBuild(root, isQuiet)
  writeFileSync(stampFile(root), stamp)
}

/** Whether the build at hand was made of exactly these sources. */
export function isBuilt(root: string): boolean {
  const file = stampFile(root)
  return existsSync(file) && readFileSync(file, 'utf8') === stampFiles(root, SOURCES)
}

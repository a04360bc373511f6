/** `npm test`: every check there is, in order; ends with a line `N passed, N failed`. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { ensureChromium } from './find-chromium'

type Result = { name: string; passed: number; failed: number; seconds: number; note: string }

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

const folder = mkdtempSync(join(tmpdir(), 'good-offices-test-'))
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', GOOD_OFFICES_DATA: join(folder, 'data') }

function run(command: string, args: string[], extra: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...env, ...extra } })
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`)
      resolve(1)
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/** A suite that ends badly without a failed test (it could not even start) counts as one failed. */
function countOf(code: number, passed: number, failed: number): Pick<Result, 'passed' | 'failed'> {
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) }
}

function readReport<T>(file: string, schema: z.ZodType<T>): T | null {
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null
}

async function runScript(script: string): Promise<Pick<Result, 'passed' | 'failed'>> {
  return countOf(await run('npm', ['run', '--silent', script]), 0, 0)
}

async function runUnit(): Promise<Pick<Result, 'passed' | 'failed'>> {
  const file = join(folder, 'unit.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await run('npm', ['run', '--silent', 'unit', '--', ...reporters])
  const report = readReport(file, vitestReport)
  return countOf(code, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0)
}

async function runBrowser(): Promise<Pick<Result, 'passed' | 'failed'>> {
  const { path, how } = ensureChromium(console.log)
  console.log(`Chromium: ${path} (${how})`)
  const file = join(folder, 'e2e.json')
  const args = ['playwright', 'test', '--config', 'e2e/playwright.config.ts', '--reporter=line,json']
  const code = await run('npx', ['--no-install', ...args], {
    CHROMIUM_PATH: path,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    E2E_DATA: join(folder, 'e2e-data'),
  })
  const stats = readReport(file, playwrightReport)?.stats
  return countOf(code, stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0))
}

async function runStep(name: string, step: () => Promise<Pick<Result, 'passed' | 'failed'>>): Promise<Result> {
  console.log(`\n== ${name}`)
  const start = performance.now()
  try {
    const counts = await step()
    return { name, ...counts, seconds: (performance.now() - start) / 1000, note: '' }
  } catch (error) {
    const note = error instanceof Error ? error.message : String(error)
    console.error(note)
    return { name, passed: 0, failed: 1, seconds: (performance.now() - start) / 1000, note }
  }
}

async function runAll(): Promise<Result[]> {
  const results: Result[] = []
  for (const [name, script] of [
    ['format', 'format:check'],
    ['lint', 'lint'],
    ['types', 'types'],
  ] as const)
    results.push(await runStep(name, () => runScript(script)))
  results.push(await runStep('unit', runUnit))
  const build = await runStep('build', () => runScript('build'))
  results.push(build)
  if (build.failed === 0) results.push(await runStep('e2e', runBrowser))
  return results
}

try {
  const results = await runAll()
  console.log('')
  for (const { name, passed, failed, seconds } of results) {
    const counts = passed + failed > 0 ? `  ${passed} passed, ${failed} failed` : ''
    console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(8)} ${seconds.toFixed(0).padStart(4)} s${counts}`)
  }
  if (!results.some(({ name }) => name === 'e2e')) console.log('not run: e2e, since there is no build to test')
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findInstalledChromium } from './find-chromium'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

// The workers read this file again and must come to the same port and folder, so both are handed down in the environment.
const port = (process.env.E2E_PORT ??= String(await findFreePort()))
const data = (process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), 'good-offices-e2e-')))
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: '.',
  outputDir: join(ROOT, 'test-results'),
  globalTeardown: './remove-data.ts',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  timeout: 30_000,
  reporter: 'line',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 900 },
    timezoneId: 'UTC',
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findInstalledChromium()?.path,
      args: ['--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: 'node db/cli/start.js',
    cwd: ROOT,
    env: { PORT: port, HOST: '127.0.0.1', GOOD_OFFICES_DATA: data },
    url: `http://127.0.0.1:${port}/api/v1/health`,
    timeout: 600_000, // covers a build, when the one at hand is not of these sources
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
})

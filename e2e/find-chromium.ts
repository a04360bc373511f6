import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

export type Found = { path: string; how: string }

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false // absent or not executable: look further
  }
}

/** The browser to test with that is on this machine already: CHROMIUM_PATH, then the system's, then Playwright's own. @throws when CHROMIUM_PATH leads nowhere. */
export function findInstalledChromium(): Found | null {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH=${named} is not a program that can be run.`)
    return { path: named, how: 'CHROMIUM_PATH' }
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  const system = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(isExecutable)
  if (system) return { path: system, how: 'the system’s' }
  const own = chromium.executablePath()
  return existsSync(own) ? { path: own, how: 'Playwright’s own' } : null
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit', timeout: 600_000 }).status === 0
}

/** As above, and where there is none, gets one: Playwright's download, then (as root, with apt-get) the system's package. @throws when all fail. */
export function ensureChromium(say: (line: string) => void): Found {
  const installed = findInstalledChromium()
  if (installed) return installed
  say('No Chromium on this machine: downloading Playwright’s own …')
  const cli = join('node_modules', '@playwright', 'test', 'cli.js')
  if (run(process.execPath, [cli, 'install', 'chromium'])) {
    const downloaded = findInstalledChromium()
    if (downloaded) return { ...downloaded, how: 'downloaded by Playwright' }
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('The download failed: installing the system’s package chromium with apt-get …')
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    const packaged = findInstalledChromium()
    if (packaged) return { ...packaged, how: 'installed with apt-get' }
  }
  throw new Error(
    'No Chromium found, and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  )
}

import { join, resolve } from 'node:path'

/** Absolute path of the folder that holds the store: GOOD_OFFICES_DATA, else `data` where the program was started. */
export function dataFolder(): string {
  return resolve(/* turbopackIgnore: true */ process.env.GOOD_OFFICES_DATA || 'data')
}

export function storePath(folder = dataFolder()): string {
  return join(folder, 'good-offices.sqlite')
}

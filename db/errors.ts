/** Why a store cannot be used, in a line a person can act on. */

export const STORE_PROBLEMS = [
  'missing',
  'locked',
  'corrupt',
  'newer',
  'outdated',
  'foreign',
  'unwritable',
  'failed',
] as const
export type StoreProblem = (typeof STORE_PROBLEMS)[number]

/** `message` is one line: what is wrong, with which file, and what to do. Nothing was overwritten. */
export class StoreError extends Error {
  override name = 'StoreError'
  constructor(
    readonly problem: StoreProblem,
    readonly path: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** Turns what SQLite or the file system says about the store at `path` into a StoreError; a StoreError passes unchanged. */
export function asStoreError(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error
  const code = codeOf(error)
  const cause = { cause: error }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new StoreError(
      'locked',
      path,
      `The store ${path} is locked by another program. Close it and try again.`,
      cause,
    )
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB'))
    return new StoreError(
      'corrupt',
      path,
      `The store ${path} is damaged or not an SQLite database. Move it away and start again for a fresh one, or put a backup in its place.`,
      cause,
    )
  if (
    /^(EACCES|EPERM|EROFS|ENOENT|ENOTDIR|EEXIST|SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_FULL|SQLITE_IOERR|ENOSPC)/.test(
      code,
    )
  )
    return new StoreError(
      'unwritable',
      path,
      `The store ${path} cannot be written (${code}). Check the folder's rights and free space, or set GOOD_OFFICES_DATA to another folder.`,
      cause,
    )
  const words = error instanceof Error ? error.message : String(error)
  return new StoreError('failed', path, `The store ${path} failed: ${words}`, cause)
}

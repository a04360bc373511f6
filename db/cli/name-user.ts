import { userInfo } from 'node:os'

/** Who runs this, for the record; in a container the user may have a number and no name. */
export function nameUser(): string {
  if (process.env.USER) return process.env.USER
  try {
    return userInfo().username
  } catch {
    return `user ${process.getuid?.() ?? 'unknown'}`
  }
}

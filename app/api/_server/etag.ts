import { createHash } from 'node:crypto'
import { version } from '@/package.json'

/**
 * Names one state of one answer: this program, the route, the canonical filters and the data. Weak, since the same answer may travel
 * compressed.
 */
export function makeEtag(path: string, canonicalFilters: string, dataVersion: string): string {
  const text = JSON.stringify([version, path, canonicalFilters, dataVersion])
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
}

const bare = (tag: string) => tag.trim().replace(/^W\//, '')

/** Whether the reader already has this state, by the weak comparison that If-None-Match asks for. */
export function hasEtag(request: Request, etag: string): boolean {
  const known = request.headers.get('if-none-match')
  if (known === null) return false
  return known.trim() === '*' || known.split(',').some((tag) => bare(tag) === bare(etag))
}

import { hash } from 'node:crypto'

/** SHA-256 of the text in UTF-8, 64 hex digits. Server only. */
export function hashText(text: string): string {
  return hash('sha256', text)
}

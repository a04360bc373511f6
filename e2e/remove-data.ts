import { rmSync } from 'node:fs'

/** The store that the tested server made for itself goes with it. */
export default function removeData(): void {
  if (process.env.E2E_DATA) rmSync(process.env.E2E_DATA, { recursive: true, force: true })
}

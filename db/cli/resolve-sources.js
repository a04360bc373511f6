/**
 * For `node --import`: lets Node itself run our TypeScript, by finding `@/x` and `./x` as x.ts or x/index.ts. Where speed counts, since what tsx
 * makes of a file names every function each time that it is made: a tenth of the time of taking articles in.
 */
import { existsSync } from 'node:fs'
import { enableCompileCache, registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const ROOT = new URL('../../', import.meta.url).href

// What was compiled is kept for the next start, which takes half as long then: here, and not where others may write, since it is run.
enableCompileCache(fileURLToPath(new URL('node_modules/.cache/compiled', ROOT)))

/** The address of one of our own files; null for packages and what Node brings. */
function findOurs(specifier, parent) {
  if (specifier.startsWith('@/')) return new URL(specifier.slice(2), ROOT).href
  const isOurs = parent?.startsWith(ROOT) && !parent.includes('/node_modules/')
  return isOurs && /^\.\.?\//.test(specifier) ? new URL(specifier, parent).href : null
}

registerHooks({
  resolve(specifier, context, next) {
    const ours = findOurs(specifier, context.parentURL)
    if (ours === null) return next(specifier, context)
    if (/\.(?:json|js|ts)$/.test(ours)) return next(ours, context)
    return next(existsSync(fileURLToPath(`${ours}.ts`)) ? `${ours}.ts` : `${ours}/index.ts`, context)
  },
})

import { readFileSync } from 'node:fs'

/** The lowest version of `engines` in package.json, as "22.12". */
export function readMinimumNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return engines.node.replace('>=', '')
}

/** Whether version `a` comes before `b`; both as "22.12.0", parts left out count as 0. */
export function isOlder(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  for (let i = 0; i < 3; i += 1) {
    const [x = 0, y = 0] = [left[i], right[i]]
    if (x !== y) return x < y
  }
  return false
}

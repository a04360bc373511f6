/** `npm run build`: the build, with the stamp by which `npm start` sees that it need not build again. */
import { fileURLToPath } from 'node:url'
import { build } from './build'
import { StartError } from './ports'

try {
  await build(fileURLToPath(new URL('../..', import.meta.url)), false)
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message.trim())
  process.exitCode = 1
}

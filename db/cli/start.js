// `npm start`, first step: plain JavaScript that an old Node can read too, since the rest cannot even be loaded there.
import { readMinimumNode, isOlder } from './node-version.js'

const minimum = readMinimumNode()

if (isOlder(process.versions.node, minimum)) {
  console.error(
    `Good Offices needs Node ${minimum} or later, and this is Node ${process.versions.node}. Run \`npm ci\` (it brings Node 24), then \`npm start\`.`,
  )
  process.exitCode = 1
} else {
  const { register } = await import('tsx/esm/api')
  register()
  const { start } = await import('./start-up.ts')
  process.exitCode = await start()
}

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))

export default defineConfig({
  root,
  // `server-only` guards the bundles that Next makes; a test is on the server.
  resolve: { alias: { '@': root, 'server-only': `${root}node_modules/next/dist/compiled/server-only/empty.js` } },
  test: {
    include: ['{lib,db,seeds,components,app}/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    testTimeout: 60_000, // a busy machine is no failure; nothing here waits for a clock
  },
})

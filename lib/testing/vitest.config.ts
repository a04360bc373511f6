import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['{lib,db,seeds,components,app}/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
  },
})

import { defineConfig } from 'drizzle-kit'

// `generate` only. Never `push`: it drops the full-text tables.
export default defineConfig({
  dialect: 'sqlite',
  schema: './db/schema/index.ts',
  out: './db/migrations',
})

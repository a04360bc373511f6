/** `npm run store:check`: verifies the whole store, row by row. `--rebuild-full-text` writes the text indexes anew first. */
import { parseArgs } from 'node:util'
import { checkStore } from '@/db/check/check-store'
import { openDb } from '@/db/client'
import { storePath } from '@/db/data-folder'
import { getDataVersion } from '@/db/data-version'
import { asStoreError, StoreError } from '@/db/errors'
import { rebuildFullText } from '@/db/triggers'

function run(): number {
  const { values } = parseArgs({ options: { 'rebuild-full-text': { type: 'boolean', default: false } } })
  const path = storePath()
  const store = openDb(path)
  try {
    if (values['rebuild-full-text']) {
      rebuildFullText(store.$client)
      console.log('Full-text indexes rebuilt.')
    }
    const findings = checkStore(store)
    for (const { table, key, problem } of findings) console.log(`${table} ${key}: ${problem}`)
    const version = getDataVersion(store)
    console.log(
      findings.length === 0
        ? `Store ${path} is sound. Data version ${version}`
        : `${findings.length} problems in ${path}`,
    )
    return findings.length === 0 ? 0 : 1
  } catch (error) {
    throw asStoreError(error, path)
  } finally {
    store.$client.close()
  }
}

try {
  process.exitCode = run()
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  if (!(error instanceof StoreError) && !isUsage) throw error
  console.error(error.message)
  process.exitCode = 1
}

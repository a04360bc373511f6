/** `npm run gold -- <folder>`: writes the seed codings as `articles/NN.txt` and `gold/NN.json`, for `npm run eval -- <folder>`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSeeds } from '@/seeds/read'
import { toGold } from '@/seeds/to-gold'

const [folder, ...rest] = process.argv.slice(2)
if (folder === undefined || rest.length > 0) {
  process.stderr.write('usage: npm run gold -- <folder>\n')
  process.exitCode = 1
} else {
  try {
    const seeds = readSeeds()
    for (const part of ['articles', 'gold']) mkdirSync(join(folder, part), { recursive: true })
    for (const article of seeds.articles) {
      const id = article.coding.source.slice(0, 3)
      const { header, body, gold } = toGold(article, seeds)
      writeFileSync(join(folder, 'articles', `${id}.txt`), `${JSON.stringify(header)}\n${body}`)
      writeFileSync(join(folder, 'gold', `${id}.json`), `${JSON.stringify(gold, null, 2)}\n`)
    }
    process.stdout.write(`${seeds.articles.length} articles written to ${folder}\n`)
  } catch (error) {
    process.stderr.write(`gold: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

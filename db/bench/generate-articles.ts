import { readdirSync, readFileSync } from 'node:fs'
import { addDays, dayNumber, dayOfNumber } from '@/lib/dates/calendar'
import type { Random } from './random'

const CORPUS = new URL('../../lib/drafting/corpus/dev/articles/', import.meta.url)
const LENGTH = 3000
/** Words that attribution and acts are read from stay; the rest is drawn anew, so that no two articles are near copies. */
const KEPT =
  /^(?:said|says|told|added|according|statement|minister|ministry|president|spokes\w+|officials?|envoys?|mediat\w+|talks|negotiat\w+|ceasefire|truce|agree\w*|offer\w*|propos\w+|reject\w*|denied|denies|meeting|hosted|would|could|should|about|after|before|between|their|there|which|where|while|other|under|these|those|first|until|against|during)$/

function readBodies(): string[] {
  const files = readdirSync(CORPUS).sort()
  return files.map((file) => {
    const text = readFileSync(new URL(file, CORPUS), 'utf8')
    return text.slice(text.indexOf('\n') + 1)
  })
}

export type GeneratedArticle = { title: string; outlet: string; url: string; published: string; text: string }

/**
 * Makes articles of about 3 KB: the quotations, names and sentences of the development corpus, with every other longer word
 * drawn from all of them. What is claimed makes no sense; how much there is to find does.
 */
export function makeArticles(random: Random): (at: number) => GeneratedArticle {
  const bodies = readBodies()
  const words = [...new Set(bodies.flatMap((body) => body.match(/\b[a-z]{5,}\b/g) ?? []))]
  const first = dayNumber('2012-01-01')
  return (at) => {
    const lines: string[] = []
    let length = 0
    // From another text when one is used up, so that all are of one length.
    for (let body = at; length < LENGTH; body++) {
      for (const line of (bodies[body % bodies.length] ?? '').split('\n').filter((one) => one.trim() !== '')) {
        if (length >= LENGTH) break
        const drawn = line.replace(/\b[a-z]{5,}\b/g, (word) => (KEPT.test(word) ? word : random.pick(words)))
        lines.push(drawn)
        length += drawn.length
      }
    }
    const published = addDays(dayOfNumber(first), random.below(5400))
    return {
      title: `Article ${at} ${random.pick(words)} ${random.pick(words)}`,
      outlet: `Outlet ${random.below(60)}`,
      url: `https://outlet.example/${at}`,
      published,
      text: lines.join('\n\n'),
    }
  }
}

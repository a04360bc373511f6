/** Posts on social media that a page sets as paragraphs: "Talks went well. pic.twitter.com/x — Ida Moen (@moen) May 4, 2025". */
import type { Mention, Sentence } from '@/lib/drafting/types'
import { paragraphsOf } from '@/lib/drafting/quotes'

/** The author with the handle, after the words and their links. */
const SIGNED = /\s*[—–-]{1,2}\s*([^—–\n]{2,90}?) \(@\w{1,30}\)/u
const LINKS = /(?:\s+(?:https?:\/\/|pic\.twitter\.com\/|t\.co\/)\S+)+$/u
/** Shorter words are a link's. */
const SHORTEST = 20

export type Post = { paragraph: number; start: number; end: number; author: string }

/** The posts of a text, each a paragraph signed with a handle. */
export function readPosts(body: string, sentences: readonly Sentence[], mentions: readonly Mention[]): Post[] {
  if (!body.includes('(@')) return []
  const posts: Post[] = []
  for (const { start, end, index } of paragraphsOf(sentences)) {
    const text = body.slice(start, end)
    const signed = SIGNED.exec(text)
    if (!signed) continue
    const words = text.slice(0, signed.index).replace(LINKS, '')
    if (words.length < SHORTEST || /^["“]/.test(words)) continue
    const from = start + signed.index
    const person = mentions.find(
      (one) => one.kind === 'person' && one.start >= from && one.start < from + signed[0].length && one.how !== 'role',
    )
    posts.push({ paragraph: index, start, end: start + words.length, author: person?.name ?? signed[1] ?? '' })
  }
  return posts
}

/** Where a journey went. */
import { actorAt, type TextView } from './read-text'

/** "Visited Delhi and Islamabad", "travelled to Kyiv and then Moscow": the towns right after the verb, one after another. */
export const isDestination = (view: TextView, verbAt: number, at: number): boolean => {
  if (at <= verbAt) return false
  let last = verbAt
  for (let next = verbAt + 1; next <= at; next++) {
    const found = actorAt(view, next)
    if (found?.mention.how === 'place' || (found?.mention.how === 'metonym' && last > verbAt)) last = next
    else if (next - last > 4) return false
    else if (last > verbAt && !/^(?:and|then|also|before|or|to|in|both)$/.test(view.words[next]?.key ?? ''))
      return next - verbAt <= 4
  }
  return true
}

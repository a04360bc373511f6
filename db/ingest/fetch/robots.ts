import robotsParser from 'robots-parser'

export type Robots = {
  isAllowed: (url: string) => boolean
  /** Milliseconds. */
  crawlDelay: number
  /** Why not, where not. */
  reason: string
}

const OPEN: Robots = { isAllowed: () => true, crawlDelay: 0, reason: '' }

/**
 * The rules of a site for us, as RFC 9309 has it: none where there is no robots.txt (4xx), all closed where it cannot be had
 * (5xx, no answer). `load` fetches it. @throws IngestError when the site itself may not be reached
 */
export async function readRobots(
  origin: string,
  userAgent: string,
  load: (address: string) => Promise<{ status: number; text: string }>,
): Promise<Robots> {
  const address = `${origin}/robots.txt`
  const { status, text } = await load(address)
  if (status >= 500 || status === 429)
    return {
      isAllowed: () => false,
      crawlDelay: 0,
      reason: `${address} answers ${status}, so nobody knows what is allowed`,
    }
  if (status !== 200) return OPEN
  const rules = robotsParser(address, text)
  return {
    isAllowed: (url) => rules.isAllowed(url, userAgent) !== false,
    crawlDelay: (rules.getCrawlDelay(userAgent) ?? 0) * 1000,
    reason: `${address} says no`,
  }
}

/** The JSON-LD of a page: its objects, and what an article's names. */

export type Json = { [key: string]: unknown }

const ARTICLE_TYPES = /^(?:\w*Article|\w*BlogPosting|Report|OpinionNewsArticle)$/

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

/** Every object of every JSON-LD block, graphs unfolded. A block that is no JSON is passed over: pages carry many. */
export function readJsonLd(document: Document): Json[] {
  const found: Json[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown
    try {
      data = JSON.parse(script.textContent ?? '')
    } catch (error) {
      if (error instanceof SyntaxError) continue
      throw error
    }
    const queue = listOf(data)
    for (let at = 0; at < queue.length && at < 500; at++) {
      const item = queue[at]
      if (Array.isArray(item)) queue.push(...item.slice(0, 100))
      if (!isJson(item)) continue
      found.push(item)
      queue.push(...listOf(item['@graph']), ...listOf(item.mainEntity))
    }
  }
  return found
}

/** The article among the objects; {} for none. */
export function findArticle(things: readonly Json[]): Json {
  return things.find((item) => listOf(item['@type']).some((type) => ARTICLE_TYPES.test(String(type)))) ?? {}
}

/** Text as it reads: some pages write "&#8217;" into their JSON. `decode` resolves HTML's entities. */
export function textOf(value: unknown, decode: (text: string) => string): string | null {
  if (typeof value !== 'string') return null
  const read = (value.includes('&') ? decode(value) : value).replace(/\s+/g, ' ').trim()
  return read === '' ? null : read
}

/** A name, or the names of a list of persons or organisations, given whole or by reference to another object. */
export function namesOf(value: unknown, things: readonly Json[], decode: (text: string) => string): string | null {
  const names = listOf(value).map((item) => {
    if (!isJson(item)) return textOf(item, decode)
    const whole = 'name' in item ? item : things.find((other) => other['@id'] === item['@id'] && 'name' in other)
    return textOf(whole?.name, decode)
  })
  return names.filter((name) => name !== null && !/^https?:/.test(name)).join(', ') || null
}

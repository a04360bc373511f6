/** What the markup of a page says is not the article: class names, ids, elements made for captions and links, lists of links. */
import type { FurnitureKind } from '@/lib/codebook/values'

/** Class names and ids, whole. */
const MARKED: [RegExp, FurnitureKind][] = [
  [/^(?:bread-?crumbs?|crumbs)(?:-[\w-]+)?$/, 'breadcrumb'],
  [
    /^(?:twitter-tweet|instagram-media|fb-post|tiktok-embed|bluesky-embed|telegram-post|social-embed|wp-block-embed)(?:-[\w-]+)?$/,
    'embed',
  ],
  [
    /^(?:share|sharing|sharedaddy|addtoany[\w-]*|social|(?:social|share)-(?:share|links|icons|bar|media|buttons?|tools|list|container))$/,
    'share_bar',
  ],
  [
    /^(?:newsletter|sign-?up|subscribe|email-capture|mailchimp|donate)(?:-(?:form|box|block|module|promo|cta|widget|wrapper|container|signup))?$/,
    'sign_up',
  ],
  [
    /^(?:related|also-read|read-?(?:more|also|next)|more-on|recommended|recirc|see-also)(?:-(?:articles?|posts?|stories|story|links?|content|box|block|news|items?))?$/,
    'also_read',
  ],
  [/^(?:caption|wp-caption-text|wp-element-caption|(?:image|photo|media)-(?:caption|credit))$/, 'caption'],
  [/^(?:comments?(?:-(?:form|list|area|section|respond|container))?|respond|disqus-thread)$/, 'comment_form'],
  [/^(?:tags?-(?:list|links)|post-tags|article-tags|entry-tags|topics-list)$/, 'tags'],
]
/** A whole page of the class "social" is not taken at its word. */
const MOST_MARKED = 1500

/** Words anywhere in a class name, of which a box is made: "newsletter-embed", "article-body__newsletter__1FZLe". */
const BOXES: [RegExp, FurnitureKind][] = [
  [/(?:^|-)newsletters?(?:-|$)/, 'sign_up'],
  [/(?:^|-)(?:image|photo|media|picture|figure|img)(?:-[a-z]+)*-(?:captions?|credits?)(?:-|$)/, 'caption'],
]
const MOST_BOXED = 600

/** Elements that hold no text of an article in pages made for phones. */
const NOT_TEXT = /^AMP-(?:AD|EMBED|CONSENT|SIDEBAR|SOCIAL-SHARE|STICKY-AD|AUTO-ADS|USER-NOTIFICATION|SUBSCRIPTIONS.*)$/

/** Where a mark is kept while the reader moves elements about. */
const MARK = 'data-furniture'
const KINDS: readonly string[] = [...MARKED, ...BOXES].map(([, kind]) => kind)

function isKind(value: string): value is FurnitureKind {
  return KINDS.includes(value)
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').trim().length
}

/** A list, or a paragraph without a full stop, all of whose words are links: other articles, or topics. */
function isLinks(element: Element): boolean {
  const tag = element.tagName
  if (tag !== 'UL' && tag !== 'OL' && tag !== 'P') return false
  const links = element.querySelectorAll('a')
  if (links.length === 0 || (tag === 'P' && links.length > 1)) return false
  let linked = 0
  for (const link of links) linked += lengthOf(link)
  const length = lengthOf(element)
  return (
    linked > 0 && linked >= length * 0.9 && !(tag === 'P' && /[.!?…]["”’')\]]*\s*$/.test(element.textContent ?? ''))
  )
}

/** What an element is by its class or id. Not what holds a headline or is a large part of a page. */
function findNamed(element: Element): FurnitureKind | null {
  const written = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (written === ' ') return null
  const names = written.toLowerCase().replaceAll('_', '-').split(/\s+/)
  const find = (patterns: typeof MARKED) => patterns.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1]
  const [marked, box] = [find(MARKED), find(BOXES)]
  const kind = marked ?? box
  const most = marked === undefined ? MOST_BOXED : MOST_MARKED
  return kind === undefined || lengthOf(element) > most || element.querySelector('h1') ? null : kind
}

/** A card that leads to another article: its own headline is a link. */
function isCard(element: Element): boolean {
  if (element.tagName !== 'ARTICLE' || element.querySelector('h1') || lengthOf(element) > MOST_BOXED) return false
  const link = element.querySelector('h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4')
  return link !== null && !link.closest('a')?.getAttribute('href')?.startsWith('#')
}

/** What an element is by its tag, its class or its links; null for text. */
export function furnitureOf(element: Element): FurnitureKind | null {
  const marked = element.getAttribute(MARK)
  if (marked !== null) return isKind(marked) ? marked : null
  if (element.tagName === 'FIGCAPTION') return 'caption'
  if (element.tagName === 'NAV') return 'breadcrumb'
  return findNamed(element) ?? (isLinks(element) || isCard(element) ? 'also_read' : null)
}

/** Stands where a paragraph ends that only line breaks part from the next: the reader does away with those. A private-use character. */
export const BREAK = '\ue000'

/** Two line breaks in a row, as pages without paragraphs have them. */
function markBreaks(document: Document): void {
  for (const br of document.querySelectorAll('br + br')) {
    const first = br.previousElementSibling
    if (first && (first.nextSibling === br || (first.nextSibling?.textContent ?? '').trim() === ''))
      first.before(document.createTextNode(BREAK))
  }
}

/**
 * Writes on every element of a box what the box is. The reader takes paragraphs out of boxes that hold nothing else, and the
 * class that says what they are would be lost; elements that hold no text at all are taken out.
 */
export function markPage(document: Document): void {
  markBreaks(document)
  for (const element of document.querySelectorAll('*')) {
    if (NOT_TEXT.test(element.tagName)) element.remove()
    else if (
      !element.hasAttribute(MARK) &&
      /^(?:DIV|SECTION|ARTICLE|ASIDE|FIGURE|UL|OL|P|SPAN)$/.test(element.tagName)
    ) {
      const kind = furnitureOf(element)
      // Said once: the reader takes the headline out, by which a box is told from the whole article.
      element.setAttribute(MARK, kind ?? '')
      if (kind === null) continue
      for (const inner of element.querySelectorAll('*')) inner.setAttribute(MARK, kind)
    }
  }
}

/** The visible text of a piece of HTML as blocks, one a paragraph, with what its markup says each is. */
import type { FurnitureKind } from '@/lib/codebook/values'

/** `furniture`: what the markup marks it as; null for text. */
export type Block = { text: string; furniture: FurnitureKind | null }

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH BUTTON INPUT SELECT TEXTAREA IFRAME OBJECT EMBED CANVAS AUDIO VIDEO MAP HEAD DIALOG'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
)

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

/** What an element is by its tag or its class. A whole page of the class "social" is not taken at its word. */
function furnitureOf(element: Element): FurnitureKind | null {
  if (element.tagName === 'FIGCAPTION') return 'caption'
  if (element.tagName === 'NAV') return 'breadcrumb'
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .toLowerCase()
    .replaceAll('_', '-')
    .split(/\s+/)
  const kind = MARKED.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? null
  return kind !== null && (element.textContent ?? '').length <= 1500 ? kind : null
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? ''
  return element.hasAttribute('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

const ELEMENT = 1
const TEXT = 3
const MAX_DEPTH = 400

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT
}

/** White space as a browser shows it; no-break spaces stay. */
function collapse(text: string): string {
  return text
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim()
    .normalize('NFC')
}

/** Blocks in reading order. Text deeper than 400 elements is passed over: no article is that deep. */
export function readBlocks(root: Element): Block[] {
  const blocks: Block[] = []
  let line = ''
  let lineKind: FurnitureKind | null = null

  function flush(): void {
    const text = collapse(line)
    if (text !== '') blocks.push({ text, furniture: lineKind })
    line = ''
  }

  function walk(node: Node, kind: FurnitureKind | null, depth: number, isPre: boolean): void {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT) {
        lineKind = kind
        const parts = isPre ? (child.nodeValue ?? '').split('\n') : [child.nodeValue ?? '']
        parts.forEach((part, at) => {
          if (at > 0) flush()
          line += part
        })
        continue
      }
      if (!isElement(child) || depth > MAX_DEPTH) continue
      visit(child, kind, depth, isPre)
    }
  }

  function visit(element: Element, kind: FurnitureKind | null, depth: number, isPre: boolean): void {
    const tag = element.tagName.toUpperCase()
    if (SKIPPED.has(tag) || isHidden(element)) return
    if (tag === 'BR') return flush()
    if (tag === 'TD' || tag === 'TH') line += ' '
    const own = kind ?? furnitureOf(element)
    const isBlock = BLOCKS.has(tag) || own !== kind
    if (isBlock) flush()
    walk(element, own, depth + 1, isPre || tag === 'PRE')
    if (isBlock) flush()
  }

  walk(root, null, 0, false)
  flush()
  return blocks
}

/** The visible text of a piece of HTML as blocks, one a paragraph, with what its markup says each is. */
import type { FurnitureKind } from '@/lib/codebook/values'
import { BREAK, furnitureOf } from './html-marks'

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

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? ''
  return element.hasAttribute('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

const ELEMENT = 1
const TEXT = 3
/** Elements inside elements; no article is that deep. */
export const MAX_DEPTH = 400

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT
}

/** White space as a browser shows it; no-break spaces stay, marks that only say where a word may be broken go. */
function collapse(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim()
    .normalize('NFC')
}

/** Blocks in reading order. Text deeper than MAX_DEPTH is passed over. */
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
        const parts = (child.nodeValue ?? '').split(isPre ? /[\n\ue000]/ : BREAK)
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
    const isCell = tag === 'TD' || tag === 'TH'
    if (isCell) line += ' '
    const own = kind ?? furnitureOf(element)
    // A row of figures is a line; a cell that holds paragraphs is a column of the page.
    const isBlock = BLOCKS.has(tag) || own !== kind || (isCell && element.querySelector('p, div, br, table') !== null)
    if (isBlock) flush()
    walk(element, own, depth + 1, isPre || tag === 'PRE')
    if (isBlock) flush()
  }

  walk(root, null, 0, false)
  flush()
  return blocks
}

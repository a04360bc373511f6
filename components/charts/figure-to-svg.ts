const SVG = 'http://www.w3.org/2000/svg'
/** What an SVG shape looks like comes from the page's style sheets; these are written into the copy. */
const PAINT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-opacity',
  'opacity',
  'stop-color',
  'stop-opacity',
  'paint-order',
] as const
const TEXT = ['font-family', 'font-size', 'font-weight', 'font-style', 'font-feature-settings', 'text-anchor'] as const

type Origin = { left: number; top: number }

function create(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function copyStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from)
  const names = from instanceof SVGTextContentElement ? [...PAINT, ...TEXT] : PAINT
  for (const name of names) {
    const value = style.getPropertyValue(name)
    if (value) to.setAttribute(name, value.replaceAll('"', "'"))
  }
  to.removeAttribute('class')
  to.removeAttribute('style')
  ;[...from.children].forEach((child, index) => {
    const copy = to.children[index]
    if (copy) copyStyles(child, copy)
  })
}

/** An inline drawing, as it is, at its place. Links in it lose their address: a picture has nothing to click. */
function copyDrawing(svg: SVGSVGElement, origin: Origin): SVGElement {
  const box = svg.getBoundingClientRect()
  const copy = svg.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('a drawing was not copied as one')
  copyStyles(svg, copy)
  copy.querySelectorAll('[data-export="skip"]').forEach((element) => element.remove())
  copy.querySelectorAll('a').forEach((link) => link.removeAttribute('href'))
  const place = { x: box.left - origin.left, y: box.top - origin.top, width: box.width, height: box.height }
  for (const [key, value] of Object.entries(place)) copy.setAttribute(key, String(round(value)))
  copy.setAttribute('overflow', 'visible')
  return copy
}

function copyBox(element: Element, style: CSSStyleDeclaration, origin: Origin): SVGElement[] {
  const box = element.getBoundingClientRect()
  const [x, y] = [round(box.left - origin.left), round(box.top - origin.top)]
  const [width, height] = [round(box.width), round(box.height)]
  const drawn: SVGElement[] = []
  if (style.backgroundColor !== 'rgba(0, 0, 0, 0)') {
    drawn.push(create('rect', { x, y, width, height, fill: style.backgroundColor }))
  }
  const sides = [
    ['top', x, y, x + width, y],
    ['bottom', x, y + height, x + width, y + height],
    ['left', x, y, x, y + height],
    ['right', x + width, y, x + width, y + height],
  ] as const
  for (const [side, x1, y1, x2, y2] of sides) {
    const stroke = style.getPropertyValue(`border-${side}-color`)
    const wide = Number.parseFloat(style.getPropertyValue(`border-${side}-width`))
    const isDrawn = wide > 0 && style.getPropertyValue(`border-${side}-style`) !== 'none'
    if (isDrawn && stroke !== 'rgba(0, 0, 0, 0)') {
      drawn.push(create('line', { x1, y1, x2, y2, stroke, 'stroke-width': wide }))
    }
  }
  return drawn
}

/** The lines that a text node is broken into, with the place of each. */
function readLines(node: Text): { text: string; box: DOMRect }[] {
  const range = document.createRange()
  const lines: { text: string; box: DOMRect }[] = []
  for (const { 0: word, index } of node.data.matchAll(/\S+\s*/g)) {
    range.setStart(node, index)
    range.setEnd(node, index + word.trimEnd().length)
    const box = range.getBoundingClientRect()
    const line = lines.at(-1)
    if (line && Math.abs(line.box.top - box.top) < 2) line.text += word
    else lines.push({ text: word, box })
  }
  return lines
}

function copyText(
  node: Text,
  style: CSSStyleDeclaration,
  origin: Origin,
  ruler: CanvasRenderingContext2D,
): SVGElement[] {
  ruler.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = ruler.measureText('x')
  return readLines(node).map(({ text, box }) => {
    const element = create('text', {
      x: round(box.left - origin.left),
      y: round(box.top - origin.top + (box.height - ascent - descent) / 2 + ascent),
      fill: style.color,
    })
    for (const name of TEXT) element.setAttribute(name, style.getPropertyValue(name).replaceAll('"', "'"))
    element.removeAttribute('text-anchor')
    element.textContent = text.trimEnd()
    return element
  })
}

function isShown(element: Element, style: CSSStyleDeclaration): boolean {
  if (element.getAttribute('data-export') === 'skip' || style.display === 'none') return false
  // Text for screen readers only is clipped to a pixel.
  return style.visibility !== 'hidden' && style.clipPath === 'none'
}

function copyNode(node: Node, origin: Origin, ruler: CanvasRenderingContext2D): SVGElement[] {
  if (node instanceof Text) {
    return node.parentElement ? copyText(node, getComputedStyle(node.parentElement), origin, ruler) : []
  }
  if (!(node instanceof Element)) return []
  const style = getComputedStyle(node)
  if (!isShown(node, style)) return []
  if (node instanceof SVGSVGElement) return [copyDrawing(node, origin)]
  const inside = [...node.childNodes].flatMap((child) => copyNode(child, origin, ruler))
  return [...copyBox(node, style, origin), ...inside]
}

/**
 * Draws a figure of the page as one SVG that needs nothing else: what is on the screen, colours resolved, fonts named, with
 * its title and the link to the view.
 */
export function figureToSvg(figure: HTMLElement, title: string, link: string): SVGSVGElement {
  const ruler = document.createElement('canvas').getContext('2d')
  if (!ruler) throw new Error('This browser cannot draw: it gives no canvas.')
  const box = figure.getBoundingClientRect()
  const page = getComputedStyle(document.documentElement)
  const [margin, footer] = [16, 28]
  const origin = { left: box.left - margin, top: box.top - margin }
  const drawn = [...figure.childNodes].flatMap((child) => copyNode(child, origin, ruler))
  const skipped = [...figure.querySelectorAll(':scope > [data-export="skip"]')].map((part) =>
    part.getBoundingClientRect(),
  )
  const bottom = Math.min(box.bottom, ...skipped.map(({ top }) => top)) - origin.top
  const right = Math.max(figure.scrollWidth, ...[...figure.querySelectorAll('*')].map((part) => part.scrollWidth))
  const [width, height] = [Math.ceil(right + margin * 2), Math.ceil(bottom + margin + footer)]
  const size = { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': page.fontFamily.replaceAll('"', "'") }
  const svg = create('svg', size)
  if (!(svg instanceof SVGSVGElement)) throw new TypeError('an SVG element was not made as one')
  const name = create('title', {})
  name.textContent = title
  const address = create('text', {
    x: margin,
    y: height - margin,
    fill: page.color,
    'font-size': '11px',
  })
  address.textContent = `Good Offices · ${link}`
  svg.append(name, create('rect', { width, height, fill: page.backgroundColor }), ...drawn, address)
  return svg
}

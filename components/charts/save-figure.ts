import { figureToSvg } from '@/components/charts/figure-to-svg'

export type FigureSource = { figure: HTMLElement; fileName: string; title: string; link: string }

const SCALE = 2
/** Browsers refuse larger canvases, some without saying so. */
const MAX_SIDE = 8192

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  URL.revokeObjectURL(url)
}

function serialize(svg: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(svg)
}

function draw({ figure, title, link }: FigureSource): SVGSVGElement {
  return figureToSvg(figure, title, link)
}

export function saveSvg(source: FigureSource): Promise<void> {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${serialize(draw(source))}`
  save(new Blob([text], { type: 'image/svg+xml' }), `${source.fileName}.svg`)
  return Promise.resolve()
}

async function readAsDataUrl(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The font ${url} could not be read: ${response.status}.`)
  const blob = await response.blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    const fail = () => reject(new Error(`The font ${url} could not be read.`))
    reader.addEventListener('load', () => (typeof reader.result === 'string' ? resolve(reader.result) : fail()))
    reader.addEventListener('error', fail)
    reader.readAsDataURL(blob)
  })
}

/** The font files of this page that the browser has loaded for it, as rules that carry the files inside. */
async function embedFonts(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  const faces = rules.filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule)
  const used = [...document.fonts].filter(({ status }) => status === 'loaded')
  const isUsed = ({ style }: CSSFontFaceRule) =>
    used.some(
      (font) =>
        font.unicodeRange.toLowerCase() === style.getPropertyValue('unicode-range').toLowerCase() &&
        font.style === (style.getPropertyValue('font-style') || 'normal') &&
        font.family.replaceAll('"', '') === style.getPropertyValue('font-family').replaceAll(/["']/g, ''),
    )
  const embedded = faces.filter(isUsed).map(async (face) => {
    const [, address] = /url\(["']?([^"')]+)["']?\)/.exec(face.style.getPropertyValue('src')) ?? []
    if (!address) return ''
    const url = new URL(address, face.parentStyleSheet?.href ?? document.baseURI).href
    return face.cssText.replace(/src:[^;]+;/, `src: url(${await readAsDataUrl(url)}) format('woff2');`)
  })
  return (await Promise.all(embedded)).join('\n')
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('This browser could not write the picture. SVG and CSV hold the same.'))
    }, 'image/png')
  })
}

export async function savePng(source: FigureSource): Promise<void> {
  const svg = draw(source)
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  style.textContent = await embedFonts()
  svg.prepend(style)
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value]
  const scale = Math.min(SCALE, MAX_SIDE / Math.max(width, height))
  const url = URL.createObjectURL(new Blob([serialize(svg)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    save(await toPng(canvas), `${source.fileName}.png`)
  } finally {
    URL.revokeObjectURL(url)
  }
}

'use client'

import { useState, type RefObject } from 'react'
import type { FigureLinks } from '@/components/charts/chart-frame'

type Outcome = { text: string; failed: boolean }

/** Downloads of exactly this view, and its link. The drawing code is fetched when it is first asked for. */
export function FigureActions({
  figure,
  links,
  fileName,
  heading,
}: {
  figure: RefObject<HTMLElement | null>
  links: FigureLinks
  fileName: string
  heading: string
}) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  async function run(done: string, action: () => Promise<void>) {
    try {
      await action()
      setOutcome({ text: done, failed: false })
    } catch (error) {
      setOutcome({ text: error instanceof Error ? error.message : String(error), failed: true })
    }
  }

  async function download(kind: 'png' | 'svg') {
    if (!figure.current) return
    const { savePng, saveSvg } = await import('@/components/charts/save-figure')
    const source = { figure: figure.current, fileName, title: heading, link: new URL(links.view, location.href).href }
    await (kind === 'png' ? savePng(source) : saveSvg(source))
  }

  async function copyLink() {
    const href = new URL(links.view, location.href).href
    if (!('clipboard' in navigator)) throw new Error(`This browser lets pages copy over https only. The link: ${href}`)
    await navigator.clipboard.writeText(href)
  }

  const button = 'py-1 underline decoration-line-2 underline-offset-3 hover:decoration-current noscript:hidden'
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 text-sm">
      <span className="label">Download</span>
      <button type="button" className={button} onClick={() => void run('PNG saved', () => download('png'))}>
        PNG
      </button>
      <button type="button" className={button} onClick={() => void run('SVG saved', () => download('svg'))}>
        SVG
      </button>
      <a href={links.csv} download className="py-1">
        CSV
      </a>
      <a href={links.json} download className="py-1">
        JSON
      </a>
      <button type="button" className={button} onClick={() => void run('Link copied', copyLink)}>
        Copy link
      </button>
      <span role="status" className={outcome?.failed ? 'text-danger' : 'text-muted'}>
        {outcome?.text}
      </span>
    </div>
  )
}

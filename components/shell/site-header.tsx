'use client'

import Link from '@/components/ui/link'
import { usePathname } from 'next/navigation'
import { ThemeToggle, type Theme } from '@/components/shell/theme-toggle'

const SCREENS = [
  { href: '/', label: 'Overview' },
  { href: '/timeline', label: 'Timeline' },
  { href: '/matrix', label: 'Matrix' },
  { href: '/events', label: 'Events' },
  { href: '/claims', label: 'Claims' },
  { href: '/articles', label: 'Articles' },
  { href: '/processes', label: 'Processes' },
  { href: '/codebook', label: 'Codebook' },
  { href: '/about', label: 'About' },
] as const

/** Name, screens and theme. On a phone the screens scroll sideways in one line. */
export function SiteHeader({ theme }: { theme: Theme }) {
  const path = usePathname()
  return (
    <header className="no-print border-b border-line">
      <div className="mx-auto flex max-w-[90rem] items-center gap-x-8 px-4 sm:px-6">
        <Link href="/" className="link-quiet py-3 font-serif text-lg font-semibold whitespace-nowrap">
          Good Offices
        </Link>
        <nav aria-label="Screens" className="-mb-px min-w-0 flex-1 overflow-x-auto [scrollbar-width:none]">
          <ul className="flex gap-5 text-sm">
            {SCREENS.map(({ href, label }) => {
              const isHere = href === '/' ? path === '/' : path.startsWith(href)
              return (
                <li key={href}>
                  <Link
                    href={href}
                    aria-current={isHere ? 'page' : undefined}
                    className="link-quiet block border-b-2 border-transparent py-3 whitespace-nowrap text-ink-2 hover:text-ink aria-[current]:border-ink aria-[current]:font-medium aria-[current]:text-ink"
                  >
                    {label}
                  </Link>
                </li>
              )
            })}
          </ul>
        </nav>
        <ThemeToggle initial={theme} />
      </div>
    </header>
  )
}

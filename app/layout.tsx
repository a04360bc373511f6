import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { Providers } from '@/app/providers'
import { SiteFooter } from '@/components/shell/site-footer'
import { SiteHeader } from '@/components/shell/site-header'
import type { Theme } from '@/components/shell/theme-toggle'
import { PaletteProvider } from '@/components/shell/palette'
import { NamesProvider } from '@/components/filters/names'
import { getShell } from '@/db/queries/shell'
import { getDb } from '@/db/server'
import '@/app/globals.css'

export const metadata: Metadata = {
  title: { default: 'Good Offices', template: '%s · Good Offices' },
  description: 'Who mediates which conflict, when, with what result, and according to whom.',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf7' },
    { media: '(prefers-color-scheme: dark)', color: '#151513' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page reads the store as it is now, and carries the nonce of its own request.
  await connection()
  await headers()
  const cookie = (await cookies()).get('theme')?.value
  const theme: Theme = cookie === 'light' || cookie === 'dark' ? cookie : 'system'
  const shell = getShell(getDb())
  return (
    <html lang="en" data-theme={theme === 'system' ? undefined : theme}>
      <body className="min-h-dvh">
        <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:bg-paper focus:p-3">
          Skip to the content
        </a>
        <Providers>
          <NamesProvider names={shell.names}>
            <PaletteProvider conflicts={shell.palette}>
              <SiteHeader theme={theme} />
              <main id="main" tabIndex={-1} className="mx-auto max-w-[90rem] px-4 outline-none sm:px-6">
                {children}
              </main>
              <SiteFooter articles={shell.articles} dataVersion={shell.dataVersion} />
            </PaletteProvider>
          </NamesProvider>
        </Providers>
      </body>
    </html>
  )
}

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.GOOD_OFFICES_DIST ?? '.next',
  serverExternalPackages: ['better-sqlite3'],
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // A browser whose page is left before its head is read asks for this name.
  rewrites: () => Promise.resolve([{ source: '/favicon.ico', destination: '/icon.svg' }]),
}

export default config

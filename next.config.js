/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.GOOD_OFFICES_DIST ?? '.next',
  serverExternalPackages: ['better-sqlite3'],
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
}

export default config

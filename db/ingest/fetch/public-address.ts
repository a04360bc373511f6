import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { IngestError } from '@/lib/ingest/received'

/** Azure's wire server answers on a public address. */
const SERVICES = new Set(['168.63.129.16'])

/** Whether an IP address is one that anybody can reach: no loopback, private, link-local, shared, metadata or reserved one. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address.replace(/%.*$/, '')) // IPv4 in IPv6 counts as what it is
  if (parsed.range() !== 'unicast' || SERVICES.has(parsed.toString())) return false
  // Beyond 2000::/3 nothing is given out; "::7f00:1", which some systems take for 127.0.0.1, is there.
  return !(parsed instanceof ipaddr.IPv6) || (parsed.parts[0] ?? 0) >> 13 === 1
}

export type Resolve = (
  host: string,
  options: LookupOptions & { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

function refuse(host: string, address: string): IngestError {
  const shown = host === address ? address : `${host} (${address})`
  return new IngestError(`leads to ${shown}, which is not a public address; --allow-private lets it`)
}

/** The host of a URL as a socket takes it: without the brackets of IPv6. */
function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '')
}

/** A host that is an address already is never looked up, so it is judged here. @throws IngestError */
export function requirePublicHost(url: URL, isPublic = isPublicAddress): void {
  const host = bareHost(url)
  if (isIP(host) !== 0 && !isPublic(host)) throw refuse(host, host)
}

/**
 * Looks a host up for a socket and refuses it when any of its addresses is not public. The socket connects to the very
 * addresses that were judged, so a name that changes its mind between the two (DNS rebinding) gains nothing.
 */
export function publicLookup(resolve: Resolve = systemLookup, isPublic = isPublicAddress): LookupFunction {
  return (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? []
      const bad = error ? undefined : addresses.find(({ address }) => !isPublic(address))
      if (error) callback(error, [])
      else if (bad) callback(refuse(host, bad.address), [])
      else if (options.all) callback(null, addresses)
      else callback(null, first?.address ?? '', first?.family)
    })
  }
}

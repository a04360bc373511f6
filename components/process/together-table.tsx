import type { ReactNode } from 'react'
import type { ProcessMediator } from '@/components/process/count-together'
import Link from '@/components/ui/link'
import { labelOf } from '@/lib/codebook/labels'

/** Who mediated a process together with whom: acts, leads and supports in numbers, roles and partners in words. */
export function TogetherTable({ mediators, acts }: { mediators: ProcessMediator[]; acts: number }) {
  if (mediators.length === 0) {
    return <p className="py-3 text-sm text-muted">Nobody: the parties dealt with each other in all {acts} acts.</p>
  }
  return (
    <table className="w-full text-left text-sm">
      <thead className="label">
        <tr className="border-b border-line">
          <Head>Mediator, roles</Head>
          <Head right>Acts</Head>
          <Head right>Leads</Head>
          <Head right>Supports</Head>
          <Head>Together with</Head>
        </tr>
      </thead>
      <tbody>
        {mediators.map(({ actor, acts: own, leads, supports, roles, partners }) => (
          <tr key={actor.slug} className="border-b border-line align-baseline">
            <th scope="row" className="py-2 pr-3 font-medium">
              <Link href={`/mediators/${actor.slug}`} className="link-quiet">
                {actor.name}
              </Link>
              <span className="block text-xs font-normal text-muted">
                {roles.map((role) => labelOf('role', role).toLowerCase()).join(', ')}
              </span>
            </th>
            <td className="px-2 text-right">{own}</td>
            <td className="px-2 text-right">{leads}</td>
            <td className="px-2 text-right">{supports}</td>
            <td className="py-2 pl-4 text-ink-2 sm:pl-10">
              {partners.length === 0
                ? 'nobody'
                : partners.map((partner) => `${partner.actor.name} (${partner.acts})`).join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Head({ right = false, children }: { right?: boolean; children: ReactNode }) {
  return (
    <th scope="col" className={`py-1.5 font-normal ${right ? 'px-2 text-right' : 'pl-4 first:pl-0 sm:pl-10'}`}>
      {children}
    </th>
  )
}

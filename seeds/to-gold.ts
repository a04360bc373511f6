/** The seed codings in the drafter's gold format, so that it can be scored on the hand-coded articles too. */
import { bodyOf } from '@/db/commands/save-article'
import type { Anchor } from '@/db/commands/claim-coding'
import { boundsOf } from '@/lib/dates/edtf'
import type { Gold, GoldEvent, GoldHeader, GoldStatement } from '@/lib/drafting/eval/read-gold'
import { anchorArticle } from './anchor'
import type { ArticleFile, Seeds } from './read'

export type GoldFiles = { header: GoldHeader; body: string; gold: Gold }

const codePoints = (text: string): number => Array.from(text).length

/** Gold knows days, months and years: a span of days is its first day, anything coarser the month or year that holds it. */
const goldDate = (edtf: string | null): Pick<GoldEvent, 'date' | 'precision'> => {
  const { earliest, latest } = boundsOf(edtf)
  if (edtf === null || earliest === null || latest === null) return { date: null, precision: null }
  if (earliest === latest) return { date: earliest, precision: 'day' }
  if (earliest.slice(0, 7) === latest.slice(0, 7)) {
    if (edtf.includes('/')) return { date: earliest, precision: 'day' }
    return { date: earliest.slice(0, 7), precision: 'month' }
  }
  return earliest.slice(0, 4) === latest.slice(0, 4)
    ? { date: earliest.slice(0, 4), precision: 'year' }
    : { date: null, precision: null }
}

const mediates = (roles: string[]): boolean => roles.some((role) => role !== 'party' && role !== 'hosting_talks')
const hosts = (roles: string[]): boolean => roles.includes('hosting_talks')

/** One article as `articles/NN.txt` and `gold/NN.json` hold it; offsets in Unicode code points. */
export function toGold(article: ArticleFile, seeds: Seeds): GoldFiles {
  const { text, claims } = anchorArticle(article)
  const body = bodyOf(text)
  const nameOf = (slug: string): string =>
    [...seeds.actors, ...seeds.outlets].find((actor) => actor.slug === slug)?.name ?? slug
  const place = ({ start, quote }: Anchor) => ({ quote, start: codePoints(body.slice(0, start)) })
  const statements = claims.flatMap((claim): GoldStatement[] => {
    const speaker = claim.speaker === null ? claim.speakerNote : nameOf(claim.speaker)
    if (claim.voice === 'narration' || speaker === null) return []
    const direct = claim.voice === 'direct_quote'
    return [claim.anchor, ...claim.alsoAt].map((anchor) => ({
      speaker,
      ...place(anchor),
      direct,
      mixed: !direct && /[“"«]/.test(anchor.quote),
      cue_verb: null,
      denies: claim.events.some(({ stance }) => stance === 'disputes'),
      optional: false,
      relevant: claim.conflicts.length > 0 || claim.events.length > 0,
    }))
  })
  const linked = seeds.events.flatMap((event) => {
    const stances = ['supports', 'disputes', 'questions'] as const
    const best = stances
      .map((stance) =>
        claims.find((claim) => claim.events.some((link) => link.event === event.slug && link.stance === stance)),
      )
      .find((claim) => claim !== undefined)
    return best ? [{ event, anchor: best.anchor }] : []
  })
  const named = (event: Seeds['events'][number], wanted: (roles: string[]) => boolean): string[] =>
    event.participants.filter(({ roles }) => wanted(roles)).map(({ actor }) => nameOf(actor))
  const events = linked.map(({ event, anchor }): GoldEvent => ({
    ...goldDate(event.date.edtf),
    type: event.type,
    mediators: named(event, mediates),
    parties: named(event, (roles) => roles.includes('party')),
    hosts: named(event, hosts),
    status: event.status === 'planned' ? 'planned' : 'happened',
    ...place(anchor),
    // The gold format has no word for what was claimed and did not happen.
    optional: event.status === 'did_not_happen',
  }))
  const conflicts = seeds.conflicts.filter(({ slug }) => linked.some(({ event }) => event.conflicts.includes(slug)))
  const { title, outlet, url, published } = article.coding
  const day = goldDate(published.edtf).date
  return {
    header: { url, title, outlet: outlet === null ? null : nameOf(outlet), published: day },
    body,
    gold: {
      mediators: [...new Set(linked.flatMap(({ event }) => named(event, (roles) => mediates(roles) || hosts(roles))))],
      conflicts: conflicts.map(({ name, parties }) => ({
        label: name,
        parties: parties.map(({ actor }) => nameOf(actor)),
      })),
      events,
      attributed_statements: statements,
    },
  }
}

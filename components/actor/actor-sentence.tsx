import { FigureLink } from '@/components/ui/figure-link'
import { linkTo } from '@/lib/filters/link-to'

export type ActorCounts = {
  mediated: number
  happened: number
  planned: number
  notHappened: number
  disputed: number
  conflicts: number
  asParty: number
  /** In its own name. */
  claims: number
  /** By those who speak for it. */
  claimsForIt: number
  articles: number
  /** In the articles that it published. */
  published: number
}

/** What an actor did, in a sentence whose figures open what they count. */
export function ActorSentence({ slug, counts, speakers }: { slug: string; counts: ActorCounts; speakers: string[] }) {
  const { mediated, happened, planned, notHappened, disputed, asParty, claims, claimsForIt, articles, published } =
    counts
  return (
    <>
      {mediated > 0 && (
        <>
          Mediator in <FigureLink n={mediated} one="act" many="acts" href={linkTo('/events', { mediator: [slug] })} />:{' '}
          {happened.toLocaleString('en')} happened
          {planned > 0 && (
            <>
              ,{' '}
              <FigureLink
                n={planned}
                one="is planned"
                many="are planned"
                href={linkTo('/events', { mediator: [slug], status: ['planned'] })}
              />
            </>
          )}
          {notHappened > 0 && <>, {notHappened.toLocaleString('en')} did not</>}
          {disputed > 0 && (
            <>
              ;{' '}
              <FigureLink
                n={disputed}
                one="is disputed"
                many="are disputed"
                href={linkTo('/events', { mediator: [slug], disputed: true })}
              />
            </>
          )}
          .{' '}
        </>
      )}
      {asParty > 0 && (
        <>
          Party in <FigureLink n={asParty} one="act" many="acts" href={linkTo('/events', { party: [slug] })} />.{' '}
        </>
      )}
      {articles > 0 && (
        <>
          Publisher of{' '}
          <FigureLink
            n={articles}
            one="coded article"
            many="coded articles"
            href={linkTo('/articles', { outlet: [slug] })}
          />{' '}
          with <FigureLink n={published} one="claim" many="claims" href={linkTo('/claims', { outlet: [slug] })} />.{' '}
        </>
      )}
      {claims > 0 && (
        <>
          Heard in <FigureLink n={claims} one="claim" many="claims" href={linkTo('/claims', { speaker: [slug] })} />
          {claimsForIt > 0 ? ' in its own name; ' : '.'}
        </>
      )}
      {claimsForIt > 0 && (
        <>
          {claims === 0 && 'Heard in '}
          <FigureLink n={claimsForIt} one="claim" many="claims" href={linkTo('/claims', { speaker: speakers })} /> by
          those who speak for it.
        </>
      )}
      {mediated + asParty + articles + claims + claimsForIt === 0 && 'Named in the coding; no act or claim of its own.'}
    </>
  )
}

import type { Store } from '@/db/client'
import { column, query } from '@/db/statements'
import type { Modality, Stance, Tense, Voice } from '@/lib/codebook/values'
import type { DateCoding } from './dates'

/** A place in the body: UTF-16 offsets, and the exact words there. */
export type Anchor = { start: number; end: number; quote: string }

/** Who passed a statement on: an actor's slug, or a name where it is nobody known ("Western media"). One of the two. */
export type RelayCoding = { actor: string | null; name: string | null }

/** A claim as coded; everything by slug. */
export type ClaimCoding = {
  id: string
  article: string
  anchor: Anchor
  /** The same sentence elsewhere in the article. */
  alsoAt: Anchor[]
  paraphrase: string | null
  /** null with no note: the outlet itself. */
  speaker: string | null
  /** Who spoke, where that cannot be an actor. */
  speakerNote: string | null
  /** From the speaker outwards. */
  relayedVia: RelayCoding[]
  voice: Voice
  modality: Modality
  tense: Tense
  conflicts: string[]
  /** When the statement was made; `edtf` null where the text does not say. */
  said: DateCoding
  events: { event: string; stance: Stance }[]
  note: string | null
}

type Row = Pick<
  ClaimCoding,
  'article' | 'paraphrase' | 'speaker' | 'speakerNote' | 'voice' | 'modality' | 'tense' | 'note'
> &
  Anchor & { publicId: string; edtf: DateCoding['edtf']; basis: DateCoding['basis']; saidNote: string | null }

const findClaim = query<Row>(
  `select c.public_id as publicId, t.slug as article, c.start, c.end, c.quote, c.paraphrase, s.slug as speaker,
         c.speaker_note as speakerNote, c.voice, c.modality, c.tense, c.note, c.said_edtf as edtf, c.said_basis as basis,
         c.said_note as saidNote
       from claims c join articles t on t.id = c.article_id left join actors s on s.id = c.speaker_id where c.id = ?`,
)
const findAnchors = query<Anchor>('select start, end, quote from claim_anchors where claim_id = ? order by start')
const findRelays = query<RelayCoding>(
  'select a.slug as actor, r.name from claim_relays r left join actors a on a.id = r.actor_id where r.claim_id = ? order by r.rank',
)
const findConflicts = column<string>(
  'select k.slug from claim_conflicts c join conflicts k on k.id = c.conflict_id where c.claim_id = ? order by c.rank',
)
const findLinks = query<{ event: string; stance: Stance }>(
  'select e.slug as event, c.stance from claim_events c join events e on e.id = c.event_id where c.claim_id = ? order by e.slug',
)

/** The claim as it would be coded today. @throws when there is none with this row id. */
export function readClaim(store: Store, id: number): ClaimCoding {
  const row = findClaim(store).get(id)
  if (!row) throw new Error(`no claim ${id}`)
  const { publicId, start, end, quote, edtf, basis, saidNote, ...plain } = row
  const alsoAt = findAnchors(store).all(id)
  const relayedVia = findRelays(store).all(id)
  const conflicts = findConflicts(store).all(id)
  const events = findLinks(store).all(id)
  return {
    id: publicId,
    ...plain,
    anchor: { start, end, quote },
    alsoAt,
    relayedVia,
    conflicts,
    said: { edtf, basis, note: saidNote },
    events,
  }
}

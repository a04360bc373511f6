/** States, groups and bodies that an article names, for the general words it has for them later on. */
import type { ActorKind } from '@/lib/codebook/values'
import type { Mention } from '@/lib/drafting/types'

/** Bodies that every state has one of. */
const OF_STATE = /^(?:government|presidency|army|military|junta|authorities|cabinet|regime)$/
const GROUP = /^(?:armed_organization|umbrella|political_party)$/

const isNameOf = ({ actor, how }: Mention): boolean => actor !== null && /^(?:name|alias|metonym)$/.test(how)
const isParty = (mention: Mention): boolean =>
  isNameOf(mention) && /^(?:state|entity|armed_organization|umbrella)$/.test(mention.kind)

/** "A spokesman for the M23": whom somebody speaks for, where the text names them. */
const FOR_WHOM = /(?: (?:for|of) (?:the )?)(?=\p{Lu})(.+)$/u
/** "Senior M23 official Ole Vik", "M23's spokesman". */
const WHOSE =
  /^(?:(?:[Aa]n?|[Tt]he|[Ss]enior|[Tt]op|[Aa]nother) )*(\p{Lu}[^,]*?)(?:['’]s?)? (?=spokes|official|leader|member|chief|negotiator|representative|envoy|delegate|commander)/u

export class Bodies {
  /** How often each state and group is named in the whole article. */
  private readonly counts = new Map<string, { mention: Mention; times: number }>()
  /** How often each state is spoken of, also by its people and as a place. */
  private readonly states = new Map<string, { mention: Mention; times: number }>()
  /** The last mention of each kind of body, as far as the article is read. */
  private readonly lastOfKind = new Map<ActorKind, Mention>()
  /** "Sudan's army", for "the army" later on. */
  private readonly ownedBodies: Mention[] = []
  /** The armed group, party or delegation named last: "they" where nobody else is in focus. */
  group: Mention | null = null
  /** "The group" after "a spokesman for the M23", where nothing else is named that it could be. */
  spokenFor: Mention | null = null

  constructor(mentions: readonly Mention[]) {
    for (const mention of mentions) {
      if (mention.kind === 'state' && mention.actor !== null) this.countState(mention)
      if (!isParty(mention)) continue
      const counted = this.counts.get(mention.actor ?? '')
      if (counted) counted.times++
      else this.counts.set(mention.actor ?? '', { mention, times: 1 })
    }
    for (const { kind, affiliation } of mentions) {
      const state = kind === 'state' ? undefined : this.states.get(affiliation ?? '')
      if (state) state.times++
    }
  }

  private countState(mention: Mention): void {
    const counted = this.states.get(mention.actor ?? '')
    if (counted) counted.times++
    else this.states.set(mention.actor ?? '', { mention, times: 1 })
  }

  meet(mention: Mention): void {
    const { kind, text } = mention
    const owned = kind === 'office' ? mention.affiliation !== null : kind === 'military' && /['’]s? /.test(text)
    if (owned && !text.toLowerCase().startsWith('the ')) this.ownedBodies.push(mention)
    if (mention.actor && GROUP.test(kind)) this.group = mention
    if (isNameOf(mention) && kind !== 'person') this.lastOfKind.set(kind, mention)
    if (kind === 'person' && mention.role !== null && mention.affiliation !== null) this.noteOwner(mention)
  }

  private noteOwner({ text, start, end, affiliation }: Mention): void {
    const name = FOR_WHOM.exec(text)?.[1] ?? WHOSE.exec(text)?.[1]
    if (name === undefined) return
    const fixed = { kind: 'other', affiliation: null, role: null, how: 'alias' } as const
    this.spokenFor = { ...fixed, start, end, text: name, name, actor: affiliation }
  }

  /** "the army" after "Sudan's army". */
  owned(noun: string): Mention | null {
    return this.ownedBodies.findLast(({ text }) => text.toLowerCase().split(/\s+/).includes(noun)) ?? null
  }

  /** The two parties that the article names most, each more than once. */
  mostNamed(states: boolean): [Mention?, Mention?] {
    const [first, second] = [...this.counts.values()]
      .filter(({ mention, times }) => times > 1 && (!states || mention.kind === 'state'))
      .toSorted((a, b) => b.times - a.times)
    return [first?.mention, second?.mention]
  }

  /** The name of a state that the text names anywhere. */
  nameOfState(actor: string | null): string | null {
    return this.states.get(actor ?? '')?.mention.name ?? null
  }

  /** Whose government "the government" is: the state the article is about, where it names one far more than others. */
  stateOf(noun: string): Mention | null {
    if (!OF_STATE.test(noun)) return null
    const [first, second] = [...this.states.values()].toSorted((a, b) => b.times - a.times)
    return first && first.times > 2 && first.times > 1.5 * (second?.times ?? 0) ? first.mention : null
  }

  /** The last one named of the kinds that fit, in whatever place of a sentence. */
  lastOf(fits: (kind: ActorKind) => boolean): Mention | null {
    let last: Mention | null = null
    for (const [kind, mention] of this.lastOfKind) {
      if (fits(kind) && (last === null || mention.start > last.start)) last = mention
    }
    return last
  }
}

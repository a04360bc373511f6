/** Speakers who get their name only later: "a Kremlin aide said A. … B, Ushakov told reporters." */
import { ROLE_NOUNS } from '@/lib/drafting/attribution/words'
import type { Entity } from '@/lib/drafting/coreference-entity'
import { fitsRole, officeOf, servesOnly } from '@/lib/drafting/coreference-roles'
import type { Mention } from '@/lib/drafting/types'

const LEAD_ROLE =
  /^(?:spokes\p{L}+|aide|advis[eo]r|minister|envoy|ambassador|negotiator|commander|general|mediator|lawmaker|secretary|governor|leader|chief|representative|coordinator|president|premier|chancellor|king|queen|emir|amir|sultan|director|head)$/u
const SOLDIER = /^(?:general|commander|admiral)$/
/** Ranks before a name that tell of an office. */
const RANK = /^(?:gen|lt|col|brig|adm|amb|sen)$/
/** What somebody is called out of respect: no office. */
const HONOUR = /^(?:sheikha?|shaikh|sayyid|seyed|sayed|hajj|haji|prince|princess|dr|mr|mrs|ms|sir|lord|dame)$/
const HEAD = /^(?:president|prime minister|chancellor|king|emir|sultan)$/
/** How soon the name of a head of state or government comes after the office, where it comes by itself. */
const NEXT = 2
/** How many sentences later a speaker can still get a name. */
const UNMASKED = 4

const isMasked = (one: Entity): boolean => one.sort === 'person' && !one.key.startsWith('named:')

/** Somebody who had no name so far turns out to be somebody named. */
export function giveName(masked: Entity, person: Entity): void {
  const { name, actor, affiliation, gender } = person
  Object.assign(masked, { name, actor, affiliation, gender, kind: 'person', anonymous: false })
}

/** Whether what the text says of a speaker without a name fits somebody named. */
function fits(masked: Entity, person: Entity, near: boolean): boolean {
  if (person.affiliation !== null && masked.affiliation !== null && person.affiliation !== masked.affiliation)
    return false
  const [office, other] = [officeOf(masked.words), officeOf(person.words)]
  if (office !== null && other !== null && office !== other) return false
  // "The supreme leader said A. An adviser to the leader, Ole Vik, said B": another.
  if (servesOnly(person.words) && !servesOnly(masked.words) && officeOf(masked.words) === null && !masked.anonymous)
    return false
  const roles = [...masked.words].filter((word) => LEAD_ROLE.test(word))
  const own = [...person.words].filter((word) => !HONOUR.test(word))
  // "Ole Vik, a senior Labour figure": any office.
  const told = own.filter((word) => word !== 'figure' && (ROLE_NOUNS.has(word) || RANK.test(word)))
  // "A member of the bureau said A. “B,” Tor Aas said": nobody comes into a text by a bare name.
  const bare = own.every((word) => person.name.toLowerCase().includes(word))
  // Whoever is known to all does: "a Vatican source said A. Pope Francis said B".
  if (bare && near && person.actor === null && /^an? /i.test(masked.name)) return true
  if (roles.length === 0) return false
  // "the country's ambassador" may be whoever is named next without any office; "a general" must be called one.
  if (told.length === 0) return !masked.anonymous
  return (
    told.some((word) => roles.includes(word)) ||
    roles.some((role) => /^(?:general|commander)$/.test(role) && fitsRole(role, person.words))
  )
}

export class Masks {
  /** Who speaks first in an article, where that is somebody without a name. */
  private lead: Entity | null = null
  private units = 0
  private spokeAt = 0
  /** In which unit each named person came first. */
  private readonly met = new Map<Entity, number>()

  nextUnit(): void {
    this.units++
  }

  /** Takes note of a named person, who may be whoever spoke in the lead. */
  meet(person: Entity, { role, affiliation }: Mention): void {
    if (!this.met.has(person)) this.met.set(person, this.units)
    const { lead } = this
    // "Norway's prime minister said A. Ida Moen said B", of whom the reader is taken to know that she is.
    const known = role === null && person.actor !== null && this.units - this.spokeAt <= NEXT
    const heads = known && affiliation !== null && lead?.affiliation === affiliation
    const general = lead?.words.has('secretary-general') ?? false
    if (lead && heads && (general || HEAD.test(officeOf(lead.words) ?? ''))) {
      this.lead = null
      giveName(lead, person)
      return
    }
    const head = role?.split(' ').at(-1) ?? ''
    // "The UN envoy said A. Former Norwegian president Tor Aas called it B": known to be the UN's, and told only by what he was.
    const once = person.actor !== null && role?.startsWith('former ') === true && lead?.words.has('envoy') === true
    // "A senior US commander said A. US Marine General Ole Vik said B"
    const soldier = SOLDIER.test(head) && [...(lead?.words ?? [])].some((word) => SOLDIER.test(word))
    if (!lead || !(once || soldier || (LEAD_ROLE.test(head) && lead.words.has(head)))) return
    if (affiliation === null || lead.affiliation !== affiliation) return
    // "Norway's prime minister said A. Its foreign minister, Ida Moen, said B": two offices.
    const [office, other] = [officeOf(lead.words), officeOf(new Set(role?.split(' ')))]
    if (!once && office !== null && other !== null && office !== other) return
    this.lead = null
    giveName(lead, person)
  }

  /** "The country's ambassador said A. On Tuesday Ida Moen told the council B": who spoke before had no name yet. */
  speaks(person: Entity, last: Entity | null): void {
    if (last === null && isMasked(person)) this.lead = person
    const first = this.met.get(person) ?? 0
    const after = first > this.spokeAt && this.units - this.spokeAt <= UNMASKED
    const near = this.units - this.spokeAt === 1
    if (last && last !== person && isMasked(last) && !isMasked(person) && after && fits(last, person, near))
      giveName(last, person)
    this.spokeAt = this.units
  }
}

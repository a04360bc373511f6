import { describe, expect, it } from 'vitest'
import { isDenial } from '@/lib/drafting/denials/is-denial'

describe('denials as reports tell them', () => {
  it.each([
    'Nothing else was asked of us.',
    'That is not something I have proposed,',
    'the front has taken no decision of this kind',
    'what was on the table was a lull in the fighting and not a ceasefire',
    'There was no arm-twisting,',
    'this wording does not commit the government to any name',
    'We were not pressured by our hosts.',
    'they never once asked us to give up an inch',
    'The claim that the island was ready to yield is not borne out by anything',
    'They did not leave because of sanctions,',
    'he did not believe the process was dead',
    'the capital had taken note of the appeal but that no truce was in force',
  ])('denies: %s', (text) => expect(isDenial('say', text, false)).toBe(true))

  it.each([
    'we have seen no storm of this kind before',
    'what we need is a plan and not a speech',
    'They deny everything until the day they sign it,',
    'nobody was injured in the blast',
    'no deal had been possible',
    'neither side was showing enough good will',
    'it would review the terms but did not say that it was leaving',
    'the sides have to commit to the plan',
  ])('does not deny: %s', (text) => expect(isDenial('say', text, false)).toBe(false))
})

import { describe, expect, it } from 'vitest'
import { isDenial } from '@/lib/drafting/denials'

describe('isDenial', () => {
  it.each([
    'the country was not involved in the talks',
    'the meeting was not "a reopening of dialogue"',
    'no one asked us to leave',
    'the palace was unaware of any mission',
    'our delegation was previously not informed of this channel',
    'the two sides met, but talks have not taken place',
    'the letter “is a fake document”',
    'it did not recognise the statement of the bloc',
    'Do not listen to the rumours that the process is dead',
    'there are no secret talks',
    'The text “was not based on consensus, nor was it legally binding,”',
    'If talks are going on, they are without our knowledge',
    'the office had not been in touch with anyone on the matter',
    'the guests did not lend any authority to the committee',
    'the release had not been subject to "any form of bargaining"',
    'No, there are no observers at the port',
    'Not one line of the text touches the case',
    'Reports of a second round are “complete fiction”',
    'Our minister never met them',
    'That is not what happened',
    'it had received no invitation',
    'It’s a lie',
    'Claims that aid was blocked are without foundation',
    'Neither side has asked for our help',
    'the ambassador had at no time promised weapons',
    'it did not fire first',
    'No delegation of ours has ever set foot there',
    'reports to that effect were "part of a psychological war"',
  ])('denies by its own words: %s', (text) => {
    expect(isDenial('say', text, false)).toBe(true)
  })

  it.each([
    'it would be wrong to say that there are no agreements at all',
    'when there is no mediation the office has no function',
    'they had not received any instructions to attend',
    'Perhaps there is no need',
    'We can neither confirm nor deny our part in it',
    'the parties have not made any progress',
    'he does not know whether they ever met',
    'They will never sign',
    'the tea was good, but there was no third glass',
  ])('does not deny: %s', (text) => {
    expect(isDenial('say', text, false)).toBe(false)
  })

  it('takes a text that made a claim as what is denied', () => {
    expect(isDenial('reject', 'a communiqué that claimed the general had agreed', false)).toBe(true)
    expect(isDenial('reject', 'the proposal of the mediators', false)).toBe(false)
  })
})

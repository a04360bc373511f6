import { describe, expect, it } from 'vitest'
import { told } from '@/lib/drafting/attribution/told'

describe('words set apart', () => {
  it.each([
    [
      'Ole Vik told the Post:\n\nThis gives them a chance to regroup, and time to see what others do. It is no end.\n\nThe war began in May.',
      ['D Ole Vik: This gives them a chance to regroup, and time to see what others do. It is no end.'],
    ],
    // A paragraph with speakers of its own
    [
      'Talks are slow, the Tavria Post reports:\n\nThe road is closed at both ends of the valley, and Ida Moen said that it would stay so.',
      ['P Tavria Post: Talks are slow', 'P Ida Moen: it would stay so'],
    ],
    // A post with its handle
    [
      'The envoy wrote:\n\nMet today with both delegations in Bergen. https://t.co/x1 — Special Envoy Ida Moen (@idamoen) May 4, 2025',
      ['D Ida Moen: Met today with both delegations in Bergen.'],
    ],
    // A forgotten opening mark
    [
      'Talks began.\n\nThe ministers exchanged opinions of what needs to be done,” spokesman Ole Vik said.',
      ['D Ole Vik: The ministers exchanged opinions of what needs to be done,'],
    ],
  ])('reads %j', (body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})

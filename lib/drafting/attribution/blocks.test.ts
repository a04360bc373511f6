import { describe, expect, it } from 'vitest'
import { told } from '@/lib/drafting/attribution/told'

describe('words set apart', () => {
  it.each([
    [
      'Ole Vik told the Post:\n\nThis gives them a chance to regroup, and time to see what others do. It is no end.\n\nThe war began in May.',
      ['D Ole Vik: This gives them a chance to regroup, and time to see what others do. It is no end.'],
    ],
    // A text in full goes on to what a reporter tells
    [
      'The ministers of Norway and Chad issued the following statement:\n\nThe war has caused the worst of all humanitarian crises. It must end.\n\nThere is no military solution that anybody could live with for long.\n\nThe ministers said they would meet again.',
      [
        'D The ministers of Norway and Chad: The war has caused the worst of all humanitarian crises. It must end.',
        'D The ministers of Norway and Chad: There is no military solution that anybody could live with for long.',
        'P The ministers of Norway and Chad: they would meet again',
      ],
    ],
    // When and where it was written is no content
    ['In a letter to the Council, Ole Vik wrote:\n\n“We will not give up.”', ['D Ole Vik: We will not give up.']],
    // Else to the last paragraph with a "we"
    [
      'Ole Vik wrote:\n\nThe talks in Bergen have come to an end without any result so far.\n\nOur delegation will come back whenever the other side is ready for it.\n\nThe war has driven two million people from their homes since May.',
      [
        'D Ole Vik: The talks in Bergen have come to an end without any result so far.',
        'D Ole Vik: Our delegation will come back whenever the other side is ready for it.',
      ],
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

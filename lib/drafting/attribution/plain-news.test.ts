import { describe, expect, it } from 'vitest'
import { told } from '@/lib/drafting/attribution/told'

describe('what is said in plain news', () => {
  it.each([
    // When it was said, or what it was said of, and what was said
    [
      'As of Tuesday, Oslo had not seen the text, Ida Moen said.',
      ['P Ida Moen: As of Tuesday, Oslo had not seen the text'],
    ],
    ['Ida Moen said a day before the vote that she would come.', ['P Ida Moen: she would come']],
    [
      'Ida Moen said a week after the talks would be too late.',
      ['P Ida Moen: a week after the talks would be too late'],
    ],
    // Where a wish stops
    [
      'Ole Vik called on the army to withdraw, and a group of soldiers left the town.',
      ['P Ole Vik: the army to withdraw'],
    ],
    [
      'Ole Vik urged the army to leave and the rebels to free the hostages.',
      ['P Ole Vik: the army to leave and the rebels to free the hostages'],
    ],
    // What a statement does is done by whoever issues it
    [
      'Norway issued a statement that voiced regret at the delay and blamed the army, which it said “blocks the road and keeps the relief convoys waiting.”',
      [
        'P Norway: regret at the delay',
        'P Norway: the army',
        'D Norway: blocks the road and keeps the relief convoys waiting.',
      ],
    ],
    ['Norway issued a statement that the talks were over.', ['P Norway: the talks were over']],
    ['On Monday, the army and the rebels agreed to a truce, which was extended later.', []],
    ['According to NTB, sources stated that the road was shut.', ['P sources: the road was shut']],
    [
      'The office stated that the army won a week.\n\nQuote: “After the talks the army has used up another week.”',
      ['P office: the army won a week', 'D office: After the talks the army has used up another week.'],
    ],
    [
      'ISTANBUL // The rebels will leave the country, Ida Moen said.',
      ['P Ida Moen: The rebels will leave the country'],
    ],
    ['Oman, praised for its role as a mediator, has urged both to talk.', ['P Oman: both to talk']],
    ['Ida Moen rejected the label as “an insult to us”.', ['PM Ida Moen: the label as “an insult to us”']],
    ['The Kremlin spoke. It hinted that terms might follow.', ['P Kremlin: terms might follow']],
    // Each of two
    [
      'The negotiator Ida Moen and her counterpart Ole Vik met. After the talks, each accused the other side of lying.',
      ['P Ida Moen and Ole Vik: the other side of lying'],
    ],
    ['Iran and Oman, which border it, each accused the other of lying.', ['P Iran and Oman: the other of lying']],
    // Whom "he" means, and whom "the UN envoy" does not
    [
      'Ida Moen, a Norwegian adviser, said it was late. The UN envoy flew home. Before that, he said that both would come.',
      ['P Ida Moen: it was late', 'P The UN envoy: both would come'],
    ],
    [
      'Ole Vik said it was late. The council president mediated two meetings. He said that both would come.',
      ['P Ole Vik: it was late', 'P The council president: both would come'],
    ],
    // A surname that the world knows, and a given name that is a town's
    ['Ida Kerry, a baker, left. Kerry said that it was late.', ['P Ida Kerry: it was late']],
    [
      'Kerry said that it was late. Ida Kerry left. Kerry said he was sorry.',
      ['P John Kerry: it was late', 'P John Kerry: he was sorry'],
    ],
    ['Negotiator Milan Petrovic left. Petrovic said that it was late.', ['P Milan Petrovic: it was late']],
  ])('reads %j', (body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})

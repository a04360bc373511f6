import { describe, expect, it } from 'vitest'
import { told } from '@/lib/drafting/attribution/told'

describe('whose words a clause has', () => {
  it.each([
    // What something is called
    ['Mogadishu called the deal illegal and expelled the envoy.', ['P Mogadishu: the deal illegal']],
    ['Ida Moen called it unfair.', ['P Ida Moen: it unfair']],
    [
      'Norway accused him of a breach, calling the step illegal.',
      ['P Norway: him of a breach', 'P Norway: the step illegal'],
    ],
    ['Ida Moen called the minister responsible for trade.', []],
    ['Ida Moen called the president late on Monday.', []],
    // Long after, and by somebody else
    [
      "Norway's foreign minister denied that his country had agreed, hours after Swedish President Ole Vik said both would stop.",
      ["P! Norway's foreign minister: his country had agreed", 'P Ole Vik: both would stop'],
    ],
    [
      'Ida Moen said the truce had failed, a day after Ole Vik said it held.',
      ['P Ida Moen: the truce had failed', 'P Ole Vik: it held'],
    ],
    [
      'Ida Moen said the truce had failed days after Ole Vik said it held.',
      ['P Ida Moen: the truce had failed days after Ole Vik said it held'],
    ],
    // Gerunds: not of what was rejected, and one beside another
    [
      'The army has rejected a four-country committee led by President Ole Vik, accusing Oslo of siding with the rebels.',
      ['P army: Oslo of siding with the rebels'],
    ],
    ['A team led by Ida Moen arrived, accusing Oslo of bias.', ['P A team led by Ida Moen: Oslo of bias']],
    [
      'Attempts have faltered, with Norway demanding an end to the war and Oman saying it will not stop until they leave.',
      ['P Norway: an end to the war', 'P Oman: it will not stop until they leave'],
    ],
    [
      'Attempts have faltered, with Norway demanding a map and saying that it was late.',
      ['P Norway: a map', 'P Norway: it was late'],
    ],
    // People, where figures are people
    [
      'Armenian opposition figures, who accuse Moen of giving in to Baku, said they were not reassured.',
      [
        'P Armenian opposition figures: Moen of giving in to Baku',
        'P Armenian opposition figures: they were not reassured',
      ],
    ],
    ['Casualty figures, which fell in May, suggest that the truce holds.', []],
    // What was published says, and not whom it says something of
    [
      'The report, published by a Spanish-language website, said Oslo, Rome and Washington had drawn up a paper.',
      ['P a Spanish-language website: Oslo, Rome and Washington had drawn up a paper'],
    ],
    ['“It is late,” said Ida Moen, the envoy of Norway.', ['D Ida Moen: It is late,']],
    // Who the reporters were
    ['“It is clear”, Ida Moen told reporters who caught up with her in the lobby.', ['D Ida Moen: It is clear']],
    ['Ida Moen told reporters who had waited for hours that it was late.', ['P Ida Moen: it was late']],
    ['Ida Moen told villagers who said that they were hungry to wait.', ['P villagers: they were hungry to wait']],
    // Two offices of one state
    [
      "Norway's prime minister has denied that his country agreed.\n\nNorwegian Foreign Minister Ida Moen said it was late.",
      ["P! Norway's prime minister: his country agreed", 'P Ida Moen: it was late'],
    ],
    [
      "Norway's prime minister has denied that her country agreed.\n\nNorwegian Prime Minister Ida Moen said it was late.",
      ['P! Ida Moen: her country agreed', 'P Ida Moen: it was late'],
    ],
    [
      "Thailand's prime minister has denied that his country agreed, hours after Ole Vik said that it had.\n\nAnutin Charnvirakul said on Saturday that it would go on.",
      ['P! Anutin Charnvirakul: his country agreed', 'P Ole Vik: it had', 'P Anutin Charnvirakul: it would go on'],
    ],
    // An office is no person; the place where a source is speaks for nobody
    [
      "The office of Lebanon's caretaker prime minister denied that it was asked. The envoy met caretaker Prime Minister Najib Mikati.",
      ["P! office of Lebanon's caretaker prime minister: it was asked"],
    ],
    [
      'A source in the UN mission, MINUSMA, which flew the envoys, said the talks were calm. “They sat down,” the source said.',
      ['P A source in the UN mission: the talks were calm', 'D A source in the UN mission: They sat down,'],
    ],
    ['A spokesman for the group, Ole Vik, said the talks were calm.', ['P Ole Vik: the talks were calm']],
    // One of a delegation is not its head, and the envoy is no later one
    [
      'A member of the Omani delegation said it was late.\n\n“We wait,” the delegate said.\n\nThe head of the delegation, Salem Moen, told reporters that he was hopeful.',
      [
        'P A member of the Omani delegation: it was late',
        'D A member of the Omani delegation: We wait,',
        'P Salem Moen: he was hopeful',
      ],
    ],
    [
      'Ole Vik, the foreign minister of Norway, said it was late.\n\nThey agreed to a meeting, according to the envoy. The first envoy, Erik Moen, left.',
      ['P Ole Vik: it was late', 'P Ole Vik: They agreed to a meeting'],
    ],
  ])('%s', (body, wanted) => {
    expect(told(body)).toEqual(wanted)
  })
})

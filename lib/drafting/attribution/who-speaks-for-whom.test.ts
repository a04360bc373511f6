import { describe, expect, it } from 'vitest'
import { told } from '@/lib/drafting/attribution/told'

describe('bodies, texts and titles that speak for somebody', () => {
  it.each([
    // A title alone is whom "he" would mean
    [
      'HE Minister of State Dr. Salem bin Ali Al Harthi said the exchange was done. “It is a start,” HE Dr. Al Harthi said.\n\nHis Excellency explained that talks had begun.\n\nHE Official Spokesperson Dr. Majed Al Kaabi said that it was late.\n\nHis Excellency added that contacts go on.',
      [
        'P Salem bin Ali Al Harthi: the exchange was done',
        'D Salem bin Ali Al Harthi: It is a start,',
        'P Salem bin Ali Al Harthi: talks had begun',
        'P Majed Al Kaabi: it was late',
        'P Majed Al Kaabi: contacts go on',
      ],
    ],
    [
      'HE Minister Dr. Maryam Al Harthi met Ole Vik. Her Excellency added that it was late.',
      ['P Maryam Al Harthi: it was late'],
    ],
    // What is denied is no speaker
    [
      'Moen, a former minister who has overseen the talks for three years, denied having taken sides. She said that she stood by it.',
      ['P! Moen: having taken sides', 'P Moen: she stood by it'],
    ],
    ['Moen, who has overseen the talks for years, denied taking sides.', ['P! Moen: taking sides']],
    ['“We wait,” said visiting envoy Ida Moen.', ['D Ida Moen: We wait,']],
    // Whose army it is, and a name that is known
    [
      "Haftar's self-styled Libyan National Army (LNA) said it had struck a ship. It later said that a depot was hit.",
      ['P Libyan National Army: it had struck a ship', 'P Libyan National Army: a depot was hit'],
    ],
    ["Yemen's Iran-aligned Houthi movement said it had struck a ship.", ['P Houthi movement: it had struck a ship']],
    ["Norway's Labour Party said talks go on.", ["P Norway's Labour Party: talks go on"]],
    // The government and the ministry of the state that somebody speaks for
    [
      "Mr. Kagame's government has denied arming the rebels. It says Rwanda defends itself.",
      ["P! Rwanda's government: arming the rebels", "P Rwanda's government: Rwanda defends itself"],
    ],
    [
      'Russian Foreign Minister Sergei Lavrov met Ida Moen. Russia wants talks. “It is late,” his ministry said.',
      ["D Russia's foreign ministry: It is late,"],
    ],
    ["Ida Moen met Ole Vik. Vik's government said talks go on.", ["P Vik's government: talks go on"]],
    [
      'Qatar’s prime minister and foreign minister, Salem Moen, left Qatar. His ministry said it was late.',
      ["P Qatar's foreign ministry: it was late"],
    ],
    // An office with the whole name of its head
    [
      'The office of Israeli Prime Minister Benjamin Netanyahu confirmed that both will meet.',
      ['P office of Israeli Prime Minister Benjamin Netanyahu: both will meet'],
    ],
    ['Tony Blair came. Blair’s office said it was late.', ['P Tony Blair’s office: it was late']],
    // The state that a text is about, also by its people and as a place
    [
      'Rebels in northern Mali left. Malian officials met Algeria. The Malian president waited. The government said it was late.',
      ["P Mali's government: it was late"],
    ],
    ['Mali and Algeria met. The government said it was late.', ['P government: it was late']],
    // A state told by where it lies
    [
      'Talks were held in Qatar with Russia and Ukraine. The gas-rich Gulf state said it was glad. “Both will sign,” the Gulf state’s foreign ministry said.',
      ['P Qatar: it was glad', "D Qatar's foreign ministry: Both will sign,"],
    ],
    ['Chad met Mali. The oil-rich African state said it was glad.', ['P oil-rich African state: it was glad']],
    // Whose figures they are
    ['Casualties fell by a third, according to UN figures.', ['P UN: Casualties fell by a third']],
    // Who had only an office, and is named next
    [
      'The United Nations secretary-general said talks had failed.\n\n“It is late,” Antonio Guterres told reporters.',
      ['P António Guterres: talks had failed', 'D António Guterres: It is late,'],
    ],
    [
      'A senior U.S. military commander said the truce was weak.\n\nU.S. Marine General Kenneth Moen said it was late.',
      ['P Kenneth Moen: the truce was weak', 'P Kenneth Moen: it was late'],
    ],
    [
      'A senior U.S. military commander said the truce was weak.\n\nAfghan General Kenneth Moen said it was late.',
      ['P A senior U.S. military commander: the truce was weak', 'P Kenneth Moen: it was late'],
    ],
    // Each of two
    [
      'Norway met Oman in May. Norway and Oman signed. Each side accuses the other of breaking the truce.',
      ['P Norway and Oman: the other of breaking the truce'],
    ],
    // Who told it, after a dateline
    ['OSLO (AP) — Ida Moen told ministers that it was over, two officials said.', ['P Ida Moen: it was over']],
    [
      'OSLO (AP) — Ida Moen said that it was over, two officials said.',
      ['P two officials: Ida Moen said that it was over'],
    ],
    // Two who have no name
    [
      'A senior political source and a diplomat said it was raised.\n\nIsrael and Oman met.\n\nThe two sources, who declined to be named, said there was little chance. “You cannot ask,” the political source said.',
      [
        'P A senior political source and a diplomat: it was raised',
        'P A senior political source and a diplomat: there was little chance',
        'D the political source: You cannot ask,',
      ],
    ],
    [
      'Two sources told Radio Tavria that it was raised.\n\nIsrael and Oman met.\n\nThe two sources said there was little chance.',
      ['P Two sources: it was raised', 'P Two sources: there was little chance'],
    ],
    ['Norway and Oman met. The two mediators said it was late.', ['P Norway and Oman: it was late']],
    ['Ida Moen and Ole Vik met. The two officials said it was late.', ['P Ida Moen and Ole Vik: it was late']],
    // Whose report came out, and the text itself
    [
      'The offer came on the day that a confidential report by the International Atomic Energy Agency (IAEA) was circulated to members. It said Iran had more.',
      ['P International Atomic Energy Agency: Iran had more'],
    ],
    [
      'The ministry waited on the day that a truce was announced. It said Iran had more.',
      ['P ministry: Iran had more'],
    ],
    [
      'Several newspapers reported that it was over. The document itself, which was signed by both, says only that both will meet.',
      ['P Several newspapers: it was over', 'P The document: both will meet'],
    ],
    // Who read it out for whom
    [
      'In a statement read by the information minister, Jorge Solberg, the government said it would not sit down. It said it was prepared to wait.',
      ['P government: it would not sit down', 'P government: it was prepared to wait'],
    ],
    ['After talks with the minister, Ida Moen, the envoy, said it was late.', ['P Ida Moen: it was late']],
  ])('%s', (body, wanted) => {
    expect(told(body)).toEqual(wanted)
  })
})

import { describe, expect, it } from 'vitest'
import { told } from '@/lib/drafting/attribution/told'

describe('speakers who stay without a name', () => {
  it.each([
    // Who was introduced by the very noun, and no envoy with a name
    [
      'Tom Aasen, the US ambassador to Turkey, said the road was short.\n\nA Western diplomat in Baku, speaking on condition of anonymity, said the idea was old. “It was theirs,” the diplomat said.',
      [
        'P Tom Aasen: the road was short',
        'P A Western diplomat in Baku: the idea was old',
        'D A Western diplomat in Baku: It was theirs,',
      ],
    ],
    [
      'Foreign Minister Badr Moen spoke of a step.\n\nAn Iranian diplomat with knowledge of the process told Radio Tavria that it was late. “They are patient,” the diplomat said. “It is about trust.”',
      [
        'P Badr Moen: a step',
        'P An Iranian diplomat with knowledge of the process: it was late',
        'D An Iranian diplomat with knowledge of the process: They are patient,',
        'D An Iranian diplomat with knowledge of the process: It is about trust.',
      ],
    ],
    [
      'A diplomat in Oslo said the list was ready. Ida Moen, the UN envoy, will report on Friday. “It is long,” the diplomat said.',
      ['P A diplomat in Oslo: the list was ready', 'D A diplomat in Oslo: It is long,'],
    ],
    // Whom the text has called so by name, or nobody was introduced
    [
      'A diplomat in Oslo said it was over. Ida Moen, a veteran Norwegian diplomat, said it was not. “We wait,” the diplomat said.',
      ['P A diplomat in Oslo: it was over', 'P! Ida Moen: it was not', 'D Ida Moen: We wait,'],
    ],
    [
      'Ida Moen, the UN envoy, said it was over. “We wait,” the diplomat said.',
      ['P Ida Moen: it was over', 'D Ida Moen: We wait,'],
    ],
    // What people do for a living, where no list knows it
    [
      'Prime Minister Anders Vik said the truce held.\n\nOne evacuee told Radio Tavria she had packed. “Then my son called,” she said. “So we stayed.”',
      [
        'P Anders Vik: the truce held',
        'P One evacuee: she had packed',
        'D One evacuee: Then my son called,',
        'D One evacuee: So we stayed.',
      ],
    ],
    [
      'Prime Minister Anders Vik said the truce held.\n\nA plumber in the port said it did not. “I hear guns,” he said.',
      ['P Anders Vik: the truce held', 'P! A plumber in the port: it did not', 'D A plumber in the port: I hear guns,'],
    ],
    [
      'Ida Moen said the truce held. A letter from Oslo said it did not. “I hear guns,” she said.',
      ['P Ida Moen: the truce held', 'P! Oslo: it did not', 'D Ida Moen: I hear guns,'],
    ],
    // Participles one within another
    [
      'In Bergen, a university lecturer reached through a line used by an aid agency said people were waiting. “There is nothing to tell,” he said.',
      ['P a university lecturer: people were waiting', 'D a university lecturer: There is nothing to tell,'],
    ],
    [
      'A teacher interviewed in a camp run by the UN said people were waiting.',
      ['P A teacher interviewed in a camp: people were waiting'],
    ],
    [
      'The road, built in a valley held by rebels, was shut, an aid agency said.',
      ['P an aid agency: The road, built in a valley held by rebels, was shut'],
    ],
    ['“Both agreed,” the palace said in a statement just emailed to reporters.', ['D palace: Both agreed,']],
  ])('%s', (body, wanted) => {
    expect(told(body)).toEqual(wanted)
  })
})

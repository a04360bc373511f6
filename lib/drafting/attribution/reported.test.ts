import { describe, expect, it } from 'vitest'
import { told } from '@/lib/drafting/attribution/told'

describe('who is reported, and who only reports', () => {
  it.each([
    // The subject of what is said stands before the cue that interrupts it.
    [
      'The truce agreement, Haddad said, calls for a full stop to all fire.',
      ['P Haddad: The truce agreement, Haddad said, calls for a full stop to all fire'],
    ],
    [
      'The plan, Moreau explained, demands that both sides withdraw.',
      ['P Moreau: The plan, Moreau explained, demands that both sides withdraw'],
    ],
    // Carriers
    [
      'Quoting the Norwegian army, The Fjord Times reports that more than a dozen people were killed.',
      ['P Norwegian army: more than a dozen people were killed'],
    ],
    [
      'According to The Fjord Times, there is word from President Ida Moen that the road will open.',
      ['P Ida Moen: the road will open'],
    ],
    ['Ida Moen told Ole Vik that grain must flow, the ministry said.', ['P Ida Moen: grain must flow']],
    [
      'During a phone call with Vik, Ida Moen said the text ignores the islands, The Fjord Times reported.',
      ['P Ida Moen: the text ignores the islands'],
    ],
    // One clause under one cue
    [
      'The aide confirmed that the army believes the rebels stall and insists on adding conditions.',
      ['P The aide: the army believes the rebels stall and insists on adding conditions'],
    ],
    ['The letter had included a map indicating the army would stay.', []],
    ['On Monday he repeated that pledge in his last speech, as he opened the road.', []],
    // Objects before the content
    ['Ida Moen cautioned them that it would take long.', ['P Ida Moen: it would take long']],
    ['Ida Moen called for it to include all raids.', ['P Ida Moen: it to include all raids']],
    ['Ida Moen referred to it as a “pause”.', ['PM Ida Moen: it as a “pause”']],
    // Verbs that look like something else
    ['The ministry reports that six people were killed.', ['P ministry: six people were killed']],
    ['Ida Moen said Norway preferred reaching a solution.', ['P Ida Moen: Norway preferred reaching a solution']],
    ['The bridge is open, the army said two hours ago.', ['P army: The bridge is open']],
    ['Ida Moen, for her part, said Norway preferred waiting.', ['P Ida Moen: Norway preferred waiting']],
    // Appositions
    ['The police chief, a former general, said the road was open.', ['P The police chief: the road was open']],
    [
      '“It opens a door to hell,” Tor Aas, deputy secretary of the committee of the ruling party, Labour, told the paper.',
      ['D Tor Aas: It opens a door to hell,'],
    ],
    [
      'A senior official in Labour - which is banned in some towns - said that it would not come.',
      ['P A senior official in Labour: it would not come'],
    ],
    [
      'The relatives of hostages held by the rebels called on the king to make a deal.',
      ['P The relatives of hostages: the king to make a deal'],
    ],
    [
      'The envoys were gloomy, with one senior official travelling with Moen saying, “Our patience is not infinite.”',
      ['D one senior official travelling with Moen: Our patience is not infinite.'],
    ],
  ])('%s', (body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})

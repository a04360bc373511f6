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

  it.each([
    [
      'Norwegian President Ida Moen, Omani Chancellor Ole Vik and Swedish Prime Minister Tor Aas met. “We wait,” the leaders added.',
      ['D Ida Moen, Ole Vik and Tor Aas: We wait,'],
    ],
    [
      'A deal is near, a joint statement between Norway, Oman and Egypt said on Friday after talks ended. Chad and Niger sent envoys. The statement said that a round would follow.',
      ['P Norway, Oman and Egypt: A deal is near', 'P Norway, Oman and Egypt: a round would follow'],
    ],
    [
      'The Norwegian Council for Peace met. NCP added that it would wait.',
      ['P Norwegian Council for Peace: it would wait'],
    ],
    [
      'Norway, Oman and Egypt have been mediating. The mediators said that talks went on.',
      ['P Norway, Oman and Egypt: talks went on'],
    ],
    ['Norway and Oman met. The mediators said that talks went on.', ['P The mediators: talks went on']],
    ['Norway, which denies arming them, says it acts alone.', ['P! Norway: arming them', 'P Norway: it acts alone']],
    ['The agency warned last week that half the people are hungry.', ['P agency: half the people are hungry']],
    [
      'A Norwegian report seen by Reuters says that weapons came by sea.',
      ['P A Norwegian report seen by Reuters: weapons came by sea'],
    ],
    ['Norway and Oman traded blame, with each saying the other was late.', ['P Norway and Oman: the other was late']],
    ['Norway and Oman met. Both said that the talks were useful.', ['P Norway and Oman: the talks were useful']],
    [
      'The demand was rejected by senior Norwegian officials, with one telling the paper: “We would fight.”',
      ['D one of the senior Norwegian officials: We would fight.'],
    ],
    ['She met two diplomats, one of whom said the talks were dead.', ['P one of the diplomats: the talks were dead']],
    [
      'Critics inside and outside the party have accused her of delay.',
      ['P Critics inside and outside the party: her of delay'],
    ],
    ['After saying that the war was over, Ida Moen flew home.', ['P Ida Moen: the war was over']],
    [
      'One thing the pact includes, per Moen, is an end to raids.',
      ['P Moen: One thing the pact includes, per Moen, is an end to raids'],
    ],
    [
      'The statement from the committee - Norway, Oman, Chad and Egypt - called for a long truce.',
      ['P committee: a long truce'],
    ],
    ['President Ida Moen took to X to announce that the rebels had left.', ['P Ida Moen: the rebels had left']],
    ['Ida Moen used her speech to warn that time was short.', ['P Ida Moen: time was short']],
    ['The rebels agreed to announce a truce.', []],
    ['His brother told Radio Fjord that the road was open.', ['P His brother: the road was open']],
    [
      'On Monday, the leaders of Chad, Norway and Oman called for talks. President Ida Moen, Chancellor Ole Vik and Prime Minister Tor Aas agreed in a joint statement. “We wait,” the statement said.',
      ['D Ida Moen, Ole Vik and Tor Aas: We wait,'],
    ],
    [
      'Guests on Monday included army chief Tor Aas, police head Ida Moen and Prime Minister Ole Vik, a diplomatic source close to the talks told the paper.',
      [
        'P a diplomatic source close to the talks: Guests on Monday included army chief Tor Aas, police head Ida Moen and Prime Minister Ole Vik',
      ],
    ],
    ['Two per cent of the voters came. As per the deal, the army left.', []],
    [
      'Ida Moen on Friday sent a message to the rebels and their backers that they should wait.',
      ['P Ida Moen: they should wait'],
    ],
    [
      'Tor Aas spoke. Ida Moen’s tone when she arrived was not friendly. “The ball is in your court,” she said.',
      ['D Ida Moen: The ball is in your court,'],
    ],
    [
      'Later, Ida Moen added, “I believe there is a chance of a truce.”',
      ['D Ida Moen: I believe there is a chance of a truce.'],
    ],
  ])('%s', (body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { told } from '@/lib/drafting/attribution/told'

describe('speakers', () => {
  it('reads an interview without names or marks', () => {
    const body = [
      'The former mediator Ole Brandt spoke to this magazine.',
      'You were in the room. What do you remember?',
      'The silence. We waited for an hour.',
      'It was my first mission.',
      'Did you meet the rebels in secret?',
      'I did not. Our archive shows it.',
      'And what would you say to those who mediate today?',
      'I would tell them to sleep well.',
      'Questions by our editor.',
    ].join('\n\n')
    expect(told(body)).toEqual([
      'D Ole Brandt: The silence. We waited for an hour.',
      'D Ole Brandt: It was my first mission.',
      'D! Ole Brandt: I did not. Our archive shows it.',
      'D Ole Brandt: I would tell them to sleep well.',
    ])
  })

  it.each([
    // Whom a phrase means
    [
      'Save the Children said that the road was shut. She met Ida Moen, whose office said the talk was short.',
      ['P Save the Children: the road was shut', "P Ida Moen's office: the talk was short"],
    ],
    [
      'The mission’s head in Chisinau, Ida Moen, urged both to come back to the table.',
      ['P Ida Moen: both to come back to the table'],
    ],
    [
      'The State of Qatar and the Arab Republic of Egypt welcome the truce. The two countries urge both sides to keep it.',
      [
        'P The State of Qatar and the Arab Republic of Egypt: the truce',
        'P The State of Qatar and the Arab Republic of Egypt: both sides to keep it',
      ],
    ],
    [
      'Norway offered a room, a Vatican source told reporters. Relations broke off after Pope Francis said that the palace was a prison.',
      ['P a Vatican source: Norway offered a room', 'P Pope Francis: the palace was a prison'],
    ],
    [
      'NAIROBI, May 5 (AFP) - The army has refused a truce, the ministry said.',
      ['P ministry: The army has refused a truce'],
    ],
    [
      'Two officials spoke on Monday. According to one of them, the Swiss had offered a room.',
      ['P one of the officials: the Swiss had offered a room'],
    ],
    [
      'Ana Torvik, the Norwegian envoy, arrived. “It is balanced,” said the diplomat.',
      ['D Ana Torvik: It is balanced,'],
    ],
    [
      'The mediation of the UAE was praised. Talks go on, the country announced.',
      ['P United Arab Emirates: Talks go on'],
    ],
    [
      'The Bureau of Border Affairs (BoBA) opened. BoBA said that the list was ready.',
      ['P Bureau of Border Affairs: the list was ready'],
    ],
    [
      'A member said that talks were over. “Nobody asked us,” said the member, adviser Paul Undset.',
      ['P Paul Undset: talks were over', 'D! Paul Undset: Nobody asked us,'],
    ],
    [
      'Opposition Leader in St Vincent Mark Lorde charged that the umpire was bought.',
      ['P Mark Lorde: the umpire was bought'],
    ],
    ['Foreign Affairs PS Jane Otunga said that Kenya stood ready.', ['P Jane Otunga: Kenya stood ready']],
    [
      'A colonel of the army took a kinder view. The guns, he said, had stopped.',
      ['P A colonel of the army: The guns, he said, had stopped'],
    ],
    [
      'Israel and Hamas traded fire, and Israel struck. Both sides say the truce holds.',
      ['P Israel and Hamas: the truce holds'],
    ],
    [
      'The militants of al-Shabaab left. Al-Shabaab had one camp. The militants said that they would return.',
      ['P al-Shabaab: they would return'],
    ],
    [
      'Ole Vik was tired. For Ida Moen, a vendor, the proof will come. If they meet, she told the Gleaner, it will hold.',
      ['P Ida Moen: If they meet, she told the Gleaner, it will hold'],
    ],
    [
      'The chief, officials said, has become sceptical of the plan.',
      ['P officials: The chief, officials said, has become sceptical of the plan'],
    ],
    [
      'In North and South Tavria, the group’s leader said that talks were open.',
      ['P the group’s leader: talks were open'],
    ],
    [
      'Talks will be messy, delegates acknowledged at a ceremony in Doha, and are starting late.',
      ['P delegates: Talks will be messy, delegates acknowledged at a ceremony in Doha, and are starting late'],
    ],
    ['He left with the UN warning that millions were at risk.', ['P UN: millions were at risk']],
    ['That followed word from the port agency that a ship had left.', ['P port agency: a ship had left']],
    ['Pyongyang has made clear it has little interest.', ['P Pyongyang: it has little interest']],
    ['Clerics told the paper, the plan would fail.', ['P Clerics: the plan would fail']],
    // House styles
    ['Talks go on, announced Thursday evening the Senegalese presidency.', ['P Senegalese presidency: Talks go on']],
    ['I asked the ambassador about it. It was late, he said.', ['P the ambassador: It was late']],
    [
      'For the mayor Ida Moen, on the other hand, “this dialogue is a comedy”.',
      ['D Ida Moen: this dialogue is a comedy'],
    ],
    ['“Nobody has spoken to us,” was how an aide put it.', ['D! an aide: Nobody has spoken to us,']],
    [
      'It was not true, Lind insisted, that Juba had walked out.',
      ['P! Lind: It was not true, Lind insisted, that Juba had walked out'],
    ],
    ['The envoy’s deputy, a Finn called Jari Lehto, thinks that they will sign.', ['P Jari Lehto: they will sign']],
    ['“We learned of it late.” So spoke the chief delegate, Ida Moen.', ['D Ida Moen: We learned of it late.']],
    ['The minister, Ida Moen, was categorical: no soldier had crossed.', ['P! Ida Moen: no soldier had crossed']],
    ['The agency quoted the army chief as telling officers that it was over.', ['P the army chief: it was over']],
    // Acts, not words
    ['The islets are disputed by Brunei.', []],
    ['The army shot down a jet.', []],
    ['Mediators rejected the demand.', []],
    ['The war has claimed at least 400 lives.', []],
    ['The deal follows Lind’s pledge in May, saying that the port will open.', ['P Lind: the port will open']],
    ['Vik left, with the group issuing a letter saying that talks were over.', ['P group: talks were over']],
    [
      'State television said the Chinese president had told his guest that he wanted a code of conduct.',
      ['P the Chinese president: he wanted a code of conduct'],
    ],
    [
      'Ida Moen: The parties lack patience\n\nOthers spoke, too.\n\n“We will come back,” she told reporters.',
      ['D Ida Moen: We will come back,'],
    ],
    ['The Houthis’ chief negotiator said that talks were over.', ['P The Houthis’ chief negotiator: talks were over']],
    ['Majed bin Mohammad Al-Ansari said that talks go on.', ['P Majed al-Ansari: talks go on']],
    ['The council, run by Syria, Iran, Russia and Hezbollah, said the jet was lost.', ['P council: the jet was lost']],
    [
      '“We worked on one text in detail” with the Americans, said Umerov.',
      ['D Rustem Umerov: We worked on one text in detail'],
    ],
    // Attributions without a verb of saying
    ['In Cairo’s view, the plan was dead.', ['P Cairo: the plan was dead']],
    ['By spokeswoman Ida Moen’s account, the parties had met twice.', ['P Ida Moen: the parties had met twice']],
    ['In the words of the envoy, the door was open.', ['P the envoy: the door was open']],
    ['The UN envoy gave warning that the truce was failing.', ['P The UN envoy: the truce was failing']],
    // Verbs
    [
      'Reports that France had walked out were shot down by the Elysee.',
      ['P! Elysee: Reports that France had walked out'],
    ],
    ['The monks said nothing for ten hours.', []],
    [
      'Ida Moen spoke. The road, she was at pains to stress, passed through Ankara.',
      ['P Ida Moen: The road, she was at pains to stress, passed through Ankara'],
    ],
  ])('reads %j', (body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { told } from '@/lib/drafting/attribution/told'

describe('who somebody is whom the text names otherwise before or after', () => {
  it.each([
    // The name comes after the office, with a title of honour
    [
      'The talks have stalled, the prime minister of Qatar said. Sheikh Hamad bin Ali, whose government hosts them, told a forum that the sides were far apart. The gap, the Qatari leader said, would not close.',
      [
        'P Hamad bin Ali: The talks have stalled',
        'P Hamad bin Ali: the sides were far apart',
        'P Hamad bin Ali: The gap, the Qatari leader said, would not close',
      ],
    ],
    // What an office's state is besides is nobody who speaks
    [
      'The talks have stalled, the foreign minister of Norway, one of three guarantors of the deal, said.',
      ['P the foreign minister of Norway: The talks have stalled'],
    ],
    ['The war must end, the king of Jordan, a neighbour of Syria, said.', ['P the king of Jordan: The war must end']],
    ['The war must end, the envoy, Ole Vik, said.', ['P Ole Vik: The war must end']],
    // Whose words a text has
    [
      'They will meet, a spokesman at Oman’s foreign ministry said in a statement on X. “Talks are the way,” the statement added.',
      [
        'P a spokesman at Oman’s foreign ministry: They will meet',
        'D a spokesman at Oman’s foreign ministry: Talks are the way,',
      ],
    ],
    [
      'Egypt has called a meeting, the Tavria Post reported. The Egyptian letter said the hour was late.',
      ['P Tavria Post: Egypt has called a meeting', 'P Egypt: the hour was late'],
    ],
    [
      'Russia’s foreign ministry said it was no side. “We are worried,” the Russian statement said.',
      ['P Russia’s foreign ministry: it was no side', 'D Russia’s foreign ministry: We are worried,'],
    ],
    // Lists
    [
      'Saudi Arabia, the United Arab Emirates, Bahrain and Egypt said Qatar must act. The quartet insisted that it had no choice.',
      [
        'P Saudi Arabia, the United Arab Emirates, Bahrain and Egypt: Qatar must act',
        'P Saudi Arabia, the United Arab Emirates, Bahrain and Egypt: it had no choice',
      ],
    ],
    ['Ida Moen and Ole Vik met. The two said that talks go on.', ['P Ida Moen and Ole Vik: talks go on']],
    [
      'A team came to mediate between Israel and Hamas, Palestinian and Egyptian media reported.',
      ['P Palestinian and Egyptian media: A team came to mediate between Israel and Hamas'],
    ],
    [
      'Ties will be restored, according to a joint statement by Beijing, Riyadh and Tehran on Friday.',
      ['P Beijing, Riyadh and Tehran: Ties will be restored'],
    ],
    [
      'According to officials in Oman, Iran and Qatar agreed to meet.',
      ['P officials in Oman: Iran and Qatar agreed to meet'],
    ],
    ['Ida Moen, Ole Vik and others warned that war was near.', ['P Ida Moen, Ole Vik and others: war was near']],
    // Second to an office, and in its service
    [
      'Deputy Prime Minister Ole Vik said talks go on. The prime minister hoped that both would sign.',
      ['P Ole Vik: talks go on', 'P The prime minister: both would sign'],
    ],
    [
      'The supreme leader called it a deception. An adviser to the leader, Ole Vik, said Iran was ready.',
      ['P The supreme leader: it a deception', 'P Ole Vik: Iran was ready'],
    ],
    ['Cairo/Gaza: Hamas has signed, a minister said.', ['P a minister: Hamas has signed']],
    // Who only carries it
    [
      'The Mossad chief told relatives of hostages held in Gaza that chances were slim, Channel 12 reported.',
      ['P The Mossad chief: chances were slim'],
    ],
    ['Ida Moen told ministers that it was over, Israeli media reported.', ['P Ida Moen: it was over']],
    [
      'The captives were handed over in Gaza by Hamas, Qatar, which mediated the deal, said.',
      ['P Qatar: The captives were handed over in Gaza by Hamas'],
    ],
    ['According to the report, Israel pledged to open the port.', ['P the report: Israel pledged to open the port']],
    // Nouns that look like verbs
    ['Qatar welcomed the deal, voicing hope it would last.', ['P Qatar: the deal', 'P Qatar: it would last']],
    // Set phrases between a subject and its verb
    ['Hamas in the end accepted that Egypt would watch.', ['P Hamas: Egypt would watch']],
    ['Iran for the first time admitted that it had met them.', ['P Iran: it had met them']],
    ['Israel of course denies that it fired.', ['P! Israel: it fired']],
    ['The army at the time denied that it fired.', ['P! army: it fired']],
  ])('reads %j', (body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})

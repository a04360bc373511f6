import { describe, expect, it } from 'vitest'
import { told } from '@/lib/drafting/attribution/told'

describe('whom a cue, a role or a text means', () => {
  it.each([
    // A quotation that is the whole clause
    ['Ida Moen said that “we know what peace would take”.', ['D Ida Moen: we know what peace would take']],
    ['Ida Moen said that “the way to peace” was known.', ['PM Ida Moen: “the way to peace” was known']],
    // Verbs that look like nouns
    [
      'Rebel leaders gave no clear answer, the Tavria Post reports.',
      ['P Tavria Post: Rebel leaders gave no clear answer'],
    ],
    ['Energogas reports an attack, but says its plants are safe.', ['P Energogas: its plants are safe']],
    [
      'It matters to the neighbours, which fear a new war could reach them.',
      ['P the neighbours: a new war could reach them'],
    ],
    // Subjects behind names, ages and relative clauses
    ['“We are in shock,” Maks Orlyk, 29, a sales manager, told the paper.', ['D Maks Orlyk: We are in shock,']],
    [
      'Ole Vik floated the idea – prompting questions from Ida Moen, who sought a word and insisted she wanted no surprises.',
      ['P Ida Moen: she wanted no surprises'],
    ],
    ['Omar Saleh, a former minister and party deputy, said he agreed.', ['P Omar Saleh: he agreed']],
    // What is said stops where another act begins
    ['China has denied those claims and instead sought a role.', ['P! China: those claims']],
    [
      'One is dead, the Foreign Office has confirmed, amid reports that both had fought.',
      ['P Foreign Office: One is dead'],
    ],
    // Carriers
    ['A jet was lost, the army said on Monday, Reuters reported.', ['P army: A jet was lost']],
    // Roles
    [
      'Tavrian President Ole Vik said: “We are open. The president of Russia called.” The president stressed that time was short.',
      ['D Ole Vik: We are open. The president of Russia called.', 'P Ole Vik: time was short'],
    ],
    ['Tavrian President Ole Vik spoke. “We go on,” the head of state said.', ['D Ole Vik: We go on,']],
    // Bodies
    ['A White House statement said the door was open.', ['P White House: the door was open']],
    ['The rights group Human Rights Watch said 20 were held.', ['P Human Rights Watch: 20 were held']],
    [
      'The Martyr Haddad Brigades said the town was theirs. Haddad Brigades said its men had left.',
      ['P Martyr Haddad Brigades: the town was theirs', 'P Martyr Haddad Brigades: its men had left'],
    ],
    ['A Moroccan plane was lost, the country’s military said.', ["P Morocco's military: A Moroccan plane was lost"]],
    [
      'The two read out a joint statement. “A truce begins,” the document says.',
      ['D a joint statement: A truce begins,'],
    ],
    // Verbs that the tagger takes for nouns
    [
      'Experts say the truce will fail, and officials fear the war will spread.',
      ['P Experts: the truce will fail', 'P officials: the war will spread'],
    ],
    [
      'Iran and Oman, which border the strait, each accused the other of piracy.',
      ['P Iran and Oman: the other of piracy'],
    ],
    // Clauses beside each other
    [
      'Ghani called the talks “empty” and his spokesman said a reply would come.',
      ['PM Ashraf Ghani: the talks “empty”', 'P his spokesman: a reply would come'],
    ],
    [
      'China, which experts say is unlikely to come, has warned that time is short.',
      ['P experts: is unlikely to come', 'P China: time is short'],
    ],
    [
      'Troops will stay, the Swiss government said, though stressed that talks go on.',
      ['P Swiss government: Troops will stay', 'P Swiss government: talks go on'],
    ],
    [
      'Moen said she was keen to go, but repeated her insistence that talks come first.',
      ['P Moen: she was keen to go', 'P Moen: talks come first'],
    ],
    ['Ida Moen said “We can only win” and will not leave.', ['PM Ida Moen: “We can only win” and will not leave']],
    // Subjects far off
    ['Ole Vik arrived in Bergen on Tuesday saying that talks would go on.', ['P Ole Vik: talks would go on']],
    ['Norway has for more than a decade accused Tavria of theft.', ['P Norway: Tavria of theft']],
    ['Former envoys who worked on Tavria warned that war was near.', ['P Former envoys: war was near']],
    [
      'The president, who, according to diplomats, had asked for talks, thinks that they will come.',
      ['P diplomats: had asked for talks', 'P The president: they will come'],
    ],
    // Reports of what others say
    [
      'Ole Vik reported that a source with knowledge of the call said the raid was off.',
      ['P a source with knowledge of the call: the raid was off'],
    ],
    ['The Post reported that according to two officials, the raid was off.', ['P two officials: the raid was off']],
    [
      'Norway released a letter on the truce. A soldier died. The letter said that talks were over.',
      ['P Norway: talks were over'],
    ],
    ['It was reported by the Post on Monday that talks were over.', ['P the Post: talks were over']],
    ['Norway insists Tavria halt the raids.', ['P Norway: Tavria halt the raids']],
    ['Norway released a statement urging both sides to stop.', ['P Norway: both sides to stop']],
    [
      'Vik said he had called Bergen and had promised to help.',
      ['P Vik: he had called Bergen and had promised to help'],
    ],
    // Names that come later
    [
      'The road is open, the country’s ambassador said. On Monday, Ida Moen told the council it would stay so.',
      ['P Ida Moen: The road is open', 'P Ida Moen: it would stay so'],
    ],
    [
      'The army goes on, a top general has said. “We do not stop,” Lt Gen Ole Vik told the BBC.',
      ['P Ole Vik: The army goes on', 'D Ole Vik: We do not stop,'],
    ],
    [
      'Talks are near, a diplomat said. The spokeswoman, Ida Moen, said they were not.',
      ['P a diplomat: Talks are near', 'P! Ida Moen: they were not'],
    ],
    [
      'A member of the bureau told the Post that a deal was near. “We are ready,” Tor Aas said.',
      ['P Tor Aas: a deal was near', 'D Tor Aas: We are ready,'],
    ],
    ['The spokesman, identified only as Abu Tarik, said the port was next.', ['P Abu Tarik: the port was next']],
    // Several who issue one text
    [
      'Sudan gave way to Norway, Egypt and Qatar. The three nations released a joint statement. The statement said talks were near. It said time was short.',
      ['P Norway, Egypt and Qatar: talks were near', 'P Norway, Egypt and Qatar: time was short'],
    ],
    [
      'The shift followed President Vik and the leaders of Qatar and Egypt releasing a statement Thursday calling on both sides to talk.',
      ['P the leaders of Qatar and Egypt: both sides to talk'],
    ],
    // Who denies, and whom "he" means after others were named
    [
      'An aide said it was over. Ole Vik, the envoy, denied the report. He said talks went on.',
      ['P An aide: it was over', 'P! Ole Vik: the report', 'P Ole Vik: talks went on'],
    ],
    [
      'Ole Vik said talks went on. The town fell. The road is cut. Rain fell on the hills. Peace is no aim of the rebel general Tor Aas. He said he would fight.',
      ['P Ole Vik: talks went on', 'P Tor Aas: he would fight'],
    ],
    // Whom "he" means: somebody whom the text presents to its readers
    [
      'Ole Vik said talks went on.\n\nThe shells hit the office of the lawyer Omar Haddad, who was looking for papers.\n\n“Nothing is left,” he said.',
      ['P Ole Vik: talks went on', 'D Omar Haddad: Nothing is left,'],
    ],
    [
      'Ole Vik said talks went on.\n\nThe paper spoke to Omar Haddad, a baker in Aden.\n\n“We wait,” he told the paper.',
      ['P Ole Vik: talks went on', 'D Omar Haddad: We wait,'],
    ],
    ['Talks are near, said a statement of the east African bloc IGAD.', ['P IGAD: Talks are near']],
    ['The ministry signed a statement of intent and said talks were near.', ['P ministry: talks were near']],
    // The group that only its spokesman was told with
    [
      'Ida Moen, a spokeswoman for the M23, said talks were near. The group later said it would come.',
      ['P Ida Moen: talks were near', 'P M23: it would come'],
    ],
    [
      'Senior Hamas official Ole Vik said talks were near. The movement later said it would come.',
      ['P Ole Vik: talks were near', 'P Hamas: it would come'],
    ],
    [
      'Norway’s foreign minister said talks were near. The movement later said it would come.',
      ['P Norway’s foreign minister: talks were near', 'P movement: it would come'],
    ],
    [
      'The Forces of Freedom and Change met the army on Monday. The coalition said talks were near.',
      ['P Forces of Freedom and Change: talks were near'],
    ],
    [
      'The UN’s envoy for Western Sahara said talks were near. Former German President Horst Koehler said it was a start.',
      ['P Horst Köhler: talks were near', 'P Horst Köhler: it was a start'],
    ],
    // The name that comes after what described it
    ['West African leaders met in Abuja. ECOWAS said talks were near.', ['P ECOWAS: talks were near']],
    // Surnames of well-known people
    [
      'Ann Kerry, a farmer, said talks were near. Kerry said she hoped so.',
      ['P Ann Kerry: talks were near', 'P Ann Kerry: she hoped so'],
    ],
    [
      'Ann Moen, a farmer, said talks were near. Kerry said he hoped so.',
      ['P Ann Moen: talks were near', 'P John Kerry: he hoped so'],
    ],
    // Depicted, convinced, seen from somebody's place
    [
      'The talks were described by both envoys as “a good start”.',
      ['PM both envoys: The talks were described by both envoys as “a good start”'],
    ],
    ['Hamas is convinced the other side plays for time.', ['P Hamas: the other side plays for time']],
    [
      'From the perspective of diplomats, it is clear that nobody will come.',
      ['P diplomats: it is clear that nobody will come'],
    ],
    [
      'For Ida Moen, a professor in Bergen, the end remains far off: “They want to win.”',
      ['P Ida Moen: the end remains far off', 'D Ida Moen: They want to win.'],
    ],
    [
      'A senior official said they met. “We expect more,” they said.',
      ['P A senior official: they met', 'D A senior official: We expect more,'],
    ],
  ])('reads %j', (body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})

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
  ])('reads %j', (body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})

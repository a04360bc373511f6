import { describe, expect, it } from 'vitest'
import { told } from '@/lib/drafting/attribution/told'

describe('clauses of news', () => {
  it.each([
    // The second of two passives is no cue; an active verb there is.
    [
      'Ida Moen said the truce would be observed and verified “in good faith”.',
      ['PM Ida Moen: the truce would be observed and verified “in good faith”'],
    ],
    ['Ida Moen was asked and confirmed that the road was open.', ['P Ida Moen: the road was open']],
    // Who carried it, after a comma
    ['Ida Moen tweeted that the talks were over, reports Efe news.', ['P Ida Moen: the talks were over']],
    ['Ida Moen said the talks were over, reports Xinhua.', ['P Ida Moen: the talks were over']],
    [
      '“We are waiting for the other side,” Ida Moen said, Reuters reported.',
      ['D Ida Moen: We are waiting for the other side,'],
    ],
    // A text named by where it stands
    [
      'Ida Moen said in a Facebook post that she had seen the plan, but the army said the road was shut.',
      ['P Ida Moen: she had seen the plan', 'P army: the road was shut'],
    ],
    // What stands between two verbs of one subject
    ['Ida Moen met the envoy, and for that reason insisted on a longer truce.', ['P Ida Moen: a longer truce']],
    ['Ida Moen met the envoy, and in Oslo Ole Vik insisted that time was short.', ['P Ole Vik: time was short']],
    // Those who do something together
    [
      'The two countries sponsoring the peace talks said the date was fixed.',
      ['P two countries sponsoring the peace talks: the date was fixed'],
    ],
    ['Hamas rejecting the plan would be bad, Ida Moen said.', ['P Ida Moen: Hamas rejecting the plan would be bad']],
    // The object stands before the cue
    [
      'Ida Moen thanked Oslo for a pause, which, she said, her country had accepted in the interest of peace.',
      ['P Ida Moen: Oslo for a pause', 'P Ida Moen: her country had accepted in the interest of peace'],
    ],
    [
      'Ida Moen visited twice but said not even a magician could end the war.',
      ['P Ida Moen: not even a magician could end the war'],
    ],
    ['Ida Moen is said not to have signed.', []],
    [
      'Ida Moen asked everyone “not to take one road for the only road”.',
      ['PM Ida Moen: everyone “not to take one road for the only road”'],
    ],
    ['Ida Moen pressed the rebels to let them come.', ['P Ida Moen: the rebels to let them come']],
    ['The army pressed on to the river.', []],
    // Whose surname it is
    [
      'The paper met Thomas Lavrov, a lawyer from Bergen. Lavrov said the truce held.',
      ['P Thomas Lavrov: the truce held'],
    ],
    ['Sergey V. Lavrov came at noon. Lavrov said the truce held.', ['P Sergei Lavrov: the truce held']],
    [
      'Lavrov met Thomas Lavrov, a lawyer from Bergen. Mr Lavrov said the truce held.',
      ['P Sergei Lavrov: the truce held'],
    ],
    // Whom somebody serves
    [
      'Ole Vik, the president’s envoy, arrived in Doha. “We are bringing them home,” the president said.',
      ['D the president: We are bringing them home,'],
    ],
    [
      'Ole Vik, the envoy of the group, arrived in Doha. “We are bringing them home,” the envoy said.',
      ['D Ole Vik: We are bringing them home,'],
    ],
    [
      'Relatives of two detained French citizens said they had got no word.',
      ['P Relatives of two detained French citizens: they had got no word'],
    ],
    [
      'The talks are led by the Eminent Persons Group – Ida Moen (Norway) and Ole Vik (Denmark). Moen said she hoped for calm.',
      ['P Ida Moen: she hoped for calm'],
    ],
    // Whose the paragraphs of a quotation are, told at its end
    [
      'Ida Moen said it was put off, as Ole Vik had said it was early.\n\n“Most told me it may be too early to meet.\n\n“So they proposed another day,” Moen said.',
      [
        'P Ida Moen: it was put off',
        'P Ole Vik: it was early',
        'D Ida Moen: Most told me it may be too early to meet.',
        'D Ida Moen: So they proposed another day,',
      ],
    ],
    ['The army denied it, saying that its men were in their barracks.', ['P! army: its men were in their barracks']],
    ['The army left it, saying that its men were in their barracks.', ['P army: its men were in their barracks']],
    [
      'There was some progress on Sunday, when Ida Moen announced that the army had let them leave, reports Xinhua.',
      ['P Ida Moen: the army had let them leave'],
    ],
    ['It was said in the Israeli press that they had come.', []],
    [
      'Ida Moen told the paper that the crossing was open, contrary to Danish claims.',
      ['P! Ida Moen: the crossing was open, contrary to Danish claims'],
    ],
    ['The army rejects this, saying it is bound to peace.', ['P army: it is bound to peace']],
  ])('reads %s', (body, expected) => expect(told(body)).toEqual(expected))
})

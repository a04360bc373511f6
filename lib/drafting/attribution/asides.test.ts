import { describe, expect, it } from 'vitest'
import { told } from '@/lib/drafting/attribution/told'

describe('who speaks where something stands between the name and the verb', () => {
  it.each([
    [
      'Ole Vik said A was near. Ida Moen, acknowledging the setback, said the work was hard.',
      ['P Ole Vik: A was near', 'P Ida Moen: the setback', 'P Ida Moen: the work was hard'],
    ],
    [
      'Ole Vik said the other side blamed him. Ida Moen shot back, saying he was late.',
      ['P Ole Vik: the other side blamed him', 'P Ida Moen: he was late'],
    ],
    ['Ole Vik, R-Ohio, told the paper that it was late.', ['P Ole Vik: it was late']],
    ['Ole Vik, California Republican, has accused the army of theft.', ['P Ole Vik: the army of theft']],
    ['The vote drew the condemnation of Ida Moen, who said it was unfair.', ['P Ida Moen: it was unfair']],
    [
      'Hamas hoped for more. The officials have lowered their aims, even if it’s only for now, hoping that it helps.',
      ['P The officials: it helps'],
    ],
    [
      'Ida Moen, a spokeswoman for one of the groups, the FNL, said its men would go home.',
      ['P Ida Moen: its men would go home'],
    ],
    ['M23, which according to Ida Moen is short of men, took Goma.', ['P Ida Moen: is short of men']],
    ['M23 rebels, who, according to Ida Moen, are short of men, took Goma.', ['P Ida Moen: are short of men']],
    ['Tavrian Governor Ole Vik said the town was calm.', ['P Ole Vik: the town was calm']],
    ['China, North Korea’s main ally, welcomed the announcement.', ['P China: the announcement']],
    [
      'Several officials, including Moen, have warned that the truce is frail.',
      ['P Several officials: the truce is frail'],
    ],
    ['The fire goes on But Norway and local leaders said it was over.', ['P Norway and local leaders: it was over']],
    ['As Hervé Berg, the envoy, put it, the war is lost.', ['P Hervé Berg: the war is lost']],
  ])('reads %j', (body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})

describe('whom later words mean', () => {
  it.each([
    [
      'Ole Vik and Ida Moen met the king. “It was a good day,” the pair said.',
      ['D Ole Vik and Ida Moen: It was a good day,'],
    ],
    ['President Vladimir Putin was away. Vladimir, a broker, said he had not come.', ['P Vladimir: he had not come']],
    [
      'The rights group Amnesty International said it was late. Hezbollah fired rockets. The Iran-backed group said it would stop.',
      ['P Amnesty International: it was late', 'P Hezbollah: it would stop'],
    ],
    [
      'Ole Vik said it was over. The graffiti on a wall read: “We wanted peace, you wanted war”.',
      ['P Ole Vik: it was over', 'D The graffiti on a wall: We wanted peace, you wanted war'],
    ],
    ['Hamas fled. The police force said three were held.', ['P police force: three were held']],
    [
      'Norway was calm. The Widows and Missing Men Forum urged the king to act. “He must come,” it said.',
      ['P Widows and Missing Men Forum: the king to act', 'D Widows and Missing Men Forum: He must come,'],
    ],
  ])('reads %j', (body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})

describe('what is said', () => {
  it.each([
    ['Ole Vik says that’s unlikely to happen.', ['P Ole Vik: that’s unlikely to happen']],
    ['Ole Vik said in a televised address that the ship had been hit.', ['P Ole Vik: the ship had been hit']],
    [
      'It is “the best and maybe the last chance for all of us,” Ole Vik said in remarks alongside Ida Moen before the two met.',
      ['PM Ole Vik: It is “the best and maybe the last chance for all of us,”'],
    ],
    ['Talks went on as the number of people reported killed rose to nine.', []],
    ['Story highlights The tie between the two is at a new low', []],
    ['Ole Vik and Ida Moen agreed on a truce in May, but talks in Oslo that month broke up.', []],
    ['The papers named above each report are answerable for it.', []],
    ['Talks will “be set after that”, Ole Vik said.', ['PM Ole Vik: Talks will “be set after that”']],
    ['Ole Vik admitted that was the case.', ['P Ole Vik: that was the case']],
    ['Ole Vik said that should they come, he would leave.', ['P Ole Vik: should they come, he would leave']],
    ['Ole Vik added that Norway continues “to press both”.', ['PM Ole Vik: Norway continues “to press both”']],
    ['Despite Western calls on Norway not to go, the vote was held.', []],
  ])('reads %j', (body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})

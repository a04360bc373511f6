import { describe, expect, it } from 'vitest'
import { told } from '@/lib/drafting/attribution/told'

describe('what somebody denies', () => {
  it.each([
    ['Vik has rejected that charge, saying the men were safe.', ['P! Vik: that charge', 'P Vik: the men were safe']],
    [
      'Ida Moen, meanwhile, has rejected suggestions from Bergen that a deal is close.',
      ['P! Ida Moen: suggestions from Bergen that a deal is close'],
    ],
    ['The charges were denied by the rebels.', ['P! rebels: The charges']],
    ['Nothing has been decided yet, the minister said.', ['P! the minister: Nothing has been decided yet']],
    [
      'Asked if a date had been set, the spokesman replied no, adding that it was late.',
      ['P! the spokesman: no', 'P the spokesman: it was late'],
    ],
    ['The army denied blocking access to the camp.', ['P! army: blocking access to the camp']],
    ['The general denied involvement.', ['P! The general: involvement']],
    ['The minister dispelled rumours of a rift.', ['P! The minister: rumours of a rift']],
    ['The ministry batted away the reports of a rift.', ['P! ministry: the reports of a rift']],
    // Of whom nothing is alleged, and of whom something may be
    ['Aid workers said the convoy had not been attacked.', ['P Aid workers: the convoy had not been attacked']],
    ['The ministry said the convoy had not been attacked.', ['P! ministry: the convoy had not been attacked']],
    // Denials told by a noun
    [
      'Despite Norway’s denials that it pays the guards, Ida Moen said it does.',
      ['P! Norway: it pays the guards', 'P Ida Moen: it does'],
    ],
    ['The ministry issued a denial that it had sent guards.', ['P! ministry: it had sent guards']],
    ['The judge denied the appeal of the guards.', []],
    ['The party distanced itself from a leaked document.', ['P! party: a leaked document']],
    // What another says, disputed in an aside
    [
      'Egypt and Bahrain cut ties, accusing Qatar of arming militants, a charge Doha rejects as baseless.',
      ['P Egypt and Bahrain: Qatar of arming militants', 'P! Doha: Qatar of arming militants, a charge'],
    ],
    [
      'Israel accused Hamas of stalling, which it has denied.',
      ['P Israel: Hamas of stalling', 'P! Hamas: Hamas of stalling, which it has denied'],
    ],
    [
      'Israel said arms lay in the village – something Hamas denies – and in the port.',
      [
        'P! Hamas: arms lay in the village – something Hamas denies',
        'P Israel: arms lay in the village – something Hamas denies – and in the port',
      ],
    ],
    [
      'Israel accused Hamas of theft, a charge the group rejects.',
      ['P Israel: Hamas of theft', 'P! Hamas: Hamas of theft, a charge'],
    ],
    [
      'Vik said the plant must close, a demand Tehran dismisses.',
      ['P Vik: the plant must close, a demand Tehran dismisses'],
    ],
    ['Israel said it offered a truce, which Hamas rejected.', ['P Israel: it offered a truce, which Hamas rejected']],
    [
      'Iran accused Israel of the raid, which it has neither confirmed nor denied.',
      ['P Iran: Israel of the raid, which it has neither confirmed nor denied'],
    ],
    ['Vik neither confirmed nor denied the raid, saying only that he was calm.', ['P Vik: he was calm']],
  ])('finds the denials of %j', (body, expected) => {
    expect(told(body)).toEqual(expected)
  })

  it.each([
    ['What somebody does not get', 'The army denied the reporters access to the camp.'],
    ['What somebody does not get, after a person', 'The court denied the minister a meeting with the king.'],
    ['Permits', 'The ministry denied visas to three observers.'],
    ['From whom one keeps away, not from what was said', 'The party distanced itself from the general.'],
    ['What is only called a claim that others deny', 'The town lies open — claims denied by Bergen.'],
    ['What only points at words said before', 'The ministers have repeated that call in recent days.'],
    ['What goes on while something else does', 'As the talks continue, the toll rises.'],
  ])('drafts nothing: %s', (_, body) => {
    expect(told(body)).toEqual([])
  })

  it('takes what did not happen to a bystander for no denial', () => {
    expect(told('“We were not told of any raid,” a villager said.')).toEqual([
      'D a villager: We were not told of any raid,',
    ])
    expect(told('“We were not told of any raid,” the minister said.')).toEqual([
      'D! the minister: We were not told of any raid,',
    ])
    // Bodies and priests are asked about what they did.
    expect(told('The Farmers’ Party said it had not met the rebels.')).toEqual([
      'P! Farmers’ Party: it had not met the rebels',
    ])
    expect(told('Father Ole Vik said he had not met the rebels.')).toEqual(['P! Ole Vik: he had not met the rebels'])
  })

  it('takes “confirm or deny” for no denial', () => {
    expect(told('The army said it could not confirm or deny the raid.')).toEqual([
      'P army: it could not confirm or deny the raid',
    ])
  })
})

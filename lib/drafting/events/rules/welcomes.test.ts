import { describe, expect, it } from 'vitest'
import { draftOnWednesday } from '../testing'

const drafted = (sentence: string): string[] =>
  draftOnWednesday(sentence).map(({ type, status, date }) => `${type} ${status} ${date.edtf}`)

describe('what a statement welcomes has come about', () => {
  it.each([
    [
      'Oman welcomes the announcement of a two-month truce in Yemen between the government and the Houthis.',
      ['ceasefire_declared happened 2025-05-14'],
    ],
    [
      'Jordan welcomes the announcement yesterday by Kigali and Kinshasa of a ceasefire in eastern Congo.',
      ['ceasefire_declared happened 2025-05-13'],
    ],
    [
      'I welcome today’s announcement of an extension of the truce in Yemen.',
      ['ceasefire_in_force happened 2025-05-14'],
    ],
    [
      'I warmly welcome the signing yesterday of a peace agreement between Armenia and Azerbaijan.',
      ['agreement_signed happened 2025-05-13'],
    ],
    [
      'The Kingdom welcomes the exchange of 150 prisoners between Russia and Ukraine.',
      ['release_or_exchange happened 2025-05-14'],
    ],
    [
      'Norway welcomes the resumption of direct talks between Sudan’s army and the Rapid Support Forces in Jeddah.',
      ['direct_negotiation happened 2025-05-14'],
    ],
    ['We welcome the arrival of a Houthi delegation in Riyadh for talks on Yemen.', ['visit happened 2025-05-14']],
    ['Kuwait welcomed the news of the truce between Israel and Hamas.', ['ceasefire_declared happened 2025-05-14']],
  ])('%s', (sentence, expected) => expect(drafted(sentence)).toEqual(expected))

  it.each([
    'Spain welcomes efforts to reach a truce in Yemen between the government and the Houthis.',
    'Spain welcomes the plan for a ceasefire in Yemen between the government and the Houthis.',
    'We would welcome a ceasefire in Sudan between the army and the Rapid Support Forces.',
    'The two leaders welcomed the prospect of a truce in Yemen between the government and the Houthis.',
    'France welcomes any agreement that ends the war in Sudan between the army and the Rapid Support Forces.',
    'Spain welcomes the trade agreement between Sudan and Chad.',
    'The African Union welcomes the commitment of Sudan’s army and the Rapid Support Forces to a ceasefire.',
  ])('%s', (sentence) => expect(drafted(sentence)).toEqual([]))

  it('keeps an extension apart from the truce that it extends', () =>
    expect(
      drafted(
        'We welcome the extension of the truce in Yemen. The truce that Oman brokered between the government and the Houthis has brought calm.',
      ),
    ).toEqual(['ceasefire_in_force happened 2025-05-14', 'ceasefire_declared happened null']))
})

/** Which conflict a text is about, where several share its words or its sides. */
import { describe, expect, it } from 'vitest'
import { draftArticle } from '@/lib/drafting/draft-article'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'

const conflictsOf = (body: string): string[] =>
  draftArticle({ body, title: null, outlet: null, published: null }, EMPTY_CONTEXT).conflicts.map(({ label }) => label)

describe('wars that became part of a greater one, or began within one', () => {
  const donbas = 'Russia and Ukraine swapped 40 prisoners on Monday near Donetsk, in the Donbas in eastern Ukraine.'
  const red = 'The United States and the Houthis agreed on Monday to a truce that Oman brokered in Yemen.'
  it.each([
    ['2021-05-05', 'Donbas', donbas],
    ['2024-05-05', 'Russia-Ukraine', donbas],
    ['2016-05-05', 'Yemen', red],
    ['2025-05-05', 'United States-Houthis', red],
  ])('%s: %s', (day, conflict, text) => {
    const published = { edtf: day, earliest: day, latest: day, precision: 'day', basis: 'stated' } as const
    const { conflicts } = draftArticle({ body: text, title: null, outlet: null, published }, EMPTY_CONTEXT)
    expect(conflicts.map(({ label }) => label)).toEqual([conflict])
  })
})

describe('a coup', () => {
  it.each([
    ['The coup in Mali was condemned. ECOWAS envoys met the junta on Monday to mediate.', ['Mali transition']],
    [
      'The war in northern Mali goes on. Algerian envoys met the Tuareg rebels on Monday to mediate.',
      ['Northern Mali'],
    ],
  ])('%s', (body, labels) => expect(conflictsOf(body)).toEqual(labels))

  it('leaves ECOWAS a third party', () => {
    const body = 'After the coup in Mali, envoys of ECOWAS met the junta in Bamako on Monday to mediate.'
    const { mediators } = draftArticle({ body, title: null, outlet: null, published: null }, EMPTY_CONTEXT)
    expect(mediators.map(({ name }) => name)).toEqual(['ECOWAS'])
  })
})

it('takes Palestinian factions told beside Israel for no quarrel of their own', () => {
  const text =
    'Israel and Palestinian factions agreed on Monday to a truce in Gaza, a Fatah official said. Hamas denied that it had fired.'
  expect(conflictsOf(text)[0]).toBe('Israel-Hamas')
  expect(
    conflictsOf('China had 14 Palestinian factions over for talks on Monday, Fatah said. Hamas thanked it.'),
  ).toEqual(['Fatah-Hamas'])
})

it('is about the two who sign a truce as much as about the war that it speaks of at length', () => {
  const body =
    'Thailand and Cambodia have signed an expanded truce in Kuala Lumpur, in a ceremony overseen by the United States. Thailand will free 18 Cambodian soldiers. ' +
    'The war in Myanmar was the other matter of the summit. The junta has met the NUG once since then. ' +
    'In Myanmar the junta and the NUG fight on, and China mediated a truce there between the junta and a rebel alliance.'
  expect(conflictsOf(body).toSorted()).toEqual(['Myanmar', 'Thailand-Cambodia'])
})

describe('the conflicts of a text', () => {
  it.each([
    [
      'Talks with Tehreek-e-Taliban Pakistan (TTP) in Miranshah went on. Islamabad wants the TTP to lay down its arms, and the Pakistani Taliban a truce with Pakistan.',
      'Pakistan-TTP',
    ],
    [
      'Ingrid Solheim will be the new United Nations Syria envoy. She follows Erik Dahl, who was the UN envoy to Syria for four years. She once worked on the Middle East peace process.',
      'Syrian civil war',
    ],
    [
      'The war in Syria goes on. President Assad fights the Nusra Front in Syria. A ceasefire brokered by Russia freed no convoy, and the Nusra Front shelled Syria’s army.',
      'Syrian civil war',
    ],
    [
      'The nuns of Maaloula were freed by the Nusra Front in a deal that Qatar brokered with Syria on Monday. The Nusra Front had held the nuns since December, and Syria freed women.',
      'Nuns of Maaloula',
    ],
    [
      'The United States and the Taliban exchanged prisoners on Monday. Qatar took in five detainees who had been held at Guantanamo Bay, Cuba, and the Taliban freed a soldier of the United States.',
      'United States-Taliban',
    ],
    [
      'The president said that mediators had put a proposal for a ceasefire and a hostage deal to both parties in Doha. He thanked the emir and the Egyptian president for the support of Qatar and Egypt for it. His envoy flies to Israel on Friday.',
      'Israel-Hamas',
    ],
    ['Delegations gathered in Muscat on Monday to sign a truce for Yemen.', 'Yemen'],
    [
      'The White House’s envoy landed in Moscow on Thursday for talks on a truce in Ukraine. The trip is part of US efforts to press Russia, an aide said. The United States told Russia so. Ukraine and Russia have not yet answered the United States.',
      'Russia-Ukraine',
    ],
    [
      'A summit of the leaders of Ukraine, Russia, France and Germany in Minsk produced a truce for eastern Ukraine on Monday.',
      'Donbas',
    ],
  ])('%s', (body, conflict) => {
    expect(conflictsOf(body)).toEqual([conflict])
  })
})

it('two states told as the sides of talks have a quarrel, beside the war within one of them', () => {
  expect(
    conflictsOf(
      'Peace talks between Pakistan and Afghanistan in Istanbul, mediated by Qatar and Turkey, went on. Pakistan and Afghanistan had agreed to a truce. Islamabad accuses Tehreek-e-Taliban Pakistan (TTP) of moving freely inside Afghanistan. Kabul said it had no hold over the Pakistani Taliban.',
    ),
  ).toContain('Afghanistan-Pakistan')
})

it('a state at talks with itself under an envoy: those of its conflict whom the article names', () => {
  const life = ' Bread costs twice what it did in spring, and shops shut at noon.'.repeat(40)
  const { conflicts } = draftArticle(
    {
      body:
        'The United Nations envoy for Libya hopes that the General National Congress (GNC) will return to the negotiating table next week, for peace talks in Morocco. "Every week is one in which Libyans pay the price," he said. The GNC had asked for more time, he said. Libya has had two governments since 2014. The Council called on all Libyan parties to come to the talks. The talks resume in June.' +
        life,
      title: null,
      outlet: null,
      published: null,
    },
    EMPTY_CONTEXT,
  )
  expect(conflicts).toMatchObject([{ label: 'Libya', parties: [{ actor: 'general-national-congress' }] }])
})

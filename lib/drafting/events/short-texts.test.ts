import { describe, expect, it } from 'vitest'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'
import { draftArticle } from '@/lib/drafting/draft-article'

const brief = (body: string) =>
  draftArticle({ body, title: null, outlet: null, published: null }, EMPTY_CONTEXT).events.map(
    ({ type, conflictLabel }) => `${type} | ${conflictLabel}`,
  )

const told = (body: string) =>
  draftArticle({ body, title: null, outlet: null, published: null }, EMPTY_CONTEXT).events.map(
    ({ type, conflictLabel, date, participants }) =>
      [
        type,
        conflictLabel,
        date.edtf ?? 'no date',
        ...participants.map(({ name, roles }) => `${name} ${roles.join('+')}`),
      ].join(' | '),
  )

describe('a text of one paragraph', () => {
  it.each([
    [
      'Oman hosted talks between Iran and the United States on Monday, the foreign minister said.',
      'hosted_talks | United States-Iran',
    ],
    [
      'Iranian and American negotiators held talks in Muscat on Sunday, mediated by Oman, state media reported.',
      'mediation_session | United States-Iran',
    ],
    [
      'Saudi Arabia and Iran agreed on Friday to restore ties after talks in Beijing.',
      'agree_to_settle | Saudi Arabia-Iran',
    ],
    ['Kuwait, the mediator, passed a US message to Iran on Friday.', 'mediation_related | United States-Iran'],
    ["Iceland's foreign minister hosted talks between Chile and Bolivia on Friday.", 'hosted_talks | Bolivia-Chile'],
  ])('%s', (body, event) => expect(brief(body)).toEqual([event]))

  it.each([
    ['The UN envoy held talks with the Houthis in Muscat.', 'Yemen', 'United Nations: good_offices'],
    ['Ghana’s foreign minister held talks with FARC leaders in Accra.', 'Colombia-FARC', 'Ghana: good_offices'],
    ['Finnish diplomats held talks with the Taliban in Helsinki.', 'Afghanistan', 'Finland: good_offices'],
    [
      'Slovenian officials met a Hamas delegation in Ljubljana on Friday to discuss a ceasefire.',
      'Israel-Hamas',
      'Slovenia: good_offices',
    ],
    ['Iraq hosted a meeting between Saudi and Iranian security officials.', 'Saudi Arabia-Iran', 'Iraq: good_offices'],
  ])('who talks to a side of a known war is no side of it: %s', (body, conflict, mediator) => {
    const [event] = draftArticle({ body, title: null, outlet: null, published: null }, EMPTY_CONTEXT).events
    const mediators = event?.participants.flatMap(({ name, roles }) =>
      roles.includes('good_offices') ? [`${name}: good_offices`] : [],
    )
    expect([event?.conflictLabel, mediators]).toEqual([conflict, [mediator]])
  })

  it.each([
    'The Houthis warned that they would reject any new talks with Yemen’s government.',
    'As the war between Russia and Ukraine went on, the palace sent a chief of staff to Lakeside.',
    'An official of Hamas denied that the movement had rejected the proposal of Egypt.',
    'Chile and Bolivia opened a new railway on Friday, the minister said.',
    'President Trump discussed tariffs with China and India on Friday.',
  ])('no conflict: %s', (body) => expect(brief(body)).toEqual([]))

  it.each([
    [
      'Ukraine and Russia each freed 95 prisoners in an exchange brokered by the United Arab Emirates, Kyiv said.',
      'release_or_exchange | Russia-Ukraine | no date | United Arab Emirates mediation | Ukraine party | Russia party',
    ],
    [
      'Oman conveyed messages from Tehran to Washington on the nuclear file.',
      'mediation_related | United States-Iran | no date | Oman message_carrier+good_offices | Iran party | United States party',
    ],
    [
      'India ruled out third-party mediation in its dispute with Pakistan.',
      'reject_mediation | India-Pakistan | no date | India party | Pakistan party',
    ],
    [
      'Hungary proposed an Orthodox Christmas ceasefire, which was discussed in Kyiv by the government there.',
      'proposal_tabled | Russia-Ukraine | no date | Hungary mediation+good_offices | Russia party | Ukraine party',
    ],
    [
      "South Sudan's Kiir and Machar recommitted to the 2018 peace deal.",
      'agree_to_settle | South Sudan | no date | South Sudan party | SPLM-IO party',
    ],
    [
      'The Philippine government terminated peace talks with communist rebels in 2017.',
      'suspend_mediation | Philippines-NDFP | 2017 | Philippines party | National Democratic Front of the Philippines party',
    ],
    [
      'Afghanistan and Pakistan agreed to an immediate ceasefire during talks in Doha mediated by Qatar.',
      'ceasefire_declared | Afghanistan-Pakistan | no date | Qatar mediation+hosting_talks | Afghanistan party | Pakistan party',
    ],
    [
      'Serbia and Kosovo failed to sign an EU-drafted agreement in Ohrid.',
      'talks_collapse | Kosovo-Serbia | no date | European Union mediation | North Macedonia hosting_talks | Serbia party | Kosovo party',
    ],
    [
      'Norwegian diplomats confirmed that they had facilitated three days of meetings between the Taliban and Afghan officials in January 2022.',
      'mediation_session | Afghanistan | 2022-01 | Norway good_offices | Taliban party | Afghanistan party',
    ],
    [
      'The UN envoy said he had spoken by phone with the leaders of Armenia and Azerbaijan.',
      'phone_contact | Armenia-Azerbaijan | no date | United Nations good_offices | Armenia party | Azerbaijan party',
    ],
    [
      'Oman’s foreign minister spoke by phone with his counterparts in Yerevan and Baku about the war between Armenia and Azerbaijan.',
      'phone_contact | Armenia-Azerbaijan | no date | Oman good_offices | Azerbaijan party | Armenia party',
    ],
    [
      'Italy had accepted a request to host the second round of talks between Iran and the United States.',
      'hosted_talks | United States-Iran | no date | Italy hosting_talks+good_offices | Iran party | United States party',
    ],
    [
      'The peace agreement that Ethiopia and the TPLF signed in November 2022 ended the war. It was brokered by the African Union.',
      'agreement_signed | Tigray war | 2022-11 | African Union mediation | Ethiopia party | TPLF party',
    ],
    [
      "Egypt and Qatar have received Hamas's reply to the latest American ceasefire proposal for Gaza.",
      'proposal_tabled | Israel-Hamas | no date | United States good_offices | Hamas party | Israel party',
    ],
    [
      'Hamas has freed an American soldier after talks with Washington in which Qatar and Egypt served as go-betweens.',
      'release_or_exchange | Israel-Hamas | no date | Qatar mediation | Egypt mediation | Hamas party | Israel party',
    ],
    [
      "The accord between Libya's rivals was mediated by the Arab League.",
      'agreement_signed | Libya | no date | Arab League mediation | Government of National Accord party | Libyan National Army party',
    ],
    [
      'Oman helped facilitate the release on Monday of a journalist held by the Houthis.',
      'release_or_exchange | Yemen | no date | Oman good_offices | Houthis party | Yemen party',
    ],
    [
      'The ELN declared a truce over Christmas.',
      'ceasefire_declared | Colombia-ELN | no date | ELN party | Colombia party',
    ],
    [
      'The Taliban cancelled a planned meeting with Afghan negotiators in Doha.',
      'suspend_mediation | Afghanistan | no date | Qatar hosting_talks | Taliban party | Afghanistan party',
    ],
  ])('one act, whole: %s', (body, event) => expect(told(body)).toEqual([event]))
})

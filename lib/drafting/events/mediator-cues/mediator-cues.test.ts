import { describe, expect, it } from 'vitest'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'
import { draftArticle } from '@/lib/drafting/draft-article'

const mediatorsOf = (body: string): string[] =>
  draftArticle({ body, title: null, outlet: null, published: null }, EMPTY_CONTEXT)
    .mediators.map(({ name }) => name)
    .sort()
const YEMEN = 'The war in Yemen between the Yemeni government and the Houthis has gone on since 2014. '

describe('who is a third party', () => {
  it.each([
    ['Qatar, along with Kenya and Egypt, led mediation efforts between the two sides.', ['Egypt', 'Kenya', 'Qatar']],
    ['Oman has played a key role in brokering the truce.', ['Oman']],
    ['Norway can continue as third party facilitator of the talks.', ['Norway']],
    ['Jordan was sounded out as a possible go-between.', ['Jordan']],
    ['The Houthis thanked Oman and Qatar for their efforts to end the war.', ['Oman', 'Qatar']],
    ['Egypt has been pressing the Houthis to accept the text.', ['Egypt']],
    ['The Kenyan peace initiative has few friends left.', ['Kenya']],
    ['They met the guarantor powers Greece, Turkey and the UK.', ['Greece', 'Turkey', 'United Kingdom']],
    ['The contact group (Jordan, Kuwait and Oman) is to report next week.', ['Jordan', 'Kuwait', 'Oman']],
    ['A delegation from the African Union and ECOWAS was turned away at the airport.', ['African Union', 'ECOWAS']],
    ['A truce was negotiated in Vienna last week by the Russians.', ['Austria', 'Russia']],
    ['The African Union on Friday called for an immediate ceasefire.', ['African Union']],
    ['Mr Trump, who visited Jordan in May, helped broker the truce.', ['United States']],
    ['Oman, a close ally of Kenya, brokered the truce.', ['Oman']],
    ['Kenya on Monday presented a peace plan to both sides.', ['Kenya']],
    ['A joint statement by Kenya, Jordan and Oman said the talks would go on.', ['Jordan', 'Kenya', 'Oman']],
    [
      'After talks of the leaders of France and Italy with the Houthis and the Yemeni government nothing was signed.',
      ['France', 'Italy'],
    ],
    ['The talks may move to one of the agreed venues of Oman, Kuwait or Jordan.', ['Jordan', 'Kuwait', 'Oman']],
    ['The Houthis had turned away a Kenyan delegation that tried to negotiate.', ['Kenya']],
    ['The plan, put forward by the African Union, was rejected.', ['African Union']],
    ['Jordan has served as a back channel.', ['Jordan']],
    ['The initiative by Turkey was welcomed.', ['Turkey']],
    ['Algeria announced it would convene a meeting of the rival sides.', ['Algeria']],
    ['US envoy Tim Lenderking met the Houthis.', ['United States']],
    ['The Houthis kept a political office in Qatar.', ['Qatar']],
    ['With Oman’s help, the two sides agreed to a ceasefire.', ['Oman']],
    ['Thanks to Kuwaiti efforts, forty prisoners were freed.', ['Kuwait']],
    ['At the invitation of Kuwait, delegations of both sides held talks.', ['Kuwait']],
    ['The accord was signed in the presence of the Kenyan president.', ['Kenya']],
    ['Under pressure from Jordan, the two sides agreed to a truce.', ['Jordan']],
    ['The two sides turned to Kuwait for help in ending the war.', ['Kuwait']],
    ['Kuwait is working with Jordan to end the fighting.', ['Jordan', 'Kuwait']],
    ['Efforts by Kenya to end the fighting failed.', ['Kenya']],
    ['Kenya pushed the Houthis to show more flexibility.', ['Kenya']],
    [
      'The two sides agreed to new talks after a diplomatic push from Kenya, Jordan and Oman.',
      ['Jordan', 'Kenya', 'Oman'],
    ],
    ['The Houthis have yet to answer a US bridging proposal.', ['United States']],
    ['Jordan has used its ties to both sides to keep talks alive.', ['Jordan']],
    ['Jordan joined Kuwait in brokering the deal.', ['Jordan', 'Kuwait']],
    ['Kenya will monitor the truce.', ['Kenya']],
    ['Jordan has been a channel for messages between the two sides.', ['Jordan']],
    ['The prisoners were handed over to the Red Cross.', ['International Committee of the Red Cross']],
    ['Kuwait won the release of six sailors.', ['Kuwait']],
    ['Kuwait got the two sides to agree to a truce.', ['Kuwait']],
    ['Kuwait suggested that the two sides meet.', ['Kuwait']],
    ['Kuwait-backed talks went on.', ['Kuwait']],
    ['A joint statement was signed by Jordan, Kenya and Oman.', ['Jordan', 'Kenya', 'Oman']],
    [
      'The leaders of Kenya and Oman said on Friday they may present what they called a “final bridging proposal”.',
      ['Kenya', 'Oman'],
    ],
    ['The talks were hosted by its increasingly close partner Jordan.', ['Jordan']],
    ['Kenya urged the Houthi leader to consider a ceasefire.', ['Kenya']],
    ['The Houthis turned down Jordan’s winter ceasefire proposal.', ['Jordan']],
  ])('%s', (text, expected) => expect(mediatorsOf(YEMEN + text)).toEqual(expected))

  it.each([
    'Kuwait played a match against Jordan.',
    'The Houthis thanked Iran for its weapons.',
    'Fuel went up again in Jordan and Kuwait.',
    'The two sides met at the G20 in June.',
    'With Jordan’s help a new road was built, and Kuwait paid for it.',
    'Thanks to Kuwait there was petrol again.',
    'Jordan is working to end its budget deficit.',
    'The text was signed in the presence of guests from Jordan, Kenya, Norway, Ghana and Turkey.',
    'Jordan, the UN said, counted forty dead, and the UN asked for money.',
    'The Red Cross vaccinated children in Aden.',
  ])('none in: %s', (text) => expect(mediatorsOf(YEMEN + text)).toEqual([]))

  it('lists the country around the room', () => {
    expect(mediatorsOf(`${YEMEN}The two sides held talks in Muscat on Monday.`)).toEqual(['Oman'])
    expect(mediatorsOf(`${YEMEN}The two sides held UN-brokered talks in Geneva on Monday.`)).toEqual([
      'Switzerland',
      'United Nations',
    ])
    expect(mediatorsOf(`${YEMEN}The statement came during peace talks held in the Jordanian capital Amman.`)).toEqual([
      'Jordan',
    ])
  })

  it('takes whoever brokers for no party', () => {
    const { conflicts, mediators } = draftArticle(
      {
        body: 'US-brokered talks between Russia and Ukraine ended on Friday. Washington and Moscow had met before. The US-led negotiations between Ukraine and Russia go on, the United States and Russia said.',
        title: null,
        outlet: null,
        published: null,
      },
      EMPTY_CONTEXT,
    )
    expect(conflicts[0]?.parties.map(({ name }) => name).sort()).toEqual(['Russia', 'Ukraine'])
    expect(mediators.map(({ name }) => name)).toEqual(['United States'])
  })
})

const hostsOf = (body: string): string[][] =>
  draftArticle({ body, title: null, outlet: null, published: null }, EMPTY_CONTEXT).events.map(({ participants }) =>
    participants.filter(({ roles }) => roles.includes('hosting_talks')).map(({ name }) => name),
  )

describe('where it was', () => {
  it.each([
    [
      'Kosovo and Serbia held talks in Brussels on Monday. Peace between Kosovo and Serbia is what the mediation is for.',
      [['European Union']],
    ],
    ['Israel and Hamas agreed to a ceasefire in Gaza. Egypt brokered the truce between Israel and Hamas.', [[]]],
    [
      'Kenyan mediators visited Kyiv and then Moscow. The war in Ukraine between Russia and Ukraine goes on.',
      [['Ukraine', 'Russia']],
    ],
  ])('%s', (text, expected) => expect(hostsOf(text)).toEqual(expected))

  it('takes two who are named for the two', () => {
    const [event] = draftArticle(
      {
        body: 'Rwanda and the Democratic Republic of Congo signed a truce in Luanda on Friday. M23 fights on in eastern Congo.',
        title: null,
        outlet: null,
        published: null,
      },
      EMPTY_CONTEXT,
    ).events
    expect(
      event?.participants
        .filter(({ roles }) => roles.includes('party'))
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Democratic Republic of the Congo', 'Rwanda'])
  })

  it('leaves out the state over which two others fight', () => {
    const { conflicts } = draftArticle(
      {
        body: 'The Sudanese army and the Rapid Support Forces (RSF) agreed to a ceasefire. The war in Sudan began in 2023, and Sudan’s foreign ministry welcomed the mediation.',
        title: null,
        outlet: null,
        published: null,
      },
      EMPTY_CONTEXT,
    )
    expect(conflicts[0]?.parties.map(({ name }) => name)).toEqual(['Sudanese Armed Forces', 'Rapid Support Forces'])
  })

  it('tells talks of Washington and Pyongyang from those of the two Koreas', () => {
    const { conflicts } = draftArticle(
      {
        body: 'The United States and North Korea held nuclear talks in Stockholm on Saturday. Sweden mediated between Washington and Pyongyang on denuclearization.',
        title: null,
        outlet: null,
        published: null,
      },
      EMPTY_CONTEXT,
    )
    expect(conflicts.map(({ label }) => label)).toEqual(['United States-North Korea'])
  })
})

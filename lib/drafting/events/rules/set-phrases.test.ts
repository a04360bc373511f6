import { describe, expect, it } from 'vitest'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'
import { draftArticle } from '@/lib/drafting/draft-article'

const WAR = 'The war in Sudan between the army and the Rapid Support Forces has gone on since 2023; Kenya mediates.\n\n'
const published = {
  edtf: '2025-05-14',
  earliest: '2025-05-14',
  latest: '2025-05-14',
  precision: 'day',
  basis: 'stated',
} as const
const types = (text: string) =>
  draftArticle({ body: WAR + text, title: null, outlet: null, published }, EMPTY_CONTEXT)
    .events.filter(({ start }) => start >= WAR.length)
    .map(({ type }) => type)

describe('acts told by set phrases', () => {
  it.each([
    ['The two generals shook hands in Kampala in July.', 'mediation_session'],
    ['In May 2021 Kenya brokered the resumption of diplomatic ties.', 'agreement_signed'],
    ['The RSF refused to put its name to the document on Monday.', 'reject_plan'],
    ['A truce was declared in March. It soon broke down.', 'talks_collapse'],
    ['The two generals met in July. The agreement fell apart in August.', 'talks_collapse'],
    ['In December Kenya obtained another cessation of hostilities.', 'ceasefire_declared'],
    ['The talks were suspended in June, resumed in October with the African Union.', 'mediation_session'],
    ['The chiefs of both armies were due to speak again on Monday.', 'mediation_session'],
    ['A call between the two generals on 3 May led to talks in Nairobi on 18 May.', 'mediation_session'],
    ['Negotiators of both armies will take a two-week break.', 'suspend_mediation'],
    ['Kenya’s president called off a trip to Port Sudan last month.', 'suspend_mediation'],
    ['The joint declaration signed in Jeddah in May names no date.', 'agreement_signed'],
    ['The army voted down a settlement in 2024.', 'reject_plan'],
    ['Chad offered to work with both armies on a solution.', 'offer_mediation'],
    ['The two generals were brought together in Nairobi on 28 December.', 'mediation_session'],
    ['Kenya called the generals of both sides together in Nairobi on 28 December.', 'mediation_session'],
    ['The two generals came face to face in Nairobi on 28 December.', 'mediation_session'],
    ['Both armies came to the table in December.', 'mediation_session'],
    ['Nothing came of a round in Manama in January 2024.', 'talks_collapse'],
    ['The delegation of the army left Jeddah on Monday without an agreement.', 'talks_collapse'],
    ['The round in Manama ended in deadlock on 3 May.', 'talks_collapse'],
    ['Kenya called time on the talks on 1 June 2024.', 'suspend_mediation'],
    ['The mediators sent both delegations home in June 2024.', 'suspend_mediation'],
    ['The army said no to the proposal on Tuesday.', 'reject_plan'],
    ['The army said no to Kenyan mediation on Tuesday.', 'reject_mediation'],
    ['The army said no to the talks on Tuesday.', 'reject_talks'],
    ['The army turned a cold shoulder to the plan on Tuesday.', 'reject_plan'],
    ['The army poured cold water on the plan on Tuesday.', 'reject_plan'],
    ['The army threw out the plan on Tuesday.', 'reject_plan'],
    ['The army put its name to the Nairobi declaration on Tuesday.', 'agreement_signed'],
    ['The two armies committed themselves on Friday to a ten-day halt in fighting.', 'agree_to_settle'],
    ['The army accepted the text on 3 May.', 'agree_to_settle'],
    ['The guns fell silent in Khartoum on 22 May 2023.', 'ceasefire_in_force'],
    ['Fighting stopped in Khartoum on 10 June 2023.', 'ceasefire_in_force'],
    ['Kenya got the two sides to open a corridor on 3 May.', 'humanitarian_access'],
    ['The Red Cross brought out 125 soldiers in August 2023.', 'release_or_exchange'],
    ['A Kenyan plane flew 40 captives home on Saturday.', 'release_or_exchange'],
    ['Forty captives came home on Saturday.', 'release_or_exchange'],
    ['Norway and Chad have offered their support to the talks.', 'offer_mediation'],
    ['Kenya first offered to act as a go-between in 2023.', 'offer_mediation'],
    ['In November Kenya’s envoy helped the parties bridge their last differences.', 'mediation_related'],
    ['Kenya plans to start shuttling between the two armies.', 'mediation_related'],
    ['Kenya’s envoy went straight into talks with the army on Wednesday.', 'mediation_session'],
    ['Nothing was settled as talks in Nairobi stretched into the night on Monday.', 'mediation_session'],
    ['Kenya’s minister postponed plans to travel to Khartoum on Tuesday.', 'suspend_mediation'],
    ['Kenya’s envoy put forward bridging language on Friday.', 'proposal_tabled'],
    ['A ceasefire plan drawn up by Kenya and the UN was presented on Friday.', 'proposal_tabled'],
    ['Kenya was asked by the Sudanese government to help.', 'appeal_for_mediation'],
    ['Kenya also offered, on behalf of the bloc, to facilitate a truce.', 'offer_mediation'],
    ['The army proposed a summit, and Kenya said it was ready to host it.', 'offer_mediation'],
    ['The army had suggested short ceasefires so that the wounded could leave.', 'proposal_tabled'],
    ['Kenyan envoys put the idea of a joint force to both armies in April.', 'proposal_tabled'],
    ['Kenyan envoys passed a draft to the army on Monday.', 'proposal_tabled'],
    ['Kenya’s envoy returned on Monday from a visit to Khartoum.', 'visit'],
    ['The UN envoy is due to continue on to Khartoum on Wednesday.', 'visit'],
    ['Peace talks between the two armies were extended on Monday.', 'mediation_session'],
    ['Kenya’s president called on both armies on Saturday to halt all military activity.', 'appeal_for_mediation'],
    [
      'Delegations of both armies, led by Omar Saleh, secretary of the Supreme Council, met in Nairobi in March.',
      'mediation_session',
    ],
    ['The truce has largely held since April.', 'ceasefire_in_force'],
    ['In April Kenya helped the two armies to agree on an exchange of prisoners.', 'agree_to_settle'],
  ])('%s', (text, type) => expect(types(text)).toContain(type))

  it.each([
    'The two generals have not shaken hands, nor will they.',
    'Nobody expects the army to put its name to the text.',
    'The guns of the army stood in Khartoum.',
    'Kenya was asked by the army to help in the search for two pilots.',
    'The army was asked by villagers to help.',
    'The army offered its support to the farmers of Gezira.',
    'Floods stretched into a second week in Khartoum.',
    'The two armies will hardly agree on an exchange of prisoners.',
    'The bridge at Khartoum has held since April.',
    'Fighting erupted in May between the army and the People’s Liberation Front.',
    'On Friday a breakaway faction opposed to the talks attacked the army.',
    'The UN envoy put the idea out of his mind.',
  ])('no act: %s', (text) => expect(types(text)).toEqual([]))
})

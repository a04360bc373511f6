import { describe, expect, it } from 'vitest'
import { draftOnWednesday } from '../testing'

const SUDAN = 'The war in Sudan between the army and the Rapid Support Forces has lasted two years. '

const drafted = (act: string): string[] =>
  draftOnWednesday(SUDAN + act).map(({ type, status, participants }) =>
    [
      type,
      status,
      ...participants
        .filter(({ roles }) => roles.some((role) => role !== 'party' && role !== 'hosting_talks'))
        .map(({ name }) => name)
        .toSorted(),
    ].join(' '),
  )

describe('further acts', () => {
  it.each([
    ['On Monday, General Burhan announced a four-point plan to end it.', ['proposal_tabled happened']],
    ['A three-phase proposal introduced by Kenya is on the table.', ['proposal_tabled happened Kenya']],
    ['The army rejected the RSF’s offers to end the war.', ['reject_plan happened']],
    ['The army decided to end the ceasefire in March.', ['suspend_mediation happened']],
    ['The process broke down after the RSF named a new leader.', ['talks_collapse happened']],
    ['The RSF freed a Canadian and a Dane held since 2023.', ['release_or_exchange happened']],
    ['Kenya is in talks with the army and others to secure a truce.', ['mediation_session happened Kenya']],
    ['The RSF said it would stay away from the talks.', ['reject_talks happened']],
    ['The release of 600 prisoners, promised in March, began on Monday.', ['release_or_exchange happened']],
    [
      'Four soldiers held for almost eight years came back on Saturday after Kenya brokered their release.',
      ['release_or_exchange happened Kenya'],
    ],
    [
      'Kenya’s government mediated the release of Sudanese Army Sergeant Hamid Osman in exchange for two fighters.',
      ['release_or_exchange happened Kenya'],
    ],
    ['Six Sudanese children have left Chad.', ['release_or_exchange happened']],
    ['Four children were returned in April.', ['release_or_exchange happened']],
    ['A first exchange of detainees had taken place on Monday.', ['release_or_exchange happened']],
    ['Both sides put their initials to a draft on Monday.', ['agreement_signed happened']],
    ['Kenya’s president has asked the rebels to hold their fire.', ['appeal_for_mediation happened Kenya']],
    ['The army turned a deaf ear to their offer.', ['reject_plan happened']],
    ['Months of talks have repeatedly stalled.', ['talks_collapse happened']],
    ['The truce was over within five months.', ['ceasefire_violation happened']],
    ['The two sides agreed not to advance further.', ['agree_to_settle happened']],
    ['The army put a truce into effect on Monday.', ['ceasefire_in_force happened']],
    ['General Burhan lifted his ceasefire on Monday.', ['suspend_mediation happened']],
    ['A truce that Kenya had arranged in January held for a week.', ['ceasefire_declared happened Kenya']],
    [
      'It was the subject of a Monday phone call between Kenya’s president and the RSF leader.',
      ['phone_contact happened Kenya'],
    ],
  ])('%s', (act, expected) => expect(drafted(act)).toEqual(expected))

  it.each([
    'The plan meets the army’s conditions, the minister said on Monday.',
    'Hundreds of people gathered in Port Sudan on Monday to call for peace.',
    'The minister sat down for a meal with soldiers on Monday.',
    'The army says its campaign also aims to free the captives held by the RSF.',
    'The RSF accused the army chief on Sunday of keeping a deal from being reached.',
    'A deal had nearly been reached in July.',
    'The RSF released a cartoon of a kneeling prisoner on Monday.',
    'The EU put forward a proposal to sanction two of the generals on Monday.',
    'That often contributed to delays in the negotiations.',
    'Tens of thousands were evacuated from their homes on Monday because of the shelling.',
    'When asked by reporters, the general said he did not think a truce would hold.',
    'The soldiers would leave after the RSF agrees to a ceasefire.',
    'The strikes dashed the hopes of a deal being reached.',
    'The talks had renewed hope of a ceasefire in El Fasher.',
    'The RSF is pushing for the temporary pause to become a permanent truce.',
    'The push to finalise a deal has reached a decisive moment.',
    'Anger at the stalled efforts for a deal reached a boiling point on Monday.',
    'The dispute came up at a meeting of the Sudanese security cabinet on Monday.',
    'The BBC met the general in Port Sudan on Monday.',
    'No further agreement has been reached since.',
    'In May he spoke of the operation in which he was freed.',
    'It is time for a deal in which all the prisoners are released.',
    'Sweden has rejected calls for a boycott of the match.',
    'Gunmen opened fire at a gathering in Omdurman on Monday.',
    'The coalition was stitched together during six weeks of negotiations after the election on Monday.',
    'The American president met the Australian prime minister in Sydney on Monday.',
    'The American president agreed to keep troops at a base in the region.',
    'On Monday the general announced plans to strike a deal with the RSF.',
    'Parliament refused to accept the resignation of the minister.',
    'The French president met with the Ukrainian president on Monday.',
    'Egypt said its response must be measured to avoid derailing the ceasefire negotiations.',
  ])('none in: %s', (act) => expect(drafted(act)).toEqual([]))

  it('gives a broken truce no mediator who is not named with it', () => {
    const brokered = 'Kenya and Chad are mediating between the two. Kenyan mediators have worked on it for a year. '
    expect(drafted(`${brokered}The truce collapsed on Monday.`)).toEqual(
      expect.arrayContaining(['ceasefire_violation happened']),
    )
  })
})

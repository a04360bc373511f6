/** Sentences whose words look like an act and tell of none, each beside one that does. */
import { describe, expect, it } from 'vitest'
import { draftOnWednesday, YEMEN } from '../testing'

const typesOf = (sentence: string): string[] => draftOnWednesday(YEMEN + sentence).map(({ type }) => type)

describe('words of no act', () => {
  it.each([
    ['Oman urged progress in the negotiations to free the hostages who have been held in Sanaa since Monday.', []],
    ['Kenya said negotiations on the hostages were held in Nairobi on Monday.', ['direct_negotiation']],
    ['The Houthi guard left after he received word that his two children had died on Monday.', []],
    ['Oman received the two delegations on Monday.', ['hosted_talks']],
    ['Besides halting the war and freeing hostages, Oman sees an accord as a way to calm the region.', []],
    ['The Houthis kept their word, freeing 30 prisoners on Monday.', ['release_or_exchange']],
    ['The death of the Houthi leader will have a great influence on the negotiations.', []],
    ['The Omani envoy had two rounds of negotiations with the Houthis on Monday.', ['party_consultation']],
    ['The Houthis asked Oman to see to it that all prisoners be released.', []],
    ['All prisoners will be released on Friday, the Houthis said.', ['release_or_exchange']],
    ['The Houthis took it as a promise by the government to get their prisoners released.', []],
    ['The Houthis want a plan which guarantees a withdrawal and allows aid through the port.', []],
    ['The Houthis said that a signed agreement is needed first.', []],
    ['The Omani delegation cancelled a news conference in Sanaa because of the shelling on Monday.', []],
    ['The government doesn’t plan to meet the Houthis on Friday.', []],
    ['The Omani minister left for Muscat on Monday.', []],
    ['The Omani minister left for Sanaa on Monday.', ['visit']],
    ['The war has left Oman with few choices to secure a truce deal.', []],
    ['The truce plan met their demands on Monday.', []],
    ['The Houthis agreed to meet the demands of the government on Monday.', ['agree_to_settle']],
    ['The two sides met on Monday to discuss terms.', ['direct_negotiation']],
    ['The quarrel between the government and the Houthis reached a boiling point on Monday.', []],
    ['The government and the Houthis reached a high-level agreement in Muscat on Monday.', ['agreement_signed']],
    ['The Omani envoy met the daughter of a Houthi hostage on Monday.', []],
    [
      'The Omani envoy met Houthi leaders on Monday, a day after a strike had killed the son of their chief.',
      ['party_consultation'],
    ],
    ['In an operation by commandos on Monday the government freed two hostages.', []],
    ['In an operation mediated by Oman, the Houthis freed two hostages on Monday.', ['release_or_exchange']],
    ['The truce will continue as long as negotiations continue.', []],
    ['Both sides endorsed on Monday the need for a truce.', []],
    ['On Monday Oman established a committee on the truce.', []],
    ['The announcement of a trade agreement between Oman and Qatar came on Monday.', []],
    ['The announcement of a truce between the two sides came on Monday.', ['ceasefire_declared']],
    ['Both sides endorsed the truce on Monday.', ['ceasefire_declared']],
    ['The Houthis scrapped their plan to attack the port, with talks under way in Muscat.', []],
    ['The Houthis scrapped the talks on Monday.', ['suspend_mediation']],
    ['A deal would bring an immediate and prolonged truce.', []],
    ['Norway held a donor conference in Oslo on Monday.', []],
    ['The Houthi delegation came to Muscat to seal the deal.', []],
    ['Oman helped to seal the deal on Monday.', ['agreement_signed']],
    ['The UN will send Hans Grundberg to Yemen on Friday.', ['party_consultation']],
    ['The UN will send a letter to Yemen on Friday.', []],
    ['The Houthis released a hostage video on Monday.', []],
    ['The Houthis released 30 soldiers, video footage showed on Monday.', ['release_or_exchange']],
    ['The coalition was stitched together in Sanaa after weeks of negotiations on Monday.', []],
    [
      'The Saudi-led coalition held on after two rounds of negotiations with the Houthis on Monday.',
      ['direct_negotiation'],
    ],
    ['Hundreds of supporters of the Houthi leader gathered outside parliament on Monday.', []],
    ['Iran and its Lebanese ally Hezbollah spoke for the Houthis on Monday.', []],
    ['Oman’s sultan took a lunch break during the talks on Monday.', []],
    ['Children returned to Yemen’s schools on Monday.', []],
    ['Tourists and children left Yemen on Monday.', []],
    ['The release of Ole Vik’s new film on Monday was welcomed.', []],
    ['The release of Ida Moen tickets on Monday angered fans.', []],
    ['Aid workers were returned their passports on Monday.', []],
    ['The minister declined to put his name to a photograph on Monday.', []],
    ['The Houthis rejected this version on Monday after talks in Muscat.', []],
    ['Oman helped the two sides to agree on an exchange of ambassadors on Monday.', []],
    ['A second round of sanctions was imposed on the Houthis in Muscat on Monday.', []],
    ['Oman submitted a proposal to impose a tax on ships on Monday.', []],
    ['Oman submitted a proposal to lift sanctions on the Houthis on Monday.', ['proposal_tabled']],
    ['Oman’s sultan agreed not to speak to reporters on Monday.', []],
    ['The Houthis agreed not to advance further on Monday.', ['agree_to_settle']],
    ['Russia vetoed a draft resolution calling for a ceasefire in Yemen on Monday.', ['reject_plan']],
    ['Oman won freedom of movement for its drivers on Monday.', []],
    ['Omani doctors were in contact with their colleagues in Yemen on Monday.', []],
    ['The government and the Houthis have had talks in Muscat.', ['direct_negotiation']],
    ['Oman managed to secure a truce on Monday.', ['ceasefire_declared']],
    ['Oman has not managed to secure a truce on Monday.', []],
    ['Oman succeeded in brokering a truce on Monday.', ['ceasefire_declared']],
    ['Oman hopes that it succeeds in brokering a truce on Monday.', []],
    ['Despite agreeing to a truce on Monday, the Houthis fought on.', ['agree_to_settle']],
    ['An Omani minister called the Houthi leader a “new Nero” on Monday.', []],
    ['An Omani minister called the Houthi leader on Monday.', ['phone_contact']],
    ['Omani analysts say the Yemeni government made the wrong call on the port on Monday.', []],
    ['Oman’s foreign minister made a call to the Houthi leader on Monday.', ['phone_contact']],
    ['Mourners lined the streets and the Yemeni president spoke to relatives on Monday.', []],
    ['The Omani envoy and the Houthi leader spoke on Monday.', ['party_consultation']],
    ['The Omani envoy met Yemeni troops on Monday.', []],
    ['The Houthis declined to send fighters to the port on Monday.', []],
    ['The Houthis declined to send a delegation to Muscat on Monday.', ['reject_talks']],
    ['The Houthi negotiator left his microphone on during a meeting on Monday.', ['direct_negotiation']],
    ['The Houthi negotiator left the meeting on Monday.', ['suspend_mediation']],
    ['Yemen froze its membership of the defence pact with Oman on Monday.', []],
    ['The Houthis sent a text message to reporters on Monday.', []],
    ['Oman and Yemen agreed to move on to other subjects on Monday.', []],
    ['The Houthis would not negotiate in public, they said on Monday.', []],
    ['The Houthis would not negotiate with the government, they said on Monday.', ['reject_talks']],
    ['The Yemeni government summoned the Omani ambassador on Monday.', []],
    ['Only the Houthis were flying drones to Sanaa on Monday.', []],
    ['The truce is set to expire on Friday.', []],
    ['The truce expired on Monday.', ['ceasefire_violation']],
    [
      'The attack may delay efforts to bring about a truce in the negotiations mediated by Oman.',
      ['mediation_session'],
    ],
    ['A truce with the Houthis is being negotiated by Oman.', ['mediation_session']],
    ['A truce with the Houthis has been negotiated by Oman.', ['ceasefire_declared']],
    ['The president said on Monday that the released prisoners were dangerous.', []],
    ['Two Houthi prisoners were released without charge on Monday.', []],
    ['Yemeni officials have signed an internal document on the Houthis.', []],
    ['Yemeni officials have signed a document with the Houthis.', ['agreement_signed']],
    ['The Omani envoy is set to go to Sanaa on Friday to negotiate the truce.', ['mediation_session']],
    ['Hopes for an Omani-brokered truce rose on Monday.', []],
    ['An Omani-brokered truce began on Monday.', ['ceasefire_in_force']],
    ['Houthi forces were permitted to remain in the humanitarian corridor on Monday.', []],
    ['Hostage release talks with the Houthis stalled on Monday.', ['talks_collapse']],
    ['The sides agreed on the urgent need for a truce on Monday.', []],
    ['The leader has the power to ensure that a truce is reached, Oman said on Monday.', []],
    ['Oman called for calm by freeing all prisoners on Monday.', []],
    ['The Yemeni president continued consultations on Monday to save his coalition.', []],
    ['Crowds marked the 10th anniversary of the May 5 truce on Monday.', []],
    ['The Omani minister spoke of peace while speaking at his party’s conference in Muscat in April.', []],
  ])('%s', (sentence, types) => {
    expect(typesOf(sentence)).toEqual(types)
  })

  it('takes what has its own subject for done', () => {
    const [talks] = draftOnWednesday(
      `${YEMEN}“I will tell you we have held talks with the Houthis,” the Omani envoy said.`,
    )
    expect(talks?.status).toBe('happened')
  })
})

describe('an article without any third party', () => {
  const DISPUTE =
    'The United States accused Iran on Friday of enriching uranium, and Iran rejected that. The nuclear dispute between the United States and Iran is old. Iran wants a deal with the United States. '

  it.each([
    ['President Trump huddled with national security aides on Monday.', []],
    ['President Trump met on Monday with a family from Ohio.', []],
    ['American and Iranian officials met on Monday.', ['direct_negotiation']],
    ['President Trump said that he had met Iran’s president on Monday.', ['direct_negotiation']],
  ])('%s', (sentence, types) => expect(draftOnWednesday(DISPUTE + sentence).map(({ type }) => type)).toEqual(types))
})

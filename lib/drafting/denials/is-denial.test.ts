import { describe, expect, it } from 'vitest'
import { isDenial } from '@/lib/drafting/denials/is-denial'

describe('isDenial', () => {
  it.each([
    'the country was not involved in the talks',
    'the meeting was not "a reopening of dialogue"',
    'no one asked us to leave',
    'the palace was unaware of any mission',
    'our delegation was previously not informed of this channel',
    'the two sides met, but talks have not taken place',
    'the letter “is a fake document”',
    'it did not recognise the statement of the bloc',
    'Do not listen to the rumours that the process is dead',
    'there are no secret talks',
    'The text “was not based on consensus, nor was it legally binding,”',
    'If talks are going on, they are without our knowledge',
    'the office had not been in touch with anyone on the matter',
    'the guests did not lend any authority to the committee',
    'the release had not been subject to "any form of bargaining"',
    'No, there are no observers at the port',
    'Not one line of the text touches the case',
    'Reports of a second round are “complete fiction”',
    'Our minister never met them',
    'That is not what happened',
    'it had received no invitation',
    'It’s a lie',
    'Claims that aid was blocked are without foundation',
    'Neither side has asked for our help',
    'the ambassador had at no time promised weapons',
    'it did not fire first',
    'No delegation of ours has ever set foot there',
    'it had nothing to do with the shelling',
    'he knew of no formal truce',
    'there is “no way” his country would send troops',
    'the chance of such a deal is zero',
    'The idea is just factually wrong',
    'the visit was not meant to imply that war was near',
    'the driver was not shot but died of a stroke',
    'It’s not a ceasefire. It’s full-on fighting.',
    'the two delegations did not meet',
    'The reality is the contrary',
    'we are not a part of the conflict',
    'reports to that effect were "part of a psychological war"',
    'any talk of a withdrawal was “wide of the mark”',
    'the minister had been misquoted',
    'the recording was doctored',
    'the clarification did not alter the offer in any way',
    'the change of name does not amount to a break with the movement',
    'the visit should not be seen as a recognition',
    'the trip is not a mediation mission',
    'Kampala had not consented to the deployment',
    'it had not yet agreed to a truce',
    'there would be no announcement on Sunday',
    'journalists should not expect any statement tonight',
    'the two leaders have no meeting planned',
    'his group had handed over no paper and announced nothing',
    'Nor has the kingdom been asked to step in',
    'what circulated about a visit is devoid of truth',
    'Nobody from the province is in the capital',
    'Absolutely not,',
    'They are making it up,',
    'We are not hiding anything,',
    'The ceasefire is not over,',
    'talk of a deal within days was "premature"',
    'it does not seek a nuclear weapon',
    'no such group operates from its soil',
    'the president had not changed his mind',
    'Rwanda does not support the rebels',
    'the arguments of the general are completely wrong',
    'The deal, which he has denied',
    'his army had not deployed a single battery',
    'the ministry had not conveyed a message',
    'the letter had been forged',
    'the attack was staged',
    'Pure speculation,',
    'the envoy had seen no proof of it',
    'the minister has no secret plan to divide the island',
    'I do not hold, nor have I ever said, that the island is ours',
    'We reject the criticism that the vote was unfair',
    'the guest is not acting on behalf of the union',
    'he was not representing the bloc',
    'the presidency has no mandate to speak for the union',
    'Kampala is not interested in "taking over" the valley',
    'It’s not a riot … It’s a strike',
    'They aren’t at all inconsistent,',
    'the two are far from being agreed',
    'The exercise is not aimed at any country',
    'they hold no political prisoners',
    'The deployment of troops has been ruled out',
    'The visit was not cancelled, only postponed',
    'it had not',
    'he does not believe that the withdrawal led to the war',
    'the army has not changed its basic position',
    'We are not at war with anyone',
    'it would not be sending troops',
    'I deny this,',
    'it was not his men who had opened fire',
    'That’s not our policy,',
    'the policy has not changed',
    'he had no prior knowledge of the raid',
    'The delay was not linked to the talks',
    'The reshuffle was unrelated to the talks',
    'the palace bore no responsibility for the fire',
    'he saw no evidence of a plot',
    'There is nothing concrete yet,',
    'there would be no ground invasion',
    'There are no foreign boots on the ground',
    'they had not rejected the proposal',
    'Ole Vik does not speak for us',
    'We don’t hold anybody,',
    'nothing was planned',
    'Such a visit is not on the king’s schedule,',
    'our country did not agree to end the war,',
    'talk of its defeat was an illusion',
    'the bishop had not meant to call for surrender',
    'the meeting did not signal a change',
    'the ministry was not delaying the talks',
    'It is simply wrong to say that we want war,',
  ])('denies by its own words: %s', (text) => {
    expect(isDenial('say', text, false)).toBe(true)
  })

  it.each([
    'it would be wrong to say that there are no agreements at all',
    'when there is no mediation the office has no function',
    'they had not received any instructions to attend',
    'Perhaps there is no need',
    'We can neither confirm nor deny our part in it',
    'the parties have not made any progress',
    'he does not know whether they ever met',
    'They will never sign',
    'there is no way around it',
    'a war that should have never happened will end',
    'neither side has accepted the text',
    'they have not sent a formal response',
    'there is no point in talks',
    'the tea was good, but there was no third glass',
    'the war is not in anybody’s interest',
    'no country can accept this',
    'there is no alternative to dialogue',
    'the regime has no intention of ending the war',
    'there would be no ceasefire until the captives were freed',
    'the other side has not honoured its commitments',
    'a text that was not signed by the army is worthless',
    'We do support the rebels',
    'a deal had been forged in Muscat',
    'the march was staged in the capital',
    'the team is made up of three envoys',
    'Speculation about a deal is growing',
    'the minister paid no attention to the reports',
    'they took no chances',
    'the text made no mention of talks',
    'False hopes had been raised',
    'it was offended because they had not been invited to the talks',
    'Norway’s propaganda broadcasts were stopped at midnight',
    'We did not just talk, we acted',
    'it doesn’t necessarily mean that the talks were abandoned',
    'No country has helped the island more than ours',
    'Nobody knows why the envoy is here',
    'What goes on there is not what we wanted',
    'The parties have not concluded what they will do',
    'We have not received the final approval',
    'the general insisted on a pledge but had not committed to a date',
    'The boat, which has not been delivered, is old',
    'The office had nothing that allowed it to confirm or deny the claim',
    'the friendship should not be taken for granted',
    'he was "not prepared to make concessions"',
    'This is ridiculous,',
    'It is not a done deal',
    'No aid had reached the town for weeks',
    'It is not yet known who fired',
    'It is not by chance that they met here',
    'the general is not interested in reaching a truce, only in victory',
    'There will be no talks under fire',
    'a military solution did not exist',
    'neither side was ready to yield',
    'No group has claimed responsibility',
    'The two sides have not yet signed the deal',
    'No one is helping us',
    'The promised aid never came',
    'We are under no illusion',
  ])('does not deny: %s', (text) => {
    expect(isDenial('say', text, false)).toBe(false)
  })

  it('takes what somebody’s words are called', () => {
    expect(isDenial('call', 'the minister’s comments “dead wrong”', false)).toBe(true)
    expect(isDenial('describe', 'reports of progress as an illusion', false)).toBe(true)
    expect(isDenial('call', 'the talks “useful”', false)).toBe(false)
    expect(isDenial('criticise', 'both envoys as “misleading” about the offer', false)).toBe(true)
  })

  it('takes a text that made a claim as what is denied', () => {
    expect(isDenial('reject', 'a communiqué that claimed the general had agreed', false)).toBe(true)
    expect(isDenial('reject', 'the proposal of the mediators', false)).toBe(false)
    expect(isDenial('dismiss', 'the article as part of a campaign', false)).toBe(true)
    expect(isDenial('brush aside', 'reports of a rift', false)).toBe(true)
    expect(isDenial('brush aside', 'an aide', false)).toBe(false)
    expect(isDenial('downplay', 'the prospect of a deal', false)).toBe(true)
  })

  it('takes no negation for a denial where nothing is alleged of the speaker', () => {
    expect(isDenial('say', 'the army had not fired', false)).toBe(true)
    expect(isDenial('say', 'the army had not fired', false, false)).toBe(false)
    expect(isDenial('say', 'the report is false', false, false)).toBe(true)
  })

  it('takes nothing that is admitted, feared or warned of for a denial', () => {
    expect(isDenial('say', 'there had been no talks', false)).toBe(true)
    expect(isDenial('admit', 'there had been no talks', false)).toBe(false)
    expect(isDenial('warn', 'there would be no talks', false)).toBe(false)
  })
})

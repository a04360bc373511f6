/**
 * Acts told by set phrases, whose verb alone says nothing of them: "shook hands", "put its name to", "said no to the proposal".
 * One line a phrase: type | words, the first of which opens it; `a|b` either, `..` up to six words of the sentence, `~` people.
 * With `@` before the type, people must stand before it.
 */
export const SET_PHRASES = `
mediation_session | shook|shake hands
mediation_session | brought together ~
mediation_session | brought together in|at|by
mediation_session | called|calls ~ .. together
mediation_session | went|pressed|pushed ahead with .. summit|talks|meeting|session|round|conference|negotiations
mediation_session | came|come face to face
mediation_session | came|come to the table|negotiating
mediation_session | passing|exchanging|swapping|trading drafts|papers|texts|documents|proposals .. other|mediators
offer_mediation | offered|offers to work with ~ .. solution|end|resolve|settle|peace
offer_mediation | offered|offers their|its|his|her support to|for the|such talks|peace|negotiations|dialogue|mediation
mediation_related | helped|helps|help ~ .. bridge|narrow|overcome .. differences|gap|gaps|disagreements
@mediation_related | start|starts|started|begin|begins|began|resume|resumed shuttling between
mediation_related | stepped|steps in to mediate|help|bring|broker|calm|end|defuse
mediation_session | spent|spends .. hours .. with ~
mediation_session | sat|sit across from|the
talks_collapse | nothing|little came|comes of .. round|talks|meeting|effort|efforts|mission|mediation|initiative
talks_collapse | left|leave|leaves .. without .. agreement|deal|accord|result
talks_collapse | left|leave|leaves|returned|came .. empty handed
talks_collapse | ended|end|ends|closed|close in failure|deadlock|acrimony|recrimination
talks_collapse | came|come|comes to nothing|naught|grief
visit | returned|returns|back from .. visit|trip|tour to|of|in
@visit | continue|continues|continued on to ~
suspend_mediation | called|calls off .. trip
suspend_mediation | cancelled|canceled|postponed|scrapped .. trip to
@suspend_mediation | took|take|taking .. week|day|month break|recess
@suspend_mediation | took|take|taking a|an break|recess until|for|before
@suspend_mediation | cancelled|canceled|postponed|scrapped|shelved .. plans to travel|fly|visit
suspend_mediation | called|calls time on|off .. talks|negotiations|mediation|process|round
suspend_mediation | cut short their|its|the|his talks|summit|meeting|negotiations|visit|round
suspend_mediation | cut|cuts off|all contacts|contact|dealings|talks|contacts with
suspend_mediation | sent|send|sends .. delegations|delegation|negotiators|teams|envoys home
reject_plan | said|says|say no to .. plan|proposal|proposals|text|draft|deal|document|terms|truce|ceasefire
reject_mediation | said|says|say no to .. mediation|mediator|mediators|offer|envoy
reject_talks | have|has no further|more contact|contacts|dealings|talks with ~
reject_mediation | shut|shuts|slammed|closed|closes the door on|to .. mediation|mediators|envoy|envoys
reject_talks | shut|shuts|slammed|closed|closes the door on|to .. talks|negotiations|dialogue
reject_talks | said|says|say no to .. talks|meeting|negotiations|dialogue|summit
reject_plan | turned|turn|turns a cold shoulder|back .. plan|proposal|text|draft|offer
reject_plan | poured|pours|pour|heaped scorn on .. plan|proposal|text|draft|offer|idea
reject_plan | brushed|brushes|swept|waved|waves|shrugged aside|off|away .. plan|proposal|text|draft|offer
reject_plan | poured|pours|pour|threw|throws|throw cold water on .. plan|proposal|text|draft|offer|idea
agreement_signed | brokered|mediated|secured|negotiated the resumption|restoration|normalisation|normalization of .. ties|relations
reject_plan | voted down .. plan|proposal|deal|settlement|agreement
reject_plan | threw|throws out .. plan|proposal|text|draft|offer
proposal_tabled | hammered|nailed|worked|thrashed|drew|drawn out|down|up|together .. proposal|plan|roadmap|blueprint
proposal_tabled | announced|announces|announce .. point plan|roadmap|initiative|programme|program
proposal_tabled | announced|announces|announce .. peace|truce|ceasefire|mediation plan|roadmap|initiative|proposal
proposal_tabled | plan|proposal|roadmap|blueprint|initiative introduced|devised|floated|crafted by ~
@mediation_session | is|are in talks|discussions|negotiations with ~
@mediation_session | are .. midst|middle of .. talks|negotiations|discussions
@mediation_session | speak|meet again on|in|next|later
mediation_session | led to talks|negotiations|meetings in|between
@mediation_session | are in talks|negotiations in|on|over|about
@mediation_session | engaged|locked in .. talks|negotiations
@mediation_session | undergoing|conducting|conducted .. talks|negotiations
proposal_tabled | presented|presents|submitted|submits|handed|delivered .. demands|conditions|timetable|timeline
release_or_exchange | granted|grants|gave .. prisoners|detainees|hostages|captives|them .. pardon|amnesty|clemency
agreement_signed | statement signed in|at
agreement_signed | declaration|communique signed in|by|at
agreement_signed | put|puts|set its|their|his|her name|names|signature|signatures|initials to
agree_to_settle | committed|commits themselves|itself|himself .. truce|ceasefire|halt|pause|lull
agree_to_settle | accepted|accepts|accept the|its|their text|draft|document|terms
ceasefire_in_force | guns|weapons fell|went|fall|go silent|quiet
ceasefire_in_force | guns|firing|shelling died|dies down
ceasefire_in_force | fighting|shelling|hostilities|firing stopped|ceased|paused|halted
humanitarian_access | got|persuaded|convinced|induced ~ .. open .. corridor|corridors|road|roads|crossing|crossings
release_or_exchange | brought|brings out|home|back .. captives|prisoners|hostages|detainees|soldiers|abductees|children
release_or_exchange | flew|flown|carried|airlifted|escorted|ferried|took|taken .. captives|prisoners|hostages|detainees|abductees|soldiers home|out|to|from|back|across
release_or_exchange | were|was|are back home after|following .. captivity|prison|jail|detention|custody|captors
release_or_exchange | captives|prisoners|hostages|detainees|abductees came|come|went|flew|returned|arrived home|back
@mediation_session | sat|sit|were|was|been|are in the same room
@mediation_session | sat|sit|gathered around|round the same table
@mediation_session | came|come together in|at|for|again|under
@mediation_session | spent|spends .. days|hours|weeks in talks|negotiations|discussions|consultations
mediation_session | delegates|delegations|negotiators .. spent .. days|hours|weeks in ~
@mediation_session | parted|dispersed .. without|with .. date|deal|agreement|result
@mediation_session | went|go|goes .. into talks|negotiations with ~
mediation_session | talks|negotiations|consultations .. was|were|been extended until|into|on|by|for|to
mediation_session | talks|negotiations|discussions .. stretched|dragged|continued|ran into the|a night|evening|weekend|second|third|fourth
@mediation_session | went|gone over the|each details|text|draft|wording
mediation_related | went|gone|go|goes back and forth between
mediation_related | acted|acts|served|serves|acting|serving as .. intermediary|intermediaries|mediator|mediators|facilitator|go-between
mediation_related | acted|acts|served|serves|acting|serving as .. go between
mediation_related | sounded|sounding out both|the|all .. sides|camps|parties|leaders
mediation_related | appointed|named|designated .. mediate|facilitate|mediator|mediators|facilitator|facilitators
phone_contact | had|held|having discussion|conversation|conversations|discussions|exchange|talk .. phone|telephone
phone_contact | had|held|having a|an|long|another .. discussion|conversation|exchange|talk .. phone|telephone
phone_contact | spent|was|were|been .. on the phone|line|telephone .. with|to ~
mediation_related | sent|send|sends word|messages|signals through|via ~
@mediation_session | sat both|the|all .. down
ceasefire_in_force | observed a|an .. lull|truce|ceasefire|pause
hosted_talks | opened|opens its|his|her|their doors to .. sides|delegations|parties|negotiators|teams
hosted_talks | played|plays host to .. talks|negotiations|sides|delegations|summit|conference|meeting|round
talks_collapse | left|leave|leaves|departed .. with no deal|agreement|accord|result
talks_collapse | talks|process|mediation|phase|truce|deal|initiative|plan .. never got|get off the ground
suspend_mediation | brought|called|ordered|summoned|pulled .. negotiators|team|delegation|envoys|delegates home|back|out
suspend_mediation | put|puts|placed .. roadmap|deal|process|accord|agreement|plan on ice|hold
reject_plan | turned|turns a deaf ear to .. plan|proposal|proposals|offer|offers|call|calls|appeal|appeals|mediators
reject_plan | gave|gives .. short shrift
reject_plan | shown|showed|shows no|little interest in .. plan|proposal|truce|ceasefire|deal
reject_talks | shown|showed|shows no|little interest in .. talks|negotiations|dialogue
offer_mediation | put|puts|placed .. offices|services at
proposal_tabled | offered|set|laid|spelled .. terms for .. ceasefire|truce|peace|pause|deal
proposal_tabled | draft|text worked|hammered|thrashed out .. by
agreement_signed | accord|deal|agreement worked|hammered|thrashed out .. by
@mediation_related | communicated|communicating directly|regularly|daily|indirectly with|to .. ~
@mediation_related | communicating .. with officials|leaders|both|mediators
mediation_related | accompanied|accompanies the|these|those|all .. talks|negotiations|process
mediation_related | took|takes|taken over as .. mediator|facilitator|guarantor
reject_plan | gave|gives .. a|the cold|thumbs shoulder|down
@reject_plan | vetoed|vetoes .. resolution|draft|text .. ceasefire|truce|hostilities|fighting
agreement_signed | buried|bury the hatchet
@agreement_signed | made|makes peace with|in|on|after|last|this
@agreement_signed | mended|patched fences
ceasefire_declared | announced|declared|agreed|introduced|proclaimed .. regime of silence
@ceasefire_declared | called|calls a|an truce|ceasefire
@ceasefire_declared | called|calls a|an unilateral|temporary|indefinite|brief|new truce|ceasefire
@agreement_signed | patched up .. quarrel|quarrels|differences|truce|peace|rift
appeal_for_mediation | turned|turns|turn|looked to ~ .. help|mediation|mediate|broker|intercede
proposal_tabled | draft|proposal|plan|text was|were|has|have|had .. transmitted|conveyed|relayed|forwarded|passed|delivered|sent by|to ~
proposal_tabled | draft|proposal|plan|text was|were|has|have|had .. transmitted|conveyed|relayed|forwarded|passed|delivered|sent on to ~
proposal_tabled | draft|proposal|text reached|arrived|landed ~
proposal_tabled | put|puts the|an idea|plan|proposal|text .. to both|~
proposal_tabled | passed|conveyed|transmitted|forwarded a|the|its|their|his draft|proposal|proposals|text|plan|roadmap to ~
proposal_tabled | suggested|suggests a|an|short|brief|temporary|local ceasefire|ceasefires|truce|truces|pause|pauses|exchange|swap
@proposal_tabled | put|puts forward .. language|wording|formula
proposal_tabled | put|puts|laid .. truce|ceasefire|pause|swap|exchange|deal on the table
proposal_tabled | draft|proposal|text|paper that|which ~ .. sent|conveyed|relayed|circulated|handed
proposal_tabled | draft|proposal|text|paper that|which ~ .. passed to|along
proposal_tabled | draft|proposal|text|paper that|which ~ .. passed on to
release_or_exchange | secured|won|obtained|negotiated|gained|arranged .. freedom of|for ~
release_or_exchange | secured|won|obtained|negotiated|gained|arranged .. freedom of|for .. captives|prisoners|hostages|detainees|abductees|soldiers|sailors|crew|people|children|women|men|civilians|nationals|citizens|journalists|workers
`

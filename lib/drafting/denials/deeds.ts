/** Acts that somebody is said to have done, so that "did not …", "has not …", "was never …" answers that. */

/** The verb, its past participle where that is irregular. */
const VERBS =
  'abandon abduct accuse acquire advocate aid annex announce apologise apologize approach arm arrest arrive ask ' +
  'assassinate attack attend authorise authorize avoid back ban:banned beat:beaten beg:begged besiege blackmail ' +
  'bless block bomb boycott breach break:broken bribe brief bring:brought bug build:built bully:bullied burn ' +
  'cancel capture carry:carried cede censor cheat close coerce collapse commit:committed conceal concede ' +
  'conclude conduct confiscate construct contact contemplate convey coordinate cross deceive defect delay ' +
  'deliver deploy deport depose derail detain develop dictate discuss displace disrupt dissolve divert divulge ' +
  'doctor draft draw:drawn drop dump encourage engage enlist enter entrust evacuate evict exchange exclude ' +
  'execute expel:expelled extradite fabricate favor favour film fire flee:fled force foresee:foreseen forge ' +
  'freeze:frozen fund funnel give:given grant hack halt hand harbor harbour harm hide:hidden hijack hinder hire ' +
  'hit:hit hold:held host humiliate impede impose incite infiltrate influence initiate injure insist instigate ' +
  'instruct insult interact intercept interfere interrupt intervene invade invite involve issue ' +
  'kidnap:kidnapped kill launch leak lend:lent lie:lied link lobby loot mandate manipulate massacre mastermind ' +
  'mediate meet:met mine mislead:misled mistreat mobilise mobilize murder negotiate nominate notify obstruct ' +
  'occupy offer open operate orchestrate order oust overrule oversee:overseen overthrow:overthrown participate ' +
  'pay:paid penetrate plan:planned plant plead:pleaded plot:plotted poison postpone prepare present press ' +
  'pressure pressurise promise propose provide provoke publish punish purchase pursue raid raise raze receive ' +
  'record recruit redeploy refuse reject release relocate remove rename renounce replace reposition request ' +
  'rescind resign resume revoke rig:rigged ring:rung sabotage sack sanction schedule scrap:scrapped scuttle ' +
  'seek:sought seize sell:sold send:sent set:set shell shield shoot:shot shut:shut sideline sign silence siphon ' +
  'slow smuggle sound speak:spoken spoil spy:spied stage stall start starve station steal:stolen stoke strangle ' +
  'strike:struck submit:submitted suggest summon supply:supplied support surrender suspend swap:swapped switch ' +
  'table take:taken talk tamper tap:tapped target terminate threaten torpedo:torpedoed torture touch trade ' +
  'train transfer:transferred travel:travelled trick try:tried use veto:vetoed violate visit volunteer waive ' +
  'walk wiretap:wiretapped withdraw:withdrawn withhold:withheld wound'

const stems = VERBS.split(' ').map((entry) => entry.split(':'))

/** "send". */
export const DEED = stems.map(([verb]) => verb).join('|')
/** "sent". */
export const DONE = stems
  .map(([verb = '', done]) => done ?? `${verb.replace(/e$/, '')}ed`.replace(/(?<![aeou])yed$/, 'ied'))
  .join('|')
/** "sending". */
export const DOING = stems.map(([verb = '']) => `${verb.replace(/e$/, '')}[a-z]?ing`).join('|')

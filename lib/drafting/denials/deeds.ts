/** Acts that somebody is said to have done, so that "did not …", "has not …", "was never …" answers that. */

/** The verb, its past participle where that is irregular. */
const VERBS =
  'abandon abduct accuse acquire advocate aid announce approach arm arrest arrive ask attack attend authorize authorise avoid back ban:banned beat:beaten bless block bomb boycott breach build:built ' +
  'break:broken brief bring:brought burn capture carry:carried close coerce collapse contemplate commit:committed conceal conclude conduct contact convey ' +
  'coordinate cross delay deliver deploy detain develop dictate discuss displace divert divulge draft draw:drawn encourage engage enlist enter entrust ' +
  'evacuate exchange execute expel:expelled fire flee:fled force foresee:foreseen fund funnel give:given grant halt hand harbour harbor harm hide:hidden hinder hit:hit hire hold:held ' +
  'host impose initiate injure insist instruct interact intercept interfere intervene invade invite involve issue kidnap:kidnapped kill launch leak lend:lent loot ' +
  'mandate mediate meet:met negotiate notify obstruct occupy offer open operate order participate pay:paid plan:planned plant plot:plotted ' +
  'postpone prepare present promise propose provide provoke publish pursue raid raise receive recruit refuse reject release request resign ' +
  'resume ring:rung sack sabotage schedule seek:sought seize sell:sold send:sent shell shoot:shot shut:shut sign smuggle sound speak:spoken spoil stage start ' +
  'steal:stolen strike:struck submit:submitted summon supply:supplied support surrender suspend table take:taken talk target ' +
  'threaten torture touch trade train transfer:transferred travel:travelled try:tried use violate visit walk withdraw:withdrawn withhold:withheld'

const stems = VERBS.split(' ').map((entry) => entry.split(':'))

/** "send". */
export const DEED = stems.map(([verb]) => verb).join('|')
/** "sent". */
export const DONE = stems
  .map(([verb = '', done]) => done ?? `${verb.replace(/e$/, '')}ed`.replace(/(?<![aeou])yed$/, 'ied'))
  .join('|')
/** "sending". */
export const DOING = stems.map(([verb = '']) => `${verb.replace(/e$/, '')}[a-z]?ing`).join('|')

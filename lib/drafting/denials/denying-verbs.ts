/** Verbs that deny, always or by what their object is. */

const DENY = new Set(
  (
    'deny refute rebut repudiate disavow dispute contradict debunk scotch quash discredit negate rubbish discount disclaim gainsay ' +
    'exonerate absolve rebuff downplay'
  ).split(' '),
)
const DENY_WITH_PARTICLE =
  /^(?:rule out|push back (?:on|against|at)|distance from|take issue|bat away|swat away|hit back at|play down|shoot down|pour cold water|wave (?:away|aside)|knock down|denial)/
/** "rejected the offer" is no denial, "rejected the claim" is one. */
const DENY_CLAIMS = /^(?:reject|dismiss|spurn|contest|disown|scoff|dispel|brush (?:off|aside)|shrug off|laugh off)$/
/** Who mocks a story or a complaint denies nothing yet; who mocks the claim does. */
const MOCK = /^(?:ridicule|mock|scorn|deride)$/
const MOCKED =
  /\b(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|speculation|notion|idea|assertions?|talk of)\b/i
const JUDGE =
  /^(?:call|describe|label|brand|term|dub|criticise|criticize|blast|slam|denounce|condemn|decry|characteri[sz]e|portray)$/
/** Whoever admits, complains, warns or hopes answers nothing. */
const ANSWERS_NOTHING = new Set(
  (
    'admit acknowledge concede confess complain lament regret bemoan deplore protest warn caution threaten vow pledge promise swear hope fear ' +
    'worry wish demand accuse blame charge doubt think believe agree urge'
  ).split(' '),
)
const CLAIM =
  /\b(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|speculation|notion|idea|media|stories|story|assertions?|talk of|charges?|news|narrative|excuses?|accounts?|complaints?|criticisms?|concerns?|fears?|worr(?:y|ies)|warnings?|possibility|prospect|premise|remarks?|statements?|comments?|descriptions?|portrayal|beliefs?|findings?|conclusions?|insinuations?|hopes|version)\b|\bcommuniqu[eé]|\b(?:announcements?|theory) that\b|\b(?:that|which) (?:claimed|alleged|suggested|asserted)\b/iu
const TEXT =
  /\b(?:letter|document|memo|recording|video|audio|tape|email|message|article|dossier|order|footage|photo(?:graph)?|image|picture|screenshot|quote|figure|publication|broadcast|leak)s?\b/i
const UNTRUE =
  /\b(?:fabricat\w+|false(?:hood)?s?|lies?|fake|baseless|nonsense|untrue|unfounded|groundless|fiction|fantasy|speculation|slander|incorrect|inaccurate|invention|rubbish|propaganda|disinformation|misinformation|forger(?:y|ies)|forged|hoax|myth|untruths?|smear|illusions?|wrong|mistaken|misleading|misrepresent\w*|misreport\w*|exaggerat\w+|unreliable|fairy ?tales?|fanciful|illogical|nothing new|absurd|ridiculous|laughable|distort\w+|staged|doctored|overblown|old|rumou?rs?|wishful|hearsay|concocted|untruth)\b/i
/** "as “misleading”": what was said is judged, whoever said it. */
const AS_UNTRUE =
  /\bas (?:being )?["“‘']?(?:\p{L}+ly |an? |pure |utter |complete ){0,2}(?:false|misleading|untrue|baseless|unfounded|groundless|inaccurate|incorrect|lies|fiction|fabricat\w+|propaganda|disinformation)\b/iu

/** "called it absurd": what was just told. */
const REFERRED = /^(?:it|them|this|that|these|those)\b/i

/** What the cue tells of a statement's denying: it does, it cannot ("did not rule out"), or its words decide. */
export function readVerb(lemma: string, text: string, negated: boolean): 'denies' | 'does not' | 'open' {
  if (DENY.has(lemma) || DENY_WITH_PARTICLE.test(lemma)) return negated ? 'does not' : 'denies'
  if (JUDGE.test(lemma)) {
    const told = CLAIM.test(text) || TEXT.test(text) || REFERRED.test(text)
    return (told && UNTRUE.test(text)) || AS_UNTRUE.test(text) ? 'denies' : 'does not'
  }
  if (DENY_CLAIMS.test(lemma)) {
    const told = CLAIM.test(text) || AS_UNTRUE.test(text) || (lemma === 'dismiss' && TEXT.test(text))
    return told ? 'denies' : 'does not'
  }
  if (MOCK.test(lemma)) return MOCKED.test(text) || AS_UNTRUE.test(text) ? 'denies' : 'does not'
  return ANSWERS_NOTHING.has(lemma) ? 'does not' : 'open'
}

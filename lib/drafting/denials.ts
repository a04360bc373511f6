/** Whether a statement denies: by its verb, by what its verb is about, or by its own words. */

const NEGATION = /\b(?:not|never|no|nor|neither|nobody|nothing|none|cannot|without)\b|n['’]t\b/i
/** Words that deny without a negation: nothing else needs a closer look. */
const CONTRADICTS =
  /\b(?:contrary|opposite|reverse|unaware|far from|zero|nil|non-?existent|out of the question|den(?:y|ies|ied)|dismiss|reject|refut|rumou?rs?|speculation|fabricat|aimed|intended|meant|designed|politically|part of|pure|nonsense|invent|fictions?|slander|hogwash)/i
const DENIAL_VERBS = new Set(
  'deny refute rebut repudiate disavow dispute contradict debunk scotch quash discredit negate rubbish discount disclaim gainsay exonerate absolve rebuff rubbish'.split(
    ' ',
  ),
)
const DENIAL_PARTICLES =
  /^(?:rule out|push back (?:on|against|at)|take issue|bat away|swat away|hit back at|throw cold water|brush|shrug|play down|shoot down|pour cold water|laugh off|wave (?:away|aside)|knock down)/
const CLAIM_OBJECT =
  /\b(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|speculation|notion|idea that|media|stories|story|assertions?|talk of|charges?|news|narrative|excuses?|account|complaints?|criticisms?|concerns?|fears?|warnings?|possibility|prospect|idea|premise|remarks?|statements?|comments?|descriptions?|portrayal)\b|\bcommuniqu[eé]|\b(?:that|which) (?:claimed|alleged|suggested|asserted)\b/iu
const UNTRUE =
  /\b(?:fabricat\w+|false(?:hood)?|lies?|fake|baseless|nonsense|untrue|unfounded|groundless|fiction|fantasy|speculation|slander|incorrect|inaccurate|invention|rubbish|propaganda|disinformation|misinformation|forger(?:y|ies)|forged|hoax|myth|untruths?|smear|illusions?|(?:dead |factually |flat |plain )?wrong|mistaken|misleading|misrepresent\w*|misreport\w*|exaggerat\w+|unreliable|fairy ?tales?|fanciful|nothing new|a lie|absurd|ridiculous|laughable|distort\w+)\b/i
const CLAIM_TEXT = /\b(?:letter|document|memo|recording|video|audio|tape|email|message|article|dossier|order)s?\b/i
/** What talks and their like are called: "there are no talks" answers a report, "there is no need" does not. */
const MATTER =
  'talks?|negotiations?|contacts?|meetings?|agreements?|deals?|plans?|intentions?|discussions?|decisions?|truth|basis|evidence|such|dialogue|channels?|offers?|proposals?|requests?|visits?|messages?|mediation|mediators?|conversations?|exchanges?|ceasefire|cease-fire|truce|understanding|involvement|role|progress|change|pressure|links?|connection|conflict|contradiction|rift|conditions?|preconditions?|consensus|breakthrough|attempt|effort'
/** Acts that somebody is said to have done: "did not fire first" answers that. */
const DEEDS =
  'arm|ask (?:for|any)|attack|attend|authori[sz]e|bomb|breach|break|carry out|come up|commit|cross|deliver|discuss|enter|fire|fund|give|hold|instruct|kill|launch|meet|negotiate|offer|open|open fire|order|participate|promise|propose|raise|receive|request|send|shell|shoot|speak|start|strike|supply|take part|talk|target|threaten|touch|transfer|use|violate'
const DID_NOT = new RegExp(`\\bdid(?:n['’]t| not) (?:even |ever |directly |formally )?(?:${DEEDS})\\b`, 'i')
/** Content that denies by itself, whoever introduces it. */
const DENIAL_CONTENT = [
  new RegExp(
    `\\bno (?:such (?:thing|order|incident|attack|claim|report|letter|document|person|event|threat|statement|commitment|promise|undertaking|${MATTER})|truth|basis|part (?:in|of)|role in|knowledge of|involvement|hand in|intention|plans?|decision)\\b`,
    'i',
  ),
  new RegExp(
    `\\bthere(?: (?:is|was|are|were|has been|have been|had been)|['’]s)(?:n['’]t)? (?:absolutely |simply )?(?:no|not any|any|never)(?! (?:point|need|sense|use|indication|sign|word)\\b)(?: \\p{L}[\\p{L}-]*){0,2}? (?:${MATTER})\\b`,
    'iu',
  ),
  /\b(?:is|are|was|were|be|been|simply|completely|totally|entirely|categorically|absolutely) (?:not (?:true|correct|accurate|the case)|untrue|false|incorrect|inaccurate|baseless|unfounded|groundless|fabricated|fake|nonsense|speculation|rubbish|a lie|lies|misleading|fiction|fantasy|propaganda|a myth)\b/i,
  /\b(?:is|are|was|were) (?:an? )?(?:\p{L}+ )?(?:fake|false|forged|forgery|hoax|fabricated|fabrication|invented|invention) (?:document|letter|report|story|news|claim|statement|quote)/iu,
  /(?<!\bshould )\b(?:had|have|has)(?:n['’]t| not| never) (?:sent(?! (?:any |an? |the )?(?:\p{L}+ )?(?:response|reply|answer))|held|met|agreed to any|received(?! (?:any |an? |the |such )?(?:instructions?|directives?|orders?|repl|answers?|responses?))|asked|requested|discussed|proposed|negotiated|spoken|made any(?! (?:progress|headway|comment))|taken part|taken place|happened|occurred|entrusted|authori[sz]ed|mandated|approached|used|been (?:asked|approached|contacted|in contact|invited to|informed|consulted|involved|notified|offered|any)|had any)\b/iu,
  /\b(?:is|are|was|were|am|been|['’]re|['’]s|['’]m) (?:\p{L}+ly )?(?:not|never) (?:\p{L}+ly |yet |even )?(?:(?:a )?party to|(?:a )?part of|involved|consulted|informed|notified|briefed|invited|privy to|told|asked|approached|behind|responsible for)\b/iu,
  /\b(?:nothing to do with|(?:know|knows|knew) (?:of no|nothing (?:of|about))|ha(?:s|d|ve) no (?:knowledge|information|link|connection|ties?))\b/i,
  /\bno way\b(?! (?:around|round|out|forward|back|to|of)\b)|\bin no way\b|\bby no means\b|\bfar from it\b|\b(?:is|was|reality:?) ["“]?(?:quite |exactly |just )?the (?:contrary|opposite|reverse)\b/i,
  /\b(?:chances?|possibility|probability|prospects?|likelihood)\b[^.;]{0,50} (?:is|are|was|were) (?:zero|nil|non-?existent|out of the question)\b/i,
  /\b(?:is|are|was|were|’s|'s)(?:n['’]t| not)? (?:just |simply |quite )?(?:dead|factually|completely|totally|flatly|plainly|entirely) wrong\b/i,
  /\b(?:is|are|was|were)(?:n['’]t| not) (?:meant|intended|designed)? ?to (?:imply|suggest|say)\b/i,
  /\bno (?:technical|legal|factual|objective) (?:reason|grounds|justification)\b/i,
  // "was not killed by a mine but died of illness"
  /\b(?:was|were|is|are)(?:n['’]t| not) (?!only|just|merely|simply|yet)(?:[\p{L}’'-]+ ){1,7}but (?!(?:that|this|it|we|they|he|she|i|also)\b)/iu,
  new RegExp(
    `\\b(?:it|this|that)(?: is| was|['’]s)(?:n['’]t| not) an? (?:[\\p{L}-]+ )?(?:cease-?fire|truce|peace|ultimatum|war|mediator|concession|coup|threat|${MATTER})\\b`,
    'iu',
  ),
  // A negation with "any", "ever", "such": nobody had asserted the plain sentence for nothing.
  /(?<!(?:^|[,.:;!?“"‘] ?))\b(?:had|have|has|did|does|do|was|were|is|are|am)(?:n['’]t| not| never) (?!(?:want|need|accept|support|see|expect|trust|think|believe|know|tolerate|allow|require|like|owe|care|yet|rule|intend)\b)(?:[\p{L}-]+ ){0,6}?["“‘]?(?:any(?:one|body|thing)?|ever|such|at all|whatsoever)\b(?! (?:information|details?|comments?|timeline|illusions?|doubts?|progress|response|repl|answers?|instructions?|choice|time|more|longer|further|better|news|idea|sense|reason|harm|other|hurry|difficult|problems?|concessions?|as\b))(?<!(?:afraid|surprised|sure|happy|optimistic|satisfied|worried|scared|concerned) at all)/iu,
  /(?<!\b(?:will|would|can|could|must|should|shall|may|might|to|should have) )\bnever (?:even |once |actually |ever |formally |officially )?(?:said|told|asked|agreed|met|spoken?|happened|existed|promised|offered|received|sent|took|taken|had|made|signed|approved|accepted|discussed|raised|proposed|mentioned|intended|sought|supported|supplied|gave|given|shown|been (?:shown|told|asked|offered|informed|consulted|approached|involved|contacted|discussed|part|a party))\b/iu,
  /^(?:well, )?no[,.!] .{0,60}?\b(?:not|no|never|nothing|none)\b/i,
  /^(?:not (?:one|a single) (?:[\p{L}-]+ ){2}|(?:quite |on )?the contrary\b|nothing could be further from)/iu,
  /(?:\b(?:is|are|was|were|as|be|been)|['’](?:s|re)) ["“‘']?(?:(?:\p{L}+ly|complete|pure|utter|total|sheer|absolute|outright|blatant|mere|just|an?|plain|simple) ){0,3}["“‘']?(?:untrue|false|falsehoods?|baseless|unfounded|groundless|fabricat(?:ed|ions?)|nonsense|rubbish|lies?|fiction|fantasy|fake|inventions?|propaganda|hoax|myth|slander|hogwash|rumou?rs?|disinformation|misinformation|speculation)\b/iu,
  /(?<!\bwhat )\b(?:is|was|are|were)(?:n['’]t| not) (?:present|there\b|in the room|at the table|on (?:the (?:table|agenda)|offer)|under (?:discussion|consideration)|how it|what (?:happened|was said|we|he|she|they))/iu,
  /\b(?:had|have|has) (?:received|sent|made|held|given|been offered|been sent) no (?:invitation|letter|request|propos|offer|message|notification|approach|contact|talk|meeting|document|such|guarantee|commitment|promise)/i,
  /^no (?:\p{L}+ ){1,8}(?:has|have|had|was|were) ever\b/iu,
  /^(?:the |such |these |those |all |media |press |any ){0,3}(?:reports?|claims?|allegations?|rumou?rs?|accusations?|suggestions?)\b.{0,60}\b(?:are|is|were|was) ["“‘]?(?:part of|aimed|intended|meant|designed|politically|nothing (?:but|more)|not\b)/i,
  /\bdid no such thing\b/i,
  /\b(?:is|are|was|were|has|have|had) (?:\p{L}+ly )?(?:(?:without|devoid of)(?: any)?|no) (?:foundation|basis|merit|truth|substance)\b/iu,
  /^(?:that(?: is|['’]s) )?(?:not true|untrue|false|nonsense|rubbish|lies|baseless)\b/i,
  /^neither (?:\p{L}+ ){1,4}(?:has|have|had|was|were|did)\b(?! (?:yet )?(?:accepted|agreed|responded|replied|commented|signed|confirmed)\b)/iu,
  /^far from \p{L}+ing\b/iu,
  /\b(?:has|have|had) at no (?:time|point|stage)\b/i,
  DID_NOT,
  /\b(?:had|have|has)(?:n['’]t| not) (?:fired|attacked|violated|breached|crossed|targeted|killed|shelled|launched|broken|struck|carried out|supplied|armed|funded|threatened|promised|committed|started|kidnapped|abducted)\b/i,
  /^no (?:[\p{L}-]+ ){1,5}(?:had|has|have) (?:ever )?(?:travelled|traveled|visited|met|entered|crossed|arrived|taken part|attended|gone|contacted|approached|asked|offered|agreed|signed)\b/iu,
  /\bden(?:y|ies|ied) (?:that|any|\p{L}+ing)\b/iu,
  /\b(?:is|was|['’]s) (?:simply )?not so\b|^it['’]s the (?:opposite|contrary|reverse)\b/i,
  /\bunaware of\b|\bwithout (?:our|his|her|its|their|my) (?:knowledge|consent|blessing)\b/i,
  /\b(?:is|are|was|were)(?:n['’]t| not) ["“‘«]/i,
  /\b(?:not|never) (?:negotiating|mediating|in talks|talking to|engaged in|holding (?:any )?talks|in contact|planning to|aware of (?:any|such|what)|theirs|ours)\b/i,
  /\b(?:did|does|do)(?:n['’]t| not) (?:happen|take place|exist|occur|accord with|correspond to|reflect|recogni[sz]e [^.;]{0,30}\b(?:statement|communiqu|report|document|claim|outcome))/i,
  /^(?:no|not a single) [\p{L}\s"“”’'-]{2,50}? (?:was|were|has been|have been|had been|would be|is being|are being) (?:ever )?\p{L}+/iu,
  /^(?:no one|no-one|nobody) (?:\p{L}+ly |ever |even )?(?:\p{L}+ed|told|spoke|met|said|gave|sent|came)\b/iu,
  /^(?:not once|never|at no (?:time|point)|nothing (?:has|had|of the)|(?:nobody|no one) (?:has|had)|none of [^.,]{0,40} (?:was|were|has|have|had|did))\b/i,
  /\b(?:nothing of the (?:sort|kind)|pure (?:fiction|invention|speculation|fantasy)|fake news|baseless|unfounded|groundless|fabricat(?:ed|ion)|contrary to (?:reports|claims|what))\b/i,
  /\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)?|reject(?:s|ed)?|refut(?:es?|ed))["”’]? (?:\p{L}+ ){0,3}(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|statements?)\b/iu,
  /\b(?:do not|don['’]t) (?:listen to|believe|trust) (?:\p{L}+ ){0,2}(?:rumou?rs?|reports?|claims?|stories|media)\b/iu,
  /^.{0,30}\bneither (?!confirm\b)[^.;]{2,60} nor\b(?![^.;]{0,40}\b(?:accepted|agreed|responded|replied|commented|signed|confirmed)\b)/i,
  /\b(?:is|was|are|were|did|has|have|had)(?:n['’]t| not) [^.;]{3,60}, nor\b/i,
]
/** Words before a negation that take its force: a condition, another's words, a guess. */
const SUPPOSED =
  /\b(?:if|whether|when|whenever|unless|until|where|perhaps|maybe|(?:wrong|incorrect|unfair|mistake) to (?:say|claim|think|suggest))\b[^,.;]*$/i

/** Whether a statement denies something: by its verb, by what the verb's object is, or by its own words. */
export function isDenial(lemma: string | null, text: string, negatedCue: boolean): boolean {
  if (negatedCue && lemma === 'deny') return false
  if (lemma && (DENIAL_VERBS.has(lemma) || DENIAL_PARTICLES.test(lemma) || lemma.startsWith('denial'))) return true
  if (
    /^(?:call|describe|label|brand|term|dub|criticise|criticize|blast|slam|denounce|condemn|decry|deride|characteri[sz]e|portray)$/.test(
      lemma ?? '',
    )
  )
    return (CLAIM_OBJECT.test(text) || CLAIM_TEXT.test(text)) && UNTRUE.test(text)
  if (/^(?:reject|dismiss|spurn|contest|disown|scoff)$/.test(lemma ?? '')) return CLAIM_OBJECT.test(text)
  const start = text.slice(0, 300).replace(/^["“‘'«\s]+/, '')
  if (!NEGATION.test(start) && !CONTRADICTS.test(start) && !UNTRUE.test(start)) return false
  return DENIAL_CONTENT.some((pattern) => {
    const match = pattern.exec(start)
    return match !== null && !SUPPOSED.test(start.slice(0, match.index))
  })
}

/** What somebody will not do is a refusal, not a denial. */
const REFUSAL =
  /\b(?:will|would|can|could|should|shall|must|may|might|to|ca|wo)(?:n['’]t| not| never)\b|\b(?:do|does)(?:n['’]t| not) (?:\p{L}+ly )?(?:accept|want|need|agree|support|intend|recogni[sz]e|negotiate|trust|see|think|believe|know|expect)\b|\bcannot\b|\bnot to\b|\bno (?:more|longer|less|later|doubt)\b/giu

/** Words that a denial in the sentence before carries over to: any negation. */
export function continuesDenial(text: string): boolean {
  return NEGATION.test(text.slice(0, 200).replace(REFUSAL, ''))
}

/** Without one of these no sentence denies: a quick look before the closer one. */
export const MAY_DENY = /den(?:y|ie)|refut|dismiss|rebut|repudiat|brush|play(?:s|ed) down|reject|not so\b/i

/** A sentence that denies, whatever statement comes of it: "The opposition flatly denied this." */
export const DENYING_SENTENCE =
  /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|rebut(?:s|ted)|repudiat(?:e|es|ed)|brush(?:es|ed) (?:off|aside)|play(?:s|ed) down|reject(?:s|ed|ing)? (?:this|that)\b(?! \p{L})|reject(?:s|ed|ing)? (?:\p{L}+ )?(?:the |this |that |any |all |such )?(?:\p{L}+ )?(?:claims?|reports?|allegations?|accusations?|suggestions?|rumou?rs?|notion|idea|charges?)|not so\b)/iu

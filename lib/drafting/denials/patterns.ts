/** What denies by its own words, whoever says it. Patterns read plain words (`plain-words.ts`). */
import { DEED, DOING, DONE } from '@/lib/drafting/denials/deeds'

const BE = `\\b(?:is|are|was|were|am|be|been|being)`
const HAVE = `(?:(?<!\\b(?:to|should|could|would|might|must|may) )\\b(?:has|have|had)|\\b(?:he|she|it|that|who) is|'d)`
const NOT = ` (?:not|never)(?: ~)?(?: (?:yet|also|previously|so far))?`

/** What is said of a claim that is not true; a deal may be forged in talks, a march staged in a town. */
const UNTRUE =
  `(?:untrue|illusions?|false|falsehoods?|baseless|unfounded|groundless|fabricat(?:ed|ions?)|fabrications?|nonsense|rubbish|lies?|fiction|fantasy|fantasies|fake|forged(?! (?:in|by|between|with|at|on|over|under|last|after|during|through)\\b)|forger(?:y|ies)|` +
  `invented|inventions?|hoax|myth|fables?|slander|libel|hogwash|hot air|hearsay|rumou?rs?|disinformation|misinformation|misinformed|propaganda|speculation|speculative|` +
  `incorrect|inaccurate|imaginary|imagination|bogus|fairy ?tales?|fictitious|figments?|conspiracy theor(?:y|ies)|witch[- ]?hunts?|misleading|misreading|misinterpretation|mischaracteri[sz]ation|distortion|far-fetched|preposterous|overblown|` +
  `wide of the mark|made up(?! of)|doctored|staged(?! (?:in|at|on|by|near|outside|across|last|after)\\b)|mis(?:interpreted|quoted|represented|understood|construed)|(?:taken )?out of context|(?:devoid|void) of|without (?:any )?(?:foundation|basis|merit|truth|substance)|news to)`
/** What stands between "is" and that. */
const DEGREE = `(?:an?|the|all|pure|complete|utter|total|sheer|absolute|outright|blatant|mere|plain|another|nothing (?:but|more than)|part of an?|based on|so much|old|just|\\w+ly|and)`
const CLAIM = `(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|ideas?|notion|arguments?|assertions?|stor(?:y|ies)|statements?|comments?|narrative|charges?|criticisms?|insinuations?|impression|figures?|accounts?|talk|news)`

const WRONG = '(?:wrong|mistaken|absurd|ridiculous|ludicrous|laughable|preposterous|illogical|a joke|unreliable)'

/** Harm and need: "there is no water and no power" denies nothing. */
const LACKED =
  '(?:dead|deaths?|wounded|injur(?:ed|ies)|casualties|survivors|victims|damage|water|electricity|power|light|heating|food|bread|fuel|medicines?|schools?|hospitals?|shelter|work|jobs?|money)'

/** What talks and their like are called: "there are no talks" answers a report, "there is no need" does not. */
const MATTER =
  '(?:impact|danger|threat|shift|communication|daylight|damage|occupation|collusion|cooperation|coordination|wrongdoing|relationship|surrender|retreat|talks?|negotiations?|contacts?|meetings?|agreements?|deals?|plans?|intentions?|discussions?|decisions?|truth|basis|evidence|such|dialogue|channels?|offers?|proposals?|' +
  'requests?|visits?|messages?|mediation|mediators?|conversations?|exchanges?|ceasefire|cease-fire|truce|understanding|commitments?|involvement|role|progress|pressure|links?|' +
  'connections?|conflict|contradiction|rift|conditions?|preconditions?|consensus|breakthrough|attempt|effort|announcement|third (?:party|country)|delegations?|documents?|papers?|' +
  'texts?|maps?|lists?|letters?|orders?|observers|civilians|boots|troops|soldiers|forces|fighters|prisoners|hostages|weapons|bases?|clash(?:es)?|attacks?|strikes?|massacres?|violations?|famine|blockade|split|' +
  'crisis|dispute|disagreements?|differences|problem between|lease|corridor|transition|concessions?|guarantees?|invitations?|change (?:in|to|of)|secret|back ?channel|haggling|bargaining|horse-?trading|arm-?twisting|coercion|blackmail|give and take|quid pro quo)\\b'
/** What somebody may not have given or met yet, which denies nothing. */
const UNDONE =
  '(?:responses?|repl(?:y|ies)|answers?|decisions?|approval|confirmation|word|go-ahead|notification|assurances?|aid|help|assistance|results?|fruit|comments?|instructions?|details?|information|timeline|progress|headway|difference|mistake|secret|doubt|sense|effort|stone|point|time|reason|' +
  'illusions?|choice|power|chances?|attention|notice|mention|heed|opportunity|permission|door|obligations?|duty|duties|demands|deadlines?|concessions?|harm)\\b'
const REPLY = `(?! (?:(?:any|an?|the|its|their|his|her|our|such) )?(?:\\w+ )?${UNDONE}| (?:what|whether|how|when|where|who|if)\\b|(?<=\\bcommit(?:ted)?) to\\b)`
/** Words before the verb of a short clause. */
const WITHIN = `(?: (?!(?:should|can|could|will|would|must|may|who|why|how|what|whether|when|knows|knew|come|helped)\\b)\\w[\\w'-]*){0,6}?`
/** What will be so only under a condition is no denial. */
const UNCONDITIONAL = `(?![^.;]*\\b(?:until|unless|without|if|as long as|before|under (?:fire|pressure|threat))\\b)`
const SOMEBODY = `(?:no one|no-one|nobody|none of (?:us|them|the|our|its|his|her|these|those|it)\\b)`
const NONE = `(?:no|not (?:a single|one|an?)|none of|not even)`
const ACTED = `(?:${DONE}|said|told|went|gone|did|done|made|got|came|took|gave|spoke|agreed|uttered|put|set|implied|conceded|broke|walked|happened|existed)`
/** Verbs of what a text or an act amounts to. */
const AMOUNTS =
  '(?:represent|constitute|amount|commit (?!to\\b)|contradict|undercut|weaken|introduce|imply|violate|breach|contravene|infringe|undermine|accord|correspond|reflect|square|tally|align|match|fit|exist|happen|take place|come up|occur|mean (?!to)|mention|signal|give \\w+ (?:the )?(?:right|authority|licen[cs]e)|stem|contain|entail|' +
  'pose an?|prejudice|alter|set new|add (?:new|any)|recognise(?= .{0,30}(?:statement|communiqu|report|document|claim|outcome))|belong to us|hold water|stand up)'
/** What is done to others, of which people are accused as a habit. */
const HABIT =
  '(?:interfere|meddle|harm|hold|speak for|arm|fund|finance|supply|send|sponsor|harbou?r|shelter|target|threaten|kill|attack|support (?:(?:the|any|such|these|those) )?(?:\\w+ )?(?:rebels?|militias?|terror\\w*|insurg\\w*|armed|separatists?|coup)|recruit|smuggle|use (?:civilians|human)|host|seek (?:an? |any |to (?:build|acquire|obtain|develop) )?(?:an? )?(?:nuclear|weapons?|bomb))'

type Patterns = Record<string, string>

/** By contradicting words, without any negation. */
const CONTRADICTING: Patterns = {
  untrue: `(?:${BE} |\\bas |\\b(?:sounds|remains?|remained) )(?:${DEGREE} ){0,4}${UNTRUE}\\b`,
  'untrue by itself': `^(?:that is )?(?:${DEGREE} ){0,4}${UNTRUE}(?=$|[.,;:!])`,
  'claim is wrong': `\\b${CLAIM}\\b.{0,80}${BE} (?:${DEGREE} ){0,3}(?:${WRONG}|part of|aimed|intended|meant|designed|politically|premature|exaggerated|nothing (?:but|more))\\b`,
  'it is wrong': `^it (?:is|was) (?:${DEGREE} )?(?:${WRONG}|false|untrue|incorrect) to (?:say|claim|suggest|think|believe|imply|assert|allege)\\b|^(?:that (?:is|was)|it is|(?:are|is|were|was)) (?:${DEGREE} ){0,3}${WRONG}\\b(?! (?:to|for|if|that)\\b)|^this is (?:${DEGREE} )?(?:absurd|preposterous)\\b|^wrong\\b|^not (?:ours|mine|true|so)\\b`,
  'flatly wrong': `${BE} (?:dead|factually|completely|totally|flatly|plainly|entirely) wrong\\b`,
  'the contrary': `(?:^|${BE} |: )(?:the |on the |to the )?(?:contrary|opposite|reverse)\\b|\\b(?:nothing could be further from|no such thing|nothing of (?:the|that) (?:sort|kind)|far from it|by no means|in no way|contrary to (?:\\w+ ){0,2}(?:reports|claims|what|rumou?rs))\\b|\\bno way\\b(?! (?:around|round|out|forward|back|to|of)\\b)|^far from \\w+ing\\b|${BE} far from (?:the truth|true|dead|reality|being (?:signed|agreed|concluded|done|finali[sz]ed))\\b`,
  chances: `\\b(?:chances?|possibility|probability|prospects?|likelihood)\\b[^.;]{0,50} ${BE} (?:zero|nil|non-?existent|out of the question)\\b`,
  denies: `\\bden(?:y|ies|ied) (?:that|any\\b|(?!\\w*thing\\b)\\w+ing\\b)|\\b(?:i|we) (?:can )?deny\\b|\\b(?:is|are|was|were|been) ruled out\\b|\\b(?:deny|denies|denied|dismiss|dismisses|reject|rejects|refutes?) (?:\\w+ ){0,3}${CLAIM}\\b`,
  'which he denies': `^(?:.{0,60}, )?(?:which|something|a claim|a charge|an allegation) [\\w' ]{1,40}\\b(?:has |have |had )?(?:denies|denied|disputes|rejected as)\\b`,
  lying: `\\b(?:is|are|was|were|been) lying\\b(?! (?:in|on|at|down|under|dead|wounded|there|around|ahead)\\b)|\\b(?:given|fed|received|got) (?:incorrect|false|wrong|inaccurate|bad) information\\b`,
  innocent: `\\bmaintain(?:s|ed)? (?:his|her|their|its|my|our) innocence\\b|^(?:i am|he is|she is|they are|we are|he was|she was|they were) innocent\\b|\\bnot guilty\\b`,
  'made up': `\\bmak(?:ing|es|e) (?:it|this|that|things|stories) up\\b|\\b(?:i|we) (?:utterly )?reject (?:that|this|it|those|these)\\b`,
  unaware: `${BE} unrelated to\\b|\\bdespite (?:reports|claims|rumou?rs|assertions) to the contrary\\b|\\bunaware of\\b|\\bwithout (?:our|his|her|its|their|my) (?:knowledge|consent|blessing)\\b`,
}

/** By a negation. */
const NEGATED: Patterns = {
  'not so': `\\bnot prove[dn] (?:to be )?(?:accurate|true|correct)\\b|${BE}(?: 100%| 100 percent)?${NOT} (?:true|correct|accurate|factual|authentic|genuine|imminent|dead|under pressure|the case|so\\b|like (?:there|we|they|that|this)\\b|right that|real\\b|what (?:happened|was (?:said|agreed)|(?:we|he|she|they|i) (?:have |has |had )?(?:said|agreed|meant|heard|saw|seen|told|offered|signed|proposed))\\b|how it|in line with the facts|borne out|something (?:i|we|he|she|they) (?:have |has |had )?${ACTED}\\b)`,
  amounts: `(?<!solution )\\b(?:do|does|did) not (?:${AMOUNTS})`,
  'seeks no war': `\\b(?:do|does|did) not (?:seek|want|wish|desire|intend)(?: to)?(?: \\w+){0,3}? (?:war|wars|conflict|confrontation|escalation|escalate|tensions?|occupy|annex)\\b|\\b(?:do|does|did) not (?:seek|want|desire|intend)(?: to (?:acquire|build|develop|have|possess))?(?: an?| any)? nuclear\\b|\\b(?:has|have|had) no (?:desire|wish|interest|designs|ambitions?|advance warning)\\b(?! (?:in|for|to) (?:\\w+ ){0,2}(?:peace|talks|talking|dialogue|truce|ceasefire|deal|agreement|negotiat\\w+|end|ending|stop|compromise)\\b)|\\bno place in (?:our|its|the|his|their|\\w+'s) (?:\\w+ )?(?:doctrine|policy|plans?|strategy|thinking|programme)\\b`,
  'it says nothing of that': `(?<!\\bbut )\\b(?:do|does|did) not (?:say|state|stipulate|provide) (?:that|anything|it)\\b|\\bdid not know (?:about|of)\\b`,
  undecided: `\\b(?:decision|decisions) (?:has|have|had) not (?:yet )?been (?:made|taken)\\b|${HAVE} not (?:yet )?(?:(?:made|taken) (?:a|any) (?:\\w+ )?decision|decided)\\b`,
  'it was others': `\\bit (?:is|was) [^.;,]{2,40}, not [^.;,]{2,40}, (?:that|who|which)\\b`,
  habit: `\\b(?:(?:do|does) not|never) ${HABIT}s?\\b`,
  'did not': `\\bdid not (?:${DEED}|agree to|mean to)\\b${REPLY}|\\bdid not \\w+ because (?:of|he|she|they|it|we)\\b`,
  'has not': `${HAVE}(?: in the past)?(?! not yet signed)${NOT} (?:been )?(?:${DONE}|happened|occurred|existed|failed|reviewed|affected|altered|derailed|weakened|come (?:from|about|with (?:any|conditions|strings))|given up|agreed (?:to|with)|meant to|had any|made any|done any|heard (?:of|from)|seen any|subject to|in (?:contact|touch)|consented|signed off|given (?:its|his|her|their|our|any) (?:approval|consent|agreement)|changed (?:its|his|her|their|our) (?:\\w+ )?(?:mind|position|policy|stance|view))\\b${REPLY}`,
  'was not done': `\\b(?:was|were|is|are|am)${NOT} (?:being )?(?:asked|pressured|coerced|forced|approached|coordinated|linked|connected|related to|tied to|happening|(?:aimed|directed|targeted) (?:at|against)|intended (?:to|as|for)|designed to|invited to|offered|entrusted|sounded|informed of|told of|traded|discussed|meant to (?:imply|suggest|say)|to (?:imply|suggest|say)|considered|conceived|contemplated|foreseen|planned|negotiated|raised|mentioned|harmed|targeted|hit|killed|attacked|shut)\\b`,
  'is not doing': `${BE}${NOT} (?:${DOING})\\b(?! up\\b)${REPLY}`,
  'did not mean that': `\\bnot (?:been )?(?:referring to|speaking of|talking about)\\b`,
  'not over': `\\b(?:ceasefire|cease-fire|truce|process|talks|negotiations|agreement|deal) (?:is|was|are|were) not (?:over|off|frozen|suspended)\\b`,
  'it was not us who': `\\bit (?:is|was) not (?!(?:yet )?(?:known|clear|certain|sure)\\b)[^.;,]{2,40} who (?:has|have|had|was|were|did|${DONE}|\\w+ed)\\b`,
  'not the policy': `${BE} not (?:our|the|its|his|her|their|\\w+'s) (?:\\w+ )?(?:position|policy|plan|intention|aim|goal|objective|purpose)\\b(?! alone)|\\b(?:polic(?:y|ies)|conditions?|positions?|stances?|views?|demands?|terms|commitments?|approach|goals?|strategy|stand)\\b[^.;,]{0,40}? (?:has|have|had|is|are) not (?:changed|changing|shifted)\\b|\\b(?:approach|aim|goal|policy|intention|purpose|plan|idea|position)\\b[^.;,]{0,30} (?:is|was) not to \\w+`,
  'not as they say': `${BE} not ~ (?!(?:the )?(?:prepared|ready|willing|able|going to|appropriate|acceptable|enough|sufficient|satisf\\w+|optimistic|right time|easy|perfect|helpful|constructive|serious|possible|realistic|limited)\\b)`,
  'is not': `${BE}${NOT} (?:a )?(?:part(?:y to|icipants? (?:in|of))|about\\b|threat to|part of|involved|privy|behind|responsible for|in (?:talks|negotiations|contact|touch|the room|a position of)|at war|close\\b|waiting (?:for|on)|thinking (?:about|of)|(?:under|in) (?!full|complete|total)[\\w']+ control\\b|acting (?:on|for|as|under|against|like|alone|out of)\\b|(?:negotiating|speaking) (?:on|for)|representing|inconsistent|contradictory|at odds|opposed to|hostile to|in the business of|interested in (?:(?:any |an? )?(?:\\w+ )?(?:conflict|war|escalation|confrontation)|taking|occupying|seizing|annexing|invading|holding|conquering)|(?:the|his|her|our|their|its) (?:reason|cause|author|source|target)|(?:an? |the )?(?:\\w+ )?(?:terrorists?\\b|spy|agent|traitor|criminal|puppet|proxy|aggressor|mercenary|supporter|sympathi[sz]er|pawn|party to)|present\\b|at the table|on (?:the (?:table|agenda)|offer|(?:his|her|the) (?:[\\w']+ )?(?:schedule|agenda|programme))|(?:an option )?under (?:discussion|consideration)|talking|aware of|engaged|theirs|ours|going to negotiate|a deal|us\\b)`,
  'is not a': `\\b(?:it|this|that|these|those|visit|trip|meeting|call|pause|text|document|gathering|step|move|decision|mission)(?: is| was| are) not an? (?!done|perfect|good|bad|final|great|simple)(?:[\\w-]+ ){0,2}(?:peace|ultimatum|war|mediator|concession(?! to (?:any|no))|coup|threat|retreat|${MATTER})`,
  'not X but Y': `\\b(?:it|this|that|these|those|they) ${BE} not an? [^.;,?!]{2,40}[.;,!?… ]+ (?:it|this|that|these|they) (?:is|are|was|were) |^(?:what (?!(?:\\w+ ){1,2}(?:needs?|needed)\\b)|it |this )[\\w ]{3,30} (?:is|was) an? [^.;,]{2,40} and not an? \\w+|^(?:it|this|that|these|they|what (?!matters|counts|(?:\\w+ ){1,2}(?:needs?|wants?)\\b)[\\w ]{3,20}?|the (?!solution|answer|priority|goal|path|way|future|choice|road|focus)[\\w-]+) (?:is|are|was|were) (?!(?:a |the |high )?time\\b)[^,.;]{2,50}, not (?!only\\b|just\\b|least\\b|yet\\b|even\\b|to\\b|because\\b|without\\b|all\\b|always\\b|quite\\b)\\w+|${BE} not (?:[\\w'-]+ )?[\\w'-]+, only |${BE} not (?:~ )?(?!only|just|merely|simply|yet|happy|pleased|perfect|ideal|easy|good|great|sure|certain|optimistic|enough|final|complete|full|simple)(?:[\\w'-]+ ){0,6}[\\w'-]+,? but (?!(?:that|this|it|we|they|he|she|i|also)\\b)`,
  'there is no': `\\bthere is not one\\b|\\bthere (?:is|was|are|were|exists?|has been|have been|had been)(?: (?:no|not|never|neither|any|an?|such|and|can|be))*(?<= (?:no|not|never|neither)(?: (?:any|an?|such|be))*)(?! (?:point|need|sense|use|indication|sign|word|alternative|substitute|room|doubt|reason)\\b)(?: [\\w'-]+){0,2}? ${MATTER}|\\bthere (?:is|was|are|were) no (?!${LACKED}\\b)[\\w'-]+ (?:and|or) no (?!${LACKED}\\b)[\\w'-]+\\b`,
  'there will be no': `\\b(?:there (?:will|would) (?:be no|not be(?: an?| any)?)|(?:(?:do|should|did|can) not|not to) expect (?:an?|any))(?: [\\w'-]+){0,3}? (?:announcements?|talks|meetings?|visits?|negotiations?|statements?|truce|ceasefire|change|occupation|annexation|return|troops|boots|elections?|invasion|offensive|deployment|withdrawal)\\b${UNCONDITIONAL}`,
  'will not happen': `\\b(?:will|would) not (?:(?:affect|alter|derail|undermine|jeopardi[sz]e)\\b|take place|happen|be held|meet with|be (?:meeting|sending|deploying|attending|visiting|hosting|holding))\\b${UNCONDITIONAL}`,
  'not to be taken as': `\\b(?:should|must|is|are|was|were) not (?:to )?be (?:seen|read|interpreted|understood|taken|construed|mistaken) (?:as|for)\\b(?! granted)`,
  'none should take it so': `\\b(?:no one|nobody) should (?:(?:consider|view|interpret|mistake|construe)\\b|(?:see|read|take|understand) [^.;,]{2,40}? (?:as|to (?:be|mean))\\b)`,
  'none planned': `\\bunder no (?:circumstances?|conditions?)\\b(?! (?:should|must|may)\\b)|\\bof no (?:\\w+ )?(?:threat|danger|consequence)\\b|\\bno (?:\\w+ )?(?:meetings?|talks|visits?|calls?|trips?|negotiations|contacts?)\\b(?: \\w+){0,4} (?:planned|scheduled|arranged|foreseen|on (?:his|her|the) schedule)\\b|\\bthere (?:is|was) no question of\\b`,
  'of this kind': `(?<!\\b(?:see|sees|saw|seen) )\\bno [\\w-]+ of (?:this|that|the|such an?) (?:kind|sort|nature)\\b`,
  'no such': `\\bno reason to (?:believe|think|suspect|assume)\\b|(?<!\\b(?:see|sees|saw|seen) )\\bno such \\w+|\\bno (?:truth|basis|responsibility for|part (?:in|of)|role in|hand in|knowledge of|involvement|(?:\\w+ ){0,2}(?:plans\\b|plan to\\b)|(?:technical|legal|factual|objective) (?:reason|grounds|justification))\\b`,
  'no intention': `\\bno intention\\b(?! of (?:(?:achiev|end|honou?r|respect|implement|comply|stopp?|mak|reach|giv|withdraw|leav|compromis|yield|surrender|chang)(?:e|ing)|peace))`,
  'has no': `(?:${HAVE} (?:absolutely )?no|\\b(?:do|does|did) not (?:have|hold|possess)(?: any| an?)?|\\b(?:holds?|held|possess(?:es|ed)?) no) (?:(?:political|foreign|nuclear|secret|advance|prior|previous|direct|known|bad|official|formal) )?(?:knowledge|relationship|dealings|collusion|calls?\\b|conversations?|evidence|information(?! (?:on|about) (?:the )?(?:casualties|dead|deaths|victims|injuries|injured|wounded)\\b)|plans|mandate to|hostages|weapons?|links?|connections?|ties?|contacts?|prisoners|troops|soldiers|forces|bases?|presence|foundation|basis|merit|substance)\\b`,
  'did nothing': `\\b(?:${DONE}|made|took|gave|received|laid down|(?:put|set) (?:forward|down|out)|attached|demanded|asked for|sought)(?: over| out)? (?:(?:no|not an?|nobody's)(?! one\\b)|nothing|nobody)\\b${REPLY}`,
  'knows nothing': `\\b(?:know|knows|knew) (?:of no|nothing (?:of|about))|\\bnot aware of (?:any|such|what)\\b|\\b(?:see|sees|saw|seen|find|finds|found) (?:no|any) (?:\\w+ )?(?:evidence|proof|indications?)\\b(?! of (?:any )?(?:progress|improvement|movement)\\b)|\\bnothing (?:to (?:do with|hide)|secret|untoward|unusual)\\b|\\bnot know where (?:this|that|it|these|those) (?:\\w+ )?(?:comes?|came|originates?)\\b`,
  nobody: `^none (?:had|has|have|was|were)\\b|(?:^|[.;:,] |\\band )${SOMEBODY}(?! (?:is|was|were|(?:has|had|have) been) (?:injured|hurt|wounded|killed)\\b)${WITHIN} (?:${ACTED}|is|was|were|has|had)\\b(?! (?:yet|seen|sure|certain|able|happy|interested|ready|perfect|a monopoly|come|helped|helping|listening|coming|safe|left|been allowed))`,
  'no X was': `(?:^|[.;:,] |\\band |\\bthat )${NONE} (?!one\\b|other\\b|longer\\b|more\\b|side\\b|country\\b|nation\\b|casualties|injuries|aid|food|water|relief|fuel|medicine|supplies)(?![^.;]{0,80}\\b(?:than|claimed responsibility|(?:was|been) possible)\\b)[^.;:]{2,60}? (?:(?:was|were|has been|have been|had been|is being|are being)(?! (?:reported|able|ready|willing|safe|likely))|has|have|had|(?:is|are) (?:in|on|at|inside|near|there)|${DONE})\\b`,
  'neither X nor': `^.{0,30}\\bneither (?!confirm|side\\b|\\w+ nor \\w+(?:[,.]|$))[^.;]{2,60} nor\\b(?![^.;]{0,40}\\b(?:accepted|agreed|responded|replied|commented|signed|confirmed)\\b)`,
  neither: `^neither (?:[\\w'-]+ ){1,4}(?:has|have|had|was|were|did)\\b(?! (?:yet )?(?:accepted|agreed|responded|replied|commented|signed|confirmed|showing|shown|ready|willing|able|prepared|likely|the)\\b)`,
  'nor has': `(?:^|, )nor (?:has|have|had|did|does|do|is|are|was|were)\\b|\\b(?:was|were|did|has|have|had) not [^.;]{3,60}, nor (?:was|were|did|has|have|had|is)\\b`,
  never: `(?<!\\b(?:will|would|can|could|must|should|shall|may|might|to|should have) )\\bnever (?:once )?(?:been )?(?:said|told|agreed to|happened|existed|took|made|approved|accepted|mentioned|intended|gave|shown|our\\b|any such|${DONE})\\b`,
  'none by itself': `^(?:but |and )?no (?:change|shift) (?:in|to|of)\\b|^no (?!casualties|injur|deaths?\\b|victims|progress|results?\\b|response|answer|breakthrough)(?:\\w+ ){1,3}(?:as of now|so far|at present|at this time|whatsoever|planned)\\b`,
  'this is not it': `(?:^|[.;:!?—–] )(?:and |but |well, )?(?:that|this) is not (?:the way(?! (?:to|forward|out|ahead|for)\\b)|(?:the (?:thinking|situation|case|plan|idea|point of|message|intention|reason)|how|what|why|where|who)\\b(?! (?:you|one)\\b| (?:\\w+ ){1,3}(?:deserves?|expect(?:s|ed)?|hoped?|hopes|needs?|wants?|wanted|wish(?:es|ed)?|should)\\b))`,
  'never at all': `^there (?:is|was) nothing (?:concrete|planned|new|to (?:it|this|that)\\b)|^(?:not once|not (?:one|a single) \\w+ |never|at no (?:time|point)|nothing (?:(?:else|more) )?(?:has|had|of the|(?:is|was) (?:planned|scheduled|${DONE})))\\b|${HAVE} at no (?:time|point|stage)\\b`,
  'not any': `(?<!^)(?<!, )\\b(?:had|have|has|did|was|were) not (?!(?:want|need|accept|support|see|expect|trust|think|believe|know|yet|able|ready|(?:an? )?(?:easy|simple|small|good))\\b)(?:[\\w-]+ ){1,6}?(?:any(?:one|body|thing)?|such|whatsoever)\\b(?! (?:more|longer|further|better|other|hurry|as|significant)\\b| (?:\\w+ )?${UNDONE})`,
  'not, in short': `^(?:he|she|it|they|we|i|[\\w ]{3,20}) (?:is|are|was|were|has|have|had|did|does|do|would|will) not(?:[.,]|$)`,
  'no, not': `^(?:well, )?no[,.!] .{0,60}?\\b(?:not|no|never|nothing|none)\\b|^[^.?!]{0,60}\\? (?:no|not at all|never|of course not)[.,!]|^(?:no|not|never|of course not)[,.!]*$|^not (?:that (?:i|we) know|to (?:my|our) knowledge|as far as (?:i|we) know)`,
  'does not believe it': `\\b(?:do|does|did) not (?:believe|think) (?:that )?(?!(?:it|this|that) is\\b)[^.;,]{1,60}? (?:had|did|added|caused|led|contributed|(?:is|was|were|are) (?:dead|over|finished)|(?:has|have) (?:that|the|any) (?:\\w+ )?(?:capacity|capability|ability|intention|authority|weapons?))\\b|\\b(?:i|we) do not see (?:(?:that|this|it) (?:happening|coming|that way|as such)|anything like (?:that|this|it)|any such)\\b`,
  'believe no rumours': `\\bdo not (?:listen to|believe|trust) (?:\\w+ ){0,2}(?:rumou?rs?|reports?|claims?|stories|media)\\b`,
}

const compile = (patterns: Patterns) => Object.values(patterns).map((pattern) => new RegExp(pattern))

export const CONTRADICTIONS: readonly RegExp[] = compile(CONTRADICTING)
export const NEGATIONS: readonly RegExp[] = compile(NEGATED)

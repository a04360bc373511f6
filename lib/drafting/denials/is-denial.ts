import { readVerb } from '@/lib/drafting/denials/denying-verbs'
import { CONTRADICTIONS, NEGATIONS } from '@/lib/drafting/denials/patterns'
import { plainWords } from '@/lib/drafting/denials/plain-words'

/** How much of a statement is read: a denial comes early. */
const REACH = 300
/** Without one of these no words deny: a quick look before the closer one. */
const MAY_DENY =
  /\b(?:not|never|no|nor|neither|nobody|nothing|none|cannot|without|contrary|opposite|reverse|unaware|unrelated|far from|zero|nil|non-?existent|out of the question|den(?:y|ies|ied)|ruled out|dismiss|reject|refut|rumou?rs?|speculati|fabricat|false|lies?\b|untruth|misreport|erroneous|fake|hoax|myth|illusion|untrue|incorrect|inaccura|wrong|mis(?:taken|lead|inform|repr|read|char|inter|quot|under|constr)|made up|wide of|out of context|doctored|staged|baseless|concoct|wishful|detached|divorced|removed from|twisted|yet to be|unfound|groundless|fantas|forge|propaganda|disinform|bogus|imagin|fairy|figment|void|devoid|mere|absurd|ridic|laugh|unreliab|part of|aimed|designed|politically|pure|nonsense|rubbish|invent|ficti|fable|slander|libel|hogwash|hearsay|overblown|blown|premature|exaggerat|preposter|far-fetched|distort|news to|a joke|lying|innocen|guilty|witch|conspirac|illogical|ludicrous|mak(?:ing|es|e) (?:it|this|that|things|stories) up)|n['’]t\b/i
/** Words before a denial that take its force: a condition, a reason, a relative clause, a guess. */
const SUPPOSED =
  /\b(?:if|whether|when|whenever|unless|until|where|because (?:it|they|he|she)|although|though|ensure|make sure|so that|perhaps|maybe|(?:wrong|incorrect|unfair|mistake) to (?:say|claim|think|suggest))\b[^,.;]*$|(?<=\w )(?<!\b(?:and|but) )(?:that|which|who) $|, (?:which|who) [^,.;]*$|\bwhat $|^(?:without|unless|until) [^.;]*$/

/** "could neither confirm nor deny". */
const UNCONFIRMED = /\b(?:confirm|verify)(?:ed)? (?:\w+ )?(?:or|nor) (?:deny|denied|refute|rule out)\b/i
const NEGATION = /\b(?:not|never|no|nor|neither|nobody|no-one|nothing|none)\b/

/**
 * Whether a statement denies something: by its verb, by what the verb's object is, or by its own words.
 * @param accused whether the speaker is somebody of whom things are alleged and asked, so that a mere "not" answers them
 */
export function isDenial(lemma: string | null, text: string, negatedCue: boolean, accused = true): boolean {
  const verdict = lemma === null ? 'open' : readVerb(lemma, text, negatedCue)
  if (verdict !== 'open') return verdict === 'denies'
  const start = text.slice(0, REACH)
  if (!MAY_DENY.test(start) || UNCONFIRMED.test(start)) return false
  const plain = plainWords(start)
  const denies = (pattern: RegExp) => {
    const match = pattern.exec(plain)
    return match !== null && !SUPPOSED.test(plain.slice(0, match.index))
  }
  return CONTRADICTIONS.some(denies) || (accused && NEGATION.test(plain) && NEGATIONS.some(denies))
}

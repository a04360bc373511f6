/**
 * Verbs that attribute words or thoughts to somebody, by family, and what may follow them as content.
 * t that-clause · z clause without "that" · q quotation · n a noun phrase is content · i to-infinitive ·
 * o addressee before the content · w whether/how-clause · g gerund.
 */
export type Family = 'say' | 'tell' | 'deny' | 'believe' | 'urge' | 'ask' | 'judge' | 'commit' | 'call'

type Row = { family: Family; frames: string; weak?: boolean; lemmas: string }

/** Plural nouns as often as verbs: their subject must be able to speak. */
const NOUNLIKE =
  /^(?:reports|claims|demands|calls|comments|remarks|notes|states|charges|fears|hopes|doubts|questions|views|warns|answers|replies|details|estimates|forecasts|pledges|promises|vows|threatens|orders|labels|credits|posts|signals|shows|finds)$/

/** `weak`: things do it too ("evidence suggests"), so the subject must be somebody who can speak. */
const ROWS: Row[] = [
  {
    family: 'say',
    frames: 'tzqw',
    lemmas:
      'say state add note declare explain claim assert argue insist maintain contend allege acknowledge admit concede ' +
      'observe remark comment recall conclude reply respond answer retort counter repeat reason elaborate clarify specify ' +
      'opine muse quip joke testify proclaim boast complain lament assess stipulate contend write tweet post interject ' +
      'recount exclaim shout yell cry whisper mutter continue volunteer affirm aver attest opine venture chime emphasise ' +
      'emphasize stress reiterate reaffirm caution warn announce report confirm predict forecast ' +
      'estimate speculate summarise summarize rejoin intone chuckle laugh sigh',
  },
  {
    family: 'say',
    frames: 'tzq',
    lemmas:
      'surmise guess figure guarantee divulge text email message bristle snap grumble fume plead posit theorise theorize foresee ' +
      'intimate protest object concur editorialise editorialize certify recollect relate communicate marvel confess profess avow fret ' +
      'vent gripe flag reassert recognise recognize',
  },
  {
    family: 'say',
    frames: 't',
    weak: true,
    lemmas: 'charge allow grant hold rule consider see judge calculate accept determine',
  },
  { family: 'believe', frames: 't', weak: true, lemmas: 'trust imagine pray wish realise realize' },
  { family: 'say', frames: 'tzqwn', lemmas: 'disclose relay verify corroborate recount restate' },
  {
    family: 'say',
    frames: 'tqn',
    lemmas: 'mention outline detail voice convey express emphasise emphasize stress reiterate reaffirm recall',
  },
  { family: 'say', frames: 'tzqwn', weak: true, lemmas: 'highlight underline underscore' },
  {
    family: 'say',
    frames: 'tzqw',
    weak: true,
    lemmas: 'suggest indicate reveal hint imply signal conclude',
  },
  { family: 'say', frames: 't', weak: true, lemmas: 'mean show find' },
  { family: 'say', frames: 'tq', weak: true, lemmas: 'read' },
  { family: 'tell', frames: 'tzqwoi', lemmas: 'tell alert inform assure reassure remind notify advise' },
  { family: 'tell', frames: 'ow', lemmas: 'brief' },
  { family: 'say', frames: 'i', lemmas: 'claim' },
  { family: 'urge', frames: 'g', lemmas: 'propose recommend advocate' },
  { family: 'urge', frames: 'g', weak: true, lemmas: 'suggest' },
  { family: 'say', frames: 'g', lemmas: 'report recall admit acknowledge remember regret recount describe' },
  { family: 'say', frames: 't', lemmas: 'remember' },
  { family: 'tell', frames: 'tqw', lemmas: 'confide' },
  { family: 'deny', frames: 'tzqngw', lemmas: 'deny' },
  {
    family: 'deny',
    frames: 'tqn',
    lemmas:
      'dismiss refute rebut reject repudiate disavow dispute contradict debunk deride scoff spurn scotch quash contest disown discredit negate rebuff rubbish dispel',
  },
  { family: 'believe', frames: 'tzq', lemmas: 'believe think hope fear doubt feel suspect reckon' },
  { family: 'believe', frames: 't', weak: true, lemmas: 'expect assume worry anticipate understand presume' },
  { family: 'ask', frames: 'qw', lemmas: 'ask wonder inquire enquire query' },
  {
    family: 'urge',
    frames: 'tqoi',
    lemmas: 'urge ask implore beseech exhort beg advise instruct order encourage enjoin entreat counsel request lobby',
  },
  { family: 'urge', frames: 'oi', lemmas: 'press' },
  { family: 'ask', frames: 'qwn', weak: true, lemmas: 'question' },
  { family: 'urge', frames: 'tqni', lemmas: 'demand recommend propose advocate' },
  {
    family: 'judge',
    frames: 'nq',
    lemmas:
      'praise hail laud commend applaud welcome salute condemn denounce criticise criticize slam blast decry deplore ' +
      'lambast castigate rebuke thank congratulate credit blame accuse mock ridicule defend compare liken describe ' +
      'characterise characterize label brand dub portray deem term appreciate lament regret bemoan downplay ' +
      'tout charge chide scold exonerate absolve',
  },
  { family: 'commit', frames: 'tzqi', lemmas: 'pledge promise vow swear' },
  { family: 'commit', frames: 'tq', weak: true, lemmas: 'threaten' },
  { family: 'commit', frames: 't', lemmas: 'agree decide' },
  { family: 'call', frames: 'qn', lemmas: 'call' },
  { family: 'deny', frames: 'tn', lemmas: 'exclude' },
]

const IRREGULAR: Record<string, string[]> = {
  say: ['say', 'says', 'said', 'saying'],
  see: ['see', 'sees', 'saw', 'seeing'],
  hold: ['hold', 'holds', 'held', 'holding'],
  foresee: ['foresee', 'foresees', 'foresaw', 'foreseeing'],
  plead: ['plead', 'pleads', 'pleaded', 'pled', 'pleading'],
  snap: ['snap', 'snaps', 'snapped', 'snapping'],
  concur: ['concur', 'concurs', 'concurred', 'concurring'],
  tell: ['tell', 'tells', 'told', 'telling'],
  think: ['think', 'thinks', 'thought', 'thinking'],
  feel: ['feel', 'feels', 'felt', 'feeling'],
  write: ['write', 'writes', 'wrote', 'writing', 'written'],
  swear: ['swear', 'swears', 'swore', 'swearing', 'sworn'],
  mean: ['mean', 'means', 'meant'],
  show: ['show', 'shows', 'showed', 'shown', 'showing'],
  find: ['find', 'finds', 'found', 'finding'],
  read: ['read', 'reads', 'reading'],
  understand: ['understand', 'understands', 'understood'],
  beseech: ['beseech', 'beseeches', 'besought', 'beseeched'],
  forecast: ['forecast', 'forecasts', 'forecasting'],
  beg: ['beg', 'begs', 'begged', 'begging'],
  quip: ['quip', 'quips', 'quipped', 'quipping'],
  blast: ['blast', 'blasts', 'blasted', 'blasting'],
  dub: ['dub', 'dubs', 'dubbed', 'dubbing'],
  rebut: ['rebut', 'rebuts', 'rebutted', 'rebutting'],
  admit: ['admit', 'admits', 'admitted', 'admitting'],
  dispel: ['dispel', 'dispels', 'dispelled', 'dispelling'],
  refer: ['refer', 'refers', 'referred', 'referring'],
  slam: ['slam', 'slams', 'slammed', 'slamming'],
  regret: ['regret', 'regrets', 'regretted', 'regretting'],
  signal: ['signal', 'signals', 'signalled', 'signaled', 'signalling', 'signaling'],
  label: ['label', 'labels', 'labelled', 'labeled', 'labelling', 'labeling'],
  lambast: ['lambast', 'lambasts', 'lambastes', 'lambasted', 'lambasting'],
  aver: ['aver', 'avers', 'averred', 'averring'],
  confide: ['confide', 'confides', 'confided', 'confiding'],
}

function inflect(lemma: string): string[] {
  const irregular = IRREGULAR[lemma]
  if (irregular) return irregular
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1)
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`]
  }
  if (lemma.endsWith('e')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`]
  const s = /(?:s|sh|ch|x|z)$/.test(lemma) ? 'es' : 's'
  return [lemma, lemma + s, `${lemma}ed`, `${lemma}ing`]
}

export type CueVerb = { lemma: string; family: Family; frames: string; weak: boolean }

const FORMS = new Map<string, CueVerb>()
for (const row of ROWS) {
  for (const lemma of row.lemmas.split(/\s+/)) {
    for (const form of inflect(lemma)) {
      const known = FORMS.get(form)
      if (known) {
        known.frames = [...new Set(known.frames + row.frames)].join('')
        known.weak &&= row.weak ?? false
      } else
        FORMS.set(form, {
          lemma,
          family: row.family,
          frames: row.frames,
          weak: (row.weak ?? false) || NOUNLIKE.test(form),
        })
    }
  }
}

/** Verbs with a particle, by the verb's form and the words that follow it. */
const PHRASES: [verbs: string, particle: string, family: Family, frames: string][] = [
  ['point points pointed pointing', 'out', 'say', 'tzqn'],
  ['spell spells spelled spelt spelling', 'out', 'say', 'tqn'],
  ['call calls called calling', 'for', 'urge', 'nq'],
  ['call calls called calling', 'on', 'urge', 'oni'],
  ['call calls called calling', 'upon', 'urge', 'oni'],
  ['appeal appeals appealed appealing', 'to', 'urge', 'oni'],
  ['appeal appeals appealed appealing', 'for', 'urge', 'n'],
  ['rule rules ruled ruling', 'out', 'deny', 'n'],
  ['brush brushes brushed brushing', 'off', 'deny', 'n'],
  ['brush brushes brushed brushing', 'aside', 'deny', 'n'],
  ['shrug shrugs shrugged shrugging', 'off', 'deny', 'n'],
  ['play plays played playing', 'down', 'deny', 'n'],
  ['push pushes pushed pushing', 'back', 'deny', 'q'],
  ['hit hits hitting', 'back', 'say', 'tq'],
  ['hit hits hitting', 'out', 'say', 'q'],
  ['shoot shoots shot fire fires fired', 'back', 'say', 'tq'],
  ['press presses pressed pressing', 'for', 'urge', 'n'],
  ['push pushes pushed pushing', 'for', 'urge', 'n'],
  ['plead pleads pleaded pleading', 'for', 'urge', 'n'],
  ['plead pleads pleaded pleading', 'with', 'urge', 'oi'],
  ['speak speaks spoke speaking spoken', 'of', 'say', 'n'],
  ['warn warns warned warning', 'of', 'say', 'n'],
  ['warn warns warned warning', 'against', 'say', 'n'],
  ['caution cautions cautioned cautioning', 'against', 'say', 'n'],
  ['complain complains complained complaining', 'of', 'say', 'n'],
  ['go goes went going', 'on', 'say', 'zq'],
  ['shoot shoots shot shooting', 'down', 'deny', 'n'],
  ['laugh laughs laughed laughing', 'off', 'deny', 'n'],
  ['wave waves waved waving', 'away', 'deny', 'n'],
  ['wave waves waved waving', 'aside', 'deny', 'n'],
  ['knock knocks knocked knocking', 'down', 'deny', 'n'],
  ['weigh weighs weighed weighing', 'in', 'say', 'q'],
  ['sum sums summed summing', 'up', 'say', 'q'],
  ['lash lashes lashed lashing', 'out', 'say', 'q'],
  ['chime chimes chimed chiming', 'in', 'say', 'q'],
  ['put puts', 'it', 'say', 'q'],
  ['insist insists insisted insisting', 'on', 'say', 'n'],
  ['hint hints hinted hinting', 'at', 'say', 'n'],
  ['refer refers referred referring', 'to', 'judge', 'n'],
  ['allude alludes alluded alluding', 'to', 'say', 'n'],
]
const PARTICLES = new Map<string, CueVerb>()
const PHRASAL = new Set<string>()
for (const [verbs, particle, family, frames] of PHRASES) {
  const forms = verbs.split(' ')
  for (const form of forms) {
    PHRASAL.add(form)
    PARTICLES.set(`${form} ${particle}`, { lemma: `${forms[0]} ${particle}`, family, frames, weak: false })
  }
}

/** Denials of three words, by the forms they begin with, their last two, and the lemma. */
const PUSHES: [forms: string, rest: RegExp, lemma: string][] = [
  ['push pushes pushed pushing', /^back (?:on|against|at)$/, 'push back on'],
  ['take takes took taking', /^issue with$/, 'take issue'],
  ['hit hits hitting fire fires fired firing shoot shoots shot', /^back at$/, 'hit back at'],
  ['pour pours poured pouring throw throws threw throwing', /^cold water$/, 'pour cold water'],
  ['distance distances distanced distancing', /^(?:it|him|her|them)sel(?:f|ves) from$/, 'distance from'],
  ['swat swats swatted swatting bat bats batted batting', /^(?:away|aside) /, 'swat away'],
]
const PUSHING = new Map(
  PUSHES.flatMap(([forms, rest, lemma]) => forms.split(' ').map((form) => [form, { rest, lemma }])),
)
for (const form of PUSHING.keys()) PHRASAL.add(form)

/** The attributing verb that three words make: "pushed back on". */
export function cueVerbOfThree(form: string, second: string, third: string): CueVerb | undefined {
  const found = PUSHING.get(form)
  return found?.rest.test(`${second} ${third}`)
    ? { lemma: found.lemma, family: 'deny', frames: 'n', weak: false }
    : undefined
}

/** The attributing verb that a word can be, by its lower-case form. */
export function cueVerb(form: string): CueVerb | undefined {
  return FORMS.get(form)
}

/** Whether a word begins an attributing verb with a particle. */
export function startsPhrasal(form: string): boolean {
  return PHRASAL.has(form)
}

/** The attributing verb that a word and its particle make: "ruled out". */
export function cueVerbWithParticle(form: string, particle: string): CueVerb | undefined {
  return PHRASAL.has(form) ? PARTICLES.get(`${form} ${particle}`) : undefined
}

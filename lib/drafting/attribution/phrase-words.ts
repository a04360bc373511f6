/** Words that noun phrases are read by. All lower case. */
const words = (list: string) => new Set(list.split(' '))
export const QUANTIFIERS = words(
  'nearly about almost only most several even least more than some over roughly around at dozens senior top',
)
export const PHRASE_ADPOSITIONS = words(
  'of for in at from with on to by within inside near between behind under against about over close among off',
)
/** Participles and adjectives that go on with a noun: "officials briefed on the talks". */
export const POSTMODIFIERS = words(
  'briefed involved familiar speaking quoted identified based issued released published seen obtained carried posted sent led named called ' +
    'described affiliated allied backed linked close working living attending participating representing taking monitoring following ' +
    'negotiating mediating fighting contacted interviewed cited aired broadcast dated signed written knowledgeable privy present ' +
    'responsible aware representing overseeing supporting loyal opposed charged tasked headed reached displaced trapped elected appointed ' +
    'drafted distributed circulated read delivered emailed provided shown given made attributed addressed directly accompanying travelling traveling ' +
    'held detained jailed imprisoned abducted kidnapped captured stranded killed wounded injured freed exiled visiting gathered stationed meeting serving reporting observing covering watching arriving gathering calling',
)
export const TEXT_PLACES = words(
  'statement statements interview interviews remarks comments speech address post tweet letter briefing message conference note communique communiqué release article report press telephone phone call video',
)
export const STOP_ADPOSITIONS = words(
  'after during before as since until amid following while when despite because ahead than upon via through regarding concerning',
)

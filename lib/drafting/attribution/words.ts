/** Closed word lists of attribution. All lower case. */
import { PEOPLE_ROLES, PERSON_ROLES } from '@/lib/drafting/mentions/words'

const set = (words: string) => new Set(words.split(/\s+/))

const OTHER_ROLE_NOUNS = set(
  'official officials minister ministers spokesman spokesmen spokeswoman spokesperson spokespeople spokespersons president ' +
    'presidents premier chancellor secretary diplomat diplomats envoy envoys ambassador ambassadors mediator mediators ' +
    'negotiator negotiators representative representatives leader leaders chief commander commanders general source sources ' +
    'adviser advisor advisers advisors aide aides analyst analysts expert experts lawmaker lawmakers senator senators ' +
    'governor governors mayor mayors king queen prince princess emir amir sultan sheikh monarch pope cardinal archbishop ' +
    'bishop patriarch ayatollah cleric rebel rebels insider insiders person people man woman men women witness witnesses resident ' +
    'residents activist activists journalist journalists reporter reporters correspondent professor researcher researchers ' +
    'director chairman chairwoman chair chairperson head deputy coordinator commissioner facilitator facilitators delegate ' +
    'delegates officer officers soldier soldiers fighter fighters politician politicians congressman congresswoman ' +
    'parliamentarian parliamentarians judge lawyer lawyers attorney doctor doctors worker workers critic critics observer ' +
    'observers historian author writer scholar scholars academic academics economist economists strategist veteran speaker ' +
    'host hosts manager coach captain player founder member members father mother brother sister wife husband son daughter ' +
    'relative relatives boy girl boys girls child children guy guys lady gentleman friend friends neighbour neighbours neighbor neighbors colleague colleagues family families survivor survivors victim victims supporter supporters opponent opponents ally allies ' +
    'rival rivals candidate nominee businessman businesswoman executive banker trader farmer student students teacher ' +
    'minister-designate vice-president undersecretary counsellor counselor consul attaché intermediary intermediaries ' +
    'interlocutor interlocutors counterpart counterparts successor predecessor warlord militant militants captive hostage ' +
    'hostages detainee detainees prisoner prisoners refugee refugees protester protesters voter voters elder elders chieftain ' +
    'who those others many some most both one two three several neither none someone somebody anyone ' +
    'colonels brigadier brigadiers lieutenant lieutenants sergeant sergeants corporal admiral marshal warden policeman policemen ' +
    'grandmother grandfather grandson granddaughter uncle aunt cousin cousins nephew niece widow widower parent parents spouse ' +
    'imam imams mullah mullahs mufti rabbi priest priests monk monks nun nuns pastor pastors chaplain preacher abbot nuncio dean ' +
    'vendor vendors shopkeeper shopkeepers driver drivers fisherman fishermen nurse nurses engineer porter waiter waitress ' +
    'interpreter translator columnist commentator commentators pollster blogger essayist novelist poet artist villager villagers ' +
    'pensioner peasant peasants herder herders merchant merchants trader traders peacemaker peacemakers whistleblower ' +
    'circles colleagues organisers organizers participants panellists panelists monitors investigators ' +
    'go-between go-betweens backbencher ex-minister ex-president co-chair co-chairs vice-minister spymaster strongman ' +
    'secretary-general director-general attorney-general governor-general ' +
    'evacuee evacuees lecturer lecturers civilian civilians migrant migrants returnee returnees medic medics paramedic paramedics surgeon surgeons ' +
    'peacekeeper peacekeepers volunteer volunteers conscript conscripts passenger passengers tourist tourists mechanic carpenter pharmacist ' +
    'legislator legislators donor donors guarantor guarantors signatory signatories visitor visitors guest guests passer-by newcomer',
)

/** Nouns for people by what they do. A noun phrase headed by one can speak. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([...OTHER_ROLE_NOUNS, ...PERSON_ROLES, ...PEOPLE_ROLES])

/** Nouns for bodies that speak as one. */
export const BODY_NOUNS = set(
  'ministry government office department administration embassy mission delegation delegations committee commission council ' +
    'parliament senate congress assembly party group movement organisation organization agency union league bloc army ' +
    'military navy police forces force militia front coalition alliance team secretariat directorate bureau foundation ' +
    'institute centre center think-tank court tribunal palace presidency kremlin cabinet authorities authority regime state ' +
    'country nation side sides parties company firm bank network newspaper paper daily magazine website broadcaster channel outlet ' +
    'outlets media press agency television tv radio service campaign opposition rebels faction factions junta court prosecutor ' +
    'prosecutors club association federation chamber quartet troika trio watchdog monitor charity ngo un eu us u.s. u.n. ' +
    'wing arm branch operator tribe clan community church diocese guard guards brigade brigades corps battalion command consulate nunciature ' +
    'emirate kingdom republic sultanate vatican holy bureau politburo leadership summit panel board republic public world capital mediators mediation coordination',
)

/** Texts that "say" things for whoever issued them. */
export const TEXT_NOUNS = set(
  'clip recording audio video tape voicemail email emails e-mail memo statement statements communique communiqué release letter report reports document documents post tweet message messages memo note ' +
    'declaration resolution readout transcript text article editorial column speech address remarks comments interview interviews ' +
    'briefing bulletin filing notice paper study account video broadcast telegram decree announcement op-ed cable ' +
    'poll survey indictment petition leaflet manifesto caption summary analysis excerpt draft agreement accord deal protocol roadmap proposal ' +
    'graffiti banner banners placard placards poster posters inscription headline handout dispatch verdict ruling order entry thread press-release',
)

/** Nouns that carry a claim: "the claim that", "X's denial that". */
export const CLAIM_NOUNS = set(
  'claim claims assertion assertions allegation allegations accusation accusations statement announcement warning ' +
    'suggestion insistence belief hope hopes denial denials declaration admission confirmation contention argument conviction fear fears ' +
    'assessment view prediction expectation assurance assurances pledge promise charge remark complaint confidence optimism concern concerns worry worries anxiety ' +
    'frustration disappointment dismay alarm regret doubt doubts scepticism skepticism suspicion satisfaction warnings promises pledges',
)

/** Adjectives and participles of conviction: "is convinced that". */
export const STANCE_ADJECTIVES = set(
  'convinced confident certain sure adamant hopeful optimistic pessimistic skeptical sceptical doubtful worried concerned ' +
    'afraid fearful positive clear insistent unequivocal categorical emphatic explicit',
)

export const TIME_WORDS = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night ' +
    'week month year weekend january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec earlier later recently now then afterwards afterward separately',
)

/** Adverbs that stand between a subject and its verb group, or inside one. */
export const MID_ADVERBS = set(
  'also then later earlier already recently now again still even just once further furthermore however meanwhile therefore ' +
    'thus instead often always never only himself herself itself themselves both each all too subsequently reportedly ' +
    'repeatedly publicly privately immediately previously initially flatly categorically firmly strongly vehemently briefly',
)

export const PRONOUNS = set('he she they it we i you who him them')
export const RELATIVES = set('who which whom whose that')

/** Titles before a name that are no part of it. */
export const TITLES = set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative gov governor gen general lt ' +
    'lieutenant col colonel maj major capt captain cmdr commander adm admiral brig brigadier sgt sergeant president premier prime ' +
    'minister foreign defense defence interior finance deputy vice assistant under undersecretary secretary of state special ' +
    'envoy representative ambassador spokesman spokeswoman spokesperson director chief chairman chairwoman chair head leader senior ' +
    'former then ex acting interim emir amir king queen prince princess crown sultan pope cardinal archbishop bishop ' +
    'patriarch ayatollah grand mufti imam rabbi reverend rev hon congressman congresswoman judge justice attorney chancellor ' +
    'mayor high commissioner coordinator adviser advisor national security state press mediator negotiator analyst expert official ' +
    'the his her excellency he h.e. honourable honorable right hrh h.r.h. highness majesty msgr monsignor father fr sister brother doctor ' +
    'executive managing general lead first lady speaker house senate majority minority whip parliament commissioner ' +
    'permanent affairs of for and to at principal chargé staff sheikh sheikha shaikh international cooperation',
)

export const NAME_PARTICLES = set(
  'bin bint ibn abu abd al el ben de del della di da dos von van der den la le ter ould e y ul as-',
)

export const MALE_WORDS = set(
  'mr king prince emir amir sultan pope cardinal sheikh shaikh congressman businessman man father brother son husband ' +
    'sir lord ayatollah imam archbishop bishop monsignor statesman',
)
export const FEMALE_WORDS = set(
  'mrs ms miss queen princess sheikha spokeswoman chairwoman congresswoman businesswoman woman mother sister daughter wife dame lady baroness',
)
/** Given names that settle the pronoun, for the commonest ones in diplomacy. */
export const FEMALE_NAMES = set(
  'maria mary anna anne ann hillary angela ursula kaja federica catherine christine susan susana karen sarah sara jane julia julie laura linda ' +
    'lisa elizabeth eliza emma kate katherine katharine kamala condoleezza samantha linda nikki victoria wendy rosemary margaret michelle ' +
    'michele melissa jennifer jessica rebecca rachel hanna hannah hanan hala lana lolwah alya amina aminata fatima fatou leila layla mariam ' +
    'maryam noura nora ingrid ine ingebjørg anniken margot sigrid mette sanna annalena ann annika liz theresa priti penny yvette najat ' +
    'stephanie stephanie deborah josephine ilse greta helga inger karin kirsten helen helena irina olga tatiana natalia svetlana elena ekaterina oksana ' +
    'yulia alexandra joyce ellen aisha zainab zeinab khadija halima nadia dina rania rima reem mona maha huda salma samira sima geraldine ' +
    'claudia delcy gabriela isabel carmen lucia marta teresa xiomara dilma cristina jacinda penelope mao hua jiang wang-yi avril tzipi amal ' +
    'karine marie marine caroline roberta paula pamela patricia patty nancy tammy dalia orna yael miri gila shelly merav noa may-elin molly morgan ned-price rebeca sofia sonia sushma nirupama hina sherry benazir',
)

export const MALE_NAMES = set(
  'donald joe joseph barack george bill john james david michael robert william richard thomas charles daniel matthew mark paul steven stephen ' +
    'andrew kenneth antony anthony mike marco jake brett steve rex jared rob adam vladimir sergei sergey dmitry dmitri yuri mikhail andriy ' +
    'volodymyr oleksandr oleksiy petro viktor alexander aleksandr nikolai ivan igor boris emmanuel francois jean-yves jean laurent pierre jacques ' +
    'olaf frank-walter heiko sigmar wolfgang hans peter martin staffan jan ignazio giuseppe mario matteo sergio pedro jose josé juan luis carlos ' +
    'miguel antonio antónio jorge javier gustavo nicolas nicolás hugo raul raúl fidel mohammed mohammad muhammad mohamed ahmed ahmad ali ' +
    'hassan hussein hossein omar osama ibrahim ismail yahya khaled khalid abdullah abdulrahman abdul abdel mahmoud mustafa hamad tamim majed badr ' +
    'salman faisal adel bashar saad nabih walid recep hakan mevlut mevlüt binali benjamin naftali yair ehud isaac yoav ron gilad javad ' +
    'amir abbas hasan ebrahim masoud esmail kazem narendra subrahmanyam imran shehbaz ishaq ashraf hamid zalmay xi moon ban kofi ' +
    'olusegun uhuru yoweri felix félix joao joão cyril jacob thabo salva riek abiy isaias moussa alassane macky ' +
    'bola goodluck nana adama patrick domingos philip simon dominic jeremy gordon tony keir rishi liam denis nuno',
)

/** Outlets that are "told" things, beyond what the mentions know. */
export const OUTLET_WORDS =
  /\b(?:Reuters|AFP|AP|Associated Press|Agence France-Presse|Bloomberg|CNN|BBC|NBC|CBS|ABC|PBS|NPR|MSNBC|CNBC|Fox News|Sky News|Christian Science Monitor|[Aa]l[ -](?:Jazeera|Arabiya|Araby|Mayadeen|Akhbar|Monitor)|Asharq [Aa]l[ -]Awsat|Jeune Afrique|Axios|Politico|Newsweek|Time magazine|TASS|Tass|RIA(?: Novosti)?|Interfax|Sputnik|RT|Xinhua|CGTN|Global Times|IRNA|ISNA|Fars|Tasnim|Mehr|Press TV|Anadolu|TRT|Haaretz|Ynet|Kan|Channel 1[0-9]|dpa|DPA|EFE|Efe|ANSA|Kyodo|Yonhap|Der Spiegel|Le Monde|El País|(?:[A-Z][\w’'-]+ )*(?:Times|Post|Journal|Guardian|Telegraph|Tribune|Herald|Gazette|Ledger|Chronicle|Observer|Independent|News|Radio|TV|Television|Broadcasting Corporation|Broadcaster|News Agency|Press Agency|Network|Daily|Review|Magazine))\b/

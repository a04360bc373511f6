/**
 * Armed organisations, movements, parties and rival authorities, one a line:
 * slug | kind | name in news use | other names and acronyms | whom it speaks for (slug, optional).
 */
export const ARMED_GROUPS = `
hamas|armed_organization|Hamas|Islamic Resistance Movement,Harakat al-Muqawama al-Islamiya,Hamas movement,Hamas political office,Hamas political bureau,Hamas politburo,Qassam Brigades,al-Qassam Brigades,Izz ad-Din al-Qassam Brigades,Izz al-Din al-Qassam Brigades|
palestinian-islamic-jihad|armed_organization|Palestinian Islamic Jihad|Islamic Jihad,PIJ,al-Quds Brigades|
fatah|political_party|Fatah|Fateh,Fatah movement|
pflp|armed_organization|PFLP|Popular Front for the Liberation of Palestine|
hezbollah|armed_organization|Hezbollah|Hizbollah,Hizbullah,Hezbullah,Hizballah|
amal|political_party|Amal Movement|Harakat Amal|
houthis|armed_organization|Houthis|Houthi,the Houthis,Ansar Allah,Ansarullah,Ansarallah,Huthis,Huthi,Houthi movement,Houthi rebels,Supreme Political Council|
southern-transitional-council|armed_organization|Southern Transitional Council|STC,Southern Movement,southern separatists|
presidential-leadership-council|entity|Presidential Leadership Council|PLC|yemen
general-peoples-congress|political_party|General People's Congress|GPC|
islah-party|political_party|Islah|al-Islah,Islah party|
aqap|armed_organization|al-Qaeda in the Arabian Peninsula|AQAP|
al-qaeda|armed_organization|al-Qaeda|al Qaeda,al-Qaida,al Qaida|
islamic-state|armed_organization|Islamic State|ISIS,ISIL,Daesh,Islamic State group,Islamic State in Iraq and Syria|
taliban|armed_organization|Taliban|the Taliban,Taleban,Afghan caretaker government,caretaker government of Afghanistan,Afghan interim government,Afghan Taliban,Islamic Emirate of Afghanistan,Islamic Emirate,Taliban political office,Taliban's political office|
haqqani-network|armed_organization|Haqqani network|Haqqani Network|taliban
ttp|armed_organization|Tehreek-e-Taliban Pakistan|TTP,Pakistani Taliban,Tehrik-i-Taliban Pakistan,Tehreek-i-Taliban Pakistan,Tehrik-e-Taliban Pakistan|
hezb-e-islami|armed_organization|Hezb-e-Islami|Hizb-i-Islami,Hezb-i-Islami|
high-peace-council|entity|High Peace Council|High Council for National Reconciliation|afghanistan
northern-alliance|armed_organization|National Resistance Front|NRF|
farc|armed_organization|FARC|Revolutionary Armed Forces of Colombia,FARC-EP,FARC rebels|
farc-emc|armed_organization|FARC dissidents|EMC,Estado Mayor Central,Central General Staff,Segunda Marquetalia,FARC-EMC,EMC-FARC|
eln|armed_organization|ELN|National Liberation Army,E.L.N.|
clan-del-golfo|armed_organization|Gulf Clan|Clan del Golfo,Gaitanist Army,AGC,EGC|
venezuelan-opposition|umbrella|Venezuelan opposition|Unitary Platform,Democratic Unitary Platform,Democratic Unity Roundtable,MUD,Venezuela's opposition,Unitary Democratic Platform|
nicaraguan-opposition|umbrella|Civic Alliance|Civic Alliance for Justice and Democracy|
m23|armed_organization|M23|M-23,March 23 Movement,March 23 movement,M23 rebels,AFC/M23,M23/AFC,AFC-M23|
congo-river-alliance|armed_organization|Congo River Alliance|AFC,Alliance Fleuve Congo,Alliance du Fleuve Congo|m23
fdlr|armed_organization|FDLR|Democratic Forces for the Liberation of Rwanda|
adf|armed_organization|Allied Democratic Forces|ADF|
codeco|armed_organization|CODECO||
wazalendo|armed_organization|Wazalendo||
red-tabara|armed_organization|RED-Tabara||
tplf|armed_organization|TPLF|Tigray People's Liberation Front,Tigrayan People's Liberation Front,Tigray Peoples Liberation Front,TDF,Tigray Defense Forces,Tigray Defence Forces,Tigrayan forces,Tigray forces,Tigrayan rebels,Tigrayan authorities,Tigray regional government,Tigray rebels,Tigrayan leaders|
oromo-liberation-army|armed_organization|Oromo Liberation Army|OLA,OLF-Shene,OLF-Shane|
fano|armed_organization|Fano|Fano militia|
onlf|armed_organization|ONLF|Ogaden National Liberation Front|
ginbot-7|armed_organization|Ginbot 7||
rsf|armed_organization|Rapid Support Forces|RSF,R.S.F.|
sudanese-armed-forces|military|Sudanese Armed Forces|SAF,Sudan Armed Forces,Sudanese army,Sudan's army,Sudanese military,Sudan's military,Sudan's regular army|
transitional-sovereignty-council|entity|Transitional Sovereignty Council|Sovereign Council,Sovereignty Council,Transitional Military Council,TMC,Transitional Sovereign Council,Sudan's ruling military council,Sudan's military council,Sudanese military council,Sudan's ruling generals,Sudan's military rulers|
forces-of-freedom-and-change|umbrella|Forces of Freedom and Change|FFC,Forces for Freedom and Change,Declaration of Freedom and Change Forces,DFCF,Alliance for Freedom and Change|
taqaddum|umbrella|Taqaddum|Coordination of Civil Democratic Forces,Taqadum,Somoud|
sudan-revolutionary-front|armed_organization|Sudan Revolutionary Front|SRF,Sudanese Revolutionary Front|
splm-n|armed_organization|SPLM-N|SPLM-North,Sudan People's Liberation Movement-North,Sudan People's Liberation Movement North,SPLM/A-North|
jem|armed_organization|Justice and Equality Movement|JEM|
slm|armed_organization|Sudan Liberation Movement|SLM,SLA,SLM/A,SLM-AW,SLM-MM,Sudan Liberation Army|
ljm|armed_organization|Liberation and Justice Movement|LJM|
splm-io|armed_organization|SPLM-IO|SPLM/A-IO,SPLM-In-Opposition,SPLM in Opposition,SPLM-in-Opposition,Sudan People's Liberation Movement-in-Opposition,SPLM/A-In-Opposition,SPLA-IO,SPLA-in-Opposition,SPLM/IO|
splm|political_party|SPLM|Sudan People's Liberation Movement,SPLM-IG,SPLA,SPLM/A|south-sudan
ssoma|umbrella|South Sudan Opposition Movements Alliance|SSOMA,NSSSOG,Non-Signatory South Sudan Opposition Groups,South Sudan Opposition Alliance,SSOA|
national-salvation-front|armed_organization|National Salvation Front|NAS|
south-sudan-united-front|armed_organization|South Sudan United Front|SSUF|
al-shabaab|armed_organization|al-Shabaab|al Shabaab,al-Shabab,Shabaab,Shabab,al Shabab|
somaliland|entity|Somaliland|Republic of Somaliland|
puntland|entity|Puntland||
jubaland|entity|Jubaland|Jubbaland|
boko-haram|armed_organization|Boko Haram|ISWAP,Islamic State West Africa Province,JAS|
ipob|armed_organization|IPOB|Indigenous People of Biafra|
niger-delta-avengers|armed_organization|Niger Delta Avengers|MEND|
ambazonia|armed_organization|Ambazonian separatists|Anglophone separatists,Ambazonia Governing Council,Ambazonia,Anglophone rebels,English-speaking separatists|
seleka|armed_organization|Seleka|Séléka,ex-Seleka|
anti-balaka|armed_organization|anti-Balaka|Anti-balaka|
cpc-car|armed_organization|Coalition of Patriots for Change|CPC|
mnla|armed_organization|MNLA|National Movement for the Liberation of Azawad,CMA,Coordination of Azawad Movements,Coordination of Movements of Azawad,Tuareg rebels,Azawad|
ansar-dine|armed_organization|Ansar Dine|Ansar Eddine,Ansar al-Din|
jnim|armed_organization|JNIM|Jama'at Nusrat al-Islam wal-Muslimin|
platform-mali|armed_organization|Platform of armed groups|GATIA|
fact-chad|armed_organization|FACT|Front for Change and Concord in Chad,Front for Alternation and Concord in Chad|
mfdc|armed_organization|MFDC|Movement of Democratic Forces of Casamance|
renamo|armed_organization|RENAMO|Renamo,Mozambican National Resistance|
frelimo|political_party|FRELIMO|Frelimo|mozambique
polisario|armed_organization|Polisario Front|Polisario,Frente Polisario,SADR,Sahrawi Arab Democratic Republic,Saharawi Republic|
lna|armed_organization|Libyan National Army|LNA,Libyan Arab Armed Forces,LAAF,eastern-based Libyan National Army,Haftar's forces,eastern forces|
gna|entity|Government of National Accord|GNA,Libyan unity government,Tripoli-based government,Presidency Council,Presidential Council|
gnu-libya|entity|Government of National Unity|GNU|
house-of-representatives-libya|entity|Libyan House of Representatives|Tobruk-based parliament,Tobruk parliament,eastern parliament,HoR|
general-national-congress|entity|General National Congress|GNC|
high-state-council|entity|High State Council|High Council of State,HCS|
syrian-opposition|umbrella|Syrian opposition|Syria's opposition,Syrian National Coalition,Syrian Opposition Coalition,National Coalition,Syrian Negotiation Commission,High Negotiations Committee,HNC,Syrian National Council,SNC,National Coalition of Syrian Revolutionary and Opposition Forces,Syrian rebels,Syrian opposition coalition|
free-syrian-army|armed_organization|Free Syrian Army|FSA|
syrian-national-army|armed_organization|Syrian National Army|SNA|
hts|armed_organization|Hayat Tahrir al-Sham|HTS,Nusra Front,al-Nusra Front,Jabhat al-Nusra,Al-Nusra,Jabhat Fateh al-Sham,Nusra|
ahrar-al-sham|armed_organization|Ahrar al-Sham||
jaish-al-islam|armed_organization|Jaish al-Islam|Jaysh al-Islam|
syrian-democratic-forces|armed_organization|Syrian Democratic Forces|SDF,Kurdish-led SDF,Syrian Kurdish forces,Syrian Kurdish fighters,Syrian Kurds,Kurdish-led forces|
ypg|armed_organization|YPG|People's Protection Units,Syrian Kurdish YPG,PYD,Democratic Union Party|
syrian-government|entity|Syrian government|Assad government,Syrian regime,Assad regime,government of Bashar al-Assad|syria
pkk|armed_organization|PKK|Kurdistan Workers' Party,Kurdistan Workers Party|
bdp-turkey|political_party|Peace and Democracy Party|BDP|
dem-party|political_party|DEM Party|HDP,Peoples' Democratic Party,Peoples' Equality and Democracy Party|
kurdistan-regional-government|entity|Kurdistan Regional Government|KRG,Kurdistan Region,Iraqi Kurdistan,Iraqi Kurds|
kataib-hezbollah|armed_organization|Kataib Hezbollah|Kata'ib Hezbollah|
popular-mobilization-forces|armed_organization|Popular Mobilization Forces|PMF,Hashd al-Shaabi,Popular Mobilisation Forces|
mek|armed_organization|Mujahedin-e-Khalq|MEK|
donetsk-peoples-republic|armed_organization|Donetsk People's Republic|DPR,DNR,self-proclaimed Donetsk People's Republic|
luhansk-peoples-republic|armed_organization|Luhansk People's Republic|LPR,LNR,Lugansk People's Republic|
pro-russian-separatists|armed_organization|pro-Russian separatists|pro-Russian rebels,Russia-backed separatists,Russian-backed separatists,eastern Ukrainian rebels,Donbas separatists,Russian-backed rebels,pro-Russia separatists,pro-Moscow rebels,pro-Moscow separatists|
wagner-group|armed_organization|Wagner Group|Wagner,Wagner mercenary group|
transnistria|entity|Transnistria|Transdniestria,Pridnestrovie,Transnistrian|
south-ossetia|entity|South Ossetia|South Ossetian|
abkhazia|entity|Abkhazia|Abkhaz,Abkhazian|
artsakh|entity|Nagorno-Karabakh authorities|Artsakh,Republic of Artsakh,Karabakh Armenians,ethnic Armenians,ethnic Armenian forces,Karabakh authorities|
republika-srpska|entity|Republika Srpska||
kla|armed_organization|Kosovo Liberation Army||
greek-cypriots|entity|Greek Cypriots|Greek Cypriot side,Greek Cypriot administration|cyprus
turkish-cypriots|entity|Turkish Cypriots|Turkish Cypriot,Turkish Cypriot side,Turkish Republic of Northern Cyprus,TRNC,Northern Cyprus,northern Cyprus|
eta|armed_organization|ETA|Basque separatists|
ira|armed_organization|Irish Republican Army|IRA|
sinn-fein|political_party|Sinn Fein||
dup|political_party|Democratic Unionist Party|DUP|
milf|armed_organization|Moro Islamic Liberation Front|MILF|
mnlf|armed_organization|Moro National Liberation Front|MNLF|
ndfp|armed_organization|National Democratic Front of the Philippines|NDFP,NDF,National Democratic Front,CPP-NPA,New People's Army,NPA,Communist Party of the Philippines,communist rebels|
abu-sayyaf|armed_organization|Abu Sayyaf||
brn|armed_organization|Barisan Revolusi Nasional|BRN,BRN-C,Mara Patani,MARA Patani|
free-aceh-movement|armed_organization|Free Aceh Movement|GAM|
west-papua|armed_organization|West Papua National Liberation Army|TPNPB,Free Papua Movement,OPM|
bougainville|entity|Autonomous Bougainville Government|Bougainville|
myanmar-junta|military|Myanmar military|Tatmadaw,Myanmar junta,State Administration Council,Myanmar's military,Myanmar's junta,Myanmar's ruling junta,SAC|
nug|entity|National Unity Government|NUG,People's Defence Force|
arakan-army|armed_organization|Arakan Army|AA|
three-brotherhood-alliance|armed_organization|Three Brotherhood Alliance|Brotherhood Alliance,Kokang army,Kokang rebels,Northern Alliance,MNDAA,TNLA,Myanmar National Democratic Alliance Army,Ta'ang National Liberation Army|
kia|armed_organization|Kachin Independence Army|KIA,KIO,Kachin Independence Organisation,Kachin Independence Organization|
knu|armed_organization|Karen National Union|KNU|
kachin-rebels|armed_organization|United Wa State Army|UWSA|
ltte|armed_organization|LTTE|Tamil Tigers,Liberation Tigers of Tamil Eelam|
nscn-im|armed_organization|NSCN-IM|NSCN(IM),National Socialist Council of Nagaland|
maoists-india|armed_organization|Maoist rebels|Naxalites,CPI (Maoist)|
baloch-liberation-army|armed_organization|Baloch Liberation Army|BLA|
lashkar-e-taiba|armed_organization|Lashkar-e-Taiba|LeT|
jaish-e-mohammed|armed_organization|Jaish-e-Mohammed|JeM|
lords-resistance-army|armed_organization|Lord's Resistance Army|LRA|
cnared|umbrella|CNARED||
burundian-opposition|umbrella|Burundian opposition|Burundi's opposition,Burundi opposition|
haitian-gangs|armed_organization|Viv Ansanm||
egyptian-muslim-brotherhood|political_party|Muslim Brotherhood|Brotherhood,Ikhwan|
druze-syria|umbrella|Druze factions|Druze fighters,Druze leaders|
bedouin-tribes-syria|umbrella|Bedouin tribes|Bedouin fighters|
march-14|political_party|March 14 alliance|March 14|
south-lebanon|military|Lebanese army|Lebanese Armed Forces,LAF,Lebanese military|lebanon
`

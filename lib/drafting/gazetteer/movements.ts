/** Movements, political parties, tribes and regional authorities that are a side of something, in the line format of `armed-groups.ts`. */
export const MOVEMENTS = `
gaza-militants|armed_organization|Palestinian militants|Palestinian militant groups,Palestinian armed groups,Palestinian fighters,militants in Gaza,Gaza militants|hamas
dflp|armed_organization|DFLP|Democratic Front for the Liberation of Palestine|
popular-resistance-committees|armed_organization|Popular Resistance Committees||
lions-den|armed_organization|Lions' Den|Jenin Brigade,Jenin Brigades|
free-patriotic-movement|political_party|Free Patriotic Movement|FPM|
lebanese-forces-party|political_party|Lebanese Forces party||
future-movement|political_party|Future Movement||
sadrist-movement|political_party|Sadrist movement|Sadrists,Sadrist bloc|
coordination-framework|umbrella|Coordination Framework||
asaib-ahl-al-haq|armed_organization|Asaib Ahl al-Haq||
kdp|political_party|Kurdistan Democratic Party|KDP|
puk|political_party|Patriotic Union of Kurdistan|PUK|
pjak|armed_organization|PJAK||
kurdish-national-council|umbrella|Kurdish National Council|ENKS|
failaq-al-rahman|armed_organization|Failaq al-Rahman|Faylaq al-Rahman|
jaish-al-fatah|armed_organization|Jaish al-Fatah|Army of Conquest|
al-wefaq|political_party|Al-Wefaq|al-Wefaq,Wefaq|
libya-dawn|armed_organization|Libya Dawn|Fajr Libya|
tebu|umbrella|Tebu|Toubou,Tubu,Tebu tribe|
misrata-brigades|armed_organization|Misrata brigades|Misrata militias,Misratan forces|
zintan-brigades|armed_organization|Zintan brigades|Zintan militias,Zintani forces|
ennahda|political_party|Ennahda|Ennahdha,al-Nahda|
ugtt|ngo|UGTT|Tunisian General Labour Union,Tunisian General Labor Union|
hirak-algeria|umbrella|Hirak||
csp-azawad|armed_organization|Permanent Strategic Framework|CSP-PSD,CSP-DPA,Azawad Liberation Front,FLA|
katiba-macina|armed_organization|Katiba Macina|Macina Liberation Front|
dan-na-ambassagou|armed_organization|Dan Na Ambassagou|Dogon hunters,Dogon militia,dozo hunters|
m5-rfp|umbrella|M5-RFP|June 5 Movement,M5 movement|
ansaru|armed_organization|Ansaru||
miyetti-allah|ngo|Miyetti Allah||
cnsp-niger|military|National Council for the Safeguard of the Homeland|CNSP,Niger's junta,Niger junta,Nigerien junta,military rulers in Niger|niger
mali-junta|military|Malian junta|Mali's junta,Mali junta|mali
guinea-junta|military|Guinean junta|Guinea's junta,CNRD|guinea
burkina-junta|military|Burkinabe junta|Burkina Faso's junta,Burkina Faso junta|burkina-faso
pdci-ivory-coast|political_party|PDCI|Democratic Party of Ivory Coast|
fpi-ivory-coast|political_party|Ivorian Popular Front|FPI|
togolese-opposition|umbrella|Togolese opposition|C14 coalition,Togo opposition|
paigc|political_party|PAIGC|African Party for the Independence of Guinea and Cape Verde|
transformateurs-chad|political_party|Les Transformateurs|Transformers party|
ufr-chad|armed_organization|Union of Resistance Forces|UFR,UFDD,CCMSR|
3r-car|armed_organization|3R|Return, Reclamation, Rehabilitation|
upc-car|armed_organization|Union for Peace in the Central African Republic|UPC|
fprc|armed_organization|FPRC|Popular Front for the Rebirth of Central African Republic|
ninja-militia|armed_organization|Ninja rebels|Ninjas|
congolese-opposition|umbrella|Congolese opposition|Rassemblement,Lamuka|
mai-mai|armed_organization|Mai-Mai|Mai Mai|
twirwaneho|armed_organization|Twirwaneho||
kamuina-nsapu|armed_organization|Kamuina Nsapu||
fnl-burundi|armed_organization|FNL|National Forces of Liberation|
cord-kenya|umbrella|Azimio la Umoja|Azimio,CORD,NASA coalition,Azimio coalition|
odm-kenya|political_party|Orange Democratic Movement|ODM|
beja-council|umbrella|Beja council|High Council of Beja Nazirs|
misseriya|umbrella|Misseriya|Misseriya tribe|
dinka-ngok|umbrella|Dinka Ngok|Ngok Dinka|
white-army|armed_organization|White Army|Nuer White Army|
cobra-faction|armed_organization|Cobra Faction|South Sudan Democratic Movement|
ahlu-sunna|armed_organization|Ahlu Sunna Waljama'a|Ahlu Sunna Wal Jama'a,ASWJ,Ahlu Sunna|
galmudug|entity|Galmudug||
hirshabelle|entity|Hirshabelle||
south-west-state|entity|South West State||
ssc-khatumo|entity|SSC-Khatumo|SSC Khatumo,Khatumo|
frud|armed_organization|FRUD||
benishangul-gumuz|armed_organization|Gumuz People's Democratic Movement||
gumuz|umbrella|Gumuz||
flec|armed_organization|FLEC|Front for the Liberation of the Enclave of Cabinda|
ansar-al-sunna-mozambique|armed_organization|Ansar al-Sunna|Islamic State Mozambique,ISM|
podemos-mozambique|political_party|PODEMOS|Podemos|
zanu-pf|political_party|ZANU-PF|Zanu-PF|
mdc-zimbabwe|political_party|Movement for Democratic Change|MDC,MDC-T,Citizens Coalition for Change,CCC|
all-basotho-convention|political_party|All Basotho Convention|ABC party|
hat-madagascar|entity|High Transitional Authority||
kusasi|umbrella|Kusasi|Kusasis|
mamprusi|umbrella|Mamprusi|Mamprusis|
ukrainian-opposition|umbrella|Ukrainian opposition|Ukraine's opposition|
belarusian-opposition|umbrella|Belarusian opposition|Belarus opposition,Coordination Council of Belarus|
georgian-dream|political_party|Georgian Dream||
united-national-movement|political_party|United National Movement|UNM|
georgian-opposition|umbrella|Georgian opposition|Georgia's opposition|
vmro-dpmne|political_party|VMRO-DPMNE||
sdsm|political_party|SDSM|Social Democratic Union of Macedonia|
gagauzia|entity|Gagauzia||
serb-list|political_party|Serb List|Srpska Lista,Kosovo Serbs,Kosovo's Serbs|
catalan-government|entity|Catalan government|Generalitat,Catalonia,Catalan leaders|
flnks|political_party|FLNKS|Kanak and Socialist National Liberation Front|
armenian-opposition|umbrella|Armenian opposition||
tajik-opposition|umbrella|Tajik opposition|Group 24|
pakistan-tehreek-e-insaf|political_party|Pakistan Tehreek-e-Insaf||
tlp|political_party|Tehreek-e-Labbaik Pakistan|TLP,Tehreek-e-Labbaik|
kashmir-action-committee|umbrella|Joint Awami Action Committee|JAAC,Jammu Kashmir Joint Awami Action Committee|
hurriyat|umbrella|Hurriyat Conference|All Parties Hurriyat Conference,Hurriyat|
ulfa|armed_organization|ULFA|United Liberation Front of Asom|
kuki|umbrella|Kuki-Zo groups|Kuki-Zo,Kukis,Kuki groups|
meitei|umbrella|Meitei|Meiteis|
awami-league|political_party|Awami League||
bnp-bangladesh|political_party|Bangladesh Nationalist Party|BNP|
tamil-national-alliance|political_party|Tamil National Alliance|TNA|
nepalese-maoists|political_party|Nepalese Maoists|UCPN-Maoist,CPN-Maoist,Unified Communist Party of Nepal|
madhesi-front|umbrella|Madhesi Front|United Democratic Madhesi Front,Madhesi parties,Madhesis|
maldivian-democratic-party|political_party|Maldivian Democratic Party|MDP|
rcss|armed_organization|Restoration Council of Shan State|RCSS,Shan State Army|
chin-national-front|armed_organization|Chin National Front|CNF|
karenni|armed_organization|Karenni National Progressive Party|KNPP,Karenni|
arsa|armed_organization|ARSA|Arakan Rohingya Salvation Army|
nld|political_party|National League for Democracy|NLD|
ethnic-armed-organisations|umbrella|ethnic armed groups|ethnic armed organisations,ethnic armed organizations,ethnic armies,ethnic rebels|
cnrp|political_party|Cambodia National Rescue Party|CNRP|
pdrc-thailand|umbrella|PDRC|People's Democratic Reform Committee|
udd-thailand|umbrella|Red Shirts|UDD|
sulu-sultanate|umbrella|Sulu sultanate|Royal Army of Sulu|
fretilin|political_party|Fretilin||
malaita|entity|Malaita||
epp-paraguay|armed_organization|Paraguayan People's Army|EPP|
comuneros-del-sur|armed_organization|Comuneros del Sur||
coordinadora-bolivariana|armed_organization|National Coordinator Bolivarian Army|CNEB,Coordinadora Nacional Ejercito Bolivariano|
tren-de-aragua|armed_organization|Tren de Aragua||
ms-13|armed_organization|MS-13|Mara Salvatrucha|
barrio-18|armed_organization|Barrio 18|18th Street gang,Barrio Dieciocho|
conaie|umbrella|CONAIE|Confederation of Indigenous Nationalities of Ecuador|
mapuche|umbrella|Mapuche||
mas-bolivia|political_party|Movement for Socialism|MAS party|
honduran-resistance|umbrella|National Front of Popular Resistance||
g9-haiti|armed_organization|G9 gang|G9 and Family|haitian-gangs
mexican-zapatistas|armed_organization|Zapatistas|EZLN|
`

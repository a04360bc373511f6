/**
 * States (and the few territories that act in talks), one a line:
 * ISO 3166 code | name in news use | other names | demonyms | capital and metonyms that stand for the government.
 * Facts written down by hand: packages with demonyms and capitals either carry a share-alike licence or lack the metonyms.
 * Kosovo has no ISO code; XK is the user-assigned one in general use.
 */
export const STATES = `
AF|Afghanistan|Islamic Republic of Afghanistan|Afghan,Afghans|Kabul
AL|Albania||Albanian,Albanians|Tirana
DZ|Algeria||Algerian,Algerians|Algiers
AD|Andorra||Andorran,Andorrans|
AO|Angola||Angolan,Angolans|Luanda
AG|Antigua and Barbuda||Antiguan|
AR|Argentina||Argentine,Argentinian,Argentines,Argentinians|Buenos Aires,Casa Rosada
AM|Armenia||Armenian,Armenians|Yerevan
AU|Australia||Australian,Australians|Canberra
AT|Austria||Austrian,Austrians|Vienna,Ballhausplatz
AZ|Azerbaijan||Azerbaijani,Azeri,Azerbaijanis,Azeris|Baku
BS|Bahamas|The Bahamas|Bahamian,Bahamians|
BH|Bahrain||Bahraini,Bahrainis|Manama
BD|Bangladesh||Bangladeshi,Bangladeshis|Dhaka
BB|Barbados||Barbadian|
BY|Belarus|Belorussia|Belarusian,Belarussian,Belarusians|Minsk
BE|Belgium||Belgian,Belgians|
BZ|Belize||Belizean|Belmopan
BJ|Benin||Beninese|Cotonou,Porto-Novo
BT|Bhutan||Bhutanese|Thimphu
BO|Bolivia||Bolivian,Bolivians|La Paz
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo
BW|Botswana||Botswanan,Motswana,Batswana|Gaborone
BR|Brazil||Brazilian,Brazilians|Brasilia,Planalto,Itamaraty
BN|Brunei|Brunei Darussalam|Bruneian|
BG|Bulgaria||Bulgarian,Bulgarians|Sofia
BF|Burkina Faso||Burkinabe,Burkinabes|Ouagadougou
BI|Burundi||Burundian,Burundians|Bujumbura,Gitega
KH|Cambodia||Cambodian,Cambodians|Phnom Penh
CM|Cameroon||Cameroonian,Cameroonians|Yaounde
CA|Canada||Canadian,Canadians|Ottawa
CV|Cape Verde|Cabo Verde|Cape Verdean|Praia
CF|Central African Republic|CAR|Central African,Central Africans|Bangui
TD|Chad||Chadian,Chadians|N'Djamena
CL|Chile||Chilean,Chileans|La Moneda
CN|China|People's Republic of China,PRC|Chinese|Beijing,Zhongnanhai
CO|Colombia||Colombian,Colombians|Bogota,Casa de Narino
KM|Comoros||Comorian,Comorians|Moroni
CG|Republic of the Congo|Republic of Congo,Congo-Brazzaville||Brazzaville
CD|Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,D.R. Congo,Congo,Congo-Kinshasa,the Congo|Congolese|Kinshasa
CR|Costa Rica||Costa Rican,Costa Ricans|
HR|Croatia||Croatian,Croat,Croatians,Croats|Zagreb
CU|Cuba||Cuban,Cubans|Havana
CY|Cyprus|Republic of Cyprus|Cypriot,Cypriots,Greek Cypriot,Greek Cypriots|Nicosia
CZ|Czech Republic|Czechia|Czech,Czechs|Prague
DK|Denmark||Danish,Dane,Danes|Copenhagen
DJ|Djibouti||Djiboutian,Djiboutians|
DM|Dominica|||
DO|Dominican Republic||Dominican,Dominicans|Santo Domingo
EC|Ecuador||Ecuadorian,Ecuadorean,Ecuadorians|Quito
EG|Egypt|Arab Republic of Egypt|Egyptian,Egyptians|Cairo
SV|El Salvador||Salvadoran,Salvadorans|San Salvador
GQ|Equatorial Guinea||Equatoguinean|Malabo
ER|Eritrea||Eritrean,Eritreans|Asmara
EE|Estonia||Estonian,Estonians|Tallinn
SZ|Eswatini|Swaziland|Swazi|Mbabane
ET|Ethiopia||Ethiopian,Ethiopians|Addis Ababa,Addis
FJ|Fiji||Fijian,Fijians|Suva
FI|Finland||Finnish,Finn,Finns|Helsinki
FR|France||French,Frenchman|Paris,the Elysee,Elysee,Elysee Palace,Quai d'Orsay
GA|Gabon||Gabonese|Libreville
GM|Gambia|The Gambia|Gambian,Gambians|Banjul
GE|Georgia||Georgian,Georgians|Tbilisi
DE|Germany|Federal Republic of Germany|German,Germans|Berlin,Federal Foreign Office,German Foreign Office,German Federal Foreign Office
GH|Ghana||Ghanaian,Ghanaians|Accra
GR|Greece||Greek,Greeks|Athens
GD|Grenada||Grenadian|
GT|Guatemala||Guatemalan,Guatemalans|
GN|Guinea|Guinea-Conakry|Guinean,Guineans|Conakry
GW|Guinea-Bissau|Guinea Bissau|Bissau-Guinean|Bissau
GY|Guyana||Guyanese|Georgetown
HT|Haiti||Haitian,Haitians|Port-au-Prince
HN|Honduras||Honduran,Hondurans|Tegucigalpa
HU|Hungary||Hungarian,Hungarians|Budapest
IS|Iceland||Icelandic,Icelander,Icelanders|Reykjavik
IN|India||Indian,Indians|New Delhi,Delhi,South Block
ID|Indonesia||Indonesian,Indonesians|Jakarta
IR|Iran|Islamic Republic of Iran,Islamic Republic|Iranian,Iranians|Tehran,Teheran
IQ|Iraq||Iraqi,Iraqis|Baghdad
IE|Ireland|Republic of Ireland|Irish,Irishman|Dublin
IL|Israel|State of Israel,the Jewish state|Israeli,Israelis|Jerusalem,Tel Aviv
IT|Italy||Italian,Italians|Rome,Farnesina,Palazzo Chigi
CI|Ivory Coast|Cote d'Ivoire|Ivorian,Ivorians|Abidjan,Yamoussoukro
JM|Jamaica||Jamaican,Jamaicans|
JP|Japan||Japanese|Tokyo
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian,Jordanians|Amman
KZ|Kazakhstan||Kazakh,Kazakhstani,Kazakhs|Astana,Nur-Sultan,Akorda
KE|Kenya||Kenyan,Kenyans|Nairobi
KI|Kiribati|||
KW|Kuwait|State of Kuwait|Kuwaiti,Kuwaitis|Kuwait City
KG|Kyrgyzstan|Kyrgyz Republic|Kyrgyz,Kyrgyzstani|Bishkek
LA|Laos||Lao,Laotian,Laotians|Vientiane
LV|Latvia||Latvian,Latvians|Riga
LB|Lebanon||Lebanese|Beirut
LS|Lesotho||Basotho,Mosotho|Maseru
LR|Liberia||Liberian,Liberians|Monrovia
LY|Libya||Libyan,Libyans|
LI|Liechtenstein|||Vaduz
LT|Lithuania||Lithuanian,Lithuanians|Vilnius
LU|Luxembourg||Luxembourgish|
MG|Madagascar||Malagasy|Antananarivo
MW|Malawi||Malawian,Malawians|Lilongwe
MY|Malaysia||Malaysian,Malaysians|Kuala Lumpur,Putrajaya
MV|Maldives|The Maldives|Maldivian,Maldivians|
ML|Mali||Malian,Malians|Bamako
MT|Malta||Maltese|Valletta
MH|Marshall Islands||Marshallese|
MR|Mauritania|Islamic Republic of Mauritania|Mauritanian,Mauritanians|Nouakchott
MU|Mauritius||Mauritian,Mauritians|Port Louis
MX|Mexico||Mexican,Mexicans|Mexico City
FM|Micronesia||Micronesian|
MD|Moldova||Moldovan,Moldovans|Chisinau
MC|Monaco||Monegasque|
MN|Mongolia||Mongolian,Mongolians|Ulaanbaatar
ME|Montenegro||Montenegrin,Montenegrins|Podgorica
MA|Morocco|Kingdom of Morocco|Moroccan,Moroccans|Rabat
MZ|Mozambique||Mozambican,Mozambicans|Maputo
MM|Myanmar|Burma|Burmese|Naypyidaw,Nay Pyi Taw
NA|Namibia||Namibian,Namibians|Windhoek
NR|Nauru||Nauruan|
NP|Nepal||Nepali,Nepalese,Nepalis|Kathmandu
NL|Netherlands|The Netherlands,Holland|Dutch,Dutchman|The Hague
NZ|New Zealand||New Zealander,New Zealanders|
NI|Nicaragua||Nicaraguan,Nicaraguans|Managua
NE|Niger|Republic of Niger|Nigerien,Nigeriens|Niamey
NG|Nigeria||Nigerian,Nigerians|Abuja,Aso Rock
KP|North Korea|N. Korea,N Korea,DPRK,Democratic People's Republic of Korea|North Korean,North Koreans|Pyongyang
MK|North Macedonia|Macedonia|Macedonian,Macedonians|Skopje
NO|Norway|Kingdom of Norway|Norwegian,Norwegians|Oslo
OM|Oman|Sultanate of Oman,the Sultanate|Omani,Omanis|Muscat
PK|Pakistan|Islamic Republic of Pakistan|Pakistani,Pakistanis|Islamabad,Rawalpindi
PW|Palau||Palauan|
PS|Palestinian Authority|PA,Palestinian National Authority,State of Palestine,Palestine,PLO,Palestine Liberation Organization,Palestine Liberation Organisation|Palestinian,Palestinians|Ramallah
PA|Panama||Panamanian,Panamanians|Panama City
PG|Papua New Guinea||Papua New Guinean|Port Moresby
PY|Paraguay||Paraguayan,Paraguayans|Asuncion
PE|Peru||Peruvian,Peruvians|
PH|Philippines|The Philippines|Philippine,Filipino,Filipinos|Manila,Malacanang
PL|Poland||Polish,Pole,Poles|Warsaw
PT|Portugal||Portuguese|Lisbon
QA|Qatar|State of Qatar|Qatari,Qataris|Doha,Amiri Diwan
RO|Romania||Romanian,Romanians|Bucharest
RU|Russia|Russian Federation|Russian,Russians|Moscow,the Kremlin,Kremlin
RW|Rwanda||Rwandan,Rwandans|Kigali
KN|Saint Kitts and Nevis|St Kitts and Nevis||
LC|Saint Lucia|St Lucia||
VC|Saint Vincent and the Grenadines|St Vincent and the Grenadines,St Vincent|Vincentian|Kingstown
WS|Samoa||Samoan|
SM|San Marino|||
ST|Sao Tome and Principe|Sao Tome||
SA|Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudis,Saudi Arabian|Riyadh
SN|Senegal||Senegalese|Dakar
RS|Serbia||Serbian,Serb,Serbs,Serbians|Belgrade
SC|Seychelles||Seychellois|
SL|Sierra Leone||Sierra Leonean,Sierra Leoneans|Freetown
SG|Singapore||Singaporean,Singaporeans|
SK|Slovakia||Slovak,Slovakian,Slovaks|Bratislava
SI|Slovenia||Slovenian,Slovene,Slovenians,Slovenes|Ljubljana
SB|Solomon Islands||Solomon Islander|Honiara
SO|Somalia|Federal Government of Somalia|Somali,Somalis,Somalian|Mogadishu,Villa Somalia
ZA|South Africa|S. Africa,S Africa|South African,South Africans|Pretoria
KR|South Korea|S. Korea,S Korea,Republic of Korea,ROK|South Korean,South Koreans|Seoul,Blue House
SS|South Sudan|S. Sudan,S Sudan,S.Sudan|South Sudanese|Juba
ES|Spain||Spanish,Spaniard,Spaniards|Madrid
LK|Sri Lanka||Sri Lankan,Sri Lankans|Colombo
SD|Sudan||Sudanese|Khartoum
SR|Suriname||Surinamese|
SE|Sweden||Swedish,Swede,Swedes|Stockholm
CH|Switzerland|Swiss Confederation|Swiss|Bern,Berne
SY|Syria|Syrian Arab Republic|Syrian,Syrians|Damascus
TW|Taiwan|Republic of China|Taiwanese|Taipei
TJ|Tajikistan||Tajik,Tajikistani,Tajiks|Dushanbe
TZ|Tanzania||Tanzanian,Tanzanians|Dodoma,Dar es Salaam
TH|Thailand||Thai,Thais|Bangkok
TL|East Timor|Timor-Leste|Timorese,East Timorese|Dili
TG|Togo||Togolese|Lome
TO|Tonga||Tongan|
TT|Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
TN|Tunisia||Tunisian,Tunisians|Tunis
TR|Turkey|Turkiye,Republic of Turkey|Turkish,Turk,Turks|Ankara
TM|Turkmenistan||Turkmen|Ashgabat
TV|Tuvalu||Tuvaluan|
UG|Uganda||Ugandan,Ugandans|Kampala,Entebbe
UA|Ukraine||Ukrainian,Ukrainians|Kyiv,Kiev,Bankova
AE|United Arab Emirates|UAE,U.A.E.,the Emirates,Emirates|Emirati,Emiratis|Abu Dhabi
GB|United Kingdom|UK,U.K.,Britain,Great Britain|British,Briton,Britons|London,Downing Street,No 10,Number 10,Whitehall,Foreign Office,Foreign and Commonwealth Office,Commonwealth & Development Office,Commonwealth and Development Office,FCDO
US|United States|US,U.S.,USA,U.S.A.,United States of America,America,U.S|American,Americans|Washington,White House,state department,Department of State,US State Department,U.S. State Department,Pentagon,Capitol Hill,Foggy Bottom,Oval Office
UY|Uruguay||Uruguayan,Uruguayans|Montevideo
UZ|Uzbekistan||Uzbek,Uzbeks|Tashkent
VU|Vanuatu||Ni-Vanuatu|
VA|Holy See|Vatican,the Vatican,Vatican City,Holy See|Papal|Apostolic Palace
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan,Venezuelans|Caracas,Miraflores
VN|Vietnam|Viet Nam|Vietnamese|Hanoi
YE|Yemen|Republic of Yemen|Yemeni,Yemenis|Sanaa,Sana'a,Aden
ZM|Zambia||Zambian,Zambians|Lusaka
ZW|Zimbabwe||Zimbabwean,Zimbabweans|Harare
EH|Western Sahara||Sahrawi,Saharawi,Sahrawis,Saharawis|
XK|Kosovo||Kosovar,Kosovars,Kosovo Albanian,Kosovo Albanians|Pristina,Prishtina
HK|Hong Kong|||
GL|Greenland||Greenlandic|Nuuk
`

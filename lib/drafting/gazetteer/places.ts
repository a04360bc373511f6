/**
 * Towns and sites where talks are held that do not stand for their government, one state a line: ISO code | places.
 * A venue makes its state the host, nothing more.
 */
export const PLACES = `
AE|Dubai,Sharjah
AO|Benguela
AT|Hofburg,Palais Coburg
AU|Sydney,Melbourne
AZ|Nagorno-Karabakh,Karabakh,Stepanakert,Khankendi,Shusha,Lachin,Lachin corridor
CD|Goma,Bukavu,North Kivu,South Kivu,Kivu,Ituri,Uvira,Walikale
CH|Geneva,Zurich,Lausanne,Davos,Montreux,Lucerne,Burgenstock,Bürgenstock,Mont Pelerin,Crans-Montana,Basel,Palais des Nations
CN|Shanghai,Urumqi,Kunming,Nanjing,Xi'an,Hangzhou
CO|Cali,Medellin,Cartagena,Cucuta
CU|Varadero
DE|Munich,Bonn,Hamburg,Petersberg,Meseberg
DJ|Djibouti City
DZ|Oran
EG|Sharm el-Sheikh,Sharm el Sheikh,Alexandria,Rafah crossing,El Arish,al-Arish,Sinai
ET|Tigray,Mekelle,Mekele,Bahir Dar,Amhara,Oromia,Afar
FI|Espoo,Inari
FR|Strasbourg,Versailles,Fontainebleau,La Celle-Saint-Cloud,Biarritz
GB|Chequers,Lancaster House,Wilton Park,Belfast,Edinburgh
GE|Abkhazia,South Ossetia,Batumi,Sukhumi,Tskhinvali
ID|Bali,Bogor,Aceh,Banda Aceh
IL|West Jerusalem,Haifa,Sderot,Eilat
IN|Kashmir,Srinagar,Jammu,Mumbai,Goa
IQ|Erbil,Irbil,Basra,Mosul,Kirkuk,Sulaimaniyah
IR|Natanz,Fordow,Isfahan
IT|Palermo,Milan,Turin,Naples,Bari,Rimini,Trieste
JO|Aqaba,Dead Sea,Zaatari
JP|Hiroshima,Kyoto,Osaka
KE|Mombasa,Naivasha,Machakos,Nakuru
KR|Panmunjom,Panmunjeom
KZ|Almaty
LB|Naqoura,Baabda
LY|Tripoli,Benghazi,Sirte,Misrata,Tobruk,Ghadames,Zintan,Jufra
MA|Skhirat,Bouznika,Tangier,Casablanca,Marrakesh,Marrakech,Fez
ML|Kidal,Timbuktu,Gao
MM|Rakhine,Yangon,Kachin,Shan State
NG|Lagos,Maiduguri,Borno,Chibok
NL|Amsterdam,Rotterdam
NO|Bergen,Stavanger,Hurdal,Holmenkollen,Losby,Thorbjornrud
OM|Salalah
PH|Mindanao,Davao,Cotabato,Marawi,Bangsamoro
PK|Lahore,Karachi,Peshawar,Quetta,Murree
PS|Gaza,Gaza Strip,the Gaza Strip,Gaza City,Khan Younis,Khan Yunis,Rafah,West Bank,the West Bank,Hebron,Jenin,Nablus,Bethlehem
RU|Sochi,St Petersburg,Saint Petersburg,Kazan,Vladivostok,Grozny,Crimea,Sevastopol
SA|Jeddah,Jiddah,Mecca,Makkah,Diriyah,Neom,AlUla,Al-Ula,Taif,Medina
SD|Darfur,Port Sudan,El Fasher,al-Fashir,El-Fasher,Omdurman,Kordofan,Blue Nile,Jebel Marra,Nyala,El Geneina,Abyei
SE|Uppsala,Rimbo,Sandhamn,Malmo
SN|Casamance,Ziguinchor
SO|Kismayo,Garowe,Hargeisa,Baidoa
SS|Bentiu,Malakal,Bor,Wau,Pibor,Upper Nile
SY|Aleppo,Idlib,Homs,Eastern Ghouta,Ghouta,Daraa,Deraa,Latakia,Hama,Raqqa,Afrin,Yarmouk,Madaya,Zabadani,Foua,Kefraya,Sweida,Suwayda,Palmyra
TH|Pattani,Chiang Mai,Narathiwat,Yala
TN|Carthage,Hammamet
TR|Istanbul,Antalya,Izmir,Dolmabahce,Dolmabahçe
TZ|Arusha,Zanzibar
UA|Donbas,Donbass,Donetsk,Luhansk,Lugansk,Mariupol,Azovstal,Odesa,Odessa,Lviv,Kharkiv,Kherson,Bucha,Zaporizhzhia,Chernobyl,Debaltseve
UG|Kololo
US|New York,New York City,Camp David,Dayton,Alaska,Anchorage,Miami,Mar-a-Lago,Manhattan,San Francisco,Florida,Texas,California,Los Angeles
UZ|Samarkand,Bukhara
VA|Casa Santa Marta
YE|Hodeidah,Hudaydah,Hodeida,al-Hudaydah,Marib,Ma'rib,Taiz,Taizz,Saada,Hadramawt,Hadramout,Shabwa,Socotra
ZA|Cape Town,Johannesburg,Sun City,Durban
EH|Tindouf,Laayoune,Rabouni
SG|Shangri-La,Sentosa
CY|Larnaca,Limassol,Varosha
GR|Thessaloniki,Crete
RS|Presevo
XK|Mitrovica,North Mitrovica
MK|Ohrid
BH|Sakhir
QA|Lusail,Lusail Palace,Al Udeid
IE|Derry
BR|Rio de Janeiro,Manaus,Sao Paulo
VE|Puerto Ordaz
MX|Cancun,Guadalajara
ES|Barcelona,Seville
PT|Estoril
BB|Bridgetown
`

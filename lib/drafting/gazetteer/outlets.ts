/** News outlets that articles name as carriers of a statement, one a line: slug | name | other names. */
export const OUTLETS = `
reuters|Reuters|Thomson Reuters
associated-press|Associated Press|AP,The Associated Press
afp|AFP|Agence France-Presse,Agence France Presse
bloomberg|Bloomberg|Bloomberg News
new-york-times|New York Times|The New York Times,NYT
washington-post|Washington Post|The Washington Post
wall-street-journal|Wall Street Journal|The Wall Street Journal,WSJ
financial-times|Financial Times|The Financial Times
guardian|The Guardian|
bbc|BBC|BBC News,BBC Arabic
cnn|CNN|CNN International
cbs|CBS News|CBS
nbc|NBC News|NBC
abc-news|ABC News|
fox-news|Fox News|
pbs|PBS|PBS NewsHour
npr|NPR|
axios|Axios|
politico|Politico|
newsweek|Newsweek|
time-magazine|Time magazine|TIME
the-economist|The Economist|
foreign-policy|Foreign Policy magazine|
al-jazeera|Al Jazeera|Al-Jazeera,Aljazeera
al-arabiya|Al Arabiya|Al-Arabiya
al-arabi-al-jadeed|Al-Araby Al-Jadeed|Al-Araby al-Jadeed,The New Arab,Al Araby Al Jadeed
asharq-al-awsat|Asharq Al-Awsat|Asharq al-Awsat,Al-Sharq Al-Awsat
al-hayat|Al-Hayat|
al-monitor|Al-Monitor|
al-mayadeen|Al Mayadeen|Al-Mayadeen
al-manar|Al-Manar|Al Manar
al-akhbar|Al-Akhbar|Al Akhbar
al-masirah|Al-Masirah|Al Masirah
al-ahram|Al-Ahram|Ahram Online
al-qahera-news|Al-Qahera News|Al Qahera News,Al-Qahera,Al Qahera
al-ghad|Al-Ghad TV|
middle-east-eye|Middle East Eye|
the-national|The National|
arab-news|Arab News|
gulf-news|Gulf News|
gulf-times|Gulf Times|
the-peninsula|The Peninsula|
doha-news|Doha News|
qna|Qatar News Agency|QNA
wam|WAM|Emirates News Agency
spa|Saudi Press Agency|SPA
ona|Oman News Agency|ONA
kuna|KUNA|Kuwait News Agency
mena|MENA|Middle East News Agency
petra|Petra|Petra news agency
sana|SANA|Syrian Arab News Agency
saba|Saba|Saba news agency
anadolu|Anadolu Agency|Anadolu,AA news agency
hurriyet|Hurriyet|Hürriyet,Hurriyet Daily News
daily-sabah|Daily Sabah|
trt|TRT World|TRT
haaretz|Haaretz|Ha'aretz
jerusalem-post|Jerusalem Post|The Jerusalem Post
times-of-israel|Times of Israel|The Times of Israel
ynet|Ynet|Yedioth Ahronoth,Yedioth Aharonoth
israel-hayom|Israel Hayom|
channel-12|Channel 12|Israel's Channel 12,Channel 12 news
channel-13|Channel 13|
kan|Kan|Kan public broadcaster
walla|Walla|Walla News
wafa|WAFA|Wafa
irna|IRNA|Islamic Republic News Agency
fars|Fars|Fars news agency,Fars News Agency
tasnim|Tasnim|Tasnim news agency
isna|ISNA|
mehr|Mehr|Mehr news agency
press-tv|Press TV|
nour-news|Nour News|Nournews
iran-international|Iran International|
tolo-news|TOLOnews|Tolo News,ToloNews,TOLO News
ariana-news|Ariana News|
pajhwok|Pajhwok|
dawn|Dawn|
geo-news|Geo News|Geo TV
the-hindu|The Hindu|
times-of-india|Times of India|The Times of India
pti|PTI|Press Trust of India
ani|ANI|
xinhua|Xinhua|Xinhua news agency,Xinhua News Agency
cctv|CCTV|
global-times|Global Times|
south-china-morning-post|South China Morning Post|
kcna|KCNA|Korean Central News Agency
yonhap|Yonhap|Yonhap news agency,Yonhap News Agency
kyodo|Kyodo|Kyodo News
nhk|NHK|
nikkei|Nikkei|
bernama|Bernama|
antara|Antara|
the-star-malaysia|The Star newspaper|
bangkok-post|Bangkok Post|
rappler|Rappler|
inquirer|Philippine Daily Inquirer|
irrawaddy|The Irrawaddy|Irrawaddy
tass|TASS|Tass,ITAR-TASS,Itar-Tass
ria-novosti|RIA Novosti|RIA,RIA news agency
interfax|Interfax|Interfax news agency
rt|RT|Russia Today
sputnik|Sputnik|Sputnik news agency
izvestia|Izvestia|
kommersant|Kommersant|
meduza|Meduza|
kyiv-independent|Kyiv Independent|The Kyiv Independent
ukrinform|Ukrinform|
ukrainska-pravda|Ukrainska Pravda|Ukrayinska Pravda
rferl|Radio Free Europe/Radio Liberty|RFE/RL,Radio Free Europe
rfa|Radio Free Asia|RFA
voa|Voice of America|VOA
dpa|dpa|DPA,Deutsche Presse-Agentur
deutsche-welle|Deutsche Welle|DW
der-spiegel|Der Spiegel|Spiegel
bild|Bild|
le-monde|Le Monde|
le-figaro|Le Figaro|
france-24|France 24|France24
rfi|RFI|Radio France Internationale
la-repubblica|La Repubblica|
corriere-della-sera|Corriere della Sera|
ansa|ANSA|
vatican-news|Vatican News|
el-pais|El País|El Pais
efe|EFE|
nrk|NRK|
ntb|NTB|
swissinfo|Swissinfo|
aps|Algeria Press Service|APS
map|MAP news agency|Maghreb Arab Press
panapress|Panapress|
the-east-african|The East African|The EastAfrican
daily-nation|Daily Nation|
new-vision|New Vision|
daily-monitor|Daily Monitor|
sudan-tribune|Sudan Tribune|
radio-dabanga|Radio Dabanga|Dabanga
radio-tamazuj|Radio Tamazuj|
eye-radio|Eye Radio|
suna|SUNA|Sudan News Agency
addis-standard|Addis Standard|
ena-ethiopia|Ethiopian News Agency|
actualite-cd|Actualite.cd|
jeune-afrique|Jeune Afrique|
premium-times|Premium Times|
news24|News24|
lusa|Lusa|
el-tiempo|El Tiempo|
el-espectador|El Espectador|
semana|Semana|
telesur|teleSUR|Telesur
prensa-latina|Prensa Latina|
el-nacional|El Nacional|
libya-observer|Libya Observer|
libya-herald|Libya Herald|
daily-mail|Daily Mail|
telegraph|Daily Telegraph|The Daily Telegraph
the-independent|The Independent|
sky-news|Sky News|Sky News Arabia
amwaj|Amwaj.media|
national-interest|National Interest|
`

/** News outlets that articles name as carriers of a statement, one a line: slug | name | other names, with the hosts of their pages. */
export const OUTLETS = `
reuters|Reuters|Thomson Reuters,reuters.com
associated-press|Associated Press|AP,The Associated Press,apnews.com,AP News
afp|AFP|Agence France-Presse,Agence France Presse,afp.com
bloomberg|Bloomberg|Bloomberg News,bloomberg.com
new-york-times|New York Times|The New York Times,NYT,nytimes.com
washington-post|Washington Post|The Washington Post,washingtonpost.com
wall-street-journal|Wall Street Journal|The Wall Street Journal,WSJ,wsj.com
financial-times|Financial Times|The Financial Times,ft.com
guardian|The Guardian|theguardian.com
bbc|BBC|BBC News,BBC Arabic,bbc.com,bbc.co.uk
cnn|CNN|CNN International,cnn.com
cbs|CBS News|CBS,cbsnews.com
nbc|NBC News|NBC,nbcnews.com
abc-news|ABC News|abcnews.go.com
fox-news|Fox News|foxnews.com
pbs|PBS|PBS NewsHour,pbs.org
npr|NPR|npr.org
axios|Axios|axios.com
politico|Politico|politico.com,politico.eu
newsweek|Newsweek|newsweek.com
time-magazine|Time magazine|TIME,time.com
the-economist|The Economist|economist.com
foreign-policy|Foreign Policy magazine|foreignpolicy.com
al-jazeera|Al Jazeera|Al-Jazeera,Aljazeera,aljazeera.com,aljazeera.net
al-arabiya|Al Arabiya|Al-Arabiya,alarabiya.net
al-arabi-al-jadeed|Al-Araby Al-Jadeed|Al-Araby al-Jadeed,The New Arab,Al Araby Al Jadeed,newarab.com
asharq-al-awsat|Asharq Al-Awsat|Asharq al-Awsat,Al-Sharq Al-Awsat,aawsat.com
al-hayat|Al-Hayat|
al-monitor|Al-Monitor|al-monitor.com
al-mayadeen|Al Mayadeen|Al-Mayadeen
al-manar|Al-Manar|Al Manar
al-akhbar|Al-Akhbar|Al Akhbar
al-masirah|Al-Masirah|Al Masirah
al-ahram|Al-Ahram|Ahram Online,ahram.org.eg
al-qahera-news|Al-Qahera News|Al Qahera News,Al-Qahera,Al Qahera
al-ghad|Al-Ghad TV|
middle-east-eye|Middle East Eye|middleeasteye.net
the-national|The National|thenationalnews.com
arab-news|Arab News|arabnews.com
gulf-news|Gulf News|gulfnews.com
gulf-times|Gulf Times|gulf-times.com
the-peninsula|The Peninsula|thepeninsulaqatar.com
doha-news|Doha News|dohanews.co
qna|Qatar News Agency|QNA,qna.org.qa
wam|WAM|Emirates News Agency,wam.ae
spa|Saudi Press Agency|SPA,spa.gov.sa
ona|Oman News Agency|ONA
kuna|KUNA|Kuwait News Agency
mena|MENA|Middle East News Agency
petra|Petra|Petra news agency
sana|SANA|Syrian Arab News Agency
saba|Saba|Saba news agency
anadolu|Anadolu Agency|Anadolu,AA news agency,aa.com.tr
hurriyet|Hurriyet|Hürriyet,Hurriyet Daily News,hurriyetdailynews.com
daily-sabah|Daily Sabah|dailysabah.com
trt|TRT World|TRT,trtworld.com
haaretz|Haaretz|Ha'aretz,haaretz.com
jerusalem-post|Jerusalem Post|The Jerusalem Post,jpost.com
times-of-israel|Times of Israel|The Times of Israel,timesofisrael.com
ynet|Ynet|Yedioth Ahronoth,Yedioth Aharonoth,ynetnews.com
israel-hayom|Israel Hayom|
channel-12|Channel 12|Israel's Channel 12,Channel 12 news
channel-13|Channel 13|
kan|Kan|Kan public broadcaster
walla|Walla|Walla News
wafa|WAFA|Wafa
irna|IRNA|Islamic Republic News Agency,irna.ir
fars|Fars|Fars news agency,Fars News Agency
tasnim|Tasnim|Tasnim news agency,tasnimnews.com
isna|ISNA|
mehr|Mehr|Mehr news agency,mehrnews.com
press-tv|Press TV|presstv.ir
nour-news|Nour News|Nournews
iran-international|Iran International|iranintl.com
tolo-news|TOLOnews|Tolo News,ToloNews,TOLO News,tolonews.com
ariana-news|Ariana News|
pajhwok|Pajhwok|
dawn|Dawn|dawn.com
geo-news|Geo News|Geo TV,geo.tv
the-hindu|The Hindu|thehindu.com
times-of-india|Times of India|The Times of India
pti|PTI|Press Trust of India
ani|ANI|
xinhua|Xinhua|Xinhua news agency,Xinhua News Agency,xinhuanet.com,news.cn
cctv|CCTV|
global-times|Global Times|globaltimes.cn
south-china-morning-post|South China Morning Post|scmp.com
kcna|KCNA|Korean Central News Agency
yonhap|Yonhap|Yonhap news agency,Yonhap News Agency,yna.co.kr
kyodo|Kyodo|Kyodo News
nhk|NHK|
nikkei|Nikkei|nikkei.com
bernama|Bernama|bernama.com
antara|Antara|
the-star-malaysia|The Star newspaper|
bangkok-post|Bangkok Post|bangkokpost.com
rappler|Rappler|rappler.com
inquirer|Philippine Daily Inquirer|
irrawaddy|The Irrawaddy|Irrawaddy,irrawaddy.com
tass|TASS|Tass,ITAR-TASS,Itar-Tass,tass.com,tass.ru
ria-novosti|RIA Novosti|RIA,RIA news agency
interfax|Interfax|Interfax news agency,interfax.ru
rt|RT|Russia Today,rt.com
sputnik|Sputnik|Sputnik news agency
izvestia|Izvestia|
kommersant|Kommersant|
meduza|Meduza|meduza.io
kyiv-independent|Kyiv Independent|The Kyiv Independent,kyivindependent.com
ukrinform|Ukrinform|ukrinform.net
ukrainska-pravda|Ukrainska Pravda|Ukrayinska Pravda
rferl|Radio Free Europe/Radio Liberty|RFE/RL,Radio Free Europe,rferl.org
rfa|Radio Free Asia|RFA,rfa.org
voa|Voice of America|VOA,voanews.com,VOA News
dpa|dpa|DPA,Deutsche Presse-Agentur
deutsche-welle|Deutsche Welle|DW,dw.com
der-spiegel|Der Spiegel|Spiegel,spiegel.de
bild|Bild|
le-monde|Le Monde|lemonde.fr
le-figaro|Le Figaro|
france-24|France 24|France24,france24.com
rfi|RFI|Radio France Internationale,rfi.fr
la-repubblica|La Repubblica|
corriere-della-sera|Corriere della Sera|
ansa|ANSA|
vatican-news|Vatican News|vaticannews.va
el-pais|El País|El Pais,elpais.com
efe|EFE|
nrk|NRK|
ntb|NTB|
swissinfo|Swissinfo|
aps|Algeria Press Service|APS
map|MAP news agency|Maghreb Arab Press
panapress|Panapress|
the-east-african|The East African|The EastAfrican,theeastafrican.co.ke
daily-nation|Daily Nation|
new-vision|New Vision|
daily-monitor|Daily Monitor|
sudan-tribune|Sudan Tribune|sudantribune.com
radio-dabanga|Radio Dabanga|Dabanga,dabangasudan.org
radio-tamazuj|Radio Tamazuj|radiotamazuj.org
eye-radio|Eye Radio|eyeradio.org
suna|SUNA|Sudan News Agency
addis-standard|Addis Standard|addisstandard.com
ena-ethiopia|Ethiopian News Agency|
actualite-cd|Actualite.cd|
jeune-afrique|Jeune Afrique|jeuneafrique.com
premium-times|Premium Times|premiumtimesng.com
news24|News24|news24.com
lusa|Lusa|
el-tiempo|El Tiempo|eltiempo.com
el-espectador|El Espectador|elespectador.com
semana|Semana|
telesur|teleSUR|Telesur
prensa-latina|Prensa Latina|
el-nacional|El Nacional|
libya-observer|Libya Observer|libyaobserver.ly
libya-herald|Libya Herald|libyaherald.com
daily-mail|Daily Mail|dailymail.co.uk
telegraph|Daily Telegraph|The Daily Telegraph,telegraph.co.uk
the-independent|The Independent|independent.co.uk
sky-news|Sky News|Sky News Arabia,news.sky.com
amwaj|Amwaj.media|amwaj.media
national-interest|National Interest|nationalinterest.org
`

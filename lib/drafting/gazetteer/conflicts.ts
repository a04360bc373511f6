/**
 * Conflicts and disputes that somebody has mediated in, one a line:
 * slug | name | parties (slugs; first the two that talk most) | words that name it (no bare actor names) | named processes and agreements.
 * Parties decide who is a third party: the United States is one in us-iran and none in israel-hamas.
 */
export const CONFLICTS = `
israel-hamas|Israel-Hamas|israel,hamas,palestinian-islamic-jihad|war in Gaza,Gaza war,Gaza,Gaza Strip,Israel-Hamas war,Gaza ceasefire,Gaza truce,hostage deal,Gaza conflict,war on Gaza,Rafah,Khan Younis,Philadelphi|Sharm el-Sheikh talks,Cairo talks,Board of Peace,International Stabilization Force
israel-palestine|Israel-Palestinians|israel,palestinian-authority|Israeli-Palestinian conflict,Middle East peace process,Israeli-Palestinian talks,Israeli-Palestinian peace,settlement freeze,final status|Oslo Accords,Annapolis
palestinian-reconciliation|Fatah-Hamas|fatah,hamas|Palestinian reconciliation,Palestinian unity,Palestinian factions,Palestinian rivals,Hamas and Fatah,Fatah and Hamas,intra-Palestinian,Palestinian national unity|Beijing Declaration,Cairo Agreement
israel-hezbollah|Israel-Hezbollah|israel,hezbollah,lebanon|Blue Line,Israel and Lebanon,Lebanon and Israel,Lebanon-Israel,ceasefire in Lebanon,truce in Lebanon,war in Lebanon,southern Lebanon,Israel-Lebanon,Lebanon ceasefire,Lebanon truce,truce with Hezbollah,ceasefire with Hezbollah,war with Hezbollah,conflict with Hezbollah,fighting with Hezbollah,Israel-Hezbollah war|
israel-lebanon-maritime|Israel-Lebanon maritime border|lebanon,israel|maritime border,maritime boundary,maritime agreement,maritime deal,maritime talks,Karish,maritime dispute|
israel-syria|Israel-Syria|israel,syria|Golan Heights,Golan,Israeli-Syrian|1974 disengagement agreement
israel-uae|Israel-United Arab Emirates normalisation|israel,united-arab-emirates|UAE-Israel,Israel-UAE,Israeli-Emirati|Abraham Accords
israel-bahrain|Israel-Bahrain normalisation|israel,bahrain|Bahrain-Israel,Israel-Bahrain|Abraham Accords
israel-morocco|Israel-Morocco normalisation|israel,morocco|Morocco-Israel,Israel-Morocco|Abraham Accords
israel-sudan|Israel-Sudan normalisation|israel,sudan|Sudan-Israel,Israel-Sudan|Abraham Accords
israel-saudi|Israel-Saudi Arabia normalisation|israel,saudi-arabia|Saudi-Israeli,Israeli-Saudi,Saudi-Israel|
israel-iran|Israel-Iran|israel,iran|Israel-Iran war,12-day war,twelve-day war|
us-iran|United States-Iran|united-states,iran|Iran nuclear deal,nuclear deal,JCPOA,Joint Comprehensive Plan of Action,Iranian nuclear,Iran's nuclear,nuclear talks,nuclear agreement,nuclear accord,nuclear negotiations,nuclear programme,nuclear program,US-Iran,Iran-US,nuclear file,uranium enrichment,frozen funds,Strait of Hormuz|Vienna talks,Lausanne framework,Joint Plan of Action
iran-powers|Iran-world powers|iran,p5-plus-1|P5+1,world powers,E3/EU+3,six powers,E3,snapback|
iran-saudi|Saudi Arabia-Iran|saudi-arabia,iran|Saudi-Iranian,Saudi-Iran,Iran-Saudi,Iranian-Saudi|Beijing agreement
iran-iaea|Iran-IAEA|iran,iaea|inspectors,safeguards agreement|Cairo agreement
gulf-crisis|Gulf crisis (blockade of Qatar)|qatar,saudi-arabia,united-arab-emirates,bahrain,egypt,arab-quartet|Gulf crisis,GCC crisis,Gulf standoff,Qatar rift,rift with Qatar,ties with Qatar,isolation of Qatar,Arab quartet,Gulf diplomatic crisis,blockade of Qatar,Gulf dispute,Gulf rift,Qatar crisis,Qatar blockade,Gulf row,boycott of Qatar,embargo on Qatar|AlUla declaration,Al-Ula declaration,Al-Ula agreement
yemen|Yemen|yemen,houthis,saudi-arabia,southern-transitional-council,saudi-led-coalition|war in Yemen,Yemen war,Yemen's war,Yemen conflict,Yemeni conflict,Yemen peace,Yemen's warring,Yemeni,Hodeidah,Hudaydah,Sanaa airport|Stockholm Agreement,National Dialogue,Riyadh Agreement
us-houthis|United States-Houthis|united-states,houthis|Bab al-Mandab,Red Sea shipping|
yemen-south|Yemen government-STC|yemen,southern-transitional-council|southern separatists|Riyadh Agreement
syria|Syrian civil war|syria,syrian-opposition,hts,free-syrian-army,syrian-government,syrian-democratic-forces|Syrian conflict,war in Syria,Syrian war,Syrian civil war,Syria's war,Syria talks,Syria peace,Syrian peace,de-escalation zones,constitutional committee,Eastern Ghouta,Aleppo,Idlib|Geneva Communique,Astana process,Astana format,Astana talks,Four Towns agreement
syria-sdf|Damascus-SDF|syria,syrian-democratic-forces|northeast Syria,north-east Syria|March 10 agreement
syria-sweida|Sweida|druze-syria,bedouin-tribes-syria,syria|Sweida,Suwayda,Sueida|
libya|Libya|gna,lna,libya,gnu-libya,house-of-representatives-libya,high-state-council,general-national-congress|Libyan conflict,Libya conflict,war in Libya,Libyan war,Libya's rival,Libyan Political Dialogue,Libyan rivals,Libyan political,Libya talks|Skhirat agreement,Berlin Conference,Berlin Process,5+5 Joint Military Commission,Libyan Political Agreement,Libyan Political Dialogue Forum
iraq-kurdistan|Baghdad-Erbil|iraq,kurdistan-regional-government|Kurdish independence referendum,Baghdad-Erbil|
turkey-ypg|Turkey-YPG|turkey,ypg,syrian-democratic-forces|Afrin,Operation Olive Branch,Operation Peace Spring,Kobani,Manbij,Turkish offensive,Turkish incursion,Turkish military operation,Turkish invasion,safe zone|
turkey-pkk|Turkey-PKK|turkey,pkk|Kurdish conflict,Kurdish peace process,solution process,Turkish-Kurdish|
turkey-israel|Turkey-Israel|turkey,israel|Mavi Marmara|
turkey-greece|Greece-Turkey|greece,turkey|eastern Mediterranean,Aegean|
turkey-armenia|Turkey-Armenia|turkey,armenia|Zurich protocols|
cyprus|Cyprus|greek-cypriots,turkish-cypriots,cyprus|Cyprus problem,Cyprus talks,Cyprus issue,Cypriot reunification,divided island,reunification talks|Crans-Montana
western-sahara|Western Sahara|morocco,polisario|Western Sahara,Sahara conflict,Sahara issue,disputed territory|Manhasset,
morocco-algeria|Morocco-Algeria|morocco,algeria|Moroccan-Algerian|
russia-ukraine|Russia-Ukraine|russia,ukraine|war in Ukraine,Ukraine war,Ukraine conflict,Russian invasion,invasion of Ukraine,Ukraine crisis,Ukrainian children,Black Sea,grain deal,grain corridor,Zaporizhzhia nuclear power plant,peace in Ukraine,Russian-Ukrainian|Black Sea Grain Initiative,Istanbul talks,Istanbul Communique,Anchorage summit
donbas|Donbas|ukraine,russia,donetsk-peoples-republic,luhansk-peoples-republic,pro-russian-separatists|eastern Ukraine,Donbas,Donbass,Ukraine crisis,contact line,line of contact|Minsk agreements,Minsk agreement,Minsk protocol,Minsk Protocol,Minsk II,Minsk deal,Minsk accords,Normandy format,Trilateral Contact Group
us-russia|United States-Russia|united-states,russia|US-Russia,Russia-US,Russian-American,Gershkovich,Evan Gershkovich,Paul Whelan,Brittney Griner,Viktor Bout,Trevor Reed,Ksenia Karelina,Marc Fogel|
russia-georgia|Georgia-Russia|georgia,russia,abkhazia,south-ossetia|Geneva International Discussions|
karabakh|Armenia-Azerbaijan|armenia,azerbaijan,artsakh|Nagorno-Karabakh,Nagorno Karabakh,Karabakh,Lachin corridor,Armenian-Azerbaijani,Armenia-Azerbaijan,Zangezur,TRIPP|Madrid Principles,
transnistria|Transnistria|moldova,transnistria|Transnistria conflict,Transdniestrian|5+2
kosovo-serbia|Kosovo-Serbia|kosovo,serbia|Kosovo-Serbia,Serbia-Kosovo,Belgrade-Pristina,Pristina-Belgrade,normalisation of relations,northern Kosovo,Belgrade and Pristina|Brussels Agreement,Ohrid agreement,Washington agreement,Brussels Dialogue
macedonia-name|Greece-Macedonia name dispute|greece,north-macedonia|name dispute,name issue|Prespa agreement,Prespa Agreement
bosnia|Bosnia|bosnia-and-herzegovina,republika-srpska||Dayton
eta|Spain-ETA|spain,eta|Basque conflict,Basque separatist|
northern-ireland|Northern Ireland|sinn-fein,dup|Northern Ireland,Stormont|Good Friday Agreement,Stormont House Agreement,Fresh Start
uk-argentina|Falklands|united-kingdom,argentina|Falkland,Falklands,Malvinas|
afghanistan|Afghanistan|taliban,afghanistan,united-states,high-peace-council,hezb-e-islami|Afghan peace,war in Afghanistan,Afghan war,Afghan conflict,Afghan peace talks,intra-Afghan,Afghan peace process|Doha agreement,Doha Agreement,Heart of Asia,Quadrilateral Coordination Group,Doha process,Murree process
afghanistan-pakistan|Afghanistan-Pakistan|afghanistan,pakistan,taliban|Torkham,Durand Line,Afghan-Pakistani,Pakistan-Afghanistan,Pak-Afghan|
pakistan-ttp|Pakistan-TTP|pakistan,ttp|Pakistani Taliban|
india-pakistan|India-Pakistan|india,pakistan|Kashmir,Line of Control,Operation Sindoor,India-Pakistan,Indo-Pak,Pahalgam,Indus Waters Treaty|Simla Agreement,Lahore Declaration
india-china|India-China|india,china|Line of Actual Control,Galwan,Ladakh,Doklam|
india-naga|India-Naga|india,nscn-im|Naga peace,Naga talks|
india-maoists|India-Maoists|india,maoists-india|Naxal,|
sri-lanka|Sri Lanka|sri-lanka,ltte||
nepal|Nepal|nepal,nepalese-maoists|Nepal peace|
nepal-madhesi|Nepal-Madhesi|nepal,madhesi-front|Madhes,Terai,Tarai|
bangladesh-myanmar|Rohingya|bangladesh,myanmar|Rohingya|
myanmar|Myanmar|myanmar-junta,nug,myanmar,three-brotherhood-alliance,kia,knu,arakan-army|Myanmar crisis,Myanmar conflict,ethnic armed,Myanmar peace,Myanmar's civil war|Five-Point Consensus,five-point consensus,Nationwide Ceasefire Agreement,Haigeng agreement,Panglong
philippines-milf|Mindanao (MILF)|philippines,milf,mnlf|Bangsamoro,Mindanao,Moro|Comprehensive Agreement on the Bangsamoro,Framework Agreement on the Bangsamoro
philippines-ndfp|Philippines-NDFP|philippines,ndfp|communist insurgency,communist rebels,CPP-NPA-NDF|CARHRIHL,CASER
thailand-south|Southern Thailand|thailand,brn|southern Thailand,deep south,Thai south,Thailand's south,insurgency-hit south|
thailand-cambodia|Thailand-Cambodia|thailand,cambodia|Thai-Cambodian,Thailand-Cambodia,Preah Vihear,border clash|Kuala Lumpur Peace Accord,Kuala Lumpur accord
aceh|Aceh|indonesia,free-aceh-movement|Aceh|
west-papua|West Papua|indonesia,west-papua|West Papua,Papua|
bougainville|Bougainville|papua-new-guinea,bougainville|Bougainville|Melanesian Agreement
us-north-korea|United States-North Korea|united-states,north-korea|Korean peninsula,Korean Peninsula,denuclearization,denuclearisation,denuclearize,denuclearise,North Korea's nuclear,North Korean nuclear,nuclear test,ballistic missile,ballistic missiles,six-party,Otto Warmbier,Kenneth Bae,Travis King|Singapore summit,Hanoi summit,Six-Party Talks
korea|South Korea-North Korea|north-korea,south-korea|inter-Korean,Korean peninsula,Korean Peninsula,demilitarized zone,demilitarised zone,Panmunjom,Kaesong,two Koreas,both Koreas|Panmunjom Declaration
china-taiwan|Taiwan Strait|china,taiwan|cross-strait,Taiwan Strait|
south-china-sea|South China Sea|china,philippines,vietnam|South China Sea,Scarborough Shoal|Code of Conduct
colombia-farc|Colombia-FARC|colombia,farc|Colombian peace,Colombia's peace,Havana talks,Colombian conflict,Colombia's conflict,peace process in Colombia|
colombia-eln|Colombia-ELN|colombia,eln|Catatumbo,Total Peace,total peace|Mexico agreement
colombia-dissidents|Colombia-FARC dissidents|colombia,farc-emc,clan-del-golfo|total peace|
colombia-venezuela|Colombia-Venezuela|colombia,venezuela|Colombian-Venezuelan border|
venezuela|Venezuela|venezuela,venezuelan-opposition|Venezuelan crisis,Venezuela crisis,Venezuela talks,Venezuelan talks,Venezuela's crisis,Venezuela's political,political actors of Venezuela,Venezuelan government and opposition|Barbados agreement,Barbados Agreement,Mexico talks,Oslo process
us-venezuela|United States-Venezuela|united-states,venezuela|US-Venezuela,Venezuelan oil,Citgo Six,Citgo 6,Alex Saab,CECOT|
guyana-venezuela|Guyana-Venezuela|guyana,venezuela|Essequibo|Argyle Declaration
us-cuba|United States-Cuba|united-states,cuba|US-Cuban,US-Cuba,Cuban-American,Alan Gross,Cuban Five,Cuba embargo,embargo on Cuba|
nicaragua|Nicaragua|nicaragua,nicaraguan-opposition|Nicaraguan crisis,Nicaragua's crisis,Nicaragua talks|National Dialogue
haiti|Haiti|haiti,haitian-gangs|Haitian crisis,Haiti crisis,Haiti's crisis|Montana Accord
bolivia|Bolivia crisis|bolivia|Bolivian crisis|
chile-bolivia|Bolivia-Chile|bolivia,chile|access to the sea|
sudan|Sudan war|sudanese-armed-forces,rsf,sudan|war in Sudan,Sudan war,Sudan conflict,Sudan's war,Sudanese conflict,El Fasher,Sudan's warring,Sudan talks,Sudan peace,Sudan truce,Sudan ceasefire,Sudanese war,Darfur|Jeddah talks,Jeddah Declaration,Jeddah process,Jeddah platform,Geneva talks on Sudan
sudan-transition|Sudan transition|transitional-sovereignty-council,forces-of-freedom-and-change|Sudan transition,Sudan crisis,Sudan's generals,Sudanese generals,Sudan's protest,Sudanese protesters,Sudanese protest|Framework Agreement
darfur|Darfur|sudan,jem,slm,ljm,sudan-revolutionary-front,splm-n|Darfur,Two Areas,South Kordofan,Blue Nile,Nuba Mountains|Juba Peace Agreement,Juba agreement,Doha Document for Peace in Darfur
sudan-south-sudan|Sudan-South Sudan|sudan,south-sudan|Abyei,Heglig,oil transit,transit fees,Sudan and South Sudan|Cooperation Agreement
south-sudan|South Sudan|south-sudan,splm-io,ssoma,national-salvation-front,south-sudan-united-front,splm|South Sudan conflict,South Sudan's civil war,South Sudanese civil war,South Sudan war,South Sudan peace,South Sudan crisis,South Sudan's warring|R-ARCSS,ARCSS,High-Level Revitalization Forum,Tumaini Initiative,Tumaini,Khartoum Declaration
tigray|Tigray war|ethiopia,tplf,eritrea|Tigray war,war in Tigray,Tigray conflict,Tigray,Tigrayan,northern Ethiopia|Pretoria agreement,Pretoria Agreement
oromia|Oromia|ethiopia,oromo-liberation-army|Oromia,Oromo|
ethiopia-eritrea|Ethiopia-Eritrea|ethiopia,eritrea|Badme,Ethiopia-Eritrea|Algiers Agreement
ethiopia-somalia|Ethiopia-Somalia|ethiopia,somalia,somaliland|Ethiopia-Somalia,Somalia-Ethiopia,Somaliland port deal,port deal,Ankara process,sea access,memorandum of understanding with Somaliland|Ankara Declaration
gerd|Nile dam (GERD)|egypt,ethiopia,sudan|Grand Ethiopian Renaissance Dam,GERD,Nile dam,Renaissance Dam,mega-dam,Blue Nile dam,dam on the Blue Nile|
somalia|Somalia|somalia,al-shabaab,jubaland,puntland|Somali conflict,Somali electoral,Somalia's electoral|
somalia-somaliland|Somalia-Somaliland|somalia,somaliland|Somaliland talks|
somalia-kenya|Kenya-Somalia|kenya,somalia|maritime boundary dispute|
ethiopia-sudan|Ethiopia-Sudan|ethiopia,sudan|al-Fashaga,Fashaga|
djibouti-eritrea|Djibouti-Eritrea|djibouti,eritrea|Doumeira|
uganda-lra|Uganda-LRA|uganda,lords-resistance-army||Juba talks
uganda-rwanda|Uganda-Rwanda|uganda,rwanda|Gatuna|Luanda memorandum
drc-m23|Eastern Congo (M23)|democratic-republic-of-the-congo,m23,rwanda,congo-river-alliance|eastern Congo,east Congo,eastern DRC,eastern DR Congo,North Kivu,South Kivu,Goma,Bukavu,Kinshasa and Kigali|Nairobi process,Luanda process,Doha Declaration of Principles,Washington Accords,Luanda roadmap,Kampala talks,Declaration of Principles
burundi|Burundi|burundi,burundian-opposition,cnared|Burundi crisis,Burundian crisis,Burundi talks,inter-Burundi|Arusha Agreement,Arusha accord
burundi-rwanda|Burundi-Rwanda|burundi,rwanda||
drc-politics|DR Congo politics|democratic-republic-of-the-congo|Congolese opposition,Rassemblement|Saint Sylvester agreement,New Year's Eve agreement
car|Central African Republic|central-african-republic,seleka,anti-balaka,cpc-car|Central African crisis,Bangui Forum|Khartoum agreement,Libreville agreement,Luanda roadmap
chad|Chad|chad,fact-chad|Chadian rebels,inclusive national dialogue|Doha peace agreement
mali|Northern Mali|mali,mnla,platform-mali,ansar-dine|northern Mali,Mali crisis,Kidal,Tuareg|Algiers agreement,Algiers accord,Algiers Accord,Ouagadougou agreement
mali-transition|Mali transition|mali|Malian junta,Mali's junta,junta in Mali,coup in Mali,Mali coup|
mali-ivory-coast|Mali-Ivory Coast soldiers|mali,ivory-coast|49 soldiers,Ivorian soldiers|
niger-coup|Niger coup|niger|Niger junta,Niger coup,junta in Niger,coup in Niger|
burkina-niger|Sahel juntas|burkina-faso,ecowas|Sahel states|
guinea-bissau|Guinea-Bissau|guinea-bissau|Bissau crisis|Conakry Agreement
gambia|Gambia crisis|gambia|Gambian crisis,Gambia crisis,post-election crisis|
togo|Togo|togo|Togolese crisis|
senegal-casamance|Casamance|senegal,mfdc|Casamance|
nigeria-boko-haram|Nigeria-Boko Haram|nigeria,boko-haram|Chibok girls,Boko Haram,Chibok schoolgirls|
nigeria-delta|Niger Delta|nigeria,niger-delta-avengers|Niger Delta|
cameroon|Cameroon Anglophone crisis|cameroon,ambazonia|Anglophone crisis,anglophone crisis,Anglophone regions,English-speaking regions,Cameroon's English-speaking|Swiss process
mozambique|Mozambique|mozambique,renamo,frelimo|Mozambican peace,Mozambique peace,Mozambican conflict|Maputo accord,Rome General Peace Accords
zimbabwe|Zimbabwe|zimbabwe|Zimbabwe's political|Global Political Agreement
lesotho|Lesotho|lesotho|Lesotho crisis|
madagascar|Madagascar|madagascar|Malagasy crisis,Madagascar crisis|
malawi-tanzania|Lake Malawi|malawi,tanzania|Lake Malawi,Lake Nyasa|
equatorial-guinea-gabon|Gabon-Equatorial Guinea|gabon,equatorial-guinea|Mbanie|
egypt-politics|Egypt|egypt,egyptian-muslim-brotherhood|Egyptian crisis,Morsi's ouster|
tunisia|Tunisia|tunisia|Tunisian national dialogue|National Dialogue Quartet
lebanon|Lebanon politics|hezbollah,lebanon,march-14|presidential vacuum,Lebanese crisis,presidential vacancy|Taif Agreement,Doha Agreement,Doha agreement of 2008
bahrain|Bahrain|bahrain||
iraq-politics|Iraq|iraq,popular-mobilization-forces,kataib-hezbollah||
iran-us-detainees|US-Iran prisoner exchange|united-states,iran|prisoner swap between Iran and the US|
belarus|Belarus|belarus,united-states|Belarusian political prisoners,Bialiatski,Ales Bialiatski,Belarusian potash|
us-taliban|United States-Taliban|united-states,taliban|Bergdahl,American detainees,US-Taliban,US-Taliban talks,withdrawal of US troops from Afghanistan|Doha agreement
japan-korea|Japan-South Korea|japan,south-korea|wartime labour,comfort women|
kyrgyzstan-tajikistan|Kyrgyzstan-Tajikistan|kyrgyzstan,tajikistan|Kyrgyz-Tajik|
uae-sudan|Sudan-UAE|sudanese-armed-forces,united-arab-emirates||
`

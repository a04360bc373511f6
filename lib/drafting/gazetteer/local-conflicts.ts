/** Lesser and local disputes, hostage affairs and crises within states that somebody has mediated in, in the line format of `conflicts.ts`. */
export const LOCAL_CONFLICTS = `
jenin-camp|Jenin camp|palestinian-authority,lions-den|Jenin refugee camp|
israel-jordan|Israel-Jordan|israel,jordan|Baqoura,Ghamr,King Abdullah Bridge|
israel-egypt|Israel-Egypt|israel,egypt|Ilan Grapel,Israeli-Egyptian|
hamas-thailand|Thai hostages in Gaza|thailand,hamas|Thai hostages,Thai workers,Thai captives|
israel-kataib-hezbollah|Elizabeth Tsurkov|israel,kataib-hezbollah|Tsurkov|
qatar-hunters|Qatari hunters in Iraq|qatar,kataib-hezbollah|Qatari hunters,hunting party,royal hunting,falconry|
lebanon-arsal|Hostages of Arsal|lebanon,hts,islamic-state|Arsal,Ersal,Lebanese soldiers held,captive soldiers|
lebanon-azaz|Pilgrims of Azaz|lebanon,free-syrian-army|Azaz,Lebanese pilgrims,Turkish pilots|
un-nusra|Peacekeepers on the Golan|united-nations,hts|Fijian peacekeepers,captive peacekeepers,kidnapped peacekeepers,UNDOF|
maaloula|Nuns of Maaloula|syria,hts|Maaloula,nuns|
syria-arab-league|Syria-Arab states|syria,arab-league|return to the Arab League,readmission of Syria|
syria-jaish-al-islam|Douma|syria,jaish-al-islam|Douma,evacuation of Douma|
syria-alawites|Syrian coast|syria|Syrian coast,Alawite|
kdp-puk|KDP-PUK|kdp,puk|Kurdish parties,Kurdish parliament|
iraq-protests|Iraq's political crisis|iraq,sadrist-movement,coordination-framework|Sadr's supporters,Green Zone,Iraqi protesters|
iraq-kuwait|Iraq-Kuwait|iraq,kuwait|Khor Abdullah,Kuwaiti missing,Kuwaiti prisoners|
iraq-turkey|Iraq-Turkey|iraq,turkey|Bashiqa,Ceyhan pipeline|
iraq-syria|Iraq-Syria|iraq,syria|Iraqi-Syrian|
iran-pakistan|Iran-Pakistan|iran,pakistan|Iranian-Pakistani,Pakistan-Iran|
iran-afghanistan|Iran-Afghanistan|iran,afghanistan,taliban|Helmand water,Helmand river|
iran-bahrain|Iran-Bahrain|iran,bahrain|Iranian-Bahraini|
iran-uae|Iran-UAE islands|iran,united-arab-emirates|Greater Tunb,Lesser Tunb,Abu Musa,three islands|
iran-egypt|Iran-Egypt|iran,egypt|Egyptian-Iranian,Iranian-Egyptian|
iran-azerbaijan|Iran-Azerbaijan|iran,azerbaijan|Iranian-Azerbaijani|
iran-belgium|Belgium-Iran prisoners|belgium,iran|Vandecasteele,Assadi,Assadollah|
iran-france|France-Iran prisoners|france,iran|Cecile Kohler,Cécile Kohler,Jacques Paris,Benjamin Briere|
iran-sweden|Sweden-Iran prisoners|sweden,iran|Johan Floderus,Hamid Noury,Noury|
iran-uk|United Kingdom-Iran prisoners|united-kingdom,iran|Zaghari-Ratcliffe,Anoosheh Ashoori,Stena Impero,Grace 1|
iran-australia|Australia-Iran prisoners|australia,iran|Kylie Moore-Gilbert,Moore-Gilbert|
bahrain-opposition|Bahrain's opposition|bahrain,al-wefaq|Bahrain's national dialogue,Bahraini opposition,Bahraini dialogue|
saudi-canada|Saudi Arabia-Canada|saudi-arabia,canada|Saudi-Canadian|
saudi-turkey|Saudi Arabia-Turkey|saudi-arabia,turkey|Khashoggi,Saudi-Turkish|
turkey-egypt|Egypt-Turkey|egypt,turkey|Turkish-Egyptian,Egyptian-Turkish,Egypt-Turkey|
turkey-uae|Turkey-UAE|turkey,united-arab-emirates|Turkish-Emirati|
libya-tribes|Tribes of southern Libya|tebu,libya|Sabha,Kufra,Ubari,Awlad Suleiman,Zway|Tubu-Tuareg
libya-tripoli|Militias of Tripoli|gnu-libya,libya|Radaa,Rada force,444 Brigade,Tripoli clashes|
libya-oil|Libya's oil blockade|gnu-libya,lna|oil blockade,oil crescent,oil ports,central bank crisis,Central Bank of Libya|
misrata-zintan|Misrata-Zintan|misrata-brigades,zintan-brigades,libya-dawn|Tripoli airport|
algeria-france|Algeria-France|algeria,france|Boualem Sansal,Sansal,Franco-Algerian,French-Algerian|
algeria-spain|Algeria-Spain|algeria,spain|Algerian-Spanish|
algeria-mali|Algeria-Mali|algeria,mali|Tin Zaouatine,Tinzaouaten|
spain-morocco|Spain-Morocco|spain,morocco|Ceuta,Melilla,Perejil|
tunisia-politics|Tunisia's national dialogue|ennahda,ugtt,tunisia|national dialogue,Tunisian crisis,Tunisia's crisis|
mauritania-senegal|Mauritania-Senegal|mauritania,senegal|Mauritanian-Senegalese|
mali-csp|Mali-Azawad rebels|mali,csp-azawad|Kidal,Tinzaouaten|
mali-fulani-dogon|Central Mali|dan-na-ambassagou,katiba-macina|central Mali,Bandiagara,Mopti,Dogon,Fulani,Ogossagou|
mali-politics|Mali's political crisis|mali,m5-rfp|M5-RFP,Malian political crisis|
mali-jnim|Mali-JNIM|mali,jnim|fuel blockade,Farabougou,French hostage Sophie Petronin,Sophie Petronin,Soumaila Cisse|
burkina-france|French agents in Burkina Faso|burkina-faso,france|French spies,French agents|
burkina-ivory-coast|Burkina Faso-Ivory Coast|burkina-faso,ivory-coast|Burkinabe-Ivorian,gendarmes|
burkina-politics|Burkina Faso's transition|burkina-faso|Burkinabe crisis,Burkina Faso crisis,Gilbert Diendere,Diendere|
guinea-transition|Guinea's transition|guinea|Guinea's transition,Guinean transition,Doumbouya|
guinea-politics|Guinea's political crisis|guinea|Guinean political crisis,Guinean opposition,Cellou Dalein Diallo|
guinea-sierra-leone|Guinea-Sierra Leone|guinea,sierra-leone|Yenga|
benin-niger|Benin-Niger|benin,niger|Seme pipeline,Benin-Niger,Niger-Benin|
niger-nigeria|Niger-Nigeria|niger,nigeria|Nigerien-Nigerian|
niger-bazoum|Detention of Bazoum|niger,cnsp-niger|Bazoum,ousted president Bazoum|
ivory-coast|Ivory Coast crisis|ivory-coast,fpi-ivory-coast|Ivorian crisis,Gbagbo,post-election violence in Ivory Coast|
ghana-bawku|Bawku|kusasi,mamprusi|Bawku,Bawku chieftaincy|
nigeria-farmers|Nigeria's herders and farmers|miyetti-allah,nigeria|farmer-herder,herdsmen,Plateau State,Jos|
nigeria-bandits|Kidnappings in northern Nigeria|nigeria,ansaru|bandits,Kankara,Kagara,Jangebe,Kuriga,Kaduna train|
nigeria-ipob|Nigeria-Biafra|nigeria,ipob|Nnamdi Kanu,Biafra|
chad-politics|Chad's transition|chad,transformateurs-chad|Masra's return,Chadian opposition|Kinshasa agreement
chad-sudan|Chad-Sudan|chad,sudan|Chadian-Sudanese|Dakar agreement
gabon-politics|Gabon's transition|gabon|Gabon's transition,Gabonese crisis,coup in Gabon,Jean Ping|
congo-pool|Pool (Republic of the Congo)|republic-of-the-congo,ninja-militia|Pool region,Pasteur Ntumi,Ntumi|
congo-opposition|DR Congo's political crisis|democratic-republic-of-the-congo,congolese-opposition|Kabila's mandate,delayed election in Congo,Edem Kodjo|
drc-ituri|Ituri|democratic-republic-of-the-congo,codeco|Ituri,Lendu,Hema|
drc-zambia|DR Congo-Zambia border|democratic-republic-of-the-congo,zambia|Moliro,Lake Mweru|
drc-fdlr|DR Congo-FDLR|democratic-republic-of-the-congo,fdlr||
drc-twirwaneho|Minembwe|democratic-republic-of-the-congo,twirwaneho|Minembwe,Banyamulenge|
burundi-fnl|Burundi-FNL|burundi,fnl-burundi||
kenya-politics|Kenya's political crisis|kenya,cord-kenya|Kenyan opposition,Kenya's opposition,Kenya's disputed election,bipartisan talks|Building Bridges Initiative
kenya-uganda|Kenya-Uganda|kenya,uganda|Migingo|
kenya-sudan|Kenya-Sudan|kenya,sudan|Kenyan-Sudanese|
abyei|Abyei|misseriya,dinka-ngok|Misseriya,Ngok Dinka,Abyei|
south-sudan-cobra|Jonglei|south-sudan,cobra-faction|Murle,Lou Nuer|
sudan-east|Eastern Sudan|sudan,beja-council|eastern Sudan,Beja|
sudan-splm-n|Sudan-SPLM-N|sudan,splm-n|Two Areas|
sudan-egypt|Egypt-Sudan|egypt,sudan|Halaib,Hala'ib,Shalateen|
eritrea-sudan|Eritrea-Sudan|eritrea,sudan|Kassala border|
ethiopia-onlf|Ogaden|ethiopia,onlf|Ogaden,ONLF|
ethiopia-amhara|Amhara|ethiopia,fano|Amhara conflict,Amhara region,Amhara|
ethiopia-ginbot|Ethiopia-Ginbot 7|ethiopia,ginbot-7||
ethiopia-gumuz|Benishangul-Gumuz|ethiopia,benishangul-gumuz|Benishangul-Gumuz,Metekel|
djibouti-frud|Djibouti-FRUD|djibouti,frud||
somalia-jubaland|Somalia-Jubaland|somalia,jubaland|Kismayo,Ras Kamboni,Madobe|
somalia-puntland|Somalia-Puntland|somalia,puntland||
somalia-ahlu-sunna|Galmudug-Ahlu Sunna|galmudug,ahlu-sunna,somalia|Dhusamareb|
puntland-galmudug|Puntland-Galmudug|puntland,galmudug|Galkayo,Gaalkacyo|
somaliland-khatumo|Las Anod|somaliland,ssc-khatumo,puntland|Las Anod,Laas Caanood,Laascaanood,Sool|
somalia-uae|Somalia-UAE|somalia,united-arab-emirates||
comoros|Comoros|comoros|Anjouan,Comorian crisis|Fomboni agreement
mozambique-election|Mozambique's election dispute|mozambique,podemos-mozambique|Venancio Mondlane,Venâncio Mondlane,Mondlane,disputed election in Mozambique|
cabo-delgado|Cabo Delgado|mozambique,ansar-al-sunna-mozambique|Cabo Delgado|
zimbabwe-parties|Zimbabwe's power sharing|zanu-pf,mdc-zimbabwe,zimbabwe|power-sharing government,Zimbabwean crisis,Zimbabwe crisis|Global Political Agreement
eswatini|Eswatini|eswatini|Swaziland protests,Eswatini protests,Eswatini crisis|
zambia-politics|Zambia's political tension|zambia|Zambian political,Lungu's funeral|
angola-cabinda|Cabinda|angola,flec|Cabinda|
botswana-namibia|Botswana-Namibia|botswana,namibia|Sedudu,Kasikili|
wagner-mutiny|Wagner mutiny|russia,wagner-group|Wagner mutiny,Wagner rebellion,Wagner's mutiny,Prigozhin's mutiny|
euromaidan|Ukraine's political crisis|ukraine,ukrainian-opposition|Euromaidan,Maidan,Independence Square,Yanukovych|
moldova-gagauzia|Gagauzia|moldova,gagauzia||
georgia-politics|Georgia's political crisis|georgian-dream,georgian-opposition,united-national-movement|Georgian political crisis,Georgia's political crisis,Nika Melia|Charles Michel agreement
belarus-opposition|Belarus's political crisis|belarus,belarusian-opposition|Tikhanovskaya,Tsikhanouskaya,disputed election in Belarus|
belarus-poland|Belarus-Poland border|belarus,poland|Polish-Belarusian border,Poczobut|
macedonia-politics|North Macedonia's political crisis|vmro-dpmne,sdsm,north-macedonia|Macedonian political crisis,Macedonia's political crisis,wiretapping scandal|Przino Agreement,Przino agreement,Pržino agreement
macedonia-bulgaria|North Macedonia-Bulgaria|north-macedonia,bulgaria|Bulgarian veto,Bulgaria's veto,French proposal|
albania-politics|Albania's political crisis|albania|Albanian opposition,Edi Rama and Sali Berisha,Lulzim Basha|McAllister Plan
bosnia-politics|Bosnia's electoral reform|bosnia-and-herzegovina,republika-srpska|Mostar,electoral law in Bosnia|
kosovo-serbs|Northern Kosovo|kosovo,serb-list|licence plates,license plates,Banjska|
serbia-croatia|Serbia-Croatia|serbia,croatia||
slovenia-croatia|Slovenia-Croatia|slovenia,croatia|Piran Bay,Bay of Piran|
catalonia|Spain-Catalonia|spain,catalan-government|Catalan crisis,Catalan independence,Catalan referendum,Puigdemont|
gibraltar|Gibraltar|spain,united-kingdom|Gibraltar|
chagos|Chagos|mauritius,united-kingdom|Chagos,Diego Garcia|
uk-eu-protocol|Northern Ireland Protocol|united-kingdom,european-union|Northern Ireland Protocol|Windsor Framework
new-caledonia|New Caledonia|france,flnks|New Caledonia,Noumea,Kanak|Bougival agreement,Noumea Accord
kyrgyzstan-uzbekistan|Kyrgyzstan-Uzbekistan|kyrgyzstan,uzbekistan|Kempir-Abad,Osh|
kyrgyzstan-politics|Kyrgyzstan's political crisis|kyrgyzstan|Atambayev,Jeenbekov|
tajikistan-opposition|Tajikistan|tajikistan,tajik-opposition|Gorno-Badakhshan,Khorog|
afghanistan-tajikistan|Afghanistan-Tajikistan|afghanistan,tajikistan||
afghanistan-politics|Afghanistan's power sharing|afghanistan|Ghani and Abdullah,Abdullah Abdullah,disputed election in Afghanistan,runoff audit|
pakistan-pti|Pakistan's political crisis|pakistan,pakistan-tehreek-e-insaf|Imran Khan's party,D-Chowk|
pakistan-tlp|Pakistan-TLP|pakistan,tlp|Faizabad|
pakistan-kashmir|Azad Kashmir protests|pakistan,kashmir-action-committee|Azad Kashmir,Azad Jammu and Kashmir,Muzaffarabad|
pakistan-baloch|Pakistan-Baloch separatists|pakistan,baloch-liberation-army|Balochistan,Jaffar Express|
india-ulfa|India-ULFA|india,ulfa|Assam accord|
india-manipur|Manipur|kuki,meitei|Manipur|
india-kashmir|India-Kashmiri separatists|india,hurriyat||
india-canada|India-Canada|india,canada|Nijjar|
bangladesh-politics|Bangladesh's political crisis|awami-league,bnp-bangladesh|Sheikh Hasina and Khaleda Zia|
sri-lanka-tamils|Sri Lanka-Tamils|sri-lanka,tamil-national-alliance|Tamil question,13th Amendment|
maldives|Maldives|maldives,maldivian-democratic-party|Maldives crisis,Maldivian crisis,Nasheed|
cambodia-politics|Cambodia's political crisis|cambodia,cnrp|Sam Rainsy,Cambodian opposition|
thailand-politics|Thailand's political crisis|thailand,pdrc-thailand,udd-thailand|Thai political crisis,Bangkok protests|
myanmar-mndaa|Myanmar-MNDAA|myanmar-junta,three-brotherhood-alliance|Lashio,Kokang,Laukkai,northern Shan,Operation 1027|Kunming talks
myanmar-nld|Myanmar's democracy|myanmar-junta,nld|Suu Kyi,Aung San Suu Kyi|
myanmar-arakan|Rakhine|myanmar-junta,arakan-army|Rakhine,Arakan Army,Sittwe,Paletwa|
malaysia-north-korea|Malaysia-North Korea|malaysia,north-korea|Kim Jong Nam|
malaysia-philippines|Sabah|malaysia,philippines,sulu-sultanate|Sabah,Lahad Datu|
abu-sayyaf-hostages|Hostages of Abu Sayyaf|philippines,abu-sayyaf|Jolo,Abu Sayyaf hostages|
japan-north-korea|Japan-North Korea|japan,north-korea|abductees,abduction issue,abducted Japanese|Stockholm agreement
japan-china|China-Japan|china,japan|Senkaku,Diaoyu|
japan-russia|Japan-Russia|japan,russia|Kuril,Kurils,Northern Territories|
china-canada|Canada-China|canada,china|Meng Wanzhou,two Michaels,Michael Kovrig,Michael Spavor|
china-vietnam|China-Vietnam|china,vietnam|Paracel,oil rig Haiyang|
png-tribes|Enga|papua-new-guinea|Enga,Hela,tribal fighting|
solomon-islands|Solomon Islands|solomon-islands,malaita|Honiara,Malaita|
fiji|Fiji|fiji|Fijian crisis,Bainimarama's coup|
honduras|Honduras crisis|honduras,honduran-resistance|Honduran crisis,Zelaya,Manuel Zelaya|Cartagena Accord,San Jose Accord
honduras-election|Honduras's election dispute|honduras|Honduran election,Salvador Nasralla|
el-salvador-gangs|El Salvador's gang truce|ms-13,barrio-18,el-salvador|gang truce,truce between gangs|
guatemala-belize|Belize-Guatemala|belize,guatemala|Sarstoon,Belizean-Guatemalan|
costa-rica-nicaragua|Costa Rica-Nicaragua|costa-rica,nicaragua|San Juan river,Isla Calero,Harbour Head|
nicaragua-colombia|Nicaragua-Colombia|nicaragua,colombia|San Andres|
haiti-dominican|Haiti-Dominican Republic|haiti,dominican-republic|Massacre River,canal on the border|
ecuador-colombia|Ecuador-Colombia|ecuador,colombia|Angostura,Raul Reyes,Colombian-Ecuadorean|
ecuador-mexico|Ecuador-Mexico|ecuador,mexico|Jorge Glas,Glas,raid on the embassy,embassy raid|
ecuador-conaie|Ecuador's indigenous protests|ecuador,conaie|indigenous protests,Conaie,national strike in Ecuador|
peru-protests|Peru's political crisis|peru|Peruvian crisis,Pedro Castillo,Boluarte|
bolivia-politics|Bolivia's political crisis|bolivia,mas-bolivia|Jeanine Anez,Jeanine Añez,Bolivian protests,Anez government|
chile-mapuche|Mapuche|chile,mapuche|Araucania,Araucanía|
paraguay-epp|Paraguay-EPP|paraguay,epp-paraguay|EPP hostages,Oscar Denis|
paraguay-politics|Paraguay's political crisis|paraguay|impeachment of Lugo,Fernando Lugo|
colombia-gulf-clan|Colombia-Gulf Clan|colombia,clan-del-golfo|Gulf Clan talks|Doha accord
colombia-comuneros|Colombia-Comuneros del Sur|colombia,comuneros-del-sur|Narino,Nariño|
colombia-protests|Colombia's protests|colombia|national strike in Colombia,strike committee|
argentina-iran|Argentina-Iran|argentina,iran|AMIA|
mexico-zapatistas|Chiapas|mexico,mexican-zapatistas|Chiapas|San Andres Accords
venezuela-trinidad|Venezuela-Trinidad and Tobago|venezuela,trinidad-and-tobago|Dragon gas|
greenland|Greenland|denmark,united-states|Greenland|
denmark-canada|Hans Island|denmark,canada|Hans Island|
`

/**
 * Organisations, one a line: slug | kind | name in news use | other names and acronyms | whom it speaks for (slug, optional).
 * Bodies of the UN, the EU and the AU carry their parent: "the Security Council" is the UN for a matrix of mediators.
 */
export const ORGANISATIONS = `
united-nations|igo|United Nations|UN,U.N.,the United Nations,the world body,United Nations Organization|
un-security-council|igo|UN Security Council|Security Council,UNSC,U.N. Security Council,United Nations Security Council|united-nations
un-general-assembly|igo|UN General Assembly|General Assembly,UNGA,U.N. General Assembly|united-nations
un-secretariat|igo|UN Secretariat|UN headquarters,Office of the Special Envoy,OSESGY,UN Office of the Special Envoy|united-nations
unsmil|igo|UNSMIL|United Nations Support Mission in Libya,UN Support Mission in Libya,UN mission in Libya|united-nations
unmiss|igo|UNMISS|UN Mission in South Sudan,United Nations Mission in South Sudan|united-nations
unama|igo|UNAMA|United Nations Assistance Mission in Afghanistan,UN Assistance Mission in Afghanistan|united-nations
minusma|igo|MINUSMA|UN mission in Mali,UN Multidimensional Integrated Stabilization Mission in Mali|united-nations
monusco|igo|MONUSCO|UN mission in Congo|united-nations
minusca|igo|MINUSCA||united-nations
minurso|igo|MINURSO|United Nations Mission for the Referendum in Western Sahara|united-nations
unifil|igo|UNIFIL|UN Interim Force in Lebanon,United Nations Interim Force in Lebanon|united-nations
unitams|igo|UNITAMS|UN mission in Sudan|united-nations
unmha|igo|UNMHA||united-nations
unficyp|igo|UNFICYP||united-nations
unsom|igo|UNSOM||united-nations
unscol|igo|UNSCOL||united-nations
unsco|igo|UNSCO||united-nations
ocha|igo|OCHA|UN Office for the Coordination of Humanitarian Affairs,UNOCHA,Office for the Coordination of Humanitarian Affairs|united-nations
unhcr|igo|UNHCR|UN refugee agency,U.N. refugee agency|united-nations
unicef|igo|UNICEF|UN children's agency|united-nations
wfp|igo|World Food Programme|WFP,World Food Program|united-nations
unrwa|igo|UNRWA||united-nations
unesco|igo|UNESCO||united-nations
ohchr|igo|UN Human Rights Office|OHCHR,Human Rights Council,UN Human Rights Council|united-nations
undp|igo|UNDP|UN Development Programme|united-nations
unctad|igo|UNCTAD||united-nations
iom|igo|International Organization for Migration|IOM|united-nations
who|igo|World Health Organization|World Health Organisation,WHO|united-nations
iaea|igo|IAEA|International Atomic Energy Agency,UN nuclear watchdog,U.N. nuclear watchdog,Atomic Energy Agency|
opcw|igo|OPCW|Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons|
icc|igo|International Criminal Court|ICC|
icj|igo|International Court of Justice|ICJ|united-nations
european-union|igo|European Union|EU,E.U.,Brussels*,the bloc's foreign service|
european-commission|igo|European Commission|EU Commission|european-union
european-council|igo|European Council|EU Council|european-union
eeas|igo|European External Action Service|EEAS|european-union
european-parliament|igo|European Parliament||european-union
african-union|igo|African Union|AU,A.U.|
au-psc|igo|AU Peace and Security Council|Peace and Security Council,AUPSC,African Union Peace and Security Council|african-union
au-commission|igo|African Union Commission|AU Commission,AUC|african-union
auhip|igo|African Union High-Level Implementation Panel|AUHIP,AU High-Level Implementation Panel,High-Level Implementation Panel,AU panel|african-union
amisom|igo|AMISOM|ATMIS|african-union
igad|igo|IGAD|Intergovernmental Authority on Development,Inter-Governmental Authority on Development,IGAD Plus,IGAD-Plus,East African bloc,the East African bloc,east African bloc|
ctsamvm|igo|CTSAMVM|CTSAMM,RJMEC,JMEC,R-JMEC|igad
ecowas|igo|ECOWAS|Economic Community of West African States,West African bloc,the West African bloc,west African bloc,CEDEAO,West African mediators,West African envoys,West African leaders,West African heads of state|
sadc|igo|SADC|Southern African Development Community,southern African bloc,Southern African bloc|
east-african-community|igo|East African Community|EAC|
eccas|igo|ECCAS|Economic Community of Central African States|
icglr|igo|ICGLR|International Conference on the Great Lakes Region|
comesa|igo|COMESA||
g5-sahel|igo|G5 Sahel||
alliance-of-sahel-states|igo|Alliance of Sahel States|AES|
arab-league|igo|Arab League|League of Arab States,LAS|
gulf-cooperation-council|igo|Gulf Cooperation Council|GCC,G.C.C.|
organisation-of-islamic-cooperation|igo|Organisation of Islamic Cooperation|OIC,Organization of Islamic Cooperation,Organization of the Islamic Conference|
arab-maghreb-union|igo|Arab Maghreb Union||
asean|igo|ASEAN|Association of Southeast Asian Nations,Association of South East Asian Nations|
saarc|igo|SAARC||
shanghai-cooperation-organisation|igo|Shanghai Cooperation Organisation|SCO,Shanghai Cooperation Organization|
osce|igo|OSCE|O.S.C.E.,Organization for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe,Organisation for Security and Cooperation in Europe|
osce-minsk-group|igo|OSCE Minsk Group|Minsk Group|osce
trilateral-contact-group|other|Trilateral Contact Group|Contact Group on Ukraine|
normandy-four|other|Normandy Four|Normandy format,Normandy Format,Normandy Quartet,Normandy contact group|
nato|igo|NATO|North Atlantic Treaty Organization,North Atlantic Alliance|
council-of-europe|igo|Council of Europe||
csto|igo|CSTO|Collective Security Treaty Organization,Collective Security Treaty Organisation|
commonwealth-of-independent-states|igo|Commonwealth of Independent States|CIS|
eurasian-economic-union|igo|Eurasian Economic Union||
oas|igo|Organization of American States|OAS,Organisation of American States|
celac|igo|CELAC|Community of Latin American and Caribbean States|
unasur|igo|UNASUR|Union of South American Nations,Unasur|
caricom|igo|CARICOM|Caribbean Community|
mercosur|igo|Mercosur||
commonwealth|igo|The Commonwealth|Commonwealth Secretariat,Commonwealth of Nations|
francophonie|igo|International Organisation of La Francophonie|La Francophonie,Francophonie|
pacific-islands-forum|igo|Pacific Islands Forum|PIF|
melanesian-spearhead-group|igo|Melanesian Spearhead Group|MSG|
andean-community|igo|Andean Community||
alba|igo|ALBA|Bolivarian Alliance for the Peoples of Our America,ALBA-TCP|
sica|igo|Central American Integration System|SICA|
organization-of-turkic-states|igo|Organization of Turkic States|Turkic Council,Organisation of Turkic States|
cica|igo|CICA|Conference on Interaction and Confidence-Building Measures in Asia|
mano-river-union|igo|Mano River Union||
cen-sad|igo|CEN-SAD|Community of Sahel-Saharan States|
conseil-de-l-entente|igo|Conseil de l'Entente|Council of the Entente|
non-aligned-movement|igo|Non-Aligned Movement||
au-panel-of-the-wise|igo|AU Panel of the Wise|Panel of the Wise|african-union
unowas|igo|UNOWAS|UN Office for West Africa and the Sahel|united-nations
unoca|igo|UNOCA||united-nations
untmis|igo|UNTMIS||united-nations
unami|igo|UNAMI|UN Assistance Mission for Iraq|united-nations
unmik|igo|UNMIK|UN mission in Kosovo|united-nations
undof|igo|UNDOF||united-nations
unamid|igo|UNAMID||united-nations
unisfa|igo|UNISFA||united-nations
quint|state_coalition|the Quint|Quint|
core-group-haiti|state_coalition|Core Group||
world-bank|igo|World Bank|the World Bank|
imf|igo|International Monetary Fund|IMF|
brics|other|BRICS||
g7|other|G7|Group of Seven,G-7|
g20|other|G20|Group of 20,G-20|
e3|state_coalition|E3|European three,E-3|
p5-plus-1|state_coalition|P5+1|P5 plus 1,E3+3,E3/EU+3,six world powers,six major powers,the six powers,five-plus-one|
middle-east-quartet|state_coalition|Middle East Quartet|the Quartet,Quartet|
sudan-quad|state_coalition|Sudan Quad|the Quad,Quad|
troika-sudan|state_coalition|Troika|the Troika|
arab-quartet|state_coalition|Arab Quartet|boycotting countries,blockading countries,blockading states|
saudi-led-coalition|state_coalition|Saudi-led coalition|Saudi-led Arab coalition,Arab coalition,Arab Coalition,Saudi-led military coalition,Saudi-UAE coalition,Saudi-led alliance|saudi-arabia
international-syria-support-group|state_coalition|International Syria Support Group|ISSG|
friends-of-syria|state_coalition|Friends of Syria||
lima-group|state_coalition|Lima Group||
international-contact-group-venezuela|state_coalition|International Contact Group||
icrc|ngo|International Committee of the Red Cross|ICRC,I.C.R.C.,Red Cross,the Red Cross,International Red Cross|
ifrc|ngo|International Federation of Red Cross and Red Crescent Societies|IFRC|
red-crescent-syria|ngo|Syrian Arab Red Crescent|SARC|
qatar-red-crescent|ngo|Qatar Red Crescent|Qatari Red Crescent|
sant-egidio|ngo|Community of Sant'Egidio|Sant'Egidio,Sant Egidio,Sant'Egidio Community|
centre-for-humanitarian-dialogue|ngo|Centre for Humanitarian Dialogue|Center for Humanitarian Dialogue,HD Centre,Henri Dunant Centre,Humanitarian Dialogue|
crisis-group|ngo|International Crisis Group|Crisis Group,ICG|
crisis-management-initiative|ngo|Crisis Management Initiative|CMI,CMI - Martti Ahtisaari Peace Foundation|
carter-center|ngo|Carter Center|the Carter Center|
the-elders|ngo|The Elders|the Elders|
conciliation-resources|ngo|Conciliation Resources||
berghof-foundation|ngo|Berghof Foundation||
promediation|ngo|Promediation||
european-institute-of-peace|ngo|European Institute of Peace||
us-institute-of-peace|ngo|US Institute of Peace|United States Institute of Peace,USIP|
swisspeace|ngo|swisspeace||
interpeace|ngo|Interpeace||
world-council-of-churches|ngo|World Council of Churches|WCC|
south-sudan-council-of-churches|ngo|South Sudan Council of Churches|SSCC|
cenco|ngo|CENCO|National Episcopal Conference of Congo,Congolese bishops' conference,National Episcopal Conference|
colombian-episcopal-conference|ngo|Colombian Episcopal Conference|Episcopal Conference of Colombia,Colombian bishops' conference|
nicaraguan-bishops|ngo|Nicaraguan Bishops' Conference|Episcopal Conference of Nicaragua,Nicaraguan Episcopal Conference,Nicaraguan bishops,Nicaragua's bishops,bishops of Nicaragua|
catholic-church|ngo|Catholic Church|Roman Catholic Church,the Catholic Church,Catholic bishops,the Catholic bishops,Conference of Catholic bishops,Conference of Catholic Bishops|
dialogue-advisory-group|ngo|Dialogue Advisory Group||
inter-mediate|ngo|Inter Mediate||
concordis|ngo|Concordis International|Concordis|
finn-church-aid|ngo|Finn Church Aid||
norwegian-church-aid|ngo|Norwegian Church Aid||
nippon-foundation|ngo|Nippon Foundation|Sasakawa Peace Foundation,the Nippon Foundation|
asia-foundation|ngo|Asia Foundation|the Asia Foundation|
pugwash|ngo|Pugwash|Pugwash Conferences|
folke-bernadotte-academy|ngo|Folke Bernadotte Academy||
life-and-peace-institute|ngo|Life & Peace Institute|Life and Peace Institute|
search-for-common-ground|ngo|Search for Common Ground||
nonviolent-peaceforce|ngo|Nonviolent Peaceforce||
accord|ngo|African Centre for the Constructive Resolution of Disputes||
brenthurst-foundation|ngo|Brenthurst Foundation||
thabo-mbeki-foundation|ngo|Thabo Mbeki Foundation||
nelson-mandela-foundation|ngo|Nelson Mandela Foundation||
mo-ibrahim-foundation|ngo|Mo Ibrahim Foundation||
tony-blair-institute|ngo|Tony Blair Institute|Tony Blair Foundation,Tony Blair Faith Foundation,Tony Blair foundation,Tony Blair Institute for Global Change|
kofi-annan-foundation|ngo|Kofi Annan Foundation||
olusegun-obasanjo-foundation|ngo|Olusegun Obasanjo Foundation||
west-africa-network-for-peacebuilding|ngo|West Africa Network for Peacebuilding|WANEP|
all-africa-conference-of-churches|ngo|All Africa Conference of Churches|AACC|
lutheran-world-federation|ngo|Lutheran World Federation||
caritas|ngo|Caritas|Caritas Internationalis|
jesuits|ngo|Society of Jesus|the Jesuits|
red-crescent|ngo|Red Crescent|the Red Crescent|
venezuelan-bishops|ngo|Venezuelan Episcopal Conference|Venezuelan bishops' conference|
mozambican-bishops|ngo|Episcopal Conference of Mozambique|Mozambican bishops' conference|
sudanese-council-of-churches|ngo|Sudan Council of Churches||
african-elders|ngo|African Elders||
human-rights-watch|ngo|Human Rights Watch|HRW|
amnesty-international|ngo|Amnesty International|Amnesty|
white-helmets|ngo|White Helmets|Syria Civil Defence,Syria Civil Defense,Syrian Civil Defence,Syrian Civil Defense|
doctors-without-borders|ngo|Doctors Without Borders|MSF,Medecins Sans Frontieres|
geneva-call|ngo|Geneva Call||
save-the-children|ngo|Save the Children|Save the Children International|
oxfam|ngo|Oxfam|Oxfam International|
care-international|ngo|CARE International|CARE|
world-vision|ngo|World Vision|World Vision International|
mercy-corps|ngo|Mercy Corps||
islamic-relief|ngo|Islamic Relief|Islamic Relief Worldwide|
international-rescue-committee|ngo|International Rescue Committee|IRC|
danish-refugee-council|ngo|Danish Refugee Council||
action-against-hunger|ngo|Action Against Hunger|Action Contre la Faim|
norwegian-refugee-council|ngo|Norwegian Refugee Council||
cia|office|CIA|Central Intelligence Agency|united-states
supreme-national-security-council-iran|office|Supreme National Security Council|SNSC|iran
national-security-council-us|office|National Security Council|US National Security Council,NSC|united-states
us-congress|office|US Congress|US Senate,US House of Representatives,U.S. Senate,Capitol|united-states
us-treasury|office|US Treasury|Treasury Department|united-states
us-mission-un|office|US Mission to the UN||united-states
fbi|office|FBI||united-states
centcom|military|CENTCOM|US Central Command|united-states
africom|military|AFRICOM||united-states
mossad|office|Mossad||israel
shin-bet|office|Shin Bet|Shabak|israel
israel-defense-forces|military|Israel Defense Forces|IDF,Israeli military,Israeli army,Israel Defence Forces,Israeli Defense Forces,Israeli Defence Forces,Israel military,Israel army|israel
cogat|office|COGAT||israel
knesset|office|Knesset|the Knesset|israel
egyptian-intelligence|office|Egyptian General Intelligence Service|Egyptian intelligence,General Intelligence Service,Egypt's General Intelligence,Egyptian General Intelligence,General Intelligence Directorate|egypt
irgc|military|Islamic Revolutionary Guard Corps|IRGC,Revolutionary Guards,Revolutionary Guard,Iran's Revolutionary Guards,Islamic Revolution Guards Corps,Quds Force|iran
isi|office|Inter-Services Intelligence|ISI|pakistan
mit-turkey|office|National Intelligence Organization|MIT intelligence agency,National Intelligence Organisation|turkey
fsb|office|FSB|Federal Security Service|russia
duma|office|State Duma|Duma|russia
verkhovna-rada|office|Verkhovna Rada|the Rada|ukraine
sbu|office|SBU|Security Service of Ukraine|ukraine
ukraine-coordination-hq|office|Coordination Headquarters for the Treatment of Prisoners of War|Coordination Headquarters|ukraine
bundestag|office|Bundestag||germany
forward-thinking|ngo|Forward Thinking||
noref|ngo|NOREF|Norwegian Centre for Conflict Resolution|
toda-institute|ngo|Toda Peace Institute||
ethiopian-church|ngo|Ethiopian Orthodox Church|Ethiopian Orthodox Tewahedo Church|
russian-church|ngo|Russian Orthodox Church|Moscow Patriarchate|
anglican-church|ngo|Anglican Church|Church of England,Anglican Communion|
church-of-norway|ngo|Church of Norway||
coptic-church|ngo|Coptic Church|Coptic Orthodox Church|
honduran-bishops|ngo|Episcopal Conference of Honduras|Honduran bishops|
bolivian-bishops|ngo|Bolivian Episcopal Conference|Bolivian bishops' conference,Bolivian bishops,Bolivian Catholic Church|
haitian-bishops|ngo|Episcopal Conference of Haiti|Haitian bishops|
zambian-bishops|ngo|Zambia Conference of Catholic Bishops|Zambian bishops|
burundian-bishops|ngo|Burundian bishops|Conference of Catholic Bishops of Burundi|
togolese-bishops|ngo|Togolese bishops|Togolese Episcopal Conference|
malagasy-churches|ngo|FFKM|Council of Christian Churches in Madagascar|
christian-council-lesotho|ngo|Christian Council of Lesotho||
national-peace-council-ghana|ngo|National Peace Council||
national-peace-committee-nigeria|ngo|National Peace Committee||
inter-religious-council-senegal|ngo|Inter-Religious Council|Interfaith Council,Inter-Faith Council|
asantehene|ngo|Asantehene|Otumfuo Osei Tutu II,Asante king|
high-islamic-council-mali|ngo|High Islamic Council|Islamic High Council|
tunisian-quartet|umbrella|National Dialogue Quartet|Tunisian National Dialogue Quartet|
friends-of-libya|state_coalition|Friends of Libya||
friends-of-yemen|state_coalition|Friends of Yemen||
small-group-syria|state_coalition|Small Group on Syria||
mediators-group-sudan|state_coalition|ALPS Group|Aligned for Advancing Lifesaving and Peace in Sudan,ALPS|
joint-monitoring-mechanism|igo|Ad-Hoc Joint Ceasefire Monitoring Mechanism|Expanded Joint Verification Mechanism,EJVM+,EJVM|icglr
international-follow-up-committee-mali|state_coalition|Agreement Monitoring Committee|Comite de Suivi de l'Accord|
african-development-bank|igo|African Development Bank|AfDB|
inter-american-court|igo|Inter-American Commission on Human Rights|IACHR|oas
mapp-oea|igo|MAPP-OEA|MAPP/OEA,Mission to Support the Peace Process|oas
un-verification-mission-colombia|igo|UN Verification Mission in Colombia|UN Verification Mission,Verification Mission|united-nations
binuh|igo|BINUH||united-nations
unitad|igo|UNOAU||united-nations
unregional-central-asia|igo|UNRCCA||united-nations
osce-smm|igo|OSCE Special Monitoring Mission|Special Monitoring Mission,SMM|osce
eumm|igo|EUMM|EU Monitoring Mission|european-union
eulex|igo|EULEX||european-union
afisma|igo|African-led International Support Mission|MISCA,AFISMA|african-union
samim|igo|SAMIM|SADC Mission in Mozambique|sadc
samidrc|igo|SAMIDRC|SADC mission in Congo|sadc
eacrf|igo|EACRF|East African Community Regional Force,East African regional force|east-african-community
aha-centre|igo|AHA Centre||asean
`

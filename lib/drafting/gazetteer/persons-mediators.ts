/**
 * People who mediate or speak for mediators, one a line:
 * full names (comma) | surnames that stand alone safely | affiliation slug (empty: themselves) | offices held 2012-2026, plainly | f for a woman.
 * Only what is public record; a name not here is resolved by what the article says of it.
 */
export const MEDIATORS = `
António Guterres,Antonio Guterres|Guterres|united-nations|secretary-general
Ban Ki-moon||united-nations|secretary-general
Kofi Annan|Annan|united-nations|special envoy
Lakhdar Brahimi|Brahimi|united-nations|special envoy
Staffan de Mistura|de Mistura|united-nations|special envoy
Geir Pedersen,Geir O. Pedersen|Pedersen|united-nations|special envoy
Jamal Benomar|Benomar|united-nations|special envoy
Ismail Ould Cheikh Ahmed,Ismail Ould Cheikh|Ould Cheikh Ahmed,Ould Cheikh|united-nations|special envoy
Martin Griffiths|Griffiths|united-nations|special envoy
Hans Grundberg|Grundberg|united-nations|special envoy
Patrick Cammaert|Cammaert|united-nations|
Michael Lollesgaard||united-nations|
Bernardino León,Bernardino Leon||united-nations|special envoy
Tarek Mitri||united-nations|special envoy
Martin Kobler|Kobler|united-nations|special envoy
Ghassan Salamé,Ghassan Salame|Salamé,Salame|united-nations|special envoy
Stephanie Williams||united-nations|acting envoy|f
Ján Kubiš,Jan Kubis|Kubiš,Kubis|united-nations|special envoy
Abdoulaye Bathily|Bathily|united-nations|special envoy
Hanna Tetteh,Hanna Serwaa Tetteh|Tetteh|united-nations|special envoy|f
Stephanie Koury|Koury|united-nations|acting envoy|f
Nickolay Mladenov,Nikolay Mladenov,Nikolai Mladenov|Mladenov|united-nations|special coordinator
Tor Wennesland|Wennesland|united-nations|special coordinator
Robert Serry||united-nations|special coordinator
Sigrid Kaag|Kaag|united-nations|coordinator|f
Christopher Ross||united-nations|personal envoy
Horst Köhler,Horst Koehler,Horst Kohler|Köhler,Koehler|united-nations|personal envoy
Espen Barth Eide|Barth Eide|norway|foreign minister
Jane Holl Lute|Lute|united-nations|envoy|f
Maria Angela Holguin,María Ángela Holguín|Holguin,Holguín|united-nations|personal envoy|f
Elizabeth Spehar|Spehar|united-nations||f
Colin Stewart||united-nations|
Alexander Downer||united-nations|special adviser
Said Djinnit|Djinnit|united-nations|special envoy
Mary Robinson||united-nations|special envoy|f
Huang Xia||united-nations|special envoy
Bintou Keita|Keita|united-nations|special representative|f
Nicholas Haysom|Haysom|united-nations|special representative
David Shearer||united-nations|special representative
Ellen Margrethe Loej,Ellen Margrethe Løj|Loej|united-nations|special representative|f
Ramtane Lamamra|Lamamra|united-nations|personal envoy
Volker Perthes|Perthes|united-nations|special representative
Parfait Onanga-Anyanga|Onanga-Anyanga|united-nations|special envoy
Deborah Lyons||united-nations|special representative|f
Roza Otunbayeva|Otunbayeva|united-nations|special representative|f
Tadamichi Yamamoto||united-nations|special representative
Christine Schraner Burgener|Schraner Burgener|united-nations|special envoy|f
Noeleen Heyzer|Heyzer|united-nations|special envoy|f
Julie Bishop||united-nations|special envoy|f
Razali Ismail||united-nations|special envoy
Vijay Nambiar||united-nations|special adviser
Carlos Ruiz Massieu||united-nations|special representative
Jean Arnault|Arnault|united-nations|special representative
Mohamed Ibn Chambas,Mohammed Ibn Chambas|Ibn Chambas,Chambas|united-nations|special representative
Annadif Khatir Mahamat Saleh|Annadif|united-nations|special representative
El-Ghassim Wane||united-nations|special representative
Bert Koenders|Koenders|united-nations|special representative
Abdou Abarry||united-nations|special representative
François Louncény Fall||united-nations|special representative
Miguel Ángel Moratinos||united-nations|
Rosemary DiCarlo|DiCarlo|united-nations|under-secretary-general|f
Jeffrey Feltman|Feltman|united-nations|under-secretary-general
Tom Fletcher||united-nations|relief chief
Stephen O'Brien||united-nations|relief chief
Mark Lowcock|Lowcock|united-nations|relief chief
Valerie Amos||united-nations|relief chief|f
Stéphane Dujarric,Stephane Dujarric|Dujarric|united-nations|spokesman
Farhan Haq|Haq|united-nations|spokesman
Jan Egeland|Egeland|united-nations|special adviser
Rafael Grossi,Rafael Mariano Grossi|Grossi|iaea|director general
Yukiya Amano|Amano|iaea|director general
Rebeca Grynspan|Grynspan|united-nations|secretary-general|f
Amir Mahmoud Abdulla||united-nations|coordinator
Matthew Nimetz|Nimetz|united-nations|personal envoy
Peter Maurer||icrc|president
Mirjana Spoljaric,Mirjana Spoljaric Egger|Spoljaric|icrc|president|f
Federica Mogherini|Mogherini|european-union|foreign policy chief|f
Catherine Ashton|Ashton|european-union|foreign policy chief|f
Josep Borrell|Borrell|european-union|foreign policy chief
Kaja Kallas|Kallas|european-union|foreign policy chief|f
Charles Michel||european-council|president
Donald Tusk|Tusk|european-council|president
António Costa,Antonio Costa||european-council|president
Ursula von der Leyen|von der Leyen|european-commission|president|f
Jean-Claude Juncker|Juncker|european-commission|president
Miroslav Lajčák,Miroslav Lajcak|Lajčák,Lajcak|european-union|special representative
Peter Sorensen,Peter Sørensen||european-union|special representative
Enrique Mora|Mora|european-union|coordinator
Helga Schmid||european-union||f
Toivo Klaar|Klaar|european-union|special representative
Annette Weber||european-union|special representative|f
Peter Stano|Stano|european-union|spokesman
Maja Kocijancic|Kocijancic|european-union|spokeswoman|f
Heidi Tagliavini|Tagliavini|osce|envoy|f
Martin Sajdik|Sajdik|osce|envoy
Mikko Kinnunen||osce|envoy
Andrzej Kasprzyk|Kasprzyk|osce|personal representative
Moussa Faki Mahamat,Moussa Faki|Faki,Faki Mahamat|african-union|chairperson
Nkosazana Dlamini-Zuma,Nkosazana Dlamini Zuma|Dlamini-Zuma|african-union|chairperson|f
Mahmoud Ali Youssouf|Youssouf|african-union|chairperson
Olusegun Obasanjo|Obasanjo|african-union|high representative
Thabo Mbeki|Mbeki|auhip|chairman
Smail Chergui,Smaïl Chergui|Chergui|african-union|commissioner
Bankole Adeoye|Adeoye|african-union|commissioner
Mohamed El Hacen Lebatt,Mohamed El Hacen Ould Lebatt|Lebatt|african-union|envoy
Mahmoud Dirir|Dirir|ethiopia|envoy
Pierre Buyoya|Buyoya|african-union|high representative
Seyoum Mesfin|Seyoum|igad|chief mediator
Lazaro Sumbeiywo,Lazarus Sumbeiywo|Sumbeiywo|igad|mediator
Mohamed Ahmed Mohamed El Dabi||igad|
Ismail Wais|Wais|igad|special envoy
Workneh Gebeyehu|Workneh|igad|executive secretary
Mahboub Maalim|Maalim|igad|executive secretary
Festus Mogae|Mogae|ctsamvm|chairman
Kadré Désiré Ouédraogo||ecowas|president
Omar Alieu Touray|Touray|ecowas|president
Jean-Claude Kassi Brou|Brou|ecowas|president
Jean Ping||african-union|chairperson
Blaise Compaoré,Blaise Compaore|Compaoré,Compaore|burkina-faso|president
Djibril Bassolé,Djibril Bassole|Bassolé,Bassole|burkina-faso|foreign minister
Faure Gnassingbé,Faure Gnassingbe|Gnassingbé,Gnassingbe|togo|president
Robert Dussey|Dussey|togo|foreign minister
Goodluck Jonathan||ecowas|mediator
Jakaya Kikwete|Kikwete|tanzania|president
Benjamin Mkapa|Mkapa|east-african-community|facilitator
Julius Nyerere|Nyerere|tanzania|
Yoweri Museveni|Museveni|uganda|president
Crispus Kiyonga|Kiyonga|uganda|defence minister
Uhuru Kenyatta|Kenyatta|kenya|president
William Ruto|Ruto|kenya|president
João Lourenço,Joao Lourenco|Lourenço,Lourenco|angola|president
Téte António,Tete Antonio||angola|foreign minister
Kalonzo Musyoka||kenya|envoy
Cyril Ramaphosa|Ramaphosa|south-africa|president
Jacob Zuma|Zuma|south-africa|president
Ketumile Masire||botswana|
Filipe Nyusi|Nyusi|mozambique|president
Mirko Manzoni|Manzoni|united-nations|personal envoy
Mario Raffaelli|Raffaelli|european-union|mediator
Andrea Riccardi|Riccardi|sant-egidio|founder
Marco Impagliazzo|Impagliazzo|sant-egidio|president
Matteo Zuppi,Matteo Maria Zuppi|Zuppi|holy-see|cardinal
Pietro Parolin|Parolin|holy-see|secretary of state
Pope Francis|Francis|holy-see|pope
Pope Leo XIV,Pope Leo|Leo XIV|holy-see|pope
Pope Benedict XVI,Pope Benedict|Benedict XVI|holy-see|pope
Claudio Maria Celli||holy-see|archbishop
Emil Paul Tscherrig|Tscherrig|holy-see|nuncio
Waldemar Sommertag|Sommertag|holy-see|nuncio
Jimmy Carter|Carter||former president
Martti Ahtisaari|Ahtisaari||former president
José Luis Rodríguez Zapatero,Jose Luis Rodriguez Zapatero|Zapatero,Rodriguez Zapatero||former prime minister
Leonel Fernández,Leonel Fernandez|||former president
Martín Torrijos,Martin Torrijos|Torrijos||former president
Ernesto Samper|Samper|unasur|secretary-general
Luis Almagro|Almagro|oas|secretary-general
José Miguel Insulza|Insulza|oas|secretary-general
Tony Blair||middle-east-quartet|envoy
Dag Nylander,Dag Halvor Nylander|Nylander|norway|envoy
Børge Brende,Borge Brende|Brende|norway|foreign minister
Ine Eriksen Søreide,Ine Eriksen Soreide|Søreide,Soreide|norway|foreign minister|f
Anniken Huitfeldt|Huitfeldt|norway|foreign minister|f
Jonas Gahr Støre,Jonas Gahr Store|Støre|norway|prime minister
Erna Solberg|Solberg|norway|prime minister|f
Jan Petersen||norway|
Sultan Qaboos bin Said,Sultan Qaboos,Qaboos bin Said|Qaboos|oman|sultan
Haitham bin Tariq,Sultan Haitham bin Tariq,Sultan Haitham|Haitham|oman|sultan
Yusuf bin Alawi,Yusuf bin Alawi bin Abdullah,Youssef bin Alawi|bin Alawi|oman|foreign minister
Badr al-Busaidi,Badr Albusaidi,Badr bin Hamad Al Busaidi,Sayyid Badr,Badr al Busaidi,Badr bin Hamad Albusaidi|al-Busaidi,Albusaidi,Busaidi|oman|foreign minister
Tamim bin Hamad Al Thani,Sheikh Tamim bin Hamad Al Thani,Sheikh Tamim,Tamim bin Hamad al-Thani,Tamim bin Hamad|Tamim|qatar|emir
Hamad bin Khalifa Al Thani,Sheikh Hamad bin Khalifa Al Thani,Hamad bin Khalifa||qatar|emir
Hamad bin Jassim,Hamad bin Jassim bin Jaber Al Thani,Sheikh Hamad bin Jassim||qatar|prime minister
Khalid bin Mohammad al-Attiyah,Khalid al-Attiyah,Khalid bin Mohammed Al Attiyah,Khaled al-Attiyah|al-Attiyah,Attiyah|qatar|foreign minister
Mohammed bin Abdulrahman Al Thani,Mohammed bin Abdul Rahman Al Thani,Mohammed bin Abdulrahman bin Jassim Al Thani,Sheikh Mohammed bin Abdulrahman,Sheikh Mohammed bin Abdul Rahman,Mohammed bin Abdulrahman,Mohammed bin Abdul Rahman,Mohammed bin Abdulrahman bin Jassim,Mohammed bin Abdul Rahman bin Jassim Al Thani||qatar|prime minister and foreign minister
Majed al-Ansari,Majed Al Ansari,Majed bin Mohammed Al Ansari,Dr Majed Al Ansari|al-Ansari,Ansari|qatar|spokesman
Mohammed bin Abdulaziz Al Khulaifi,Mohammed Al Khulaifi,Mohammed al-Khulaifi,Mohammed bin Abdulaziz bin Saleh Al Khulaifi|Khulaifi,al-Khulaifi|qatar|minister of state
Lolwah Al Khater,Lolwah al-Khater,Lulwa al-Khater,Lolwah bint Rashid Al Khater|al-Khater|qatar|minister of state|f
Mutlaq al-Qahtani,Mutlaq Al Qahtani|al-Qahtani|qatar|envoy
Mohammed al-Emadi,Mohammed Al Emadi,Mohammed El-Amadi|al-Emadi|qatar|envoy
Abdel Fattah el-Sisi,Abdel Fattah al-Sisi,Abdel-Fattah el-Sisi,Abdel-Fattah al-Sissi,Abdul Fattah al-Sisi|el-Sisi,al-Sisi,Sisi,Sissi|egypt|president
Mohamed Morsi,Mohammed Morsi,Mohamed Mursi|Morsi,Mursi|egypt|president
Sameh Shoukry,Sameh Shoukri|Shoukry,Shoukri|egypt|foreign minister
Badr Abdelatty,Badr Abdel Aaty,Badr Abdel-Ati|Abdelatty,Abdel Aaty|egypt|foreign minister
Abbas Kamel|Kamel|egypt|intelligence chief
Hassan Rashad||egypt|intelligence chief
Nabil Fahmy|Fahmy|egypt|foreign minister
Ahmed Aboul Gheit,Ahmed Abul Gheit|Aboul Gheit,Abul Gheit|arab-league|secretary-general
Nabil Elaraby,Nabil al-Arabi,Nabil el-Araby|Elaraby|arab-league|secretary-general
Recep Tayyip Erdogan,Recep Tayyip Erdoğan,Tayyip Erdogan|Erdogan,Erdoğan|turkey|president
Mevlut Cavusoglu,Mevlüt Çavuşoğlu|Cavusoglu,Çavuşoğlu|turkey|foreign minister
Hakan Fidan|Fidan|turkey|foreign minister
Ahmet Davutoglu,Ahmet Davutoğlu|Davutoglu,Davutoğlu|turkey|foreign minister
Ibrahim Kalin,İbrahim Kalın|Kalin,Kalın|turkey|spokesman
Hulusi Akar|Akar|turkey|defence minister
Sabah al-Ahmad al-Jaber al-Sabah,Sabah Al-Ahmad Al-Jaber Al-Sabah,Sheikh Sabah al-Ahmad,Sabah al-Ahmad al-Sabah,Sheikh Sabah||kuwait|emir
Sabah Khalid al-Sabah,Sabah al-Khalid al-Sabah,Sabah Al Khalid Al Sabah||kuwait|foreign minister
Ahmad Nasser al-Mohammad al-Sabah,Sheikh Ahmad Nasser||kuwait|foreign minister
Jasem Albudaiwi,Jasem Mohamed Albudaiwi|Albudaiwi|gulf-cooperation-council|secretary-general
Hissein Brahim Taha|Taha|organisation-of-islamic-cooperation|secretary-general
Retno Marsudi|Retno|indonesia|foreign minister|f
Prak Sokhonn|Prak Sokhonn|asean|special envoy
Erywan Yusof|Erywan|asean|special envoy
Abdul Rahim Noor||malaysia|facilitator
Abdul Ghafar Tengku Mohamed,Tengku Ghafar|Tengku Ghafar|malaysia|facilitator
Ahmad Zamzamin Hashim|Zamzamin|malaysia|facilitator
Anwar Ibrahim|Anwar|malaysia|prime minister
Sun Guoxiang||china|special envoy
Deng Xijun||china|special envoy
Xue Bing||china|special envoy
Zhai Jun||china|special envoy
Li Hui||china|special envoy
Alain Berset|Berset|switzerland|president
Micheline Calmy-Rey|Calmy-Rey|switzerland||f
Ignazio Cassis|Cassis|switzerland|foreign minister
Didier Burkhalter|Burkhalter|switzerland|foreign minister
Volker Türk,Volker Turk|Türk|united-nations|high commissioner for human rights
Michelle Bachelet|Bachelet|united-nations|high commissioner for human rights|f
Zeid Ra'ad al-Hussein,Zeid Raad al-Hussein,Zeid Ra'ad Zeid al-Hussein||united-nations|high commissioner for human rights
Navi Pillay,Navanethem Pillay|Pillay|united-nations|high commissioner for human rights|f
Filippo Grandi|Grandi|united-nations|high commissioner for refugees
Jean-Pierre Lacroix||united-nations|under-secretary-general
Amina Mohammed,Amina J. Mohammed||united-nations|deputy secretary-general|f
Miroslav Jenča,Miroslav Jenca|Jenča,Jenca|united-nations|assistant secretary-general
Leila Zerrougui|Zerrougui|united-nations|special representative|f
Tom Andrews||united-nations|special rapporteur
Jeanine Hennis-Plasschaert|Hennis-Plasschaert|united-nations|special representative|f
Michel Kafando||united-nations|special envoy
Phumzile Mlambo-Ngcuka|Mlambo-Ngcuka|african-union|mediator|f
Sven Koopmans||european-union|special representative
Alexander Rondos,Alex Rondos||european-union|special representative
Magdalena Grono||european-union|special representative|f
Anouar El Anouni,Anouar El-Anouni|El Anouni|european-union|spokesman
Paul Gallagher,Archbishop Gallagher||holy-see|foreign minister
Omar Touray,Omar Alieu Touray|Touray|ecowas|president of the commission
Abdel-Fatau Musah||ecowas|commissioner
Erik Solheim||norway|
`

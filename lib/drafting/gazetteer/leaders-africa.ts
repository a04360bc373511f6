/** Leaders, ministers, envoys and spokespeople (africa), in the line format of `persons-mediators.ts`; several mediate in one conflict and are a party in another. */
export const LEADERS_AFRICA = `
Khalifa Haftar,Khalifa Hifter,Khalifa Hafter|Haftar,Hifter|lna|commander
Fayez al-Sarraj,Fayez Serraj,Fayez Sarraj,Fayez al-Serraj|al-Sarraj,Sarraj,Serraj|gna|prime minister
Aguila Saleh,Aguila Saleh Issa||house-of-representatives-libya|speaker
Abdul Hamid Dbeibah,Abdulhamid Dbeibah,Abdul Hamid Dbeibeh|Dbeibah,Dbeibeh|gnu-libya|prime minister
Mohamed al-Menfi,Mohammed al-Menfi|al-Menfi|libya|
Khaled al-Mishri|al-Mishri|high-state-council|head
Fathi Bashagha|Bashagha|libya|
Nouri Abusahmain|Abusahmain|general-national-congress|president
Abdelmadjid Tebboune|Tebboune|algeria|president
Abdelaziz Bouteflika|Bouteflika|algeria|president
Sabri Boukadoum|Boukadoum|algeria|foreign minister
Ahmed Attaf|Attaf|algeria|foreign minister
Nasser Bourita|Bourita|morocco|foreign minister
King Mohammed VI,Mohammed VI||morocco|king
Brahim Ghali|Ghali|polisario|leader
Khatri Addouh||polisario|negotiator
Mohamed Ould Ghazouani|Ghazouani|mauritania|president
Kais Saied|Saied|tunisia|president
Salva Kiir,Salva Kiir Mayardit|Kiir|south-sudan|president
Riek Machar|Machar|splm-io|leader
Taban Deng Gai,Taban Deng|Taban|south-sudan|negotiator
Barnaba Marial Benjamin|Barnaba|south-sudan|foreign minister
Nhial Deng Nhial|Nhial|south-sudan|chief negotiator
Michael Makuei,Michael Makuei Lueth|Makuei|south-sudan|spokesman
Pagan Amum|Amum|ssoma|leader
Thomas Cirillo,Thomas Cirillo Swaka|Cirillo|national-salvation-front|leader
Lam Akol|Lam Akol|ssoma|
Omar al-Bashir,Omar Hassan al-Bashir|al-Bashir,Bashir|sudan|president
Abdel Fattah al-Burhan,Abdel-Fattah al-Burhan,Abdel Fattah Burhan,Abdel-Fattah Burhan|al-Burhan,Burhan|sudanese-armed-forces|army chief
Mohamed Hamdan Dagalo,Mohammed Hamdan Dagalo,Mohamed Hamdan Daglo|Hemedti,Dagalo,Hemeti|rsf|leader
Abdalla Hamdok|Hamdok|sudan|prime minister
Malik Agar|Agar|sudan|
Abdelaziz al-Hilu,Abdel Aziz al-Hilu|al-Hilu|splm-n|leader
Yasir Arman|Arman|splm-n|
Minni Minnawi|Minnawi|slm|leader
Abdul Wahid al-Nur,Abdel Wahid al-Nur,Abdul Wahid Mohamed al-Nur|al-Nur|slm|leader
Jibril Ibrahim||jem|leader
Ibrahim Ghandour|Ghandour|sudan|foreign minister
Abiy Ahmed|Abiy|ethiopia|prime minister
Hailemariam Desalegn|Hailemariam|ethiopia|prime minister
Redwan Hussien,Redwan Hussein|Redwan|ethiopia|national security adviser
Gedion Timothewos|Gedion|ethiopia|
Tedros Adhanom,Tedros Adhanom Ghebreyesus|Tedros|ethiopia|foreign minister
Debretsion Gebremichael|Debretsion|tplf|leader
Getachew Reda|Getachew|tplf|spokesman
Tadesse Werede|Tadesse|tplf|commander
Isaias Afwerki|Isaias|eritrea|president
Osman Saleh||eritrea|foreign minister
Ismail Omar Guelleh|Guelleh|djibouti|president
Hassan Sheikh Mohamud|Hassan Sheikh|somalia|president
Mohamed Abdullahi Mohamed,Mohamed Abdullahi Farmajo|Farmajo,Farmaajo|somalia|president
Muse Bihi Abdi,Muse Bihi|Bihi|somaliland|president
Paul Kagame|Kagame|rwanda|president
Olivier Nduhungirehe|Nduhungirehe|rwanda|foreign minister
Vincent Biruta|Biruta|rwanda|foreign minister
Yolande Makolo|Makolo|rwanda|spokeswoman|f
Felix Tshisekedi,Félix Tshisekedi|Tshisekedi|democratic-republic-of-the-congo|president
Joseph Kabila|Kabila|democratic-republic-of-the-congo|president
Therese Kayikwamba Wagner,Thérèse Kayikwamba Wagner|Kayikwamba|democratic-republic-of-the-congo|foreign minister|f
Christophe Lutundula|Lutundula|democratic-republic-of-the-congo|foreign minister
Patrick Muyaya|Muyaya|democratic-republic-of-the-congo|spokesman
Lambert Mende|Mende|democratic-republic-of-the-congo|spokesman
Bertrand Bisimwa|Bisimwa|m23|president
Corneille Nangaa|Nangaa|congo-river-alliance|leader
Sultani Makenga|Makenga|m23|commander
Benjamin Mbonimpa|Mbonimpa|m23|
Lawrence Kanyuka|Kanyuka|m23|spokesman
Jean-Marie Runiga|Runiga|m23|
Pierre Nkurunziza|Nkurunziza|burundi|president
Evariste Ndayishimiye|Ndayishimiye|burundi|president
Faustin-Archange Touadera,Faustin-Archange Touadéra|Touadera,Touadéra|central-african-republic|president
Michel Djotodia|Djotodia|seleka|
Ibrahim Boubacar Keita,Ibrahim Boubacar Keïta|IBK|mali|president
Assimi Goita,Assimi Goïta|Goita,Goïta|mali|president
Abdoulaye Diop||mali|foreign minister
Bilal Ag Acherif|Ag Acherif|mnla|
Mahamat Idriss Deby,Mahamat Deby,Mahamat Idriss Déby|Mahamat Deby|chad|president
Idriss Deby,Idriss Déby|Deby,Déby|chad|president
Succes Masra,Succès Masra|Masra|chad|
Muhammadu Buhari|Buhari|nigeria|president
Bola Tinubu,Bola Ahmed Tinubu|Tinubu|nigeria|president
Abdulsalami Abubakar||ecowas|
Alassane Ouattara|Ouattara|ivory-coast|president
Macky Sall|Sall|senegal|president
Bassirou Diomaye Faye|Faye|senegal|president
Yahya Jammeh|Jammeh|gambia|president
Adama Barrow|Barrow|gambia|president
Ellen Johnson Sirleaf|Sirleaf|liberia|president|f
Ernest Bai Koroma|Koroma|sierra-leone|president
Julius Maada Bio||sierra-leone|president
Mohamed Bazoum|Bazoum|niger|president
Abdourahamane Tiani,Abdourahmane Tchiani|Tiani,Tchiani|niger|
Afonso Dhlakama|Dhlakama|renamo|leader
Ossufo Momade|Momade|renamo|leader
Armando Guebuza|Guebuza|mozambique|president
Robert Mugabe|Mugabe|zimbabwe|president
Emmerson Mnangagwa|Mnangagwa|zimbabwe|president
Hage Geingob|Geingob|namibia|president
Paul Biya|Biya|cameroon|president
Musalia Mudavadi|Mudavadi|kenya|foreign minister
Hakainde Hichilema|Hichilema|zambia|president
Edgar Lungu|Lungu|zambia|president
Ibrahim Traore,Ibrahim Traoré||burkina-faso|president
Willy Ngoma||m23|spokesman
Shams al-Din Kabbashi,Shamseddine Kabbashi,Shams El Din Kabbashi|Kabbashi|sudan|general
Ali Youssef,Ali Youssef al-Sharif||sudan|foreign minister
Demeke Mekonnen|Demeke|ethiopia|foreign minister
Yemane Gebremeskel||eritrea|information minister
Choguel Maïga,Choguel Maiga,Choguel Kokalla Maïga||mali|prime minister
Iyad Ag Ghaly,Iyad Ag Ghali|Ag Ghaly,Ag Ghali|jnim|leader
Peter Mutharika|Mutharika|malawi|president
Moses Wetangula,Moses Wetang'ula|Wetangula|kenya|foreign minister
Korir Sing'oei,Korir Singoei|Sing'oei|kenya|principal secretary
Monica Juma||kenya|foreign minister|f
Raychelle Omamo|Omamo|kenya|foreign minister|f
Naledi Pandor|Pandor|south-africa|foreign minister|f
Ronald Lamola|Lamola|south-africa|foreign minister
`

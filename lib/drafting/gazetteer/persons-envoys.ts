/** More envoys, ministers, presidents and clerics who have mediated since 2010, in the line format of `persons-mediators.ts`. */
export const ENVOYS = `
Ahmed Abdel Khalek||egypt|intelligence official
Khaled Fawzy,Khaled Fawzi||egypt|intelligence chief
Mohamed Farid el-Tohamy||egypt|intelligence chief
Murad Muwafi||egypt|intelligence chief
Omar Suleiman||egypt|intelligence chief
Raafat Shehata||egypt|intelligence chief
Amr Moussa||arab-league|secretary-general
Diaa Rashwan||egypt|head of information service
Mostafa Madbouly|Madbouly|egypt|prime minister
Sultan bin Saad Al Muraikhi|Al Muraikhi|qatar|minister of state
Ahmed bin Abdullah Al Mahmoud,Ahmed bin Abdullah al-Mahmoud||qatar|deputy prime minister
Faisal bin Abdullah Al Hinzab,Faisal Al-Hanzab||qatar|envoy
Saud al-Faisal,Prince Saud al-Faisal||saudi-arabia|foreign minister
Waleed Elkhereiji,Waleed Al-Khuraiji||saudi-arabia|deputy foreign minister
Yazid bin Farhan,Prince Yazid bin Farhan||saudi-arabia|envoy
Musaed al-Aiban,Musaad bin Mohammed Al-Aiban||saudi-arabia|national security adviser
Tahnoun bin Zayed,Sheikh Tahnoon bin Zayed,Tahnoon bin Zayed||united-arab-emirates|national security adviser
Abdullah Al-Yahya||kuwait|foreign minister
Feridun Sinirlioglu,Feridun Sinirlioğlu|Sinirlioglu|turkey|under-secretary
Yasar Guler||turkey|defence minister
Oncu Keceli,Öncü Keçeli||turkey|spokesman
Numan Kurtulmus||turkey|speaker
Robert Cooper||european-union|special adviser
Pierre Morel||osce|coordinator of the political working group
Alounkeo Kittikhoun||asean|special envoy
Othman Hashim||asean|special envoy
Russ Feingold|Feingold|united-states|special envoy
Gabriel Escobar||united-states|special representative
Wess Mitchell||united-states
Frank Lowenstein||united-states|envoy
Bernard Aronson|Aronson|united-states|special envoy
Dan Shapiro||united-states
Dennis Rodman
Henrik Thune||norway
Jon Otto Brodholt||norway
Vebjorn Dysvik||norway
Andreas Motzfeldt Kravik|Kravik|norway|deputy foreign minister
Vidar Helgesen||norway
Tore Hattrem||norway
Idun Aarak Tvedt,Idun Tvedt||norway|envoy|f
Elisabeth Slåttum,Elisabeth Slattum||norway|envoy|f
Kristin Lund||norway
Ann Linde||sweden|foreign minister|f
Kent Harstedt,Kent Härstedt||sweden|envoy
Pekka Haavisto|Haavisto|finland|foreign minister
Elina Valtonen|Valtonen|finland|foreign minister|f
Tarja Halonen|Halonen||former president|f
Guy Parmelin||switzerland
Viola Amherd||switzerland|president|f
Karin Keller-Sutter|Keller-Sutter|switzerland|president|f
Simonetta Sommaruga||switzerland|president|f
Guido Westerwelle|Westerwelle|germany|foreign minister
Christoph Heusgen|Heusgen|germany|adviser
Emmanuel Bonne||france|adviser
Bernard Bajolet||france
Radosław Sikorski,Radoslaw Sikorski|Sikorski|poland|foreign minister
Aleksander Kwasniewski|Kwasniewski|european-union|envoy
Pat Cox||european-union|envoy
Knut Fleckenstein||european-union
Johannes Hahn|Hahn|european-union|commissioner
Peter Vanhoutte||european-union|mediator
Christian Danielsson||european-union|envoy
Stefan Füle,Stefan Fule|Füle|european-union|commissioner
Eamon Gilmore|Gilmore|european-union|special envoy
Bertie Ahern|Ahern||former prime minister
Gerry Kelly||sinn-fein
Richard Haass|Haass|united-states|envoy
Ram Manikkalingam|Manikkalingam|dialogue-advisory-group
Pierre Hazan||centre-for-humanitarian-dialogue
David Harland||centre-for-humanitarian-dialogue|director
Aleksandar Vulin||serbia
Murat Nurtleu||kazakhstan|foreign minister
Erlan Idrissov||kazakhstan|foreign minister
Kairat Abdrakhmanov||kazakhstan|foreign minister
Shavkat Mirziyoyev|Mirziyoyev|uzbekistan|president
Abdulaziz Kamilov||uzbekistan|foreign minister
Igor Khovaev||russia|special envoy
Marty Natalegawa|Natalegawa|indonesia|foreign minister
Hassan Wirajuda||indonesia
Saifuddin Abdullah||malaysia|foreign minister
Anifah Aman||malaysia|foreign minister
Zulkifli Zainal Abidin||malaysia|facilitator
Yohei Sasakawa|Sasakawa|japan|special envoy
Yasushi Akashi||japan
Surakiart Sathirathai|Surakiart|thailand
Wu Dawei||china|special representative
Liu Xiaoming||china|special representative
Yue Xiaoyong||china|special envoy
Liu Guijin||china|special representative
Zhong Jianhua||china|special representative
Xu Jinghu||china|special representative
Gong Xiaosheng||china|special envoy
Mohammad Sadiq||pakistan|special representative
Asif Durrani||pakistan|special representative
Marco Aurelio Garcia||brazil|adviser
Rodolfo Benitez,Rodolfo Benítez||cuba|envoy
Roy Chaderton||venezuela
Heraldo Muñoz,Heraldo Munoz||chile|foreign minister
José Mujica,Jose Mujica|Mujica|uruguay|president
Rafael Correa|Correa|ecuador|president
Danilo Medina||dominican-republic|president
Miguel Vargas||dominican-republic|foreign minister
Alicia Bárcena,Alicia Barcena||mexico|foreign minister|f
Roosevelt Skerrit|Skerrit|dominica|prime minister
Keith Rowley||trinidad-and-tobago|prime minister
Mia Mottley|Mottley|barbados|prime minister|f
Bruce Golding||caricom
Perry Christie||caricom
Kenny Anthony||caricom
Sandra Honoré,Sandra Honore||united-nations|special representative|f
Helen La Lime||united-nations|special representative|f
María Isabel Salvador,Maria Isabel Salvador||united-nations|special representative|f
Óscar Arias,Oscar Arias|||former president
Laura Chinchilla||costa-rica|president|f
Leopoldo Brenes,Cardinal Leopoldo Brenes|Brenes|nicaraguan-bishops|cardinal
Jorge Urosa||venezuelan-bishops|cardinal
Baltazar Porras|Porras|venezuelan-bishops|cardinal
Fabio Colindres||catholic-church|bishop
Fridolin Ambongo|Ambongo|cenco|cardinal
Marcel Utembi||cenco|archbishop
Laurent Monsengwo|Monsengwo|cenco|cardinal
Donatien Nshole|Nshole|cenco|secretary-general
Dieudonné Nzapalainga,Dieudonne Nzapalainga|Nzapalainga|catholic-church|cardinal
Philippe Ouédraogo||catholic-church|cardinal
Christian Tumi|Tumi|catholic-church|cardinal
Jaime Gonçalves||catholic-church|bishop
Justin Welby|Welby||archbishop of Canterbury
Paulino Lukudu Loro||catholic-church|archbishop
Alpha Condé,Alpha Conde|Condé,Conde|guinea|president
Mahamadou Issoufou|Issoufou|niger|president
Nana Akufo-Addo|Akufo-Addo|ghana|president
John Mahama,John Dramani Mahama|Mahama|ghana|president
John Kufuor|Kufuor||former president
Thomas Boni Yayi,Boni Yayi||benin|president
Patrice Talon|Talon|benin|president
Abdoulaye Wade||senegal|president
Umaro Sissoco Embaló,Umaro Sissoco Embalo|Embaló,Embalo|guinea-bissau|president
Raila Odinga|Odinga|african-union
Joaquim Chissano|Chissano|sadc|mediator
Tomaz Salomão,Tomaz Salomao|Salomão|sadc|executive secretary
Leonardo Simão,Leonardo Simao||sadc
Dikgang Moseneke|Moseneke|sadc
Jeff Radebe||south-africa|envoy
Lindiwe Zulu||south-africa
Kgalema Motlanthe|Motlanthe|south-africa
Mompati Merafhe||botswana
Seretse Khama Ian Khama,Ian Khama||botswana|president
Mokgweetsi Masisi|Masisi|botswana|president
Hifikepunye Pohamba||namibia|president
José Eduardo dos Santos,Jose Eduardo dos Santos||angola|president
Georges Rebelo Chikoti,Georges Chikoti||angola|foreign minister
Samia Suluhu Hassan|Suluhu|tanzania|president|f
John Magufuli|Magufuli|tanzania|president
Bernard Membe||tanzania|foreign minister
Sam Kutesa||uganda|foreign minister
Henry Okello Oryem||uganda
Mwai Kibaki|Kibaki|kenya|president
Kenneth Marende||kenya
Sahle-Work Zewde||ethiopia|president|f
Catherine Samba-Panza|Samba-Panza||former president|f
Denis Sassou Nguesso,Denis Sassou-Nguesso|Sassou Nguesso,Sassou-Nguesso|republic-of-the-congo|president
Jean-Claude Gakosso|Gakosso|republic-of-the-congo|foreign minister
Ali Bongo,Ali Bongo Ondimba||gabon|president
Edem Kodjo|Kodjo|african-union|facilitator
Stephen Wasira||east-african-community
Haile Menkerios|Menkerios|united-nations|special envoy
Ibrahim Gambari|Gambari|united-nations|special representative
Martin Ihoeghian Uhomoibhi||united-nations
Mankeur Ndiaye||united-nations|special representative
Valentine Rugwabiza|Rugwabiza|united-nations|special representative|f
Maman Sidikou||united-nations|special representative
Roger Meece||united-nations|special representative
Michael Keating||united-nations|special representative
James Swan||united-nations|special representative
Augustine Mahiga|Mahiga|united-nations|special representative
Hilde Johnson||united-nations|special representative|f
Alvaro de Soto,Álvaro de Soto||united-nations
Oscar Fernandez-Taranco|Fernandez-Taranco|united-nations|assistant secretary-general
Tamrat Samuel||united-nations
Natalia Gherman||united-nations|special representative|f
Kaha Imnadze||united-nations|special representative
Najat Rochdi|Rochdi|united-nations|deputy special envoy|f
Muin Shreim||united-nations
Mohamed Al Hassan||united-nations|special representative
Imran Riza||united-nations|coordinator
Joyce Msuya||united-nations||f
Ramiz Alakbarov||united-nations|deputy special coordinator
Alexandre Fasel||switzerland|state secretary
Jakob Kellenberger||icrc|president
Fabrizio Carboni||icrc|regional director
Baroness Ashton||european-union|foreign policy chief|f
Fernando Gentilini||european-union|special representative
Peter Semneby||european-union|special representative
Philippe Lefort||european-union|special representative
Herbert Salber||european-union|special representative
Koen Vervaeke||european-union|special representative
João Cravinho,Joao Cravinho||european-union|special representative
Angel Losada||european-union|special representative
Emanuela Del Re||european-union|special representative|f
Christophe Bigot||european-union|special representative
Helga Maria Schmid||osce|secretary-general|f
Thomas Greminger|Greminger|osce|secretary-general
Heidi Grau||osce|envoy|f
Igor Popov||osce-minsk-group|co-chair
James Warlick|Warlick|osce-minsk-group|co-chair
Richard Hoagland||osce-minsk-group|co-chair
Stephane Visconti,Stéphane Visconti||osce-minsk-group|co-chair
Andrew Schofer||osce-minsk-group|co-chair
Pierre Andrieu||osce-minsk-group|co-chair
Bob Rae||canada|envoy
Kamalesh Sharma||commonwealth|secretary-general
Patricia Scotland||commonwealth|secretary-general|f
Shirley Botchwey||commonwealth|secretary-general|f
Yousef al-Othaimeen||organisation-of-islamic-cooperation|secretary-general
Ekmeleddin Ihsanoglu|Ihsanoglu|organisation-of-islamic-cooperation|secretary-general
Iyad Madani||organisation-of-islamic-cooperation|secretary-general
Nayef al-Hajraf|al-Hajraf|gulf-cooperation-council|secretary-general
Abdullatif al-Zayani,Abdullatif Al Zayani|al-Zayani,Zayani|gulf-cooperation-council|secretary-general
Albert Ramdin|Ramdin|oas|secretary-general
`

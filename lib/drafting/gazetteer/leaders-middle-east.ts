/** Leaders, ministers, envoys and spokespeople (middle east), in the line format of `persons-mediators.ts`; several mediate in one conflict and are a party in another. */
export const LEADERS_MIDDLE_EAST = `
Benjamin Netanyahu,Binyamin Netanyahu,Bibi Netanyahu|Netanyahu|israel|prime minister
Naftali Bennett|Bennett|israel|prime minister
Yair Lapid|Lapid|israel|prime minister
Benny Gantz|Gantz|israel|defence minister
Yoav Gallant|Gallant|israel|defence minister
Israel Katz||israel|defence minister
Gideon Saar,Gideon Sa'ar|Saar,Sa'ar|israel|foreign minister
Eli Cohen||israel|foreign minister
David Barnea|Barnea|israel|mossad director
Ronen Bar||israel|shin bet chief
Ron Dermer|Dermer|israel|strategic affairs minister
Nitzan Alon||israel|negotiator
Gal Hirsch|Hirsch|israel|coordinator
Bezalel Smotrich|Smotrich|israel|finance minister
Itamar Ben-Gvir,Itamar Ben Gvir|Ben-Gvir,Ben Gvir|israel|national security minister
Ehud Barak||israel|defence minister
Tzipi Livni|Livni|israel|justice minister|f
Avigdor Lieberman,Avigdor Liberman|Lieberman,Liberman|israel|foreign minister
Moshe Yaalon,Moshe Ya'alon|Yaalon,Ya'alon|israel|defence minister
Isaac Herzog|Herzog|israel|president
Danny Danon|Danon|israel|ambassador
Daniel Hagari|Hagari|israel|spokesman
Mahmoud Abbas|Abbas|palestinian-authority|president
Saeb Erekat|Erekat|palestinian-authority|negotiator
Mohammad Shtayyeh||palestinian-authority|prime minister
Rami Hamdallah|Hamdallah|palestinian-authority|prime minister
Riyad al-Maliki,Riad Malki|al-Maliki|palestinian-authority|foreign minister
Hussein al-Sheikh||palestinian-authority|
Azzam al-Ahmad|al-Ahmad|fatah|
Ismail Haniyeh,Ismail Haniya|Haniyeh,Haniya|hamas|political leader
Khaled Meshaal,Khaled Mashal,Khaled Meshal|Meshaal,Mashal,Meshal|hamas|political leader
Yahya Sinwar,Yehya Sinwar|Sinwar|hamas|leader
Khalil al-Hayya,Khalil Al-Hayya|al-Hayya,Hayya|hamas|chief negotiator
Mousa Abu Marzouk,Moussa Abu Marzouk,Musa Abu Marzouk|Abu Marzouk|hamas|senior official
Sami Abu Zuhri|Abu Zuhri|hamas|spokesman
Osama Hamdan|Hamdan|hamas|senior official
Taher al-Nunu,Taher al-Nono|al-Nunu|hamas|media adviser
Husam Badran|Badran|hamas|senior official
Basem Naim,Bassem Naim|Naim|hamas|senior official
Izzat al-Rishq|al-Rishq|hamas|
Saleh al-Arouri|al-Arouri,Arouri|hamas|deputy leader
Zaher Jabarin|Jabarin|hamas|
Abu Obeida,Abu Ubaida|Abu Obeida|hamas|spokesman
Mohammed Deif|Deif|hamas|
Ziad al-Nakhala,Ziyad al-Nakhalah|al-Nakhala|palestinian-islamic-jihad|leader
Hassan Nasrallah|Nasrallah|hezbollah|leader
Naim Qassem|Qassem|hezbollah|leader
Nabih Berri|Berri|lebanon|speaker
Najib Mikati|Mikati|lebanon|prime minister
Joseph Aoun||lebanon|president
Michel Aoun||lebanon|president
Nawaf Salam||lebanon|prime minister
Saad Hariri,Saad al-Hariri|Hariri|lebanon|prime minister
Abbas Ibrahim||lebanon|security chief
Bashar al-Assad,Bashar Assad|al-Assad,Assad|syria|president
Walid al-Moallem,Walid Muallem|al-Moallem,Moallem,Muallem|syria|foreign minister
Bashar al-Jaafari,Bashar Jaafari,Bashar Ja'afari|Jaafari,al-Jaafari|syria|ambassador
Faisal Mekdad,Faisal Miqdad|Mekdad|syria|foreign minister
Ahmed al-Sharaa,Ahmad al-Sharaa,Abu Mohammed al-Golani,Abu Mohammed al-Jolani|al-Sharaa,Sharaa,al-Golani|syria|president
Asaad al-Shaibani,Asaad al-Shibani|al-Shaibani,Shaibani,al-Shibani|syria|foreign minister
Mazloum Abdi|Abdi|syrian-democratic-forces|commander
Moaz al-Khatib|al-Khatib|syrian-opposition|leader
Ahmad Jarba,Ahmed Jarba|Jarba|syrian-opposition|leader
Riad Hijab||syrian-opposition|coordinator
Mohammed Alloush,Mohammad Alloush|Alloush|syrian-opposition|negotiator
Nasr al-Hariri|al-Hariri|syrian-opposition|negotiator
Salem al-Muslet|al-Muslet|syrian-opposition|spokesman
Salim al-Muslat|al-Muslat|syrian-opposition|spokesman
George Sabra||syrian-opposition|
Louay Safi||syrian-opposition|spokesman
Hassan Rouhani|Rouhani|iran|president
Mahmoud Ahmadinejad|Ahmadinejad|iran|president
Ebrahim Raisi|Raisi|iran|president
Masoud Pezeshkian|Pezeshkian|iran|president
Ali Khamenei,Ayatollah Khamenei,Ayatollah Ali Khamenei|Khamenei|iran|supreme leader
Mojtaba Khamenei||iran|supreme leader
Mohammad Javad Zarif,Javad Zarif,Mohammad Zarif|Zarif|iran|foreign minister
Hossein Amirabdollahian,Hossein Amir-Abdollahian,Hossein Amir Abdollahian|Amirabdollahian,Amir-Abdollahian|iran|foreign minister
Abbas Araghchi,Abbas Araqchi,Seyed Abbas Araghchi|Araghchi,Araqchi|iran|foreign minister
Ali Bagheri Kani,Ali Bagheri,Ali Baqeri Kani|Bagheri Kani,Bagheri|iran|chief negotiator
Majid Takht-Ravanchi,Majid Takht Ravanchi|Takht-Ravanchi|iran|deputy foreign minister
Kazem Gharibabadi|Gharibabadi|iran|deputy foreign minister
Esmaeil Baghaei,Esmail Baghaei,Esmaeil Baqaei,Esmail Baqaei|Baghaei,Baqaei|iran|spokesman
Nasser Kanaani,Nasser Kanani|Kanaani,Kanani|iran|spokesman
Saeed Khatibzadeh|Khatibzadeh|iran|spokesman
Abbas Mousavi||iran|spokesman
Bahram Qasemi,Bahram Ghasemi|Qasemi,Ghasemi|iran|spokesman
Marzieh Afkham|Afkham|iran|spokeswoman|f
Ali Larijani|Larijani|iran|security chief
Ali Shamkhani|Shamkhani|iran|security chief
Ali Akbar Salehi|Salehi|iran|foreign minister
Mohammad Bagher Ghalibaf,Mohammad Baqer Qalibaf|Ghalibaf,Qalibaf|iran|speaker
Qassem Soleimani|Soleimani|iran|commander
Saeed Jalili|Jalili|iran|chief negotiator
Barham Salih||iraq|president
Mustafa al-Kadhimi,Mustafa Kadhimi|al-Kadhimi,Kadhimi|iraq|prime minister
Mohammed Shia al-Sudani,Mohammed al-Sudani|al-Sudani|iraq|prime minister
Haider al-Abadi|al-Abadi,Abadi|iraq|prime minister
Fuad Hussein||iraq|foreign minister
Adel Abdul Mahdi,Adil Abdul-Mahdi|Abdul Mahdi|iraq|prime minister
Masoud Barzani,Massoud Barzani|Barzani|kurdistan-regional-government|president
Mohammed bin Salman,Mohammad bin Salman,Crown Prince Mohammed|MBS|saudi-arabia|crown prince
King Salman,Salman bin Abdulaziz,King Salman bin Abdulaziz||saudi-arabia|king
King Abdullah bin Abdulaziz|Saudi King Abdullah,Saudi Arabia's King Abdullah,King Abdullah of Saudi Arabia|saudi-arabia|king
Adel al-Jubeir,Adel al-Jubair|al-Jubeir,Jubeir|saudi-arabia|foreign minister
Faisal bin Farhan,Prince Faisal bin Farhan,Faisal bin Farhan Al Saud|bin Farhan|saudi-arabia|foreign minister
Khalid bin Salman,Prince Khalid bin Salman||saudi-arabia|defence minister
Mohammed al-Jaber,Mohammed Al Jaber|al-Jaber|saudi-arabia|ambassador
Mohammed bin Zayed,Mohamed bin Zayed,Mohammed bin Zayed Al Nahyan,Sheikh Mohamed bin Zayed Al Nahyan,Sheikh Mohammed bin Zayed|MBZ|united-arab-emirates|president
Anwar Gargash|Gargash|united-arab-emirates|minister
Abdullah bin Zayed,Sheikh Abdullah bin Zayed,Abdullah bin Zayed Al Nahyan||united-arab-emirates|foreign minister
King Abdullah II|King Abdullah|jordan|king
Ayman Safadi|Safadi|jordan|foreign minister
Nasser Judeh|Judeh|jordan|foreign minister
Abd-Rabbu Mansour Hadi,Abed Rabbo Mansour Hadi,Abdrabbuh Mansur Hadi,Abd Rabbuh Mansur Hadi,Abdrabbu Mansour Hadi|Hadi|yemen|president
Rashad al-Alimi,Rashad Al-Alimi|al-Alimi|yemen|president
Khaled al-Yamani,Khaled al-Yemany|al-Yamani|yemen|foreign minister
Abdulmalik al-Mekhlafi,Abdel-Malek al-Mekhlafi|al-Mekhlafi,Mekhlafi|yemen|foreign minister
Ahmed Awad bin Mubarak,Ahmed bin Mubarak|bin Mubarak|yemen|foreign minister
Hadi Haig||yemen|negotiator
Yahya Kazman||yemen|negotiator
Aidarous al-Zubaidi,Aidarus al-Zoubaidi|al-Zubaidi|southern-transitional-council|leader
Ali Abdullah Saleh|Saleh|general-peoples-congress|president
Abdul-Malik al-Houthi,Abdulmalik al-Houthi,Abdel-Malek al-Houthi|al-Houthi|houthis|leader
Mohammed Abdulsalam,Mohammed Abdul-Salam,Mohammed Abdelsalam,Mohammed Abdul Salam|Abdulsalam,Abdul-Salam|houthis|chief negotiator
Mahdi al-Mashat|al-Mashat|houthis|head
Mohammed Ali al-Houthi||houthis|
Abdul Qader al-Murtada,Abdulqader al-Murtada|al-Murtada|houthis|
Ömer Çelik,Omer Celik||turkey|spokesman
Mohammad Mustafa||palestinian-authority|prime minister
Nabil Abu Rudeineh,Nabil Abu Rdeneh|Abu Rudeineh,Abu Rdeneh|palestinian-authority|spokesman
Riyad Mansour||palestinian-authority|ambassador
Hussein al-Ezzi,Hussein al-Izzi||houthis|deputy foreign minister
`

/** Leaders, ministers, envoys and spokespeople (asia), in the line format of `persons-mediators.ts`; several mediate in one conflict and are a party in another. */
export const LEADERS_ASIA = `
Ashraf Ghani|Ghani|afghanistan|president
Hamid Karzai|Karzai|afghanistan|president
Abdullah Abdullah||high-peace-council|chief executive
Salahuddin Rabbani||afghanistan|foreign minister
Hamdullah Mohib|Mohib|afghanistan|national security adviser
Masoom Stanekzai|Stanekzai|afghanistan|negotiator
Abdul Ghani Baradar,Mullah Baradar,Mullah Abdul Ghani Baradar|Baradar|taliban|political chief
Sher Mohammad Abbas Stanikzai,Abbas Stanikzai,Sher Mohammad Stanekzai|Stanikzai|taliban|negotiator
Zabihullah Mujahid|Mujahid|taliban|spokesman
Suhail Shaheen,Sohail Shaheen|Shaheen|taliban|spokesman
Amir Khan Muttaqi|Muttaqi|taliban|foreign minister
Mullah Omar,Mohammed Omar|Mullah Omar|taliban|leader
Mullah Mansour,Akhtar Mansour|Mullah Mansour|taliban|leader
Hibatullah Akhundzada,Haibatullah Akhundzada|Akhundzada|taliban|leader
Mohammad Naeem,Mohammed Naeem|Naeem|taliban|spokesman
Abdul Salam Hanafi|Hanafi|taliban|
Imran Khan||pakistan|prime minister
Shehbaz Sharif,Shahbaz Sharif|Shehbaz|pakistan|prime minister
Nawaz Sharif||pakistan|prime minister
Ishaq Dar||pakistan|foreign minister
Asim Munir|Munir|pakistan|army chief
Shah Mahmood Qureshi,Shah Mehmood Qureshi|Qureshi|pakistan|foreign minister
Sartaj Aziz||pakistan|adviser
Khawaja Asif||pakistan|defence minister
Narendra Modi|Modi|india|prime minister
Manmohan Singh||india|prime minister
Subrahmanyam Jaishankar,S. Jaishankar,S Jaishankar|Jaishankar|india|foreign minister
Ajit Doval|Doval|india|national security adviser
Vikram Misri|Misri|india|foreign secretary
Sushma Swaraj|Swaraj|india|foreign minister|f
Randhir Jaiswal|Jaiswal|india|spokesman
Xi Jinping|Xi|china|president
Wang Yi||china|foreign minister
Li Keqiang||china|premier
Li Qiang||china|premier
Qin Gang||china|foreign minister
Mao Ning||china|spokeswoman|f
Hua Chunying||china|spokeswoman|f
Wang Wenbin||china|spokesman
Zhao Lijian||china|spokesman
Lin Jian||china|spokesman
Hong Lei||china|spokesman
Kim Jong Un,Kim Jong-un|Kim Jong Un|north-korea|leader
Kim Yo Jong,Kim Yo-jong|Kim Yo Jong|north-korea||f
Moon Jae-in,Moon Jae In||south-korea|president
Park Geun-hye||south-korea|president|f
Yoon Suk Yeol,Yoon Suk-yeol||south-korea|president
Lee Jae-myung,Lee Jae Myung||south-korea|president
Chung Eui-yong||south-korea|national security adviser
Shinzo Abe|Abe|japan|prime minister
Fumio Kishida|Kishida|japan|prime minister
Joko Widodo|Jokowi,Widodo|indonesia|president
Prabowo Subianto|Prabowo|indonesia|president
Najib Razak|Najib|malaysia|prime minister
Mahathir Mohamad|Mahathir|malaysia|prime minister
Srettha Thavisin|Srettha|thailand|prime minister
Phumtham Wechayachai|Phumtham|thailand|prime minister
Paetongtarn Shinawatra|Paetongtarn|thailand|prime minister|f
Yingluck Shinawatra|Yingluck|thailand|prime minister|f
Prayuth Chan-ocha,Prayut Chan-o-cha|Prayuth,Prayut|thailand|prime minister
Anutin Charnvirakul|Anutin|thailand|prime minister
Hun Sen||cambodia|prime minister
Hun Manet||cambodia|prime minister
Min Aung Hlaing|Min Aung Hlaing|myanmar-junta|chief
Aung San Suu Kyi|Suu Kyi|myanmar|state counsellor|f
Thein Sein||myanmar|president
Rodrigo Duterte|Duterte|philippines|president
Benigno Aquino,Benigno Aquino III|Aquino|philippines|president
Ferdinand Marcos Jr,Ferdinand Marcos|Marcos|philippines|president
Teresita Deles|Deles|philippines|peace adviser|f
Miriam Coronel-Ferrer,Miriam Coronel Ferrer|Coronel-Ferrer|philippines|chief negotiator|f
Mohagher Iqbal|Iqbal|milf|chief negotiator
Murad Ebrahim,Al Haj Murad Ebrahim,Murad Ibrahim|Murad|milf|chairman
Nur Misuari|Misuari|mnlf|leader
Jose Maria Sison,Joma Sison|Sison|ndfp|founder
Luis Jalandoni|Jalandoni|ndfp|negotiator
Silvestre Bello|Bello|philippines|negotiator
Jesus Dureza|Dureza|philippines|peace adviser
Vivian Balakrishnan|Balakrishnan|singapore|foreign minister
Mohamad Hasan||malaysia|foreign minister
Maris Sangiampongsa|Maris|thailand|foreign minister
Sihasak Phuangketkeow|Sihasak|thailand|foreign minister
Guo Jiakun||china|spokesman
Geng Shuang||china|spokesman
Lu Kang||china|spokesman
Shafqat Ali Khan||pakistan|spokesman
Mumtaz Zahra Baloch||pakistan|spokeswoman|f
Raveesh Kumar||india|spokesman
Choe Son Hui||north-korea|foreign minister|f
Ri Yong Ho||north-korea|foreign minister
Muhammad Yunus||bangladesh|chief adviser
Sheikh Hasina|Hasina|bangladesh|prime minister|f
Zaw Min Tun||myanmar|spokesman
Zin Mar Aung||nug|foreign minister|f
`

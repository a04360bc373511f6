/** Leaders, ministers, envoys and spokespeople (europe), in the line format of `persons-mediators.ts`; several mediate in one conflict and are a party in another. */
export const LEADERS_EUROPE = `
Vladimir Putin|Putin|russia|president
Sergei Lavrov,Sergey Lavrov|Lavrov|russia|foreign minister
Dmitry Peskov,Dmitri Peskov|Peskov|russia|spokesman
Maria Zakharova|Zakharova|russia|spokeswoman|f
Sergei Ryabkov,Sergey Ryabkov|Ryabkov|russia|deputy foreign minister
Mikhail Bogdanov|Bogdanov|russia|deputy foreign minister
Vladimir Medinsky|Medinsky|russia|negotiator
Kirill Dmitriev|Dmitriev|russia|envoy
Yuri Ushakov,Yury Ushakov|Ushakov|russia|aide
Sergei Shoigu,Sergey Shoigu|Shoigu|russia|defence minister
Dmitry Medvedev|Medvedev|russia|prime minister
Vladislav Surkov|Surkov|russia|aide
Dmitry Kozak|Kozak|russia|negotiator
Vitaly Churkin|Churkin|russia|ambassador
Vassily Nebenzia,Vasily Nebenzya|Nebenzia,Nebenzya|russia|ambassador
Alexander Lavrentiev|Lavrentiev|russia|envoy
Mikhail Ulyanov|Ulyanov|russia|envoy
Zamir Kabulov|Kabulov|russia|envoy
Maria Lvova-Belova|Lvova-Belova|russia|commissioner|f
Tatyana Moskalkova,Tatiana Moskalkova|Moskalkova|russia|commissioner|f
Yevgeny Prigozhin|Prigozhin|wagner-group|chief
Ramzan Kadyrov|Kadyrov|russia|
Volodymyr Zelensky,Volodymyr Zelenskyy,Volodymyr Zelenskiy,Vladimir Zelensky|Zelensky,Zelenskyy,Zelenskiy|ukraine|president
Petro Poroshenko|Poroshenko|ukraine|president
Viktor Yanukovych|Yanukovych,Yanukovich|ukraine|president
Dmytro Kuleba|Kuleba|ukraine|foreign minister
Andrii Sybiha,Andriy Sybiha,Andrii Sybiga|Sybiha|ukraine|foreign minister
Pavlo Klimkin|Klimkin|ukraine|foreign minister
Andriy Yermak,Andrii Yermak|Yermak|ukraine|chief of staff
Rustem Umerov|Umerov|ukraine|defence minister
Mykhailo Podolyak|Podolyak|ukraine|adviser
David Arakhamia|Arakhamia|ukraine|negotiator
Dmytro Lubinets|Lubinets|ukraine|ombudsman
Kyrylo Budanov|Budanov|ukraine|intelligence chief
Iryna Vereshchuk|Vereshchuk|ukraine|deputy prime minister|f
Leonid Kuchma|Kuchma|ukraine|envoy
Oleksiy Reznikov|Reznikov|ukraine|defence minister
Viktor Medvedchuk|Medvedchuk|ukraine|
Alexander Zakharchenko|Zakharchenko|donetsk-peoples-republic|leader
Denis Pushilin|Pushilin|donetsk-peoples-republic|leader
Igor Plotnitsky|Plotnitsky|luhansk-peoples-republic|leader
Alexander Lukashenko|Lukashenko|belarus|president
Nursultan Nazarbayev|Nazarbayev|kazakhstan|president
Kassym-Jomart Tokayev|Tokayev|kazakhstan|president
Vladimir Makei||belarus|foreign minister
Ilham Aliyev|Aliyev|azerbaijan|president
Jeyhun Bayramov|Bayramov|azerbaijan|foreign minister
Elmar Mammadyarov|Mammadyarov|azerbaijan|foreign minister
Hikmet Hajiyev|Hajiyev|azerbaijan|aide
Nikol Pashinyan|Pashinyan|armenia|prime minister
Ararat Mirzoyan|Mirzoyan|armenia|foreign minister
Serzh Sargsyan|Sargsyan|armenia|president
Zohrab Mnatsakanyan|Mnatsakanyan|armenia|foreign minister
Edward Nalbandian|Nalbandian|armenia|foreign minister
Angela Merkel|Merkel|germany|chancellor|f
Olaf Scholz|Scholz|germany|chancellor
Friedrich Merz|Merz|germany|chancellor
Frank-Walter Steinmeier|Steinmeier|germany|foreign minister
Heiko Maas|Maas|germany|foreign minister
Annalena Baerbock|Baerbock|germany|foreign minister|f
Sigmar Gabriel||germany|foreign minister
Emmanuel Macron|Macron|france|president
Francois Hollande,François Hollande|Hollande|france|president
Laurent Fabius|Fabius|france|foreign minister
Jean-Yves Le Drian|Le Drian|france|foreign minister
Jean-Marc Ayrault|Ayrault|france|foreign minister
Stephane Sejourne,Stéphane Séjourné|Sejourne,Séjourné|france|foreign minister
Jean-Noel Barrot,Jean-Noël Barrot|Barrot|france|foreign minister
Catherine Colonna|Colonna|france|foreign minister|f
David Cameron||united-kingdom|prime minister
Theresa May||united-kingdom|prime minister|f
Boris Johnson||united-kingdom|prime minister
Rishi Sunak|Sunak|united-kingdom|prime minister
Keir Starmer|Starmer|united-kingdom|prime minister
David Lammy|Lammy|united-kingdom|foreign secretary
William Hague||united-kingdom|foreign secretary
Philip Hammond||united-kingdom|foreign secretary
Jeremy Hunt||united-kingdom|foreign secretary
Dominic Raab|Raab|united-kingdom|foreign secretary
Liz Truss|Truss|united-kingdom|foreign secretary|f
Matteo Renzi|Renzi|italy|prime minister
Giuseppe Conte|Conte|italy|prime minister
Giorgia Meloni|Meloni|italy|prime minister|f
Antonio Tajani|Tajani|italy|foreign minister
Luigi Di Maio|Di Maio|italy|foreign minister
Pedro Sanchez,Pedro Sánchez||spain|prime minister
Viktor Orban,Viktor Orbán|Orban,Orbán|hungary|prime minister
Peter Szijjarto,Péter Szijjártó|Szijjarto,Szijjártó|hungary|foreign minister
Aleksandar Vucic,Aleksandar Vučić|Vucic,Vučić|serbia|president
Ivica Dacic,Ivica Dačić|Dacic,Dačić|serbia|prime minister
Albin Kurti|Kurti|kosovo|prime minister
Hashim Thaci,Hashim Thaçi|Thaci,Thaçi|kosovo|prime minister
Isa Mustafa||kosovo|prime minister
Avdullah Hoti|Hoti|kosovo|prime minister
Alexis Tsipras|Tsipras|greece|prime minister
Kyriakos Mitsotakis|Mitsotakis|greece|prime minister
Zoran Zaev|Zaev|north-macedonia|prime minister
Nicos Anastasiades|Anastasiades|greek-cypriots|president
Nikos Christodoulides|Christodoulides|greek-cypriots|president
Mustafa Akinci,Mustafa Akıncı|Akinci,Akıncı|turkish-cypriots|leader
Ersin Tatar|Tatar|turkish-cypriots|leader
Dervis Eroglu,Derviş Eroğlu|Eroglu|turkish-cypriots|leader
Tufan Erhurman,Tufan Erhürman|Erhurman,Erhürman|turkish-cypriots|leader
Abdullah Ocalan,Abdullah Öcalan|Ocalan,Öcalan|pkk|leader
Devlet Bahceli,Devlet Bahçeli|Bahceli,Bahçeli|turkey|
Mikheil Saakashvili|Saakashvili|georgia|president
Maia Sandu|Sandu|moldova|president|f
Karl Nehammer|Nehammer|austria|chancellor
Sebastian Kurz||austria|foreign minister
Alexander Schallenberg|Schallenberg|austria|foreign minister
Sauli Niinisto,Sauli Niinistö|Niinisto,Niinistö|finland|president
Alexander Stubb|Stubb|finland|president
Margot Wallstrom,Margot Wallström|Wallstrom,Wallström|sweden|foreign minister|f
Carl Bildt|Bildt|sweden|foreign minister
Heorhii Tykhyi,Heorhiy Tykhy,Georgiy Tykhyi|Tykhyi,Tykhy|ukraine|spokesman
Leonid Slutsky|Slutsky|russia|
Alexander Lavrentyev,Alexander Lavrentiev|Lavrentyev,Lavrentiev|russia|special envoy
Yvette Cooper||united-kingdom|foreign secretary|f
Jonathan Powell||united-kingdom|national security adviser
Johann Wadephul|Wadephul|germany|foreign minister
Maria Malmer Stenergard|Malmer Stenergard|sweden|foreign minister|f
Tobias Billström,Tobias Billstrom|Billström|sweden|foreign minister
Vahan Kostanyan||armenia|deputy foreign minister
`

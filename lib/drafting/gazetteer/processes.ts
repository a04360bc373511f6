/**
 * Named processes and bodies with those who mediate in them by public record, one a line: names | mediators (slugs).
 * A line only tells that an actor which the article itself names is a third party there; it adds nobody whom the text leaves out.
 */
export const PROCESSES = `
Astana format,Astana process,Astana talks,Astana guarantors,guarantors of the Astana|russia,iran,turkey
Minsk Group,OSCE Minsk Group|osce,france,russia,united-states
Trilateral Contact Group,Minsk agreements,Minsk protocol|osce
Normandy format,Normandy Four,Normandy Format|france,germany
Luanda process|angola
Nairobi process|kenya,east-african-community
Jeddah talks,Jeddah process,Jeddah platform|saudi-arabia,united-states
Tumaini Initiative,Tumaini|kenya
High-Level Revitalization Forum|igad
Sant'Egidio|sant-egidio
Brussels Dialogue,Belgrade-Pristina Dialogue,Pristina-Belgrade Dialogue,Brussels Agreement|european-union
Black Sea Grain Initiative|turkey,united-nations
Quadrilateral Coordination Group|pakistan,china,united-states
Stockholm Agreement|united-nations
Geneva International Discussions|united-nations,osce,european-union
Libyan Political Dialogue Forum,Berlin Process|united-nations,germany
Middle East Quartet|united-nations,european-union,united-states,russia
Five-Point Consensus,five-point consensus|asean
Centre for Humanitarian Dialogue,HD Centre|centre-for-humanitarian-dialogue
African Union High-Level Implementation Panel,AUHIP,AU High-Level Implementation Panel|african-union
Oslo process,Barbados agreement|norway
Murree process|pakistan
Ankara process,Ankara Declaration|turkey
Doha process|qatar
Kuala Lumpur Peace Accord,Kuala Lumpur accord|malaysia,united-states
Doha Declaration of Principles,Doha Framework|qatar
Washington Accords|united-states
Pretoria agreement,Pretoria Agreement,Pretoria peace agreement|african-union
Juba Peace Agreement|south-sudan
R-ARCSS,ARCSS,Revitalized Agreement,Revitalised Agreement|igad
Riyadh Agreement|saudi-arabia
AlUla declaration,Al-Ula declaration|kuwait,united-states
Skhirat agreement|united-nations
Ohrid agreement|european-union
Przino Agreement,Pržino agreement|european-union
Prespa agreement,Prespa Agreement|united-nations
Abraham Accords|united-states
Five-plus-one talks on Cyprus,Crans-Montana|united-nations
5+2 talks,5+2 format|osce
Manhasset talks|united-nations
Nationwide Ceasefire Agreement|norway,japan
Ouagadougou agreement|burkina-faso
Maputo accord|united-nations,sant-egidio
Rome talks on South Sudan,Rome process|sant-egidio
Swiss process|switzerland
Havana talks|cuba,norway
Murree talks|pakistan
Muscat talks,Muscat process|oman
ALPS Group|united-states,switzerland,saudi-arabia
`

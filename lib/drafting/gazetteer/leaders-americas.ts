/** Leaders, ministers, envoys and spokespeople (americas), in the line format of `persons-mediators.ts`; several mediate in one conflict and are a party in another. */
export const LEADERS_AMERICAS = `
Donald Trump,Donald J. Trump|Trump|united-states|president
Joe Biden,Joseph Biden|Biden|united-states|president
Barack Obama|Obama|united-states|president
Kamala Harris||united-states|vice president|f
JD Vance,J.D. Vance|Vance|united-states|vice president
Mike Pence|Pence|united-states|vice president
Hillary Clinton,Hillary Rodham Clinton||united-states|secretary of state|f
John Kerry|Kerry|united-states|secretary of state
Rex Tillerson|Tillerson|united-states|secretary of state
Mike Pompeo|Pompeo|united-states|secretary of state
Antony Blinken,Anthony Blinken,Tony Blinken|Blinken|united-states|secretary of state
Marco Rubio|Rubio|united-states|secretary of state
Steve Witkoff,Steven Witkoff|Witkoff|united-states|special envoy
Jared Kushner|Kushner|united-states|envoy
Massad Boulos|Boulos|united-states|senior adviser
Keith Kellogg|Kellogg|united-states|special envoy
Tom Barrack,Thomas Barrack|Barrack|united-states|special envoy
Morgan Ortagus|Ortagus|united-states|envoy|f
Richard Grenell,Ric Grenell|Grenell|united-states|envoy
Adam Boehler|Boehler|united-states|envoy
Amos Hochstein|Hochstein|united-states|envoy
William Burns,Bill Burns||united-states|cia director
John Ratcliffe||united-states|cia director
Brett McGurk|McGurk|united-states|envoy
Jake Sullivan||united-states|national security adviser
John Bolton|Bolton|united-states|national security adviser
Zalmay Khalilzad|Khalilzad|united-states|special envoy
Thomas West||united-states|special envoy
Robert Malley,Rob Malley|Malley|united-states|special envoy
Brian Hook||united-states|special envoy
Wendy Sherman||united-states|deputy secretary of state|f
Tim Lenderking,Timothy Lenderking|Lenderking|united-states|special envoy
Mike Hammer,Michael Hammer||united-states|special envoy
Tom Perriello|Perriello|united-states|special envoy
David Satterfield|Satterfield|united-states|special envoy
Donald Booth||united-states|special envoy
Molly Phee||united-states|assistant secretary|f
Victoria Nuland|Nuland|united-states|under secretary|f
Kurt Volker|Volker|united-states|special envoy
Matthew Palmer||united-states|envoy
Stephen Biegun|Biegun|united-states|special representative
Jason Greenblatt|Greenblatt|united-states|envoy
Martin Indyk|Indyk|united-states|envoy
George Mitchell||united-states|envoy
Elliott Abrams|Abrams|united-states|special envoy
Samantha Power||united-states|ambassador|f
Nikki Haley||united-states|ambassador|f
Linda Thomas-Greenfield|Thomas-Greenfield|united-states|ambassador|f
Lloyd Austin||united-states|defense secretary
Pete Hegseth|Hegseth|united-states|defense secretary
Ned Price||united-states|spokesman
Matthew Miller||united-states|spokesman
Vedant Patel||united-states|spokesman
John Kirby||united-states|spokesman
Tammy Bruce||united-states|spokeswoman|f
Karoline Leavitt|Leavitt|united-states|press secretary|f
Karine Jean-Pierre|Jean-Pierre|united-states|press secretary|f
Jen Psaki|Psaki|united-states|spokeswoman|f
Marie Harf|Harf|united-states|spokeswoman|f
Heather Nauert|Nauert|united-states|spokeswoman|f
Adrienne Watson||united-states|spokeswoman|f
Bill Richardson|Richardson||former governor
Roger Carstens|Carstens|united-states|special envoy
Jimmy Story||united-states|ambassador
Juan Manuel Santos||colombia|president
Ivan Duque,Iván Duque|Duque|colombia|president
Gustavo Petro|Petro|colombia|president
Alvaro Uribe,Álvaro Uribe|Uribe|colombia|
Humberto de la Calle|de la Calle|colombia|chief negotiator
Sergio Jaramillo|Jaramillo|colombia|peace commissioner
Otty Patiño,Otty Patino|Patiño,Patino|colombia|chief negotiator
Danilo Rueda|Rueda|colombia|peace commissioner
Vera Grabe|Grabe|colombia|chief negotiator|f
Iván Márquez,Ivan Marquez||farc|chief negotiator
Rodrigo Londoño,Rodrigo Londono,Timoleón Jiménez,Timoleon Jimenez|Timochenko,Londoño,Londono|farc|leader
Rodrigo Granda|Granda|farc|
Pastor Alape|Alape|farc|
Pablo Beltrán,Pablo Beltran||eln|chief negotiator
Antonio García,Antonio Garcia||eln|commander
Nicolás Maduro,Nicolas Maduro|Maduro|venezuela|president
Hugo Chávez,Hugo Chavez|Chávez,Chavez|venezuela|president
Delcy Rodríguez,Delcy Rodriguez||venezuela|vice president|f
Jorge Rodríguez,Jorge Rodriguez||venezuela|chief negotiator
Jorge Arreaza|Arreaza|venezuela|foreign minister
Juan Guaidó,Juan Guaido|Guaidó,Guaido|venezuelan-opposition|leader
Gerardo Blyde|Blyde|venezuelan-opposition|negotiator
María Corina Machado,Maria Corina Machado|Machado|venezuelan-opposition|leader|f
Henrique Capriles|Capriles|venezuelan-opposition|
Edmundo González,Edmundo Gonzalez||venezuelan-opposition|
Jesús Torrealba,Jesus Torrealba|Torrealba|venezuelan-opposition|
Daniel Ortega|Ortega|nicaragua|president
Raúl Castro,Raul Castro||cuba|president
Bruno Rodríguez,Bruno Rodriguez||cuba|foreign minister
Miguel Díaz-Canel,Miguel Diaz-Canel|Diaz-Canel,Díaz-Canel|cuba|president
Luiz Inácio Lula da Silva,Luiz Inacio Lula da Silva|Lula|brazil|president
Celso Amorim|Amorim|brazil|adviser
Mauro Vieira||brazil|foreign minister
Andrés Manuel López Obrador,Andres Manuel Lopez Obrador|López Obrador,Lopez Obrador|mexico|president
Marcelo Ebrard|Ebrard|mexico|foreign minister
Irfaan Ali||guyana|president
Ralph Gonsalves|Gonsalves|saint-vincent-and-the-grenadines|prime minister
Gabriel Boric|Boric|chile|president
Evo Morales|Morales|bolivia|president
Justin Trudeau|Trudeau|canada|prime minister
Mark Carney|Carney|canada|prime minister
Jeffrey DeLaurentis||united-states|envoy
Princeton Lyman||united-states|special envoy
Johnnie Carson||united-states|assistant secretary of state
Joseph Yun||united-states|special representative
Sung Kim||united-states|special representative
Gary Samore||united-states|adviser
Josh Earnest||united-states|press secretary
Jay Carney||united-states|press secretary
Mike Waltz,Michael Waltz|Waltz|united-states|national security adviser
Dorothy Shea||united-states|ambassador|f
`

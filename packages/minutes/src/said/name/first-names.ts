/** First names that are common in Sweden, in small letters: a capitalised one at the beginning of a sentence is a person. */
export const firstNames: ReadonlySet<string> = new Set(
  `adam agneta ahmed aida alexander alexandra alf ali alice alicia allan amanda amina amir anders andreas anette anita ann anna
  annika ann-marie anneli annette annie anton arne arvid astrid axel barbro bengt berit bertil birgit birgitta bjarne björn bo bosse
  britt britta camilla carina carl carin carolina caroline catarina cecilia charlotta charlotte christer christian christina
  christoffer claes dan daniel daniela david dennis ebba edit edvin ebbe ella elin elias elisabet elisabeth ellen elsa emelie emil emilia
  emily emma eric erica erik erika ester eva evelina fadi farah fatima felicia felix filip fredrik frida fredrika gabriel gabriella
  gerd gittan gun gunilla gunnar gunnel gustaf gustav gösta göran hampus hanna hannah hans harald hasan hassan hedvig helen helena helene
  helge henrik herbert hjalmar hugo hussein hanne håkan ia ibrahim ida inga ingegerd inger ingela ingrid ingvar irene irma isabella isak
  ivan iwona jack jakob jan janne jasmine jeanette jennie jenny jens jenny jessica jesper joakim joel johan johanna john johnny jonas jonathan
  josef josefin josefine josefina jörgen julia juan karin karl karolina katarina kerstin kevin kim kjell klara klas kristian kristina
  kristoffer kurt lars lasse leif lena lennart leo leon leyla liam lilian lillemor lina linda linn linnéa linnea lisa lisbeth liv love lotta louise
  lovisa lucas ludvig lukas maj maja malin marcus margareta margaretha maria mariam marianne marie marina markus marta martin
  mathias mats matilda mattias mattis maud max melker michael michaela mikael mikaela milad mimmi miranda mohammed mohamed moa mona monica monika morgan
  mustafa mårten märta nadia nathalie nermin niklas nils nina nora noah ola olle olof olov omar oscar oskar otto owe ove patric patrik paul pelle
  per pernilla peter petra petter pia pierre pontus rasmus rebecka richard rikard robert robin roger roland rolf ronja rose-marie roy runa rune
  ruth rut samir samira samuel sandra sara sarah saga sebastian selma sigrid signe simon sofia sofie solveig sonja staffan stefan stellan
  sten stig stina sune susan susanna susanne svante sven svetlana sven-erik sylvia sölve sören tage teresa therese theo theodor thomas tina tilda tim
  tobias tomas tommy torbjörn tord tore torsten tove tuva ulf ulla ulrica ulrika urban ursula valter vera veronica viktor viktoria
  victor victoria vilhelm vilma vincent viola viveka wilma william yasmin ylva yngve yvonne zahra zeynep åke åsa örjan östen`.split(
    /\s+/,
  ),
);

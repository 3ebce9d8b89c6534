/** Common first names in Sweden: they tell a person from an organisation of two words. Not complete, and need not be. */
const names =
  'anna eva maria karin kristina lena sara kerstin emma ingrid marie malin jenny annika birgitta linda susanne elin monica ' +
  'johanna elisabeth margareta helena inger ulla sofia carina camilla marianne ida hanna katarina anette ann karolina åsa barbro ' +
  'mona gunilla julia siv lisa therese yvonne josefine cecilia louise charlotte linnea ellen sandra frida matilda amanda anneli ' +
  'pia viktoria victoria pernilla ulrika berit agneta helen helene rebecka erika jessica ewa astrid britt klara madeleine maja ' +
  'sonja anita ylva angelica moa agnes lotta ebba wilma nina gun birgit stina veronica petra caroline emelie ia gunnel felicia ' +
  'fatima amina aisha zahra leila yasmin mercedes sorina nadia natalia olga irina elena samira hodan ' +
  'lars mikael anders johan per peter jan daniel fredrik henrik mats andreas stefan thomas magnus bo björn mattias marcus ' +
  'martin niklas christer bengt hans michael patrik ulf jonas håkan robert mathias leif rickard erik richard roger göran ' +
  'christian joakim kjell jörgen kent rolf tommy lennart sven tomas oskar oscar david gustav karl carl simon kenneth ' +
  'gösta allan sune stig bosse kalle nils olle ola olof emil viktor victor alexander anton rasmus filip philip jakob jacob ' +
  'josef ivan ali mohammed mohamed ahmed hassan omar ibrahim yusuf samir amir abdi mustafa mehmet arne åke tord torbjörn ' +
  'urban jerker joel samuel sebastian adam albin axel elias isak jesper jimmy johnny tony conny dennis kim kevin linus ' +
  'ludvig lucas lukas max mårten nicklas pontus pär ragnar sten staffan sture tobias torsten ture uno valter vidar bertil ' +
  'gunnar gert gerd ingemar ingvar inga ingela ingegerd jeanette jennie katja kajsa katrin kicki lovisa lisbeth liselott ' +
  'maj mia mikaela marika marita märta solveig sigrid signe tina tove tuva vera vanja vivianne violeta alma alva elsa greta ' +
  'anne annie annica ann-sofie ann-charlotte antonia bodil britta disa dagny doris edit edith ellinor elvira emmy ester fanny filippa ' +
  'gabriella gabriel gudrun hedvig hilda hillevi irma irene iris isabelle isabella ingalill jasmine johan juni karla klas krister ' +
  'laila lea leo liv liza lotten lovis lukas lydia matti mariana marina mariam mirja mirjam miriam monika nadja nathalie nora ' +
  'noah rakel rebecca sabina sally sam sarah samuel selam siv-britt sofie stella stefanie tea tilda tuula ulrica ulrik ursula ' +
  'valborg vilgot viggo ville wille walter yngve zara zeinab östen örjan öyvind alf albert alfred algot allan alva arvid august ' +
  'benny bernt bertil birger claes conrad dag einar edvin egon emanuel erland ernst evert folke frank frans georg greger ' +
  'harald harry hasse helge henning herman holger hugo jack janne john johnny jon josefin julius jöns kaj kasper kurt lasse ' +
  'leo lelle liam love manfred max melker milton mikaela måns nisse oliver otto ove paul pelle petter rikard robin roland ' +
  'rune sigvard sixten sofus stellan sverker sören theo thorbjörn tor tore torgny ulla-britt uffe vilhelm william yngvar ' +
  'farah farid hanan ibrahim jamal karim khalid layla maryam mona muna naima nasrin reza saida salma sami selma soraya tarek ' +
  'vanjuska violeta zoran zlatan dragan goran jelena jovan ljiljana milan mirjana nenad slobodan snezana vesna agnieszka ' +
  'katarzyna krzysztof malgorzata piotr tomasz anca ioana marius mihai vasile ' +
  'henrietta michelle giuliano pierre pål sanna saga selma siri rut ruth rose-marie rose ritva raija päivi nour noor';

const known = new Set(names.split(' '));

/** Whether the word is a common first name; of "Ann-Marie" the first part counts. */
export function isFirstName(word: string): boolean {
  const plain = word.toLowerCase();
  return known.has(plain) || known.has(plain.split('-')[0] ?? '');
}

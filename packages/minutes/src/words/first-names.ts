/** Common first names in Sweden: they tell a person from an organisation of two words. Not complete, and need not be. */
const names =
  'aaron abbe abdallah abdirahman abdul abdulahi abdulkadir abdullah abeba abel abraham ada adela adele adelina adnan ' +
  'afrah agda agota ahlam aida aino ajla akram alaa albana aleksander aleksandra alen alex alexandra alfons alia alice ' +
  'alicia alina alisa almir amal amanuel amela amelia amelie amer amine amineh amira anastasia andrea andrej andrzej ' +
  'anett angela angelika angelina anh anja annbritt annelie anneth annette ansgar anthony antonio arash arben ardit ari ' +
  'ariana arif arlene armin arnold arta arthur artur arvo asad asha ashkan asta athena atle azad aziz azra babak bahar ' +
  'bahman barbara bashir beata beatrice behnam bella ben benita benjamin berta bertha bettan bibbi bibi bilal birgitte ' +
  'bitte bjarne björg blerta bobo boel bogdan bojan brita bror bruno bryan burak börje cajsa calle carin carla carlos ' +
  'carola carsten catarina cathrin cathrine celina charles charlotta chris christel christin christina christofer ' +
  'christoffer clara claudia claus cornelia cristina curt cyrus daga dagmar dalia damir dan dana daniela danijel danuta ' +
  'dara darko dawit deborah deniz deqa diana didrik dilan dimitra dina dinah ditte dolores dorota dorothea duaa edda ' +
  'eddie edgar edmund edna eeva egil eija eila eivor ejvor elaine eldina eleni eleonor eleonora eli elina elinor elis ' +
  'elisa elisabet eliza elke ella elmer elmir elon elsbeth elsie elsy elvi elvir elvis elvy emanuela emelia emilia emilie ' +
  'emina emine emir emmeli emmelie enisa enrique erhan erica erling ermin esbjörn eskil esma esmeralda ethel eugen ' +
  'evelina evelyn evy ezgi fabian fadi fadime fahad faisal faiza fardin farhad farida fatemeh fatma fatos fatou fedja ' +
  'ferdinand fereshteh fia fikret fiona florian franc franciska franz freddie freddy fredric frej freja freya fritz gabi ' +
  'gabriela gerda gerhard gerry gertrud ghazal gina gisela gith gittan gitte glen gloria gordana gottfrid grazyna gudmund ' +
  'guido gull-britt gull-maj gullan gunborg gunhild gunlög gunvor gustaf gusten gyula göta göte habib hadi hagar hakan ' +
  'halima halina hamid hamza hana hania hannah hanne hannele hannes hansi haris harriet hasan hawa heba hege heidi heikki ' +
  'heinz helga heli hella helmut helvi henny henry herbert hilma hjalmar hosein hossein houda huda hulda hussein håkon ' +
  'ibb ibtisam idris idun ilse iman imran ines inez ingbritt inge ingeborg ingegärd ingvor ioanna iqra irja irmgard isa ' +
  'isabel isabell isac ismael ismail isolde issa ivana ivar iwona izabella jaana jackie jacqueline jakub jalle jamila ' +
  'jana jane janet janette janina janna jannike jari jarl jasmin jasmina javad jean jeanne jeff jelka jenni jennifer jens ' +
  'jerry jessika jill jim joacim joan joanna joar jochen joe johannes jolanta joline jonatan jonathan jonna jorma ' +
  'josephine jovana juan judit judith juha jukka juliana juliette jurgen justina jutta jytte jörn kaarina kadir kai kaisa ' +
  'kaled kamal kamilla karen kari karolin kassandra katalin kate kathrin katinka katrine kazimir kelly kenny kerim ' +
  'khadija khadra kia kiki kirsi kirsten kirsti kitty knut konrad kris kristian kristin kristofer kristoffer krystyna ' +
  'käthe kåre lajla lara larissa larry latifa laura lauri leandra leena leni leon leonard leopold lili lilian lilly lina ' +
  'linn linnéa lis lisbet lise liselotte lisen liss ljubica lola lova lubna lucia lucie ludde luis luisa lujain lykke ' +
  'lyra madelaine madelen madelene magda magdalena magnhild mahad mahdi mahmoud mai maiken majken majlis majsan maksim ' +
  'malek malena malik malva manal mansour manuela marcel marcela marcello margaretha margit margita margot mari mariah ' +
  'marian marija marijana mario marisa marit maritha maritta marko markus marlen marlene marlies marta martha martina ' +
  'marwa marwan mary masoud mateusz mathilda matthias mattis maud maurits mauritz maya medina mehdi mela melanie melissa ' +
  'melvin mensur mersiha meta michaela michal mickan micke mikey mikko milena milla mille milos mimmi minna mira miranda ' +
  'mirela miroslav mirza mitra mohamad mohammad mohamud mohsen molly monia moses mostafa mounir mubarak muhamed muhammad ' +
  'musa mustaf märit nabil nada nadine naemi nahid najat nancy nanna naomi nasir natalie natascha nathan nawal nazanin ' +
  'nea nellie nelly nermin nermina nevena niclas nicola nicolas nicole niels nihad nijaz niko nikola nikolaj nikolas nimo ' +
  'nino noel nojan nooshin norah norbert nuri oda odd olaf olav olivia ollanta olov omid orvar osama oskari osman ossian ' +
  'otilia otis ottilia ovel ovidiu paavo palle pamela parisa parvin pascal patricia patrick patrizia paula paulina ' +
  'pauline pawel pedro peggy peik pekka pella pentti pernille perry petri petronella petrus phil philippa pija pirjo ' +
  'pirkko poul preben rabia rachel rade radmila rafael raffi rahel rahma raimo ralf rami ramin ramona ramón randi rania ' +
  'raoul rashid raya rebaz reidar reijo reine reiner renata renate rene resul reyhan riad riitta rikke rima rita roberta ' +
  'roberto rodrigo roffe roja ronja ronnie ronny rosa rosanna rosemarie rosita roya roza ruben rudolf runa runar ruzica ' +
  'ryan saad sabah sabrina sadia safa safia sahar sahra said saira sakari sakine salah saleh salim salman salwa samantha ' +
  'samar samia samina sandor sandy sanela sanja sanne santiago sarita satu sead sebbe seija sejla selim selin semir semra ' +
  'senada sergej seth severin shabnam shadi shahin shahla shayan sherin shirin siamak sidsel siegfried siff sigbritt ' +
  'sigge signar sigurd sigvald silja silla silvana silvia simone sindre sinikka sirkka sirpa sivan sofi sofija soheila ' +
  'soile solange sonia sophia sophie stefania stephanie steven stojan sulejman susan susana susann susanna svante svea ' +
  'svetlana sylve sylvi sylvia synnöve synnøve tage taha taina tamara tamer tania tanja tara tariq tatiana tatjana tauno ' +
  'teddy tekla teodor teres teresa terese terje tessan thea theodor therés thommy thore thorsten thorvald thyra tiina ' +
  'tilde tim timmy timo tindra tobbe tom tomi tommie tone toni tora torben torun torvald tova trine troels trude tryggve ' +
  'trygve tsega tua tula tyko tyra ulrike unn ursel urszula valdemar valentin valentina valeria valerie vanessa vania ' +
  'vasilis veijo vendela verner veronika vesa vibeke vickan vicki vigdis vilda vilja vilma vincent viola virpi vitali ' +
  'vivan viveca viveka vivi vivian vlado wadad waldemar walid wally wanja warsame wenche wendela wera werner wictor ' +
  'wiktor wiktoria wilgot willy wilmer winnie wiveca wiveka wojciech yahya yara yasemin yasin yasir yassin ylwa yohannes ' +
  'yosef youssef yusra yvette zahid zahir zaid zainab zakaria zaki zebastian zelal zelda zeljko zijad zita ziyad zlata ' +
  'zoe zofia zohra zuzana züleyha äsa åse öjvind ' +
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

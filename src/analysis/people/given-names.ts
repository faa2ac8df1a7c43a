import { plainForm } from "../../core/people/name-key.js";
import { wordSet } from "../../core/people/word-set.js";

/** Common given names of many cultures, in lower case. A name may stand in both lists. */
const MEN = `
aaron abdallah abdel abdirahman abdul abdullah abel abiy abraham abram abu adam adebayo adel aden adnan
adolf adrian adriano aecio agustin ahmad ahmed ahmet aidan aitor ajay akbar akhil akio akira aksel alain
alan alaric albert alberto aldo alec alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro
alex alexander alexandre alexandros alexei alexey alexis alf alfonso alfred alfredo ali alistair allan allen
alonso alonzo aloysius alvaro alvin amadou amir amit amitabh amos anand anatole anatoly anders andre andrea
andreas andrei andres andrew andrey andrij andriy andrzej andy angelo angus anil ansel ante anthony antoine
anton antoni antonin antonio antony anurag anwar archie ariel arjun arkady armand armando armin arnaud arne
arnold aron arsene artem arthur artur arturo arun arvid arvind asad asher ashley ashok ashraf ashwin asif
aslan atal atif augustin augusto aurelio austen austin avi avraham axel aziz babak bahadur baltasar barack
barney barry bart bartholomew baruch bashar basil bassam bastien bayard bayo beau ben benedict benedikt
beniamino benito benjamin bennett benny benoit bernard bernardo bernd bernhard bernie bert bertrand bharat
bilal bill billy bjarne bjorn blaine blake bo bob bobby bogdan boris borja boyd boyko brad bradford bradley
brandon branko brendan brent bret brett brian brice bruce bruno bryan bryce bryson bud buddy bulent burt
byron caetano caleb calvin cameron carl carles carlo carlos carlton carson carter casey caspar cecil cedric
cem cesar chad chaim chandler chandra charles charley charlie chas chester chet chinua chip chris christian
christoph christophe christopher chuck chukwuemeka ciaran ciro clarence claude claudio claus clay clayton
clement cliff clifford clifton clint clinton clive clyde cody cole colin colm conan conner connor conor
conrad constantin constantine cooper corey cornelio cornelius cory courtney craig cristian cristiano
cristobal curt curtis cyril cyrus dag daichi daisuke dale dallas dalton damian damien damon dan dana daniel
daniele danilo danny dante darius darrell darren darryl daryl dave david davide davis davor dean declan
deepak dejan delbert denis dennis denny denzel derek dermot derrick desmond devin dexter didier diego dieter
dilip dilson dimitri dimitrios dimitris dinesh dino dirk dmitri dmitriy dmitry dmytro dominic dominik
dominique don donal donald donnie donny doug douglas dov drew duane duc duncan dustin dwayne dwight dylan
earl ebo ebrahim ed eddie eddy edgar edmond edmund edouard eduard eduardo edward edwin efraim efrain egon
ehsan ehud einar eitan eladio eldridge eli elia elias elijah elisha ellery elliot elliott ellis elmer elon
elvin elvis emanuel emeka emerson emil emile emiliano emilio emmanuel emmett emre enda enrico enrique enzo
eoin eric erich erik erkan ernest ernesto ernie ernst errol ersin erwin esteban ethan etienne eugene eugenio
evan evgeny evo eyal ezekiel ezra fabian fabio fabrice fadi fahad faisal farhad farid farouk federico feliks
felipe felix femi ferdinand fergus fernando fidel filip filippo finn florian florin floyd francesco francis
francisco franco francois frank frankie franklin franz fred freddie freddy frederic frederick frederik
friedrich fritz fumio gabe gabor gabriel gael gamal ganesh gareth garrett garry gary gaston gavin gene geoff
geoffrey georg george georges georgios georgy gerald gerard gerardo gerhard gerrit gerry getulio gianluca
gianni gideon gil gilbert gilberto giles gino giorgio giovanni girma giulio giuseppe glen glenn godfrey
gonzalo goran gordon gorka graeme graham grant greg gregg gregor gregorio gregory grigory grover guido
guillaume guillermo gunnar gunther gus gustav gustavo guy hadi hafez haile haim hakan hakeem hal hamad hamid
hamish hamza hank hannes hans hao hari haris harish harold harrison harry harsh haruki harun harvey hasan
hashim hassan hassoun hector heinrich heinz helmut hendrik henri henrik henrique henry herbert herman
hermann hernan hideki hideo hiram hiro hiroshi hisham horace horacio horst hossein howard howie hubert hugh
hugo humberto humphrey hung huseyin hussain hussein hyun iain ian ibrahim idris ignacio ignatius igor ihor
iker ilan ilham ilya imad imran inacio ingmar ingo ioannis ion ira irfan irving isaac isaiah ishaan ismail
israel issa istvan itzhak ivan ivo jabari jack jackie jackson jacob jacques jafar jaime jair jairo jake
jakob jakub jamal james jamie jan janez jann janos janusz jared jaroslav jaroslaw jarrod jason jasper javad
javed javier jawaharlal jay jayden jean jed jeff jefferson jeffery jeffrey jens jeremiah jeremy jermaine
jerome jerry jesper jesse jessie jesus jett jim jimmie jimmy jin jing jiri joachim joao joaquim joaquin jock
joe joel joerg joey johan johann johannes john johnathan johnnie johnny johnson jomo jon jonah jonas
jonathan jordan jordi jorg jorge jorgen jose josef joseph josh joshua josiah josip jovan juan juergen jules
julian julien julio julius jun junichi jurgen justin justus jyoti kai kamal kanye karel karim karl karol
kaspar kazuo keir keith kelvin kemal ken kenan kendall kendrick kenji kenneth kenny kent kenta kerry keshav
kevin khaled khalid khalil kieran kim kipchoge kirill kirk kit kiyoshi klaus knut kofi koichi konrad
konstantin konstantinos kory kris krishna kristian kristof krzysztof kumar kunal kurt kwaku kwame kwasi kyle
kyriakos lal lamar lamont lance lanny larry lars laszlo laurence laurent lawrence lazaro lech lee lei leif
leigh leland len lenny leo leon leonard leonardo leonid leopold leopoldo leroy les leslie lester lev levi
lewis lex liam lincoln linus lionel lloyd logan lonnie lorenzo lorin lou louie louis lowell luc luca lucas
lucian luciano lucien ludovic ludwig luigi luis luiz luka lukas luke luther lyle lyndon lynn maciej magnus
mahathir mahdi mahendra mahesh mahmoud mahmud mahmut makoto malcolm malik manfred mangosuthu manish manmohan
manoj manuel marc marcel marcello marcelo marcin marco marcos marcus marek marian mariano marin mario marion
marius mark marko markus marlon marshall martin marty martyn marvin marwan masoud mateo mateusz mathew
mathias mathieu mats matt matteo matthew matthias matthieu mattias maurice mauricio mauro max maxim maxime
maximilian maxwell mehdi mehmet mel meles melvin menachem mengistu merle mervyn meyer micah michael michal
michel michele mick mickey miguel mihai mihail mikael mike mikhail mikheil miko milan miles milo milorad
milos milton ming minh miodrag mircea mirko miroslav mitch mitchell mitt mladen moammar moe mogens mohamad
mohamed mohammad mohammed mohan mohit moises momcilo mordecai mordechai morgan morris morten mortimer moses
mostafa moussa muammar muhammad muhammadu mukesh mukul munir murat murray musa mustafa mwai mwangi myron
nabil nadeem nader naftali najib namdi naoki naoto napoleon narendra naresh nasser nat nate nathan nathaniel
naveen nawaz nayib ned neil nelson nestor neville newt neymar ngozi nguyen nicholas nick nicky nicola
nicolae nicolas nicolo nigel nikita nikol nikola nikolai nikolaj nikolaos nikolaus nikolay nikos nils nino
nirmal noah noam noboru noel nolan norbert norman nouri nuno obed obiageli octavian oded ola olaf oleg oleh
oleksandr oleksiy oliver olivier olof oluwaseun omar omer omri orhan oriol orlando orrin orville osamu oscar
oskar osman otis otto owen ozan pablo paddy paolo parker pascal pat patricio patrick paul paulo pavel pavlo
pawel pedro pep per percy perry pete peter petr petro petros phil philip philipp philippe phillip phuc
pierce pierre pieter ping piotr piyush plamen prakash pranab prasad prashant preston prince prithviraj quang
quentin quim quincy quinn rachid radek radoslaw radovan rafael rafic rafiq rahul raila raj raja rajesh rajiv
rajnath rakesh ralf ralph ram ramesh rami ramon ramzan ramzi rand randall randolph randy raoul raphael
rashad rashid rasmus ratan ratko raul raulito ravi ray raymond razvan recep reggie reginald reid reinhard
reinhold remy renato rene renzo reuben rex reza ricardo riccardo rich richard rick ricky rico rishi rivaldo
rob robbie robert roberto robin rocco rod roddy roderick rodney rodolfo rodrigo rodrigue rogelio roger rohan
rohinton rohit roland rolf roman romano romeo ron ronald ronaldo ronan ronnie ronny rory roscoe rosen ross
rowan roy royce ruairi ruben rubens rudolf rudolph rudy rufus rui rupert russ russell rustam ruud ryan
ryszard ryu saad sachin saddam sade saeed sahil saif saleh salim salman salvador salvatore sam sameer sami
samir samuel sandeep sandro sandy sanjay sanjiv santiago sascha sasha satoshi saul scott scotty seamus sean
sebastian sebastiao sebastien segun sepp serge sergei sergey sergio sergiy serhiy seth seymour shane shannon
shaquille sharif shariq shashi shaun shawn sheikh sheldon sherif shigeru shimon shinzo shivraj shlomo shohei
sid siddharth sidney siegfried sigmund silvio simon slobodan sol solomon soren spencer spiro srdjan stacy
stan stanislav stanislaw stanley stefan stefano stelios stephan stephane stephen sterling steve steven
stewart stig stjepan stuart subhash suleiman sultan sundar sunil sunjay surendra suresh sushil sven syed
sylvain sylvester tadeusz taha takashi takeshi takumi tamir tao tarek tareq tariq taro tarquin taylor tayyip
ted teddy tedros teofil terence terrence terry thabo thaksin thanh thanos theo theodor theodore theodoros
thiago thierry thom thomas thor thorsten tiger tim timo timothy tito tobias toby todd tolga tom tomas tomasz
tomislav tommy tomo toni tony toomas toru toshio tracy traian travis trent trevor tristan troy truman tuan
tucker tunde tyler tyrone tyson udo uhuru ulf uli ulrich ulysses umar umberto unai uri uriah uwe vaclav
vadim val valentin valentino valery van vasily vasyl venkat vernon viacheslav vic vicente victor
victor-emmanuel vidkun vijay vikram viktor vinay vince vincent vincenzo vinicius vinod virgil vitali vitalii
vitaliy vitaly vitas vittorio vivek vivian vlad vladimir vladislav vlado vojislav vojtech volker volodymyr
vyacheslav wade waleed walid wallace wally walt walter warren wayne wei wendell werner wes wesley wilbur
wilfred wilfried wilhelm will willard willem william willie willy wilson winston wojciech wole wolf wolfgang
woodrow woody wyatt xabi xavier xiao yahya yair yakov yanis yann yannis yaroslav yashwant yasser yasuo yaw
yevgeny yi yilmaz yitzchak yitzhak yoav yochanan yogi yoichi yoon yoram yoshihide yoshihiro yossi youssef
yuri yuriy yury yusuf yuto yves zac zach zachary zack zaheer zahid zain zalmay zbigniew zdenek zeev zeljko
zhenya ziad zoltan zoran zvonimir
`;

const WOMEN = `
abena abigail ada adele adriana adrienne agatha agnes agnieszka aicha aileen aisha akiko akosua alana
aleksandra alex alexa alexandra alexandria alexis alice alicia alina alison allison alma alondra alyssa ama
amal amalia amanda amara amber amelia amelie amina amira amy ana anastasia anastasiya andrea angela angelica
angelina angelique angie anita anja ann anna annabel annalena anne annette annie annika anouk antje
antonella antonia anya aparna april arantxa aretha ariana arianna ariel arlene ashley asma astrid athena
audrey aung aurora ava avery avril ayesha aylin ayse azadeh barbara bea beata beatrice beatriz becky belinda
benazir bernadette bernice bertha bessie beth bethany betsy betty beverly beyonce bianca birgit blake blanca
bonnie brandi brandy brenda bridget brigitte britney brittany brooke caitlin cameron camila camilla camille
candace candice cara carina carla carly carmel carmen carol carole carolina caroline carolyn carrie casey
cassandra cassidy catalina cate caterina catherine cathy cecile cecilia celeste celia celine chantal
charlene charlie charlotte chelsea cher cherie cheryl chiamaka chiara chloe chris christa christiane
christina christine christy cindy claire clara clarissa claudette claudia clementine colette colleen
condoleezza connie constance consuelo cora cordelia corinne courtney cristina crystal cynthia daisy dakota
dalal dale dalia dana daniela daniella danielle daphne daria darlene dawn deanna debbie debora deborah debra
deepa deirdre delia della delphine demi denise desiree devin diana diane dianne dilma dina dinah dolly
dolores donna dora doreen doris dorothea dorothy drew dulce edith edna edwina eileen ekaterina elaine
eleanor elena eleni elif elisa elisabeth elise eliza elizabeth ella ellen ellie eloise elsa elsie elvira
emerson emilia emily emine emma erica erika erin ernestine esi esmeralda esperanza estelle esther ethel etta
eugenia eun eunice eva evangeline eve evelyn fabiola faith fanny farah fatima fatma fatou felicia felicity
fernanda finley fiona flora florence folake frances francesca francine francoise frankie frederica freya
frieda gabriela gabriella gabrielle gail gale gayle gemma genevieve georgia georgina geraldine germaine
gertrude ghada gillian gina ginger giorgia giovanna gisela giselle gladys glenda gloria golda grace graciela
greta gretchen guadalupe gudrun gwen gwendolyn gwyneth hala hana hanan hanna hannah harper harriet haruka
hatice hayden hazel heather heidi helen helena helene helga henrietta hermione hilary hilda hillary hina
holly hong hope huda hui huma ida ilana ilhan imelda imogen inga inge ingeborg ingrid inna ioana irene irina
iris irma isabel isabella isabelle isla ivanka ivonne ivy jacinda jackie jaclyn jacqueline jada jamie jan
jana jane janelle janet janice janine jasmin jasmine jayne jean jeanette jeanne jeannie jelena jen jenna
jennie jennifer jenny jessica jessie jill jillian jin jing jo joan joana joanna joanne jocelyn jodi jodie
johanna jolene jordan josefina josephine joy joyce juana juanita judith judy julia juliana julianne julie
juliet juliette june justine jyoti kaitlyn kaja kamala karen karin karina karine karla karoline katarina
kate katerina katharina katharine katherine kathie kathleen kathryn kathy katie katja katrin katrina katy
katya kavita kay kayla keiko keisha kelly kelsey kendall keri kerry kerstin khadija kiara kim kimberly
kirsten kirstie kirsty kris kristen kristi kristin kristina kristine krystal kyung lakshmi lan lana lara
larissa latoya laura laurel lauren lauri laurie laverne lavinia layla lea leah lee leigh leila lena leona
leslie leticia leyla lia liana lidia lila lili lilian liliana lilly lily lina linda lindiwe lindsay lindsey
ling linnea lisa lise liv liz liza lizzie logan lois lola lora loretta lori lorraine lottie louisa louise
lourdes luana lucia luciana lucie lucille lucinda lucy luisa luz lydia lynda lyndsey lynette lynn lynne
mabel madeleine madeline madison mae magdalena maggie mahsa maia maja malala malia mallory mandy manuela
mara marcela marcia maren margaret margarita margot marguerite maria mariah mariam marian mariana marianne
marie mariella marietta marija mariko marilyn marina marine marion marisa marisol marissa marjorie marlene
marsha marta martha martina mary maryam matilda maud maureen mavis maxine may maya meena megan meghan mei
mei-ling mel melania melanie melinda melissa melody meral mercedes meredith merle meryl mia michaela
micheline michelle michiko mila mildred milena millie mimi min-jung mina mindy minerva minh minnie mira
miranda mireille miriam misty mitzi molly mona monica monika monique morgan muriel myra myriam myrtle nada
nadezhda nadia nadine nan nana nancy naomi nasrin natalia natalie natalya natasha nathalie neha nell nellie
nelly ngozi nguyet nicola nicole nikita nikki nina nirmala noelle noemi nomvula noor nora noreen norma nour
nur nuria nydia obiageli octavia odette oksana olena olga olive olivia olympia ophelia oprah oriana padma
paige paloma pam pamela paola paris parker parvin pat patrice patricia patsy patti patty paula paulette
paulina pauline pearl peggy penelope penny petra phoebe phyllis pia pilar piper pippa polly priscilla priti
priya priyanka queenie quinn rachael rachel radha rae ramona rana rania raquel rasha rashida raven rebecca
rebekah reese regina rekha renata renee rhea rhoda rhonda rhys rihanna riley rima rita roberta robin robyn
rochelle romina rosa rosalia rosalie rosalind rosalynn rosanna rose roseanne rosemarie rosemary rosie rowan
rowena roxana roxanne ruby ruth sabina sabine sabrina sade sadie sage saira sakura sally salma sam samantha
samira sandra sandy sanna sara sarah sarita sasha saskia savannah scarlett seema selena selma serena shabnam
shania shannon sharon shauna sheena sheila shelby shelley shelly sheri sherri sherry sheryl shirin shirley
shreya sierra sigrid silke silvia simone sinead siobhan skyler smriti sofia sofie sojourner solange solveig
sonia sonja sonya soo sophia sophie soraya stacey stacy stefanie stella stephanie stormy sue suki sumaya
sunita susan susana susanna susanne sushma susie suzanne suzy svetlana sybil sydney sylvia sylvie tabitha
tamar tamara tammy tania tanja tanya tara tasha tatiana tatyana taylor teresa terry tess tessa thandi thea
thelma theresa therese thuli thuy tiffany tilda tina tipper toni tonya tori tove tracey traci tracy tricia
trina trish trisha trudy tulsi tyra uma ursula usha valentina valeria valerie valeska vandana vanessa vanna
vera verna veronica veronika vicki vicky victoria viola violet violeta virginia vivian viviane vivien wanda
wangari wanjiru wendy whitney whoopi wilhelmina wilma winifred winnie xiao xiomara yael yan yasmin yasmine
yelena yetunde yi ying yoko yolanda yuki yulia yuliya yumi yuriko yvette yvonne zahra zainab zanele zara
zelda zeynep zoe zofia zsuzsanna zuzana
`;

const men = wordSet(MEN);
const women = wordSet(WOMEN);

/** What a given name says about the sex of who bears it; null when it says nothing. */
export type Sex = "male" | "female" | null;

/** True for a common given name, whatever its case and accents: "Elon", "José". */
export const isGivenName = (word: string): boolean => {
  const key = plainForm(word);
  return men.has(key) || women.has(key);
};

/** The sex that a given name tells, null when both or neither bear it. */
export const sexOfGivenName = (word: string): Sex => {
  const key = plainForm(word);
  if (men.has(key) === women.has(key)) return null;
  return men.has(key) ? "male" : "female";
};

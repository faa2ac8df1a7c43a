import { wordSet } from "../../core/people/word-set.js";

/** Common surnames of many cultures, in lower case. */
export const SURNAMES = wordSet(`
abbott abdullah abe abrams acosta adams adkins aguilar ahmed albright alexander ali allen alvarez anderson
andersson andrews antonov aquino archer armstrong arnold arroyo ashcroft assad atkins atkinson austin ayala
bach bailey baker baldwin ball banerjee bannon barber barker barnes barnett barr barrett barron barroso
bartlett barton bass bates bauer baxter beck becker bell bennett benson berg berger bergman berlusconi
bernstein berry best bhutto biden bishop black blackburn blair blake blanco bloomberg bolton bond booth
bosch bouchard boucher bowen bowers bowman boyd boyle bradley bradshaw brady brandt branson braun brennan
brewer briggs brooks brown browne bruce bryan bryant buchanan buckley buffett burgess burke burnett burns
burton bush butler byrd byrne cain calderon caldwell cameron campbell cannon cantor carey carlson carney
carpenter carr carroll carson carter casey castillo castro chambers chan chandler chang chapman charles
chase chatterjee chavez chen cheney cheng cheung choi chopra chow christensen christie chu chung churchill
clark clarke clayton clegg clinton cohen cole coleman collins connolly connor conway cook cooper corbyn
costa cowan cox craig crawford cruz cummings cunningham cuomo curry curtis dalton daniels das davenport
davidson davies davis dawson dean delgado deng desai diaz dickson dixon doherty dole dominguez donaldson
donovan douglas doyle drake dubois duffy duncan dunn dupont duran dutta edwards eisenhower elliott ellis
ellison engel epstein erdogan eriksson espinosa estrada evans farrell federer feinstein feldman ferguson
fernandes fernandez ferrari fischer fisher fitzgerald fleming fletcher flores flynn foley ford foster fowler
fox francis franco frank franklin fraser freeman friedman frost fuentes fuller gallagher gandhi garcia
gardner garner garrett gates geithner george ghosh gibbs gibson gilbert gill gingrich giuliani goldberg
goldman goldstein gomes gomez gonzales gonzalez goodman goodwin gordon gore graham grant graves gray green
greenberg greene greenspan gregory griffin griffith gross guerrero guevara gupta gutierrez guzman haas haley
hall hamilton hammond hancock hansen hanson hansson harding hardy harper harris harrison hart hartman harvey
hassan hawkins hayes haynes heath henderson henry hernandez herrera hicks higgins hill hilton hitler ho
hoffman hogan holland holmes holt hoover hopkins horton houston howard howe howell huang hubbard huber
hudson huerta huffman hughes hunt hunter hussain hussein hutchinson ibrahim ivanov iyer jackson jacobs
jacobson jain james janssen jefferson jenkins jennings jensen jimenez jobs johansson johnson johnston jones
jordan joseph joshi joyce juncker jung kaczynski kagan kahn kang kaplan kapoor karzai kaufman kaur keith
keller kelley kelly kemp kennedy kerr kerry khan kim king kirby kirk kissinger klein knight koch kohl
koizumi kovacs kramer krishnan krueger kumar kuznetsov kwok laden lam lambert lane lang larsen larson lau
lawrence lawson lebedev lee lehmann leon leonard leung levin levine levy lewis li liang lieberman lim lin
lincoln lindsay ling liu livingston lloyd logan long lopez lowe lucas luna lynch lyons ma macdonald mackay
mackenzie macron madoff maduro malone mandela manning mao marino marquez marsh marshall martin martinez
mason massey matthews maxwell may mayer mbeki mccain mccarthy mcconnell mccoy mcdonald mcdonnell mcgee
mcgrath mckay mckenzie mckinney mclaughlin mclean mcmahon medina medvedev mehta meier mejia melnyk mendez
mendoza merkel messi meyer meyers miller mills milosevic mishra mitchell modi mohamed molina monroe
montgomery moody moore morales moran moreno morgan morris morrison morrow morton moss mubarak mueller mugabe
mukherjee muller munoz murdoch murphy murray musharraf musk myers nadal nader nair napolitano navarro nelson
netanyahu neumann newman newton nguyen nicholls nichols nicholson nielsen nixon nkrumah noble nolan norman
norris norton novak nunez o'brien o'connor o'donnell o'hara o'leary o'malley o'neal o'neill o'reilly
o'sullivan obama obasanjo obrien odinga olmert olsen olson ong orban ortega ortiz osborne otoole owen owens
ozawa pacheco padilla page palin palmer papadopoulos park parker parsons patel patterson paul paulson payne
pearce pearson pelosi pena peng perez perkins perry persson peters petersen peterson petrov petrovic petty
phillips pierce pinochet pittman pope popov porter potter powell powers prasad preston price prince
pritchard prodi putin qaddafi quinn rahman rajan ramirez ramos ramsey rao rasmussen ray reagan reddy reed
rees reeves reid reilly reyes reynolds rhodes ricci rice rich richards richardson richter riley rios ritter
rivera roberts robertson robinson rocha rodgers rodriguez rogers rojas roman romero romney roosevelt rosen
rosenberg ross rossi roth rowe rowling roy rubin rubio ruiz rumsfeld russell russo rutte ryan saakashvili
sachs salazar sanchez sanders santiago santorum santos sarkozy sato saunders savage schaefer schmidt schmitt
schneider schroder schroeder schultz schulz schumer schwartz schwarz schwarzenegger scott sessions shah
shapiro sharma sharon sharp sharpe shaw shea shelton sheppard sherman short sidhu silva simmons simon
simpson sims sinclair singh skinner slater sloan smirnov smith snowden snyder sokolov solis soros soto
sotomayor souza spears spencer spitzer stafford stalin stanley stark steele stein stephens stephenson
stevens stevenson stewart stokes stone strong stuart sullivan summers sun sutton suzuki swanson sweeney
szabo takahashi tan tanaka tang tate taylor tenet thatcher thomas thompson thomson thornton tillerson
timmermans torres townsend tran travers tremblay trudeau truman trump tsai tsang tsipras tsvangirai tucker
turner tutu tyler tyson underwood valdez valencia valentine vance vargas vasquez vaughan vaughn vazquez vega
velasquez velez verma vidal villanueva vogel volkov wade wagner walker wallace walsh walter walters walton
wang ward warner warren washington waters watkins watson watts weaver webb weber webster weiss welch wells
werner west wheeler white whitehead whitney wiggins wilcox wilkins wilkinson williams williamson willis
wilson winfrey winters wise wolf wolfe wolff wong wood woods woodward wright wu xi xu yamamoto yang yates
yeltsin yeung yildiz yilmaz yoon young yu zapata zapatero zelenskiy zelensky zelenskyy zhang zhao zheng zhou
zhu zimmerman zuckerberg zuma zuniga
`);

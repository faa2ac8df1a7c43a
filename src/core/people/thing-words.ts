import { wordSet } from "./word-set.js";

/** Words of organisations, offices, works and things: a capitalised run that holds one is no person. Lower case. */
export const THING_WORDS = wordSet(`
  academy act acts administration advertiser affairs afl-cio agency agenda agreement air airline airlines airport
  airways alliance ambulance amendment americans apartments app archive archives arena army arts assembly associates
  association athletics attack attacks auditorium authority authorities avenue award awards bancorp bank basin bay
  beach bill board boulevard bowl branch bridge brigade broadcasting building bulletin bureau business cabinet café
  cafe calendar camp campaign campus canal cancer capitol cathedral census center centers centre century cemetery
  challenge chamber championship championships channel charity charter chronicle church cinema circuit city civic
  clinic club coalition coast code college colony commission committee commons communications community companies
  company computer computers conference confederation congress conservancy conservatives conservatory consortium
  constitution construction consulting control convention corp corporation corps corridor council county court courts
  creek crew crisis cup daily day days deal debate declaration defence defense delta democracy democrats department
  development digital directorate disaster dispatch district division dome dynasty east eastern economics economy
  edition education electric electronics embassy emergency empire energy engine engineering enforcement enterprise
  enterprises entertainment environment equity estate euro europe european examiner exchange expedition express
  expressway facility factory faculty fair falls family federal federation festival film films finance financial fleet
  flight foods football force forces foreign forest fort forum foundation front fund galaxy gallery games gang garden
  gardens gas gazette globe gmbh government governorate group guard guardian guild gulf hall harbor harbour headquarters
  health herald heights heritage highway holdings homeland hospital hospitals hotel hotels hours hq hurricane
  inc independence independent index industries industry initiative inn institute institution insurance intelligence
  interior international internet investment investments island islands isle journal jurassic kingdom kong laboratories
  laboratory labs lake lakes land league legion legislature library limited line lines llc llp lodge ltd magazine mail
  mall management manor manufacturing marathon marine marines market markets mechanics media medical medicine memorial
  metro metropolitan mills ministry mission missions mobile monastery monument mosque motor motors mountain mountains
  movement municipality museum music nation nations national naval navy network networks news newspaper newspapers
  north northeast northern northwest nuclear observatory observer occupation ocean office offices oil olympic olympics
  online opera operation orchestra order organisation organization outlook oval pact palace panel parish park parkway
  parliament partners party passage peninsula pictures pipeline plan plant plaza plc police policy political politics
  polytechnic port post power press primary prison prize productions program programme project protocol province
  publications publishing qaeda quarterly radio rail railroad railway railways rally range ranges ranking real record
  records reef referendum refinery reform reformation regiment region register registry reuters getty renaissance report reporter
  republic republicans reservation reserve resistance resort resources restaurant restaurants review revolution river
  road rocket route rule rules saturn school schools science sciences sea season secretariat senate series service services
  shop shops shrine shuttle society software solar solutions south southeast southern southwest space spaceflight
  spokesman square squad stadium standard star state station statistics store stores storm strait street studio studios
  subcommittee summit sun support supreme surgery survey symphony syndrome syndicate systems task tax team
  technologies technology telecom telegraph telescope millions bros bros. prize telegram telephone television temple territory theater theatre theory
  threshold times tower towers town township trade trail training transit transport transportation treasury treaty
  trial tribe tribunal tribune trophy trust tunnel tv union united universe university valley vehicle venture ventures
  version viewpoint village wales war warfare wars watch water watershed weekly west western wireless works workshop
  world xinhua yard zealand zone zoo white house silicon wall golden gate grand prix cape costa el los las san santa
  santo fe rio mount puerto big beautiful little great new old red blue green black gilded age
  earth moon mars venus jupiter book books bible quran windows android google facebook twitter microsoft apple amazon
  interstate freeway album single song songs movie novel sequel episode season games chart charts band tour hits records
  constitutional democratic republican socialist communist conservative liberal labour labor progressive libertarian
  christian islamic muslim jewish catholic protestant orthodox baptist methodist evangelical nazi marxist
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december christmas easter thanksgiving ramadan halloween spring summer autumn winter
  miles acres percent dollars euros pounds million billion trillion pm am gmt est utc a.m p.m
  bomber bombers cowboys giants eagles lions tigers bears patriots yankees dodgers rangers rovers wanderers hotspur
  fc afc cf sc nba nfl nhl mlb fifa uefa ipo gdp
`);

/** Thing words that are also common surnames: after a given name they end a person's name. Lower case. */
export const THING_SURNAMES = wordSet(`
  bank beach bay bill black blue book bridge bush camp church coast cross day east falls field fields fort
  forest fair gate grand green guard hall hill house lake land line love major march may mills moon moore
  new north page park parks pope power post price prince rice rivers road roads rose shields star street
  summer summers sun temple trail underwood wall walls ward water waters west white winter winters wood
  woods works young yard little great red mars christian august spring golden old moody hours friday
  carpenter single kong express banks gates brooks stone stones cook baker king bishop sharp crew garden
  gardens farm reed frost snow strong wise long short best hope savage gore gray grey brown gold silver
  steel bell boyd bond cash chase coin court curry day deal dolphin drummer duke english fisher fox french
  german ireland israel jordan knight law lord mann marks mayer noble nation nations pace paris person
  pitt potter power rush self shepherd singer small smith sparks speed story sweet taylor thatcher tracy
  turner walker weaver webb welsh wise wolf worth yates england london york holland france wales
`);

/** Things whose name begins with a person's surname without being that person: "Trump Tower". Lower case. */
export const NAMED_AFTER = wordSet(`
  tower towers airport bridge street avenue road building center centre college university school institute hospital
  stadium award awards prize organization organisation foundation company corp corporation inc motors motor group
  media library museum memorial park house hall hotel hotels square peak mountain river lake county city bank
  broadcasting television records act amendment doctrine line case fund trust university's
`);

/** Companies, schools and places that bear a person's full name, as `nameKey` gives it. */
export const NAMESAKES: ReadonlySet<string> = new Set(
  `johns hopkins|goldman sachs|morgan stanley|wells fargo|merrill lynch|charles schwab|jp morgan|johnson johnson|sandy hook
  |stella artois|jack daniels|louis vuitton|ralph lauren|calvin klein|tommy hilfiger|estee lauder|lord taylor|eli lilly
  |ernst young|baker mckenzie|credit suisse|fannie mae|freddie mac|sallie mae|ben jerry|virginia tech|carnegie mellon
  |marks spencer|sam adams|dolce gabbana|hugo boss|booz allen|booz allen hamilton|john deere|philip morris|victoria's secret
  |monte carlo|costa rica|puerto rico|santa monica|santa barbara|santa clara|santa fe|san antonio|san jose|san diego
  |san francisco|virginia beach|daytona beach|salvador da bahia|mason dixon|harley davidson|abu dhabi|tel aviv|buenos aires|kuala lumpur|phnom penh
  |addis ababa|sao paulo|santo domingo|port moresby|el paso|baton rouge|mar lago|fort worth|des moines|taco bell|pell grant
  |hong kong|new york|rio de janeiro|la paz|las vegas|los angeles|santa cruz|santa ana|san juan|san salvador|palo alto|rolls royce|hewlett packard`
    .split("|")
    .map((name) => name.trim()),
);

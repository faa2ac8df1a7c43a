import { wordSet } from "../../core/people/word-set.js";

/** Words that stand right before a name and are no part of it: "President Trump", "Sen. Warren". Lower case. */
export const TITLES = wordSet(`
  mr mrs ms miss mx st dr prof professor sir dame lord lady madam madame monsieur mme mlle herr frau señor señora senor
  senora don doña hon honourable honorable rev reverend fr father sister brother saint rabbi imam ayatollah sheikh shaikh
  sheik mullah mufti pope cardinal archbishop bishop monsignor pastor deacon canon
  president vice-president vp premier chancellor king queen prince princess emperor empress sultan emir shah tsar czar consort
  duke duchess count countess baron baroness viscount crown
  minister secretary undersecretary under-secretary attorney solicitor ambassador envoy consul commissioner comptroller
  treasurer senator sen sens congressman congresswoman congressmember representative rep reps gov governor
  lieutenant-governor mayor councilman councilwoman councillor councilor councilmember alderman assemblyman
  assemblywoman assemblymember delegate deputy mp mep mla lawmaker legislator speaker whip leader taoiseach tanaiste
  judge justice magistrate prosecutor sheriff marshal constable inspector detective superintendent sergeant sgt corporal
  cpl private pvt lieutenant lt captain capt major maj colonel col brigadier general gen admiral adm commander cmdr
  commodore commandant officer chief lance-corporal airman
  chairman chairwoman chairperson chair ceo cfo coo cto cio founder co-founder cofounder director executive manager
  boss head spokesman spokeswoman spokesperson adviser advisor aide coach trainer provost dean rector principal
  actor actress singer rapper author writer novelist poet playwright journalist reporter columnist editor producer
  filmmaker composer pianist guitarist drummer comedian illustrator photographer analyst economist historian scientist
  physicist astronaut cosmonaut pilot scholar activist candidate nominee democrat republican billionaire lawyer
  counsel investor entrepreneur businessman businesswoman oligarch dictator tycoon administrator inspector-general undersecretary-general secretary-general sec solicitor-general
  governor-general congressmen lawyer publisher consultant organiser organizer strategist spokespeople biologist researcher
  surgeon veteran campaigner councillors guitarist bassist vocalist frontman quarterback striker midfielder
  goalkeeper famer defender forward pitcher catcher driver mathematician philosopher doctor nurse
`);

/** Titles that can as well be a given name or surname: a title only where a title's place is certain. */
export const DOUBTFUL_TITLES = wordSet(`
  king prince princess queen duke count baron major judge bishop pope dean earl marshal don private saint cardinal canon
  crown whip head boss forward catcher driver sister brother father deacon sultan chair general chief justice lady lord
  page private miss principal sheikh emir shah sharif
`);

/** Words that go before a title and with it: "former", "U.S.", "acting", "deputy". Lower case. */
export const TITLE_MODIFIERS = wordSet(`
  former ex acting interim deputy vice assistant associate first senior junior chief prime foreign finance defence
  defense interior home treasury transportation transport health education energy labor labour state justice homeland
  security national general press attorney permanent presiding lead managing federal district supreme chief
  lieutenant house senate majority minority opposition co executive presidential democratic republican conservative liberal
  world special crown retired late then incoming outgoing u.s us uk u.k eu un environment agriculture commerce trade
  housing veterans intelligence cabinet party campaign white communications budget economy culture science technology
  immigration police army navy military air force royal grand great staff public
`);

/** Nouns that say what a person is or does; the heads of role phrases. Lower case, singular. */
export const ROLE_NOUNS = wordSet(`
  ${[...TITLES].filter((word) => !/^(?:mr|mrs|ms|miss|mx|sir|madam|don|fr|saint|crown|forward|private)$/.test(word)).join(" ")}
  academic accountant administrator advocate agent ally ambassador anchor apologist appointee archaeologist architect artist
  assassin assistant athlete attorney banker beneficiary biologist blogger broadcaster butcher capitalist caretaker carpenter
  champion chaplain chemist choreographer citizen cleric clerk climatologist coordinator co-author co-chair co-chairman
  co-host co-owner co-leader
  commentator confidant confidante conductor congressmember consultant contender convict critic curator dancer dealer
  designer developer diplomat dissident donor ecologist educator engineer epidemiologist evangelist ex-husband ex-wife
  expert explorer farmer father fellow financier firefighter fisherman foreman fundraiser gunman hacker heir heiress
  hero host hunter husband influencer insider inventor jurist justice kingmaker landlord lecturer librarian lieutenant
  linguist lobbyist loyalist magnate mastermind mechanic mediator medic member mentor merchant meteorologist miner
  mogul monarch mother motorist musician negotiator newcomer nobel officer official operative operator organiser
  organizer orator owner painter parliamentarian partner patron pediatrician performer philanthropist physician
  planner player policeman policewoman politician pollster postmaster priest prisoner programmer protester
  psychiatrist psychologist publicist publisher pundit rancher rebel receptionist recruiter refugee registrar
  regulator researcher resident retiree rival ruler sailor salesman sculptor seaman shareholder sociologist soldier
  specialist sponsor sportsman star statesman statistician steward strategist student successor surgeon survivor
  surveyor suspect swimmer teacher technician technologist terrorist theologian therapist trader trustee
  veteran veterinarian viceroy victim volunteer warlord warrior widow widower wife winner witness worker wrestler
  youth daughter son sister brother uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother
  stepfather stepmother girlfriend boyfriend fiance fiancée fiancé friend foe frontrunner front-runner incumbent
  challenger hopeful running-mate predecessor protege protégé native titan pioneer guru whistleblower lawmaker
  second-in-command no.2 gentleman lady man woman vicar bassist vocalist frontman songwriter musician violinist
  footballer cricketer golfer boxer cyclist swimmer runner jockey batsman bowler captain sprinter skipper
  superstar celebrity socialite model
`);

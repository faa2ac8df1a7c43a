const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

/** Pronouns that can be the subject of a cue verb. */
export const SUBJECT_PRONOUNS = words("he she they we i it who someone somebody everyone everybody nobody");

/** Pronouns that open a clause: what follows them is its verb. */
export const CLAUSE_OPENERS = words("he she they we i it there you this these those");

export const OBJECT_PRONOUNS = words("me him her them us you himself herself themselves it");

export const DETERMINERS = words(
  "the a an his her their its our my this that these those one some several many two three four five six seven eight nine ten both another other all most few every each no any multiple numerous various more dozens hundreds",
);

export const PREPOSITIONS = words(
  "of for at from with in on by to about after before during under over against into through between among amid via outside inside without within near across around despite following toward towards upon off onto behind alongside regarding concerning per throughout since until unlike like",
);

/** Prepositions that may stand inside the words that name a source: "a spokesman for the mayor". */
export const NOUN_LINKS = words(
  "of for at from with in on to close familiar briefed involved inside near within who",
);

export const SUBORDINATORS = words(
  "that as when while because although though if whether where whereas since until unless which what how why after before than once so but yet nor",
);

export const BE_FORMS = words(
  "is was were are been being be am get got gets 's 're isn't wasn't weren't aren't",
);

export const HAVE_FORMS = words("has have had having 've 'd");

export const MODALS = words(
  "will would can could should may might must shall won't wouldn't can't couldn't shouldn't do does did to let ll cannot",
);

/** "None of the accounts says": a source that is said not to speak. */
export const NO_SOURCE = words("none no neither nobody nothing");

export const NEGATIONS = words(
  "not never didn't doesn't don't hasn't haven't hadn't nor without neither isn't wasn't weren't aren't won't wouldn't can't couldn't shouldn't cannot",
);

export const ADVERBS = words(
  "also then later once again still even just now soon already often sometimes previously earlier since simply further long always reportedly first last both all each subsequently too instead rather once twice ever only so meanwhile afterward afterwards today yesterday tonight tomorrow there here before ago himself herself themselves itself aloud bluntly flatly famously himself nonetheless nevertheless however though indeed thus therefore plus elsewhere besides moreover furthermore perhaps maybe sure yes well okay granted likewise otherwise overall",
);

const NOT_ADVERBS = words(
  "family july italy assembly only supply ally reply apply early daily weekly likely friendly holy jelly belly bully emily kelly sally billy molly lily polly ely",
);

/** "recently", "publicly": adverbs that may stand between a subject and its verb. */
export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.length > 4 && word.endsWith("ly") && !NOT_ADVERBS.has(word));

export const WEEKDAYS_AND_MONTHS = words(
  "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october november december jan feb mar apr aug sept sep oct nov dec",
);

export const TIME_WORDS = words(
  "today yesterday tonight tomorrow earlier later last this next week month year morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday recently ago again weekend time days weeks months years hours",
);

/** Words for the form that a statement has or the occasion it was made on. */
export const CARRIER_NOUNS = words(
  "statement statements interview interviews post posts tweet tweets letter letters email emails e-mail memo speech speeches remarks briefing briefings conference message messages call filing filings report reports article articles column video videos address hearing testimony podcast broadcast blog essay op-ed editorial release announcement ruling opinion lawsuit complaint affidavit document documents court court's event rally debate meeting town hall panel appearance program programme show newsletter note text texts thread caption book memoir declaration brief motion order decision verdict transcript recording notice bulletin update press twitter facebook instagram x truth social tiktok youtube television tv radio phone news platform account page channel website site network app feed",
);

/** Documents and studies that can themselves be said to say something. */
export const DOCUMENT_NOUNS = words(
  "report reports study studies analysis survey surveys statement statements letter lawsuit complaint indictment affidavit filing filings documents document memo article article's review ruling order data figures estimates research poll polls records account accounts story release website page post tweet message email note notice book paper papers newspaper magazine network outlet broadcaster channel newsletter transcript findings investigation audit assessment update dataset tracker tally index census forecast",
);

/** Heads of noun phrases that can speak. */
export const SPEAKER_NOUNS = words(
  "spokesman spokeswoman spokesperson spokespeople spokesmen president senator minister secretary director chairman chairwoman chair chief governor mayor judge justice attorney lawyer sheriff police officials official sources source people person associate associates ally allies aide aides critics critic experts expert analysts analyst authorities prosecutors prosecutor researchers researcher scientists scientist economists economist doctors doctor republicans democrats lawmakers lawmaker lawyers attorneys representative representatives agency agencies department ministry government company court campaign committee commission council board group groups union unions organization organisation white house pentagon administration army military navy guard family mother father brother sister wife husband son daughter parents friend friends neighbor neighbour witness witnesses resident residents voters voter man woman boy girl student students teacher teachers professor coach player players actor actress singer author writer reporter reporters host anchor editor founder ceo executive executives manager owner leader leaders head investigators investigator detective detectives officers officer captain lieutenant general colonel deputy commander commissioner administrator adviser advisers advisor advisors strategist strategists politician politicians diplomat diplomats ambassador envoy king queen prince princess pope bishop priest pastor rabbi imam activist activists advocate advocates opponents opponent supporters supporter others many some several most one team teams crew staff members member insiders insider observers observer historian historians billionaire star veteran mogul vice nominee candidate candidates candidate's colleague colleagues boss bosses church bank firm firms airline watchdog regulator regulators agency's office bureau embassy state states city county country nation duo couple pair victim victims survivor survivors patients patient defendant plaintiff plaintiffs suspect pilot driver owner's meteorologist meteorologists forecasters forecaster virologist epidemiologist physician physicians nurse nurses surgeon curator artist comedian musician rapper filmmaker publisher novelist poet speaker whip congressman congresswoman congressmen rep rep. sen delegate delegates premier chancellor legislator legislators legislature parliament senate panel jury juror jurors lead newspaper outlet network broadcaster eyewitness eyewitnesses bystander bystanders resident residents correspondent correspondents agent agents superintendent consultant consultants lieutenant sergeant assistant assistants applicant participants participant migrant migrants immigrant immigrants attendant attendants tenant tenants merchant servant account accounts ceo cfo dad mom mum grandmother grandfather uncle aunt cousin daughter-in-law girlfriend boyfriend fiancé partner partners kid kids child children people's men women fans fan users user customers customer viewers governments nations institute university college school hospital clinic charity foundation center centre campaigners monarch regime rebels militants hackers clerk clerks editor-in-chief editors writers co-founder co-author co-chair co-host judges justices secretary-general vice-president",
);

const SPEAKER_SUFFIX = /(?:[^o]man|men|woman|women|person|people|[a-z]{3}(?:er|or|ist|ian|eer|ee)s?)$/;
const NOT_SPEAKERS = words(
  "takeover handover turnover makeover dinner offer tower trailer career border disaster charter chapter folder shelter encounter murder laughter hunger anger disorder corner barrier frontier computer printer server router timer meter register chamber lumber shoulder thunder wonder surrender gender transfer matter twitter monster cluster finger trigger danger filter semester dossier tender number numbers order orders power powers letter letters paper papers matter matters summer winter weather water quarter center centers centre member's factor factors error errors effort event events moment percent amount document movement agreement investment development statement treatment argument announcement content client's government's rather however another after over under never ever either other further river october november december september september's plant plants restaurant restaurants fee fees committee current recent present absent different important significant consistent apparent incident incidents president's continent talent accident accidents",
);

/** True for a lower-case noun that can be the one who speaks. */
export const isSpeakerNoun = (word: string): boolean =>
  SPEAKER_NOUNS.has(word) || (!NOT_SPEAKERS.has(word) && SPEAKER_SUFFIX.test(word));

/** Verbs in a form that makes a clause, where they are not cue verbs. */
export const FINITE_VERBS = words(
  "is was were are has have had will would can could should may might must shall does did do isn't wasn't weren't aren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't doesn't didn't don't went took made came sank swam sang rang began drank shrank sprang stank ran won dug hung stuck struck swung fed bled bred fled met led slid laid paid dealt felt knelt meant slept swept wept crept leapt bent lent sent spent built burnt learnt lost sat shut spread quit bet burst cost hurt split shed rid dove froze stole tore swore wove woke chose bore bound ground wound fought sought taught bought threw withdrew overcame became outran forgot forgave forbade arose mistook undertook understood foresaw oversaw got saw knew gave found left became began brought built bought caught chose cut did drew drove fell felt flew fought grew held kept led lost met paid put ran sent set showed spent stood told thought understood won wore rose broke spoke sold sought hit let shot wrote goes takes makes comes gets sees knows gives finds leaves becomes wants needs remains seems appears looks shows means works plans runs keeps helps includes faces continues it's he's she's they're we're there's that's i'm i've we've they've he'd she'd they'd we'd you're i'll we'll",
);

const NOT_PAST = words(
  "united alleged supposed related limited hundred sacred naked wicked rugged indeed speed need seed feed breed exceed unprecedented red bed med ted fred reed",
);

/** True for a word that shows that its clause has a verb. */
export const isFiniteVerb = (word: string): boolean =>
  FINITE_VERBS.has(word) || (word.length > 4 && word.endsWith("ed") && !NOT_PAST.has(word));

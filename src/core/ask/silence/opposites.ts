/**
 * Pairs of everyday words that exclude each other, in lower case. Left out are words that often stand for both sides of
 * one event (win and lose, buy and sell) or that take turns in one text (old and new, first and last).
 */
const PAIRS = `above/below absence/presence absent/present accept/refuse accept/reject accepted/refused accepted/rejected
  active/inactive active/passive admit/deny admitted/denied affirm/deny agree/disagree agreed/refused ahead/behind
  alive/dead allow/ban allow/forbid allow/prohibit allowed/banned allowed/forbidden allowed/prohibited ally/enemy
  always/never amateur/professional ancient/modern appear/disappear appeared/disappeared approve/reject approved/rejected
  artificial/natural ascending/descending asleep/awake attack/defend attacked/defended backward/forward bad/good
  before/after beginning/end begin/end began/ended benefit/harm best/worst better/worse biggest/smallest big/small
  birth/death born/died bottom/top brave/cowardly broad/narrow build/destroy built/destroyed cause/prevent
  caused/prevented cheap/expensive cheapest/costliest civilian/military clean/dirty close/open closed/open closed/opened
  cold/hot cold/warm complex/simple condemn/praise condemned/praised confirm/deny confirmed/denied connect/disconnect
  conservative/liberal cool/warm create/destroy created/destroyed dangerous/safe dark/light day/night decline/growth
  decline/increase declined/increased declined/rose decrease/increase decreased/increased deep/shallow defeat/victory
  defendant/plaintiff defensive/offensive deficit/surplus deposit/withdraw difficult/easy distant/near dry/wet
  domestic/foreign domestic/international downstairs/upstairs downtown/uptown early/late earlier/later earliest/latest
  east/west eastern/western eastward/westward easterly/westerly emigrate/immigrate employee/employer empty/full
  enemy/friend enter/exit enter/leave entered/left even/odd exclude/include excluded/included exhale/inhale export/import
  exports/imports exterior/interior external/internal fail/pass fail/succeed failed/passed failed/succeeded failure/success
  fake/genuine fake/real fall/rise fell/rose falling/rising false/true far/near fast/slow faster/slower fastest/slowest
  father/mother female/male few/many fewer/more fewest/most fire/hire fired/hired floor/ceiling forbid/permit
  forget/remember forgot/remembered formal/informal former/future friendly/hostile gain/loss gained/lost general/particular
  general/specific gentle/harsh give/take guilt/innocence guilty/innocent happy/sad hard/soft harder/softer hate/love
  heaviest/lightest heavy/light hidden/visible hide/reveal hid/revealed high/low higher/lower highest/lowest hollow/solid
  honest/dishonest horizontal/vertical husband/wife ignorant/aware ignore/notice indoor/outdoor indoors/outdoors
  inferior/superior inner/outer input/output inside/outside join/leave joined/left junior/senior keep/lose large/small
  larger/smaller largest/smallest least/most legal/illegal lend/borrow less/more liquid/solid literate/illiterate
  local/national long/short longer/shorter longest/shortest loose/tight loosen/tighten loudest/quietest loud/quiet
  love/hatred lower/raise lower/upper lowered/raised maximum/minimum majority/minority man/woman men/women manual/automatic
  major/minor mental/physical multiple/single native/foreign negative/positive never/often noisy/quiet normal/abnormal
  north/south northern/southern northeast/southwest northwest/southeast occasionally/never often/rarely oldest/newest
  oldest/youngest open/shut oppose/support opposed/supported opponent/supporter opponents/supporters optimist/pessimist
  optimistic/pessimistic ordinary/extraordinary passed/rejected past/future peace/war peaceful/violent permanent/temporary
  permanently/temporarily poor/rich poorest/richest poverty/wealth praise/criticise praise/criticize praised/criticised
  praised/criticized presence/lack private/public profit/loss promote/demote promoted/demoted proponent/opponent
  proponents/opponents prosecution/defense prosecution/defence protect/harm pull/push pulled/pushed punish/reward
  punished/rewarded quick/slow quickly/slowly raw/cooked rear/front receive/send received/sent recall/issue reject/support
  rejected/supported release/capture released/captured relevant/irrelevant right/wrong rural/urban same/different
  similar/different sharp/blunt shrink/grow shrank/grew sink/float smart/stupid smooth/rough sooner/later start/stop
  started/stopped strengthen/weaken strengthened/weakened strength/weakness strong/weak stronger/weaker strongest/weakest
  succeed/precede succeeded/preceded successor/predecessor summer/winter tall/short tallest/shortest thick/thin
  thicker/thinner unite/divide united/divided up/down useful/useless victim/attacker wide/narrow wider/narrower
  widen/narrow wise/foolish worst/finest young/old youngest/eldest`;

const opposites = new Map<string, Set<string>>();
for (const pair of PAIRS.split(/\s+/)) {
  const [a = "", b = ""] = pair.split("/");
  opposites.set(a, (opposites.get(a) ?? new Set()).add(b));
  opposites.set(b, (opposites.get(b) ?? new Set()).add(a));
}

const PREFIX = /^(?:un|in|im|il|ir|non|dis|de|mis|anti)/;
/** Shorter words only happen to begin like a prefix: "in" and "infer". */
const SHORTEST_BASE = 4;

const isPrefixed = (longer: string, base: string): boolean => {
  if (base.length < SHORTEST_BASE || !longer.endsWith(base)) return false;
  const prefix = longer.slice(0, longer.length - base.length);
  return prefix !== "" && PREFIX.exec(longer)?.[0] === prefix;
};

const isInAndOut = (a: string, b: string): boolean =>
  a.length > SHORTEST_BASE && a.slice(2) === b.slice(2) && a.startsWith("in") && b.startsWith("ex");

/** True where one word says the contrary of the other: "highest" and "lowest", "popular" and "unpopular". */
export const areOpposite = (a: string, b: string): boolean =>
  opposites.get(a)?.has(b) === true ||
  isPrefixed(a, b) ||
  isPrefixed(b, a) ||
  isInAndOut(a, b) ||
  isInAndOut(b, a);

/**
 * What may stand around a cue verb.
 * `bare`: a clause without "that" ("said he would"); `that`: a clause with "that", or a bare one with a clear verb;
 * `direct`: a quotation; `addressee`: somebody told before the words; `call`: "called it “…”"; `as`: "described it
 * as “…”"; `infinitive`: "vowed to …"; `out`: only with "out" ("pointed out"), `it` likewise ("put it").
 */
export type CueUse = "bare" | "that" | "direct" | "addressee" | "call" | "as" | "infinitive" | "out" | "it";

export type CueForm = "base" | "present" | "past" | "participle";

export interface CueVerb {
  readonly lemma: string;
  readonly uses: ReadonlySet<CueUse>;
  readonly form: CueForm;
}

const B = "bare that direct";
const T = "that direct";
const TA = "that direct addressee";
const D = "direct";
const I = "that direct infinitive";

/** Verbs by what may follow them. Irregular forms stand after the base: present, past, participle in -ing. */
const TABLE: readonly (readonly [uses: string, verbs: string])[] = [
  [B, "say/says/said/saying claim"],
  ["bare that", "believe think/thinks/thought/thinking"],
  ["bare that direct addressee", "tell/tells/told/telling"],
  [
    T,
    "state add admit allege announce argue assert acknowledge affirm caution clarify comment complain concede conclude confess confide confirm contend counter declare deny/denies/denied/denying disclose emphasize emphasise estimate exclaim explain guess hint imply/implies/implied/implying indicate insist joke jest lament maintain mention muse note observe opine post predict proclaim quip recall reckon recount refute reiterate rejoin remark repeat reply/replies/replied/replying report respond retort reveal specify/specifies/specified/specifying speculate stress suggest summarize summarise suppose surmise testify/testifies/testified/testifying theorize tweet underline underscore venture volunteer write/writes/wrote/writing warrant attest boast brag/brags/bragged/bragging grumble forecast/forecasts/forecast/forecasting rule",
  ],
  ["that direct out", "point"],
  ["direct it", "put/puts/put/putting"],
  [TA, "warn inform assure remind notify/notifies/notified/notifying persuade convince brief"],
  ["that direct addressee infinitive", "ask urge advise promise beg/begs/begged/begging implore"],
  [I, "vow pledge swear/swears/swore/swearing threaten demand plead"],
  [T, "agree propose recommend request"],
  [D, "hope fear worry/worries/worried/worrying"],
  [
    D,
    "ask continue begin/begins/began/beginning start finish interject chime shout yell scream cry/cries/cried/crying whisper mutter mumble murmur sigh laugh smile grin shrug/shrugs/shrugged/shrugging chuckle sneer snap/snaps/snapped/snapping fume rage growl bark roar gush enthuse rave scoff jeer chant sing/sings/sang/singing tease thunder bellow wonder marvel reflect sum/sums/summed/summing elaborate disagree object protest apologize apologise thank congratulate read/reads/read/reading caption",
  ],
  [
    "call",
    "call label/labels/labelled/labelling label/labels/labeled/labeling brand dub/dubs/dubbed/dubbing deem nickname term",
  ],
  [
    "as",
    "describe slam/slams/slammed/slamming blast dismiss denounce condemn criticize criticise hail praise frame cast/casts/cast/casting characterize characterise portray deride decry/decries/decried/decrying mock ridicule attack accuse refer/refers/referred/referring tout rip/rips/ripped/ripping laud bemoan reject welcome defend compare liken credit blame",
  ],
];

const PARTICIPLE_DROPS_E = /[^eoy]e$/;

const formsOf = (entry: string): readonly string[] => {
  const [base = "", present, past, participle] = entry.split("/");
  if (present !== undefined && past !== undefined && participle !== undefined)
    return [base, present, past, participle];
  const s = /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  const ed = base.endsWith("e") ? `${base}d` : `${base}ed`;
  const ing = PARTICIPLE_DROPS_E.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
  return [base, s, ed, ing];
};

const DOUBLED: ReadonlyMap<string, string> = new Map([
  ["admit", "admitt"],
  ["rebut", "rebutt"],
]);

const FORMS: readonly CueForm[] = ["base", "present", "past", "participle"];

const buildLookup = (): ReadonlyMap<string, CueVerb> => {
  const lookup = new Map<string, CueVerb>();
  for (const [uses, verbs] of TABLE) {
    for (const entry of verbs.split(" ")) {
      const lemma = entry.split("/")[0] ?? entry;
      const stem = DOUBLED.get(lemma);
      const forms = formsOf(stem === undefined ? entry : `${lemma}/${lemma}s/${stem}ed/${stem}ing`);
      forms.forEach((form, i) => {
        const known = lookup.get(form);
        const all = new Set([...(known?.uses ?? []), ...(uses.split(" ") as CueUse[])]);
        lookup.set(form, { lemma, uses: all, form: known?.form ?? FORMS[i] ?? "base" });
      });
    }
  }
  for (const form of ["read", "forecast", "cast", "put"]) {
    const verb = lookup.get(form);
    if (verb !== undefined) lookup.set(form, { ...verb, form: "past" });
  }
  return lookup;
};

const LOOKUP = buildLookup();

/** The cue verb that a word in lower case is a form of. */
export const cueVerb = (word: string): CueVerb | undefined => LOOKUP.get(word);

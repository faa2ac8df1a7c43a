/** What the words of a sentence say about when it happened, dates apart. */
export type Manner =
  /** Tells what has just happened: "announced", "has filed". */
  | "reports"
  /** Tells of something before that: "had lobbied". */
  | "before"
  /** A state, a plan, a view, a question: nothing that happened on a day. */
  | "other";

const IRREGULAR =
  "said|told|took|gave|went|came|made|met|won|lost|held|began|left|got|saw|spoke|wrote|sent|struck|fell|rose|hit|broke|chose|flew|drew|drove|ran|led|sold|bought|brought|sought|thought|fought|found|heard|kept|paid|stood|sat|spent|shot|swore|threw|grew|knew|put|set|cut|shut|quit|let|became|built|caught|dealt|did|felt|forgot|gave|hid|laid|lay|lent|meant|overcame|overtook|rode|sank|sang|sprang|stole|stuck|swept|taught|tore|undertook|withdrew|wore|was|were";
const VERB = new RegExp(
  [
    "(?<![\\p{L}’'-])(?:",
    "(?<before>had(?:\\s+(?:not|never|already|previously|also|since|long|just|been))*\\s+(?:\\p{Ll}+ed|been|made|taken|given|won|lost|held|begun|left|gone|come|met|become|told|said|got|seen|spoken|written|sent|sought|fought|found|kept|paid|spent|sold|bought|led|built|chosen|done|known|grown))",
    "|(?<perfect>ha(?:s|ve)(?:\\s+(?:not|never|already|also|since|now|yet|just|recently|all|been))*\\s+(?:\\p{Ll}+ed|been|made|taken|given|won|lost|held|begun|left|gone|come|met|become|told|said|got|seen|spoken|written|sent|sought|fought|found|kept|paid|spent|sold|bought|led|built|chosen|done|known|grown|cut|put|set|hit|shut))",
    "|(?<says>says|claims|warns|argues|insists|announces|confirms|denies)",
    "|(?<modal>will|would|could|may|might|should|must|can|shall|cannot|won['’]t|is\\s+(?:expected|set|due|scheduled|likely|to)|are\\s+(?:expected|set|due|scheduled|likely|to))",
    "|(?<state>is|are|has|have|remains?|seems?|appears?|wants?|believes?|thinks?|means|needs?|plans?|intends?)",
    `|(?<past>${IRREGULAR}|\\p{Ll}{2,}ed)`,
    "|(?<headline>\\p{Ll}{2,}s)",
    ")(?![\\p{L}’'-])",
  ].join(""),
  "gu",
);
// Words in -ed and -s that are no verbs of the sentence.
const NO_VERB =
  /^(?:united|indeed|hundred|speed|need|red|bed|led|proposed|alleged|supposed|so-called|limited|armed|unprecedented|estimated|related|based|talented|detailed|hatred|sacred|wicked|naked|indebted)$/;
const SPEECH = /["“][^"“”]*["”]?/g;
/** The rest of a speech that began in a sentence before: `… for years," she said.` */
const SPEECH_GOES_ON = /^[^"“”]*(?:”|"(?=[^"]*(?:"[^"]*"[^"]*)*$))/;

const kindOf = (groups: Readonly<Record<string, string | undefined>>): string =>
  ["before", "perfect", "says", "modal", "state", "past", "headline"].find(
    (name) => groups[name] !== undefined,
  ) ?? "";

/** The kinds of the finite verbs of a sentence outside its quotation marks, in order. Participles may slip in. */
const verbsOf = (sentence: string): readonly string[] => {
  const bare = sentence
    .replace(SPEECH_GOES_ON, (speech) => " ".repeat(speech.length))
    .replace(SPEECH, (speech) => " ".repeat(speech.length));
  const kinds: string[] = [];
  for (const match of bare.matchAll(VERB)) {
    const kind = kindOf(match.groups ?? {});
    if (kind === "headline" || NO_VERB.test(match[0])) continue;
    kinds.push(kind);
  }
  return kinds;
};

/** Words that send a sentence back before the day of its report. */
const LOOKS_BACK =
  /(?<!\p{L})(?:previously|originally|formerly|at the time|back then|in the past|used to|years? earlier|first (?:introduced|announced|proposed|met|elected|launched))(?!\p{L})|^(?:\p{L}+ )?(?:\p{L}+|\d+) (?:days?|weeks?|months?|years?) (?:before|after|earlier|later)\b/iu;

/** Reads how a sentence tells what it tells. */
export const mannerOf = (sentence: string): Manner => {
  if (/\?["”’]?$/.test(sentence)) return "other";
  const verbs = verbsOf(sentence);
  const [first] = verbs;
  if (LOOKS_BACK.test(sentence))
    return verbs.some((kind) => kind !== "modal" && kind !== "state") ? "before" : "other";
  if (verbs.includes("past") && (first === "past" || first === "perfect" || first === "before"))
    return "reports";
  if (first === "perfect" || first === "says") return "reports";
  if (first === "before") return "before";
  return "other";
};

/** What the words of a sentence say about when it happened, dates apart. */
export type Manner =
  /** Tells what has just happened: "announced", "has filed". */
  | "reports"
  /** Tells of something before that: "had lobbied", "previously". */
  | "before"
  /** A state, a plan, a view, a question: nothing that happened on a day. */
  | "other";

/** Kinds of finite verbs, as far as their form tells. */
export type VerbKind = "before" | "perfect" | "says" | "modal" | "state" | "past";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const PAST = words(
  "said told took gave went came made met won lost held began left got saw spoke wrote sent struck fell rose hit broke chose flew drew drove ran led sold bought brought sought thought fought found heard kept paid stood sat spent shot swore threw grew knew put set cut shut quit let became built caught dealt did felt forgot hid laid lay lent meant overcame overtook rode sank sang sprang stole stuck swept taught tore undertook withdrew wore was were",
);
const PARTICIPLES = words(
  "been made taken given won lost held begun left gone come met become told said got seen spoken written sent sought fought found kept paid spent sold bought brought led built chosen done known grown cut put set hit shut struck fallen risen broken flown drawn driven run caught dealt felt stolen swept withdrawn worn thrown",
);
const SAYS = words("says claims warns argues insists announces confirms denies");
const MODALS = words("will would could may might should must can shall cannot won't won’t");
const STATES = words(
  "is are has have remain remains seem seems appear appears want wants believe believes think thinks means need needs plan plans intend intends",
);
/** "is expected to", "are set to": plans, not states. */
const PLANNED = words("expected set due scheduled likely to slated planned");
const ADVERBS = words("not never already also since now yet just recently all previously long");
/** Words in -ed that are no verbs of the sentence. */
const NO_VERB = words(
  "united indeed hundred speed need red bed led proposed alleged supposed limited armed unprecedented estimated related based talented detailed hatred sacred wicked naked indebted",
);

const WORD = /[A-Za-zÀ-ſ]+(?:[’'-][A-Za-zÀ-ſ]+)*/g;

const isParticiple = (word: string): boolean =>
  PARTICIPLES.has(word) || (word.endsWith("ed") && word.length > 3);

/** The word behind "has", "had" or "is", adverbs passed over. */
const wordBehind = (all: readonly string[], at: number): string => {
  let next = at + 1;
  while (next < at + 4 && (ADVERBS.has(all[next] ?? "") || (all[next] ?? "").endsWith("ly"))) next += 1;
  return all[next] ?? "";
};

const kindOf = (all: readonly string[], at: number): VerbKind | null => {
  const word = all[at] ?? "";
  if (word === "had") return isParticiple(wordBehind(all, at)) ? "before" : "past";
  if (word === "has" || word === "have") return isParticiple(wordBehind(all, at)) ? "perfect" : "state";
  if (word === "is" || word === "are") return PLANNED.has(wordBehind(all, at)) ? "modal" : "state";
  if (PAST.has(word)) return "past";
  if (SAYS.has(word)) return "says";
  if (MODALS.has(word)) return "modal";
  if (STATES.has(word)) return "state";
  // A name: "Jared".
  if (/^\p{Lu}/u.test(word)) return null;
  return word.length > 4 && word.endsWith("ed") && !NO_VERB.has(word) ? "past" : null;
};

/** The finite verbs of a text in order; participles may slip in. Words with a capital are passed over. */
export const verbsIn = (text: string): readonly { readonly word: string; readonly kind: VerbKind }[] => {
  const all = text.match(WORD) ?? [];
  let helped = "";
  return all.flatMap((word, at) => {
    // "had signed" is one verb.
    if (word === helped) {
      helped = "";
      return [];
    }
    const kind = kindOf(all, at);
    if (kind === "before" || kind === "perfect") helped = wordBehind(all, at);
    return kind === null ? [] : [{ word, kind }];
  });
};

const BE: ReadonlySet<string> = words("was were is are");

/** "She was an ally", "it is the largest": its first verb says what is, and not what happened. */
export const tellsState = (sentence: string): boolean => {
  const all = sentence.match(WORD) ?? [];
  const at = all.findIndex((_, place) => kindOf(all, place) !== null);
  if (!BE.has(all[at] ?? "")) return false;
  const behind = wordBehind(all, at);
  return !isParticiple(behind) && !behind.endsWith("ing");
};

const SAID = words(
  "said told says added tweeted wrote argued insisted claimed noted stressed warned urged reiterated vowed",
);

/** True where the first verb outside quotation marks only tells that something was said. */
export const tellsSaying = (sentence: string): boolean =>
  SAID.has(verbsIn(withoutSpeech(sentence))[0]?.word ?? "");

/** Of a sentence without an end only the beginning is read, in characters. */
const LONGEST_READ = 1_000;

/** Verbs that tell too little to know an event by. */
const VAGUE = words(
  "was were is are had has have did went came made took got gave became began kept put set let left seemed appeared remained wanted continued started tried saw found knew felt held met used",
);
/** What befalls or ends somebody once a day, without an object. */
const ONCE = words("resigned died retired quit stepped returned collapsed surrendered fled married");
const PASSIVE = words("was were been is are got");

/** What a sentence tells was done: the first verb that says so, and whether it happens to one person once a day. */
export interface Deed {
  readonly verb: string;
  readonly isOnce: boolean;
}

/** Reads the deed of a sentence, speech left out; null where it only tells what was said or how things stood. */
export const deedOf = (sentence: string): Deed | null => {
  const verbs = verbsIn(withoutSpeech(sentence.slice(0, LONGEST_READ)));
  const at = verbs.findIndex(({ word }) => !VAGUE.has(word) && !PLANNED.has(word));
  const found = verbs[at];
  if (found === undefined || SAID.has(found.word) || found.kind !== "past") return null;
  return { verb: found.word, isOnce: ONCE.has(found.word) || PASSIVE.has(verbs[at - 1]?.word ?? "") };
};

const SPEECH = /["“][^"“”]*["”]?/g;
/** The rest of a speech that began in a sentence before: `… for years," she said.` */
const SPEECH_GOES_ON = /^[^"“”]*(?:”|"(?=[^"]*(?:"[^"]*"[^"]*)*$))/;

/** A sentence without what stands in quotation marks; a comma at their end parts the sentence still. */
const withoutSpeech = (sentence: string): string => {
  if (!/["“”]/.test(sentence)) return sentence;
  return sentence.replace(SPEECH_GOES_ON, " ").replace(SPEECH, (said) => (/,["”]$/.test(said) ? ", " : " "));
};

/** Words that send a sentence back before the day of its report. */
const LOOKS_BACK =
  /\b(?:previously|originally|formerly|at the time|back then|in the past|(?:in|over|for|during) (?:recent|the past|the last) (?:\w+ )?(?:days|weeks|months|years)|used to|years? earlier|first (?:introduced|announced|proposed|met|elected|launched))\b|^(?:\w+ )?\w+ (?:day|week|month|year)s? (?:before|after|earlier|later)\b/;

/** "By calling it a tax, the mayor …": what stands before the comma is not what happened. */
const SETS_OUT = /^(?:By|After|Before|While|Despite|Following|As|In|With|Amid|[A-Z]\w+ing)\b/;

const tellsAfterComma = (sentence: string): boolean => {
  const comma = sentence.lastIndexOf(", ");
  if (comma < 0 || !SETS_OUT.test(sentence)) return false;
  const first = verbsIn(sentence.slice(comma))[0]?.kind;
  return first === "past" || first === "perfect";
};

/** "That was before the war": where the story stands, not what happened. */
const BEFORE_ALL =
  /^["“]?(?:That|This|It|All (?:of )?(?:that|this)) (?:was|were|had been|came|happened) (?:\w+ )?(?:before|after|when|until|while|because)\b/;

/** Reads how a sentence tells what it tells. */
export const mannerOf = (whole: string): Manner => {
  if (/\?["”’]?$/.test(whole.slice(-3))) return "other";
  if (BEFORE_ALL.test(whole.slice(0, 40))) return "before";
  const sentence = whole.slice(0, LONGEST_READ);
  const said = withoutSpeech(sentence);
  const verbs = verbsIn(said);
  const first = verbs[0]?.kind;
  if (LOOKS_BACK.test(sentence))
    return verbs.some(({ kind }) => kind !== "modal" && kind !== "state") ? "before" : "other";
  if (first === "past" || first === "perfect" || first === "says") return "reports";
  if (first === "before") return "before";
  return tellsAfterComma(said) ? "reports" : "other";
};

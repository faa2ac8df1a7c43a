import type { Abstention, Answer, AskAnswer, CommandName } from "../answer.js";
import { LANGUAGE_NAMES } from "../ask/reading/language.js";
import type { AnalysedArticle } from "../model/article.js";
import type { Collection } from "../model/collection.js";
import type { CommandGuide } from "./compose-context.js";
import { isPrintedDate } from "./dates.js";
import { choiceSteps, nameSteps } from "./next-steps.js";
import { oneLine, type SlotKind } from "./phrases.js";
import { posterOf } from "./quote-block.js";
import type { ReplyBlock } from "./reply.js";

/** What of a collection may stand in a reply, gathered once. */
export interface CollectionWords {
  readonly collection: Collection;
  /** By id. */
  readonly articles: ReadonlyMap<string, AnalysedArticle>;
  readonly names: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
  readonly licences: ReadonlySet<string>;
  /** Usage lines and summaries of the commands. */
  readonly usages: ReadonlySet<string>;
}

/** The values that there are, as phrases print them. */
const given = (values: readonly (string | null | undefined)[]): readonly string[] =>
  values.filter((value) => value !== null && value !== undefined).map(oneLine);

/** Gathers names, outlets, licences and usage lines. Linear in articles and people; keep it for many checks. */
export const collectionWords = (
  collection: Collection,
  guides: readonly CommandGuide[],
): CollectionWords => ({
  collection,
  articles: new Map(collection.articles.map((article) => [article.id, article])),
  names: new Set(collection.people.flatMap(({ name, aliases }) => [name, ...aliases])),
  outlets: new Set(given(collection.articles.map(({ outlet }) => outlet))),
  licences: new Set(given(collection.articles.map(({ licence }) => licence))),
  usages: new Set(guides.flatMap(({ usage, summary }) => [usage, summary])),
});

const COMMANDS: ReadonlySet<string> = new Set<CommandName>([
  "ask",
  "who",
  "timeline",
  "quotes",
  "compare",
  "verify",
  "sources",
  "help",
  "about",
]);

/** The asker's own words, in whichever field an answer keeps them. */
const askedWords = (answer: Answer): readonly (string | null)[] => {
  const common = [answer.asked, answer.scope.source, ...answer.readAs.map(({ written }) => written)];
  switch (answer.kind) {
    case "timeline":
    case "compare":
    case "sources":
      return [...common, answer.topic];
    case "quotes":
      return [...common, answer.about];
    case "verify":
      return [...common, answer.claimed];
    case "parts":
      return [
        ...common,
        ...answer.parts.flatMap(({ asked, readAs, found, notFound }) => [
          asked,
          ...found,
          ...notFound,
          ...readAs.map(({ written }) => written),
        ]),
      ];
    case "ask":
      return [...common, ...readWordsOf(answer)];
    case "abstention":
      return [
        ...common,
        ...answer.found,
        ...answer.notFound,
        ...(answer.missingThere ?? []),
        ...readWordsOf(answer),
      ];
    case "choice":
      return [...common, answer.name];
    case "misuse":
      return [...common, ...misuseWords(answer.problem)];
    default:
      return common;
  }
};

const misuseWords = (problem: (Answer & { kind: "misuse" })["problem"]): readonly string[] => [
  problem.option,
  ...("value" in problem ? [problem.value] : []),
  ...("until" in problem ? [problem.until] : []),
  ...("choices" in problem ? [...problem.choices, problem.choices.join(", ")] : []),
];

/** Requests that ask the same again with a name of the collection put in. */
const renamings = (answer: Answer, names: ReadonlySet<string>): readonly string[] => {
  const isKnown = (name: string): boolean => names.has(name);
  const blocks: readonly ReplyBlock[] =
    answer.kind === "abstention"
      ? nameSteps({ ...answer, nearest: answer.nearest.filter(isKnown) })
      : answer.kind === "choice"
        ? [choiceSteps({ ...answer, options: answer.options.filter(isKnown) })]
        : [];
  return blocks.flatMap((block) => (block.kind === "steps" ? block.steps.map(({ request }) => request) : []));
};

/** A question, or words, of the text that was asked. */
const readWordsOf = ({ asRead, subject }: AskAnswer | Abstention): readonly string[] => [
  ...(asRead === undefined ? [] : [asRead]),
  ...(subject?.words ?? []),
];

const verifyOf = ({ subject }: AskAnswer | Abstention): readonly string[] =>
  subject === undefined || subject.verify === null ? [] : [subject.verify];

const requestsOf = (answer: Answer): readonly string[] => {
  switch (answer.kind) {
    case "help":
      return [...answer.examples, ...(answer.topic === null ? [] : [answer.topic])];
    case "ask":
      return verifyOf(answer);
    case "abstention":
      return [...answer.suggestions, ...verifyOf(answer)];
    case "parts":
      return answer.suggestions;
    case "misuse":
      return misuseWords(answer.problem);
    default:
      return [];
  }
};

/** Words of an article that an answer shows outside a quote; those that do not stand in the article are left out. */
const verbatim = (
  words: CollectionWords,
  shown: readonly { readonly text: string | null; readonly article: string }[],
): readonly string[] =>
  shown.flatMap(({ text, article }) =>
    text !== null && words.articles.get(article)?.text.includes(text) === true ? [oneLine(text)] : [],
  );

const QUESTION = /^What did (.+) say about (.+)\?$/;

const isRequest = (request: string, words: CollectionWords, asked: ReadonlySet<string>): boolean => {
  const [command = ""] = request.split(" ", 1);
  if (!COMMANDS.has(command)) return false;
  const rest = request.slice(command.length + 1);
  if (command === "verify") return [...asked].some((words) => words.replace(/\s+/g, " ").includes(rest));
  const question = QUESTION.exec(rest);
  if (question !== null) return question.slice(1).every((name) => words.names.has(name));
  return rest === "" || words.names.has(rest) || words.outlets.has(rest) || asked.has(rest);
};

/** True when a list printed with commas is made of these values; a value may hold a comma itself. */
const isListOf = (text: string, isValue: (value: string) => boolean): boolean => {
  if (isValue(text)) return true;
  for (let comma = text.indexOf(", "); comma >= 0; comma = text.indexOf(", ", comma + 1)) {
    if (isValue(text.slice(0, comma)) && isListOf(text.slice(comma + 2), isValue)) return true;
  }
  return false;
};

const quotedFields = (answer: Answer, words: CollectionWords) => {
  const shown = answer.quotes.map(({ quote, attribution, date }) => ({
    article: quote.article,
    speaker: attribution?.speaker ?? null,
    carrier: attribution?.carrier ?? null,
    phrase: date?.phrase ?? null,
  }));
  const stands = (field: "speaker" | "carrier" | "phrase"): readonly string[] =>
    verbatim(
      words,
      shown.map((item) => ({ article: item.article, text: item[field] })),
    );
  const posts = answer.quotes.flatMap(({ quote: { article, start } }) =>
    (words.articles.get(article)?.analysis.blocks ?? []).flatMap((block) =>
      block.post !== undefined && block.start <= start && start < block.end ? [posterOf(block.post)] : [],
    ),
  );
  const pointing = answer.quotes.flatMap(({ quote, standsFor }) =>
    standsFor.map(({ words: text }) => ({ article: quote.article, text })),
  );
  const roles = answer.kind === "who" ? answer.roles : [];
  const phrases = answer.kind === "timeline" ? entryPhrases(answer) : [];
  const verified =
    answer.kind === "verify" ? shown.map(({ article }) => ({ article, text: answer.speaker })) : [];
  return {
    speaker: new Set([...stands("speaker"), ...verbatim(words, verified)]),
    carrier: new Set(stands("carrier")),
    words: new Set([...stands("phrase"), ...verbatim(words, [...phrases, ...pointing])]),
    poster: new Set(given(posts)),
    role: new Set(verbatim(words, roles)),
  };
};

const entryPhrases = (answer: Answer & { kind: "timeline" }) =>
  answer.entries.flatMap(({ phrase, quotes }) =>
    quotes.flatMap((place) => {
      const article = answer.quotes[place]?.quote.article;
      return article === undefined ? [] : [{ text: phrase, article }];
    }),
  );

const rawDates = (answer: Answer): ReadonlySet<string> =>
  new Set(given(answer.quotes.map(({ date }) => date?.value)));

/** A word that was read for a misspelt one stands in an article, as it is shown. */
const isReading = (text: string, answer: Answer, { articles }: CollectionWords): boolean =>
  [...answer.readAs, ...(answer.kind === "parts" ? answer.parts.flatMap(({ readAs }) => readAs) : [])].some(
    ({ shown }) => oneLine(shown) === text,
  ) &&
  [...articles.values()].some(
    (article) => article.text.includes(text) || article.title?.includes(text) === true,
  );

/** Tells for one answer which texts may fill which slot. */
export const createSlotTest = (answer: Answer, words: CollectionWords) => {
  const cited = answer.citations.flatMap(({ article }) => words.articles.get(article) ?? []);
  const asked = new Set(given(askedWords(answer)));
  const requests = given(requestsOf(answer));
  const renamed = given(renamings(answer, words.names));
  const quoted = quotedFields(answer, words);
  const titles = new Set(given(cited.map(({ title, id }) => title ?? id)));
  const bases = new Set(given(cited.map(({ basedOn }) => basedOn.join(", "))));
  const urls = given(cited.map(({ url }) => url));
  const fragments = urls.map((url) => `${url}${url.includes("#") ? "" : "#"}:~:text=`);
  const dates = rawDates(answer);
  const verified = answer.kind === "verify" ? answer : null;
  const { since, until } = answer.scope;
  const numbers = new Set(answer.citations.map(({ n }) => String(n)));
  const isNumber = (text: string): boolean => numbers.has(text);
  const isName = (text: string): boolean => words.names.has(text);
  const isSpeaker = (text: string): boolean =>
    isName(text) ||
    quoted.speaker.has(text) ||
    (verified !== null && verified.speaker === text && quoted.speaker.has(text));
  const tests: Readonly<Record<SlotKind, (text: string) => boolean>> = {
    count: (text) => /^\d{1,3}(?:,\d{3})*$/.test(text),
    n: isNumber,
    numbers: (text) => text.split(" ").every((one) => /^\[\d+\]$/.test(one) && isNumber(one.slice(1, -1))),
    date: (text) => isPrintedDate(text) || dates.has(text),
    limit: (text) => text === since || text === until,
    name: isName,
    names: (text) => isListOf(text, isName),
    shown: (text) => isName(text) || isReading(text, answer, words),
    language: (text) => LANGUAGE_NAMES.has(text),
    speaker: isSpeaker,
    carrier: (text) => quoted.carrier.has(text),
    role: (text) => quoted.role.has(text),
    words: (text) => quoted.words.has(text),
    poster: (text) => quoted.poster.has(text) || isSpeaker(text),
    title: (text) => titles.has(text),
    outlet: (text) => words.outlets.has(text),
    outlets: (text) => isListOf(text, (value) => words.outlets.has(value)),
    basis: (text) => bases.has(text),
    licences: (text) => isListOf(text, (value) => words.licences.has(value)),
    asked: (text) => asked.has(text) || isName(text),
    askedList: (text) => isListOf(text, (value) => asked.has(value)),
    request: (text) =>
      renamed.includes(text) ||
      (requests.includes(text) && (answer.kind === "misuse" || isRequest(text, words, asked))),
    version: (text) => text === words.collection.version,
    usage: (text) => words.usages.has(text),
    url: (text) => urls.includes(text) || fragments.some((start) => text.startsWith(start)),
    diff: (text) => verified?.diff.some((part) => part.text.trim() === text) === true,
  };
  return (kind: SlotKind, text: string): boolean => text !== "" && tests[kind](text);
};

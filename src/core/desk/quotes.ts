import type { Abstention, Answer, AnswerBase } from "../answer.js";
import type { QuotesOptions } from "../desk.js";
import type { Person } from "../model/person.js";
import type { CitedQuote } from "../model/quote.js";
import { eachPaced } from "../pace.js";
import { comparedWords } from "../verify/words.js";
import { type Citer, createCiter } from "./citer.js";
import type { DeskContext } from "./context.js";
import { likeness, stemsOf } from "./likeness.js";
import { scopeOf } from "./scope.js";
import { type Speech, speechesOf } from "./speeches.js";
import { suggest } from "./suggestions.js";
import { createTopic } from "./topic.js";

/** At most this many quotes are shown, and this many speeches compared with each other. */
const MOST = 24;
const COMPARED = 120;
const SAME_WORDS = 0.6;

type Base = Omit<AnswerBase, "quotes" | "citations">;

const baseOf = (context: DeskContext, asked: string): Base => ({
  command: "quotes",
  asked,
  readAs: [],
  scope: scopeOf(context),
});

const nobody = (context: DeskContext, asked: string, nearest: readonly Person[]): Abstention => ({
  ...baseOf(context, asked),
  kind: "abstention",
  quotes: [],
  citations: [],
  confidence: 0,
  reason: context.collection.articles.length === 0 ? "empty-collection" : "unknown-name",
  found: [],
  notFound: [asked],
  suggestions: suggest(context, nearest),
  nearest: nearest.slice(0, 5).map(({ name }) => name),
});

/** The person is known, but none of their words are (on this topic, of this kind). */
const silent = async (
  context: DeskContext,
  base: Base,
  about: { readonly person: Person; readonly topic: string | null },
): Promise<Abstention> => {
  const { person, topic } = about;
  const more =
    topic !== null && (await speechesOf(context, person, "any")).length > 0 ? [`quotes ${person.name}`] : [];
  const others = suggest(context, [person]).filter((request) => !more.includes(request));
  return {
    ...base,
    kind: "abstention",
    quotes: [],
    citations: [],
    confidence: 0,
    reason: "no-words",
    found: [person.name],
    notFound: topic === null ? [] : [topic],
    suggestions: [...more, ...others].slice(0, 2),
    nearest: [],
  };
};

const isOver = (a: Speech, b: Speech): boolean => a.article === b.article && a.from <= b.to && b.from <= a.to;

/** Words without marks, case and the shape of quotation marks: printings of one statement have them in common. */
const plainWords = (words: string): string =>
  ` ${comparedWords(words)
    .map(({ key }) => key)
    .join(" ")} `;

/** The first of those with the same words, and of those whose sentences overlap. */
const distinct = async (context: DeskContext, speeches: readonly Speech[]): Promise<readonly Speech[]> => {
  const seen = new Set<string>();
  const byArticle = new Map<number, Speech[]>();
  const kept: Speech[] = [];
  await eachPaced(speeches, context.pace, (speech) => {
    const plain = plainWords(speech.words);
    const near = byArticle.get(speech.article) ?? [];
    if (seen.has(plain) || near.some((known) => isOver(known, speech))) return;
    seen.add(plain);
    byArticle.set(speech.article, [...near, speech]);
    kept.push(speech);
  });
  return kept;
};

/** Speeches with nearly the same words stand together, one an article; a part of one that is shown is left out. */
const arrange = (context: DeskContext, speeches: readonly Speech[]): readonly Speech[] => {
  const groups: { readonly stems: ReadonlySet<string>; readonly members: Speech[] }[] = [];
  const kept: string[] = [];
  for (const speech of speeches.slice(0, COMPARED)) {
    const plain = plainWords(speech.words);
    if (kept.some((known) => known.includes(plain))) continue;
    kept.push(plain);
    const stems = stemsOf(context, speech.words);
    const group = groups.find((known) => likeness(known.stems, stems) > SAME_WORDS);
    if (group === undefined) groups.push({ stems, members: [speech] });
    else if (!group.members.some(({ article }) => article === speech.article)) group.members.push(speech);
  }
  return groups.flatMap(({ members }) => members);
};

/** The quote, with the person asked about as its speaker even where the sentence quotes others too. */
const cite = (
  context: DeskContext,
  { citer, person }: { citer: Citer; person: Person },
  speech: Speech,
): CitedQuote => {
  const { text } = context.lookups.article(speech.article);
  const { carrier, mode } = speech.attribution;
  const cited = citer.cite(speech);
  const known = cited.attribution?.person === person.id ? cited.attribution.carrier : null;
  const attribution = {
    speaker: person.name,
    person: person.id,
    carrier: carrier === null ? known : text.slice(carrier.start, carrier.end),
  };
  return { ...cited, attribution, voice: mode === "reported" ? "reported" : "direct" };
};

/** A person's own words, the most substantial first, direct before reported. Posts and satire are left out. */
export const quotes = async (
  context: DeskContext,
  speaker: string,
  options: QuotesOptions = {},
): Promise<Answer> => {
  const match = context.people.resolve(speaker);
  if (match.kind === "none") return nobody(context, speaker, match.nearest);
  const bare = baseOf(context, speaker);
  if (match.kind === "several") {
    const names = match.people.slice(0, 5).map(({ name }) => name);
    return { ...bare, kind: "choice", quotes: [], citations: [], name: speaker, options: names };
  }
  const { person } = match;
  const base = match.corrected ? { ...bare, readAs: [{ written: speaker, shown: person.name }] } : bare;
  const topic = options.about === undefined || options.about.trim() === "" ? null : options.about.trim();
  const said = await speechesOf(context, person, options.kind ?? "any");
  await context.pace();
  const found = topic === null ? said : createTopic(context, topic, person).filter(said);
  await context.pace();
  const all = await distinct(context, found);
  await context.pace();
  const arranged = arrange(context, all);
  if (arranged.length === 0) return silent(context, base, { person, topic });
  const citer = createCiter(context);
  const shown = arranged.slice(0, MOST);
  const cited = shown.map((speech) => cite(context, { citer, person }, speech));
  return {
    ...base,
    kind: "quotes",
    quotes: cited,
    citations: citer.citations(),
    speaker: person.name,
    about: topic,
    left: all.length - shown.length,
  };
};

import type { Abstention, Answer, AnswerBase } from "../answer.js";
import type { QuotesOptions } from "../desk.js";
import type { PostSource } from "../model/article.js";
import type { CitedQuote } from "../model/quote.js";
import { createCiter, type SentenceRange } from "./citer.js";
import type { DeskContext } from "./context.js";
import { stemsOf } from "./likeness.js";
import { scopeOf } from "./scope.js";
import { suggest } from "./suggestions.js";

const MOST = 24;

interface Post extends SentenceRange {
  readonly source: PostSource;
  readonly text: string;
}

const lettersOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The embedded posts of an article, each as its sentences. */
const postsOf = (context: DeskContext, index: number): readonly Post[] => {
  const { text, analysis } = context.lookups.article(index);
  return analysis.blocks.flatMap(({ post, start, end }, block): readonly Post[] => {
    if (post === undefined) return [];
    const from = analysis.sentences.findIndex((sentence) => sentence.block === block);
    const to = analysis.sentences.findLastIndex((sentence) => sentence.block === block);
    return from < 0 ? [] : [{ article: index, from, to, source: post, text: text.slice(start, end) }];
  });
};

/** By the handle, or by a name that holds every word asked for. */
const isBy = ({ name, handle }: PostSource, asked: readonly string[]): boolean => {
  const names = ` ${lettersOf(name ?? "")} `;
  return asked.some(
    (form) =>
      form !== "" &&
      (form === lettersOf(handle ?? "") || form.split(" ").every((word) => names.includes(` ${word} `))),
  );
};

/** The same post embedded by several articles stands once an article. */
const once = (posts: readonly Post[]): readonly Post[] => {
  const seen = new Set<string>();
  return posts.filter(({ article, text }) => {
    const key = `${article} ${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** Embedded social posts by a name or handle, oldest first; the one way to see them, since no other answer has any. */
export const posts = async (
  context: DeskContext,
  speaker: string,
  { about }: QuotesOptions = {},
): Promise<Answer> => {
  const match = context.people.resolve(speaker);
  const person = match.kind === "one" ? match.person : null;
  const asked = [speaker, ...(person === null ? [] : [person.name])].map(lettersOf);
  const topic = about === undefined || about.trim() === "" ? null : about.trim();
  const wanted = topic === null ? [] : [...stemsOf(context, topic)];
  const found = context.collection.articles
    .flatMap((_, index) => postsOf(context, index))
    .filter(({ source }) => isBy(source, asked))
    .filter(({ text }) => {
      const stems = wanted.length === 0 ? null : stemsOf(context, text);
      return stems === null || wanted.every((stem) => stems.has(stem));
    })
    .toSorted(
      (a, b) => (a.source.posted ?? "9").localeCompare(b.source.posted ?? "9") || a.article - b.article,
    );
  const base: Omit<AnswerBase, "quotes" | "citations"> = {
    command: "quotes",
    asked: speaker,
    readAs: [],
    scope: scopeOf(context),
  };
  const citer = createCiter(context);
  const all = once(found);
  const quotes: readonly CitedQuote[] = all.slice(0, MOST).map(citer.cite);
  if (quotes.length > 0)
    return {
      ...base,
      kind: "quotes",
      quotes,
      citations: citer.citations(),
      speaker: person?.name ?? speaker,
      about: topic,
      left: Math.max(0, all.length - MOST),
    };
  const silent: Abstention = {
    ...base,
    kind: "abstention",
    quotes: [],
    citations: [],
    confidence: 0,
    reason: context.collection.articles.length === 0 ? "empty-collection" : "no-words",
    found: [],
    notFound: topic === null ? [speaker] : [speaker, topic],
    suggestions: suggest(context, person === null ? [] : [person]),
    nearest: [],
  };
  return silent;
};

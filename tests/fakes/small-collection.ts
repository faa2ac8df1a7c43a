import { createTokeniser } from "../../src/analysis/text/tokens.js";
import type { AnalysedArticle, ArticleAnalysis } from "../../src/core/model/article.js";
import { articleId } from "../../src/core/model/article.js";
import type { Collection } from "../../src/core/model/collection.js";
import type { Passage } from "../../src/core/model/passage.js";
import type { ArticlePerson, Person, PersonMention } from "../../src/core/model/person.js";

/** An article for a test: one passage a paragraph; people are found wherever their name or an alias stands. */
export interface SmallArticle {
  readonly title?: string;
  readonly paragraphs: readonly string[];
  readonly people?: readonly ArticlePerson[];
}

const mentionsOf = (text: string, people: readonly ArticlePerson[]): readonly PersonMention[] =>
  people
    .flatMap(({ name, aliases }, person) =>
      [name, ...aliases].flatMap((form) =>
        [...text.matchAll(new RegExp(`\\b${form}\\b`, "g"))].map((match) => ({
          start: match.index,
          end: match.index + form.length,
          person,
          kind: /^[A-Z]/.test(form) ? ("name" as const) : ("pronoun" as const),
        })),
      ),
    )
    .sort((a, b) => a.start - b.start);

const analyse = ({ paragraphs, people = [] }: SmallArticle): { text: string; analysis: ArticleAnalysis } => {
  const text = paragraphs.join("\n\n");
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { start, end: start + paragraph.length, kind: "paragraph" as const };
    start = block.end + 2;
    return block;
  });
  const sentences = blocks.map((block, index) => ({ start: block.start, end: block.end, block: index }));
  const mentions = mentionsOf(text, people);
  return { text, analysis: { blocks, sentences, people, mentions, roles: [], dates: [], attributions: [] } };
};

/** Puts a collection together by hand. Persons of one name in several articles are one person. */
export const smallCollection = (parts: readonly SmallArticle[]): Collection => {
  const articles = parts.map((part, index): AnalysedArticle => {
    const { text, analysis } = analyse(part);
    const title = part.title ?? null;
    const none = { outlet: null, author: null, published: null, url: null, licence: null };
    return { ...none, id: articleId(`a${index}`), title, text, kind: "article", basedOn: [], analysis };
  });
  const passages: Passage[] = [];
  articles.forEach(({ analysis }, article) => {
    analysis.sentences.forEach(({ start, end }, from) => {
      passages.push({ id: passages.length, article, from, to: from + 1, start, end, voice: "article" });
    });
  });
  const people = new Map<string, Person>();
  articles.forEach(({ analysis }, article) => {
    analysis.people.forEach(({ name, aliases }, person) => {
      const id = name.toLowerCase().replaceAll(" ", "-");
      const known = people.get(name);
      const appearances = [...(known?.appearances ?? []), { article, person }];
      people.set(name, { id, name, aliases: known?.aliases ?? aliases, appearances });
    });
  });
  return { version: "5ma11c", articles, passages, people: [...people.values()], skipped: 0 };
};

/** The tokeniser of a small collection: every word of its people's names is protected. */
export const smallTokeniser = ({ people }: Collection) =>
  createTokeniser(new Set(people.flatMap(({ name }) => name.toLowerCase().split(" "))));

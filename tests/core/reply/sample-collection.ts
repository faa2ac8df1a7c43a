import {
  type AnalysedArticle,
  type Article,
  articleId,
  type Block,
} from "../../../src/core/model/article.js";
import type { Attribution } from "../../../src/core/model/attribution.js";
import type { Collection } from "../../../src/core/model/collection.js";
import type { DateExpression } from "../../../src/core/model/date.js";
import type { Passage } from "../../../src/core/model/passage.js";
import type { Person, PersonMention, RoleMention } from "../../../src/core/model/person.js";
import type { Span } from "../../../src/core/model/span.js";

/** Words of a text that somebody is said to have said; each piece must stand once in the text. */
export interface SampleSpeech {
  readonly source: string | null;
  readonly person?: string;
  readonly content: string;
  readonly mode?: Attribution["mode"];
  readonly carrier?: string;
}

/** An article as a test writes it: everything but the text may be left out. */
export interface SampleArticle extends Partial<Omit<Article, "id">> {
  readonly id: string;
  readonly text: string;
  /** Full names, each with its other forms. */
  readonly people?: Readonly<Record<string, readonly string[]>>;
  readonly roles?: readonly (readonly [person: string, role: string])[];
  readonly speech?: readonly SampleSpeech[];
  readonly dates?: readonly (readonly [
    phrase: string,
    date: Pick<DateExpression, "value" | "precision" | "basis"> & Partial<Pick<DateExpression, "tense">>,
  ])[];
  readonly headings?: readonly string[];
  readonly posts?: readonly (readonly [text: string, post: NonNullable<Block["post"]>])[];
}

const spanOf = (text: string, piece: string, from = 0): Span => {
  const start = text.indexOf(piece, from);
  if (start < 0) throw new Error(`"${piece}" is not in the text`);
  return { start, end: start + piece.length };
};

const blocksOf = ({ text, headings = [], posts = [] }: SampleArticle): readonly Block[] =>
  [...text.matchAll(/[^\n]+/g)].map((match): Block => {
    const span = { start: match.index, end: match.index + match[0].length };
    const post = posts.find(([words]) => words === match[0])?.[1];
    if (post !== undefined) return { ...span, kind: "post", post };
    return { ...span, kind: headings.includes(match[0]) ? "heading" : "paragraph" };
  });

const mentionsOf = (text: string, names: readonly (readonly [string, readonly string[]])[]) => {
  const forms = names
    .flatMap(([name, aliases], person) => [name, ...aliases].map((form) => ({ form, person })))
    .sort((a, b) => b.form.length - a.form.length);
  const mentions: PersonMention[] = [];
  for (const { form, person } of forms) {
    for (const { index } of text.matchAll(new RegExp(`\\b${form}\\b`, "g"))) {
      const end = index + form.length;
      if (!mentions.some((known) => known.start < end && index < known.end))
        mentions.push({
          start: index,
          end,
          person,
          kind: /^(?:he|she|they)$/i.test(form) ? "pronoun" : "name",
        });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
};

/** Analyses a sample article by rules simple enough to read: a line is a block, a sentence ends in ". " or the like. */
export const sampleArticle = (sample: SampleArticle): AnalysedArticle => {
  const {
    id,
    text,
    people = {},
    roles = [],
    speech = [],
    dates = [],
    headings: _h,
    posts: _p,
    ...given
  } = sample;
  const blocks = blocksOf(sample);
  const sentences = blocks.flatMap((block, index) =>
    [...text.slice(block.start, block.end).matchAll(/\S.*?(?:[.!?][”"]?(?=\s|$)|$)/g)].map((match) => ({
      start: block.start + match.index,
      end: block.start + match.index + match[0].length,
      block: index,
    })),
  );
  const names = Object.entries(people);
  const personOf = (name: string): number => names.findIndex(([known]) => known === name);
  return {
    title: null,
    outlet: null,
    author: null,
    published: null,
    url: null,
    kind: "article",
    basedOn: [],
    licence: null,
    ...given,
    id: articleId(id),
    text,
    analysis: {
      blocks,
      sentences,
      people: names.map(([name, aliases]) => ({ name, aliases })),
      mentions: mentionsOf(text, names),
      roles: roles.map(([name, role]): RoleMention => ({ ...spanOf(text, role), person: personOf(name) })),
      dates: dates.map(([phrase, date]) => ({
        ...spanOf(text, phrase),
        type: "DATE" as const,
        tense: "past" as const,
        ...date,
      })),
      attributions: speech.map(({ source, person, content, mode = "direct", carrier }): Attribution => {
        const words = spanOf(text, content);
        const near = Math.max(0, words.start - 120);
        return {
          source:
            source === null
              ? null
              : { ...spanOf(text, source, near), person: person === undefined ? null : personOf(person) },
          cue: null,
          content: [words],
          mode,
          carrier: carrier === undefined ? null : spanOf(text, carrier),
        };
      }),
    },
  };
};

const peopleOf = (articles: readonly AnalysedArticle[]): readonly Person[] => {
  const found = new Map<string, { aliases: Set<string>; appearances: Person["appearances"][number][] }>();
  articles.forEach(({ analysis }, article) => {
    analysis.people.forEach(({ name, aliases }, person) => {
      const known = found.get(name) ?? { aliases: new Set<string>(), appearances: [] };
      for (const alias of aliases) if (!/^(?:he|she|they)$/i.test(alias)) known.aliases.add(alias);
      known.appearances.push({ article, person });
      found.set(name, known);
    });
  });
  return [...found]
    .map(([name, { aliases, appearances }]) => ({
      id: name.toLowerCase().replace(/\W+/g, "-"),
      name,
      aliases: [...aliases],
      appearances,
    }))
    .sort((a, b) => b.appearances.length - a.appearances.length);
};

/** A collection of sample articles, one passage a sentence. */
export const sampleCollection = (samples: readonly SampleArticle[]): Collection => {
  const articles = samples.map(sampleArticle);
  const passages: Passage[] = [];
  articles.forEach(({ analysis }, article) => {
    analysis.sentences.forEach(({ start, end, block }, index) => {
      const voice = analysis.blocks[block]?.kind === "post" ? "post" : "article";
      passages.push({ id: passages.length, article, from: index, to: index + 1, start, end, voice });
    });
  });
  return { version: "a1b2c3", articles, passages, people: peopleOf(articles), skipped: 0 };
};

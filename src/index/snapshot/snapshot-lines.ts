import { z } from "zod";
import type { AnalysedArticle, Article } from "../../core/model/article.js";
import type { Collection } from "../../core/model/collection.js";
import type { Passage } from "../../core/model/passage.js";
import type { Person, PersonAppearance } from "../../core/model/person.js";
import type { IndexData, IndexedTerm } from "../index-data.js";
import { createUnpacker, packNumbers } from "../numbers.js";
import { compactAnalysisSchema, decodeAnalysis, encodeAnalysis } from "./compact-analysis.js";
import { createNumberReader, createNumberWriter } from "./number-stream.js";

/** What a snapshot holds. The texts are not in it: they are read from the articles' own files. */
export interface SnapshotContent {
  readonly collection: Collection;
  readonly index: IndexData;
}

/** A list of numbers as `NumberWriter` packs it. */
const packed = z.string();

const articleLine = z.object({
  kind: z.literal("article"),
  id: z.string(),
  characters: z.number(),
  analysis: compactAnalysisSchema,
  passages: packed,
});
const peopleLine = z.object({
  kind: z.literal("people"),
  people: z.array(z.tuple([z.string(), z.string(), z.array(z.string()), packed])),
});
const passagesLine = z.object({
  kind: z.literal("index"),
  passages: z.number(),
  lengths: z.array(z.string()),
});
const termsLine = z.object({
  kind: z.literal("terms"),
  terms: z.array(z.tuple([z.string(), z.number(), z.array(z.string())])),
});
const line = z.discriminatedUnion("kind", [articleLine, peopleLine, passagesLine, termsLine]);

type ArticleLine = z.infer<typeof articleLine>;
type Line = z.infer<typeof line>;

/** Lines stay small, so that reading one never holds the event loop for long. */
const PEOPLE_A_LINE = 500;
const LETTERS_A_LINE = 100_000;

const writePassages = (passages: readonly Passage[]): string => {
  const writer = createNumberWriter();
  writer.put(passages.length);
  for (const passage of passages) {
    writer.putSpan(passage);
    writer.put(passage.from);
    writer.put(passage.to - passage.from);
    writer.put(passage.voice === "post" ? 1 : 0);
  }
  return writer.pack();
};

const writeAppearances = (appearances: readonly PersonAppearance[]): string =>
  packNumbers(appearances.flatMap(({ article, person }) => [article, person]));

const readAppearances = (list: string): readonly PersonAppearance[] => {
  const { take, isDone } = createUnpacker(list);
  const appearances: PersonAppearance[] = [];
  while (!isDone()) appearances.push({ article: take(), person: take() });
  return appearances;
};

const readPassages = (list: string, article: number, first: number): readonly Passage[] => {
  const reader = createNumberReader(list);
  return Array.from({ length: reader.take() }, (_, at): Passage => {
    const span = reader.takeSpan();
    const from = reader.take();
    const to = from + reader.take();
    return { id: first + at, article, from, to, ...span, voice: reader.take() === 1 ? "post" : "article" };
  });
};

function* articleLines({ articles, passages }: Collection): Generator<Line> {
  let next = 0;
  for (const [number, article] of articles.entries()) {
    const first = next;
    while (passages[next]?.article === number) next += 1;
    yield {
      kind: "article",
      id: article.id,
      characters: article.text.length,
      analysis: encodeAnalysis(article.analysis),
      passages: writePassages(passages.slice(first, next)),
    };
  }
}

function* peopleLines(people: readonly Person[]): Generator<Line> {
  for (let at = 0; at < people.length; at += PEOPLE_A_LINE) {
    const some = people.slice(at, at + PEOPLE_A_LINE);
    yield {
      kind: "people",
      people: some.map(({ id, name, aliases, appearances }) => [
        id,
        name,
        [...aliases],
        writeAppearances(appearances),
      ]),
    };
  }
}

function* termLines(terms: readonly IndexedTerm[]): Generator<Line> {
  let waiting: [string, number, string[]][] = [];
  let letters = 0;
  for (const { stem, frequency, postings } of terms) {
    waiting.push([stem, frequency, [...postings]]);
    letters += stem.length + postings.reduce((sum, packed) => sum + packed.length, 0);
    if (letters < LETTERS_A_LINE) continue;
    yield { kind: "terms", terms: waiting };
    waiting = [];
    letters = 0;
  }
  yield { kind: "terms", terms: waiting };
}

/** Writes a snapshot's content as lines of JSON, each made when it is asked for. */
export function* snapshotLines({ collection, index }: SnapshotContent): Generator<string> {
  for (const part of articleLines(collection)) yield JSON.stringify(part);
  for (const part of peopleLines(collection.people)) yield JSON.stringify(part);
  const lengths = [...index.lengths];
  yield JSON.stringify({ kind: "index", passages: index.passages, lengths } satisfies Line);
  for (const part of termLines(index.terms)) yield JSON.stringify(part);
}

/** Puts a content together again from its lines, which must come in the order they were written. */
export interface SnapshotReader {
  /** Takes one line. Throws where it is not a line of a snapshot of these articles. */
  take(json: string): void;
  /** The whole content, once all lines were taken. Throws where something is missing. */
  finish(version: string, skipped: number): SnapshotContent;
}

/** Makes a reader for a snapshot of the given articles. */
export const createSnapshotReader = (articles: readonly Article[]): SnapshotReader => {
  const analysed: AnalysedArticle[] = [];
  const passages: Passage[] = [];
  const people: Person[] = [];
  const terms: IndexedTerm[] = [];
  let indexed: z.infer<typeof passagesLine> | undefined;

  const takeArticle = (part: ArticleLine): void => {
    const number = analysed.length;
    const article = articles[number];
    if (article?.id !== part.id || article.text.length !== part.characters)
      throw new RangeError(`article ${number} is not the one that is loaded`);
    analysed.push({ ...article, analysis: decodeAnalysis(part.analysis) });
    for (const passage of readPassages(part.passages, number, passages.length)) passages.push(passage);
  };

  const takePeople = (part: z.infer<typeof peopleLine>): void => {
    for (const [id, name, aliases, places] of part.people)
      people.push({ id, name, aliases, appearances: readAppearances(places) });
  };

  return {
    take: (json) => {
      const part = line.parse(JSON.parse(json));
      if (part.kind === "article") takeArticle(part);
      else if (part.kind === "people") takePeople(part);
      else if (part.kind === "index") indexed = part;
      else for (const [stem, frequency, postings] of part.terms) terms.push({ stem, frequency, postings });
    },
    finish: (version, skipped) => {
      if (
        indexed === undefined ||
        analysed.length !== articles.length ||
        indexed.passages !== passages.length
      )
        throw new RangeError("articles or passages are missing");
      const collection = { version, articles: analysed, passages, people, skipped };
      return { collection, index: { passages: indexed.passages, lengths: indexed.lengths, terms } };
    },
  };
};

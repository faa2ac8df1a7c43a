import { z } from "zod";
import type { ArticleAnalysis, Block, BlockKind, PostSource, Sentence } from "../../core/model/article.js";
import type { Attribution } from "../../core/model/attribution.js";
import type { DateBasis, DateExpression, DatePrecision, TimexType } from "../../core/model/date.js";
import type { MentionKind, PersonMention, RoleMention } from "../../core/model/person.js";
import type { Span } from "../../core/model/span.js";
import { createNumberReader, createNumberWriter, type NumberReader } from "./number-stream.js";

const BLOCK_KINDS = ["paragraph", "heading", "post", "boilerplate"] as const satisfies readonly BlockKind[];
const MENTION_KINDS = ["name", "description", "pronoun"] as const satisfies readonly MentionKind[];
const MODES = ["direct", "mixed", "reported"] as const satisfies readonly Attribution["mode"][];
const TYPES = ["DATE", "TIME", "DURATION", "SET"] as const satisfies readonly TimexType[];
const BASES = ["stated", "article-date", "neighbour", "post"] as const satisfies readonly DateBasis[];
const TENSES = ["past", "future"] as const satisfies readonly DateExpression["tense"][];
const PRECISIONS = [
  "day",
  "weekend",
  "week",
  "part-of-month",
  "month",
  "quarter",
  "season",
  "part-of-year",
  "year",
  "decade",
  "century",
] as const satisfies readonly DatePrecision[];

/** A list of numbers as `NumberWriter` packs it. */
const packed = z.string();
const words = z.string().nullable();

/** An analysis as it is stored: what is many as packed numbers, what is words as words. */
export const compactAnalysisSchema = z.object({
  blocks: packed,
  posts: z.array(z.tuple([z.number(), words, words, words, z.boolean()])),
  sentences: packed,
  people: z.array(z.array(z.string()).min(1)),
  mentions: packed,
  roles: packed,
  dates: packed,
  values: z.array(words),
  attributions: packed,
});

export type CompactAnalysis = z.infer<typeof compactAnalysisSchema>;

const itemAt = <T>(list: readonly T[], index: number): T => {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no entry ${index} in a list of ${list.length}`);
  return item;
};

/** Writes a list, its length first. */
const writeList = <T extends Span>(list: readonly T[], rest: (item: T) => readonly number[]): string => {
  const writer = createNumberWriter();
  writer.put(list.length);
  for (const item of list) {
    writer.putSpan(item);
    for (const number of rest(item)) writer.put(number);
  }
  return writer.pack();
};

/** As `Array.from({ length })`, which takes several times as long; a snapshot holds millions of items. */
const repeat = <T>(times: number, make: (index: number) => T): readonly T[] => {
  const made: T[] = [];
  for (let index = 0; index < times; index += 1) made.push(make(index));
  return made;
};

const readList = <T>(
  list: string,
  make: (span: Span, take: () => number, index: number) => T,
): readonly T[] => {
  const reader = createNumberReader(list);
  return repeat(reader.take(), (index) => make(reader.takeSpan(), reader.take, index));
};

const writeAttributions = (attributions: readonly Attribution[]): string => {
  const writer = createNumberWriter();
  writer.put(attributions.length);
  for (const { source, cue, content, mode, carrier } of attributions) {
    writer.put(MODES.indexOf(mode));
    writer.put(content.length);
    for (const span of content) writer.putSpan(span);
    writer.putOptional(source);
    writer.put(source?.person ?? -1);
    writer.putOptional(cue);
    writer.putOptional(carrier);
  }
  return writer.pack();
};

const readAttribution = (reader: NumberReader): Attribution => {
  const mode = itemAt(MODES, reader.take());
  const content = repeat(reader.take(), reader.takeSpan);
  const span = reader.takeOptional();
  const person = reader.take();
  const source = span === null ? null : { ...span, person: person < 0 ? null : person };
  return { source, cue: reader.takeOptional(), content, mode, carrier: reader.takeOptional() };
};

const readAttributions = (list: string): readonly Attribution[] => {
  const reader = createNumberReader(list);
  return repeat(reader.take(), () => readAttribution(reader));
};

const readBlocks = (compact: CompactAnalysis): readonly Block[] => {
  const posts = new Map<number, PostSource>(
    compact.posts.map(([block, name, handle, posted, satire]) => [block, { name, handle, posted, satire }]),
  );
  return readList(compact.blocks, ({ start, end }, take, index): Block => {
    const kind = itemAt(BLOCK_KINDS, take());
    const post = posts.get(index);
    return post === undefined ? { start, end, kind } : { start, end, kind, post };
  });
};

const readDates = (compact: CompactAnalysis): readonly DateExpression[] =>
  readList(compact.dates, ({ start, end }, take, index): DateExpression => {
    const type = itemAt(TYPES, take());
    const precision = take();
    return {
      start,
      end,
      type,
      value: itemAt(compact.values, index),
      precision: precision < 0 ? null : itemAt(PRECISIONS, precision),
      basis: itemAt(BASES, take()),
      tense: itemAt(TENSES, take()),
    };
  });

/** Brings an analysis into its stored form. */
export const encodeAnalysis = (analysis: ArticleAnalysis): CompactAnalysis => ({
  blocks: writeList(analysis.blocks, ({ kind }) => [BLOCK_KINDS.indexOf(kind)]),
  posts: analysis.blocks.flatMap(({ post }, index) =>
    post === undefined ? [] : [[index, post.name, post.handle, post.posted, post.satire]],
  ),
  sentences: writeList(analysis.sentences, ({ block }) => [block]),
  people: analysis.people.map(({ name, aliases }) => [name, ...aliases]),
  mentions: writeList(analysis.mentions, ({ person, kind }) => [person, MENTION_KINDS.indexOf(kind)]),
  roles: writeList(analysis.roles, ({ person }) => [person]),
  dates: writeList(analysis.dates, ({ type, precision, basis, tense }) => [
    TYPES.indexOf(type),
    precision === null ? -1 : PRECISIONS.indexOf(precision),
    BASES.indexOf(basis),
    TENSES.indexOf(tense),
  ]),
  values: analysis.dates.map(({ value }) => value),
  attributions: writeAttributions(analysis.attributions),
});

/** Reads an analysis from its stored form. Throws a RangeError where the lists do not fit together. */
export const decodeAnalysis = (compact: CompactAnalysis): ArticleAnalysis => ({
  blocks: readBlocks(compact),
  sentences: readList(compact.sentences, ({ start, end }, take): Sentence => ({ start, end, block: take() })),
  people: compact.people.map(([name = "", ...aliases]) => ({ name, aliases })),
  mentions: readList(
    compact.mentions,
    ({ start, end }, take): PersonMention => ({
      start,
      end,
      person: take(),
      kind: itemAt(MENTION_KINDS, take()),
    }),
  ),
  roles: readList(compact.roles, ({ start, end }, take): RoleMention => ({ start, end, person: take() })),
  dates: readDates(compact),
  attributions: readAttributions(compact.attributions),
});

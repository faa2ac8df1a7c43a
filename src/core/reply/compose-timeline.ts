import type { TimelineAnswer, TimelineEntry } from "../answer.js";
import type { DateBasis, DatePrecision } from "../model/date.js";
import type { ComposeContext, ReplyBody } from "./compose-context.js";
import { printDate } from "./dates.js";
import { join, say } from "./phrases.js";
import { quoteBlock, quoteBlocks } from "./quote-block.js";
import type { Line, ReplyBlock } from "./reply.js";

const PRECISIONS = {
  day: "toDay",
  weekend: "toWeekend",
  week: "toWeek",
  "part-of-month": "toPartOfMonth",
  month: "toMonth",
  quarter: "toQuarter",
  season: "toSeason",
  "part-of-year": "toPartOfYear",
  year: "toYear",
  decade: "toDecade",
  century: "toCentury",
} as const satisfies Readonly<Record<DatePrecision, string>>;

const basisLine = (basis: DateBasis, phrase: string | null): Line => {
  switch (basis) {
    case "stated":
      return [];
    case "article-date":
      return phrase === null ? say("dateOfArticle") : say("fromArticleDate");
    case "neighbour":
      return phrase === null ? say("dateFromNeighbour") : say("fromNeighbour");
    case "post":
      return say("dateOfPost");
  }
};

const dateline = (entry: TimelineEntry): Line => {
  const printed = printDate({ value: entry.date, precision: entry.precision }, entry.phrase);
  const { phrase } = entry;
  return join([
    say("date", { date: printed }),
    say(PRECISIONS[entry.precision]),
    phrase === null || phrase.toLowerCase().includes(printed.toLowerCase())
      ? []
      : say("textSays", { words: phrase }),
    basisLine(entry.basis, phrase),
  ]);
};

const numbersOf = (numbers: readonly number[]): string => numbers.map((n) => `[${n}]`).join(" ");

/** "[2] [3] report the same": the entry's sources beside the one quoted. */
const furtherSources = (entry: TimelineEntry, { quotes }: TimelineAnswer): readonly ReplyBlock[] => {
  const [first, ...rest] = entry.quotes.flatMap((place) => quotes[place]?.n ?? []);
  const further = [...new Set(rest)].filter((n) => n !== first).sort((a, b) => a - b);
  if (further.length === 0) return [];
  const numbers = numbersOf(further);
  const line = further.length === 1 ? say("reportsSame", { numbers }) : say("reportSame", { numbers });
  return [{ kind: "note", line }];
};

const entryBlocks = (
  entry: TimelineEntry,
  answer: TimelineAnswer,
  context: ComposeContext,
): readonly ReplyBlock[] => {
  const cited = answer.quotes[entry.quotes[0] ?? -1];
  if (cited === undefined) return [];
  return [
    { kind: "section", line: dateline(entry) },
    quoteBlock(cited, context, false),
    ...furtherSources(entry, answer),
  ];
};

/** One section a date with its clearest quote and the numbers of further sources, then what has no date. */
export const composeTimeline = (answer: TimelineAnswer, context: ComposeContext): ReplyBody => ({
  heading: join([
    say("timeline", { topic: answer.topic }),
    say("entryCount", { total: answer.entries.length }),
    answer.found > answer.entries.length ? say("mostImportantOf", { total: answer.found }) : [],
    say(answer.order === "oldest-first" ? "oldestFirst" : "newestFirst"),
  ]),
  blocks: [
    ...answer.entries.flatMap((entry) => entryBlocks(entry, answer, context)),
    ...(answer.undated.length === 0 ? [] : [{ kind: "section" as const, line: say("undated") }]),
    ...quoteBlocks(answer.quotes, answer.undated, { context, dated: false }),
    ...(answer.left === 0 ? [] : [{ kind: "note" as const, line: say("left", { total: answer.left }) }]),
  ],
});

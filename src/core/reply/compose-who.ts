import type { Connection, Coverage, WhoAnswer } from "../answer.js";
import type { ComposeContext, ReplyBody } from "./compose-context.js";
import { printDate } from "./dates.js";
import { join, say } from "./phrases.js";
import { quoteBlock, quoteBlocks } from "./quote-block.js";
import type { Line, ReplyBlock } from "./reply.js";

/** A published date as metadata gives it: a day, a month or a year. */
const printPublished = (value: string): string =>
  printDate({ value, precision: value.length === 4 ? "year" : value.length === 7 ? "month" : "day" });

/** "5 June 2025 to 3 November 2025"; one date alone where both are the same. */
export const periodLine = ({ first, last }: Coverage): Line => {
  const from = first ?? last;
  const to = last ?? first;
  if (from === null || to === null) return say("datesNotGiven");
  if (from === to) return say("date", { date: printPublished(from) });
  return say("between", { first: printPublished(from), last: printPublished(to) });
};

const under = (line: Line, blocks: readonly ReplyBlock[]): readonly ReplyBlock[] =>
  blocks.length === 0 ? [] : [{ kind: "section", line }, ...blocks];

/** Forms of the name beyond these are spellings that help nobody. */
const ALIASES = 6;

const aliasNote = ({ aliases }: WhoAnswer): readonly ReplyBlock[] =>
  aliases.length === 0
    ? []
    : [{ kind: "note", line: say("alsoNamed", { aliases: aliases.slice(0, ALIASES).join(", ") }) }];

const roleItems = ({ roles }: WhoAnswer): readonly ReplyBlock[] =>
  roles.length === 0
    ? []
    : [{ kind: "list", items: roles.map(({ text, n }) => say("role", { role: text, n })) }];

const bothLine = ({ sentences }: Connection): Line => say("sentencesBoth", { total: sentences });

/** Who is named together with the person, each shown by a quote; one that stands above already is pointed at. */
const connectionBlocks = (answer: WhoAnswer, context: ComposeContext): readonly ReplyBlock[] => {
  const shown = new Set([...answer.about, ...answer.words]);
  const blocks: ReplyBlock[] = [];
  const items: Line[] = [];
  for (const connection of answer.connections) {
    const { name, quote } = connection;
    const cited = answer.quotes[quote];
    if (cited === undefined) continue;
    const both = bothLine(connection);
    if (shown.has(quote))
      items.push(join([say("choose", { name }), both, say("quotedAbove", { n: cited.n })]));
    else blocks.push(...under(join([say("with", { name }), both]), [quoteBlock(cited, context, false)]));
    shown.add(quote);
  }
  return [...blocks, ...under(say("alsoWith"), items.length === 0 ? [] : [{ kind: "list", items }])];
};

/** A person: roles, what sources say, own words, connections, coverage. Empty parts are left out. */
export const composeWho = (answer: WhoAnswer, context: ComposeContext): ReplyBody => ({
  heading: say("who", { name: answer.name }),
  blocks: [
    ...aliasNote(answer),
    ...under(say("roles"), roleItems(answer)),
    ...under(say("sourcesSay"), quoteBlocks(answer.quotes, answer.about, { context, dated: false })),
    ...under(say("theirWords"), quoteBlocks(answer.quotes, answer.words, { context, dated: false })),
    ...connectionBlocks(answer, context),
    {
      kind: "section",
      line: join([say("coverage", { articles: answer.coverage.articles }), periodLine(answer.coverage)]),
    },
  ],
});

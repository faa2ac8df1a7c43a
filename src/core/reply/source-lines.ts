import type { AnswerBase } from "../answer.js";
import type { Citation } from "../model/citation.js";
import { citationUrl } from "./citation-url.js";
import type { ComposeContext } from "./compose-context.js";
import { printDate } from "./dates.js";
import { join, say } from "./phrases.js";
import type { Line, SourceLine } from "./reply.js";

/** What a brief rests on is named while it leaves the line readable, else counted. In characters. */
const LONGEST_BASIS = 70;

const kindLine = ({ kind, basedOn, satire, outlet }: Citation): Line => {
  if (satire) return outlet === null ? say("satireUnnamed") : say("satire", { outlet });
  if (kind !== "brief") return [];
  if (basedOn.join(", ").length > LONGEST_BASIS) return say("briefBasedOnSome", { total: basedOn.length });
  return basedOn.length === 0 ? say("brief") : say("briefBasedOn", { based: basedOn.join(", ") });
};

/** "[1] Title — Outlet — 5 June 2025"; what the source does not say is named as not given. */
const sourceLine = (citation: Citation): Line =>
  join(
    [
      say("cited", { n: citation.n, title: citation.title ?? citation.article }),
      citation.outlet === null ? say("outletNotGiven") : say("outlet", { outlet: citation.outlet }),
      citation.published === null
        ? say("dateNotGiven")
        : say("date", { date: printDate(citation.published) }),
      kindLine(citation),
    ],
    " — ",
  );

/** The numbered sources of an answer. Each leads to the first sentence quoted from it, else to the article. */
export const sourceLines = (answer: AnswerBase, context: ComposeContext): readonly SourceLine[] =>
  answer.citations.map((citation) => {
    const cited = answer.quotes.find(({ n }) => n === citation.n);
    const article = context.articles.get(citation.article);
    const url =
      cited === undefined || article === undefined ? citation.url : citationUrl(article, cited.quote);
    return { n: citation.n, line: sourceLine(citation), url };
  });

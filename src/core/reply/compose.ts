import type { Answer, AnswerBase } from "../answer.js";
import type { Collection } from "../model/collection.js";
import {
  composeAbout,
  composeChoice,
  composeHelp,
  composeMisuse,
  composeSources,
} from "./compose-catalogue.js";
import {
  type CommandGuide,
  type ComposeContext,
  createComposeContext,
  type ReplyBody,
} from "./compose-context.js";
import { composeParts } from "./compose-parts.js";
import {
  composeAbstention,
  composeAsk,
  composeCompare,
  composeContext,
  composeQuotes,
  composeVerify,
} from "./compose-quotes.js";
import { composeTimeline } from "./compose-timeline.js";
import { composeWho } from "./compose-who.js";
import { join, say } from "./phrases.js";
import type { Line, Reply, ReplyBlock } from "./reply.js";
import { sourceLines } from "./source-lines.js";

const bodyOf = (answer: Answer, context: ComposeContext): ReplyBody => {
  switch (answer.kind) {
    case "ask":
      return composeAsk(answer, context);
    case "parts":
      return composeParts(answer, context);
    case "who":
      return composeWho(answer, context);
    case "timeline":
      return composeTimeline(answer, context);
    case "quotes":
      return composeQuotes(answer, context);
    case "compare":
      return composeCompare(answer, context);
    case "verify":
      return composeVerify(answer, context);
    case "sources":
      return composeSources(answer);
    case "help":
      return composeHelp(answer, context);
    case "about":
      return composeAbout(answer);
    case "abstention":
      return composeAbstention(answer, context);
    case "choice":
      return composeChoice(answer);
    case "misuse":
      return composeMisuse(answer, context);
    case "context":
      return composeContext(answer, context);
  }
};

/** What part of the collection was searched; nothing where all of it was. */
const scopeBlocks = ({ scope }: AnswerBase): readonly ReplyBlock[] => {
  const { source, since, until, searched, articles } = scope;
  if (source === null && since === null && until === null && searched === articles) return [];
  const line = join([
    say("searched", { searched, articles }),
    source === null ? [] : say("source", { source }),
    since === null ? [] : say("since", { since }),
    until === null ? [] : say("until", { until }),
  ]);
  return [{ kind: "note", line }];
};

const readingLine = ({ readAs }: AnswerBase): Line =>
  join(readAs.map(({ shown, written }) => say("showing", { shown, written })));

const footerOf = ({ quotes, scope }: AnswerBase): Line =>
  join([
    quotes.length === 0 ? [] : say("wordForWord"),
    say("collection", { articles: scope.articles }),
    say("version", { version: scope.version }),
  ]);

/**
 * Puts an answer into words: heading, quotes with their attribution, notes, sources, footer. Every word is a quote's,
 * a value's, or from the closed list of phrases. `guides` feeds help and usage lines; without it they are left out.
 */
export const composeReply = (
  answer: Answer,
  collection: Collection,
  guides: readonly CommandGuide[] = [],
): Reply => {
  const context = createComposeContext(answer, collection, guides);
  const { heading, blocks } = bodyOf(answer, context);
  return {
    heading: join([heading, readingLine(answer)]),
    blocks: [...blocks, ...scopeBlocks(answer)],
    sources: sourceLines(answer, context),
    footer: footerOf(answer),
  };
};

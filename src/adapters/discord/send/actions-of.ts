import type { ParseRequest } from "../../../core/command/parse-request.js";
import type { Request } from "../../../core/command.js";
import { type Action, encodeAction } from "../../../core/conversation/action.js";
import { plainLine, type Reply } from "../../../core/reply/reply.js";
import type { DiscordAction } from "../present/buttons.js";
import { escapeQuote } from "../present/escape.js";

/** Words on buttons; a closed list like every word of ours. */
export const LABELS = {
  more: "More",
  context: "Context",
  sources: "Sources",
  share: "Share",
  useful: "👍 Helpful",
  useless: "👎 Not helpful",
  delete: "🗑️ Delete",
} as const;

/** What an answer's buttons have to know. */
export interface ButtonFacts {
  readonly reply: Reply;
  /** Null where nothing can be asked again: the context of a quote. */
  readonly request: Request | null;
  readonly page: number;
  readonly pages: number;
  /** Content of the page, to know which quotes it shows. */
  readonly content: string;
  readonly isPrivate: boolean;
  /** Mark of the asker, who may remove the answer. */
  readonly asker: string;
}

const MOST_CONTEXTS = 5;

const button = (
  label: string,
  action: Action,
  emphasis: NonNullable<DiscordAction["emphasis"]> = "secondary",
): DiscordAction => ({ label, id: encodeAction(action), emphasis });

const stepButtons = (reply: Reply, parse: ParseRequest): readonly DiscordAction[] =>
  reply.blocks.flatMap((block) =>
    block.kind === "steps"
      ? block.steps.map(({ label, request }) =>
          button(plainLine(label), { kind: "pick", request: parse(request) }, "primary"),
        )
      : [],
  );

const contextButtons = ({ reply, content }: ButtonFacts): readonly DiscordAction[] => {
  const shown = reply.blocks.flatMap((block) =>
    block.kind === "quote" && content.includes(escapeQuote(block.cited.quote.text)) ? [block.cited] : [],
  );
  return shown.slice(0, MOST_CONTEXTS).map(({ quote, n }) => {
    const { article, start, end } = quote;
    const label = shown.length === 1 ? LABELS.context : `${LABELS.context} [${n}]`;
    return button(label, { kind: "context", article, start, end });
  });
};

/** The buttons below an answer, in the order shown. */
export const actionsOf = (facts: ButtonFacts, parse: ParseRequest): readonly DiscordAction[] => {
  const { reply, request, page, pages, isPrivate, asker } = facts;
  const remove = isPrivate ? [] : [button(LABELS.delete, { kind: "delete", asker })];
  if (request === null) return remove;
  const hasQuotes = reply.blocks.some(({ kind }) => kind === "quote");
  return [
    ...stepButtons(reply, parse),
    ...(page < pages ? [button(LABELS.more, { kind: "more", request, page: page + 1 }, "primary")] : []),
    ...contextButtons(facts),
    ...(pages > 1 && reply.sources.length > 0
      ? [button(LABELS.sources, { kind: "sources", request, page })]
      : []),
    ...(isPrivate && hasQuotes ? [button(LABELS.share, { kind: "share", request, page })] : []),
    ...(hasQuotes
      ? [
          button(LABELS.useful, { kind: "vote", request, useful: true }),
          button(LABELS.useless, { kind: "vote", request, useful: false }),
        ]
      : []),
    ...remove,
  ];
};

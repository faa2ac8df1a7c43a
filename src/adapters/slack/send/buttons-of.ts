import type { ParseRequest } from "../../../core/command/parse-request.js";
import type { Request } from "../../../core/command.js";
import { type Action, encodeAction, LONGEST_ACTION } from "../../../core/conversation/action.js";
import { plainLine, type Reply } from "../../../core/reply/reply.js";
import type { SlackAction } from "../present/buttons.js";
import { escapeSlack } from "../present/escape.js";
import { SLACK } from "../present/limits.js";
import { LABELS } from "./words.js";

/** What an answer's buttons have to know. */
export interface ButtonFacts {
  readonly reply: Reply;
  /** Null where nothing can be asked again: the context of a quote. */
  readonly request: Request | null;
  readonly page: number;
  readonly pages: number;
  /** Plain text of the page, to know which quotes it shows. */
  readonly text: string;
  readonly isPrivate: boolean;
  /** Mark of the asker, who may remove the answer. */
  readonly asker: string;
}

const MOST_CONTEXTS = 4;

type MakeButton = (label: string, action: Action, emphasis?: SlackAction["emphasis"]) => SlackAction;

/** A click on a private message does not bring its words along: there, the button carries all of them. */
const buttonsFor =
  (isPrivate: boolean): MakeButton =>
  (label, action, emphasis = "secondary") => ({
    label,
    id: encodeAction(action, isPrivate ? SLACK.buttonValue : LONGEST_ACTION),
    emphasis,
  });

const stepButtons = (reply: Reply, parse: ParseRequest, button: MakeButton): readonly SlackAction[] =>
  reply.blocks.flatMap((block) =>
    block.kind === "steps"
      ? block.steps.map(({ label, request }) =>
          button(plainLine(label), { kind: "pick", request: parse(request) }, "primary"),
        )
      : [],
  );

const contextButtons = ({ reply, text }: ButtonFacts, button: MakeButton): readonly SlackAction[] => {
  const shown = reply.blocks.flatMap((block) =>
    block.kind === "quote" && text.includes(escapeSlack(block.cited.quote.text)) ? [block.cited] : [],
  );
  return shown.slice(0, MOST_CONTEXTS).map(({ quote, n }) => {
    const { article, start, end } = quote;
    const label = shown.length === 1 ? LABELS.context : `${LABELS.context} [${n}]`;
    return button(label, { kind: "context", article, start, end });
  });
};

/** The buttons below an answer, in the order shown; what does not fit is left out from the end. */
export const buttonsOf = (facts: ButtonFacts, parse: ParseRequest): readonly SlackAction[] => {
  const { reply, request, page, pages, isPrivate, asker } = facts;
  const button = buttonsFor(isPrivate);
  const remove = isPrivate ? [] : [button(LABELS.delete, { kind: "delete", asker })];
  if (request === null) return remove;
  const hasQuotes = reply.blocks.some(({ kind }) => kind === "quote");
  return [
    ...(page < pages ? [button(LABELS.more, { kind: "more", request, page: page + 1 }, "primary")] : []),
    ...(isPrivate && hasQuotes ? [button(LABELS.share, { kind: "share", request, page }, "primary")] : []),
    ...stepButtons(reply, parse, button),
    ...contextButtons(facts, button),
    ...(pages > 1 && reply.sources.length > 0
      ? [button(LABELS.sources, { kind: "sources", request, page })]
      : []),
    ...(hasQuotes
      ? [
          button(LABELS.useful, { kind: "vote", request, useful: true }),
          button(LABELS.useless, { kind: "vote", request, useful: false }),
        ]
      : []),
    ...remove,
  ];
};

import { presentDiscord } from "../../adapters/discord/present/present.js";
import { actionsOf, LABELS } from "../../adapters/discord/send/actions-of.js";
import { type Action, askerMark, encodeAction } from "../../core/conversation/action.js";
import type { Answering } from "../../core/conversation/answering.js";
import { plainLine, type Reply } from "../../core/reply/reply.js";

interface Button {
  readonly label: string;
  readonly id: string;
  readonly emphasis?: "primary" | "secondary" | "danger";
}

interface PageNumber {
  readonly page: number;
  readonly pages: number;
}

/** What buttons are made of: the reply, and the words that were asked. */
export interface Asked {
  readonly answering: Answering;
  readonly reply: Reply;
  readonly words: string;
}

/** Somebody who asked, and may remove the answer. */
const ASKER = "1";

/** The buttons that the Discord adapter puts below a page. */
export const discordButtons =
  ({ answering, reply, words }: Asked) =>
  (at: PageNumber): readonly Button[] => {
    const { content } = presentDiscord(reply, { page: at.page }).payload;
    const request = answering.parse(words);
    const facts = { reply, request, ...at, content, isPrivate: false, asker: askerMark(ASKER) };
    return actionsOf(facts, answering.parse);
  };

/** Ways on, further pages, the sources and a judgement, as below an answer in a Slack thread. */
export const slackButtons =
  ({ answering, reply, words }: Asked) =>
  ({ page, pages }: PageNumber): readonly Button[] => {
    const request = answering.parse(words);
    const steps = reply.blocks.flatMap((block) => (block.kind === "steps" ? block.steps : []));
    const quote = reply.blocks.find((block) => block.kind === "quote")?.cited.quote;
    const on = (label: string, action: Action, emphasis: Button["emphasis"] = "secondary"): Button => ({
      label,
      id: encodeAction(action),
      emphasis,
    });
    return [
      ...steps.map((step) =>
        on(plainLine(step.label), { kind: "pick", request: answering.parse(step.request) }, "primary"),
      ),
      ...(page < pages ? [on(LABELS.more, { kind: "more", request, page: page + 1 }, "primary")] : []),
      ...(quote === undefined
        ? []
        : [
            on(LABELS.context, { kind: "context", ...quote }),
            on(LABELS.useful, { kind: "vote", request, useful: true }),
            on(LABELS.useless, { kind: "vote", request, useful: false }),
          ]),
      on(LABELS.delete, { kind: "delete", asker: askerMark(ASKER) }),
    ];
  };

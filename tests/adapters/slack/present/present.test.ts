import type { KnownBlock } from "@slack/types";
import { BUDGET, SLACK } from "../../../../src/adapters/slack/present/limits.js";
import { plainOfSlack, plainOfSlackText } from "../../../../src/adapters/slack/present/plain.js";
import { presentSlack, type SlackPayload } from "../../../../src/adapters/slack/present/present.js";
import type { Reply } from "../../../../src/core/reply/reply.js";
import { messageContract, presenterContract } from "../../../contracts/presenter-contract.js";

const actions = Array.from({ length: 9 }, (_, index) => ({
  label: `Button ${index}`,
  id: `${index}`.repeat(100),
}));

const WEB_LINK = /<https?:[^<>|]+\|[^<>]+>/g;

/** Control sequences of Slack other than our links: mentions, dates, anything between "<" and ">". */
const controls = (text: string): readonly string[] => text.replace(WEB_LINK, "").match(/[<>]/g) ?? [];

/** Every page of a reply, as it goes over the wire. */
const sent = (reply: Reply): readonly string[] =>
  Array.from({ length: presentSlack(reply).pages }, (_, index) =>
    JSON.stringify(presentSlack(reply, { page: index + 1, actions }).payload),
  );

const isEmptyText = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "text" in value && value.text === "";

const blockRefusals = (block: KnownBlock): readonly string[] => {
  switch (block.type) {
    case "header":
      return block.text.text.length > SLACK.header ? ["header too long"] : [];
    case "context":
      return block.elements.flatMap((one) =>
        one.type === "mrkdwn" &&
        one.text.length <= SLACK.contextText &&
        controls(one.text).length === 0 &&
        block.elements.length <= SLACK.contextElements
          ? []
          : ["context"],
      );
    case "rich_text":
      return block.elements.some(({ elements }) => elements.length === 0) ? ["empty rich text"] : [];
    case "actions":
      return block.elements.flatMap((one) =>
        one.type === "button" &&
        one.text.text.length <= SLACK.buttonText &&
        (one.value ?? "").length <= SLACK.buttonValue &&
        (one.action_id ?? "").length <= SLACK.actionId
          ? []
          : ["button"],
      );
    case "divider":
      return [];
    default:
      return [`a block that we never send: ${block.type}`];
  }
};

const refusals = (message: string): readonly string[] => {
  const payload: SlackPayload = JSON.parse(message);
  const { text, blocks, unfurl_links, unfurl_media, ...rest } = payload;
  let empty = false;
  JSON.stringify(payload, (_, value) => {
    empty ||= isEmptyText(value);
    return value;
  });
  return [
    ...controls(text),
    ...(empty ? ["an empty text"] : []),
    ...(text.length > BUDGET.text ? [`text of ${text.length}`] : []),
    ...(blocks.length > BUDGET.blocks ? [`${blocks.length} blocks`] : []),
    ...(message.length > BUDGET.message ? [`message of ${message.length}`] : []),
    ...(unfurl_links || unfurl_media ? ["previews are on"] : []),
    ...blocks.flatMap(blockRefusals),
    ...Object.keys(rest),
  ];
};

const presenters = {
  "the Slack presenter": (message: string) => plainOfSlack(JSON.parse(message)),
  "the plain text of the Slack presenter": (message: string) => plainOfSlackText(JSON.parse(message)),
};

for (const [name, strip] of Object.entries(presenters)) {
  presenterContract(name, { present: sent, strip });
  messageContract(name, { present: sent, strip, refusals });
}

import type { ActionsBlock, KnownBlock } from "@slack/types";
import { SLACK } from "../present/limits.js";
import type { SlackPayload } from "../present/present.js";

const longer = (what: string, length: number, limit: number): readonly string[] =>
  length > limit ? [`${what} has ${length} of ${limit} characters`] : [];

const checkButtons = ({ elements }: ActionsBlock): readonly string[] =>
  elements.flatMap((element) =>
    element.type === "button"
      ? [
          ...longer("a button", element.text.text.length, SLACK.buttonText),
          ...longer("a button's value", element.value?.length ?? 0, SLACK.buttonValue),
          ...longer("an action_id", element.action_id?.length ?? 0, SLACK.actionId),
        ]
      : [],
  );

const checkBlock = (block: KnownBlock): readonly string[] => {
  switch (block.type) {
    case "header":
      return longer("a header", block.text.text.length, SLACK.header);
    case "context":
      return block.elements.length > SLACK.contextElements ? ["a context has too many elements"] : [];
    case "actions":
      return [
        ...(block.elements.length > SLACK.buttonsInBlock ? ["a row has too many buttons"] : []),
        ...checkButtons(block),
      ];
    default:
      return [];
  }
};

/** What Slack would refuse of a message, in plain words; nothing for a valid one. */
export const checkPayload = (payload: SlackPayload): readonly string[] => [
  ...longer("the text", payload.text.length, SLACK.text),
  ...longer("the message", JSON.stringify(payload).length, SLACK.message),
  ...(payload.blocks.length > SLACK.blocks ? [`${payload.blocks.length} of ${SLACK.blocks} blocks`] : []),
  ...payload.blocks.flatMap(checkBlock),
];

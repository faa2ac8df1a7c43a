import type { ContextBlock, KnownBlock, RichTextBlock, RichTextElement } from "@slack/types";
import { unescapeSlack } from "./escape.js";
import type { SlackPayload } from "./present.js";

const LINK = /<[^<>|]*\|([^<>]*)>/g;

/** Every "*" of mrkdwn is a mark of ours: text that holds one is sent as rich text. */
const plainOfMrkdwn = (text: string): string => unescapeSlack(text.replace(LINK, "$1").replaceAll("*", ""));

const plainOfElement = (element: RichTextElement): string =>
  element.type === "text" || element.type === "link" ? (element.text ?? "") : "";

const plainOfPart = (part: RichTextBlock["elements"][number]): string =>
  part.type === "rich_text_list"
    ? part.elements.map(plainOfPart).join("\n")
    : part.elements.map(plainOfElement).join("");

const plainOfContext = ({ elements }: ContextBlock): string =>
  elements
    .map((one) => (one.type === "mrkdwn" ? plainOfMrkdwn(one.text) : "text" in one ? one.text : ""))
    .join("\n");

const plainOfBlock = (block: KnownBlock): string => {
  switch (block.type) {
    case "header":
      return block.text.text;
    case "context":
      return plainOfContext(block);
    case "rich_text":
      return block.elements.map(plainOfPart).join("\n");
    default:
      return "";
  }
};

/** What a reader of the message sees as words, buttons left out: for the last checks before sending. */
export const plainOfSlack = ({ blocks }: Pick<SlackPayload, "blocks">): string =>
  blocks.map(plainOfBlock).join("\n");

/** What a notification or screen reader is given. */
export const plainOfSlackText = ({ text }: Pick<SlackPayload, "text">): string => unescapeSlack(text);

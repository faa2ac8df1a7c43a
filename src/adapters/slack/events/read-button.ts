import type { KnownBlock } from "@slack/types";
import type { Request } from "../../../core/command.js";
import { type Action, decodeAction, textHash } from "../../../core/conversation/action.js";
import { completeAction, findHashed } from "../../../core/conversation/complete-action.js";
import type { SlackBot } from "../bot.js";
import { plainOfSlack, plainOfSlackText } from "../present/plain.js";

/** One of our messages, as far as Slack sends it along with a click. */
export interface SentMessage {
  readonly text?: string;
  readonly blocks?: readonly KnownBlock[];
}

type Known = Pick<SlackBot, "answering" | "collection">;

const buttonValues = ({ blocks = [] }: SentMessage): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === "actions"
      ? block.elements.flatMap((element) =>
          element.type === "button" && element.value !== undefined ? [element.value] : [],
        )
      : [],
  );

/** Ids of articles that were too long for a button, by their hash. */
const articlesByHash = (hashes: readonly string[], { collection }: Known): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  if (hashes.length === 0) return found;
  for (const { id } of collection.articles) {
    const hash = textHash(id);
    if (hashes.includes(hash)) found.set(hash, id);
  }
  return found;
};

/**
 * Reads the value of a button; what it could not carry is looked for in the message that it stands on. Null for a
 * forged or stale one, and where the text is not there any more.
 */
export const readButton = (value: string, message: SentMessage, known: Known): Action | null => {
  const read = decodeAction(value, known.answering.commands);
  if (read === null || read.hashed.length === 0) return read?.action ?? null;
  const articles = read.hashed.filter(({ name }) => name === "article").map(({ hash }) => hash);
  const shown = [
    plainOfSlack({ blocks: [...(message.blocks ?? [])] }),
    plainOfSlackText({ text: message.text ?? "" }),
  ];
  return completeAction(
    read,
    new Map([...findHashed(read.hashed, shown), ...articlesByHash(articles, known)]),
  );
};

/** The request that one of our messages answers, read from its buttons; null where they do not tell. */
export const requestOf = (message: SentMessage, known: Known): Request | null => {
  for (const value of buttonValues(message)) {
    const action = readButton(value, message, known);
    if (action?.kind === "vote" || action?.kind === "more" || action?.kind === "sources")
      return action.request;
  }
  return null;
};

/** Mark of the person who may remove an answer; null for a message without a way to remove it. */
export const askerOf = (message: SentMessage, { answering }: Known): string | null => {
  for (const value of buttonValues(message)) {
    const action = decodeAction(value, answering.commands)?.action;
    if (action?.kind === "delete") return action.asker;
  }
  return null;
};

import { ComponentType, type Message } from "discord.js";
import type { Command, Request } from "../../../core/command.js";
import { type Action, decodeAction } from "../../../core/conversation/action.js";
import { completeAction, findHashed } from "../../../core/conversation/complete-action.js";
import { plainOfDiscord } from "../present/plain.js";

/** Ids of the buttons below a message, in order. */
const buttonIds = ({ components }: Pick<Message, "components">): readonly string[] =>
  components.flatMap((row) =>
    row.type === ComponentType.ActionRow
      ? row.components.flatMap((component) =>
          component.type === ComponentType.Button && component.customId !== null ? [component.customId] : [],
        )
      : [],
  );

/**
 * Reads a button's id; what it could not carry is looked for in the message that it stands on. Null for a forged or
 * stale one, and where the text is not there any more.
 */
export const readButton = (
  id: string,
  message: Pick<Message, "content">,
  commands: readonly Command[],
): Action | null => {
  const read = decodeAction(id, commands);
  if (read === null || read.hashed.length === 0) return read?.action ?? null;
  return completeAction(read, findHashed(read.hashed, [plainOfDiscord(message)]));
};

/** The request that one of our messages answers, read from its buttons; null where they do not tell. */
export const requestOfAnswer = (message: Message, commands: readonly Command[]): Request | null => {
  for (const id of buttonIds(message)) {
    const action = readButton(id, message, commands);
    if (action?.kind === "vote" || action?.kind === "more" || action?.kind === "sources")
      return action.request;
  }
  return null;
};

/** Mark of the person who may remove an answer; null for a message without a way to remove it. */
export const askerOfAnswer = (message: Message, commands: readonly Command[]): string | null => {
  for (const id of buttonIds(message)) {
    const action = decodeAction(id, commands)?.action;
    if (action?.kind === "delete") return action.asker;
  }
  return null;
};

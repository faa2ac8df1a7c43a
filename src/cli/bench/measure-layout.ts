import { presentDiscord } from "../../adapters/discord/present/present.js";
import { presentSlack } from "../../adapters/slack/present/present.js";
import type { Answer } from "../../core/answer.js";
import type { Collection } from "../../core/model/collection.js";
import { composeReply } from "../../core/reply/compose.js";
import type { Reply } from "../../core/reply/reply.js";
import { type Figures, takeLatencies, takeTime } from "./take-time.js";

/** What a chat platform adds to an answer: putting it into words, and laying it out as each platform's message. */
export const measureLayout = async (collection: Collection, answers: readonly Answer[]): Promise<Figures> => {
  const laidOut = await takeTime(async () => {
    const made = new Map<Answer, Reply>();
    const composed = await takeLatencies("compose", answers, (answer) =>
      made.set(answer, composeReply(answer, collection)),
    );
    const replies = [...made.values()];
    return {
      ...composed,
      ...(await takeLatencies("discord", replies, (reply) => presentDiscord(reply))),
      ...(await takeLatencies("slack", replies, (reply) => presentSlack(reply))),
    };
  });
  return { ...laidOut.value, "layout block": laidOut.block };
};

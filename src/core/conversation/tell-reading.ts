import type { Answer } from "../answer.js";
import { say } from "../reply/phrases.js";
import type { Reply } from "../reply/reply.js";
import type { ReadHow } from "./decide-address.js";

/** Adds to a reply how the message was read, where it does not say so itself. */
export const tellReading = (reply: Reply, { asked }: Answer, how: ReadHow): Reply => {
  if (how === "as-written" || asked === "") return reply;
  const line = how === "follow-up" ? say("followUp", { asked }) : say("messageAbove");
  return { ...reply, blocks: [{ kind: "note", line }, ...reply.blocks] };
};

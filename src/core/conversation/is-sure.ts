import type { Answer } from "../answer.js";

/** True for an answer to a question that may be given where nobody asked the bot: all of it is above the line. */
export const isSure = (answer: Answer): boolean =>
  answer.kind === "ask" || (answer.kind === "parts" && answer.parts.every(({ answered }) => answered));

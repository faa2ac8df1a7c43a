import type { DeskContext } from "../../core/desk/context.js";
import { measureAsk } from "../measure/ask.js";
import type { DevelopmentSet } from "../question-sets/read-set.js";
import type { Judged } from "./judged.js";

/** Asks every question of a set the way the chat does, and judges the first quote, also where it would stay silent. */
export const judgeAnswers = async (context: DeskContext, set: DevelopmentSet): Promise<readonly Judged[]> => {
  const judged: Judged[] = [];
  for (const query of set.queries) {
    const { quotes, confidence } = await measureAsk(context, query);
    const right = query.answerable && query.holds(quotes[0] ?? "");
    judged.push({ set: set.name, confidence, answerable: query.answerable, right });
  }
  return judged;
};

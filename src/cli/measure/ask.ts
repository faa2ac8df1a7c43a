import { ask } from "../../core/desk/ask.js";
import type { DeskContext } from "../../core/desk/context.js";
import { find } from "../../core/desk/find.js";

/** A question of a development set. */
export interface AskQuery {
  readonly id: string;
  readonly text: string;
}

/** A line of a run file: the articles in the order of their best quotes, the quotes shown, and whether it was silent. */
export interface AskRun {
  readonly qid: string;
  readonly ranked: readonly string[];
  readonly quotes: readonly string[];
  readonly abstained: boolean;
  readonly confidence: number;
}

/** Answers one question as the chat does, and gives the ranking behind the answer. */
export const measureAsk = async (context: DeskContext, query: AskQuery): Promise<AskRun> => {
  const answer = await ask(context, query.text);
  const { ranked, confidence } = await find(context, query.text);
  const articles = new Set(ranked.map(({ unit }) => context.lookups.article(unit.article).id));
  return {
    qid: query.id,
    ranked: [...articles].slice(0, 100),
    quotes: answer.quotes.map(({ quote }) => quote.text),
    abstained: answer.kind === "abstention",
    confidence: answer.kind === "ask" || answer.kind === "abstention" ? answer.confidence : confidence,
  };
};

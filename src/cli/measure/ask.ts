import { chooseUnits } from "../../core/ask/choose.js";
import { ABSTENTION_LINE } from "../../core/ask/weights.js";
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

/** Answers one question the way the chat does, and gives the ranking behind the answer. */
export const measureAsk = async (context: DeskContext, query: AskQuery): Promise<AskRun> => {
  const { question, ranked, confidence } = await find(context, query.text);
  const articles = new Set(ranked.map(({ unit }) => context.lookups.article(unit.article).id));
  return {
    qid: query.id,
    ranked: [...articles].slice(0, 100),
    quotes: chooseUnits(ranked, question).map(({ unit }) => unit.text),
    abstained: confidence < ABSTENTION_LINE,
    confidence,
  };
};

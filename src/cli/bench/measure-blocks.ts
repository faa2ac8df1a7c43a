import { setImmediate } from "node:timers/promises";
import type { Desk } from "../../core/desk.js";
import type { Collection } from "../../core/model/collection.js";
import type { BenchQuestions } from "./bench-questions.js";
import { type Figures, takeTime } from "./take-time.js";

/** The commands, in the order in which they are asked: what costs most when it is asked first comes first. */
export const BLOCKING = ["help", "ask", "who", "timeline", "quotes", "compare", "verify", "sources"] as const;

type Asked = Readonly<Record<(typeof BLOCKING)[number], readonly string[]>>;

/** The best-known people: their names stand in most articles, so that they cost most. */
const KNOWN = 8;
const OTHERS = 12;

const sentencesFrom = ({ articles, passages }: Collection): readonly string[] => {
  const step = Math.max(1, Math.floor(passages.length / OTHERS));
  return passages
    .filter((_, at) => at % step === 0)
    .flatMap(({ article, from }) => {
      const { text = "", analysis } = articles[article] ?? {};
      const sentence = analysis?.sentences[from];
      return sentence === undefined ? [] : [text.slice(sentence.start, sentence.end)];
    });
};

const requestsOf = (collection: Collection, { ask, timeline }: BenchQuestions): Asked => {
  const known = collection.people.slice(0, KNOWN).map(({ name }) => name);
  const topics = [...known, ...timeline.slice(0, OTHERS)];
  return {
    help: [""],
    ask: ask.slice(0, KNOWN + OTHERS),
    who: known,
    timeline: topics,
    quotes: known,
    compare: topics,
    verify: sentencesFrom(collection),
    sources: ["", ...topics],
  };
};

const run = (desk: Desk, command: keyof Asked, words: string): Promise<unknown> => {
  const given = words === "" ? undefined : words;
  if (command === "help" || command === "sources") return desk[command](given);
  return desk[command](words);
};

/**
 * The longest time for which one question of each command lets nothing else run: first calls, and the names that stand
 * in most articles.
 */
export const measureBlocks = async (
  desk: Desk,
  collection: Collection,
  questions: BenchQuestions,
): Promise<Figures> => {
  const requests = requestsOf(collection, questions);
  const figures: Record<string, number> = {};
  for (const command of BLOCKING) {
    const { block } = await takeTime(async () => {
      for (const words of requests[command]) {
        await setImmediate();
        await run(desk, command, words);
      }
    });
    figures[`${command} block`] = block;
  }
  return figures;
};

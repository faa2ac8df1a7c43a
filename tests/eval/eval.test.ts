import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Judged } from "../../src/cli/confidence/judged.js";
import { reliabilityOf } from "../../src/cli/confidence/reliability-curve.js";
import { openArchive } from "../../src/cli/open-archive.js";
import type { Answer } from "../../src/core/answer.js";
import { ABSTENTION_LINE } from "../../src/core/ask/weights.js";
import { createDesk } from "../../src/core/desk/create-desk.js";
import { createLookups } from "../../src/core/desk/lookups.js";

/**
 * Just below what is reached. A change that lifts a figure lifts its floor; one that lowers it says why.
 * `answered`: spoken and every expected wording within the three quotes; `cited`: one of the expected articles cited;
 * `silent`: no answer to a question that the articles do not answer.
 */
const FLOORS = { answered: 0.89, first: 0.77, cited: 0.9, silent: 0.86 } as const;

const questionSchema = z.object({
  id: z.string(),
  question: z.string(),
  answerable: z.boolean(),
  sources: z.array(z.string()),
  holds: z.array(z.string()),
});
type EvalQuestion = z.output<typeof questionSchema>;

const questions: readonly EvalQuestion[] = readFileSync(join(import.meta.dirname, "questions.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => questionSchema.parse(JSON.parse(line)));

const plain = (text: string): string => text.toLowerCase().replaceAll("’", "'");
const holdsAll = (text: string, wanted: readonly string[]): boolean =>
  wanted.every((one) => plain(text).includes(plain(one)));

interface Outcome extends EvalQuestion {
  readonly answer: Answer;
}

const cache = mkdtempSync(join(tmpdir(), "eval-"));
const outcomes: Outcome[] = [];
let verbatim = true;

beforeAll(async () => {
  const path = resolve(import.meta.dirname, "../../corpus");
  const archive = await openArchive({ path, cacheDir: cache, log: pino({ level: "silent" }) });
  const desk = createDesk(archive);
  const { article, articleIndex } = createLookups(archive.collection);
  for (const question of questions) {
    const answer = await desk.ask(question.question);
    outcomes.push({ ...question, answer });
    for (const { quote } of answer.quotes) {
      const { text } = article(articleIndex(quote.article) ?? -1);
      verbatim &&= quote.text === text.slice(quote.start, quote.end);
    }
  }
});
afterAll(() => rmSync(cache, { recursive: true }));

const share = (of: readonly Outcome[], isSo: (outcome: Outcome) => boolean): number =>
  of.filter(isSo).length / Math.max(1, of.length);

const spoke = ({ answer }: Outcome): boolean =>
  answer.kind === "ask" || (answer.kind === "parts" && answer.parts.some(({ answered }) => answered));

const figures = () => {
  const answerable = outcomes.filter((one) => one.answerable);
  const quoted = ({ answer }: Outcome): readonly string[] => answer.quotes.map(({ quote }) => quote.text);
  return {
    answered: share(answerable, (one) => spoke(one) && holdsAll(quoted(one).join("\n"), one.holds)),
    first: share(answerable, (one) => spoke(one) && holdsAll(quoted(one)[0] ?? "", one.holds)),
    cited: share(
      answerable,
      (one) => spoke(one) && one.answer.citations.some(({ article }) => one.sources.includes(article)),
    ),
    silent: share(
      outcomes.filter((one) => !one.answerable),
      (one) => !spoke(one),
    ),
  };
};

/** The first quote counts also where it is only shown as the closest passage: a bot that never abstains would give it. */
const judge = ({ id, answer, answerable, holds }: Outcome): Judged => ({
  set: id,
  confidence: answer.kind === "ask" || answer.kind === "abstention" ? (answer.confidence ?? 0) : 0,
  answerable,
  right: answerable && holdsAll(answer.quotes[0]?.quote.text ?? "", holds),
});

describe("questions about the articles that come with the project", () => {
  test("there are enough of them, with and without an answer", () => {
    expect(questions.filter((one) => one.answerable).length).toBeGreaterThanOrEqual(80);
    expect(questions.filter((one) => !one.answerable).length).toBeGreaterThanOrEqual(25);
  });

  test("are answered, cited and left alone as well as before", () => {
    const reached = figures();
    const lines = Object.entries(reached).map(([name, value]) => `${name} ${value.toFixed(3)}`);
    process.stdout.write(`${lines.join("  ")}\n`);
    for (const [name, floor] of Object.entries(FLOORS))
      expect(reached[name as keyof typeof FLOORS], name).toBeGreaterThanOrEqual(floor);
  });

  test("a bot that is always silent, and one that always answers, lose clearly", () => {
    const { ours, alwaysSilent, alwaysAnswering } = reliabilityOf(outcomes.map(judge), ABSTENTION_LINE);
    for (const bot of [alwaysSilent, alwaysAnswering]) {
      expect(ours.answered + ours.silent).toBeGreaterThan(bot.answered + bot.silent + 0.5);
      expect(ours.reliability).toBeGreaterThan(bot.reliability + 0.2);
    }
  });

  test("every quote is a stretch of its article", () => {
    expect(outcomes.some(({ answer }) => answer.quotes.length > 0)).toBe(true);
    expect(verbatim).toBe(true);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { briefs } from "./read-briefs.js";

const question = z.strictObject({
  id: z.string().regex(/^q\d{3}$/),
  question: z.string().min(5).max(500),
  answerable: z.boolean(),
  sources: z.array(z.string()),
  holds: z.array(z.string().min(3)),
});

const file = join(import.meta.dirname, "..", "eval", "questions.jsonl");
const questions = readFileSync(file, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => question.parse(JSON.parse(line)));

const bodies = new Map(briefs.map(({ id, body }) => [id, body]));

describe("questions over the collection", () => {
  test("are at least 80, at least 25 of them without an answer, each asked once", () => {
    expect(questions.length).toBeGreaterThanOrEqual(80);
    expect(questions.filter(({ answerable }) => !answerable).length).toBeGreaterThanOrEqual(25);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map(({ question: asked }) => asked.toLowerCase())).size).toBe(questions.length);
  });

  test("touch every brief", () => {
    const asked = new Set(questions.flatMap(({ sources }) => sources));
    expect(briefs.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  test.each(questions)("$id: $question", ({ answerable, sources, holds }) => {
    expect(sources.length > 0 && holds.length > 0).toBe(answerable);
    const missing = sources.flatMap((source) =>
      holds
        .filter((words) => bodies.get(source)?.includes(words) !== true)
        .map((words) => `${source}: ${words}`),
    );
    expect(missing).toEqual([]);
  });
});

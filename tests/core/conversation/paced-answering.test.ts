import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { commands } from "../../../commands/index.js";
import { createAnswering } from "../../../src/core/conversation/answering.js";
import { paceAnswering } from "../../../src/core/conversation/paced-answering.js";
import { town } from "../desk/town.js";

const answering = createAnswering({ archive: town, commands, report: () => undefined, newId: () => "r1" });

test("answers come in order, with a turn for everything else before each", async () => {
  const seen: string[] = [];
  const paced = paceAnswering(answering, async () => {
    await setImmediate();
    seen.push("turn");
  });
  const ask = async (text: string): Promise<void> => {
    const answered = await paced.answer(paced.parse(text));
    seen.push(answered.kind === "reply" ? answered.answer.kind : answered.kind);
  };
  await Promise.all([ask("who Tom Birk"), ask("about"), ask("sources")]);
  expect(seen).toEqual(["turn", "who", "turn", "about", "turn", "sources"]);
});

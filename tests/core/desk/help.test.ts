import { describe, expect, test } from "vitest";
import { ask } from "../../../src/core/desk/ask.js";
import type { DeskContext } from "../../../src/core/desk/context.js";
import { help } from "../../../src/core/desk/help.js";
import { quotes } from "../../../src/core/desk/quotes.js";
import { sources } from "../../../src/core/desk/sources.js";
import { timeline } from "../../../src/core/desk/timeline.js";
import { who } from "../../../src/core/desk/who.js";
import { nowhere, town } from "./town.js";

const run = { ask, who, timeline, quotes, sources };

const answerTo = async (context: DeskContext, request: string) => {
  const [command = "", ...rest] = request.split(" ");
  return run[command as keyof typeof run](context, rest.join(" "));
};

describe("help", () => {
  test("gives three examples, each with an answer in this collection", async () => {
    const { examples } = await help(town);
    expect(examples).toHaveLength(3);
    for (const example of examples)
      expect((await answerTo(town, example)).kind, example).not.toMatch(/abstention|choice|misuse/);
  });

  test.each([
    ["who", "who"],
    ["/Timeline", "timeline"],
    ["!ask", "ask"],
    ["cooking", null],
  ])("reads %s as a command's name", async (topic, command) => {
    expect((await help(town, topic)).topic).toBe(command);
  });

  test("promises nothing of an empty collection but what it is", async () => {
    expect((await help(nowhere)).examples).toEqual(["about"]);
  });
});

import { describe, expect, test } from "vitest";
import { completeRequest } from "../../../src/adapters/terminal/completion.js";

const people = ["Ann Example", "Ann Sample", "Bo Example"];
const source = {
  commandNames: ["ask", "about", "who", "exit"],
  peopleStartingWith: (letters: string, limit: number) =>
    people.filter((name) => ` ${name}`.toLowerCase().includes(` ${letters.toLowerCase()}`)).slice(0, limit),
};

describe("completeRequest", () => {
  test.each([
    ["a", ["ask ", "about "], "a"],
    ["/wh", ["/who "], "/wh"],
    ["who ann", ["Ann Example", "Ann Sample"], "ann"],
    ["who ann ex", ["Ann Example"], "ann ex"],
    ["quotes bo about sam", ["Ann Sample"], "sam"],
    ["who nobody", [], "who nobody"],
    ["who ", [], "who "],
  ])("completes %j", (line, hits, completed) => {
    expect(completeRequest(line, source)).toEqual([hits, completed]);
  });
});

import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.js";
import { usageLine } from "../../src/core/command/usage.js";
import { commandContract } from "../contracts/command-contract.js";

describe.each(commands.map((command) => [command.name, command] as const))("command %s", (_, command) => {
  commandContract(command);
});

describe("the list of commands", () => {
  test("holds every declaration of the folder once", () => {
    const files = readdirSync(new URL("../../commands", import.meta.url))
      .filter((file) => file.endsWith(".ts") && file !== "index.ts")
      .map((file) => file.replace(/\.ts$/, ""));
    expect(commands.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
  });

  test("gives no word to two commands", () => {
    const words = commands.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(new Set(words).size).toBe(words.length);
  });

  test("explains every command", () => {
    const { topic } = commands.find(({ name }) => name === "help")?.options ?? {};
    expect(topic?.type === "choice" ? topic.choices : []).toEqual(commands.map(({ name }) => name));
  });

  test("is written like this", () => {
    expect(commands.map(usageLine).join("\n")).toMatchInlineSnapshot(`
      "ask <question> [speaker:…] [source:…] [since YYYY[-MM[-DD]]] [until YYYY[-MM[-DD]]]
      who <name>
      timeline <topic> [since YYYY[-MM[-DD]]] [until YYYY[-MM[-DD]]] [order oldest-first|newest-first]
      quotes <speaker> [about …] [kind:direct|reported|any|post]
      compare <topic>
      verify <quote>
      sources [<topic>] [since YYYY[-MM[-DD]]] [until YYYY[-MM[-DD]]]
      help [ask|who|timeline|quotes|compare|verify|sources|help|about]
      about"
    `);
  });
});

import { expect, test } from "vitest";
import { usageLine } from "../../src/core/command/usage.js";
import type { Command } from "../../src/core/command.js";

/** What both chat platforms accept for a command and its options. */
const NAME = /^[a-z]{1,32}$/;
const LONGEST_DESCRIPTION = 100;
const MOST_OPTIONS = 25;
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;
const LONGEST_TEXT = 6000;
const LONGEST_DECLARATION = 8000;

/** Every declared command passes: a platform refuses the whole registration for one bad name or length. */
export const commandContract = (command: Command): void => {
  const options = Object.entries(command.options);

  test("has a name in small letters and a summary that fits", () => {
    expect(command.name).toMatch(NAME);
    expect(command.summary.length).toBeGreaterThan(0);
    expect(command.summary.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
    for (const alias of command.aliases) expect(alias).toMatch(NAME);
  });

  test("has options with names, descriptions and limits that fit", () => {
    expect(options.length).toBeLessThanOrEqual(MOST_OPTIONS);
    for (const [name, option] of options) {
      expect(name).toMatch(NAME);
      expect(option.description.length).toBeGreaterThan(0);
      expect(option.description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
      if (option.type === "text") {
        expect(option.maxLength).toBeGreaterThan(0);
        expect(option.maxLength).toBeLessThanOrEqual(LONGEST_TEXT);
      }
      if (option.type === "choice") {
        expect(option.choices.length).toBeGreaterThan(0);
        expect(option.choices.length).toBeLessThanOrEqual(MOST_CHOICES);
        for (const choice of option.choices) expect(choice.length).toBeLessThanOrEqual(LONGEST_CHOICE);
        expect(new Set(option.choices).size).toBe(option.choices.length);
      }
      if (option.type === "integer") expect(option.min).toBeLessThanOrEqual(option.max);
    }
  });

  test("asks for its required options first", () => {
    const required = options.map(([, option]) => option.required === true);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
  });

  test("fits into a registration body and has a usage line", () => {
    expect(JSON.stringify(command).length).toBeLessThan(LONGEST_DECLARATION);
    expect(usageLine(command).startsWith(command.name)).toBe(true);
  });

  test("reports a missing required option and an unknown one", () => {
    const [required] = options.filter(([, option]) => option.required === true);
    if (required !== undefined) expect(command.check({})).toEqual({ code: "missing", option: required[0] });
    expect(command.check({ frobnicate: "1" })).toEqual({ code: "unknown-option", option: "frobnicate" });
  });
};

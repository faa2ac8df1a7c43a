import { describe, expect, test } from "vitest";
import { leadingAttribution } from "../../../src/core/desk/leading-attribution.js";
import type { Attribution } from "../../../src/core/model/attribution.js";

const text = "“We will build it,” Ida Holm said, according to the harbour board. “Never,” Per Lund replied.";
const span = { start: 0, end: text.length };
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const holm: Attribution = {
  source: { ...at("Ida Holm"), person: 0 },
  cue: at("said"),
  content: [at("“We will build it,”")],
  mode: "direct",
  carrier: null,
};
const board: Attribution = {
  source: { ...at("the harbour board"), person: null },
  cue: at("according to"),
  content: [{ start: 0, end: at(" said, acc").start + " said".length }],
  mode: "mixed",
  carrier: null,
};
const lund: Attribution = {
  source: { ...at("Per Lund"), person: 1 },
  cue: at("replied"),
  content: [at("“Never,”")],
  mode: "direct",
  carrier: null,
};

describe("leadingAttribution", () => {
  test("names the innermost speaker, and the account around it as the carrier", () => {
    const leading = leadingAttribution([board, holm], span);
    expect(leading?.attribution).toBe(holm);
    expect(leading?.carrier && text.slice(leading.carrier.start, leading.carrier.end)).toBe(
      "according to the harbour board",
    );
    expect(leading?.outer).toBe(board);
    expect(leading?.shared).toBe(false);
  });

  test("says so when two people have words in marks in one quote", () => {
    expect(leadingAttribution([holm, lund], span)?.shared).toBe(true);
  });

  test("prefers words in marks to reported ones, however short", () => {
    const reported: Attribution = { ...holm, mode: "reported" };
    expect(leadingAttribution([reported, lund], span)?.attribution).toBe(lund);
  });

  test("keeps words in marks with their speaker though others are reported within them", () => {
    const inner: Attribution = { ...lund, mode: "reported", source: { ...at("build"), person: 1 } };
    expect(leadingAttribution([holm, inner], span)?.attribution).toBe(holm);
  });

  test("prefers the shorter of two attributions that hold each other's source", () => {
    const whole = { ...holm, content: [span], mode: "mixed" as const };
    expect(leadingAttribution([whole, board], span)?.attribution).toBe(board);
    expect(leadingAttribution([board, whole], span)?.attribution).toBe(board);
  });

  test("takes no other words of the speaker's for the carrier", () => {
    const around: Attribution = { ...board, source: { ...at("the harbour board"), person: 0 } };
    expect(leadingAttribution([around, holm], span)?.carrier).toBeNull();
  });

  test("finds nobody where no attribution names a source", () => {
    expect(leadingAttribution([{ ...holm, source: null }], span)).toBeNull();
  });
});

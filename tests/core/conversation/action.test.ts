import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commands } from "../../../commands/index.js";
import type { Request } from "../../../src/core/command.js";
import {
  type Action,
  askerMark,
  decodeAction,
  encodeAction,
  LONGEST_ACTION,
} from "../../../src/core/conversation/action.js";
import { completeAction, findHashed } from "../../../src/core/conversation/complete-action.js";

const command = (name: string) => commands.find((one) => one.name === name)!;
const ask = (question: string, more: Readonly<Record<string, string>> = {}): Request => ({
  command: command("ask"),
  given: { question, ...more },
});

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 500 }),
  fc.constantFrom("~p|~t", "a|b=c#d", "", "who is “Vance”?", "0=x|1=y"),
);
const anyRequest: fc.Arbitrary<Request> = fc.constantFrom(...commands).chain((one) =>
  fc
    .record(Object.fromEntries(Object.keys(one.options).map((option) => [option, anyText])), {
      requiredKeys: [],
    })
    .map((given): Request => ({ command: one, given: { ...given } as Request["given"] })),
);
const page = fc.nat({ max: 999 });
const place = fc.nat({ max: 60_000_000 });
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constantFrom("more", "sources", "share"), request: anyRequest, page }),
  fc.record({ kind: fc.constant("pick" as const), request: anyRequest }),
  fc.record({ kind: fc.constant("vote" as const), request: anyRequest, useful: fc.boolean() }),
  fc.record({ kind: fc.constant("context" as const), article: anyText, start: place, end: place }),
  fc.record({ kind: fc.constant("delete" as const), asker: fc.string().map(askerMark) }),
);

const oneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ").trim();
const textsOf = (action: Action): readonly string[] => {
  if (action.kind === "delete") return [];
  return action.kind === "context" ? [action.article] : Object.values(action.request.given);
};

describe("an encoded action", () => {
  test("never exceeds the length of a button's id and comes back as it was", () => {
    fc.assert(
      fc.property(anyAction, (action) => {
        const id = encodeAction(action);
        expect(id.length).toBeLessThanOrEqual(LONGEST_ACTION);
        const read = decodeAction(id, commands);
        expect(read).not.toBeNull();
        if (read?.hashed.length === 0) expect(read.action).toEqual(action);
        else {
          const found = new Map(
            read!.hashed.map(({ hash, name }) => {
              const texts =
                action.kind === "context" || action.kind === "delete"
                  ? { article: textsOf(action)[0]! }
                  : action.request.given;
              return [hash, (texts as Readonly<Record<string, string>>)[name]!] as const;
            }),
          );
          expect(completeAction(read!, found)).toEqual(action);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("is refused when a single character of it was changed", () => {
    fc.assert(
      fc.property(anyAction, fc.nat(), fc.constantFrom(..."abcxyz019|~="), (action, at, letter) => {
        const id = encodeAction(action);
        const place = at % id.length;
        const forged = id.slice(0, place) + letter + id.slice(place + 1);
        if (forged !== id) expect(decodeAction(forged, commands)).toBeNull();
      }),
    );
  });

  test.each(["", "more:2", "1m", "1mabcde|", "2mabcde|0|ask|0=why", "🗑️", "1".repeat(100)])(
    "is null for %j, which no version of ours wrote",
    (id) => {
      expect(decodeAction(id, commands)).toBeNull();
    },
  );

  test("of a command that does not exist any more is refused", () => {
    const id = encodeAction({ kind: "pick", request: ask("why?") });
    expect(
      decodeAction(
        id,
        commands.filter(({ name }) => name !== "ask"),
      ),
    ).toBeNull();
  });

  test("carries a short request whole", () => {
    const id = encodeAction({
      kind: "more",
      request: ask("Why did Reyes reject it?", { since: "2025" }),
      page: 1,
    });
    expect(id.replace(/^1m\w{5}/, "1m…")).toMatchInlineSnapshot(
      `"1m…|1|ask|0=Why did Reyes reject it?|3=2025"`,
    );
  });

  test("stays the same in every release of this version", () => {
    expect(encodeAction({ kind: "pick", request: ask("why?") })).toMatchInlineSnapshot(
      `"1pq8g4x|ask|0=why?"`,
    );
  });
});

describe("a text that did not fit", () => {
  const question = `Why did the mayor ${"and the council ".repeat(8)}reject the budget: again?`;
  const id = encodeAction({ kind: "more", request: ask(question, { source: "Post" }), page: 2 });
  const read = decodeAction(id, commands)!;

  test.each([
    ["the heading", [`Asked: ${question} · 3 quotes · 2 sources`]],
    ["a bare line", ["something else\n", question]],
    ["a line among others", [`Which one?\nAsked: ${question}\nshowing: Tom Birk (asked: brik)`]],
  ])("is found again in %s", (_, shown) => {
    expect(completeAction(read, findHashed(read.hashed, shown))).toEqual({
      kind: "more",
      request: ask(question, { source: "Post" }),
      page: 2,
    });
  });

  test("is not taken from a message that holds another one", () => {
    expect(completeAction(read, findHashed(read.hashed, [`Asked: ${question}!`]))).toBeNull();
    expect(completeAction(read, findHashed(read.hashed, []))).toBeNull();
  });

  test("is found although line breaks are shown as blanks", () => {
    const long = `First ${"words ".repeat(30)}\n\nsecond line?`;
    const broken = decodeAction(encodeAction({ kind: "pick", request: ask(long) }), commands)!;
    const found = findHashed(broken.hashed, [`Asked: ${oneLine(long)}`]);
    expect(completeAction(broken, found)).toEqual({ kind: "pick", request: ask(oneLine(long)) });
  });

  test("is looked for in a bounded number of stretches", () => {
    const shown = [`${": a · b".repeat(3_000)}`];
    expect(findHashed(read.hashed, shown).size).toBe(0);
  });
});

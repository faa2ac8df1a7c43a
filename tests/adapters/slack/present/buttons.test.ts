import { describe, expect, test } from "vitest";
import { ACTION_ID, buttonRows, type SlackAction } from "../../../../src/adapters/slack/present/buttons.js";
import { BUDGET } from "../../../../src/adapters/slack/present/limits.js";

const actionsOf = (count: number, idLength = 3): readonly SlackAction[] =>
  Array.from({ length: count }, (_, index) => ({
    label: `b${index}`,
    id: String(index).padStart(idLength, "x"),
  }));
const rowLengths = (actions: readonly SlackAction[]) => buttonRows(actions).map((row) => row.elements.length);

describe("buttonRows", () => {
  test.each([
    [0, []],
    [5, [5]],
    [6, [3, 3]],
    [11, [4, 4, 3]],
  ])("makes even rows of %i buttons", (count, rows) => {
    expect(rowLengths(actionsOf(count))).toEqual(rows);
  });

  test("gives what leads on a row of its own where one row is not enough", () => {
    const leading = { label: "More", id: "more", emphasis: "primary" } as const;
    expect(rowLengths([leading, ...actionsOf(5)])).toEqual([1, 5]);
    expect(rowLengths([leading, ...actionsOf(4)])).toEqual([5]);
  });

  test("stays within the buttons' share of a message", () => {
    const rows = buttonRows(actionsOf(25, 200));
    expect(rows.length).toBeGreaterThan(1);
    expect(JSON.stringify(rows).length).toBeLessThanOrEqual(BUDGET.buttons);
  });

  test("keeps a short button behind one that the share does not hold", () => {
    const long = ["a", "b"].map((label) => ({ label, id: label.repeat(1_900) }));
    const rows = buttonRows([...long, { label: "Delete", id: "x" }]);
    expect(rows.flatMap((row) => row.elements)).toMatchObject([{ value: long[0]?.id }, { value: "x" }]);
  });

  test("leaves out what Slack would refuse", () => {
    const bad = [
      { label: "l".repeat(76), id: "1" },
      { label: "", id: "2" },
      { label: "x", id: "" },
      { label: "x", id: "3".repeat(2_001) },
    ];
    expect(buttonRows(bad)).toEqual([]);
  });

  test("writes a button as Block Kit takes it", () => {
    const rows = buttonRows([{ label: "More", id: "request", emphasis: "primary" }]);
    expect(rows).toEqual([
      {
        type: "actions",
        elements: [
          {
            type: "button",
            action_id: "answer-action-1",
            text: { type: "plain_text", text: "More", emoji: true },
            value: "request",
            style: "primary",
          },
        ],
      },
    ]);
    expect("answer-action-1").toMatch(ACTION_ID);
  });
});

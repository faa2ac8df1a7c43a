import { describe, expect, test } from "vitest";
import { buttonRows, type DiscordAction } from "../../../../src/adapters/discord/present/buttons.js";

const actionsOf = (count: number, emphasis: DiscordAction["emphasis"], from = 0): readonly DiscordAction[] =>
  Array.from({ length: count }, (_, index) => ({
    label: `b${from + index}`,
    id: `id-${from + index}`,
    ...(emphasis === undefined ? {} : { emphasis }),
  }));
const labels = (actions: readonly DiscordAction[]) =>
  buttonRows(actions).map((row) => row.components.map((one) => ("label" in one ? one.label : "")));

describe("buttonRows", () => {
  test.each([
    { name: "nothing for nothing", actions: [], rows: [] },
    { name: "one row for five", actions: actionsOf(5, "secondary"), rows: [5] },
    { name: "even rows for six", actions: actionsOf(6, "secondary"), rows: [3, 3] },
    {
      name: "a row of its own for what leads on, where one row is not enough",
      actions: [...actionsOf(2, "primary"), ...actionsOf(4, undefined, 2)],
      rows: [2, 4],
    },
    {
      name: "one row for what leads on and the rest, where it is enough",
      actions: [...actionsOf(1, "primary"), ...actionsOf(3, undefined, 1)],
      rows: [4],
    },
    { name: "five rows of five at most", actions: actionsOf(40, "secondary"), rows: [5, 5, 5, 5, 5] },
    {
      name: "five rows at most, whatever leads on",
      actions: [...actionsOf(1, "primary"), ...actionsOf(24, "secondary", 1)],
      rows: [5, 5, 5, 5, 5],
    },
  ])("makes $name", ({ actions, rows }) => {
    expect(labels(actions).map((row) => row.length)).toEqual(rows);
    expect(labels(actions).flat()).toEqual(actions.slice(0, 25).map(({ label }) => label));
  });

  test("leaves out what Discord would refuse", () => {
    const good = { label: "l".repeat(80), id: "i".repeat(100) };
    const bad = [
      { label: "l".repeat(81), id: "1" },
      { label: " ", id: "2" },
      { label: "x", id: "" },
      { label: "x", id: "3".repeat(101) },
      good,
    ];
    expect(labels([good, ...bad])).toEqual([[good.label]]);
  });

  test("writes a button as the API takes it", () => {
    expect(buttonRows([{ label: "Delete", id: "x", emphasis: "danger", disabled: true }])).toEqual([
      { type: 1, components: [{ type: 2, style: 4, label: "Delete", custom_id: "x", disabled: true }] },
    ]);
  });
});

import type { ActionsBlock, Button } from "@slack/types";
import { BUDGET, SLACK } from "./limits.js";

/** A button below an answer. `id` is the whole request, so that any instance can answer the click. */
export interface SlackAction {
  /** One of the phrases, or a name; at most 75 characters, longer ones are left out: their words stand in the text. */
  readonly label: string;
  /** Comes back as the `value` of the click; at most 2,000 characters. */
  readonly id: string;
  readonly emphasis?: "primary" | "secondary" | "danger";
}

/** Every button of an answer has an action id of this form, numbered from 1; one listener takes them all. */
export const ACTION_ID = /^answer-action-\d+$/;

const canBeButton = ({ label, id }: SlackAction): boolean =>
  label.trim() !== "" && label.length <= SLACK.buttonText && id !== "" && id.length <= SLACK.buttonValue;

const buttonOf = ({ label, id, emphasis = "secondary" }: SlackAction, index: number): Button => ({
  type: "button",
  action_id: `answer-action-${index + 1}`,
  text: { type: "plain_text", text: label, emoji: true },
  value: id,
  ...(emphasis === "secondary" ? {} : { style: emphasis }),
});

/** Those of the buttons, from the first, that their share of a message still holds: a long one makes room for others. */
const withinShare = (buttons: readonly Button[]): readonly Button[] => {
  let left: number = BUDGET.buttons - BUDGET.buttonRows * JSON.stringify(rowOf([])).length;
  return buttons.slice(0, BUDGET.buttonRows * BUDGET.buttonsInRow).filter((button) => {
    const length = JSON.stringify(button).length + 1;
    if (length > left) return false;
    left -= length;
    return true;
  });
};

const rowOf = (elements: Button[]): ActionsBlock => ({ type: "actions", elements });

/** Rows of nearly the same length, so that no button is left alone: six make three and three. */
const evenRows = (buttons: readonly Button[]): readonly Button[][] => {
  const rows = Math.ceil(buttons.length / BUDGET.buttonsInRow);
  const length = Math.ceil(buttons.length / rows);
  return Array.from({ length: rows }, (_, at) => buttons.slice(at * length, (at + 1) * length));
};

/** What leads on, then the rest, each in rows of its own where one row cannot hold both. */
const inRows = (buttons: readonly Button[]): readonly Button[][] => {
  if (buttons.length <= BUDGET.buttonsInRow) return evenRows(buttons);
  const first = buttons.findIndex(({ style }) => style !== "primary");
  if (first <= 0) return evenRows(buttons);
  const rows = [...evenRows(buttons.slice(0, first)), ...evenRows(buttons.slice(first))];
  return rows.length <= BUDGET.buttonRows ? rows : evenRows(buttons);
};

/** Buttons in the order given, five rows of five at most. What Slack would refuse is left out. */
export const buttonRows = (actions: readonly SlackAction[]): readonly ActionsBlock[] => {
  const buttons = withinShare(actions.filter(canBeButton).map(buttonOf));
  return inRows(buttons).map(rowOf);
};

import type { APIActionRowComponent, APIButtonComponentWithCustomId } from "discord.js";
import { DISCORD } from "./limits.js";

/** A button below an answer. `id` is the whole request, so that any instance can answer the click. */
export interface DiscordAction {
  /** One of the phrases, or a name; at most 80 characters, longer ones are left out: their words stand in the text. */
  readonly label: string;
  /** At most 100 characters, and once in a message. */
  readonly id: string;
  readonly emphasis?: "primary" | "secondary" | "danger";
  readonly disabled?: boolean;
}

/** Discord's numbers for an action row, a button, and the styles of one. */
const ACTION_ROW = 1;
const BUTTON = 2;
const STYLES = { primary: 1, secondary: 2, danger: 4 } as const;

export type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;

const canBeButton = ({ label, id }: DiscordAction): boolean =>
  label.trim() !== "" && label.length <= DISCORD.buttonLabel && id !== "" && id.length <= DISCORD.customId;

const buttonOf = ({ label, id, emphasis = "secondary", disabled }: DiscordAction) => ({
  type: BUTTON,
  style: STYLES[emphasis],
  label,
  custom_id: id,
  ...(disabled === true ? { disabled } : {}),
});

type RowButton = ReturnType<typeof buttonOf>;

/** Rows of nearly the same length, so that no button is left alone: six make three and three. */
const evenRows = (buttons: readonly RowButton[]): readonly RowButton[][] => {
  const rows = Math.ceil(buttons.length / DISCORD.buttonsInRow);
  const length = Math.ceil(buttons.length / rows);
  return Array.from({ length: rows }, (_, at) => buttons.slice(at * length, (at + 1) * length));
};

/** What leads on, then the rest, each in rows of its own where one row cannot hold both. */
const inRows = (buttons: readonly RowButton[]): readonly RowButton[][] => {
  if (buttons.length <= DISCORD.buttonsInRow) return evenRows(buttons);
  const first = buttons.findIndex(({ style }) => style !== STYLES.primary);
  if (first <= 0) return evenRows(buttons);
  const rows = [...evenRows(buttons.slice(0, first)), ...evenRows(buttons.slice(first))];
  return rows.length <= DISCORD.rows ? rows : evenRows(buttons);
};

/**
 * Buttons in the order given, five rows of five at most. What Discord would refuse is left out: labels and ids that are
 * too long or empty, and ids that were there before.
 */
export const buttonRows = (actions: readonly DiscordAction[]): readonly ButtonRow[] => {
  const once = new Map(actions.filter(canBeButton).map((action) => [action.id, action]));
  const buttons = [...once.values()].slice(0, DISCORD.rows * DISCORD.buttonsInRow).map(buttonOf);
  return inRows(buttons).map((components) => ({
    type: ACTION_ROW,
    components,
  }));
};

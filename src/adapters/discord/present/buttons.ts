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

/** Buttons in rows of five, five rows at most, in the order given. What Discord would refuse is left out. */
export const buttonRows = (actions: readonly DiscordAction[]): readonly ButtonRow[] => {
  const once = new Map(actions.filter(canBeButton).map((action) => [action.id, action]));
  const buttons = [...once.values()].slice(0, DISCORD.rows * DISCORD.buttonsInRow).map(buttonOf);
  return Array.from({ length: Math.ceil(buttons.length / DISCORD.buttonsInRow) }, (_, row) => ({
    type: ACTION_ROW,
    components: buttons.slice(row * DISCORD.buttonsInRow, (row + 1) * DISCORD.buttonsInRow),
  }));
};

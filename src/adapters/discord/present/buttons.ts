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

/** Buttons in rows of five; with `apart`, what leads on stands in rows of its own. */
const inRows = (buttons: readonly RowButton[], apart: boolean): readonly RowButton[][] => {
  const rows: RowButton[][] = [];
  for (const button of buttons) {
    const row = rows.at(-1);
    const differs = row?.some(
      ({ style }) => (style === STYLES.primary) !== (button.style === STYLES.primary),
    );
    if (row === undefined || row.length === DISCORD.buttonsInRow || (apart && differs === true))
      rows.push([button]);
    else row.push(button);
  }
  return rows;
};

/**
 * Buttons in the order given, five rows of five at most. What Discord would refuse is left out: labels and ids that are
 * too long or empty, and ids that were there before.
 */
export const buttonRows = (actions: readonly DiscordAction[]): readonly ButtonRow[] => {
  const once = new Map(actions.filter(canBeButton).map((action) => [action.id, action]));
  const buttons = [...once.values()].slice(0, DISCORD.rows * DISCORD.buttonsInRow).map(buttonOf);
  const rows = inRows(buttons, buttons.length > DISCORD.buttonsInRow);
  return (rows.length <= DISCORD.rows ? rows : inRows(buttons, false)).map((components) => ({
    type: ACTION_ROW,
    components,
  }));
};

import type { AutocompleteInteraction } from "discord.js";
import type { Bot } from "../bot.js";
import { isTaken } from "./trouble.js";

/** Offers values of the collection; an empty list on any doubt. */
export const onAutocomplete = async (bot: Bot, interaction: AutocompleteInteraction): Promise<void> => {
  const { name, value } = interaction.options.getFocused(true);
  const command = bot.answering.commands.find((one) => one.name === interaction.commandName);
  const option = command?.options[name];
  const kind = option?.type === "text" ? option.autocomplete : undefined;
  const values = kind === undefined ? [] : bot.complete(kind, value);
  try {
    await interaction.respond(values.map((text) => ({ name: text, value: text })));
  } catch (error) {
    // Whoever types fast has typed on before we could answer.
    if (!isTaken(error)) throw error;
  }
};

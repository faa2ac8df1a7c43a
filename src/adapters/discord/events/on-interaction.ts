import type { Interaction } from "discord.js";
import { type Bot, CLAIM_LIFETIME } from "../bot.js";
import { onAutocomplete } from "./on-autocomplete.js";
import { onButton } from "./on-button.js";
import { onCommand } from "./on-command.js";
import { onMenu } from "./on-menu.js";

/** Sends each interaction to what answers it, once. */
export const onInteraction = async (bot: Bot, interaction: Interaction): Promise<void> => {
  if (interaction.isAutocomplete()) return onAutocomplete(bot, interaction);
  if (!(await bot.claims.claim(`interaction ${interaction.id}`, CLAIM_LIFETIME))) return;
  if (interaction.isChatInputCommand()) return onCommand(bot, interaction);
  if (interaction.isMessageContextMenuCommand()) return onMenu(bot, interaction);
  if (interaction.isButton()) return onButton(bot, interaction);
};

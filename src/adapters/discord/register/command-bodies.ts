import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
} from "discord.js";
import type { Command, CommandOption } from "../../../core/command.js";
import { MENUS } from "../events/on-menu.js";

/** Gives the translations of a name or description by its key ("ask", "ask.description", "ask.question"), if any. */
export type Localise = (key: string) => LocalizationMap | null;

const noTranslations: Localise = () => null;

const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
} as const;

const SHORTEST_DATE = 4;
const LONGEST_DATE = 10;

const localised = (key: string, localise: Localise) => {
  const names = localise(key);
  const descriptions = localise(`${key}.description`);
  return {
    ...(names === null ? {} : { name_localizations: names }),
    ...(descriptions === null ? {} : { description_localizations: descriptions }),
  };
};

const valueBody = (option: CommandOption) => {
  switch (option.type) {
    case "text":
      return {
        type: ApplicationCommandOptionType.String,
        max_length: option.maxLength,
        ...(option.autocomplete === undefined ? {} : { autocomplete: true }),
      };
    case "choice":
      return {
        type: ApplicationCommandOptionType.String,
        choices: option.choices.map((choice) => ({ name: choice, value: choice })),
      };
    case "date":
      return {
        type: ApplicationCommandOptionType.String,
        min_length: SHORTEST_DATE,
        max_length: LONGEST_DATE,
      };
    case "integer":
      return {
        type: ApplicationCommandOptionType.Integer,
        min_value: option.min,
        max_value: option.max,
      };
  }
};

const commandBody = ({ name, summary, options }: Command, localise: Localise) => ({
  type: ApplicationCommandType.ChatInput,
  name,
  description: summary,
  ...localised(name, localise),
  ...EVERYWHERE,
  options: Object.entries(options).map(([option, spec]) => ({
    name: option,
    description: spec.description,
    ...localised(`${name}.${option}`, localise),
    ...(spec.required === true ? { required: true } : {}),
    ...valueBody(spec),
  })),
});

const menuBody = (name: string, localise: Localise) => {
  const names = localise(name);
  return {
    type: ApplicationCommandType.Message,
    name,
    ...(names === null ? {} : { name_localizations: names }),
    ...EVERYWHERE,
  };
};

/** What is registered at Discord: the commands as declared, and the two menus of messages. */
export const commandBodies = (commands: readonly Command[], localise: Localise = noTranslations) => [
  ...commands.map((command) => commandBody(command, localise)),
  ...Object.values(MENUS).map((name) => menuBody(name, localise)),
];

export type CommandBody = ReturnType<typeof commandBodies>[number];

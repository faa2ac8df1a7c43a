import type { CommandName } from "../../../core/answer.js";
import type { ParseRequest } from "../../../core/command/parse-request.js";
import { usageLine } from "../../../core/command/usage.js";
import type { Command, Request } from "../../../core/command.js";

/** A slash command as Slack knows it. */
export interface SlashCommand {
  /** With "/" and the prefix: "/vb-ask". */
  readonly name: string;
  /** The command that it is; null where its text may be any command or a question. */
  readonly command: CommandName | null;
  readonly summary: string;
  readonly usage: string;
}

/** Slack keeps "/who" for itself; the commands that have no name here are reached by "/verbatim" and a mention. */
const OWN_NAMES = { ask: "ask", timeline: "timeline", who: "whois" } as const satisfies Partial<
  Record<CommandName, string>
>;

const ANYTHING = {
  name: "verbatim",
  summary: "Ask the collection, or use any command; “help” shows all of them",
  usage: "<question or command>",
} as const;

const ownName = (name: CommandName): string | null =>
  name === "ask" || name === "timeline" || name === "who" ? OWN_NAMES[name] : null;

/** The slash commands: one for anything, and those worth a name of their own. */
export const slashCommands = (commands: readonly Command[], prefix: string): readonly SlashCommand[] => [
  { name: `/${prefix}${ANYTHING.name}`, command: null, summary: ANYTHING.summary, usage: ANYTHING.usage },
  ...commands.flatMap((command) => {
    const name = ownName(command.name);
    if (name === null) return [];
    const usage = usageLine(command).slice(command.name.length + 1);
    return [{ name: `/${prefix}${name}`, command: command.name, summary: command.summary, usage }];
  }),
];

/** What somebody asked with a slash command. */
export const readSlash = ({ command }: SlashCommand, text: string, parse: ParseRequest): Request =>
  parse(command === null ? text : `/${command} ${text}`);

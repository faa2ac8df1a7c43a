import type { Command, Request } from "../command.js";
import { isSmallTalk, withoutAsking, withoutThanks } from "./asides.js";
import { continuesSentence, isListOfNames, isNameLike } from "./is-sentence.js";
import { readRunningText } from "./running-text.js";

/** Reads what a person typed. Never throws: text that is no command is a question. */
export type ParseRequest = (text: string) => Request;

/** Characters; no option of any command takes as many, so a longer text is not worth reading closely. */
const LONGEST_READ = 8000;
const COMMAND_WORD = /^([/!]?)([a-z]+)[:,]?(?=\s|$)/i;
const COPULA = /^(?:is|was|are|were)(?=[\s?!.]|$)/i;
const WHO_IS = /^who['’]?s(?=\s)/i;
const BARE_HELP = /^(?:me|us|please)?[\s?!.]*$/i;
const HELP_TOPIC = /^(?:(?:with|on|for|about)\s+)?[/!]?[\w-]+[\s?!.]*$/i;
const ABOUT_SELF =
  /^(?:(?:you|yourself|verbatim|(?:this|the) (?:bot|collection|program))[\s?!.]*|[\s?!.]*)$/i;

/** Whether the words after a command's name make it that command, rather than a sentence that begins alike. */
const isCommandText = (command: Command, rest: string): boolean => {
  switch (command.name) {
    case "ask":
    case "verify":
      return true;
    case "help":
      return BARE_HELP.test(rest) || HELP_TOPIC.test(rest);
    case "about":
      return ABOUT_SELF.test(rest);
    case "who": {
      const name = rest.replace(COPULA, "").trim();
      return /^[\s?!.,;:]*$/.test(name) || isNameLike(name, COPULA.test(rest)) || isListOfNames(name);
    }
    default:
      return !continuesSentence(rest);
  }
};

/** Words to verify are taken as they are; behind a name or topic, thanks are none of it. */
const readCommand = (command: Command, rest: string): Request["given"] =>
  readRunningText(command, command.name === "ask" || command.name === "verify" ? rest : withoutThanks(rest));

/**
 * Makes the parser of chat text for these commands. A command word may follow "/" or "!" and is then always taken as
 * one; without it, a sentence that only begins with the same word stays a question.
 * @throws Error when `ask` or `help` is not among the commands.
 */
export const createRequestParser = (commands: readonly Command[]): ParseRequest => {
  const byWord = new Map(
    commands.flatMap((command) => [command.name, ...command.aliases].map((word) => [word, command] as const)),
  );
  const ask = byWord.get("ask");
  const help = byWord.get("help");
  if (ask === undefined || help === undefined) throw new Error("the commands need ask and help");
  const readHelp = (rest: string): Request => {
    const { topic, ...given } = readRunningText(help, BARE_HELP.test(rest) ? "" : rest);
    if (topic === undefined) return { command: help, given };
    return { command: help, given: { topic: byWord.get(topic.toLowerCase())?.name ?? topic, ...given } };
  };
  return (typed) => {
    const text = typed.trim();
    if (text.length > LONGEST_READ) return { command: ask, given: { question: text } };
    if (!/[\p{L}\p{N}]/u.test(text) || isSmallTalk(text)) return { command: help, given: {} };
    const spelled = withoutAsking(text).replace(WHO_IS, "who is");
    const [start = "", prefix = "", word = ""] = COMMAND_WORD.exec(spelled) ?? [];
    const command = byWord.get(word.toLowerCase());
    const rest = spelled.slice(start.length).trimStart();
    if (command !== undefined && (prefix !== "" || isCommandText(command, rest)))
      return command === help ? readHelp(rest) : { command, given: readCommand(command, rest) };
    if (prefix !== "" && command === undefined) return { command: help, given: { topic: word } };
    return { command: ask, given: readRunningText(ask, text) };
  };
};

import type { Answer, CommandName, MisuseProblem } from "./answer.js";
import { answerMisuse } from "./command/answer-misuse.js";
import { readArguments } from "./command/read-arguments.js";
import type { DateLimit, Desk } from "./desk.js";

/** What a platform may offer while somebody types a value. */
export type Autocomplete = "people" | "topics" | "sources";

interface OptionBase {
  /** At most 100 characters, shown by the platforms beside the option. */
  readonly description: string;
  readonly required?: boolean;
  /**
   * Words that may stand before the value in running text: "since" in "timeline musk since 2025". For the first
   * option, which takes the running text itself, they are merely skipped: "timeline of musk".
   */
  readonly words?: readonly string[];
}

/** Words. `maxLength` counts UTF-16 units. */
export interface TextOption extends OptionBase {
  readonly type: "text";
  readonly maxLength: number;
  readonly autocomplete?: Autocomplete;
}

/** One of a few values in lower case. A value of several words is hyphenated: "newest-first". */
export interface ChoiceOption extends OptionBase {
  readonly type: "choice";
  readonly choices: readonly string[];
}

/** A calendar date: YYYY, YYYY-MM or YYYY-MM-DD. */
export interface DateOption extends OptionBase {
  readonly type: "date";
}

/** A whole number within `min` and `max`, both included. */
export interface IntegerOption extends OptionBase {
  readonly type: "integer";
  readonly min: number;
  readonly max: number;
}

export type CommandOption = TextOption | ChoiceOption | DateOption | IntegerOption;

/** The options of a command by name, in the order shown; the first one takes the running text. */
export type CommandOptions = Readonly<Record<string, CommandOption>>;

type ValueOf<Option extends CommandOption> = Option extends ChoiceOption
  ? Option["choices"][number]
  : Option extends DateOption
    ? DateLimit
    : Option extends IntegerOption
      ? number
      : string;

type RequiredName<Options extends CommandOptions> = {
  [Name in keyof Options]: Options[Name] extends { readonly required: true } ? Name : never;
}[keyof Options];

/** The checked arguments of a command, typed after its declaration. */
export type CommandArguments<Options extends CommandOptions> = {
  readonly [Name in RequiredName<Options>]: ValueOf<Options[Name]>;
} & {
  readonly [Name in Exclude<keyof Options, RequiredName<Options>>]?: ValueOf<Options[Name]>;
};

/** Values as somebody typed them, by option name; not checked yet. */
export type GivenArguments = Readonly<Record<string, string>>;

/** A command as a file of `commands/` declares it. */
export interface CommandDeclaration<Options extends CommandOptions> {
  readonly name: CommandName;
  /** At most 100 characters. */
  readonly summary: string;
  /** Other words for the same command in running text. */
  readonly aliases?: readonly string[];
  readonly options: Options;
  readonly run: (desk: Desk, given: CommandArguments<Options>) => Promise<Answer>;
}

/** A command, whatever its options: what parsers, help and registration bodies work with. */
export interface Command {
  readonly name: CommandName;
  readonly summary: string;
  readonly aliases: readonly string[];
  readonly options: CommandOptions;
  /** What is wrong with the arguments, or null. */
  readonly check: (given: GivenArguments) => MisuseProblem | null;
  /** Answers; wrong use is answered with a `Misuse`, never thrown. */
  readonly run: (desk: Desk, given: GivenArguments) => Promise<Answer>;
}

/** A command with what was typed for it. */
export interface Request {
  readonly command: Command;
  readonly given: GivenArguments;
}

/** Declares a command once. Registration bodies, usage lines, parsers and argument types all come from it. */
export const defineCommand = <const Options extends CommandOptions>(
  declaration: CommandDeclaration<Options>,
): Command => {
  const { name, summary, aliases = [], options } = declaration;
  return {
    name,
    summary,
    aliases,
    options,
    check: (given) => {
      const read = readArguments(options, given);
      return read.ok ? null : read.problem;
    },
    run: (desk, given) => {
      const read = readArguments(options, given);
      if (!read.ok) return answerMisuse(desk, { name, options, given, problem: read.problem });
      return declaration.run(desk, read.values as CommandArguments<Options>);
    },
  };
};

/** Answers a request. */
export const dispatch = (desk: Desk, request: Request): Promise<Answer> =>
  request.command.run(desk, request.given);

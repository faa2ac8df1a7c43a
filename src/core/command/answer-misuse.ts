import type { CommandName, Misuse, MisuseProblem } from "../answer.js";
import type { CommandOptions, GivenArguments } from "../command.js";
import type { Desk } from "../desk.js";

/** A command that was used wrongly. */
export interface WrongUse {
  readonly name: CommandName;
  readonly options: CommandOptions;
  readonly given: GivenArguments;
  readonly problem: MisuseProblem;
}

/** Answers wrong use. The scope comes from the desk, so that this answer too names the collection's version. */
export const answerMisuse = async (
  desk: Desk,
  { name, options, given, problem }: WrongUse,
): Promise<Misuse> => {
  const [first = ""] = Object.keys(options);
  const { scope } = await desk.about();
  return {
    kind: "misuse",
    command: name,
    asked: (Object.hasOwn(given, first) ? given[first] : undefined) ?? "",
    readAs: [],
    quotes: [],
    citations: [],
    scope,
    problem,
  };
};

import type { Abstention, Choice, CommandName } from "../answer.js";
import { say } from "./phrases.js";
import type { ReplyBlock } from "./reply.js";

/** Commands that take a name: the way on from a name goes back to the one that was asked. */
const NAMED: ReadonlySet<CommandName> = new Set(["who", "timeline", "quotes", "compare"]);

/** The request that asks the same again with a name put right. A question has its own words kept where it can. */
export const requestFor = (
  command: CommandName,
  asked: string,
  names: { readonly written: string; readonly meant: string },
): string => {
  if (NAMED.has(command)) return `${command} ${names.meant}`;
  if (command !== "ask") return `who ${names.meant}`;
  const place = asked.toLowerCase().indexOf(names.written.toLowerCase());
  if (place < 0 || names.written === "") return `who ${names.meant}`;
  return `ask ${asked.slice(0, place)}${names.meant}${asked.slice(place + names.written.length)}`;
};

/** The names near the one that nobody has, each leading to the same command. */
export const nameSteps = ({ nearest, command, asked }: Abstention): readonly ReplyBlock[] =>
  nearest.length === 0
    ? []
    : [
        { kind: "section", line: say("nearest") },
        {
          kind: "steps",
          steps: nearest.map((name) => ({
            label: say("choose", { name }),
            request: requestFor(command, asked, { written: asked, meant: name }),
          })),
        },
      ];

/** The people that a name fits, each leading to the same command. */
export const choiceSteps = ({ options, command, asked, name }: Choice): ReplyBlock => ({
  kind: "steps",
  steps: options.map((option) => ({
    label: say("choose", { name: option }),
    request: requestFor(command, asked, { written: name, meant: option }),
  })),
});

/** Requests that have answers, under a heading; nothing where there are none. */
export const requestSteps = (
  heading: "suggestions" | "examples" | "checkWords",
  requests: readonly string[],
): readonly ReplyBlock[] =>
  requests.length === 0
    ? []
    : [
        { kind: "section", line: say(heading) },
        {
          kind: "steps",
          steps: requests.map((request) => ({ label: say("request", { request }), request })),
        },
      ];

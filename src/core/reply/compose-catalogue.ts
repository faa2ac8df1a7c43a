import type { AboutAnswer, Choice, HelpAnswer, Misuse, MisuseProblem, SourcesAnswer } from "../answer.js";
import type { ComposeContext, ReplyBody } from "./compose-context.js";
import { periodLine } from "./compose-who.js";
import { choiceSteps, requestSteps } from "./next-steps.js";
import { join, say } from "./phrases.js";
import type { Line, ReplyBlock } from "./reply.js";

const listed = (line: Line): readonly ReplyBlock[] => [{ kind: "note", line }];

export const composeSources = (answer: SourcesAnswer): ReplyBody => ({
  heading:
    answer.topic === null
      ? say("sourcesAll", { total: answer.total })
      : say("sourcesOn", {
          topic: answer.topic,
          total: answer.total,
          articles: answer.scope.articles,
        }),
  blocks:
    answer.citations.length === answer.total
      ? []
      : listed(join([say("listed", { shown: answer.citations.length }), say("newestFirst")])),
});

/** The usage lines of the commands, or of the one that help was asked for. */
const commandList = (answer: HelpAnswer, { guides }: ComposeContext): readonly ReplyBlock[] => {
  const shown = guides.filter(({ name }) => answer.topic === null || name === answer.topic);
  if (shown.length === 0) return [];
  const items = shown.map(({ usage, summary }) =>
    join([say("command", { usage }), say("command", { usage: summary })], " — "),
  );
  return [
    { kind: "section", line: say("commands") },
    { kind: "list", items },
  ];
};

export const composeHelp = (answer: HelpAnswer, context: ComposeContext): ReplyBody => ({
  heading: answer.topic === null ? say("help") : say("helpOn", { command: answer.topic }),
  blocks: [...requestSteps("examples", answer.examples), ...commandList(answer, context)],
});

export const composeAbout = (answer: AboutAnswer): ReplyBody => ({
  heading: say("about", { articles: answer.scope.articles }),
  blocks: [
    ...listed(
      join([
        say("passages", { total: answer.passages }),
        say("people", { total: answer.people }),
        periodLine(answer.coverage),
      ]),
    ),
    ...listed(
      answer.outlets.length === 0 ? say("noneGiven") : say("outlets", { outlets: answer.outlets.join(", ") }),
    ),
    ...(answer.licences.length === 0
      ? []
      : listed(say("licences", { licences: answer.licences.join(", ") }))),
    ...(answer.skipped === 0 ? [] : listed(say("skipped", { total: answer.skipped }))),
  ],
});

export const composeChoice = (answer: Choice): ReplyBody => ({
  heading: join([
    say("choice", { total: answer.options.length + (answer.further ?? 0), name: answer.name }),
    (answer.further ?? 0) === 0 ? [] : say("listed", { shown: answer.options.length }),
  ]),
  blocks: [choiceSteps(answer)],
});

/** What is wrong with the way a command was used. */
export const problemLine = (problem: MisuseProblem): Line => {
  switch (problem.code) {
    case "missing":
      return say("missing", { option: problem.option });
    case "too-long":
      return say("tooLong", problem);
    case "not-a-date":
      return say("notADate", problem);
    case "not-a-choice":
      return say("notAChoice", { ...problem, choices: problem.choices.join(", ") });
    case "not-a-number":
      return say("notANumber", problem);
    case "reversed":
      return say("reversed", problem);
    case "unknown-option":
      return say("unknownOption", problem);
  }
};

export const composeMisuse = (answer: Misuse, { guides }: ComposeContext): ReplyBody => {
  const guide = guides.find(({ name }) => name === answer.command);
  return {
    heading: problemLine(answer.problem),
    blocks: guide === undefined ? [] : listed(say("usage", { usage: guide.usage })),
  };
};

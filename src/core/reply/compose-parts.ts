import type { PartsAnswer } from "../answer.js";
import type { QuestionPart } from "../asked-text.js";
import type { ComposeContext, ReplyBody } from "./compose-context.js";
import { requestSteps } from "./next-steps.js";
import { join, say } from "./phrases.js";
import { quoteBlocks } from "./quote-block.js";
import type { Line, ReplyBlock } from "./reply.js";

const note = (line: Line): readonly ReplyBlock[] => (line.length === 0 ? [] : [{ kind: "note", line }]);

const readingLine = ({ readAs }: QuestionPart): Line =>
  join(readAs.map(({ shown, written }) => say("showing", { shown, written })));

const lookedForLine = ({ answered, found, notFound }: QuestionPart): Line =>
  answered
    ? []
    : join([
        found.length === 0 ? [] : say("found", { words: found.join(", ") }),
        notFound.length === 0 ? [] : say("notFound", { words: notFound.join(", ") }),
      ]);

const partBlocks = (
  part: QuestionPart,
  number: number,
  { answer, context }: { readonly answer: PartsAnswer; readonly context: ComposeContext },
): readonly ReplyBlock[] => {
  const heading = say(part.answered ? "part" : "partNoAnswer", { number, question: part.asked });
  const quotes = quoteBlocks(answer.quotes, part.quotes, { context, dated: true });
  return [
    { kind: "section", line: join([heading, readingLine(part)]) },
    ...note(lookedForLine(part)),
    ...(part.answered || quotes.length === 0 ? [] : [{ kind: "section" as const, line: say("closest") }]),
    ...quotes,
  ];
};

/** Each question under its own heading, with its quotes or with what was not found. */
export const composeParts = (answer: PartsAnswer, context: ComposeContext): ReplyBody => ({
  heading: join([
    say("asked", { question: answer.asked }),
    say("askedSeveral", {
      total: answer.parts.length + answer.left,
      answered: answer.parts.filter(({ answered }) => answered).length,
    }),
    answer.left === 0 ? [] : say("questionsLeft", { total: answer.left }),
  ]),
  blocks: [
    ...answer.parts.flatMap((part, place) => partBlocks(part, place + 1, { answer, context })),
    ...requestSteps("suggestions", answer.suggestions),
  ],
});

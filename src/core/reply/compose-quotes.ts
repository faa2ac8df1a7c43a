import type {
  Abstention,
  AnswerBase,
  AskAnswer,
  CompareAnswer,
  CompareRow,
  ContextAnswer,
  QuotesAnswer,
  VerifyAnswer,
} from "../answer.js";
import type { AskedSubject } from "../asked-text.js";
import type { ComposeContext, ReplyBody } from "./compose-context.js";
import { diffLine } from "./diff-line.js";
import { nameSteps, requestSteps } from "./next-steps.js";
import { join, say } from "./phrases.js";
import { quoteBlock, quoteBlocks } from "./quote-block.js";
import type { Line, ReplyBlock } from "./reply.js";

const allQuotes = (answer: AnswerBase, context: ComposeContext): readonly ReplyBlock[] =>
  answer.quotes.map((cited) => quoteBlock(cited, context));

const note = (line: Line): readonly ReplyBlock[] => (line.length === 0 ? [] : [{ kind: "note", line }]);

/** How many sources there are, and how many of them do not lean on one another where that differs. */
export const sourceCounts = (sources: number, independent: number): Line =>
  join([
    say("sourceCount", { total: sources }),
    independent === sources ? [] : say("independent", { total: independent }),
  ]);

/** How a pasted text was read: its question, or what it is about where it asks nothing. */
const readingNotes = ({ asRead, subject }: AskAnswer | Abstention): readonly ReplyBlock[] => [
  ...(asRead === undefined ? [] : note(say("asRead", { question: asRead }))),
  ...(subject === undefined ? [] : note(say("asSubject", { words: subject.words.join(", ") }))),
];

const verifySteps = (subject: AskedSubject | undefined): readonly ReplyBlock[] =>
  subject === undefined || subject.verify === null ? [] : requestSteps("checkWords", [subject.verify]);

export const composeAsk = (answer: AskAnswer, context: ComposeContext): ReplyBody => ({
  heading: join([
    say("asked", { question: answer.asked }),
    say("quoteCount", { total: answer.quotes.length }),
    sourceCounts(answer.citations.length, answer.independentSources),
  ]),
  blocks: [...readingNotes(answer), ...allQuotes(answer, context), ...verifySteps(answer.subject)],
});

export const composeContext = (answer: ContextAnswer, context: ComposeContext): ReplyBody => ({
  heading: say("context"),
  blocks: allQuotes(answer, context),
});

export const composeQuotes = (answer: QuotesAnswer, context: ComposeContext): ReplyBody => ({
  heading: join([
    answer.quotes.some(({ voice }) => voice !== "post")
      ? say("quotes", { speaker: answer.speaker })
      : say("posts", { poster: answer.asked }),
    answer.about === null ? [] : say("quotesAbout", { about: answer.about }),
    say("quoteCount", { total: answer.quotes.length }),
  ]),
  blocks: [
    ...allQuotes(answer, context),
    ...(answer.left === 0 ? [] : note(say("left", { total: answer.left }))),
  ],
});

/** The outlet, or the title where there is no outlet or another of the sources is of the same one. */
const sourceName = (n: number, { citations }: CompareAnswer, context: ComposeContext): Line => {
  const citation = context.citations.get(n);
  if (citation === undefined) return [];
  const { outlet, title, article } = citation;
  if (outlet !== null && citations.filter((other) => other.outlet === outlet).length === 1)
    return say("outlet", { outlet });
  return say("title", { title: title ?? article });
};

const rowBlocks = (
  row: CompareRow,
  answer: CompareAnswer,
  context: ComposeContext,
): readonly ReplyBlock[] => {
  return [
    { kind: "section", line: join([say("rowOf", { n: row.n }), sourceName(row.n, answer, context)]) },
    ...row.quotes.flatMap((place) => [
      ...quoteBlocks(answer.quotes, [place], { context, dated: false }),
      ...(row.only.includes(place) ? note(say("onlyIn", { n: row.n })) : []),
    ]),
  ];
};

export const composeCompare = (answer: CompareAnswer, context: ComposeContext): ReplyBody => ({
  heading: join([
    say("compare", { topic: answer.topic }),
    sourceCounts(answer.rows.length, answer.independentSources),
  ]),
  blocks: [
    ...answer.rows.flatMap((row) => rowBlocks(row, answer, context)),
    ...(answer.rows.length === 1 ? note(say("oneSource")) : []),
  ],
});

const VERDICTS = {
  exact: "exact",
  "other-speaker": "otherSpeaker",
  altered: "altered",
  "not-found": "notInCollection",
} as const satisfies Readonly<Record<VerifyAnswer["verdict"], string>>;

const speakerNote = ({ claimed, speaker, verdict }: VerifyAnswer): Line => {
  if (verdict === "not-found") return claimed === null ? [] : say("claimed", { speaker: claimed });
  if (claimed === null && speaker === null) return [];
  return join([
    claimed === null ? [] : say("claimed", { speaker: claimed }),
    speaker === null ? say("inSourceUnnamed") : say("inSource", { speaker }),
  ]);
};

export const composeVerify = (answer: VerifyAnswer, context: ComposeContext): ReplyBody => ({
  heading: join([say(VERDICTS[answer.verdict]), say("askedWords", { words: answer.asked })]),
  blocks: [
    ...note(speakerNote(answer)),
    ...allQuotes(answer, context),
    ...(answer.diff.length === 0
      ? []
      : [{ kind: "diff" as const, parts: answer.diff, line: diffLine(answer.diff) }]),
  ],
});

const abstentionHeading = ({ reason, asked }: Abstention): Line => {
  switch (reason) {
    case "no-match":
    case "not-answered":
    case "other-language":
      return say("noAnswer", { question: asked });
    case "unknown-name":
      return say("unknownName", { name: asked });
    case "no-words":
      return say("noWords", { name: asked });
    case "nothing-dated":
      return say("nothingDated", { topic: asked });
    case "empty-collection":
      return say("emptyCollection");
    case "filtered-out":
      return say("filteredOut", { question: asked });
  }
};

/** What was looked for, in what was found of it and what was not; a name that nobody has is told by the heading. */
const lookedForLine = ({ found, notFound, missingThere = [], reason }: Abstention): Line =>
  join(
    reason === "unknown-name"
      ? []
      : [
          found.length === 0 ? [] : say("found", { words: found.join(", ") }),
          notFound.length === 0 ? [] : say("notFound", { words: notFound.join(", ") }),
          missingThere.length === 0 ? [] : say("missingThere", { words: missingThere.join(", ") }),
        ],
  );

/** Requests that have answers, without those that stand under the nearest names already. */
const suggested = ({ suggestions }: Abstention, names: readonly ReplyBlock[]): readonly string[] => {
  const offered = names.flatMap((block) => (block.kind === "steps" ? block.steps : []));
  return suggestions.filter((request) => !offered.some((step) => step.request === request));
};

export const composeAbstention = (answer: Abstention, context: ComposeContext): ReplyBody => ({
  heading: abstentionHeading(answer),
  blocks: [
    ...note(answer.languages === undefined ? [] : say("otherLanguage", answer.languages)),
    ...readingNotes(answer),
    ...note(lookedForLine(answer)),
    ...nameSteps(answer),
    ...(answer.quotes.length === 0 ? [] : [{ kind: "section" as const, line: say("closest") }]),
    ...allQuotes(answer, context),
    ...verifySteps(answer.subject),
    ...requestSteps("suggestions", suggested(answer, nameSteps(answer))),
  ],
});

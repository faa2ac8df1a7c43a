import type { InputBlock, ModalView } from "@slack/types";
import type { GivenArguments, Request } from "../../../core/command.js";
import { problemLine } from "../../../core/reply/compose-catalogue.js";
import { plainLine } from "../../../core/reply/reply.js";
import type { SlackBot } from "../bot.js";
import { SHORTCUTS } from "../manifest/shortcuts.js";
import { WORDS } from "../send/words.js";

/** Id of the input within each block; the block's own id is the option's name. */
const INPUT = "value";
/** Slack shows at most this much of an error below an input. */
const LONGEST_ERROR = 2_000;

const input = (name: string, label: string, element: InputBlock["element"]): InputBlock => ({
  type: "input",
  block_id: name,
  optional: name !== "question",
  label: { type: "plain_text", text: label, emoji: false },
  element,
});

/** The modal that asks for a question. */
export const askModal = (): ModalView => ({
  type: "modal",
  callback_id: SHORTCUTS.askArchive.id,
  title: { type: "plain_text", text: WORDS.modalTitle },
  submit: { type: "plain_text", text: WORDS.modalSubmit },
  close: { type: "plain_text", text: WORDS.modalClose },
  blocks: [
    input("question", WORDS.question, {
      type: "plain_text_input",
      action_id: INPUT,
      multiline: true,
      max_length: 500,
      placeholder: { type: "plain_text", text: WORDS.questionHint },
    }),
    input("speaker", WORDS.speaker, {
      type: "external_select",
      action_id: INPUT,
      min_query_length: 1,
    }),
    input("since", WORDS.since, { type: "plain_text_input", action_id: INPUT, max_length: 10 }),
    input("until", WORDS.until, { type: "plain_text_input", action_id: INPUT, max_length: 10 }),
  ],
});

/** The values of a submitted modal, as Slack sends them. */
export type ModalValues = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        {
          readonly value?: string | null;
          readonly selected_option?: { readonly value: string } | null;
        }
      >
    >
  >
>;

/** What was asked, or what is wrong with it by the name of the input. */
export type ReadModal =
  | { readonly kind: "request"; readonly request: Request }
  | { readonly kind: "errors"; readonly errors: Readonly<Record<string, string>> };

const givenOf = (values: ModalValues): GivenArguments =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, inputs]) => {
      const typed = inputs[INPUT]?.value ?? inputs[INPUT]?.selected_option?.value ?? "";
      return typed.trim() === "" ? [] : [[name, typed.trim()]];
    }),
  );

/** Reads a submitted modal. Without filters the question may be any command. Takes no time: it is part of the ack. */
export const readModal = (bot: SlackBot, values: ModalValues): ReadModal => {
  const { question = "", ...filters } = givenOf(values);
  const parsed = bot.answering.parse(question);
  const ask = bot.answering.commands.find(({ name }) => name === "ask") ?? parsed.command;
  const request =
    Object.keys(filters).length === 0 ? parsed : { command: ask, given: { question, ...filters } };
  const problem = request.command.check(request.given);
  if (problem === null || request === parsed) return { kind: "request", request };
  const wrong = Object.hasOwn(values, problem.option) ? problem.option : "question";
  const words = plainLine(problemLine(problem)).slice(0, LONGEST_ERROR);
  return { kind: "errors", errors: { [wrong]: words } };
};

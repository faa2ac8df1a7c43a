import type { Answer } from "../answer.js";
import { createRequestParser, type ParseRequest } from "../command/parse-request.js";
import { usageLine } from "../command/usage.js";
import { type ArticleOf, type Withheld, withholdAltered } from "../command/withhold-altered.js";
import { type Command, dispatch, type Request } from "../command.js";
import type { Archive } from "../desk/create-desk.js";
import { createDesk } from "../desk/create-desk.js";
import { createPeopleLookup } from "../people/people-lookup.js";
import type { PeopleLookup } from "../people-lookup.js";
import { composeReply } from "../reply/compose.js";
import type { Reply } from "../reply/reply.js";
import type { ReadHow } from "./decide-address.js";
import { shortHint } from "./hint.js";
import { tellReading } from "./tell-reading.js";

/** A quote's place, as a button carries it. */
export interface QuotePlace {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** An answer in words, or the id under which its failure was reported. */
export type Answered =
  | { readonly kind: "reply"; readonly answer: Answer; readonly reply: Reply }
  | { readonly kind: "failed"; readonly id: string };

/** Something that went wrong while answering, for the log. Never holds words of the asker. */
export type Trouble =
  | { readonly kind: "failed"; readonly id: string; readonly command: string; readonly error: unknown }
  | { readonly kind: "withheld"; readonly command: string; readonly withheld: readonly Withheld[] };

export interface AnsweringOptions {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly report: (trouble: Trouble) => void;
  /** Makes a new request id, to find a failure in the log by. */
  readonly newId: () => string;
}

/** Everything that a chat platform needs of the collection: requests in, replies out. Never throws. */
export interface Answering {
  readonly commands: readonly Command[];
  readonly parse: ParseRequest;
  readonly people: PeopleLookup;
  readonly articleOf: ArticleOf;
  answer(request: Request, how?: ReadHow): Promise<Answered>;
  /** A short word on how to ask, with examples that work. */
  hint(): Promise<Answered>;
  /** The paragraph around a quote; null when the collection does not hold the place any more. */
  context(place: QuotePlace): Promise<Answered | null>;
}

/** Prepares a loaded collection for chat platforms. Every reply has passed the last check against the stored texts. */
export const createAnswering = ({ archive, commands, report, newId }: AnsweringOptions): Answering => {
  const { collection } = archive;
  const desk = createDesk(archive);
  const articles = new Map<string, (typeof collection.articles)[number]>(
    collection.articles.map((article) => [article.id, article]),
  );
  const articleOf: ArticleOf = (id) => articles.get(id);
  const guides = commands.map((command) => ({
    name: command.name,
    usage: usageLine(command),
    summary: command.summary,
  }));

  const guarded = (made: Answer, how: ReadHow): Answered => {
    const { answer, withheld } = withholdAltered(made, articleOf);
    if (withheld.length > 0) report({ kind: "withheld", command: made.command, withheld });
    const reply = tellReading(composeReply(answer, collection, guides), answer, how);
    return { kind: "reply", answer, reply };
  };
  const failed = (command: string, error: unknown): Answered => {
    const id = newId();
    report({ kind: "failed", id, command, error });
    return { kind: "failed", id };
  };

  return {
    commands,
    parse: createRequestParser(commands),
    people: archive.people ?? createPeopleLookup(collection.people),
    articleOf,
    answer: async (request, how = "as-written") => {
      try {
        return guarded(await dispatch(desk, request), how);
      } catch (error) {
        return failed(request.command.name, error);
      }
    },
    hint: async () => {
      try {
        const answered = guarded(await desk.help(), "as-written");
        return answered.kind === "reply" ? { ...answered, reply: shortHint(answered.reply) } : answered;
      } catch (error) {
        return failed("help", error);
      }
    },
    context: async (place) => {
      try {
        const answer = await desk.context(place);
        return answer === null ? null : guarded(answer, "as-written");
      } catch (error) {
        return failed("context", error);
      }
    },
  };
};

import { answerData } from "../adapters/terminal/answer-json.js";
import { printReply, type Screen } from "../adapters/terminal/print-reply.js";
import type { Answer } from "../core/answer.js";
import { createRequestParser, type ParseRequest } from "../core/command/parse-request.js";
import { usageLine } from "../core/command/usage.js";
import { type ArticleOf, withholdAltered } from "../core/command/withhold-altered.js";
import { type Command, dispatch, type Request } from "../core/command.js";
import { type Archive, createDesk } from "../core/desk/create-desk.js";
import { createPeopleLookup } from "../core/people/people-lookup.js";
import { composeReply } from "../core/reply/compose.js";
import type { Logger } from "../ops/log.js";

/** A loaded collection that answers requests and prints the answers. */
export interface Session {
  readonly parse: ParseRequest;
  answer(request: Request): Promise<Answer>;
  /** As text for people. */
  print(answer: Answer, screen: Screen): string;
  /** As one line of JSON. */
  toJson(answer: Answer): string;
  /** Names that begin with these letters, for completion. */
  peopleStartingWith(letters: string, limit: number): readonly string[];
}

export interface SessionOptions {
  readonly archive: Archive;
  readonly commands: readonly Command[];
  readonly log: Logger;
}

/** Prepares a loaded collection for requests. What it answers has passed the last check against the stored texts. */
export const createSession = ({ archive, commands, log }: SessionOptions): Session => {
  const { collection } = archive;
  const desk = createDesk(archive);
  const people = archive.people ?? createPeopleLookup(collection.people);
  const articles = new Map<string, (typeof collection.articles)[number]>(
    collection.articles.map((article) => [article.id, article]),
  );
  const articleOf: ArticleOf = (id) => articles.get(id);
  const guides = commands.map((command) => ({
    name: command.name,
    usage: usageLine(command),
    summary: command.summary,
  }));
  return {
    parse: createRequestParser(commands),
    answer: async (request) => {
      const { answer, withheld } = withholdAltered(await dispatch(desk, request), articleOf);
      if (withheld.length > 0)
        log.error(
          { withheld, count: withheld.length },
          "quotes that differ from their article were withheld",
        );
      return answer;
    },
    print: (answer, screen) => printReply(composeReply(answer, collection, guides), screen),
    toJson: (answer) => `${JSON.stringify(answerData(answer, articleOf))}\n`,
    peopleStartingWith: (letters, limit) => people.startingWith(letters, limit).map(({ name }) => name),
  };
};

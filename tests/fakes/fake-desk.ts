import type { AboutAnswer, Answer, CommandName } from "../../src/core/answer.js";
import type { Desk } from "../../src/core/desk.js";

/** A desk that notes what it was asked and answers with what it was given. */
export interface FakeDesk extends Desk {
  readonly asked: readonly (readonly unknown[])[];
}

export const fakeScope = {
  version: "fa4e00",
  articles: 1,
  searched: 1,
  source: null,
  since: null,
  until: null,
} as const;

const about: AboutAnswer = {
  kind: "about",
  command: "about",
  asked: "",
  readAs: [],
  quotes: [],
  citations: [],
  scope: fakeScope,
  coverage: { articles: 1, first: null, last: null },
  passages: 1,
  people: 1,
  skipped: 0,
  outlets: [],
  licences: [],
};

export const fakeDesk = (answers: Partial<Record<CommandName, Answer>> = {}): FakeDesk => {
  const asked: (readonly unknown[])[] = [];
  const note =
    (name: CommandName) =>
    async (...args: readonly unknown[]): Promise<Answer> => {
      asked.push([name, ...args]);
      return answers[name] ?? about;
    };
  return {
    asked,
    ask: note("ask"),
    who: note("who"),
    timeline: note("timeline"),
    quotes: note("quotes"),
    compare: note("compare"),
    verify: note("verify"),
    sources: note("sources"),
    help: note("help"),
    about: async () => about,
    context: async () => null,
  };
};

import { expect, test } from "vitest";
import { createDesk } from "../../../src/core/desk/create-desk.js";
import type { Desk } from "../../../src/core/desk.js";
import { analysedContext, plainArticle } from "../../fakes/analysed-archive.js";

const text = [
  "Mayor Nora Lindqvist opened the new ferry terminal on 4 May 2024 in front of a crowd of fishermen.",
  "“We will build two more terminals before the winter,” Lindqvist said. Harbour master Tom Birk praised Lindqvist.",
].join("\n\n");
const context = await analysedContext([plainArticle("ferry", text), plainArticle("again", text)]);

const REQUESTS: Readonly<Record<string, (desk: Desk) => Promise<unknown>>> = {
  ask: (desk) => desk.ask("What did Nora Lindqvist open?"),
  who: (desk) => desk.who("Nora Lindqvist"),
  timeline: (desk) => desk.timeline("Nora Lindqvist"),
  "timeline of a topic": (desk) => desk.timeline("ferry terminal"),
  quotes: (desk) => desk.quotes("Nora Lindqvist"),
  compare: (desk) => desk.compare("ferry terminal"),
  verify: (desk) => desk.verify("We will build two more terminals before the winter"),
  sources: (desk) => desk.sources("ferry terminal"),
  help: (desk) => desk.help(),
};

test.each(Object.entries(REQUESTS))(
  "%s lets others run between its steps, and answers alike",
  async (_name, ask) => {
    let calls = 0;
    const pace = (): Promise<void> => {
      calls += 1;
      return Promise.resolve();
    };
    const paced = await ask(createDesk({ ...context, pace }));
    expect(calls).toBeGreaterThan(1);
    expect(paced).toEqual(await ask(createDesk(context)));
  },
);

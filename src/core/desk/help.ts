import type { Answer, CommandName, HelpAnswer } from "../answer.js";
import type { Person } from "../model/person.js";
import { ask } from "./ask.js";
import { namedTogether } from "./connections.js";
import type { DeskContext } from "./context.js";
import { ownWords } from "./own-words.js";
import { personSentences } from "./person-sentences.js";
import { scopeOf } from "./scope.js";
import { hasTimeline } from "./suggestions.js";

const COMMANDS: readonly CommandName[] = [
  "ask",
  "who",
  "timeline",
  "quotes",
  "compare",
  "verify",
  "sources",
  "help",
  "about",
];

/** People tried for each example, and examples shown. */
const TRIED = 6;
const SHOWN = 3;

const knownPeople = (context: DeskContext): readonly Person[] =>
  context.collection.people.slice(0, 3 * TRIED).filter((person) => {
    const match = context.people.resolve(person.name);
    return match.kind === "one" && match.person.id === person.id;
  });

/** "ask What did Bannon say about Musk?", tried until one is answered; null where none is. */
const answeredQuestion = async (context: DeskContext, people: readonly Person[]): Promise<string | null> => {
  for (const speaker of people.slice(0, TRIED)) {
    await context.pace();
    if ((await ownWords(context, speaker, 1)).length === 0) continue;
    await context.pace();
    const known = personSentences(context, speaker);
    await context.pace();
    const [about] = namedTogether(context, speaker, { known, most: 1 });
    if (about === undefined) continue;
    await context.pace();
    const question = `What did ${speaker.name} say about ${about.other.name}?`;
    const answer: Answer = await ask(context, question);
    if (answer.kind === "ask") return `ask ${question}`;
  }
  return null;
};

const firstSpeaking = async (
  context: DeskContext,
  people: readonly Person[],
): Promise<Person | undefined> => {
  for (const person of people) {
    if ((await ownWords(context, person, 1)).length > 0) return person;
    await context.pace();
  }
  return undefined;
};

/** Three requests that have answers in this collection, fewer where it holds too little. */
const workingExamples = async (context: DeskContext): Promise<readonly string[]> => {
  const people = knownPeople(context);
  const [first] = people;
  const dated = [...people.slice(1, TRIED), ...people.slice(0, 1)].find((person) =>
    hasTimeline(context, person),
  );
  const question = await answeredQuestion(context, people);
  const speaking = await firstSpeaking(context, people);
  const examples = [
    question,
    first === undefined ? null : `who ${first.name}`,
    dated === undefined ? null : `timeline ${dated.name}`,
    speaking === undefined ? null : `quotes ${speaking.name}`,
    context.collection.articles.length === 0 ? null : "sources",
    "about",
  ];
  return examples.filter((example) => example !== null).slice(0, SHOWN);
};

/** Help with examples that work on this collection. `topic`: a command's name, with or without "/" or "!". */
export const help = async (context: DeskContext, topic?: string): Promise<HelpAnswer> => {
  const named = topic?.trim().toLowerCase().replace(/^[/!]/, "");
  return {
    kind: "help",
    command: "help",
    asked: topic ?? "",
    readAs: [],
    quotes: [],
    citations: [],
    scope: scopeOf(context),
    examples: await workingExamples(context),
    topic: COMMANDS.find((command) => command === named) ?? null,
  };
};

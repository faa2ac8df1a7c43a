import { askInstead } from "../ask/reading/ask-instead.js";
import { pointsAtPerson, putPerson } from "../ask/reading/put-person.js";
import type { Request } from "../command.js";
import type { PeopleLookup } from "../people-lookup.js";

/** Commands whose first option is a person or topic that a follow-up may change. */
const SUBJECT_COMMANDS: ReadonlySet<string> = new Set(["who", "timeline", "quotes", "compare", "sources"]);
/** Of these, the ones that take a topic which is no person. */
const TOPIC_COMMANDS: ReadonlySet<string> = new Set(["timeline", "compare", "sources"]);

const SWAP =
  /^(?:(?:ok(?:ay)?|and|but|so|or|now)[\s,]+)*(?:and|or|but|now|what about|how about|what of|same for|the same for|also|then)[\s,]+(.+)$/i;
/** Words after "and" that begin a question of its own rather than name somebody. */
const OWN_QUESTION =
  /^(?:who|whom|whose|what|when|where|why|how|which|did|does|do|is|are|was|were|has|have|had|can|could|will|would|should|tell|show)\b/i;
const POINTING = "(?:that|this|it|all that|all this)";
const ASIDE = "(?:(?:and|but|so|ok(?:ay)?)[\\s,]+)?";
const TAIL = "(?:\\s+(?:exactly|again|though|then))?";
const WHEN = new RegExp(
  `^${ASIDE}(?:since\\s+)?(?:when|(?:on |in )?(?:what|which) (?:day|date|month|year))(?:\\s+(?:was|is|were|did|has|had)\\s+${POINTING}(?:\\s+(?:happen|happened|take place|said|be|start|been|published))?)?${TAIL}$`,
  "i",
);
const WHY = new RegExp(
  `^${ASIDE}(?:why|how come|for what reason)(?:\\s+(?:was|is|were|did)\\s+${POINTING}(?:\\s+(?:happen|so))?|\\s+${POINTING}|\\s+not|\\s+so)?${TAIL}$`,
  "i",
);
const WHERE = new RegExp(
  `^${ASIDE}where(?:\\s+(?:was|is|did)\\s+${POINTING}(?:\\s+(?:happen|take place|said))?)?${TAIL}$`,
  "i",
);
const MOST_WORDS = 5;

const bare = (text: string): string => text.trim().replace(/[\s?!.…]+$/u, "");

const firstOption = ({ command }: Request): string | null => Object.keys(command.options)[0] ?? null;

const withFirst = (last: Request, value: string): Request | null => {
  const name = firstOption(last);
  return name === null ? null : { command: last.command, given: { ...last.given, [name]: value } };
};

/** The person that words name, as the collection writes them; the words themselves where several fit. */
const personNamed = (written: string, people: PeopleLookup): string | null => {
  const match = people.resolve(written);
  if (match.kind === "one") return match.person.name;
  return match.kind === "several" ? written : null;
};

/** Puts a person in the place of the first other one that a question names, or of its speaker. */
const swapInQuestion = (last: Request, name: string, people: PeopleLookup): Request | null => {
  const option = firstOption(last);
  const question = option === null ? undefined : last.given[option];
  if (option === null || question === undefined) return null;
  const isOther = (shown: string): boolean => shown.toLowerCase() !== name.toLowerCase();
  const place = people
    .findIn(question)
    .find(({ match }) => (match.kind === "one" ? isOther(match.person.name) : true));
  if (place !== undefined) {
    const changed = `${question.slice(0, place.start)}${name}${question.slice(place.end)}`;
    return { command: last.command, given: { ...last.given, [option]: changed } };
  }
  const { speaker } = last.given;
  if (speaker === undefined) return null;
  return { command: last.command, given: { ...last.given, speaker: name } };
};

const LEADING = /^(?:ok(?:ay)?|and|but|so|or|now|what about|how about)[\s,]+/i;
const ISO_DATE = /^\d{4}(?:-\d{2}){0,2}$/;

/** "and about the ferry?", "and since 2025": changes the option that the word introduces. */
const readOption = (text: string, last: Request): Request | null => {
  if (!LEADING.test(text)) return null;
  const [, word = "", value = ""] = /^(\S+)\s+(.+)$/.exec(text.replace(LEADING, "").trim()) ?? [];
  const found = Object.entries(last.command.options)
    .slice(1)
    .find(([, { words = [] }]) => words.includes(word.toLowerCase()));
  if (found === undefined || value.split(/\s+/).length > MOST_WORDS) return null;
  const [name, { type }] = found;
  if (type !== "text" && !(type === "date" && ISO_DATE.test(value))) return null;
  return { command: last.command, given: { ...last.given, [name]: value } };
};

/** The one person that a request is about; null where it names nobody or several. */
const onlyPerson = (last: Request, people: PeopleLookup): string | null => {
  const option = firstOption(last);
  const words = option === null ? undefined : last.given[option];
  if (words === undefined) return null;
  if (SUBJECT_COMMANDS.has(last.command.name)) {
    const match = people.resolve(words);
    return match.kind === "one" ? match.person.name : null;
  }
  const named = people.findIn(words);
  const [first] = named;
  return named.length === 1 && first?.match.kind === "one" ? first.match.person.name : null;
};

/** "What did she say about the ferry?": the pronoun is the one person of the last request, and nobody else is named. */
const readPronoun = (text: string, last: Request, { people, commands }: FollowUpContext): Request | null => {
  const question = text.trim().replace(/^(?:ok(?:ay)?|and|but|so)[\s,]+/i, "");
  if (!pointsAtPerson(question)) return null;
  if (!OWN_QUESTION.test(question) || people.findIn(question).length > 0) return null;
  const name = onlyPerson(last, people);
  const ask = commands.find((command) => command.name === "ask");
  const [option] = Object.keys(ask?.options ?? {});
  if (name === null || ask === undefined || option === undefined) return null;
  return { command: ask, given: { [option]: putPerson(question, name) } };
};

const readSwap = (text: string, last: Request, people: PeopleLookup): Request | null => {
  const [, rest] = SWAP.exec(text) ?? [];
  if (rest === undefined || OWN_QUESTION.test(rest) || rest.split(/\s+/).length > MOST_WORDS) return null;
  const written = rest.replace(/^(?:with|for|of|from|by|on)\s+/i, "");
  const name = personNamed(written, people);
  const { name: command } = last.command;
  if (SUBJECT_COMMANDS.has(command)) {
    if (name === null && !TOPIC_COMMANDS.has(command)) return null;
    return withFirst(last, name ?? written);
  }
  return command === "ask" && name !== null ? swapInQuestion(last, name, people) : null;
};

/** Asks the date, reason or place of the last question. */
const readAsking = (asking: "When" | "Why" | "Where", last: Request): Request | null => {
  const option = firstOption(last);
  const question = option === null ? undefined : last.given[option];
  if (option === null || question === undefined || last.command.name !== "ask") return null;
  return { command: last.command, given: { ...last.given, [option]: askInstead(asking, question) } };
};

/** "When was that" after a command about somebody: their timeline. Needs the timeline's declaration. */
const readWhen = (last: Request, timeline: Request["command"] | undefined): Request | null => {
  const asking = readAsking("When", last);
  if (asking !== null) return asking;
  const option = firstOption(last);
  const subject = option === null ? undefined : last.given[option];
  const [topic] = Object.keys(timeline?.options ?? {});
  if (timeline === undefined || subject === undefined || topic === undefined) return null;
  if (!SUBJECT_COMMANDS.has(last.command.name) || last.command.name === "timeline") return null;
  return { command: timeline, given: { [topic]: subject } };
};

export interface FollowUpContext {
  readonly people: PeopleLookup;
  readonly commands: readonly Request["command"][];
}

/**
 * Reads a message as a follow-up of the last request: "and Musk?" changes the person, "when was that" and "why?" ask
 * the date and the reason of the same, "what did she say of it?" asks on about the same person. Null for a message that stands on its own.
 */
export const readFollowUp = (text: string, last: Request, context: FollowUpContext): Request | null => {
  const said = bare(text);
  if (said === "") return null;
  if (WHEN.test(said))
    return readWhen(
      last,
      context.commands.find(({ name }) => name === "timeline"),
    );
  if (WHY.test(said)) return readAsking("Why", last);
  if (WHERE.test(said)) return readAsking("Where", last);
  return (
    readOption(said, last) ??
    readSwap(said, last, context.people) ??
    // With its question mark: it becomes a question of its own.
    readPronoun(text, last, context)
  );
};

import type { Command, CommandOptions, GivenArguments } from "../command.js";
import { isCalendarDate } from "./read-arguments.js";

/** A quoted value is looked for this many words ahead; an unclosed mark must not swallow a whole text. */
const LONGEST_QUOTED_VALUE = 40;
const FLAG = /^[,:;]*(?:--|—|–)([a-z][a-z-]*)(?:=(.*))?$/i;
const KEY = /^[,:;]*([a-z]+):(.+)$/i;
const CLOSING: Readonly<Record<string, RegExp>> = { '"': /"[?!.,;:]*$/, "“": /”[?!.,;:]*$/ };

const TRAILING: ReadonlySet<string> = new Set(" ?!.,;:");

const wordsOf = (text: string): readonly string[] => text.match(/\S+/g) ?? [];

/** Tidies a typed value: one line, no straight quotation marks, no outer punctuation, none of the words to skip first. */
const tidy = (value: string, skip: readonly string[]): string => {
  let tidied = value.replaceAll('"', " ").replaceAll(/\s+/g, " ").trim();
  for (;;) {
    const before = tidied;
    tidied = tidied.replace(/^[\s,:;]+/, "").trimEnd();
    let end = tidied.length;
    while (end > 0 && TRAILING.has(tidied.charAt(end - 1))) end -= 1;
    tidied = tidied.slice(0, end);
    const [first = ""] = tidied.split(" ", 1);
    if (skip.includes(first.toLowerCase())) tidied = tidied.slice(first.length).trimStart();
    if (tidied === before) return tidied;
  }
};

interface Flag {
  readonly name: string;
  /** What follows in the same word; null when the value is the next word. */
  readonly inline: string | null;
}

const readFlag = (word: string, known: readonly string[]): Flag | null => {
  const [, flag, inline] = FLAG.exec(word) ?? [];
  if (flag !== undefined) {
    const name = flag.toLowerCase();
    // A dash that a phone made of "--" only counts before an option that exists: prose has dashes too.
    if (known.includes(name) || /^[,:;]*--/.test(word)) return { name, inline: inline ?? null };
  }
  const [, key, value] = KEY.exec(word) ?? [];
  const name = key?.toLowerCase();
  return name !== undefined && known.includes(name) ? { name, inline: value ?? "" } : null;
};

/** The value that begins at a word, and how many words it takes. */
const readFlagValue = (words: readonly string[]): { readonly value: string; readonly length: number } => {
  const [first = ""] = words;
  const closing = CLOSING[first.charAt(0)];
  if (closing === undefined) return { value: first, length: 1 };
  const end = words.findIndex((word, at) => closing.test(at === 0 ? word.slice(1) : word));
  const taken = words.slice(0, Math.max(end, 0) + 1).join(" ");
  return { value: taken.slice(1).replace(closing, ""), length: Math.max(end, 0) + 1 };
};

interface Extracted {
  readonly rest: string;
  readonly given: GivenArguments;
}

/** Takes "--since 2025", "--since=2025" and 'source:"The Post"' out of a text. `strict`: unknown flags too. */
const extractFlags = (text: string, known: readonly string[], strict: boolean): Extracted => {
  const words = wordsOf(text);
  const rest: string[] = [];
  const given: Record<string, string> = {};
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const flag = readFlag(word, known);
    if (flag === null || !(strict || known.includes(flag.name))) {
      rest.push(word);
      continue;
    }
    given[flag.name] = "";
    const inline = flag.inline === null ? [] : [flag.inline];
    const next = words.slice(at + 1, at + LONGEST_QUOTED_VALUE);
    if (
      inline.length === 0 &&
      (!known.includes(flag.name) || next[0] === undefined || next[0].startsWith("--"))
    )
      continue;
    const { value, length } = readFlagValue([...inline, ...next]);
    given[flag.name] = tidy(value, []);
    at += length - inline.length;
  }
  return { rest: rest.join(" "), given };
};

const wordOf = (word: string): string => tidy(word, []).toLowerCase();

/** Gives the first option the end of another's value where it has none: "about the bill by vance". */
const splitOffFirst = (values: Map<string | null, string[]>, leadIns: readonly string[]): void => {
  if (values.get(null)?.length !== 0) return;
  for (const [name, words] of values) {
    const at = words.findLastIndex((word) => leadIns.includes(wordOf(word)));
    if (at < 1) continue;
    values.set(name, words.slice(0, at));
    values.set(null, words.slice(at + 1));
    return;
  }
};

/** Takes "since 2025" out of a text, where a word is declared to introduce an option's value. */
const extractIntroduced = (text: string, options: CommandOptions): Extracted => {
  const [first, ...others] = Object.entries(options);
  const introduced = new Map(
    others.flatMap(([name, { words = [] }]) => words.map((word) => [word, name] as const)),
  );
  const values = new Map<string | null, string[]>([[null, []]]);
  let current: string | null = null;
  for (const word of wordsOf(text.replaceAll('"', " "))) {
    const name = introduced.get(wordOf(word));
    if (name === undefined) {
      values.get(current)?.push(word);
      continue;
    }
    current = name;
    values.set(name, []);
  }
  splitOffFirst(values, first?.[1].words ?? []);
  const given: Record<string, string> = {};
  for (const [name, words] of values) if (name !== null) given[name] = tidy(words.join(" "), []);
  return { rest: values.get(null)?.join(" ") ?? "", given };
};

/** Takes a choice of several words off the end of a text: "timeline musk newest first". */
const extractTrailingChoice = (text: string, options: CommandOptions): Extracted => {
  for (const [name, option] of Object.entries(options)) {
    if (option.type !== "choice") continue;
    for (const choice of option.choices) {
      const end = text
        .slice(-choice.length - 1)
        .toLowerCase()
        .replaceAll(" ", "-");
      if (choice.includes("-") && (end === choice || end === `-${choice}`))
        return { rest: text.slice(0, -choice.length).trimEnd(), given: { [name]: choice } };
    }
  }
  return { rest: text, given: {} };
};

const isFreeText = (command: Command): boolean => command.name === "ask" || command.name === "verify";

const TRAILING_DATE = /\s([a-z]+)\s+(\d{4}(?:-\d\d(?:-\d\d)?)?)[?!.,;:\s]{0,20}$/i;

/**
 * Takes "since 2025-06" off the end of a question, any number of times. In the middle of a question, or before
 * anything but a date, the same words are the question's own.
 */
const extractTrailingDates = (text: string, options: CommandOptions): Extracted => {
  const dated = new Map(
    Object.entries(options).flatMap(([name, { type, words = [] }]) =>
      type === "date" ? words.map((word) => [word, name] as const) : [],
    ),
  );
  const given: Record<string, string> = {};
  let rest = text;
  for (;;) {
    const [found, word = "", date = ""] = TRAILING_DATE.exec(rest.slice(-60)) ?? [];
    const name = dated.get(word.toLowerCase());
    if (found === undefined || name === undefined || Object.hasOwn(given, name)) break;
    const before = rest.slice(0, -found.length).trimEnd();
    if (!isCalendarDate(date) || !/[\p{L}\p{N}]/u.test(before)) break;
    given[name] = date;
    rest = before;
  }
  return { rest, given };
};

const readFreeText = ({ options }: Command, text: string): GivenArguments => {
  const [first = "", ...others] = Object.keys(options);
  // Words to verify are kept as they are: a double space may be part of the quotation.
  if (others.length === 0) return text.trim() === "" ? {} : { [first]: text.trim() };
  const { rest, given } = extractFlags(text, Object.keys(options), false);
  if (rest === "") return given;
  const dated = extractTrailingDates(rest, options);
  // The same limit twice: the words stay as they were typed.
  if (Object.keys(dated.given).some((name) => Object.hasOwn(given, name))) return { [first]: rest, ...given };
  return { [first]: dated.rest, ...dated.given, ...given };
};

/** Reads what follows a command's word: options anywhere, the rest for the first option. Nothing is checked yet. */
export const readRunningText = (command: Command, text: string): GivenArguments => {
  if (isFreeText(command)) return readFreeText(command, text);
  const { options } = command;
  const [first] = Object.entries(options);
  if (first === undefined) return {};
  const [name, { words = [], type }] = first;
  const known = Object.keys(options);
  const flags = extractFlags(text, known, true);
  const unquoted = extractFlags(flags.rest.replaceAll('"', " "), known, true);
  const introduced = extractIntroduced(unquoted.rest, options);
  let given: GivenArguments = { ...introduced.given, ...unquoted.given, ...flags.given };
  let rest = tidy(introduced.rest, words);
  for (;;) {
    const trailing = extractTrailingChoice(rest, type === "choice" ? {} : options);
    if (trailing.rest === rest) break;
    rest = tidy(trailing.rest, words);
    given = { ...trailing.given, ...given };
  }
  if (type === "choice") rest = rest.replace(/^[/!]+/, "");
  return rest === "" ? given : { [name]: rest, ...given };
};

import type { Command, GivenArguments, Request } from "../command.js";
import { shortHash } from "./short-hash.js";

/** The longest encoded action, in UTF-16 units: what a button's id may hold on every platform. */
export const LONGEST_ACTION = 100;

/** What a click asks for. An encoded action carries its whole request: any instance can answer it, at any time. */
export type Action =
  /** Another page of the same answer; pages count from 1. */
  | { readonly kind: "more"; readonly request: Request; readonly page: number }
  /** The sources of an answer. */
  | { readonly kind: "sources"; readonly request: Request; readonly page: number }
  /** A private answer for everybody. */
  | { readonly kind: "share"; readonly request: Request; readonly page: number }
  /** Another request: a suggestion, or one of several names. */
  | { readonly kind: "pick"; readonly request: Request }
  /** 👍 and 👎. */
  | { readonly kind: "vote"; readonly request: Request; readonly useful: boolean }
  /** The paragraph around a quote. */
  | { readonly kind: "context"; readonly article: string; readonly start: number; readonly end: number }
  /** Removes an answer; `asker` is the mark of whoever may: see `askerMark`. */
  | { readonly kind: "delete"; readonly asker: string };

/** A text too long for a button: only its hash is carried, and the text must be found again. */
export interface Hashed {
  /** "article", or the name of the command's option. */
  readonly name: string;
  readonly hash: string;
}

/** An action that was read back. `hashed` lists what could not be carried; `completeAction` puts it in. */
export interface ReadAction {
  readonly action: Action;
  readonly hashed: readonly Hashed[];
}

const VERSION = "1";
const CHECK_LENGTH = 5;
const LETTERS = {
  more: "m",
  sources: "s",
  share: "h",
  pick: "p",
  vote: "v",
  context: "c",
  delete: "d",
} as const satisfies Readonly<Record<Action["kind"], string>>;

/** The mark by which an action knows its asker without naming them. */
export const askerMark = (userId: string): string => shortHash(`asker ${userId}`);

const oneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ").trim();

/** The hash by which a carried text is found again; line breaks count as blanks, as they do where it is shown. */
export const textHash = (text: string): string => shortHash(oneLine(text));

const escapeValue = (value: string): string => value.replaceAll("~", "~t").replaceAll("|", "~p");
const unescapeValue = (value: string): string => value.replaceAll("~p", "|").replaceAll("~t", "~");

const inline = (key: string, value: string): string => `${key}=${escapeValue(value)}`;
const byHash = (key: string, value: string): string => `${key}#${textHash(value)}`;

interface Parts {
  /** What always fits. */
  readonly head: readonly string[];
  /** Texts, by a short key. */
  readonly texts: readonly (readonly [key: string, value: string])[];
}

const requestTexts = ({ command, given }: Request): Parts["texts"] => {
  const names = Object.keys(command.options);
  return Object.entries(given).map(([name, value]) => [
    names.includes(name) ? String(names.indexOf(name)) : name,
    value,
  ]);
};

const partsOf = (action: Action): Parts => {
  switch (action.kind) {
    case "more":
    case "sources":
    case "share":
      return {
        head: [action.page.toString(36), action.request.command.name],
        texts: requestTexts(action.request),
      };
    case "pick":
      return { head: [action.request.command.name], texts: requestTexts(action.request) };
    case "vote":
      return {
        head: [action.useful ? "1" : "0", action.request.command.name],
        texts: requestTexts(action.request),
      };
    case "context":
      return {
        head: [action.start.toString(36), action.end.toString(36)],
        texts: [["article", action.article]],
      };
    case "delete":
      return { head: [action.asker], texts: [] };
  }
};

const sealed = (kind: string, payload: string): string =>
  `${VERSION}${kind}${shortHash(VERSION + kind + payload).slice(-CHECK_LENGTH)}|${payload}`;

/**
 * Writes an action as the id of a button: at most `longest` characters, with version and checksum. Texts that
 * do not fit are carried by their hash, the longest first. The checksum finds stale and mangled ids; that an id was
 * really put on a button is the platform's to know, and no action does what its clicker could not do by asking.
 */
export const encodeAction = (action: Action, longest: number = LONGEST_ACTION): string => {
  const { head, texts } = partsOf(action);
  const letter = LETTERS[action.kind];
  const byLength = texts
    .map(([, value], at) => ({ at, length: value.length }))
    .sort((a, b) => b.length - a.length);
  const hashed = new Set<number>();
  const write = (): string => {
    const written = texts.map(([key, value], at) =>
      hashed.has(at) ? byHash(key, value) : inline(key, value),
    );
    return sealed(letter, [...head, ...written].join("|"));
  };
  let id = write();
  for (const { at } of byLength) {
    if (id.length <= longest) return id;
    hashed.add(at);
    id = write();
  }
  // Only options that no command has can be this many: nobody is served by such a request.
  return id.length <= longest ? id : sealed(letter, "");
};

interface ReadTexts {
  readonly given: GivenArguments;
  readonly hashed: readonly Hashed[];
}

/** Reads "0=text" and "0#hash" fields; null where one is neither. A hashed text is given as "". */
const readTexts = (fields: readonly string[], names: readonly string[]): ReadTexts | null => {
  const given: Record<string, string> = {};
  const hashed: Hashed[] = [];
  for (const field of fields) {
    const [, key, sign, value] = /^([^=#]*)([=#])(.*)$/s.exec(field) ?? [];
    if (key === undefined || value === undefined) return null;
    const name = /^\d+$/.test(key) ? names[Number(key)] : key;
    if (name === undefined) return null;
    given[name] = sign === "=" ? unescapeValue(value) : "";
    if (sign === "#") hashed.push({ name, hash: value });
  }
  return { given, hashed };
};

const readNumber = (text: string | undefined): number | null =>
  text !== undefined && /^[0-9a-z]{1,6}$/.test(text) ? Number.parseInt(text, 36) : null;

const readRequest = (
  [name, ...fields]: readonly string[],
  commands: readonly Command[],
): { readonly request: Request; readonly hashed: readonly Hashed[] } | null => {
  const command = commands.find((one) => one.name === name);
  if (command === undefined) return null;
  const texts = readTexts(fields, Object.keys(command.options));
  return texts === null ? null : { request: { command, given: texts.given }, hashed: texts.hashed };
};

const readContext = ([first, last, ...fields]: readonly string[]): ReadAction | null => {
  const start = readNumber(first);
  const end = readNumber(last);
  const texts = readTexts(fields, []);
  const { article } = texts?.given ?? {};
  if (start === null || end === null || texts === null || article === undefined) return null;
  return { action: { kind: "context", article, start, end }, hashed: texts.hashed };
};

const readPaged = (
  kind: "more" | "sources" | "share",
  [first, ...rest]: readonly string[],
  commands: readonly Command[],
): ReadAction | null => {
  const page = readNumber(first);
  const read = readRequest(rest, commands);
  if (page === null || read === null) return null;
  return { action: { kind, request: read.request, page }, hashed: read.hashed };
};

const readFields = (
  letter: string,
  fields: readonly string[],
  commands: readonly Command[],
): ReadAction | null => {
  switch (letter) {
    case LETTERS.more:
      return readPaged("more", fields, commands);
    case LETTERS.sources:
      return readPaged("sources", fields, commands);
    case LETTERS.share:
      return readPaged("share", fields, commands);
    case LETTERS.pick: {
      const read = readRequest(fields, commands);
      return read && { action: { kind: "pick", request: read.request }, hashed: read.hashed };
    }
    case LETTERS.vote: {
      const read = readRequest(fields.slice(1), commands);
      const useful = fields[0] === "1";
      return read && { action: { kind: "vote", request: read.request, useful }, hashed: read.hashed };
    }
    case LETTERS.context:
      return readContext(fields);
    case LETTERS.delete:
      return fields.length === 1 && fields[0]
        ? { action: { kind: "delete", asker: fields[0] }, hashed: [] }
        : null;
    default:
      return null;
  }
};

/** Reads the id of a button back. Null for what is no id of ours, of another version, or mangled. Never throws. */
export const decodeAction = (id: string, commands: readonly Command[]): ReadAction | null => {
  const [, letter, check, payload] = /^1([a-z])([0-9a-z]{5})\|(.*)$/s.exec(id) ?? [];
  if (letter === undefined || check === undefined || payload === undefined) return null;
  if (sealed(letter, payload) !== id) return null;
  return readFields(letter, payload.split("|"), commands);
};

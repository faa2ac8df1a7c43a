import type { Line, Run } from "./reply.js";

/**
 * What may stand in a slot of a phrase. Each kind is a closed set that a checker can test: a count, a date in our
 * formats, a name or title of the collection, words of a text, or the asker's own words.
 */
export type SlotKind =
  | "count"
  | "n"
  | "numbers"
  | "date"
  | "limit"
  | "name"
  | "names"
  | "shown"
  | "language"
  | "speaker"
  | "carrier"
  | "role"
  | "words"
  | "poster"
  | "title"
  | "outlet"
  | "outlets"
  | "basis"
  | "licences"
  | "asked"
  | "askedList"
  | "request"
  | "version"
  | "usage"
  | "url"
  | "diff";

/**
 * Every word of ours. `{slot:kind}` is filled when composing and tested when checking; `{slot?one:many}` is the word
 * that goes with a count. A line is one or more phrases with a separator between them. Nothing here says anything
 * about the world.
 */
export const PHRASES = {
  // Headings
  asked: "Asked: {question:asked}",
  askedSeveral: "{total:count} questions asked, {answered:count} answered",
  part: "{number:count}. {question:asked}",
  partNoAnswer: "{number:count}. No answer in this collection: {question:asked}",
  questionsLeft: "{total:count} further {total?question:questions} left out",
  askedWords: "asked: {words:asked}",
  who: "Who: {name:name}",
  timeline: "Timeline: {topic:asked}",
  quotes: "Quotes: {speaker:name}",
  posts: "Embedded posts: {poster:asked}",
  quotesAbout: "about: {about:asked}",
  compare: "Compare: {topic:asked}",
  exact: "Exact: these words stand in the collection",
  otherSpeaker: "Exact words, but another speaker",
  altered: "Altered: the nearest words in the collection differ",
  notInCollection: "Not found: these words are not in this collection",
  sourcesAll: "Sources: {total:count} {total?article:articles}",
  sourcesOn: "Sources on {topic:asked}: {total:count} of {articles:count} {articles?article:articles}",
  help: "Help: ask a question in plain words, or use a command",
  helpOn: "Help: {command:request}",
  about: "About: word-for-word quotes from a collection of {articles:count} {articles?article:articles}",
  noAnswer: "No answer in this collection: {question:asked}",
  unknownName: "Nobody of this name in the collection: {name:asked}",
  noWords: "No words found for: {name:asked}",
  nothingDated: "Nothing found for a timeline: {topic:asked}",
  emptyCollection: "The collection is empty: there is nothing to search",
  filteredOut: "No article is within these limits: {question:asked}",
  context: "Context: the paragraph around the quote",
  choice: "Which one? {total:count} names fit: {name:asked}",
  missing: "Missing: {option:request}",
  tooLong: "Too long: {option:request} may have {max:count} characters, this has {length:count}",
  notADate: "Not a date: {value:asked} ({option:request} is a year, YYYY-MM or YYYY-MM-DD)",
  notAChoice: "Not possible: {value:asked} ({option:request} is one of: {choices:request})",
  notANumber: "Not a number: {value:asked} ({option:request})",
  reversed: "Ends before it begins: since {value:asked}, until {until:asked}",
  unknownOption: "No such option: {option:asked}",
  // What was understood
  followUp: "read as a follow-up: {asked:asked}",
  messageAbove: "the message above was read as the question",
  asRead: "read as: {question:asked}",
  asSubject: "no question in it: read as asking about {words:askedList}",
  showing: "showing: {shown:shown} (asked: {written:asked})",
  alsoNamed: "also named: {aliases:names}",
  quoteCount: "{total:count} {total?quote:quotes}",
  entryCount: "{total:count} {total?entry:entries}",
  mostImportantOf: "the most important of {total:count}",
  sourceCount: "{total:count} {total?source:sources}",
  independent: "{total:count} independent",
  oldestFirst: "oldest first",
  newestFirst: "newest first",
  searched: "searched {searched:count} of {articles:count} {articles?article:articles}",
  source: "source: {source:asked}",
  since: "since {since:limit}",
  until: "until {until:limit}",
  // Attribution of a quote
  direct: "direct, {speaker:speaker}",
  directCarried: "direct, {speaker:speaker}, {carrier:carrier}",
  directUnnamed: "direct, speaker not named",
  reported: "reported, {speaker:speaker}",
  reportedCarried: "reported, {speaker:speaker}, {carrier:carrier}",
  reportedUnnamed: "reported, speaker not named",
  ownWords: "the article’s own words",
  post: "embedded post, {poster:poster}",
  postUnnamed: "embedded post, author not given",
  postSatire: "embedded post, satire: {poster:poster}",
  postSatireUnnamed: "embedded post, satire",
  satire: "satire: {outlet:outlet}",
  satireUnnamed: "satire",
  ref: "[{n:n}]",
  date: "{date:date}",
  textSays: "the text says “{words:words}”",
  phraseIs: "“{words:words}” is {date:date}",
  standsFor: "“{words:words}” stands for {name:name}",
  published: "published {date:date}",
  posted: "posted {date:date}",
  // Sections
  roles: "Roles, as quoted",
  sourcesSay: "What sources say",
  theirWords: "Own words",
  with: "With {name:name}",
  alsoWith: "Also named with",
  quotedAbove: "quoted above [{n:n}]",
  sentencesBoth: "{total:count} {total?sentence names:sentences name} both",
  coverage: "Coverage: {articles:count} {articles?article:articles}",
  between: "{first:date} to {last:date}",
  datesNotGiven: "dates not given",
  undated: "Undated",
  rowOf: "Source [{n:n}]",
  closest: "Closest passage, which does not answer",
  nearest: "Nearest names",
  suggestions: "These have answers",
  checkWords: "To look for the words themselves",
  examples: "Examples that work on this collection",
  commands: "Commands",
  outlets: "Outlets: {outlets:outlets}",
  licences: "Licences: {licences:licences}",
  noneGiven: "outlets not given",
  skipped: "{total:count} {total?file or line:files or lines} could not be read",
  passages: "{total:count} {total?passage:passages}",
  people: "{total:count} {total?person named:people named}",
  // Notes and list items
  role: "“{role:role}” [{n:n}]",
  reportsSame: "{numbers:numbers} reports the same",
  reportSame: "{numbers:numbers} report the same",
  listed: "{shown:count} listed",
  left: "{total:count} further {total?quote:quotes} left out",
  onlyIn: "only in [{n:n}]",
  oneSource: "one source in this collection: nothing to compare it with",
  claimed: "asked as words of {speaker:asked}",
  inSource: "speaker in the source: {speaker:speaker}",
  inSourceUnnamed: "the source names no speaker",
  found: "found: {words:askedList}",
  notFound: "not found: {words:askedList}",
  missingThere: "not in the closest passage: {words:askedList}",
  otherLanguage:
    "the question seems to be in {question:language}, the collection is in {collection:language}",
  usage: "Usage: {usage:usage}",
  command: "{usage:usage}",
  request: "{request:request}",
  choose: "{name:name}",
  diffAsked: "[asked: {words:diff}]",
  diffText: "[source: {words:diff}]",
  tooLongHere: "this quote is longer than a message",
  openArticle: "open the article",
  url: "{url:url}",
  // Citations
  cited: "[{n:n}] {title:title}",
  title: "{title:title}",
  outlet: "{outlet:outlet}",
  outletNotGiven: "outlet not given",
  dateNotGiven: "date not given",
  brief: "brief",
  briefBasedOn: "brief, based on {based:basis}",
  briefBasedOnSome: "brief, based on {total:count} {total?text:texts}",
  // Datelines of a timeline
  toDay: "known to the day",
  toWeekend: "known to the weekend",
  toWeek: "known to the week",
  toPartOfMonth: "known to a part of the month",
  toMonth: "known to the month",
  toQuarter: "known to the quarter",
  toSeason: "known to the season",
  toPartOfYear: "known to a part of the year",
  toYear: "known to the year",
  toDecade: "known to the decade",
  toCentury: "known to the century",
  dateOfArticle: "date of the article",
  fromArticleDate: "counted from the article’s date",
  fromNeighbour: "year taken from another sentence of the article",
  dateFromNeighbour: "date taken from another sentence of the article",
  dateOfPost: "date of the post",
  // Footer
  wordForWord: "Quotes are word for word",
  collection: "collection {articles:count} {articles?article:articles}",
  version: "v {version:version}",
  page: "page {page:count} of {pages:count}",
} as const satisfies Readonly<Record<string, string>>;

/** Name of a phrase of the closed list. */
export type PhraseName = keyof typeof PHRASES;

/** What stands between two phrases of a line. */
export const SEPARATORS = [" · ", " — "] as const;

/** A text that fills a slot, or one that leads to an article. */
export type SlotValue = string | { readonly text: string; readonly url: string };

type ValueOf<Kind> = Kind extends "count" | "n" ? number : SlotValue;
type SlotsOf<Pattern extends string> = Pattern extends `${string}{${infer Name}:${infer Kind}}${infer Rest}`
  ? (Name extends `${string}?${string}` ? unknown : { readonly [K in Name]: ValueOf<Kind> }) & SlotsOf<Rest>
  : unknown;
type Arguments<Name extends PhraseName> =
  unknown extends SlotsOf<(typeof PHRASES)[Name]>
    ? readonly []
    : readonly [slots: SlotsOf<(typeof PHRASES)[Name]>];

/** A piece of a phrase: fixed words, a slot, or the word that goes with a count. */
export type PhrasePart =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "slot"; readonly name: string; readonly of: SlotKind }
  | { readonly kind: "plural"; readonly name: string; readonly one: string; readonly many: string };

const PART = /\{(\w+)(?:\?([^:}]*))?:([^}]*)\}/g;

const parsePhrase = (pattern: string): readonly PhrasePart[] => {
  const parts: PhrasePart[] = [];
  let at = 0;
  for (const match of pattern.matchAll(PART)) {
    const [whole, name = "", one, last = ""] = match;
    if (match.index > at) parts.push({ kind: "words", text: pattern.slice(at, match.index) });
    if (one === undefined) parts.push({ kind: "slot", name, of: last as SlotKind });
    else parts.push({ kind: "plural", name, one, many: last });
    at = match.index + whole.length;
  }
  if (at < pattern.length) parts.push({ kind: "words", text: pattern.slice(at) });
  return parts;
};

/** Every phrase in pieces, for composing and for checking alike. */
export const PHRASE_PARTS: ReadonlyMap<PhraseName, readonly PhrasePart[]> = new Map(
  Object.entries(PHRASES).map(([name, pattern]) => [name as PhraseName, parsePhrase(pattern)]),
);

/** A count as it is printed: "3,070". */
export const printCount = (count: number): string => count.toLocaleString("en-GB");

/** Words as a line holds them: line breaks become blanks, nothing else changes. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ").trim();

const runOf = (value: number | SlotValue): Run => {
  if (typeof value === "number") return { kind: "value", text: printCount(value) };
  if (typeof value === "string") return { kind: "value", text: oneLine(value) };
  return { kind: "link", text: oneLine(value.text), url: value.url };
};

/** Fills a phrase. The result reads as one stretch; its slots are `value` or `link` runs. */
export const say = <Name extends PhraseName>(name: Name, ...[slots]: Arguments<Name>): Line => {
  const values = (slots ?? {}) as Readonly<Record<string, number | SlotValue>>;
  return (PHRASE_PARTS.get(name) ?? []).map((part): Run => {
    if (part.kind === "words") return { kind: "template", text: part.text };
    const value = values[part.name] ?? "";
    if (part.kind === "slot") return runOf(value);
    return { kind: "template", text: value === 1 ? part.one : part.many };
  });
};

/** Puts phrases one after the other with a separator; empty ones are left out. */
export const join = (parts: readonly Line[], separator: (typeof SEPARATORS)[number] = " · "): Line =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [{ kind: "template", text: separator }, ...part]));

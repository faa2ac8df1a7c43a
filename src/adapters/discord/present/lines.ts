import { phrasesOf, splitHead } from "../../../core/reply/line-phrases.js";
import { type Line, plainLine, type SourceLine } from "../../../core/reply/reply.js";
import { escapeDiscord } from "./escape.js";
import { BUDGET } from "./limits.js";

/** Signs that would end a link's address early or be read as markup or a mention in it; ":~:" has to stay as it is. */
const UNSAFE = /[\s()<>[\]\\"'`|*]|@(?=everyone|here)/gi;

/** An address that can stand between "(<" and ">)"; null for one that is no web address. */
export const linkTarget = (url: string): string | null =>
  /^https?:\/\//i.test(url)
    ? url.replace(UNSAFE, (sign) =>
        /[()'*]/.test(sign) ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(sign),
      )
    : null;

// Discord shows a label with loose brackets, or one that looks like an address itself, as bare text.
const canBeLabel = (text: string): boolean => !/[[\]]|:\/\/|www\./i.test(text) && text.trim() !== "";

/** A masked link. "<>" about the address keeps Discord from previewing it, besides the message's own flag. */
const masked = (label: string, url: string | null): string => {
  const target = url === null ? null : linkTarget(url);
  return target === null ? label : `[${label}](<${target}>)`;
};

/** A line as Discord markdown. */
export const printLine = (line: Line): string =>
  line
    .map((run) =>
      run.kind === "link" && canBeLabel(run.text)
        ? masked(escapeDiscord(run.text), run.url)
        : escapeDiscord(run.text),
    )
    .join("");

/** "-# " makes small grey text; an empty line stays empty. */
const small = (text: string): string => (text === "" ? "" : `-# ${text}`);

/** The heading of a message: large where it is short, else bold; its particulars small below. */
export const printHeading = (line: Line): readonly string[] => {
  const { head, rest } = splitHead(line);
  const text = printLine(head);
  if (text === "") return [];
  const first = text.length <= BUDGET.largeHeading ? `## ${text}` : `**${text}**`;
  return rest.length === 0 ? [first] : [first, small(printLine(rest))];
};

/** A line that says its first phrase in bold. One phrase alone is bold only if it is a title. */
export const printBoldHead = (line: Line, alone: "bold" | "plain"): string => {
  const head = printLine(splitHead(line).head);
  const rest = escapeDiscord(plainLine(line).slice(plainLine(splitHead(line).head).length));
  return rest === "" && alone === "plain" ? head : `**${head}**${rest}`;
};

/** A line of lesser weight. */
export const printSmall = (line: Line): string => small(printLine(line));

/** The attribution of a quote, its "[1]" leading to the sentence itself; null: it leads nowhere. */
export const printAttribution = (line: Line, n: number, url: string | null): string =>
  small(
    phrasesOf(line)
      .map((phrase) =>
        plainLine(phrase) === `[${n}]` ? masked(escapeDiscord(`[${n}]`), url) : printLine(phrase),
      )
      .join(" · "),
  );

/**
 * A source: its title is the link, or its number where the title cannot be one. Small below quotes. A title is bold
 * where it is no link, or where the sources are what is told.
 */
export const printSource = ({ n, line, url }: SourceLine, size: "small" | "plain"): string => {
  const number = escapeDiscord(`[${n}]`);
  const head = plainLine(splitHead(line).head);
  const rest = escapeDiscord(plainLine(line).slice(head.length));
  const title = head.startsWith(`[${n}] `) ? head.slice(`[${n}] `.length) : "";
  const label = escapeDiscord(title);
  const strong = (text: string): string => (size === "plain" || text === label ? `**${text}**` : text);
  const shown = canBeLabel(title)
    ? `${number} ${strong(masked(label, url))}`
    : [masked(number, url), ...(label === "" ? [] : [strong(label)])].join(" ");
  return size === "small" ? small(`${shown}${rest}`) : `${shown}${rest}`;
};

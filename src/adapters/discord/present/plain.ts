import { unescapeDiscord } from "./escape.js";
import type { DiscordPayload } from "./present.js";

/** What opens a line of ours: a block quote, small text, a heading, a list item. */
const LINE_START = /^(?:> |-# |## |- )/;

/**
 * An escape, which stays; a masked link, of which the label stays; or a mark of ours about bold, struck or typed words.
 * Brackets and marks of other people's text are always escaped.
 */
const MARKUP = /(\\[^0-9A-Za-z\s])|\[((?:\\.|[^\\[\]])*)\]\(<[^<>]*>\)|\*\*|~~|`/g;

const plainLineOf = (line: string): string =>
  unescapeDiscord(
    line
      .replace(LINE_START, "")
      .replace(MARKUP, (_, escaped: string | undefined, label: string | undefined) => escaped ?? label ?? ""),
  );

/** What a reader of the message sees as words: the markup taken away, for the last checks before sending. */
export const plainOfDiscord = ({ content }: Pick<DiscordPayload, "content">): string =>
  content.split("\n").map(plainLineOf).join("\n");

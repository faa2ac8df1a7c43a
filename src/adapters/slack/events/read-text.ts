import { unescapeSlack } from "../present/escape.js";

/** What a message says, read out of Slack's own marks. */
export interface ReadText {
  /** As people see it, without mentions of the bot. */
  readonly text: string;
  readonly mentionsBot: boolean;
  readonly mentionsOthers: boolean;
  /** It calls a whole channel. */
  readonly broadcasts: boolean;
}

const MARK = /<([^<>]*)>/g;

/** The words that stand for a mark: what follows its "|", else nothing for a person and the address for a link. */
const shownAs = (mark: string): string => {
  const bar = mark.indexOf("|");
  const label = bar < 0 ? null : mark.slice(bar + 1);
  if (mark.startsWith("#")) return `#${label ?? mark.slice(1)}`;
  if (/^[@!]/.test(mark)) return label ?? "";
  return label ?? mark;
};

const isBroadcast = (mark: string): boolean => /^!(?:channel|here|everyone)\b/.test(mark);
const isPerson = (mark: string): boolean => mark.startsWith("@") || mark.startsWith("!subteam^");

/** Reads the text of a message or of a slash command. `bot`: the user id of the bot. */
export const readSlackText = (written: string, bot: string | undefined): ReadText => {
  const marks = [...written.matchAll(MARK)].map(([, mark = ""]) => mark);
  const isBot = (mark: string): boolean =>
    bot !== undefined && (mark === `@${bot}` || mark.startsWith(`@${bot}|`));
  const shown = written.replace(MARK, (_, mark: string) => (isBot(mark) ? " " : shownAs(mark)));
  return {
    text: unescapeSlack(shown)
      // Lines that quote somebody begin with ">".
      .replace(/^> ?/gm, "")
      .trim(),
    mentionsBot: marks.some(isBot),
    mentionsOthers: marks.some((mark) => isPerson(mark) && !isBot(mark)),
    broadcasts: marks.some(isBroadcast),
  };
};

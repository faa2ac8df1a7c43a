/** Signs that mean something wherever they stand: emphasis, spoilers, code, links, mentions and the escape itself. */
const ANYWHERE = /[\\*_~`|<>[\]]/;

/** What Discord would make into a link, an emoji or an invitation: `://`, `:name:`, `discord.gg/`. */
const STICKY = {
  scheme: /:(?=\/\/)/y,
  emoji: /:(?=[^\s:]+:)/y,
  domain: /(?<=\.[A-Za-z]{2,24})\//y,
  /** Marks of headings, small text and lists at the start of a line; a number keeps its digits. */
  lineStart: /(?<=(?:^|[\n\r\u2028\u2029])[^\S\n\r\u2028\u2029]*)[-#+]/y,
  numbered: /(?<=(?:^|[\n\r\u2028\u2029])[^\S\n\r\u2028\u2029]*\d{1,9})[.)]/y,
  /** The "@" of a user, role or everybody. */
  mention: /@(?=[!&]?\d)|(?<=<)@|@(?=\u200b*(?:everyone|here))/iy,
} as const;

const matches = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

const isMarkup = (text: string, at: number): boolean => {
  const sign = text.charAt(at);
  if (ANYWHERE.test(sign)) return true;
  switch (sign) {
    case ":":
      return matches(STICKY.scheme, text, at) || matches(STICKY.emoji, text, at);
    case "/":
      return matches(STICKY.domain, text, at);
    case "-":
    case "#":
    case "+":
      return matches(STICKY.lineStart, text, at);
    case ".":
    case ")":
      return matches(STICKY.numbered, text, at);
    case "@":
      return matches(STICKY.mention, text, at);
    default:
      return false;
  }
};

/** Every sign that may need an escape, depending on what stands about it. */
const SIGNS = /[\\*_~`|<>[\]:/\-#+.)@]/g;
const CALLS_ALL = /@(?=\u200b*(?:everyone|here))/iy;

/**
 * Text as Discord has to be sent it so that it shows these very characters. Signs are escaped with "\", which Discord
 * takes away again. Letters cannot be escaped, and Discord finds `@everyone` behind a "\" too: there, and only there, a
 * zero-width space follows the "@", which `unescapeDiscord` takes out.
 */
export const escapeDiscord = (text: string): string =>
  text.replace(SIGNS, (sign, at: number) => {
    const shown = isMarkup(text, at) ? `\\${sign}` : sign;
    return sign === "@" && matches(CALLS_ALL, text, at) ? `${shown}\u200b` : shown;
  });

/** The text that Discord shows for escaped text, our zero-width space taken out. The inverse of `escapeDiscord`. */
export const unescapeDiscord = (escaped: string): string =>
  escaped.replace(/\\([^0-9A-Za-z\s])/g, "$1").replace(/@\u200b(?=\u200b*(?:everyone|here))/gi, "@");

/** A quote as a block quote: every line of it behind "> ", escaped. */
export const escapeQuote = (text: string): string => `> ${escapeDiscord(text).replaceAll("\n", "\n> ")}`;

/** The quote of a block quote, byte for byte. The inverse of `escapeQuote`. */
export const unescapeQuote = (sent: string): string => unescapeDiscord(sent.replace(/^> /gm, ""));

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The three signs that Slack reads as control characters in any text, written out. */
export const escapeSlack = (text: string): string => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

/** The inverse of `escapeSlack`, and what Slack shows. */
export const unescapeSlack = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** Emphasis, code, emoji names, mentions of everybody: mrkdwn has no escape for them. */
const STYLING = /[*_~`|\n\r]|:[^\s:]+:|@(?:here|channel|everyone)/i;

/** True for text that mrkdwn shows as it is once it is escaped. */
export const isPlainInMrkdwn = (text: string): boolean => !STYLING.test(text);

/** A link in mrkdwn. The label must be plain in mrkdwn. */
export const mrkdwnLink = (url: string, label: string): string =>
  `<${escapeSlack(url).replaceAll("|", "%7C")}|${escapeSlack(label)}>`;

/** A web address without blanks; null for anything else. */
export const linkTarget = (url: string): string | null =>
  /^https?:\/\//i.test(url) ? url.replace(/\s/g, (blank) => encodeURIComponent(blank)) : null;

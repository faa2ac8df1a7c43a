const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML shows it, in content and in attributes in quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** An element with its class; `content` is HTML already. */
export const element = (tag: string, name: string, content: string): string =>
  `<${tag} class="${escapeHtml(name)}">${content}</${tag}>`;

/** A link that opens in a page of its own; an address that is no web address becomes its label. */
export const anchor = (url: string, label: string): string =>
  /^https?:\/\//i.test(url)
    ? `<a href="${escapeHtml(url)}" target="_blank" rel="noreferrer noopener">${label}</a>`
    : label;

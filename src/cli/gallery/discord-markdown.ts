import { anchor, element, escapeHtml } from "./escape-html.js";

/** A kind of inline markup: what it looks like at the start of the rest of a line, and what is shown for it. */
interface Rule {
  readonly form: RegExp;
  readonly show: (groups: readonly string[]) => string;
}

/** Discord's inline markup, in the order in which its client tries it. */
const RULES: readonly Rule[] = [
  { form: /^\\([^0-9A-Za-z\s])/, show: ([, sign = ""]) => escapeHtml(sign) },
  {
    form: /^(`+)([^`](?:.*?[^`])?)\1(?!`)/,
    show: ([, , code = ""]) => element("code", "d-code", escapeHtml(code)),
  },
  {
    form: /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?((?:[^\s\\)>]|\\.)+?)>?\s*\)/,
    show: ([, label = "", url = ""]) => anchor(url, showInline(label)),
  },
  { form: /^<(https?:\/\/[^\s<>]+)>/, show: ([, url = ""]) => anchor(url, escapeHtml(url)) },
  { form: /^<(?:@[!&]?|#)\d+>/, show: ([all = ""]) => element("span", "d-mention", escapeHtml(all)) },
  { form: /^@(?:everyone|here)/, show: ([all = ""]) => element("span", "d-mention", escapeHtml(all)) },
  { form: /^<t:-?\d+(?::\w)?>/, show: ([all = ""]) => element("span", "d-mention", escapeHtml(all)) },
  { form: /^https?:\/\/[^\s<]+[^<.,:;"'\]\s]/, show: ([url = ""]) => anchor(url, escapeHtml(url)) },
  {
    form: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/,
    show: ([, text = ""]) => `<strong>${showInline(text)}</strong>`,
  },
  { form: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, show: ([, text = ""]) => `<u>${showInline(text)}</u>` },
  { form: /^~~([\s\S]+?)~~(?!_)/, show: ([, text = ""]) => `<s>${showInline(text)}</s>` },
  { form: /^\|\|([\s\S]+?)\|\|/, show: ([, text = ""]) => element("span", "d-spoiler", showInline(text)) },
  { form: /^\*((?:\\[\s\S]|[^\\*])+?)\*(?!\*)/, show: ([, text = ""]) => `<em>${showInline(text)}</em>` },
  {
    form: /^_((?:\\[\s\S]|[^\\_])+?)_(?![A-Za-z0-9_])/,
    show: ([, text = ""]) => `<em>${showInline(text)}</em>`,
  },
];

/** Text up to the next place where markup could begin. */
const TEXT = /^[\s\S]+?(?=[^0-9A-Za-z\s\u00c0-\uffff]|https?:\/\/|$)/;

/** Inline markup as HTML. Everything else is escaped. */
const showInline = (text: string): string => {
  let html = "";
  let rest = text;
  while (rest !== "") {
    const rule = RULES.find(({ form }) => form.test(rest));
    const groups = rule?.form.exec(rest) ?? TEXT.exec(rest) ?? [rest];
    const [all = rest] = groups;
    html += rule === undefined ? escapeHtml(all) : rule.show(groups);
    rest = rest.slice(all.length);
  }
  return html;
};

type LineKind = "quote" | "heading" | "small" | "item" | "text";

const STARTS: readonly (readonly [LineKind, RegExp])[] = [
  ["quote", /^ *> ?/],
  ["small", /^-# /],
  ["heading", /^#{1,3} /],
  ["item", /^ *[-*] /],
];

const kindOf = (line: string): { readonly kind: LineKind; readonly text: string } => {
  const found = STARTS.find(([, form]) => form.test(line));
  if (found === undefined || (found[0] === "quote" && !/^ *> /.test(line)))
    return { kind: "text", text: line };
  return { kind: found[0], text: line.replace(found[1], "") };
};

const TAGS = {
  quote: ["blockquote", "d-quote"],
  heading: ["h3", "d-heading"],
  small: ["div", "d-small"],
  item: ["ul", "d-list"],
  text: ["div", "d-text"],
} as const satisfies Readonly<Record<LineKind, readonly [string, string]>>;

/** Message content as Discord's client lays it out: what `>`, `#`, `-#` and `-` start, then markup within the line. */
export const discordMarkdown = (content: string): string => {
  const groups: { readonly kind: LineKind; readonly lines: string[] }[] = [];
  for (const line of content.split("\n")) {
    const { kind, text } = kindOf(line);
    const group = groups.at(-1);
    if (group?.kind === kind) group.lines.push(text);
    else groups.push({ kind, lines: [text] });
  }
  return groups
    .map(({ kind, lines }) => {
      const [tag, name] = TAGS[kind];
      if (kind === "heading") return lines.map((line) => element(tag, name, showInline(line))).join("");
      if (kind === "item")
        return element(tag, name, lines.map((line) => `<li>${showInline(line)}</li>`).join(""));
      return element(tag, name, lines.map((line) => showInline(line) || "&nbsp;").join("<br>"));
    })
    .join("");
};

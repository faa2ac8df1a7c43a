import { findBlocks } from "../analysis/text/blocks.js";
import { type Article, articleId } from "../core/model/article.js";
import { decodeText, textTrouble } from "./decode-text.js";
import { splitFrontMatter } from "./front-matter.js";
import { readMetadata } from "./metadata.js";
import { type Checked, right, wrong } from "./problem.js";

/** How much of a text is looked at for its headline. */
const HEAD = 4_000;

const markdownTitle = (text: string): string | null =>
  /^\s*#{1,6}[ \t]+([^\r\n]*[^\s#])/.exec(text.slice(0, HEAD))?.[1] ?? null;

/** The first line of a plain text, where it reads like a headline. */
const plainTitle = (text: string): string | null => {
  const [first] = findBlocks(text.slice(0, HEAD));
  return first?.kind === "heading" ? text.slice(first.start, first.end) : null;
};

/** Makes an article of a Markdown file. `id` is the one that its path gives; front matter may name another. */
export const readMarkdown = (bytes: Uint8Array, id: string): Checked<Article> => {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const split = splitFrontMatter(decoded.value);
  if (!split.ok) return split;
  const { fields, text } = split.value;
  const read = readMetadata(fields);
  if (!read.ok) return read;
  const trouble = textTrouble(text);
  if (trouble !== null) return wrong(null, trouble);
  const { id: own, title, ...metadata } = read.value;
  return right({ ...metadata, id: articleId(own ?? id), title: title ?? markdownTitle(text), text });
};

/** Makes an article of a plain text file: all that is known is its text and, where it has one, its headline. */
export const readPlainText = (bytes: Uint8Array, id: string): Checked<Article> => {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const trouble = textTrouble(text);
  if (trouble !== null) return wrong(null, trouble);
  return right({
    id: articleId(id),
    title: plainTitle(text),
    outlet: null,
    author: null,
    published: null,
    url: null,
    kind: "article",
    basedOn: [],
    licence: null,
    text,
  });
};

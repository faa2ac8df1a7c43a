import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Field, Fields } from "./metadata.js";
import { type Checked, right, wrong } from "./problem.js";

/** A Markdown file taken apart. `text`: everything after the closing line, untouched. */
export interface FrontMatter {
  readonly fields: Fields;
  readonly text: string;
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/gm;

/** Value of a YAML node: a text, a list of texts, null, or undefined for what no metadata needs. */
const yamlValue = (node: unknown): unknown => {
  if (node === null) return null;
  if (isSeq(node)) return node.items.map(yamlValue);
  if (!isScalar(node)) return {};
  const isEmpty = node.type === "PLAIN" && /^(?:~|null|)$/i.test(String(node.value));
  return isEmpty ? null : node.value;
};

const notYaml = (message: string): string =>
  `the front matter is not YAML: ${message} (a value with a colon or a quotation mark needs quotation marks round it)`;

/** Parses YAML keys. Every value is read as text: 1984 stays "1984" and a date stays as it was written. */
const parseKeys = (source: string): Checked<Fields> => {
  const lineCounter = new LineCounter();
  // The first key stands on the second line of the file.
  const lineAt = (offset: number | undefined): number => lineCounter.linePos(offset ?? 0).line + 1;
  const parsed = parseDocument(source, { schema: "failsafe", lineCounter, prettyErrors: false });
  const [error] = parsed.errors;
  if (error !== undefined) {
    return wrong(lineAt(error.pos[0]), notYaml(error.message));
  }
  const { contents } = parsed;
  const fields = new Map<string, Field>();
  if (contents === null || (isScalar(contents) && yamlValue(contents) === null)) return right(fields);
  if (!isMap(contents)) return wrong(2, 'the front matter must be lines of "key: value"');
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue;
    fields.set(String(key.value), { value: yamlValue(value), line: lineAt(key.range?.[0]) });
  }
  return right(fields);
};

/** Parts a Markdown file into front matter and text. A file without front matter is all text. */
export const splitFrontMatter = (content: string): Checked<FrontMatter> => {
  const opening = OPENING.exec(content);
  if (opening === null) return right({ fields: new Map(), text: content });
  CLOSING.lastIndex = opening[0].length;
  const closing = CLOSING.exec(content);
  if (closing === null) {
    return wrong(1, 'the front matter is not closed: add a line of "---" after the last key');
  }
  let keys: Checked<Fields>;
  try {
    keys = parseKeys(content.slice(opening[0].length, closing.index));
  } catch (error) {
    return wrong(
      2,
      `the front matter is not YAML: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (!keys.ok) return keys;
  return right({ fields: keys.value, text: content.slice(closing.index + closing[0].length) });
};

import type { ArticleMetadata } from "../core/model/article.js";
import { type Checked, right, type Trouble, wrong } from "./problem.js";
import { parsePublished } from "./published-date.js";

/** A member of a source's metadata as it was read, with its line where one is known. */
export interface Field {
  readonly value: unknown;
  readonly line: number | null;
}

/** Members by name. Names that nobody knows are allowed and ignored. */
export type Fields = ReadonlyMap<string, Field>;

const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
};

/** Reads members and keeps the first thing that is wrong. */
const createReader = (fields: Fields) => {
  let trouble: Trouble | null = null;
  const complain = (field: Field, reason: string): null => {
    trouble ??= { line: field.line, reason };
    return null;
  };
  const text = (name: string): string | null => {
    const field = fields.get(name);
    if (field === undefined || field.value === null || field.value === undefined) return null;
    const { value } = field;
    if (typeof value === "string") return value.trim() === "" ? null : value.trim();
    return complain(field, `"${name}" must be text (got ${kindOf(value)}): put it in quotation marks`);
  };
  const list = (name: string): readonly string[] => {
    const field = fields.get(name);
    if (field === undefined || field.value === null || field.value === undefined) return [];
    const values: readonly unknown[] = Array.isArray(field.value) ? field.value : [field.value];
    return values.flatMap((value) => {
      if (typeof value !== "string") {
        complain(field, `"${name}" must be a list of texts (got ${kindOf(value)} in it)`);
        return [];
      }
      return value.trim() === "" ? [] : [value.trim()];
    });
  };
  return { text, list, complain, trouble: (): Trouble | null => trouble };
};

const isWebAddress = (url: string): boolean =>
  /^https?:\/\//i.test(url) && !/\s/.test(url) && URL.canParse(url);

/** A number is as good as a text where only digits are wanted. */
const digitsAsText = (fields: Fields, names: readonly string[]): Fields => {
  const changed = new Map(fields);
  for (const name of names) {
    const field = fields.get(name);
    if (typeof field?.value === "number") changed.set(name, { ...field, value: String(field.value) });
  }
  return changed;
};

/** Metadata of an article, with the id where the source gives one. */
export interface NamedMetadata extends ArticleMetadata {
  readonly id: string | null;
}

/** Checks the metadata of one article. What is missing is null; the first member that is wrong is reported. */
export const readMetadata = (raw: Fields): Checked<NamedMetadata> => {
  const fields = digitsAsText(raw, ["id", "published", "date"]);
  const reader = createReader(fields);
  const metadata = {
    id: reader.text("id"),
    title: reader.text("title"),
    outlet: reader.text("outlet") ?? reader.text("source"),
    author: reader.text("author"),
    kind: reader.text("kind") ?? "article",
    basedOn: reader.list("basedOn"),
    licence: reader.text("licence"),
  };
  const url = reader.text("url");
  const address = fields.get("url");
  if (url !== null && address !== undefined && !isWebAddress(url)) {
    reader.complain(address, `"url" must begin with http:// or https:// (got ${JSON.stringify(url)})`);
  }
  const dated = fields.get("published")?.value == null ? "date" : "published";
  const written = reader.text(dated);
  const published = written === null ? null : parsePublished(written);
  const date = fields.get(dated);
  if (written !== null && published === null && date !== undefined) {
    const wanted = "write 2025-06-05, 2025-06 or 2025, or leave it out";
    reader.complain(date, `"${dated}" is not a date (got ${JSON.stringify(written)}): ${wanted}`);
  }
  const trouble = reader.trouble();
  return trouble === null ? right({ ...metadata, url, published }) : wrong(trouble.line, trouble.reason);
};

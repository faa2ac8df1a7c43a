import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** A brief of `corpus/`, read without the program, so that these tests do not depend on what they guard. */
export interface Brief {
  readonly id: string;
  readonly matter: {
    readonly title?: unknown;
    readonly written?: unknown;
    readonly basedOn?: unknown;
    readonly uncertain?: unknown;
  };
  /** Without the front matter and the blank lines around the text. */
  readonly body: string;
}

const corpus = join(import.meta.dirname, "..", "..", "corpus");

const readBrief = (file: string): Brief => {
  const raw = readFileSync(join(corpus, file), "utf8");
  const [, matter = "", body = ""] = /^---\n(.*?)\n---\n\n(.*)\n$/s.exec(raw) ?? [];
  // Plain strings only: a day must not become a Date.
  return { id: file.replace(/\.md$/, ""), matter: parse(matter, { schema: "failsafe" }) ?? {}, body };
};

/** Every brief of the shipped collection, by file name. */
export const briefs: readonly Brief[] = readdirSync(corpus)
  .filter((file) => file.endsWith(".md") && file !== "README.md")
  .sort()
  .map(readBrief);

/** Sentences of a body, good enough for our own plain prose: ends in .!? and perhaps a closing mark. */
export const sentencesOf = (body: string): readonly string[] =>
  body
    .split("\n")
    .flatMap((line) => line.split(/(?<=[.!?]”?)\s+(?=[“A-Z])/))
    .filter((sentence) => sentence !== "");

import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Article } from "../core/model/article.js";
import type { RosterEntry } from "../core/model/person.js";
import { CollectionPathError } from "./collection-path-error.js";
import { type FileList, isArticleFile, listFiles } from "./list-files.js";
import { type Checked, type Problem, wrong } from "./problem.js";
import { readMarkdown, readPlainText } from "./read-document.js";
import { readJsonLines } from "./read-json-lines.js";
import { readRoster } from "./read-roster.js";

/** Everything that a path held: the articles in order of file and line, the roster, and what was left out and why. */
export interface ReadResult {
  readonly articles: readonly Article[];
  readonly roster: readonly RosterEntry[];
  readonly problems: readonly Problem[];
}

export interface ReadOptions {
  /** Largest file of one article, and longest JSON line, in bytes. */
  readonly largest?: number;
  /** Called after each file that was read. */
  readonly onFile?: (file: string) => void;
}

const LARGEST = 16 * 1024 * 1024;

/** Files read at the same time; more gain nothing on a local disk. */
const AT_ONCE = 16;

interface ReadItem {
  readonly file: string;
  readonly line: number | null;
  readonly article: Checked<Article>;
}

interface Place {
  readonly root: string;
  readonly list: FileList;
}

const findPlace = async (path: string): Promise<Place> => {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { root: path, list: await listFiles(path) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CollectionPathError(path, `cannot be read (${reason})`, { cause: error });
  }
  const name = basename(path);
  if (!isArticleFile(name)) {
    throw new CollectionPathError(path, "is no folder and no .md, .txt, .jsonl or .jsonl.gz file");
  }
  return { root: dirname(path), list: { files: [name], problems: [] } };
};

const readDocument = async (place: Place, file: string, largest: number): Promise<Checked<Article>> => {
  try {
    const path = join(place.root, file);
    const { size } = await stat(path);
    if (size > largest) {
      return wrong(null, `is larger than ${largest.toLocaleString("en")} bytes: split it into articles`);
    }
    const id = file.replace(/\.[^./]+$/, "");
    const bytes = await readFile(path);
    return /\.md$/i.test(file) ? readMarkdown(bytes, id) : readPlainText(bytes, id);
  } catch (error) {
    return wrong(null, `cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
};

async function* readItems(place: Place, options: ReadOptions): AsyncGenerator<ReadItem> {
  const { largest = LARGEST, onFile } = options;
  const { files } = place.list;
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const batch = files.slice(at, at + AT_ONCE).map((file) => {
      const lines = /\.(?:jsonl|jsonl\.gz)$/i.test(file);
      return { file, document: lines ? null : readDocument(place, file, largest) };
    });
    for (const { file, document } of batch) {
      if (document === null) {
        for await (const item of readJsonLines(join(place.root, file), largest)) yield { file, ...item };
      } else yield { file, line: null, article: await document };
      onFile?.(file);
    }
  }
}

/**
 * Reads the articles below a folder, or of one file. A file or line that is broken is reported and left out.
 * @throws CollectionPathError when the path itself cannot be read or is no kind of file that holds articles.
 */
export const readCollection = async (path: string, options: ReadOptions = {}): Promise<ReadResult> => {
  const place = await findPlace(path);
  const { roster, problems: rosterProblems } = await readRoster(place.root);
  const problems: Problem[] = [...place.list.problems, ...rosterProblems];
  const articles: Article[] = [];
  const places = new Map<string, string>();
  for await (const { file, line, article } of readItems(place, options)) {
    if (!article.ok) {
      problems.push({ file, line: article.line, reason: article.reason });
      continue;
    }
    const { id } = article.value;
    const taken = places.get(id);
    if (taken !== undefined) {
      const reason = `the id "${id}" is taken already by ${taken}: give one of them another`;
      problems.push({ file, line, reason });
      continue;
    }
    places.set(id, line === null ? file : `${file}:${line}`);
    articles.push(article.value);
  }
  return { articles, roster, problems };
};

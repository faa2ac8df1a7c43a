import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "./problem.js";

/** Files of a collection, with what could not be looked into. */
export interface FileList {
  /** Paths within the collection, "/" between folders, in order. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

const ARTICLES = /\.(?:md|txt|jsonl|jsonl\.gz)$/i;
const LEFT_OUT = /^(?:\.|readme\.md$)/i;

/** True for a file name that holds articles. */
export const isArticleFile = (name: string): boolean => ARTICLES.test(name);

const byCodePoints = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Lists the article files below a folder. README.md and dot files are left out; links are followed, but no folder is
 * read twice.
 */
export const listFiles = async (root: string): Promise<FileList> => {
  const files: string[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const visit = async (folder: string): Promise<void> => {
    const real = await realpath(join(root, folder));
    if (seen.has(real)) return;
    seen.add(real);
    const names = (await readdir(real)).filter((name) => !LEFT_OUT.test(name)).sort(byCodePoints);
    for (const name of names) {
      const path = folder === "" ? name : `${folder}/${name}`;
      try {
        const found = await stat(join(root, path));
        if (found.isDirectory()) await visit(path);
        else if (found.isFile() && isArticleFile(name)) files.push(path);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        problems.push({ file: path, line: null, reason: `cannot be read: ${reason}` });
      }
    }
  };
  await visit("");
  return { files: files.sort(byCodePoints), problems };
};

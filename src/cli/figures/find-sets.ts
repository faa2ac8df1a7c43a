import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { DOCUMENT_KINDS, openDocumentSet } from "./document-sets.js";
import type { FigureSet } from "./figure-set.js";
import { GOALS } from "./goals.js";
import { openQuestionSet } from "./question-set.js";

/** Opens a set; fails where it is not there. */
export type OpenSet = () => Promise<FigureSet>;

const foldersIn = async (folder: string): Promise<readonly string[]> => {
  try {
    const found = await readdir(folder, { withFileTypes: true });
    return found
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .toSorted();
  } catch {
    // The sets that should be there are named one by one when they are opened.
    return [];
  }
};

/**
 * The sets of a folder that holds `ir-dev` (questions) and `news-dev` (annotated documents), by name: all that have
 * goals, there or not, then any other questions that are found.
 */
export const findSets = async (folder: string): Promise<ReadonlyMap<string, OpenSet>> => {
  const questions = join(folder, "ir-dev");
  const documents = join(folder, "news-dev");
  const openQuestions =
    (name: string): OpenSet =>
    () =>
      openQuestionSet(join(questions, "data", name), join(questions, "score.mjs"));
  const expected = Object.keys(GOALS).map((name): readonly [string, OpenSet] => [
    name,
    Object.hasOwn(DOCUMENT_KINDS, name) ? () => openDocumentSet(documents, name) : openQuestions(name),
  ]);
  const found = (await foldersIn(join(questions, "data")))
    .filter((name) => !Object.hasOwn(GOALS, name))
    .map((name) => [name, openQuestions(name)] as const);
  return new Map([...expected, ...found]);
};

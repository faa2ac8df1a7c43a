import { writeTo } from "./io.js";
import type { Setting } from "./program.js";
import { describeSkipped } from "./skipped.js";

const SKIPPED = 3;

/** Reads the collection, lists everything that was skipped, and sums up. Status 3 when anything was. */
export const runCheck = async ({ program, config, log, corpus }: Setting): Promise<number> => {
  const { collection, problems } = await program.openArchive({
    path: corpus,
    cacheDir: config.cacheDir,
    log,
  });
  const { articles, passages, people, version } = collection;
  const summary = [
    `${articles.length} articles`,
    `${passages.length} passages`,
    `${people.length} people`,
    `${problems.length} skipped`,
    `version ${version}`,
  ].join(", ");
  const lines = [...problems.map(describeSkipped), summary];
  await writeTo(program.io.stdout, `${lines.join("\n")}\n`);
  return problems.length > 0 ? SKIPPED : 0;
};

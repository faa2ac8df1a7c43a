import { writeTo } from "./io.js";
import type { OpenArchive, Setting } from "./program.js";
import { describeSkipped } from "./skipped.js";

const SKIPPED = 3;

/** "12 articles, 84 passages, 40 people, 0 skipped, version a1b2c3" */
export const collectionLine = ({
  collection,
  problems,
}: Pick<Awaited<ReturnType<OpenArchive>>, "collection" | "problems">): string => {
  const { articles, passages, people, version } = collection;
  return [
    `${articles.length} articles`,
    `${passages.length} passages`,
    `${people.length} people`,
    `${problems.length} skipped`,
    `version ${version}`,
  ].join(", ");
};

/** Reads the collection, lists everything that was skipped, and sums up. Status 3 when anything was. */
export const runCheck = async ({ program, config, log, corpus }: Setting): Promise<number> => {
  const { collection, problems } = await program.openArchive({
    path: corpus,
    cacheDir: config.cacheDir,
    log,
  });
  const lines = [...problems.map(describeSkipped), collectionLine({ collection, problems })];
  await writeTo(program.io.stdout, `${lines.join("\n")}\n`);
  return problems.length > 0 ? SKIPPED : 0;
};

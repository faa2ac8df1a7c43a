import { CollectionPathError } from "../collection/collection-path-error.js";
import type { Config } from "../ops/config.js";
import { createLog } from "../ops/log.js";
import { openWebServer } from "../ops/web-server.js";
import { collectionLine } from "./check.js";
import { type Finding, fail, ok, reasonOf, warn } from "./doctor-finding.js";
import type { OpenArchive, Program } from "./program.js";

type OpenedArchive = Awaited<ReturnType<OpenArchive>>;

/** What the checks of the collection found, and the collection if it could be opened. */
export interface CheckedCollection {
  readonly findings: readonly Finding[];
  readonly archive: OpenedArchive | null;
}

const checkArticles = ({ collection, problems }: OpenedArchive): Finding => {
  if (collection.articles.length === 0)
    return fail(
      "collection",
      "it is empty",
      "put articles into CORPUS_DIR; corpus/README.md explains the formats",
    );
  const says = collectionLine({ collection, problems });
  return problems.length === 0
    ? ok("collection", says)
    : warn(
        "collection",
        says,
        '"npm start -s -- check" lists every file and line that was skipped, with the reason',
      );
};

interface Warning {
  readonly msg?: string;
  readonly reason?: string;
}

const NOT_KEPT = "not kept";

/** A damaged snapshot mends itself; a folder that cannot be written to does not. */
const checkSnapshot = (warnings: readonly string[], cacheDir: string): Finding => {
  const all = warnings.map((line): Warning => JSON.parse(line));
  const last = all.at(-1);
  if (last === undefined) return ok("snapshot", `kept in ${cacheDir}`);
  const { msg = "", reason = "" } = last;
  if (!msg.includes(NOT_KEPT)) return ok("snapshot", `made anew (${reason})`);
  const mend = `make sure that CACHE_DIR (${cacheDir}) is a folder that this user can write to`;
  return warn("snapshot", `${msg} (${reason})`, mend);
};

/** Opens the collection as the bot would. */
export const checkCollection = async (
  program: Program,
  { corpusDir, cacheDir }: Pick<Config, "corpusDir" | "cacheDir">,
): Promise<CheckedCollection> => {
  const warnings: string[] = [];
  const destination = { write: (line: string) => void warnings.push(line) };
  const log = createLog({ level: "warn", secrets: [], destination });
  try {
    const archive = await program.openArchive({ path: corpusDir, cacheDir, log });
    return { findings: [checkArticles(archive), checkSnapshot(warnings, cacheDir)], archive };
  } catch (error) {
    const mend =
      error instanceof CollectionPathError
        ? "set CORPUS_DIR to a folder with articles, or to one .md, .txt, .jsonl or .jsonl.gz file"
        : "this is a fault of the program: report it with its version, and which article it is about";
    return { findings: [fail("collection", reasonOf(error), mend)], archive: null };
  }
};

const checkPort = async (variable: string, port: number): Promise<Finding> => {
  try {
    await (await openWebServer(port)).close();
    return ok(variable, `port ${port} is free`);
  } catch (error) {
    const mend = `end what listens there, or set ${variable} to another port`;
    return fail(variable, `port ${port} cannot be listened on (${reasonOf(error)})`, mend);
  }
};

/** Tries the ports that are set. */
export const checkPorts = async ({ port, healthPort }: Config): Promise<readonly Finding[]> => [
  ...(port === null ? [] : [await checkPort("PORT", port)]),
  ...(healthPort === null || healthPort === port ? [] : [await checkPort("HEALTH_PORT", healthPort)]),
];

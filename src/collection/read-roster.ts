import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import type { RosterEntry } from "../core/model/person.js";
import { decodeText } from "./decode-text.js";
import { type Checked, type Problem, right, wrong } from "./problem.js";

const name = z.string().trim().min(1);
const rosterEntry = z.object({ name, aliases: z.array(name).default([]) });

const NAMES = ["roster.yaml", "roster.yml"];

/** The roster of a collection; entries that are wrong are reported and left out. */
export interface Roster {
  readonly roster: readonly RosterEntry[];
  readonly problems: readonly Problem[];
}

interface RosterLine {
  readonly line: number;
  readonly entry: Checked<RosterEntry>;
}

const FORM = "write a list of entries like: - name: Ada Byron, aliases: [Lovelace]";

const parseRoster = (source: string): Checked<readonly RosterLine[]> => {
  const lineCounter = new LineCounter();
  const parsed = parseDocument(source, { schema: "failsafe", lineCounter, prettyErrors: false });
  const [error] = parsed.errors;
  if (error !== undefined)
    return wrong(lineCounter.linePos(error.pos[0]).line, `is not YAML: ${error.message}`);
  if (parsed.contents === null) return right([]);
  const entries: unknown = parsed.toJS({ maxAliasCount: 0 });
  if (entries === null || entries === "") return right([]);
  if (!Array.isArray(entries)) return wrong(1, FORM);
  return right(
    entries.map((value: unknown, at): RosterLine => {
      const node = parsed.getIn([at], true);
      const offset = hasRange(node) ? node.range[0] : 0;
      const { line } = lineCounter.linePos(offset);
      const read = rosterEntry.safeParse(value);
      return { line, entry: read.success ? right(read.data) : wrong(line, FORM) };
    }),
  );
};

const hasRange = (node: unknown): node is { readonly range: readonly [number, number, number] } =>
  typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

const readFirst = async (root: string): Promise<{ file: string; bytes: Buffer } | null> => {
  for (const file of NAMES) {
    try {
      return { file, bytes: await readFile(join(root, file)) };
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  return null;
};

const problemOf = (reason: string, line: number | null): Roster => ({
  roster: [],
  problems: [{ file: "roster.yaml", line, reason }],
});

/** Reads the optional roster file in the root of a collection. Nothing about it is ever fatal. */
export const readRoster = async (root: string): Promise<Roster> => {
  try {
    const found = await readFirst(root);
    if (found === null) return { roster: [], problems: [] };
    const { file } = found;
    const decoded = decodeText(found.bytes);
    const parsed = decoded.ok ? parseRoster(decoded.value) : decoded;
    if (!parsed.ok) return { roster: [], problems: [{ file, line: parsed.line, reason: parsed.reason }] };
    return {
      roster: parsed.value.flatMap(({ entry }) => (entry.ok ? [entry.value] : [])),
      problems: parsed.value.flatMap(({ line, entry }) =>
        entry.ok ? [] : [{ file, line, reason: entry.reason }],
      ),
    };
  } catch (error) {
    return problemOf(`cannot be read: ${error instanceof Error ? error.message : String(error)}`, null);
  }
};

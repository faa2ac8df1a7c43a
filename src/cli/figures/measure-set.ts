import { join } from "node:path";
import { writeRunFile } from "../measure/run-file.js";
import type { Program } from "../program.js";
import { inTemporaryFolder } from "../temporary-folder.js";
import { type FigureSet, FigureSetError, type SetRun } from "./figure-set.js";
import type { FiguresByName } from "./goals.js";
import { meanFigure, pickFigure } from "./pick-figure.js";
import { requireScorer, runScorer } from "./run-scorer.js";

type NamedFigure = readonly [name: string, value: number];

const scoreRun = async (run: SetRun, program: Program, folder: string): Promise<readonly NamedFigure[]> => {
  const out = join(folder, `${run.label}.run.jsonl`);
  const lines = run.measure({ program, files: (option) => run.files[option] ?? [] });
  await writeRunFile(lines, { io: program.io, out });
  const scored = await runScorer(run.scorer, [...run.options, "--run", out]);
  const found = run.figures.flatMap(([path, name]): readonly NamedFigure[] => {
    const value = pickFigure(scored, path);
    return value === null ? [] : [[name, value]];
  });
  if (found.length === 0) throw new FigureSetError(`${run.scorer}: gave none of the figures`);
  return found;
};

/**
 * Measures a set with the present program and lets its own scorer judge.
 * @throws FigureSetError when a scorer is missing or fails; what measuring throws for data that cannot be read.
 */
export const measureSet = async ({ runs, means }: FigureSet, program: Program): Promise<FiguresByName> => {
  for (const { scorer } of runs) await requireScorer(scorer);
  return inTemporaryFolder("figures", async (folder) => {
    const figures: NamedFigure[] = [];
    const byFigure = new Map<string, number[]>();
    for (const run of runs)
      for (const [name, value] of await scoreRun(run, program, folder)) {
        figures.push([`${run.label} ${name}`.trimStart(), value]);
        byFigure.set(name, [...(byFigure.get(name) ?? []), value]);
      }
    for (const name of means) {
      const values = byFigure.get(name) ?? [];
      if (values.length > 0) figures.push([`mean ${name}`, meanFigure(values)]);
    }
    return Object.fromEntries(figures);
  });
};

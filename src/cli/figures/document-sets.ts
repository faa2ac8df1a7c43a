import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { MEASURES, type Measure, type MeasureOption } from "../measure/measures.js";
import { type FigureSet, FigureSetError, type ScorerFigure } from "./figure-set.js";

/** Annotated documents of one kind: a folder of that name, whose files all have the same form. */
interface DocumentKind {
  readonly measure: Measure;
  readonly option: MeasureOption;
  /** How the names of the files to measure end. */
  readonly ending: string;
  readonly figures: readonly ScorerFigure[];
  readonly means: readonly string[];
}

/** Kinds of annotated documents, by the name of their folder. The scorer of each is `score-NAME.mjs` beside it. */
export const DOCUMENT_KINDS: Readonly<Record<string, DocumentKind>> = {
  dates: {
    measure: MEASURES.dates,
    option: "docs",
    ending: ".jsonl",
    figures: [
      ["calendar.f1", "calendar F1"],
      ["value.f1", "value F1"],
    ],
    means: ["calendar F1"],
  },
  people: {
    measure: MEASURES.people,
    option: "docs",
    ending: ".jsonl",
    figures: [
      ["strict.f1", "names F1"],
      ["pairs.f1", "pairs F1"],
    ],
    means: [],
  },
  quotes: {
    measure: MEASURES.quotes,
    option: "docs",
    ending: ".jsonl",
    figures: [
      ["quotedWords.p", "quoted words P"],
      ["quotedWords.r", "quoted words R"],
      ["who80.f1", "who said what F1"],
    ],
    means: [],
  },
  timeline: {
    measure: MEASURES.timeline,
    option: "tasks",
    ending: "tasks.jsonl",
    figures: [
      ["datedMicro.f1", "dated sentences F1"],
      ["sentMicro.f1", "cited sentences F1"],
      ["dateMicro.f1", "dates F1"],
    ],
    means: [],
  },
};

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    throw new FigureSetError(`${folder}: cannot be read`, { cause: error });
  }
};

/**
 * Opens the annotated documents of one kind.
 * @throws FigureSetError when the folder is not there or holds none.
 */
export const openDocumentSet = async (folder: string, kind: string): Promise<FigureSet> => {
  const known = DOCUMENT_KINDS[kind];
  if (known === undefined) throw new FigureSetError(`${kind}: is no kind of annotated documents`);
  const { measure, option, ending, figures, means } = known;
  const place = join(folder, kind);
  const names = (await namesIn(place)).filter((name) => name.endsWith(ending)).toSorted();
  if (names.length === 0) throw new FigureSetError(`${place}: holds no *${ending}`);
  const runs = names.map((name) => {
    const file = join(place, name);
    return {
      label: basename(name, ".jsonl"),
      measure,
      files: { [option]: [file] },
      scorer: join(folder, `score-${kind}.mjs`),
      options: ["--gold", file],
      figures,
    };
  });
  return { runs, means };
};

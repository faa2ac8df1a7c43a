import MiniSearch from "minisearch";
import type { Collection } from "../../core/model/collection.js";
import type { BenchQuestions } from "./bench-questions.js";
import { type Figures, peakMemory, takeLatencies, takeTime } from "./take-time.js";

const OPTIONS = { fields: ["title", "text"] };

/** A passage as plain MiniSearch is given it. */
export interface PlainDocument {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** The passages of a collection with their texts and headlines. */
export const plainDocuments = ({ articles, passages }: Collection): readonly PlainDocument[] =>
  passages.map(({ id, article, start, end }) => ({
    id,
    title: articles[article]?.title ?? "",
    text: articles[article]?.text.slice(start, end) ?? "",
  }));

/** MiniSearch as it comes, over the same passages, asked the same words: what the figures are compared with. */
export const measurePlain = async (
  documents: readonly PlainDocument[],
  questions: BenchQuestions,
): Promise<Figures> => {
  const built = await takeTime(async () => {
    const search = new MiniSearch(OPTIONS);
    search.addAll(documents);
    return search;
  });
  const written = await takeTime(async () => JSON.stringify(built.value));
  const loaded = await takeTime(async () => MiniSearch.loadJSON(written.value, OPTIONS));
  const search = loaded.value;
  const [first = ""] = questions.ask;
  const opened = await takeTime(async () => search.search(first));
  const answered = await takeTime(async () => {
    const asked = await takeLatencies("search", questions.ask, (question) => search.search(question));
    const asAsked = Object.entries(asked).map(
      ([name, value]) => [name.replace("search", "ask"), value] as const,
    );
    return {
      ...asked,
      ...Object.fromEntries(asAsked),
      ...(await takeLatencies("who", questions.who, (name) => search.search(name))),
      ...(await takeLatencies("timeline", questions.timeline, (topic) => search.search(topic))),
    };
  });
  return {
    "index build": built.milliseconds,
    "index build block": built.block,
    "snapshot write": written.milliseconds,
    "snapshot write block": written.block,
    "snapshot size": written.value.length / 1e6,
    "index load": loaded.milliseconds,
    "index load block": loaded.block,
    "first answer": opened.milliseconds,
    ...answered.value,
    "answers block": answered.block,
    "serve memory": peakMemory(),
  };
};

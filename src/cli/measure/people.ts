import { analyseArticle } from "../../analysis/analyse-article.js";
import { articleId } from "../../core/model/article.js";
import type { Span } from "../../core/model/span.js";

/** A document of a people set: its text, and the ISO day it was published on where known. */
export interface PeopleDocument {
  readonly id: string;
  readonly text: string;
  readonly doc_date?: string | null | undefined;
}

/** A line of a people run file: the same cluster for the same person. */
export interface PeopleRun {
  readonly id: string;
  readonly mentions: readonly (Span & { readonly cluster: string })[];
}

/** Finds the persons of one document with the analysis that the chat uses. */
export const measurePeople = ({ id, text, doc_date }: PeopleDocument): PeopleRun => {
  const { analysis } = analyseArticle(
    {
      id: articleId(id),
      text,
      title: null,
      outlet: null,
      author: null,
      published: doc_date ? { value: doc_date, precision: "day" } : null,
      url: null,
      kind: "article",
      basedOn: [],
      licence: null,
    },
    [],
  );
  const mentions = analysis.mentions.map(({ start, end, person }) => ({ start, end, cluster: `p${person}` }));
  return { id, mentions };
};

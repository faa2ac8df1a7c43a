/** Figures by name. */
export type FiguresByName = Readonly<Record<string, number>>;

/** What each figure of a set should reach. The sets named here are looked for in every folder of sets. */
export const GOALS: Readonly<Record<string, FiguresByName>> = {
  "news-quiz": {
    "Hits@1": 0.8,
    "Quote@1": 0.62,
    "Quote@3": 0.82,
    Verbatim: 1,
    BalAcc: 0.91,
    Reliability: 0.25,
  },
  "no-answer": { "Quote@1": 0.87, Verbatim: 1, AUROC: 0.68, Reliability: 0.2 },
  paragraphs: { "Quote@1": 0.85, "Quote@3": 0.97, Verbatim: 1 },
  sentences: { MAP: 0.83, "MRR@10": 0.89, Verbatim: 1 },
  claims: {},
  dates: { "mean calendar F1": 0.88 },
  people: { "gum-news names F1": 0.82, "gum-news pairs F1": 0.96, "wikigold names F1": 0.8 },
  quotes: { "gum-news quoted words P": 0.95, "gum-news quoted words R": 0.8 },
  timeline: { "semeval-tasks dated sentences F1": 0.45 },
};

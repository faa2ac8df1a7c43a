import type { Answer } from "../answer.js";
import type { AnalysedArticle, ArticleId } from "../model/article.js";
import { isVerbatim } from "../model/quote.js";

/** Finds a loaded article. */
export type ArticleOf = (id: string) => AnalysedArticle | undefined;

/** An answer that may be sent, and what had to be taken out of it. */
export interface Guarded {
  readonly answer: Answer;
  /** Articles and offsets of the quotes and roles that do not match the stored text. Always empty unless we erred. */
  readonly withheld: readonly Withheld[];
}

export interface Withheld {
  readonly article: ArticleId | string;
  readonly start: number;
  readonly end: number;
}

type Renumber = (places: readonly number[]) => readonly number[];

const renumberKind = (answer: Answer, renumber: Renumber): Answer => {
  switch (answer.kind) {
    case "who":
      return {
        ...answer,
        about: renumber(answer.about),
        words: renumber(answer.words),
        connections: answer.connections.flatMap((connection) =>
          renumber([connection.quote]).map((quote) => ({ ...connection, quote })),
        ),
      };
    case "timeline":
      return {
        ...answer,
        undated: renumber(answer.undated),
        entries: answer.entries
          .map((entry) => ({ ...entry, quotes: renumber(entry.quotes) }))
          .filter(({ quotes }) => quotes.length > 0),
      };
    case "compare":
      return {
        ...answer,
        rows: answer.rows.map((row) => ({ ...row, quotes: renumber(row.quotes), only: renumber(row.only) })),
      };
    case "parts":
      return {
        ...answer,
        parts: answer.parts.map((part) => {
          const quotes = renumber(part.quotes);
          return { ...part, quotes, answered: part.answered && quotes.length > 0 };
        }),
      };
    default:
      return answer;
  }
};

/**
 * The last check before sending: compares every quote, and every role, with the stored text. What differs is taken
 * out, and the places that point at quotes are moved accordingly.
 */
export const withholdAltered = (answer: Answer, articleOf: ArticleOf): Guarded => {
  const isStored = ({ article, start, end, text }: Withheld & { readonly text: string }): boolean =>
    articleOf(article)?.text.slice(start, end) === text;
  const roles = answer.kind === "who" ? answer.roles.filter((role) => !isStored(role)) : [];
  const quotes = answer.quotes.filter(({ quote }) => {
    const article = articleOf(quote.article);
    return article === undefined || !isVerbatim(quote, article);
  });
  if (roles.length === 0 && quotes.length === 0) return { answer, withheld: [] };
  const kept = answer.quotes.filter((cited) => !quotes.includes(cited));
  const places = new Map(kept.map((cited, place) => [answer.quotes.indexOf(cited), place]));
  const renumber: Renumber = (old) => old.flatMap((place) => places.get(place) ?? []);
  const guarded = { ...renumberKind(answer, renumber), quotes: kept };
  return {
    answer:
      guarded.kind === "who"
        ? { ...guarded, roles: guarded.roles.filter((role) => !roles.includes(role)) }
        : guarded,
    withheld: [...roles, ...quotes.map(({ quote }) => quote)].map(({ article, start, end }) => ({
      article,
      start,
      end,
    })),
  };
};

import type { Span } from "./span.js";

/** How exactly a date is known. Nothing is ever shown with more precision than this. */
export type DatePrecision =
  | "day"
  | "weekend"
  | "week"
  | "part-of-month"
  | "month"
  | "quarter"
  | "season"
  | "part-of-year"
  | "year"
  | "decade"
  | "century";

/**
 * A date or period without a clock. `value` is ISO 8601 (`2025-06-05`, `2025-06`, `2025`, `2025-W23`) or, where ISO
 * has no form, TIMEX3: `2025-SU` a season, `2025-Q2` a quarter, `202` a decade. A part of a month ("early June")
 * has the month as its value and says so in `precision`.
 */
export interface CalendarDate {
  readonly value: string;
  readonly precision: DatePrecision;
}

/** When an article was published, as far as its source says: a day, a month or a year. */
export interface PublishedDate extends CalendarDate {
  readonly precision: "day" | "month" | "year";
}

/** How a date expression's value was found. `neighbour`: from the last full date of the same article. */
export type DateBasis = "stated" | "article-date" | "neighbour" | "post";

/** TIMEX3 class of a date expression. Only `DATE` can place an event on a timeline. */
export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** A date expression (timex) found in an article's text: "on Tuesday", "late May 2025", "the September assassination". */
export interface DateExpression extends Span {
  readonly type: TimexType;
  /** Normalised value (ISO 8601 or TIMEX3), or null where the text does not let it be known. */
  readonly value: string | null;
  /** Null when `value` is no calendar date (a duration, a repetition, an unresolved expression). */
  readonly precision: DatePrecision | null;
  readonly basis: DateBasis;
  /** `future`: a plan, a forecast or a hypothesis: not something that has happened. */
  readonly tense: "past" | "future";
}

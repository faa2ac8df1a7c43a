import type { TimexType } from "../../core/model/date.js";
import type { Season } from "./words.js";

/** Units of calendar time that an expression can count in. */
export type Unit = "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade" | "century";

/** Which one of a repeating period is meant: "last June", "this summer", "next Tuesday". */
export type Which = "last" | "this" | "next";

/** The year of an expression: a number, counted from the article's year ("last year" = -1), or not said. */
export type YearWords =
  | { readonly kind: "number"; readonly year: number }
  | { readonly kind: "article"; readonly offset: number }
  | { readonly kind: "text"; readonly offset: number }
  | null;

/** What the words of an expression mean before anything around them is looked at. */
export type Meaning =
  | {
      readonly kind: "day";
      readonly year: YearWords;
      readonly month: number;
      readonly day: number;
      readonly weekday: number;
      /** The whole week or weekend of the day is meant: "the week of June 2". */
      readonly grain: "day" | "week" | "weekend";
    }
  | {
      readonly kind: "month";
      readonly year: YearWords;
      readonly month: number;
      readonly which: Which | null;
      /** "early", "late", "the end of": only a part of it. */
      readonly part: boolean;
    }
  | {
      readonly kind: "in-month";
      readonly unit: "week" | "weekend" | "day";
      /** Weekday number for "the first Monday of May"; 0 for plain days and weeks. */
      readonly weekday: number;
      readonly nth: number;
      readonly month: number;
      readonly year: YearWords;
    }
  | { readonly kind: "year"; readonly year: YearWords; readonly part: boolean }
  | {
      readonly kind: "season";
      readonly season: Season;
      readonly year: YearWords;
      readonly which: Which | null;
    }
  | {
      readonly kind: "quarter";
      readonly quarter: number;
      readonly year: YearWords;
      /** "fourth-quarter earnings": over, even where they are still to be published. */
      readonly isOver: boolean;
    }
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly which: Which | null;
      readonly weeks: number | null;
    }
  | {
      readonly kind: "offset";
      readonly unit: Unit;
      /** In units; 0 is the current one. */
      readonly amount: number;
      /** Counted from the article's day, or from the date that the text named last. */
      readonly from: "article" | "text";
      readonly part: boolean;
      /** "over the weekend": the last one that has begun. */
      readonly latest?: boolean;
    }
  | { readonly kind: "fixed"; readonly value: string; readonly precision: "decade" | "century" }
  | { readonly kind: "holiday"; readonly rule: HolidayRule; readonly year: YearWords }
  | { readonly kind: "timex"; readonly type: TimexType; readonly value: string | null };

/** A feast that falls on a day of a month, or on the nth weekday of a month (−1: the last). */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

/** An expression as it was recognised: where it stands and what its words mean. */
export interface Recognised {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

import { anyCase, type Rule, sticky, WEEKDAY, whichOf } from "./rule.js";
import { weekdayNumber } from "./words.js";

// "Black Friday", "Super Tuesday": days with a name of their own, not the weekday of the story.
const NAMED =
  /(?:Black|Good|Ash|Super|Holy|Bloody|Cyber|Palm|Easter|Maundy|Fat|Giving|Freaky|Shrove|Mail on)\s+$/;
const PAPER =
  /^\s+(?:Times|Telegraph|Mirror|Herald|Express|Post|Mail|Independent|Night\s+(?:Live|Football|Lights))\b/;
const WEEKS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const WHICH_WORDS = anyCase(
  "last|this past|this coming|this|next|coming|past|the following|the previous|the next|the coming|following|previous",
);

/** "Tuesday", "last Friday", "Monday of last week"; "Tuesdays" repeats. */
export const weekdayRules: readonly Rule[] = [
  {
    pattern: sticky(`(?:[Ee]very|[Ee]ach)\\s+(?:other\\s+)?${WEEKDAY}`),
    read: () => ({ kind: "timex", type: "SET", value: "P1W" }),
  },
  {
    pattern: sticky("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\\b"),
    read: () => ({ kind: "timex", type: "SET", value: "P1W" }),
  },
  {
    pattern: sticky(
      `(?:(?<which>${WHICH_WORDS})\\s+)?${WEEKDAY}(?:,?\\s+(?:of\\s+)?(?<week>last|this|next)\\s+week\\b)?`,
    ),
    read: ({ weekday = "", which, week }, { before, after }) => {
      if (NAMED.test(before) || PAPER.test(after)) return null;
      const weeks = week === undefined ? null : (WEEKS[week] ?? 0);
      return { kind: "weekday", weekday: weekdayNumber(weekday), which: whichOf(which), weeks };
    },
  },
];

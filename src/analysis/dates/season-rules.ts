import { OF_YEAR, PART, type Rule, sticky, whichOf, yearOf } from "./rule.js";
import { seasonCode } from "./words.js";

const SEASON = "(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?:time)?\\b";
const WHICH =
  "(?<which>[Ll]ast|[Tt]his past|[Tt]his coming|[Tt]his|[Nn]ext|[Cc]oming|[Pp]ast|[Pp]revious|[Ff]ollowing)";
// "fall" and "spring" are other words too: they need words around them that only seasons have.
const BY_SEASON = /(?:^|[^\p{L}])(?:in|by|since|until|during|before|after)\s+$/iu;

/** "last summer", "the spring of 2024", "by the end of the summer", "this fall". */
export const seasonRules: readonly Rule[] = [
  {
    pattern: sticky(`(?:[Ee]very|[Ee]ach)\\s+${SEASON}`),
    read: ({ season = "" }) => ({ kind: "timex", type: "SET", value: `XXXX-${seasonCode(season)}` }),
  },
  {
    pattern: sticky(`${PART}?(?:[Tt]he\\s+)?(?:${WHICH}\\s+)?${SEASON}${OF_YEAR}?`),
    read: (groups, { before, after }) => {
      const { season = "", which, part } = groups;
      const year = yearOf(groups);
      const marked = year !== null || which !== undefined || part !== undefined;
      const free = /^(?:summer|winter|autumn)$/.test(season);
      if (!marked && !(free && BY_SEASON.test(before) && !/^\s+(?:and|or|Olympic|Games)/.test(after)))
        return null;
      return { kind: "season", season: seasonCode(season), year, which: whichOf(which) };
    },
  },
  {
    pattern: sticky(`[Tt]he\\s+${SEASON}`),
    read: ({ season = "" }, { before, after }) => {
      const used = /(?:^|[^\p{L}])(?:in|by|since|until|during|over|through|throughout|of)\s+$/iu.test(before);
      if (!used || /^\s+(?:of|from|in)\s|^\s+[A-Z]|^-/.test(after)) return null;
      return { kind: "season", season: seasonCode(season), year: null, which: null };
    },
  },
];

import type { AnalysedArticle } from "../model/article.js";
import type { DeskContext } from "./context.js";

/** Words that end or make up the name of a newspaper, agency, broadcaster or magazine. */
const PRESS =
  "Post|Times|Journal|News|Press|Tribune|Herald|Guardian|Reuters|CNN|NBC|CBS|ABC|BBC|PBS|NPR|MSNBC|AP|AFP|UPI|" +
  "Bloomberg|Axios|Politico|POLITICO|Magazine|Atlantic|Telegraph|Independent|Observer|Mail|Gazette|Chronicle|" +
  "Globe|Standard|Star|Sun|Mirror|Radio|Review|Weekly|Daily|Today|Examiner|Inquirer|Dispatch|Courier|Semafor|" +
  "Puck|Fox|Forbes|Newsweek|Economist|Insider|Intercept|Bulwark|Mother Jones|Spiegel|Monde|País|Zeitung";

const PRESS_NAME = new RegExp(
  `(?:\\b(?:The|the) )?(?:\\b\\p{Lu}[\\p{L}.&’'-]* (?:of |and )?){0,3}\\b(?:${PRESS})\\b(?: (?:News|Journal|Post|Times|Press))?`,
  "gu",
);

/** Ways in which news says that another report is its source; the outlet's name stands right behind. */
const LEANING = new RegExp(
  `\\b(?:[Aa]ccording to|[Tt]old|(?:first )?[Rr]eported by|as reported in|obtained by|[Aa] report (?:by|in|from)|relies on|` +
    `[Ii]nterview (?:with|by)|[Ss]poke (?:to|with))\\s+(?:a report (?:by|in) )?((?:[Tt]he )?\\p{Lu}[^.;:,“”"\\n]{1,60})`,
  "gu",
);

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const outletsIn = (text: string): readonly string[] =>
  [...text.matchAll(PRESS_NAME)].map(([name]) => keyOf(name)).filter((key) => key !== "");

/** The names of other reports that a text calls its source, one entry for each time. */
const namedReports = ({ text, outlet, analysis }: AnalysedArticle): readonly string[] => {
  const cued = [...text.matchAll(LEANING)].flatMap(([, name = ""]) => outletsIn(name).slice(0, 1));
  const carried = analysis.attributions.flatMap(({ carrier }) =>
    carrier === null ? [] : outletsIn(text.slice(carrier.start, carrier.end)),
  );
  const own = outlet === null ? "" : keyOf(outlet);
  return (cued.length > 0 ? cued : carried).filter((key) => key !== own);
};

/** Those named most often: an article that mentions five papers in passing leans on none of the other four. */
const mostNamed = (names: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([name]) => name);
};

/** What an article rests on: the report that it names most, and for a brief what its front matter says. */
const restsOn = (article: AnalysedArticle): readonly string[] => [
  ...mostNamed(namedReports(article)),
  ...article.basedOn.flatMap((base) => [keyOf(base), ...outletsIn(base)]),
];

/**
 * How many of these articles (indexes into the collection) do not lean on one another or on a common report.
 * Articles that name the same report as their source count once, and so does that report itself.
 */
export const countIndependent = (context: DeskContext, articles: readonly number[]): number => {
  const groups: { readonly rests: Set<string>; readonly outlets: Set<string> }[] = [];
  for (const index of new Set(articles)) {
    const article = context.lookups.article(index);
    const merged = {
      rests: new Set(restsOn(article)),
      outlets: new Set(article.outlet === null ? [] : [keyOf(article.outlet)]),
    };
    const touching = groups.filter(
      ({ rests, outlets }) =>
        [...rests].some((key) => merged.rests.has(key) || merged.outlets.has(key)) ||
        [...outlets].some((key) => merged.rests.has(key)),
    );
    for (const group of touching) {
      for (const key of group.rests) merged.rests.add(key);
      for (const key of group.outlets) merged.outlets.add(key);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups.length;
};

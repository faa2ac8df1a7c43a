import type { AnalysedArticle } from "../model/article.js";
import { overlaps } from "../model/span.js";
import type { SentenceRange } from "./citer.js";
import type { DeskContext } from "./context.js";
import { isSameText } from "./same-text.js";

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

/** A report that a text calls its source, and where it does so. */
interface NamedReport {
  readonly key: string;
  readonly start: number;
}

const namedReports = ({ text, outlet, analysis }: AnalysedArticle): readonly NamedReport[] => {
  const cued = [...text.matchAll(LEANING)].flatMap(({ 1: name = "", index }) =>
    outletsIn(name)
      .slice(0, 1)
      .map((key) => ({ key, start: index })),
  );
  const carried = analysis.attributions.flatMap(({ carrier }) =>
    carrier === null
      ? []
      : outletsIn(text.slice(carrier.start, carrier.end)).map((key) => ({ key, start: carrier.start })),
  );
  const own = outlet === null ? "" : keyOf(outlet);
  return (cued.length > 0 ? cued : carried).filter(({ key }) => key !== own);
};

/** An article of this many sentences or fewer leans on a report that it names once; a longer one names it again. */
const SHORT = 8;
const LONG = 60;

const timesNeeded = ({ analysis: { sentences } }: AnalysedArticle): number =>
  sentences.length <= SHORT ? 1 : sentences.length <= LONG ? 2 : 3;

/** Those named most often: an article that mentions five papers in passing leans on none of the other four. */
const mostNamed = (article: AnalysedArticle, named: readonly NamedReport[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { key } of named) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(timesNeeded(article), ...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([key]) => key);
};

/** The reports that the quoted sentences themselves give as their source. */
const namedIn = (
  { analysis: { sentences } }: AnalysedArticle,
  named: readonly NamedReport[],
  quoted: readonly SentenceRange[],
): readonly string[] =>
  named.flatMap(({ key, start }) => {
    const at = { start, end: start + 1 };
    return quoted.some(({ from, to }) =>
      overlaps({ start: sentences[from]?.start ?? 0, end: sentences[to]?.end ?? 0 }, at),
    )
      ? [key]
      : [];
  });

interface Source {
  readonly article: AnalysedArticle;
  readonly outlet: string | null;
  /** What it rests on: the report that it names most, what its quotes name, and for a brief its front matter. */
  readonly rests: ReadonlySet<string>;
}

const sourceOf = (article: AnalysedArticle, quoted: readonly SentenceRange[]): Source => {
  const named = namedReports(article);
  return {
    article,
    outlet: article.outlet === null ? null : keyOf(article.outlet),
    rests: new Set([
      ...mostNamed(article, named),
      ...namedIn(article, named, quoted),
      ...article.basedOn.flatMap((base) => [keyOf(base), ...outletsIn(base)]),
    ]),
  };
};

/** The same text, or a common report behind both. */
const isOneReport = (a: Source, b: Source): boolean =>
  [...a.rests].some((key) => b.rests.has(key)) || isSameText(a.article.text, b.article.text);

/** The report that a source leans on: of several by that outlet the first, since it can have had only one. */
const leansOn = (source: Source, sources: readonly Source[]): Source | undefined =>
  sources.find((other) => other !== source && other.outlet !== null && source.rests.has(other.outlet));

/**
 * How many of these articles (indexes into the collection) do not lean on one another or on a common report.
 * Articles with the same text, or that name the same report as their source, count once, and so does that report
 * itself. `quoted`: the sentences shown, whose own attribution counts even where the article names the report once.
 */
export const countIndependent = (
  context: DeskContext,
  articles: readonly number[],
  quoted: readonly SentenceRange[] = [],
): number => {
  const sources = [...new Set(articles)].map((index) =>
    sourceOf(
      context.lookups.article(index),
      quoted.filter(({ article }) => article === index),
    ),
  );
  let groups: readonly (readonly Source[])[] = sources.map((source) => [source]);
  const join = (a: Source, b: Source): void => {
    const touching = groups.filter((group) => group.includes(a) || group.includes(b));
    groups = [...groups.filter((group) => !touching.includes(group)), touching.flat()];
  };
  sources.forEach((source, at) => {
    for (const other of sources.slice(0, at)) if (isOneReport(source, other)) join(source, other);
    const report = leansOn(source, sources);
    if (report !== undefined) join(source, report);
  });
  return groups.length;
};

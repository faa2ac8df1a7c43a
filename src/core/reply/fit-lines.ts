import { phrasesOf, splitHead } from "./line-phrases.js";
import { join, say } from "./phrases.js";
import type { Line, NextStep, Reply, ReplyBlock, SourceLine } from "./reply.js";

/** The most that lines of a reply may take on a platform, so that every page can hold any of them. */
export interface LineLimits {
  /** Length of a line as the platform will hold it, escapes and link addresses included. */
  readonly length: (line: Line) => number;
  readonly heading: number;
  readonly attribution: number;
  /** A source's line. */
  readonly source: number;
  /** The heading together with any one other line. */
  readonly line: number;
  /** Whether an address is short enough. */
  readonly fitsUrl: (url: string) => boolean;
}

/** Share of the room up to which a first phrase, which says the main thing, is kept before all others. */
const MAIN_SHARE = 0.75;

/** Leaves out whole phrases until the line fits, the longest first, so that what is left is still true. */
const fitLine = (line: Line, most: number, { length }: LineLimits): Line => {
  if (length(line) <= most) return line;
  let phrases = phrasesOf(line);
  const [main] = phrases;
  while (phrases.length > 0 && length(join(phrases)) > most) {
    const weights = phrases.map((phrase) =>
      phrase === main && length(phrase) <= MAIN_SHARE * most ? 0 : length(phrase),
    );
    const heaviest = weights.indexOf(Math.max(...weights));
    phrases = phrases.filter((_, at) => at !== heaviest);
  }
  return join(phrases);
};

const FRAGMENT = /(?:#?:~:text=).*$/s;

/** An address that is short enough; without its text fragment where only that makes it so, null where nothing does. */
const fitUrl = (url: string | null, { fitsUrl }: LineLimits): string | null => {
  if (url === null || fitsUrl(url)) return url;
  const page = url.replace(FRAGMENT, "");
  return fitsUrl(page) ? page : null;
};

/** A source keeps its number whatever its title. */
const fitSource = ({ n, line, url }: SourceLine, limits: LineLimits): SourceLine => {
  if (limits.length(line) <= limits.source) return { n, line, url: fitUrl(url, limits) };
  const number = say("ref", { n });
  const { rest } = splitHead(line);
  const others = join(phrasesOf(rest), " — ");
  const kept =
    limits.length(join([number, others], " — ")) <= limits.source ? join([number, others], " — ") : number;
  return { n, line: kept, url: fitUrl(url, limits) };
};

const fitStep = (step: NextStep, limits: LineLimits): readonly NextStep[] =>
  limits.length([{ kind: "value", text: step.request }]) <= limits.line ? [step] : [];

/** A block whose lines fit; nothing where no phrase of it does. */
const fitBlock = (block: ReplyBlock, limits: LineLimits): readonly ReplyBlock[] => {
  switch (block.kind) {
    case "section":
    case "note":
    case "diff": {
      const line = fitLine(block.line, limits.line, limits);
      return line.length === 0 ? [] : [{ ...block, line }];
    }
    case "quote":
      return [
        {
          ...block,
          attribution: fitLine(block.attribution, limits.attribution, limits),
          url: fitUrl(block.url, limits),
        },
      ];
    case "list": {
      const items = block.items
        .map((item) => fitLine(item, limits.line, limits))
        .filter((item) => item.length > 0);
      return items.length === 0 ? [] : [{ kind: "list", items }];
    }
    case "steps": {
      const steps = block.steps.flatMap((step) => fitStep(step, limits));
      return steps.length === 0 ? [] : [{ kind: "steps", steps }];
    }
  }
};

/**
 * A reply whose every line fits a page, whatever the asker wrote and however long a title is: overlong lines lose
 * whole phrases, the longest first. Quotes are not touched. Done before paging.
 */
export const fitLines = (reply: Reply, limits: LineLimits): Reply => {
  const heading = fitLine(reply.heading, limits.heading, limits);
  const below = { ...limits, line: limits.line - limits.length(heading) };
  return {
    heading,
    blocks: reply.blocks.flatMap((block) => fitBlock(block, below)),
    sources: reply.sources.map((source) => fitSource(source, below)),
    footer: fitLine(reply.footer, below.line, below),
  };
};

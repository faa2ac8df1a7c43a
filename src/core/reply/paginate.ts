import { join, say } from "./phrases.js";
import { type Line, plainLine, type Reply, type ReplyBlock, type SourceLine } from "./reply.js";

/** What a page may hold. `size` measures a page as it will be laid out, in whatever unit the budget has. */
export interface PageLimits {
  readonly size: (page: Reply) => number;
  readonly budget: number;
}

/** A stretch that is kept together where it fits: a section's line with its first quote, a quote with its notes. */
interface Unit {
  readonly blocks: readonly ReplyBlock[];
  /** Sources that no block speaks of: a list of articles. */
  readonly sources: readonly SourceLine[];
  /** True where the sources that the blocks refer to are units of their own: too many for one page. */
  readonly apart?: boolean;
}

const NUMBER = /\[(\d+)\]/g;

const linesOf = (block: ReplyBlock): readonly Line[] => {
  switch (block.kind) {
    case "section":
    case "note":
    case "diff":
      return [block.line];
    case "quote":
      return [block.attribution];
    case "list":
      return block.items;
    case "steps":
      return [];
  }
};

/** Numbers of the sources that a block refers to. */
const numbersIn = (block: ReplyBlock): readonly number[] =>
  linesOf(block).flatMap((line) => [...plainLine(line).matchAll(NUMBER)].map(([, n]) => Number(n)));

const unitsOf = ({ blocks, sources }: Reply): readonly Unit[] => {
  const groups: ReplyBlock[][] = [];
  let open = false;
  for (const block of blocks) {
    const group = groups.at(-1);
    const follows = block.kind === "note" && group?.at(-1)?.kind === "quote";
    if (group !== undefined && (open || follows)) group.push(block);
    else groups.push([block]);
    open = block.kind === "section";
  }
  const named = new Set(blocks.flatMap(numbersIn));
  return [
    ...groups.map((group) => ({ blocks: group, sources: [] })),
    ...sources.filter(({ n }) => !named.has(n)).map((source) => ({ blocks: [], sources: [source] })),
  ];
};

/** The page that these units make, with the sources that its blocks refer to. */
const pageOf = (reply: Reply, units: readonly Unit[]): Reply => {
  const blocks = units.flatMap((unit) => unit.blocks);
  const named = new Set(units.flatMap((unit) => (unit.apart === true ? [] : unit.blocks.flatMap(numbersIn))));
  const listed = new Set(units.flatMap((unit) => unit.sources));
  return {
    ...reply,
    blocks,
    sources: reply.sources.filter((source) => named.has(source.n) || listed.has(source)),
  };
};

const withNumber = (page: Reply, at: { readonly page: number; readonly pages: number }): Reply => ({
  ...page,
  footer: join([page.footer, say("page", at)]),
});

/** What stands in for a quote that no page can hold: its citation, and the way to the article. */
const openInstead = (block: ReplyBlock & { kind: "quote" }): ReplyBlock => {
  const open: Line =
    block.url === null ? [] : [{ kind: "link", text: plainLine(say("openArticle")), url: block.url }];
  return { kind: "note", line: join([block.attribution, say("tooLongHere"), open]) };
};

const halves = <T>(items: readonly T[]): readonly (readonly T[])[] => {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
};

/** A unit too large for a page in smaller ones; null where nothing smaller is possible without cutting words. */
const breakUp = ({ blocks, sources, apart }: Unit, reply: Reply): readonly Unit[] | null => {
  const [block, ...rest] = blocks;
  if (block === undefined || apart === true) return null;
  if (rest.length > 0) return blocks.map((single) => ({ blocks: [single], sources }));
  if (block.kind === "quote") return [{ blocks: [openInstead(block)], sources }];
  if (block.kind === "list" && block.items.length > 1)
    return halves(block.items).map((items) => ({ blocks: [{ kind: "list", items }], sources }));
  if (block.kind === "steps" && block.steps.length > 1)
    return halves(block.steps).map((steps) => ({ blocks: [{ kind: "steps", steps }], sources }));
  const named = new Set(numbersIn(block));
  return [
    { blocks, sources: [], apart: true },
    ...reply.sources.filter(({ n }) => named.has(n)).map((source) => ({ blocks: [], sources: [source] })),
  ];
};

const pack = (reply: Reply, fits: (units: readonly Unit[]) => boolean): readonly (readonly Unit[])[] => {
  const pages: Unit[][] = [[]];
  const waiting = [...unitsOf(reply)].reverse();
  for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
    const page = pages.at(-1) ?? [];
    if (fits([...page, unit])) {
      page.push(unit);
      continue;
    }
    if (page.length > 0 && fits([unit])) {
      pages.push([unit]);
      continue;
    }
    const smaller = breakUp(unit, reply);
    if (smaller !== null) waiting.push(...[...smaller].reverse());
    else if (page.length === 0) page.push(unit);
    else pages.push([unit]);
  }
  return pages;
};

/**
 * Cuts a reply into pages, each a reply of its own with heading, footer and the sources that it refers to. A quote
 * stays whole and with its attribution; one that no page can hold becomes its citation with "open the article".
 */
export const paginate = (reply: Reply, { size, budget }: PageLimits): readonly Reply[] => {
  if (size(reply) <= budget) return [reply];
  // Page numbers are not known yet; no reply comes near a thousand pages.
  const widest = { page: 999, pages: 999 };
  const fits = (units: readonly Unit[]): boolean => size(withNumber(pageOf(reply, units), widest)) <= budget;
  const pages = pack(reply, fits);
  return pages.map((units, index) =>
    withNumber(pageOf(reply, units), { page: index + 1, pages: pages.length }),
  );
};

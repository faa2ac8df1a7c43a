import type { Attribution } from "../model/attribution.js";
import { overlaps, type Span } from "../model/span.js";

/** Whose words a quote is shown as, or that it holds the words of several. */
export interface Leading {
  readonly attribution: Attribution;
  /** Words that pass the attribution on: "according to one account" around what somebody said; else null. */
  readonly carrier: Span | null;
  /** The attribution that passes it on, where another source does. */
  readonly outer: Attribution | null;
  /** True when others are given words in the same quote, so that naming one of them would mislead. */
  readonly shared: boolean;
}

/** Longer stretches are sentences rather than the name of a source. In characters. */
const LONGEST_CARRIER = 120;

const contentWithin = ({ content }: Attribution, span: Span): number =>
  content.reduce(
    (sum, part) => sum + Math.max(0, Math.min(part.end, span.end) - Math.max(part.start, span.start)),
    0,
  );

/** True when `outer` passes on what `inner` says: the words naming the inner source are part of the outer content. */
const passesOn = (outer: Attribution, inner: Attribution): boolean => {
  const { source } = inner;
  return outer !== inner && source !== null && outer.content.some((part) => overlaps(part, source));
};

const isReported = ({ mode }: Attribution): boolean => mode === "reported";

/**
 * True when `inner` says what `outer` only passes on. Words in marks stay with the outer source where the inner one has
 * none; of two that hold each other's source, the longer passes the shorter on.
 */
const givesWayTo = (outer: Attribution, inner: Attribution): boolean => {
  if (!passesOn(outer, inner) || (isReported(inner) && !isReported(outer))) return false;
  return !passesOn(inner, outer) || lengthOf(inner) < lengthOf(outer);
};

const lengthOf = ({ content }: Attribution): number =>
  content.reduce((sum, part) => sum + part.end - part.start, 0);

const sameSource = (a: Attribution, b: Attribution): boolean => {
  if (a.source === null || b.source === null) return a.source === b.source;
  if (a.source.person !== null || b.source.person !== null) return a.source.person === b.source.person;
  return a.source.start === b.source.start;
};

const namingWords = (outer: Attribution): Span | null => {
  if (outer.source === null || outer.cue === null) return null;
  const start = Math.min(outer.cue.start, outer.source.start);
  const end = Math.max(outer.cue.end, outer.source.end);
  const tooLong =
    end - start > LONGEST_CARRIER || outer.content.some((part) => overlaps(part, { start, end }));
  return tooLong ? null : { start, end };
};

/**
 * Chooses among the attributions of a quote: the innermost speaker before the account that passes it on, words in
 * marks before reported ones, then the one with most of its words in the quote.
 */
export const leadingAttribution = (attributions: readonly Attribution[], span: Span): Leading | null => {
  const named = attributions.filter(({ source }) => source !== null);
  const innermost = named.filter((outer) => !named.some((inner) => givesWayTo(outer, inner)));
  const [attribution, ...others] = [...innermost].sort(
    (a, b) =>
      Number(isReported(a)) - Number(isReported(b)) ||
      contentWithin(b, span) - contentWithin(a, span) ||
      (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0),
  );
  if (attribution === undefined) return null;
  const outer = named.find((other) => passesOn(other, attribution) && !sameSource(other, attribution));
  return {
    attribution,
    carrier: attribution.carrier ?? (outer === undefined ? null : namingWords(outer)),
    outer: outer ?? null,
    shared: others.some(
      (other) => isReported(other) === isReported(attribution) && !sameSource(other, attribution),
    ),
  };
};

/** A range of an article's text: UTF-16 offsets, `start` included, `end` excluded. Never empty, never reversed. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when `inner` lies wholly within `outer`. */
export const isWithin = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** True when the two ranges share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

import type { Span } from "../../core/model/span.js";

const SMALL_WORD = /^(?:a|an|the|of|and|in|on|for|to|at|or|with|is|by)$/;
const LONGEST = 120;

/** True for a name of a work, bill or party in quotation marks, which is nobody's speech: “Big Beautiful Bill”. */
export const isTitle = (text: string, quotation: Span): boolean => {
  const inner = text.slice(quotation.start + 1, quotation.end - 1).replace(/[\s,.;:]+$/, "");
  if (inner.length > LONGEST || /[!?]$/.test(inner)) return false;
  const words = inner.split(/\s+/);
  return (
    words.length >= 2 &&
    words.every((word, at) => /^[\p{Lu}\p{N}]/u.test(word) || (at > 0 && SMALL_WORD.test(word)))
  );
};

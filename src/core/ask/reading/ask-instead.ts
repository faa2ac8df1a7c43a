/** A question's first word where "when" or "why" can take its place: an auxiliary verb follows. */
const REPLACEABLE =
  /^\W*(?:why|when|where|how)(?=\s+(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)\b)/i;
const YES_NO = /^\W*(?=(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)\s)/i;

/** The date, reason, place or manner of what a question asks: "When did it open?" for "Why did it open?". */
export const askInstead = (asking: "When" | "Why" | "Where" | "How", question: string): string => {
  if (REPLACEABLE.test(question)) return question.replace(REPLACEABLE, asking);
  if (!YES_NO.test(question)) return `${asking}: ${question}`;
  const rest = question.trimStart();
  return `${asking} ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
};

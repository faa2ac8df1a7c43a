import type { Around } from "./rule.js";

// These five are also names of people and other words.
const AMBIGUOUS = /^(?:March|April|May|June|August)$/i;
const STRONG =
  /(?:^|[^\p{L}])(?:in|since|until|till|during|throughout|through|each|every|around|from|as of|the|a|an|its|his|her|their|our|late|early|mid|that|between)[\s-]+$/iu;
const WEAK = /(?:^|[^\p{L}])(?:by|of|to|and|or|before|after|for|on|end|s)\s+$/iu;
const OTHER_USE = /(?:Black|Red)\s+$/;
const AS_PERSON =
  /^(?:['’]s\s+(?:government|cabinet|team|office|deal|plan)|,?\s+(?:said|says|told|added|wants?|thinks|tweeted|warned|insisted|argued|has|who|herself|himself)\b)/;
const BEFORE_NAME = /^\s+[A-Z][a-z]/;

/** Whether a capitalised month name that stands without day or year is a month here, and no surname or verb. */
export const isMonthName = (name: string, { before, after }: Around): boolean => {
  if (OTHER_USE.test(before)) return false;
  if (!AMBIGUOUS.test(name)) return name !== name.toUpperCase();
  if (name === name.toUpperCase() || AS_PERSON.test(after)) return false;
  if (STRONG.test(before)) return true;
  return WEAK.test(before) && !BEFORE_NAME.test(after);
};

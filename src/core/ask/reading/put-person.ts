const HE = /\b(?:he|him|his)\b/i;
const SHE = /\b(?:she|her)\b/i;
/** "her" before these is the person, before any other word it is what belongs to them. */
const AFTER_PERSON =
  /^(?:$|[\s?!.,]*$|\s+(?:about|in|on|at|to|for|from|with|by|after|before|and|or|as|that|the|a|an|when|why)\b)/i;

/** True for a question with "he" or "she", but not both: those are two people. */
export const pointsAtPerson = (question: string): boolean => HE.test(question) !== SHE.test(question);

/** Puts a name in the place of "he", "him", "his", "she" and "her". */
export const putPerson = (question: string, name: string): string =>
  question.replace(/\b(he|she|him|his|her)\b/gi, (pronoun, _word, at: number) => {
    const rest = question.slice(at + pronoun.length);
    const owns = /^his$/i.test(pronoun) || (/^her$/i.test(pronoun) && !AFTER_PERSON.test(rest));
    return owns ? `${name}’s` : name;
  });

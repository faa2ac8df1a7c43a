/**
 * Tells, sentence by sentence, whether a quotation is still open at the end of what was read: curly marks by nesting,
 * straight ones by turns. Each paragraph starts anew.
 */
export const createQuotationWatch = (): ((sentence: string) => boolean) => {
  let curly = 0;
  let straight = false;
  return (sentence) => {
    for (const [mark] of sentence.matchAll(/["“”]/g)) {
      if (mark === '"') straight = !straight;
      else curly = mark === "“" ? 1 : 0;
    }
    return straight || curly > 0;
  };
};

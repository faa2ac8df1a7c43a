import { wordSet } from "./word-set.js";
import type { Word } from "./words.js";

/** Words `from` (included) to `to` (excluded) that stand together with capitals: "Saudi Crown Prince Mohammad bin Salman". */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Words in lower case that may stand inside a name. */
export const PARTICLES = wordSet(
  "de del della di da do dos das du la le van von der den ter ten zu zur bin bint ibn ben al el y af av dal",
);
/** Words that close a name: "Jr.". */
export const SUFFIXES = wordSet("jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xxiii jr. sr.");

const ABBREVIATIONS = wordSet(
  "mr mrs ms dr prof sen sens rep reps gov gen lt col maj capt sgt adm st hon rev fr pvt cpl cmdr messrs jr sr supt insp",
);
const BLANK = /^[ \u00a0]{1,2}$/;
const DOT_BLANK = /^\.[ \u00a0]{1,2}$/;
const NICKNAME = /^ ["“'‘]$/;
const NICKNAME_END = /^["”'’] $/;
const SUFFIX_GLUE = /^, ?$/;

const isInitial = (word: Word): boolean => word.text.endsWith(".");

/** Finds the runs of capitalised words of a text, each within one sentence. */
export const findRuns = (text: string, words: readonly Word[]): readonly Run[] => {
  const runs: Run[] = [];
  const joins = (left: Word, right: Word): boolean => {
    if (left.sentence !== right.sentence || left.closed) return false;
    const glue = text.slice(left.end, right.start);
    return BLANK.test(glue) || (DOT_BLANK.test(glue) && ABBREVIATIONS.has(left.lower));
  };
  const afterParticles = (from: number): number => {
    let at = from;
    while (at - from < 3) {
      const [left, right] = [words[at - 1], words[at]];
      if (left === undefined || right === undefined || !joins(left, right)) return from;
      if (right.capital) return at;
      if (!PARTICLES.has(right.lower)) return from;
      at += 1;
    }
    return from;
  };
  const nicknameEnd = (at: number): number => {
    const [left, open, close, next] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
    if (left === undefined || open === undefined || close === undefined) return at;
    if (!open.capital || !NICKNAME.test(text.slice(left.end, open.start))) return at;
    if (close.capital && NICKNAME_END.test(text.slice(open.end, close.start))) return at + 2;
    if (next?.capital !== true || !BLANK.test(text.slice(open.end, close.start))) return at;
    return NICKNAME_END.test(text.slice(close.end, next.start)) ? at + 3 : at;
  };
  const isSuffix = (left: Word, right: Word | undefined): boolean =>
    right !== undefined &&
    SUFFIXES.has(right.lower) &&
    right.capital &&
    (joins(left, right) || SUFFIX_GLUE.test(text.slice(left.end, right.start)));
  let at = 0;
  while (at < words.length) {
    const from = at;
    let left = words[at];
    at += 1;
    if (left === undefined || !left.capital) continue;
    for (;;) {
      const right = words[at];
      if (right === undefined || left.closed || right.sentence !== left.sentence) break;
      let next = at;
      if (right.capital && joins(left, right)) next = at + 1;
      else if (isSuffix(left, right)) next = at + 1;
      else if (PARTICLES.has(right.lower)) next = afterParticles(at) === at ? at : afterParticles(at) + 1;
      else if (right.capital) next = nicknameEnd(at);
      const end = words[next - 1];
      if (next === at || end === undefined) break;
      at = next;
      left = end;
    }
    runs.push({ from, to: at });
  }
  return runs;
};

/** True for "J." and "J.D.". */
export const isInitials = isInitial;

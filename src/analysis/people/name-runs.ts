import { wordSet } from "../../core/people/word-set.js";
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

/** True for "J." and "J.D.". */
export const isInitials = (word: Word): boolean => word.text.endsWith(".");

/** Follows one run from word to word. */
class RunReader {
  readonly #text: string;
  readonly #words: readonly Word[];

  constructor(text: string, words: readonly Word[]) {
    this.#text = text;
    this.#words = words;
  }

  /** The word after the run's next step; `at` itself when the run ends there. */
  step(at: number): number {
    const [left, right] = [this.#words[at - 1], this.#words[at]];
    if (left === undefined || right === undefined) return at;
    if (left.closed || right.sentence !== left.sentence) return at;
    if (right.capital) {
      const isNext = this.#joins(left, right) || this.#isSuffix(left, right);
      return isNext ? at + 1 : this.#nicknameEnd(at);
    }
    return PARTICLES.has(right.lower) ? this.#afterParticles(at) : at;
  }

  #gap(left: Word, right: Word): string {
    return this.#text.slice(left.end, right.start);
  }

  #joins(left: Word, right: Word): boolean {
    if (left.sentence !== right.sentence || left.closed) return false;
    const gap = this.#gap(left, right);
    return BLANK.test(gap) || (DOT_BLANK.test(gap) && ABBREVIATIONS.has(left.lower));
  }

  #isSuffix(left: Word, right: Word): boolean {
    return SUFFIXES.has(right.lower) && SUFFIX_GLUE.test(this.#gap(left, right));
  }

  /** "van", "bin", "de la": only if a capital follows. */
  #afterParticles(from: number): number {
    for (let at = from; at - from < 3; at += 1) {
      const [left, right] = [this.#words[at - 1], this.#words[at]];
      if (left === undefined || right === undefined || !this.#joins(left, right)) return from;
      if (right.capital) return at + 1;
      if (!PARTICLES.has(right.lower)) return from;
    }
    return from;
  }

  /** William "Buckshot" May: the nickname of one or two words and the surname after it. */
  #nicknameEnd(at: number): number {
    const [left, open, close, next] = this.#words.slice(at - 1, at + 3);
    if (left === undefined || open === undefined || close === undefined) return at;
    if (!NICKNAME.test(this.#gap(left, open))) return at;
    if (close.capital && NICKNAME_END.test(this.#gap(open, close))) return at + 2;
    if (next?.capital !== true || !BLANK.test(this.#gap(open, close))) return at;
    return NICKNAME_END.test(this.#gap(close, next)) ? at + 3 : at;
  }
}

/** Finds the runs of capitalised words of a text, each within one sentence. */
export const findRuns = (text: string, words: readonly Word[]): readonly Run[] => {
  const runs: Run[] = [];
  const reader = new RunReader(text, words);
  for (let from = 0; from < words.length; from += 1) {
    if (words[from]?.capital !== true) continue;
    let to = from + 1;
    for (let next = reader.step(to); next !== to; next = reader.step(to)) to = next;
    runs.push({ from, to });
    from = to - 1;
  }
  return runs;
};

import { ENGLISH_WORDS, LANGUAGE_WORDS, type LanguageWords } from "./language-words.js";

/** A language that is not English, and not certain enough to be named. */
const OTHER = "another language";

/** Letters that tell a language, or a few that share them; the first that fits most of a text is taken. */
const SCRIPTS: readonly (readonly [name: string, letters: RegExp, where?: RegExp])[] = [
  [
    "Japanese",
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/gu,
    /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ],
  ["Chinese", /\p{Script=Han}/gu],
  ["Korean", /\p{Script=Hangul}/gu],
  ["Ukrainian", /\p{Script=Cyrillic}/gu, /[іїєґ]|(?<!\p{L})(?:що|хто|чому|коли|де|сказав)(?!\p{L})/iu],
  ["Russian", /\p{Script=Cyrillic}/gu, /[ыэъё]|(?<!\p{L})(?:что|кто|почему|когда|где|как|сказал)(?!\p{L})/iu],
  ["Persian", /\p{Script=Arabic}/gu, /[پچژگ]/u],
  ["Arabic", /\p{Script=Arabic}/gu],
  ["Hebrew", /\p{Script=Hebrew}/gu],
  ["Greek", /\p{Script=Greek}/gu],
  ["Hindi", /\p{Script=Devanagari}/gu],
  ["Thai", /\p{Script=Thai}/gu],
  [OTHER, /[^\p{Script=Latin}\P{L}]/gu],
];

/** What a text in English letters is taken for. */
export const ENGLISH = "English";

/** Every language that can be named. */
export const LANGUAGE_NAMES: ReadonlySet<string> = new Set([
  ENGLISH,
  OTHER,
  ...SCRIPTS.map(([name]) => name),
  ...LANGUAGE_WORDS.map(({ name }) => name),
]);

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** The language of a text most of whose letters are of its script; null for Latin letters. */
const byScript = (text: string): string | null => {
  const letters = countOf(text, /\p{L}/gu);
  const found = SCRIPTS.find(
    ([, script, where]) => countOf(text, script) * 2 > letters && (where === undefined || where.test(text)),
  );
  return found?.[0] ?? null;
};

const WORD = /\p{L}+(?:['’-]\p{L}+)*/gu;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.match(WORD) ?? []).flatMap((word) => {
      const lower = word.toLowerCase().replaceAll("’", "'");
      return [lower, ...lower.split(/['-]/)];
    }),
  );

interface Tally {
  readonly name: string;
  readonly sure: number;
  readonly usual: number;
  /** Words that English has too. */
  readonly shared: number;
  /** English words that this language does not have. */
  readonly english: number;
}

const tally = (words: ReadonlySet<string>, { name, sure, usual }: LanguageWords): Tally => {
  const all = [...words];
  return {
    name,
    sure: all.filter((word) => sure.has(word)).length,
    usual: all.filter((word) => usual.has(word) && !ENGLISH_WORDS.has(word)).length,
    shared: all.filter((word) => usual.has(word) && ENGLISH_WORDS.has(word)).length,
    english: all.filter((word) => ENGLISH_WORDS.has(word) && !usual.has(word) && !sure.has(word)).length,
  };
};

const isTold = ({ sure, usual, shared, english }: Tally, isStrange: boolean): boolean => {
  if (english > 0) return sure + usual > 1 && sure + usual > 2 * english;
  return sure > 0 || usual > 1 || (usual === 1 && (isStrange || shared > 0));
};

const weightOf = ({ sure, usual, shared, english }: Tally): number => 4 * sure + 2 * usual + shared - english;

/** Words that speak for any other language: most English questions have none, and are told at once. */
const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  LANGUAGE_WORDS.flatMap(({ sure, usual }) => [...sure, ...usual]).filter((word) => !ENGLISH_WORDS.has(word)),
);

/**
 * The language that a text seems to be in, by its letters and small words; English where nothing tells another.
 * Names decide nothing: "Núñez", "Macron" and "de la Cruz" stand in English too. `isEnglish` knows words of English;
 * what it does not know, in small letters, counts as strange.
 */
export const languageOf = (text: string, isEnglish: (word: string) => boolean): string => {
  const script = byScript(text);
  if (script !== null) return script;
  const words = wordsOf(text);
  if (!/[¿¡]/.test(text) && ![...words].some((word) => FOREIGN_WORDS.has(word))) return ENGLISH;
  const strange = (text.match(WORD) ?? []).filter((word) => /^\p{Ll}{4,}$/u.test(word) && !isEnglish(word));
  const [best, next] = LANGUAGE_WORDS.map((language) => tally(words, language)).sort(
    (a, b) => weightOf(b) - weightOf(a),
  );
  if (best === undefined) return ENGLISH;
  const name = next !== undefined && weightOf(next) === weightOf(best) ? OTHER : best.name;
  if (/[¿¡]/.test(text) && best.english === 0) return "Spanish";
  const isStrange = strange.some((word) => !LANGUAGE_WORDS.some(({ usual }) => usual.has(word)));
  return isTold(best, isStrange) ? name : ENGLISH;
};

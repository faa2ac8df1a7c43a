/** Two columns each: East Asian wide characters and emoji, roughly. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const NO_WIDTH = /\p{Mn}|\p{Me}|\u200b|\u200d|\ufe0f/u;

/** Columns that a text takes on the screen, as far as that can be told without asking the terminal. */
export const columnsOf = (text: string): number => {
  let columns = 0;
  for (const character of text) columns += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
};

/**
 * Breaks a text into lines at blanks; a word longer than a line stays whole. The blanks stay at the ends of the lines,
 * so that a line of the text is its pieces put together again. Line breaks of the text are kept.
 */
export const wrapText = (text: string, width: number): readonly string[] =>
  text.split("\n").flatMap((line) => {
    const lines: string[] = [];
    let current = "";
    let columns = 0;
    for (const piece of line.split(/(?<=\s)(?=\S)/)) {
      if (current !== "" && columns + columnsOf(piece.trimEnd()) > width) {
        lines.push(current);
        current = "";
        columns = 0;
      }
      current += piece;
      columns += columnsOf(piece);
    }
    return [...lines, current];
  });

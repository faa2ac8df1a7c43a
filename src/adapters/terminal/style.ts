/** How text is dressed for a terminal. Every function leaves the words themselves as they are. */
export interface Style {
  heading(text: string): string;
  section(text: string): string;
  quote(text: string): string;
  faint(text: string): string;
  request(text: string): string;
  /** A clickable text where the terminal can do that, else just the text. */
  link(text: string, url: string): string;
}

const same = (text: string): string => text;

/** No colours, no links: for pipes, files and NO_COLOR. */
export const PLAIN: Style = {
  heading: same,
  section: same,
  quote: same,
  faint: same,
  request: same,
  link: same,
};

const ESC = "\u001b";
const sgr = (code: number, end: number) => (text: string) => `${ESC}[${code}m${text}${ESC}[${end}m`;

/** OSC 8: what a terminal without links shows is just the text. */
const hyperlink = (text: string, url: string): string => `${ESC}]8;;${url}${ESC}\\${text}${ESC}]8;;${ESC}\\`;

/** Colours and links. Meaning never rests on a colour alone: quotes have their bar, sources their number. */
export const COLOURED: Style = {
  heading: sgr(1, 22),
  section: sgr(4, 24),
  quote: sgr(36, 39),
  faint: sgr(2, 22),
  request: sgr(33, 39),
  link: hyperlink,
};

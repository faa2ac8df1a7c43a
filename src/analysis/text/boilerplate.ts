/** Lines that a page carries round its article. Each pattern must fit from the first letter; most, to the last. */
const WHOLE_LINES = [
  /source(?: link)?/,
  /(?:via|link)/,
  /advertise?ments?/,
  /(?:sponsored|promoted)(?: content)?/,
  /(?:article|story) continues (?:below|after)(?: (?:this )?(?:ad|advert|advertisement))?/,
  /(?:read|see|learn|find out|show) more/,
  /(?:continue|keep) reading/,
  /(?:read|view) (?:the )?(?:full|original|whole|entire) (?:article|story|post)(?: here)?/,
  /(?:related|recommended|popular|trending|latest)(?: (?:articles?|stories|posts?|news|topics|reading|content|coverage))?/,
  /most (?:read|popular|viewed)(?: (?:articles|stories|today))?/,
  /more (?:from|on) [^.!?]{1,40}/,
  /you (?:may|might) also (?:like|enjoy|be interested in)/,
  /what to read next/,
  /(?:share|print|save|email|tweet|pin|comment|comments|copy link|whatsapp|facebook|twitter|telegram|linkedin|reddit|pinterest|flipboard)(?:[\s,|/•·]+(?:share|print|save|email|tweet|pin|this|on|via|by|comments?|copy link|whatsapp|facebook|twitter|x|telegram|linkedin|reddit|pinterest|flipboard|article|story|post))*/,
  /(?:leave|post|add|write) (?:a |your )?(?:comment|reply)/,
  /(?:\d+|no) comments?/,
  /skip to (?:main )?content/,
  /(?:view|see) this (?:post|photo|profile) on instagram/,
  /\[?image or embed\]?/,
  /(?:back|return) to (?:top|home|main page)/,
  /(?:log|sign) ?in(?: or (?:register|subscribe|sign up))?(?: to (?:comment|continue|read more))?/,
  /subscribe(?: now| today| here)?/,
  /(?:\d+ )?min(?:ute)?s? read/,
  /follow us(?: on .{1,80})?/,
];

const OPENINGS = [
  /(?:read|see) (?:also|more|next|on)\s*[:|>»-]/,
  /(?:also|must) read\s*[:|>»-]/,
  /(?:related|more|tags?|filed under|posted in|topics|categories|keywords)\s*:/,
  /read more (?:about|on|at|from|here|stories)\b/,
  /sign up (?:for|to|here|now|today)\b/,
  /subscribe (?:to|for|via)\b/,
  /follow (?:us|@\w+|\w+ on (?:x|twitter|facebook|instagram))\b/,
  /share this\b/,
  /share on (?:x|facebook|twitter|linkedin|whatsapp)\b/,
  /click (?:here|below)\b/,
  /download (?:the|our) .{0,30}\bapps?\b/,
  /get (?:our|the) .{0,60}\bnewsletter\b/,
  /copyright\s*(?:©|\(c\)|\d{4})/,
  /(?:©|\(c\)\s*(?=\d{4}|copyright))/,
  /all rights reserved\b/,
  /(?:image|photo|picture|video) (?:credits?|source|by|courtesy(?: of)?)\s*[:/]/,
  /this (?:article|story|post|piece) (?:was )?(?:originally|first) (?:appeared|published)\b/,
  /(?:the post )?.{3,150} appeared first on\b/,
  /the views expressed (?:in this|here|are)\b/,
  /(?:got|have|do you have) a (?:news )?(?:tip|story)\b/,
  /we use cookies\b/,
  /this (?:site|website|page) uses cookies\b/,
];

const anyOf = (patterns: readonly RegExp[]): string => patterns.map(({ source }) => source).join("|");

const BOILERPLATE = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,4}(?:(?:${anyOf(WHOLE_LINES)})[\s.:!>»…→-]{0,5}$|(?:${anyOf(OPENINGS)}))`,
  "iu",
);
const PICTURE = /^!?\[[^\]]{0,200}\]\([^)\s]{1,400}\)$/;
const CREDIT_LINE =
  /^(?:[\p{Lu}][\p{L}.'-]+ ){1,4}?(?:\/|via|-) ?(?:Getty Images|AP|AFP|Reuters|EPA|Shutterstock)(?: Images| Photo)?$/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/;

const LONGEST = 240;

/** True for a line that belongs to the page, not to the article: "Source link", share buttons, newsletter pleas. */
export const isBoilerplate = (line: string): boolean =>
  line.length <= LONGEST &&
  (BOILERPLATE.test(line) || PICTURE.test(line) || CREDIT_LINE.test(line) || ADDRESS.test(line));

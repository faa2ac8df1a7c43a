const PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = "\u2421";
const REPLACEMENT = "\ufffd";

/** C0 without tab and line ends, DEL, and C1: what a terminal would act on instead of showing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const CONTROL = /(?!\r\n)[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * Makes control characters visible, so that a text cannot move the cursor, recolour the screen or retitle the window.
 * One character becomes one: "␛" for escape.
 */
export const showControls = (text: string): string =>
  text.replaceAll(CONTROL, (control) => {
    const code = control.charCodeAt(0);
    if (code === DELETE) return DELETE_PICTURE;
    return code < DELETE ? String.fromCharCode(PICTURES + code) : REPLACEMENT;
  });

import fc from "fast-check";

/** Words of articles and askers that mean something to a chat platform, or that get lost easily on the way. */
export const INJECTIONS = [
  "**bold** __under__ *it* _it_ ~~struck~~ ||hidden|| `code` ```block```",
  "> quoted",
  ">>> all quoted",
  "# heading\n## heading\n### heading",
  "-# small",
  "- item\n* item\n+ item\n  - nested",
  "1. one\n2) two\n2025. A year.",
  "@everyone and @here and @Everyone and <@everyone>",
  "@\u200beveryone and @\u200b\u200bhere",
  "<@123456789012345678> <@!123> <@&123> <#123> <id:guide>",
  "<t:1700000000:R> <t:1700000000> <:smile:123> <a:party:123> </who:123>",
  "[x](https://evil.example) [y](<https://evil.example>) [[z]](https://evil.example)",
  "https://evil.example/path_(x)?a=b&c=d#e <https://evil.example> http://evil.example",
  "discord.gg/abc and https://discord.com/invite/abc",
  ":smile: :wave::skin-tone-2: 11:30:45 a:b:c",
  "\\*escaped\\* \\\\ \\ and a \\",
  "¯\\_(ツ)_/¯",
  "<!channel> <!here> <!everyone> <@U024BE7LH> <#C024BE7LR> <!subteam^S123> <!date^1^{date}|x>",
  "<https://evil.example|town hall> <mailto:a@b.example|mail>",
  "&amp; &lt; &gt; &#42; AT&T <b>bold</b> <script>alert(1)</script>",
  "*bold* _it_ ~struck~ `code` &gt; quoted",
  "“Curly” ‘quotes’ – dashes — and…  two  blanks\u00a0and\u202fnarrow ones",
  "مرحبا بالعالم \u202eright to left\u202c שלום עולם",
  "👩‍👩‍👧 🇬🇧 👍🏽 e\u0301 \u200d\u200b\u2060\ufeff",
  "line one\n\nline three\r\nline four\rfive\u2028six",
  "lone \ud83d surrogates \ude00 here",
  "$HOME %20 {{braces}} \u0007 bell \u001b[31m",
] as const;

/** Pieces that platforms read as markup, and any characters at all between them. */
const piece = fc.oneof(
  fc.constantFrom(...INJECTIONS),
  fc.constantFrom(
    ..."* _ ~ ` | > # - + \\ @ < [ ] ( ) : / . ! & 1 \n everyone here :// -# >>> ** ~~ || ``` <@ <!".split(
      " ",
    ),
  ),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 10,
  }),
);

/** Any text: markup, Unicode, right-to-left, emoji, invisible signs, halves of surrogate pairs. Never empty. */
export const anyText = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(""))
  .filter((text) => text !== "");

import { describe, expect, test } from "vitest";
import { discordMarkdown } from "../../../src/cli/gallery/discord-markdown.js";

describe("discordMarkdown", () => {
  test.each([
    ["**a** _b_ ~~c~~", '<div class="d-text"><strong>a</strong> <em>b</em> <s>c</s></div>'],
    ["\\*a\\* <b>", '<div class="d-text">*a* &lt;b&gt;</div>'],
    ["> a\n> b\n-# c", '<blockquote class="d-quote">a<br>b</blockquote><div class="d-small">c</div>'],
    ["## a", '<h3 class="d-heading">a</h3>'],
    ["- a\n- `b`", '<ul class="d-list"><li>a</li><li><code class="d-code">b</code></li></ul>'],
    [
      "[\\[1\\]](<https://a.example/b>)",
      '<div class="d-text"><a href="https://a.example/b" target="_blank" rel="noreferrer noopener">[1]</a></div>',
    ],
    ["[a](javascript:b)", '<div class="d-text">a</div>'],
    ["@everyone", '<div class="d-text"><span class="d-mention">@everyone</span></div>'],
    ["", '<div class="d-text">&nbsp;</div>'],
  ])("shows %j as Discord would", (content, html) => {
    expect(discordMarkdown(content)).toBe(html);
  });
});

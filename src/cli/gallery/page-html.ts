import { escapeHtml } from "./escape-html.js";

/** One request with what each platform shows for it, as HTML. */
export interface Exhibit {
  readonly title: string;
  readonly discord: string | null;
  readonly slack: string | null;
}

const CSS = `
*{box-sizing:border-box}
body{margin:0;padding:24px;background:#e7e7ea;font:15px/1.5 system-ui,sans-serif;color:#1d1c1d}
main{display:flex;flex-direction:column;gap:24px;max-width:1560px;margin:0 auto}
.pair{display:flex;gap:24px;align-items:flex-start}
.pair>div{flex:1 1 0;min-width:0;border-radius:10px;overflow:hidden}
h2{font-size:15px;margin:8px 0 -12px;color:#555}
a{text-decoration:none}a:hover{text-decoration:underline}
.discord{background:#313338;color:#dbdee1;padding:16px;font:16px/1.375 "gg sans","Noto Sans","Helvetica Neue",Helvetica,Arial,sans-serif}
.discord a{color:#00a8fc}
.d-message{position:relative;padding:4px 0 10px 56px;white-space:break-spaces;overflow-wrap:anywhere}
.d-reply{position:relative;color:#b5bac1;font-size:14px;margin:0 0 4px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.d-reply b{color:#c9cdfb;font-weight:500}
.d-hook{display:inline-block;width:33px;height:10px;border-left:2px solid #4e5058;border-top:2px solid #4e5058;border-radius:6px 0 0 0;position:absolute;left:-37px;top:10px}
.d-reply{overflow:visible}
.d-dot{display:inline-block;width:16px;height:16px;border-radius:50%;background:#5dade2;vertical-align:-3px;margin-right:4px}
.d-avatar{position:absolute;left:0;width:40px;height:40px;border-radius:50%;background:#7a4bd1;color:#fff;font:600 20px/40px Georgia,serif;text-align:center}
.d-name{font-weight:500;color:#f2f3f5;line-height:1.375}
.d-name time{color:#949ba4;font-size:12px;font-weight:400;margin-left:4px}
.d-badge{background:#5865f2;color:#fff;font-size:10px;font-weight:600;border-radius:4px;padding:1px 5px;vertical-align:1px}
.d-content strong{font-weight:700;color:#f2f3f5}
.d-content a strong,.d-content .d-small strong{color:inherit}
.d-quote{margin:0;padding:0 8px 0 16px;position:relative}
.d-quote:before{content:"";position:absolute;left:0;top:0;bottom:0;width:4px;border-radius:4px;background:#4e5058}
.d-small{font-size:13px;line-height:1.4;color:#949ba4}
.d-heading{font-size:20px;line-height:1.375;margin:8px 0 4px;font-weight:700;color:#f2f3f5}
.d-list{margin:4px 0 0 16px;padding:0 0 0 6px}
.d-list li{margin-bottom:2px}
.d-code{background:#1e1f22;border-radius:4px;padding:1px 4px;font:14px/1.2 "gg mono",Consolas,"Liberation Mono",monospace}
.d-mention{background:#3c4270;color:#c9cdfb;border-radius:3px;padding:0 2px}
.d-spoiler{background:#1e1f22;color:#1e1f22}
.d-row{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px}
.d-button{background:#4e5058;color:#fff;border-radius:8px;padding:5px 14px;font-size:14px;font-weight:500;line-height:20px}
.d-primary{background:#5865f2}.d-danger{background:#da373c}
.slack{background:#fff;padding:16px 20px;font:15px/1.46668 "Lato","Slack-Lato","Noto Sans","Helvetica Neue",Arial,sans-serif;border:1px solid #ddd}
.slack a{color:#1264a3}
.s-message{position:relative;padding:4px 0 12px 46px;overflow-wrap:anywhere}
.s-avatar{position:absolute;left:0;width:36px;height:36px;border-radius:8px;background:#7a4bd1;color:#fff;font:600 19px/36px Georgia,serif;text-align:center}
.s-person{background:#5dade2;font-family:sans-serif}
.s-name{font-weight:900;line-height:1.4}.s-name time{font-weight:400;font-size:12px;color:#616061;margin-left:4px}
.s-badge{background:#ddd;color:#454245;font-size:10px;font-weight:700;border-radius:2px;padding:1px 3px;vertical-align:1px}
.s-header{font-size:18px;line-height:1.33;margin:6px 0 4px;font-weight:900}
.s-context{font-size:12px;line-height:1.5;color:#616061;margin:4px 0 8px}
.s-rich{margin:6px 0 4px;white-space:break-spaces}
.s-quote{margin:4px 0;padding:0 0 0 16px;position:relative}
.s-quote:before{content:"";position:absolute;left:0;top:0;bottom:0;width:4px;border-radius:8px;background:#ddd}
.s-list{margin:2px 0;padding-left:26px}
.s-code{color:#c01343;background:#f6f6f6;border:1px solid #ddd;border-radius:3px;padding:1px 3px;font:12px/1.5 Monaco,Menlo,"Liberation Mono",monospace}
.s-mention{color:#1264a3;background:#e8f5fa;border-radius:3px;padding:0 2px}
.s-divider{border:0;border-top:1px solid #ddd;margin:10px 0}
.s-actions{display:flex;flex-wrap:wrap;gap:8px;margin:8px 0 4px}
.s-button{border:1px solid #bbb;border-radius:8px;padding:3px 12px;font-size:13px;font-weight:700;line-height:1.6}
.s-primary{background:#007a5a;border-color:#007a5a;color:#fff}.s-danger{color:#e01e5a;border-color:#e01e5a}
`;

const exhibitHtml = ({ title, discord, slack }: Exhibit): string =>
  `<h2>${escapeHtml(title)}</h2><div class="pair">${discord ?? ""}${slack ?? ""}</div>`;

/** One page that needs nothing else: no script, no font, no picture. */
export const galleryPage = (exhibits: readonly Exhibit[]): string =>
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Verbatim: gallery of answers</title><style>${CSS}</style></head>
<body><main>${exhibits.map(exhibitHtml).join("\n")}</main></body></html>
`;

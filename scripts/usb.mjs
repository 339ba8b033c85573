// `make usb`: from a site built for "/", a folder for a stick (every page, no script) and one file with everything inside.
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import { writeFolder } from "./usb/folder.mjs";
import { single } from "./usb/single.mjs";

const [from = "dist", to = "dist-usb"] = process.argv.slice(2).map((path) => resolve(path));
const LIMIT_MB = 8;
const NAME = "kurabe.html";

const LINE = {
  ja: (link) => `ネットもプログラムも使わない版です。くらべ方を変えるには <a href="${link}">kurabe.html</a> を開いてください。`,
  en: (link) => `The edition without network and script. To change the comparison, open <a href="${link}">kurabe.html</a>.`,
  easy: (link) => `ネットなしで<ruby>読<rp>(</rp><rt>よ</rt><rp>)</rp></ruby>めるページです。くらべるときは <a href="${link}">kurabe.html</a> です。`,
};
const NOTICE = `この端末では、ファイルの中のプログラムが動きません(iPhone・iPadの「ファイル」や、一部のメールのプレビューなど)。下のページは読めます。すべてのページは、一緒に入っている <a href="index.html">index.html</a> から読めます。パソコンのブラウザで開くと、くらべ方も変えられます。<br>
<span lang="en">Programs inside a file do not run here (the Files app of iPhone and iPad, some mail previews). You can read the page below, and every page from <a href="index.html">index.html</a> in the same folder. Opened with a browser on a computer, everything works.</span>`;
const README = `圏域くらべ USB版

kurabe.html   すべてが入った1つのファイル。パソコンのブラウザ(Chrome, Edge, Firefox, Safari)で、ダブルクリックで開きます。
index.html    プログラムを使わない版。全部のページを読めます。iPhone・iPadなど、上のファイルが動かないときに。
data/         表(CSV)

動かない所: iPhone・iPadの「ファイル」アプリ、メールのプレビュー、管理者がファイルのプログラムを止めている端末。
共有フォルダやネット上に置けば、そこからも開けます。

Kurabe, edition for a USB stick
kurabe.html opens by double click in a browser on a computer, everything inside. Where programs in local files do not
run (the Files app of iPhone and iPad, mail previews, managed devices), start from index.html: every page, no script.
`;

const pages = writeFolder({
  from, to, base: "/",
  line: (path) => {
    const language = path.startsWith("en/") ? "en" : path.startsWith("easy/") ? "easy" : "ja";
    return LINE[language](posix.join(posix.relative(posix.dirname(path), "."), NAME) || NAME);
  },
});
mkdirSync(dirname(join(to, NAME)), { recursive: true });
writeFileSync(join(to, NAME), single({ from, notice: NOTICE }));
writeFileSync(join(to, "README.txt"), "\ufeff" + README.replaceAll("\n", "\r\n"));
const megabytes = statSync(join(to, NAME)).size / 1e6;
console.log(`usb: ${pages} pages and ${NAME} (${megabytes.toFixed(1)} MB of ${LIMIT_MB}) in ${to}`);
if (megabytes > LIMIT_MB) process.exit(1);

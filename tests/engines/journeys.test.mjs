// The key journeys in Chromium, Firefox and WebKitGTK: the built site under a sub-path, and the one file from a disk.
// `make test-browsers`. With CI=true an engine that is missing is a failure.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { serve } from "../../scripts/serve.mjs";
import { ALL, engines, launch } from "./driver.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const single = resolve(root, "dist-usb/kurabe.html");
const found = engines();
const ready = () => document.documentElement.dataset.app === "ready";
// On the page that is seen, not on the one that is still being built behind it.
const shows = (name, value) => document.documentElement.dataset.app === "ready" && Number(document.querySelector(`data[data-result="${name}"]`)?.value) === value;
// WebKit's own button passes over steps that no hand has made, and a driver's are such, now and then.
const backByScript = () => history.back();
const heading = () => document.querySelector("main h1")?.textContent ?? "";

for (const name of ALL) {
  const skip = found.includes(name) ? false : `${name} is not installed`;
  describe(`journeys in ${name}`, { skip }, () => {
    let browser, site;
    before(async () => {
      site = await serve({ folder: resolve(root, "dist-sub"), base: "/kurabe/" });
      browser = await launch(name);
    });
    after(async () => { await browser?.close(); await site?.close(); });
    // WebKitGTK's own process ends now and then (once in some four hundred openings, docs/BENCH.md); no page can mend that.
    // A journey is then made once more in a new window, and the run says so; a second time in one run is a failure.
    let lost = 0;
    const journey = (title, options, walk) => test(title, options, async (t) => {
      try {
        await walk();
      } catch (error) {
        if (lost > 0 || !(await browser.isLost())) throw error;
        lost += 1;
        t.diagnostic(`${name} itself had ended: the journey is made once more`);
        await browser.close();
        browser = await launch(name);
        await walk();
      }
    });
    const visit = async (path) => { await browser.go(site.address + path); await browser.until(ready); };

    journey("home opens, finds a town, and hands over", {}, async () => {
      await visit("");
      await browser.type('main [role="combobox"]', "ふくやま");
      await browser.until(() => document.querySelectorAll('main [role="option"]').length > 0);
      await browser.click('header nav a[href$="/areas/"]');
      await browser.until(() => document.documentElement.dataset.app === "ready" && document.querySelectorAll("main tbody tr").length >= 38);
    });

    journey("a comparison changes, is in the address, and back returns", {}, async () => {
      await visit("compare/");
      await browser.until(shows, "n-control", 902);
      await browser.choose('select[name="control"]', "never");
      await browser.until(shows, "n-control", 1362);
      assert.match(await browser.run(() => location.search), /control=never/);
      await browser.run(backByScript);
      await browser.until(shows, "n-control", 902);
      const drawn = await browser.run(() => {
        const canvas = document.querySelector('[data-figure="compare-distribution"] canvas');
        const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
        return data.some((v) => v !== 0);
      });
      assert.ok(drawn, "the canvas is empty");
    });

    journey("an area and a scenario, in three languages", {}, async () => {
      for (const language of ["", "en/", "easy/"]) {
        await visit(`${language}areas/himeji/`);
        assert.ok((await browser.run(heading)).length > 3);
        await visit(`${language}scenarios/?preset=defence`);
        await browser.until(() => document.querySelectorAll("[data-service][data-regime]").length > 10);
      }
    });

    journey("a lesson runs: a place, a step, a guess typed, the answer", {}, async () => {
      await visit("class/predict/?town=33205&step=2");
      await browser.until(() => document.querySelectorAll(".guess-field input").length === 4);
      await browser.type(".guess-field input", "50000");
      await browser.click('[data-turn="bottom"] .turn-next');
      await browser.until(() => document.querySelector('.step h2[data-step="3"]'));
      assert.equal(await browser.run(() => document.querySelector(".guess-field input").value), "50000", "the guess came along");
      assert.ok(!(await browser.run(() => document.querySelector("main").textContent)).includes("44,030"), "not told before it is asked for");
      await browser.click("[data-reveal]");
      await browser.until(() => document.querySelector("main").textContent.includes("44,030"));
      for (const language of ["", "en/", "easy/"]) {
        await visit(`${language}class/chance/?town=01647&step=2&view=present`);
        await browser.until(() => document.querySelectorAll(".hand li").length === 12);
        const drawn = await browser.run(() => document.querySelector("canvas[data-board]").width > 300);
        assert.ok(drawn, "the projector's picture");
      }
    });

    journey("readable before the app: the page as it arrived has its numbers", {}, async () => {
      const html = await (await fetch(site.address + "compare/")).text();
      assert.match(html, /data-result="difference"/);
    });

    journey("the one file opens from a disk: pages, a changed comparison, a scenario, reload", { skip: existsSync(single) ? false : "make usb" }, async () => {
      const address = pathToFileURL(single).href;
      await browser.go(address);
      await browser.until(ready);
      assert.ok((await browser.run(heading)).length > 3);
      await browser.click('header nav a[href$="/compare/"]');
      await browser.until(shows, "n-control", 902);
      await browser.choose('select[name="control"]', "never");
      await browser.until(shows, "n-control", 1362);
      assert.match(await browser.run(() => location.hash), /^#\/compare\/\?.*control=never/);
      await browser.reload();
      await browser.until(shows, "n-control", 1362);
      await browser.click('header nav a[href$="/areas/"]');
      await browser.until(() => document.querySelectorAll("main tbody tr").length >= 38);
      await browser.run(backByScript);
      await browser.until(shows, "n-control", 1362);
      await browser.click('header nav a[href$="/scenarios/"]');
      await browser.until(() => document.querySelectorAll("[data-service][data-regime]").length > 10);
      await browser.click('header nav a[href$="/class/"]');
      await browser.until(() => document.querySelectorAll(".lessons .card").length === 6);
      await browser.click('[data-lesson="my-area"] .action');
      await browser.until(() => document.querySelector('.step h2[data-step="1"]') && document.querySelectorAll("table[data-members] tbody tr").length > 2);
      await browser.click('[data-turn="bottom"] .turn-next');
      await browser.until(() => document.querySelector('.step h2[data-step="2"]') && document.querySelector("[data-figure=class-population] canvas"));
      await browser.click('footer a[href$="/methods/"]');
      await browser.until(() => document.documentElement.dataset.app === "ready" && document.querySelectorAll("main table").length > 3);
      await browser.click(".brand");
      await browser.until(() => document.documentElement.dataset.app === "ready" && document.querySelector(".home-map path, .home-map [class]"));
    });
  });
}

// The areas narrowed down by size and change, and the map that follows; a town found on the map by composed kanji.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { axe, browsers, open, site, visit } from "./site.mjs";

const painted = (page) => page.waitForFunction(() => (document.querySelector(".map-layer canvas")?.width ?? 0) > 0);
const scale = (page) => page.locator(".map-stage").getAttribute("data-px-per-km").then(Number);

for (const { name, launch } of browsers()) {
  describe(`the atlas in ${name}`, () => {
    let browser, sub;
    before(async () => { browser = await launch(); sub = await site("/kurabe/"); });
    after(async () => { await browser?.close(); await sub?.close(); });

    test("size and change narrow the table, stand in the address, and the map fits what is left", async () => {
      const page = await open(browser);
      await visit(page, sub.address + "areas/");
      await painted(page);
      const rows = page.locator("tr[data-area]");
      assert.equal(await rows.count(), 38);
      assert.equal(await page.locator("button.fit").count(), 0, "nothing to fit while all are shown");
      await page.locator("select[name=size]").selectOption("over-1m");
      const large = await rows.count();
      assert.ok(large > 0 && large < 38);
      const people = await rows.locator("td:nth-child(6)").allInnerTexts();
      assert.ok(people.every((p) => Number(p.replaceAll(",", "")) >= 1_000_000), people.join(" "));
      assert.equal(new URL(page.url()).searchParams.get("size"), "over-1m");
      await page.locator("select[name=change]").selectOption("fell-5-10");
      assert.ok((await rows.count()) < large);
      assert.equal(new URL(page.url()).searchParams.get("change"), "fell-5-10");
      const before = await scale(page);
      await page.locator("button.fit").click();
      await page.waitForFunction((s) => Number(document.querySelector(".map-stage").dataset.pxPerKm) > s * 1.05, before);
      assert.deepEqual(await axe(page), []);
      await page.locator("button.clear").click();
      assert.equal(await rows.count(), 38);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    test("an address with a size, and one that is malformed", async () => {
      const page = await open(browser);
      await visit(page, sub.address + "areas/?size=under-300k&change=sideways");
      assert.equal(await page.locator("select[name=size]").inputValue(), "under-300k");
      assert.ok((await page.locator(".notices, .notice").allInnerTexts()).join(" ").includes("sideways"));
      await page.context().close();
    });

    if (name === "chromium") {
      test("kanji composed with an input method move the map and are spoken; a prefecture lists its towns", async () => {
        const page = await open(browser);
        await visit(page, sub.address + "areas/");
        await painted(page);
        const stage = page.locator(".map-stage");
        await stage.focus();
        // What an input method sends to something that is no field.
        await stage.dispatchEvent("keydown", { key: "Process", isComposing: false, bubbles: true });
        assert.equal(await page.evaluate(() => document.activeElement.id), "map-town-input");
        const cdp = await page.context().newCDPSession(page);
        await cdp.send("Input.imeSetComposition", { text: "ふくやま", selectionStart: 4, selectionEnd: 4 });
        await cdp.send("Input.imeSetComposition", { text: "福山", selectionStart: 2, selectionEnd: 2 });
        await cdp.send("Input.insertText", { text: "福山" });
        await page.locator("#map-town-list [role=option]").first().waitFor();
        await page.keyboard.press("Enter");
        await page.waitForFunction(() => document.querySelector(".map-reading").innerText.startsWith("福山市"));
        assert.match(await page.locator(".map-picture [role=status]").innerText(), /^福山市、/);
        assert.ok(await stage.evaluate((e) => e === document.activeElement), "arrows go on from there");
        await page.keyboard.press("ArrowRight");
        assert.match(await page.locator(".map-reading").innerText(), /^笠岡市/);
        await page.locator("#map-town-input").fill("高知県");
        assert.ok((await page.locator("#map-town-list [role=option]").allInnerTexts()).every((t) => t.includes("高知県")));
        assert.deepEqual(page.faults, []);
        await page.context().close();
      });
    }

    test("a town's page leads to the map at that town", async () => {
      const page = await open(browser);
      await visit(page, sub.address + "areas/?at=34207");
      await painted(page);
      await page.waitForFunction(() => document.querySelector(".map-reading").innerText.startsWith("福山市"));
      assert.ok(!(await page.locator(".map-stage").getAttribute("class")).includes("whole"), "near, not the whole country");
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });
  });
}

// The map as an instrument: by keys, by pointer, in step with its lists, and for assistive technology.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { axe, browsers, open, site, visit } from "./site.mjs";

/** Opens the map of the areas, or another, and waits until it is painted. */
async function map(page, address) {
  await visit(page, address);
  await page.locator(".map-view").scrollIntoViewIfNeeded();
  await page.waitForFunction(() => (document.querySelector(".map-layer canvas")?.width ?? 0) > 0);
  return page.locator(".map-stage");
}

const reading = (page) => page.locator(".map-reading").innerText();

/** Share of pixels of the painted map that hold anything. */
const painted = (page) =>
  page.evaluate(() => {
    const canvas = document.querySelector(".map-layer canvas");
    const data = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
    let n = 0;
    for (let i = 3; i < data.length; i += 4) n += data[i] > 0;
    return n / (data.length / 4);
  });

for (const { name, launch } of browsers()) {
  describe(`map in ${name}`, () => {
    let browser, sub;
    before(async () => { browser = await launch(); sub = await site("/kurabe/"); });
    after(async () => { await browser?.close(); await sub?.close(); });

    test("keys: one stop, a name, the neighbour, first and last, the list in step, Enter opens", async () => {
      const page = await open(browser);
      const stage = await map(page, sub.address + "areas/");
      assert.ok((await painted(page)) > 0.05, "something is painted");
      assert.equal(await page.locator(".map-picture [tabindex='0']").count(), 1, "one tab stop for the map itself");
      await stage.focus();
      for (const key of "fukuyama") await page.keyboard.press(key);
      await page.waitForFunction(() => document.querySelector(".map-reading").innerText.startsWith("福山市"));
      const status = page.locator(".map-picture [role=status]");
      assert.match(await status.innerText(), /^福山市、−\d+\.\d%、1,741中[\d,]+位、備後/);
      assert.equal(await page.locator(".map-list tr.current").getAttribute("data-code"), "34207", "the list is in step");
      assert.equal(await page.locator(".map-list [role=status], .map-list [aria-live]").count(), 0, "what is read is said once: the list beside is silent");
      assert.ok((await page.locator("tr[data-area='bingo'].current").count()) === 1, "and so is the table of areas");
      await page.keyboard.press("ArrowRight");
      assert.match(await reading(page), /^笠岡市/, "Kasaoka lies east of Fukuyama");
      await page.keyboard.press("Home");
      const first = await reading(page);
      assert.match(first, /1,741中1位/);
      await page.keyboard.press("PageDown");
      assert.match(await reading(page), /1,741中2位/);
      await page.keyboard.press("End");
      assert.match(await reading(page), /1,741中1,741位/);
      assert.equal(await page.locator(".map-list tr.current").count(), 1);
      // Zoom and whole: the layer is painted anew at another scale.
      await page.keyboard.press("+");
      assert.ok(!(await stage.getAttribute("class")).includes("whole"));
      await page.waitForFunction(() => / km/.test(document.querySelector(".map-picture [role=status]").innerText));
      const near = await status.innerText();
      await page.keyboard.press("0");
      await page.waitForFunction((before) => / km/.test(document.querySelector(".map-picture [role=status]").innerText) && document.querySelector(".map-picture [role=status]").innerText !== before, near);
      const across = (said) => Number(/([\d,]+) km/.exec(said)[1].replaceAll(",", ""));
      assert.ok(across(await status.innerText()) > across(near), `${near}, then ${await status.innerText()}`);
      assert.match(await stage.getAttribute("class"), /whole/);
      await page.keyboard.press("Enter");
      await page.waitForURL("**/municipalities/*/");
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    test("pointer: hover reads, a drag moves, a double tap enlarges, a tap chooses; the table shows an area", async () => {
      const page = await open(browser);
      const stage = await map(page, sub.address + "areas/");
      const transform = () => page.locator(".map-layer").evaluate((e) => e.style.transform);
      // The line may lie far below its map: the map comes into the window by itself.
      await page.locator("tr[data-area='bingo'] .go button").click();
      await page.waitForFunction(() => {
        const { top, bottom } = document.querySelector(".map-stage").getBoundingClientRect();
        const still = top === window.lastTop;
        window.lastTop = top;
        return still && top >= -1 && bottom <= innerHeight + 1;
      }, null, { polling: 100 });
      const box = await stage.boundingBox();
      const middle = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(...middle);
      await page.waitForFunction(() => document.querySelector(".map-stage .bubble.shown")?.innerText.includes("備後"));
      await page.mouse.click(...middle);
      assert.match(await reading(page), /備後/);
      const before = await transform();
      await page.mouse.down();
      await page.mouse.move(middle[0] + 60, middle[1] + 30, { steps: 4 });
      assert.notEqual(await transform(), before, "moved while the button is down");
      await page.mouse.up();
      await page.waitForTimeout(400);
      const scale = async () => Number(await stage.getAttribute("data-px-per-km"));
      const still = await scale();
      await page.mouse.dblclick(...middle);
      assert.ok(Math.abs((await scale()) / still - 2) < 0.01, "twice as large");
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    test("choices are in the address, and the year runs", async () => {
      const page = await open(browser);
      await map(page, sub.address + "areas/?map=aged_share&map_measure=level&map_year=2015&colours=continuous");
      assert.equal(await page.locator(".year-slider output").innerText(), "2015");
      const title = await page.locator("[data-figure='areas-map'] figcaption strong").innerText();
      await page.locator(".year-slider button").click();
      await page.waitForFunction(() => document.querySelector(".year-slider output").innerText !== "2015");
      await page.locator(".year-slider button").click();
      assert.notEqual(await page.locator("[data-figure='areas-map'] figcaption strong").innerText(), title);
      assert.ok(new URL(page.url()).searchParams.has("map_year"));
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });

    test("less motion: the button goes on by a year", async () => {
      const page = await open(browser, { reducedMotion: "reduce" });
      await map(page, sub.address + "en/areas/?map_year=2020");
      await page.locator(".year-slider button").click();
      await page.waitForTimeout(1_000);
      assert.equal(await page.locator(".year-slider output").innerText(), "2021");
      await page.context().close();
    });

    for (const path of ["compare/", "scenarios/"]) {
      test(`/${path} has its map, fetched when it is near, accessible`, async () => {
        const page = await open(browser);
        await visit(page, sub.address + path);
        await page.locator(".map-view").scrollIntoViewIfNeeded();
        await page.waitForFunction(() => (document.querySelector(".map-layer canvas")?.width ?? 0) > 0);
        assert.ok(page.requested.some((url) => url.includes("boundaries-")));
        await page.locator(".map-stage").focus();
        await page.keyboard.press("ArrowLeft");
        assert.ok((await reading(page)).length > 5);
        assert.deepEqual(await axe(page), []);
        assert.deepEqual(page.faults, []);
        await page.context().close();
      });
    }
  });
}

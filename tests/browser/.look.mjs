import { browsers, open, root, visit } from "/work/main/tests/browser/site.mjs";
const [first] = browsers(); const browser = await first.launch();
for (const [width, scheme, path, name] of JSON.parse(process.argv[2])) {
  const page = await open(browser, { viewport: { width, height: 900 }, colorScheme: scheme });
  await visit(page, "http://localhost:8099/" + path);
  const h = await page.evaluate(() => document.body.scrollHeight);
  for (let y = 0; y < h; y += 600) { await page.mouse.wheel(0, 600); await page.waitForTimeout(120); }
  await page.waitForTimeout(3000);
  if (name.includes("shuffle")) { const b = page.locator('[data-question=chance] .buttons button').last(); await b.click(); await page.waitForTimeout(4000); }
  await page.screenshot({ path: `/tmp/w/${name}.png`, fullPage: true });
  console.log(name, [...new Set(page.faults)].slice(0,3));
  await page.context().close();
}
await browser.close();

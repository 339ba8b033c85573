// The three engines by the one protocol they share (W3C WebDriver), in a few lines of fetch: Chromium with
// chromedriver, Firefox with geckodriver, WebKitGTK's MiniBrowser with WebKitWebDriver under a virtual screen.
import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";

const has = (command) => spawnSync("sh", ["-c", `command -v ${command}`]).status === 0;
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const ENGINES = {
  chromium: {
    command: (port) => ["chromedriver", `--port=${port}`],
    options: { browserName: "chrome", "goog:chromeOptions": { args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1200,900"] } },
  },
  firefox: {
    command: (port) => ["geckodriver", "--port", String(port), "--log", "fatal"],
    options: { browserName: "firefox", "moz:firefoxOptions": { args: ["-headless", "-width", "1200", "-height", "900"] } },
  },
  webkit: {
    command: (port) => ["xvfb-run", "-a", "-s", "-screen 0 1200x900x24", "WebKitWebDriver", `--port=${port}`],
    options: { browserName: "MiniBrowser", "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation"] } },
    environment: { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", WEBKIT_DISABLE_COMPOSITING_MODE: "1" },
  },
};

function miniBrowser() {
  const found = spawnSync("sh", ["-c", "ls /usr/lib/*/webkit2gtk-4.*/MiniBrowser 2>/dev/null | tail -n 1"]);
  return found.stdout.toString().trim();
}

/** Names of the engines that are installed here. */
export const engines = () => Object.keys(ENGINES).filter((name) => has(ENGINES[name].command(0).find((w) => /driver/i.test(w))));
export const ALL = Object.keys(ENGINES);

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

/** A browser window of an engine. */
export async function launch(name) {
  const engine = ENGINES[name];
  const port = await freePort();
  const [command, ...args] = engine.command(port);
  const driver = spawn(command, args, { stdio: "ignore", detached: true, env: { ...process.env, ...engine.environment } });
  const root = `http://127.0.0.1:${port}`;
  const send = async (method, path, body) => {
    const response = await fetch(root + path, { method, body: body && JSON.stringify(body), headers: { "content-type": "application/json" } });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${name} ${path}: ${value?.message ?? response.status}`);
    return value;
  };
  for (let tries = 0; ; tries += 1) {
    try {
      await send("GET", "/status");
      break;
    } catch (error) {
      if (tries > 100) throw error;
      await pause(100);
    }
  }
  const { sessionId } = await send("POST", "/session", { capabilities: { alwaysMatch: engine.options } });
  const at = `/session/${sessionId}`;
  const run = (code, ...values) => send("POST", `${at}/execute/sync`, { script: `return (${code}).apply(null, arguments)`, args: values });
  const find = async (selector) => (await send("POST", `${at}/element`, { using: "css selector", value: selector }))[ELEMENT];
  /** A press; once more if the app replaced the page between finding and pressing. */
  const click = async (selector) => {
    for (let tries = 0; ; tries += 1) {
      try {
        return await send("POST", `${at}/element/${await find(selector)}/click`, {});
      } catch (error) {
        if (tries > 3 || !/stale element|no longer attached|node-.*not/i.test(error.message)) throw error;
        await pause(100);
      }
    }
  };
  return {
    name,
    run,
    go: (url) => send("POST", `${at}/url`, { url }),
    reload: () => send("POST", `${at}/refresh`, {}),
    title: () => send("GET", `${at}/title`),
    /** Whether the browser itself has ended: it no longer knows where it is. */
    isLost: () => send("GET", `${at}/url`).then(() => false, () => true),
    click,
    type: async (selector, text) => send("POST", `${at}/element/${await find(selector)}/value`, { text }),
    /** Chooses in a native select, as a visitor does: the value and the event, after a press on the page (WebKit's way
     * back passes over steps that no hand has made). */
    choose: async (selector, value) => {
      await click("main h1");
      await run((s, v) => {
        const select = document.querySelector(s);
        select.value = v;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      }, selector, value);
    },
    /** Waits until a function of the page gives something true. */
    until: async (code, ...values) => {
      let last;
      for (const end = Date.now() + 20_000; Date.now() < end;) {
        try {
          last = await run(code, ...values);
          if (last) return last;
        } catch (error) {
          last = error.message;
        }
        await pause(100);
      }
      const where = await run(() => location.href).catch((error) => error.message);
      throw new Error(`${name}: waited in vain at ${where} for ${String(code)}; last ${last}`);
    },
    close: async () => {
      await send("DELETE", at).catch(() => {});
      try {
        process.kill(-driver.pid);
      } catch {
        driver.kill();
      }
    },
  };
}

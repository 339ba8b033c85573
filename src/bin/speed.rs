//! How long a comparison takes: the same work, timed by the same lines, natively and in a browser (`make speed`).
//!
//! Prints a line for each piece of work: its name and the milliseconds of its fastest round. In a browser the tables come
//! in `kurabeTables` (path → bytes) and the lines go to `kurabeSpeed`; `tests/browser/speed.mjs` drives both.

use kurabe::compare::{Draws, Question, Specifications, compare};
use kurabe::data::{Base, Panel};

/// Rounds of each piece of work; the fastest counts, so that what else runs on the machine does not.
const ROUNDS: usize = 5;

/// All the work, with a clock in milliseconds.
fn work(base: &Base, panel: &Panel, now: impl Fn() -> f64) -> String {
    let q = Question::default();
    let fastest = |run: &mut dyn FnMut()| {
        let round = |_| {
            let start = now();
            run();
            now() - start
        };
        (0..ROUNDS).map(round).fold(f64::INFINITY, f64::min)
    };
    const MANY: usize = 100;
    let basic = fastest(&mut || (0..MANY).for_each(|_| drop(std::hint::black_box(compare(base, panel, &q))))) / MANY as f64;
    let mut said = format!("basic {basic}\n");
    if let Ok(c) = compare(base, panel, &q) {
        let mut p = (0.0, 0.0);
        let draws = fastest(&mut || {
            let mut draws = Draws::new(&c);
            while draws.step(500).done < draws.progress().total {}
            p = (draws.result().p_block.unwrap_or(f64::NAN), draws.result().p_permutation.unwrap_or(f64::NAN));
        });
        said += &format!("draws {draws}\np-block {}\np-permutation {}\n", p.0, p.1);
    }
    let mut n = 0;
    let ways = fastest(&mut || {
        let mut all = Specifications::new(&q);
        while all.step(base, panel, 10).is_ok_and(|p| p.done < p.total) {}
        n = all.curves().iter().map(|c| c.specifications.len()).sum();
    });
    said + &format!("ways {ways}\nways-total {n}\n")
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use kurabe::data::open;
    let dir = std::path::Path::new("public/data");
    let (base, panel) = (open::read_base(dir)?, open::read_panel(dir)?);
    let start = std::time::Instant::now();
    print!("{}", work(&base, &panel, || start.elapsed().as_secs_f64() * 1e3));
    Ok(())
}

#[cfg(all(target_arch = "wasm32", not(feature = "browser")))]
fn main() {}

#[cfg(all(target_arch = "wasm32", feature = "browser"))]
fn main() {
    let said = in_browser().unwrap_or_else(|| "failed".to_owned());
    let _ = js_sys::Reflect::set(&js_sys::global(), &"kurabeSpeed".into(), &said.into());
}

#[cfg(all(target_arch = "wasm32", feature = "browser"))]
fn in_browser() -> Option<String> {
    use kurabe::data::files::{FileId, decode_series, path};
    use kurabe::data::{Column, decode_base, decode_details};
    use wasm_bindgen::JsCast;
    let tables = js_sys::Reflect::get(&js_sys::global(), &"kurabeTables".into()).ok()?;
    let bytes = |id: FileId| {
        let found = js_sys::Reflect::get(&tables, &path(id).into()).ok()?;
        Some(found.dyn_into::<js_sys::Uint8Array>().ok()?.to_vec())
    };
    let mut base = decode_base(&bytes(FileId::Base)?).ok()?;
    decode_details(&mut base, &bytes(FileId::Details)?).ok()?;
    let mut panel = Panel::default();
    for column in Column::ALL {
        if let Some(file) = bytes(FileId::Column(*column)) {
            panel.insert(*column, std::sync::Arc::new(decode_series(*column, &file).ok()?));
        }
    }
    let clock = web_sys::window()?.performance()?;
    Some(work(&base, &panel, || clock.now()))
}

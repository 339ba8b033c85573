//! What is deliberately absent (ARCHITECTURE.md), held by reading the source.
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(at) = open.pop() {
        for entry in fs::read_dir(&at).unwrap_or_else(|e| panic!("{}: {e}", at.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|x| x == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path.strip_prefix(root()).unwrap().to_owned(), text));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} is empty");
    found.sort();
    found
}

/// The code of a file: without comments and without its tests.
fn code(text: &str) -> String {
    let end = text.find("#[cfg(test)]\nmod ").unwrap_or(text.len());
    text[..end].lines().filter(|l| !l.trim_start().starts_with("//")).map(|l| format!("{l}\n")).collect()
}

fn holds_word(text: &str, word: &str) -> bool {
    let joins = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word)
        .any(|(at, _)| !text[..at].chars().next_back().is_some_and(joins) && !text[at + word.len()..].chars().next().is_some_and(joins))
}

fn refuse(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn left_of_page_there_is_no_browser_and_no_leptos() {
    let mut faults = Vec::new();
    for room in ["data", "stats", "compare", "scenario", "place", "lesson", "figure", "draw", "export", "news", "text", "view"] {
        for (path, text) in sources(&format!("src/{room}")) {
            // The one door: canvas painting, compiled only with the feature `browser`.
            if path.ends_with("draw/canvas.rs") {
                continue;
            }
            for word in ["leptos", "web_sys", "wasm_bindgen", "js_sys", "gloo"] {
                if holds_word(&code(&text), word) {
                    faults.push(format!("{}: {word}", path.display()));
                }
            }
        }
    }
    refuse(&faults);
}

#[test]
fn each_room_looks_only_to_those_left_of_it() {
    // text and view are leaves: everyone may read text, and only page and ui read view, except that view names questions.
    let may: [(&str, &[&str]); 12] = [
        ("stats", &[]),
        ("data", &["text", "stats"]),
        ("text", &["data", "compare", "scenario", "news", "place", "view"]),
        ("compare", &["data", "stats", "text"]),
        ("scenario", &["data", "stats", "text"]),
        ("place", &["data", "stats", "compare"]),
        ("view", &["data", "compare", "scenario", "text"]),
        ("lesson", &["data", "stats", "compare", "scenario", "text"]),
        ("figure", &["data", "stats", "compare", "scenario", "place", "lesson", "text"]),
        ("draw", &["figure", "data", "text"]),
        ("news", &["data", "stats", "text"]),
        ("export", &["scenario", "figure", "draw", "data", "text"]),
    ];
    let rooms =
        ["data", "stats", "compare", "scenario", "place", "lesson", "figure", "draw", "export", "news", "text", "view", "page", "ui"];
    let mut faults = Vec::new();
    for (room, allowed) in may {
        for (path, text) in sources(&format!("src/{room}")) {
            let code = code(&text);
            for other in rooms.iter().filter(|o| **o != room && !allowed.contains(o)) {
                if code.contains(&format!("crate::{other}::")) || code.contains(&format!("use crate::{other};")) {
                    faults.push(format!("{}: looks at {other}", path.display()));
                }
            }
        }
    }
    refuse(&faults);
}

#[test]
fn no_page_draws_and_no_figure_computes() {
    let mut faults = Vec::new();
    for (path, text) in sources("src/page").into_iter().chain(sources("src/ui")) {
        for word in ["plotters", "plotters_canvas", "CanvasRenderingContext2d"] {
            if holds_word(&code(&text), word) {
                faults.push(format!("{}: {word}", path.display()));
            }
        }
    }
    for (path, text) in sources("src/figure") {
        for word in ["plotters", "statrs"] {
            if holds_word(&code(&text), word) {
                faults.push(format!("{}: {word}", path.display()));
            }
        }
    }
    refuse(&faults);
}

/// The string literals of a file: `(line, contents)`; raw strings and characters are not looked at.
fn literals(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (n, line) in text.lines().enumerate() {
        let mut rest = line;
        if let Some(comment) = rest.find("//").filter(|at| !rest[..*at].contains('"')) {
            rest = &rest[..comment];
        }
        while let Some(start) = rest.find('"') {
            let inside = &rest[start + 1..];
            let mut end = None;
            let mut escaped = false;
            for (at, c) in inside.char_indices() {
                match c {
                    _ if escaped => escaped = false,
                    '\\' => escaped = true,
                    '"' => {
                        end = Some(at);
                        break;
                    }
                    _ => {}
                }
            }
            let Some(end) = end else { break };
            found.push((n + 1, inside[..end].to_owned()));
            rest = &inside[end + 1..];
        }
    }
    found
}

fn is_kanji(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '々' | 'ヶ')
}

fn is_japanese(c: char) -> bool {
    is_kanji(c) || matches!(c, '\u{3041}'..='\u{30FF}' | '\u{FF01}'..='\u{FF5E}')
}

/// English prose: three words or more, with a capital or a full stop, and no mark of code.
fn is_prose(s: &str) -> bool {
    let words = s.split(' ').filter(|w| w.len() > 1 && w.chars().all(|c| c.is_ascii_alphabetic() || ",.;:’'".contains(c))).count();
    words >= 3 && s.chars().next().is_some_and(|c| c.is_ascii_uppercase())
}

#[test]
fn no_visible_string_stands_in_a_view() {
    let mut faults = Vec::new();
    for room in ["src/page", "src/ui", "src/figure", "src/draw", "src/export"] {
        for (path, text) in sources(room) {
            // Classes of characters for widths and line breaks; nothing of it is shown.
            if path.ends_with("draw/measure.rs") {
                continue;
            }
            for (line, literal) in literals(&code(&text)) {
                let single = literal.chars().count() <= 1;
                if (literal.chars().any(is_japanese) && !single) || is_prose(&literal) {
                    faults.push(format!("{} (code line {line}): {literal:?}", path.display()));
                }
            }
        }
    }
    refuse(&faults);
}

/// The string literals of a whole file, across lines, with the text between each and the one before it.
fn tokens(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut between = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '"' {
            between.push(c);
            continue;
        }
        let mut inside = String::new();
        while let Some(c) = chars.next() {
            match c {
                '"' => break,
                // A continued line: the break and the indentation are not part of the string.
                '\\' => match chars.next() {
                    Some('\n') => {
                        let rest = chars.as_str().trim_start();
                        chars = rest.chars();
                    }
                    Some(other) => inside.push(other),
                    None => break,
                },
                _ => inside.push(c),
            }
        }
        found.push((std::mem::take(&mut between), inside));
    }
    found
}

/// `(ja, en, easy)` of every text defined in a file: three literals in a row, parted by nothing but commas.
fn texts(source: &str) -> Vec<[String; 3]> {
    let tokens = tokens(source);
    let mut found = Vec::new();
    let mut at = 0;
    while at + 2 < tokens.len() {
        let starts = ["Text::new(", "="].iter().any(|s| tokens[at].0.trim_end().ends_with(s)) || tokens[at].0.trim_end().ends_with("t(");
        let row = [1, 2].iter().all(|n| tokens[at + n].0.trim() == ",");
        if starts && row {
            found.push([tokens[at].1.clone(), tokens[at + 1].1.clone(), tokens[at + 2].1.clone()]);
            at += 3;
        } else {
            at += 1;
        }
    }
    found
}

/// Length of a sentence; a blank `{name}` counts as two characters, whatever its name, and of
/// a link `<address|label>` only the label is read.
fn length(sentence: &str) -> usize {
    let (mut length, mut inside) = (0, false);
    for c in sentence.chars() {
        match c {
            '{' | '<' => inside = true,
            '|' => inside = false,
            '}' => {
                inside = false;
                length += 2;
            }
            _ if inside => {}
            _ => length += 1,
        }
    }
    length
}

/// Splits `[漢字|かんじ]` off: what is left must hold no kanji.
fn easy_faults(easy: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut plain = String::new();
    let mut rest = easy;
    while let Some(open) = rest.find('[') {
        plain.push_str(&rest[..open]);
        let Some((inside, after)) = rest[open + 1..].split_once(']') else {
            faults.push("a bracket stays open".to_owned());
            break;
        };
        match inside.split_once('|') {
            Some((_, reading)) if reading.is_empty() || !reading.chars().all(|c| matches!(c, '\u{3041}'..='\u{30FF}')) => {
                faults.push(format!("the reading of {inside} is not kana"));
            }
            Some((base, _)) => plain.extend(base.chars().map(|_| '〇')),
            None => faults.push(format!("{inside} has no reading")),
        }
        rest = after;
    }
    plain.push_str(rest);
    if let Some(kanji) = plain.chars().find(|c| is_kanji(*c)) {
        faults.push(format!("{kanji} has no reading"));
    }
    for sentence in plain.split(['。', '\n', '?', '\u{FF1F}']) {
        let length = length(sentence);
        if length > 40 {
            faults.push(format!("a sentence of {length} characters"));
        }
    }
    faults
}

#[test]
fn easy_japanese_has_short_sentences_and_every_reading() {
    let mut files = sources("src/text");
    files.extend(sources("src/data"));
    files.extend(sources("src/scenario"));
    let mut seen = 0;
    let mut faults = Vec::new();
    for (path, text) in files {
        for [ja, _, easy] in texts(&code(&text)) {
            // Three Japanese-English-Japanese literals in a row are a text; tables of ids are not.
            if !ja.chars().any(is_japanese) {
                continue;
            }
            seen += 1;
            faults.extend(easy_faults(&easy).into_iter().map(|why| format!("{}: {why}: {easy}", path.display())));
        }
    }
    assert!(seen > 60, "only {seen} texts were found: has their form changed?");
    refuse(&faults);
}

#[test]
fn english_versions_hold_no_japanese() {
    let mut faults = Vec::new();
    for (path, text) in sources("src/text") {
        // Names that have no English form are quoted as they are, in the sources.
        for [ja, en, _] in texts(&code(&text)) {
            if ja.chars().any(is_japanese) && en.chars().filter(|c| is_japanese(*c)).count() > en.chars().count() / 2 {
                faults.push(format!("{}: {en}", path.display()));
            }
        }
    }
    refuse(&faults);
}

#[test]
fn nothing_outside_tests_unwraps() {
    let mut faults = Vec::new();
    for (path, text) in sources("src") {
        for (n, line) in code(&text).lines().enumerate() {
            if line.contains(".unwrap()") || line.contains(".expect(") || line.contains("unimplemented!") || line.contains("todo!") {
                faults.push(format!("{} (code line {}): {}", path.display(), n + 1, line.trim()));
            }
        }
    }
    refuse(&faults);
}

/// HTML as a string goes into a page only where the build itself wrote it: figures' and maps' SVG, a QR code of squares,
/// and what the page brought along. All else goes in as text, so that nothing typed can become an element.
#[test]
fn html_is_put_in_only_where_the_build_wrote_it() {
    // Pictures drawn by this crate, and parts of the page as it arrived; nothing that anybody typed.
    const ALLOWED: [&str; 9] = [
        "page/class/paper.rs",
        "ui/board.rs",
        "ui/qr.rs",
        "page/home.rs",
        "page/kept.rs",
        "page/place/town.rs",
        "page/services_by_group.rs",
        "ui/figure/panel_link.rs",
        "ui/figure/picture.rs",
    ];
    let mut faults = Vec::new();
    for (path, text) in sources("src/page").into_iter().chain(sources("src/ui")) {
        if ["inner_html", "set_outer_html", "insert_adjacent_html"].iter().any(|w| code(&text).contains(w))
            && !ALLOWED.iter().any(|a| path.ends_with(a))
        {
            faults.push(path.display().to_string());
        }
    }
    refuse(&faults);
}

#[test]
fn main_only_mounts_and_every_module_opens_with_what_it_owns() {
    let main = fs::read_to_string(root().join("src/main.rs")).unwrap();
    assert!(main.lines().count() <= 15, "main.rs mounts and does nothing else");
    refuse(&sources("src").into_iter().filter(|(_, t)| !t.starts_with("//!")).map(|(p, _)| p.display().to_string()).collect::<Vec<_>>());
}

#[test]
fn locks_name_no_registry_of_a_machine() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let strange: Vec<_> = lock
        .lines()
        .filter(|l| l.starts_with("source = ") && *l != "source = \"registry+https://github.com/rust-lang/crates.io-index\"")
        .map(str::to_owned)
        .collect();
    refuse(&strange);
    let npm = fs::read_to_string(root().join("tests/browser/package-lock.json")).unwrap();
    refuse(&npm.lines().filter(|l| l.contains("\"resolved\"") && !l.contains("registry.npmjs.org")).map(str::to_owned).collect::<Vec<_>>());
}

#[test]
fn the_page_frame_asks_nobody_else() {
    for file in ["index.html", "public/boot.js", "public/offline.js", "public/old.js", "src/bin/prerender/worker.js", "style/kurabe.css"] {
        let text = fs::read_to_string(root().join(file)).unwrap();
        for word in ["https://", "http://", "//cdn", "@import"] {
            let text = text.replace("http://www.w3.org/", "");
            assert!(!text.contains(word), "{file} holds {word}");
        }
    }
    let index = fs::read_to_string(root().join("index.html")).unwrap();
    assert!(!index.contains(" style=") && !index.contains("onload=") && !index.contains("'unsafe-inline'"));
}

/// The classes that files give their elements: every word in `class="…"`.
fn classes(folder: &str) -> Vec<(PathBuf, String)> {
    let words = |(path, text): (PathBuf, String)| {
        let found = text.split("class=\"").skip(1).filter_map(|rest| rest.split_once('"'));
        found.flat_map(|(words, _)| words.split_whitespace().map(str::to_owned)).map(|word| (path.clone(), word)).collect::<Vec<_>>()
    };
    sources(folder).into_iter().flat_map(words).collect()
}

/// The class with which each selector of a stylesheet begins; the last one of `.card.preset`. What is printed may hide
/// what every page has, and only the classroom is `html.presenting`.
fn first_classes(css: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut prints = false;
    for line in css.lines() {
        prints = line.starts_with("@media print") || prints && line != "}";
        let selectors = line.split_once('{').map_or("", |(before, _)| before);
        if prints || selectors.starts_with("html.presenting") {
            continue;
        }
        for selector in selectors.split(',') {
            let first = selector.split_whitespace().next().unwrap_or("");
            let name = first.split([':', '[']).next().unwrap_or("").rsplit('.').next().unwrap_or("");
            if first.starts_with('.') {
                found.push(name.to_owned());
            }
        }
    }
    found
}

#[test]
fn a_rooms_stylesheet_styles_no_other_room() {
    let rooms = [("class", "class"), ("compare", "compare"), ("scenarios", "scenarios"), ("places", "place")];
    let mut faults = Vec::new();
    for (sheet, room) in rooms {
        let css = fs::read_to_string(root().join(format!("style/{sheet}.css"))).unwrap();
        let styled = first_classes(&css);
        assert!(styled.len() >= 10, "style/{sheet}.css names {} classes", styled.len());
        for (_, other) in rooms.iter().filter(|(_, other)| *other != room) {
            for (path, class) in classes(&format!("src/page/{other}")).into_iter().filter(|(_, class)| styled.contains(class)) {
                faults.push(format!("{}: .{class} is styled in style/{sheet}.css", path.display()));
            }
        }
    }
    refuse(&faults);
}

//! Files of the built apps, brought together and named by their contents.
use std::path::Path;
use std::{fs, io};

use kurabe::data::files::hashed_name;
use kurabe::view::App;

/// Files that Trunk copies under their own name. A copy in a cache must never meet a page of another version, so that
/// the name says what is in it.
const NAMED_BY_CONTENTS: &[&str] = &["boot.js", "offline.js", "old.js", "icon.svg"];

/// Old and new name of each renamed file, both from the site's root.
pub type Names = Vec<(String, String)>;

/// Makes `to` anew: all of the first app, and the code of the others (everything else they have is in the first too).
pub fn gather(apps: &Path, to: &Path) -> io::Result<()> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    let [first, others @ ..] = App::ALL;
    copy_folder(&apps.join(first.id()), to)?;
    for app in others {
        for entry in fs::read_dir(apps.join(app.id()))? {
            let entry = entry?;
            let code = entry.path().extension().is_some_and(|e| e == "js" || e == "wasm");
            if code && !to.join(entry.file_name()).exists() {
                fs::copy(entry.path(), to.join(entry.file_name()))?;
            }
        }
    }
    Ok(())
}

/// Renames the files that pages start with.
pub fn name_by_contents(to: &Path) -> io::Result<Names> {
    let mut names = Names::new();
    for old in NAMED_BY_CONTENTS.iter().map(|n| (*n).to_owned()).chain(icons(to)?) {
        let (stem, extension) = old.rsplit_once('.').unwrap_or((&old, ""));
        let new = hashed_name(stem, extension, &fs::read(to.join(&old))?);
        fs::rename(to.join(&old), to.join(&new))?;
        names.push((old, new));
    }
    Ok(names)
}

fn icons(to: &Path) -> io::Result<Vec<String>> {
    let folder = to.join("icons");
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        found.push(format!("icons/{}", entry?.file_name().to_string_lossy()));
    }
    found.sort();
    Ok(found)
}

/// Puts the new names into a template.
pub fn rename_in(html: &str, names: &Names) -> String {
    names.iter().fold(html.to_owned(), |html, (old, new)| {
        html.replace(&format!("src=\"{old}\""), &format!("src=\"{new}\"")).replace(&format!("href=\"{old}\""), &format!("href=\"{new}\""))
    })
}

/// Every file below a folder, sorted, as paths with `/` from the folder.
pub fn tree(folder: &Path) -> io::Result<Vec<String>> {
    fn walk(at: &Path, prefix: &str, found: &mut Vec<String>) -> io::Result<()> {
        for entry in fs::read_dir(at)? {
            let entry = entry?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                walk(&entry.path(), &format!("{name}/"), found)?;
            } else {
                found.push(name);
            }
        }
        Ok(())
    }
    let mut found = Vec::new();
    walk(folder, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

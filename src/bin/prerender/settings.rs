//! What the command line asks for.
use std::env;
use std::path::PathBuf;

/// Where from, where to, and under which address.
pub struct Settings {
    /// What Trunk built: a folder for each app.
    pub apps: PathBuf,
    /// The site.
    pub to: PathBuf,
    /// Path of the site on its host, e.g. `/kurabe/`.
    pub base: String,
    /// Scheme and host, e.g. `https://example.org`; empty if not known. Sitemaps and cards for social media need it.
    pub site: String,
}

const OPTIONS: &str = "--apps, --to, --base and --site";

impl Settings {
    /// Reads the arguments.
    pub fn read() -> Result<Self, String> {
        let mut settings = Self { apps: "target/apps".into(), to: "dist".into(), base: "/".into(), site: String::new() };
        let mut arguments = env::args().skip(1);
        while let Some(name) = arguments.next() {
            let value = arguments.next().ok_or_else(|| format!("{name} needs a value"))?;
            match name.as_str() {
                "--apps" => settings.apps = value.into(),
                "--to" => settings.to = value.into(),
                "--base" => settings.base = value,
                "--site" => settings.site = value.trim_end_matches('/').to_owned(),
                _ => return Err(format!("unknown option {name}; there are {OPTIONS}")),
            }
        }
        if !settings.base.starts_with('/') || !settings.base.ends_with('/') {
            return Err(format!("--base {} must start and end with /", settings.base));
        }
        let host = settings.site.strip_prefix("https://").or_else(|| settings.site.strip_prefix("http://"));
        if !settings.site.is_empty() && host.is_none_or(|h| h.is_empty() || h.contains(['/', '"', ' '])) {
            return Err(format!("--site {} must be scheme and host, such as https://example.org; the path is --base", settings.site));
        }
        Ok(settings)
    }

    /// Address of a path of the site: absolute if the host is known, else from the host's root.
    pub fn address(&self, path: &str) -> String {
        format!("{}{}{path}", self.site, self.base)
    }
}

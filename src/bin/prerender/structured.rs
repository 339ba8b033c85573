//! JSON-LD of a page: the data page is a catalogue of data sets, the others are articles about the same data.
//! It states nothing that the page does not show.
use crate::settings::Settings;
use kurabe::data::DATA_DATE;
use kurabe::page::Rendered;
use kurabe::text::data_page::{DOWNLOADS, Terms};
use kurabe::text::{Language, site};
use kurabe::view::Route;
use serde_json::{Value, json};

const CC_BY: &str = "https://creativecommons.org/licenses/by/4.0/";
const GOVERNMENT: &str = "https://www.digital.go.jp/resources/open_data";

/// A data block, not a script: browsers never run it, so the content policy has nothing to say about it.
pub fn script(settings: &Settings, language: Language, route: &Route, rendered: &Rendered) -> String {
    let value = match route {
        Route::Data => catalogue(settings, language, rendered),
        _ => article(settings, language, route, rendered),
    };
    // A "<" could end the block.
    format!("<script type=\"application/ld+json\">{}</script>", value.to_string().replace('<', "\\u003c"))
}

fn in_language(language: Language) -> &'static str {
    if language == Language::En { "en" } else { "ja" }
}

fn publisher(settings: &Settings, language: Language) -> Value {
    json!({ "@type": "Organization", "name": site::SITE_NAME.plain(language), "url": settings.address(&Route::About.path(language)) })
}

fn data_id(settings: &Settings) -> String {
    settings.address(&format!("{}#tables", Route::Data.path(Language::Ja)))
}

fn article(settings: &Settings, language: Language, route: &Route, rendered: &Rendered) -> Value {
    let url = settings.address(&route.path(language));
    let mut value = json!({
        "@context": "https://schema.org", "@type": "Article", "@id": url, "url": url,
        "headline": rendered.title, "description": rendered.description, "inLanguage": in_language(language),
        "author": publisher(settings, language), "publisher": publisher(settings, language),
        "license": CC_BY, "isAccessibleForFree": true,
        "isBasedOn": { "@type": "Dataset", "@id": data_id(settings) }, "version": DATA_DATE.to_string(),
    });
    if *route == Route::Home {
        value["@type"] = json!("WebSite");
        value["name"] = json!(site::SITE_NAME.plain(language));
    }
    if let (Route::Area(_) | Route::Municipality(_), Some(object)) = (route, value.as_object_mut()) {
        let name = rendered.title.split(" – ").next().unwrap_or_default();
        // The same as the address and the author.
        object.remove("@id");
        object.remove("publisher");
        // In every preview already; five thousand pages of towns do without.
        if matches!(route, Route::Municipality(_)) {
            object.remove("description");
            object.remove("isAccessibleForFree");
            object.insert("author".into(), json!({ "@type": "Organization", "name": site::SITE_NAME.plain(language) }));
        }
        object.insert("about".into(), json!({ "@type": "AdministrativeArea", "name": name, "containedInPlace": "Japan" }));
    }
    value
}

fn catalogue(settings: &Settings, language: Language, rendered: &Rendered) -> Value {
    let url = settings.address(&Route::Data.path(language));
    let sets: Vec<Value> = DOWNLOADS
        .iter()
        .map(|d| {
            let file = settings.address(&format!("data/{}", d.file));
            let what = d.what.plain(language);
            let mut set = json!({
                "@type": "Dataset", "name": format!("{} – {what}", d.file),
                "description": format!("{what}. {} ({}, {DATA_DATE}).", rendered.description, d.source.plain(language)),
                "isAccessibleForFree": true, "creator": publisher(settings, language), "version": DATA_DATE.to_string(),
                "distribution": [{ "@type": "DataDownload", "encodingFormat": "text/csv", "contentUrl": file, "contentSize": format!("{} B", d.bytes) }],
            });
            match d.terms {
                Terms::Government => set["license"] = json!(GOVERNMENT),
                Terms::Own => set["license"] = json!(CC_BY),
                Terms::Source => set["usageInfo"] = json!(settings.address(&Route::About.path(language))),
            }
            set
        })
        .collect();
    json!({
        "@context": "https://schema.org", "@type": "Dataset", "@id": data_id(settings), "url": url,
        "name": rendered.title, "description": rendered.description, "inLanguage": in_language(language),
        "isAccessibleForFree": true, "creator": publisher(settings, language), "license": CC_BY, "version": DATA_DATE.to_string(),
        "spatialCoverage": "Japan", "temporalCoverage": "2010/2050",
        "variableMeasured": kurabe::data::indicator::DEFINITIONS.iter().map(|d| d.label.plain(language)).collect::<Vec<_>>(),
        "distribution": [{ "@type": "DataDownload", "encodingFormat": "application/json", "contentUrl": settings.address("data/datapackage.json") }],
        "hasPart": sets,
    })
}

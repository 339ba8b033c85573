//! 画像・CSV: the figure as files, made in the browser from the value on the screen.

use super::host;
use crate::export::{self, Papers, Shape};
use crate::figure::Figure;
use crate::page::Nav;
use crate::text::{Text, export as t, fill};
use crate::ui::{Choice, Segmented, language, said, say};
use crate::view::Standing;
use leptos::prelude::*;
use std::sync::Arc;

const SHAPES: [(Shape, Text); 4] = [
    (Shape::Natural, t::SHAPE_NATURAL),
    (Shape::Portrait, t::SHAPE_PORTRAIT),
    (Shape::Square, t::SHAPE_SQUARE),
    (Shape::Wide, t::SHAPE_WIDE),
];

/// What can be made.
#[derive(Clone, Copy, PartialEq)]
enum Make {
    Png(u8),
    Svg,
    Table,
    Values,
    Json,
    Zip,
}

/// The panel.
#[component]
pub(super) fn FilesPanel(figure: Signal<Option<Arc<Figure>>>, id: &'static str, at: Signal<Standing>) -> impl IntoView {
    let (nav, lang) = (Nav::get(), language());
    let shape = RwSignal::new(Shape::Natural);
    let message = host::message();
    let say_made = move |name: Option<String>| {
        message.set(match name {
            Some(name) => fill(&t::MADE.plain(lang), &[("file", &name)]),
            None => t::NOT_MADE.plain(lang),
        });
    };
    let make = move |what: Make| {
        let Some(figure) = figure.get_untracked() else { return };
        let papers = at.with_untracked(|s| host::papers(nav, id, s));
        if let Make::Png(scale) = what {
            return save_png(figure, papers, shape.get_untracked(), scale, say_made);
        }
        let (name, kind, bytes) = file(&figure, &papers, shape.get_untracked(), what);
        say_made(host::save(&name, kind, &bytes).then_some(name));
    };
    let button =
        move |label: String, what: Make| view! { <button type="button" class="small" on:click=move |_| make(what)>{label}</button> };
    let scales = [1_u8, 2, 4].map(|n| button(fill(&t::PNG.plain(lang), &[("n", &n.to_string())]), Make::Png(n)));
    let choose = Callback::new(move |chosen: String| {
        if let Some((s, _)) = SHAPES.into_iter().find(|(s, _)| s.id() == chosen) {
            shape.set(s);
        }
    });
    let has_values = move || figure.with(|f| f.as_deref().is_some_and(|f| export::values(f).is_some()));
    view! {
        <div class="files">
            <section>
                <p class="panel-title">{say(t::PICTURE)}</p>
                <Segmented label=said(t::SHAPE) choices=SHAPES.map(|(s, l)| Choice::new(s.id(), l.raw(lang))).to_vec()
                    value=Signal::derive(move || shape.get().id().to_owned()) on_choose=choose/>
                <div class="buttons">{scales.collect_view()}{button(t::SVG.plain(lang), Make::Svg)}</div>
                <p class="muted">{say(t::PICTURE_NOTE)}</p>
            </section>
            <section>
                <p class="panel-title">{say(t::NUMBERS)}</p>
                <div class="buttons">
                    {button(t::CSV_SHOWN.plain(lang), Make::Table)}
                    {move || has_values().then(|| button(t::CSV_VALUES.plain(lang), Make::Values))}
                    {button(t::JSON.plain(lang), Make::Json)}
                    {button(t::ZIP.plain(lang), Make::Zip)}
                </div>
                <p class="muted">{say(t::NUMBERS_NOTE)}</p>
            </section>
            <p class="made" role="status">{move || message.get()}</p>
        </div>
    }
}

fn file(figure: &Figure, papers: &Papers, shape: Shape, what: Make) -> (String, &'static str, Vec<u8>) {
    let notes = || export::notes(figure, papers);
    let table = |rows: &export::Rows, part: &str| {
        (export::file_name(figure, part, "csv"), "text/csv;charset=utf-8", export::csv(rows, &notes()).into_bytes())
    };
    match what {
        Make::Table => table(&export::shown(figure), ""),
        Make::Values => match export::values(figure) {
            Some(rows) => table(&rows, "-values"),
            None => table(&export::shown(figure), ""),
        },
        Make::Json => (export::file_name(figure, "", "json"), "application/json", export::figure_json(figure, papers).into_bytes()),
        Make::Zip => (export::file_name(figure, "", "zip"), "application/zip", export::zip(&export::files(figure, papers), &papers.day)),
        Make::Svg | Make::Png(_) => {
            let svg = export::standalone_svg(figure, papers, shape, crate::draw::Theme::Light);
            (export::file_name(figure, part(shape), "svg"), "image/svg+xml", svg.into_bytes())
        }
    }
}

fn part(shape: Shape) -> &'static str {
    match shape {
        Shape::Portrait => "-portrait",
        Shape::Square => "-square",
        Shape::Wide => "-wide",
        _ => "",
    }
}

fn save_png(figure: Arc<Figure>, papers: Papers, shape: Shape, scale: u8, say: impl FnOnce(Option<String>) + 'static) {
    let layout = export::on_ground(export::laid(&figure, &papers, shape));
    host::png(&layout, f64::from(scale), move |bytes| {
        let name = export::file_name(&figure, &format!("{}-{scale}x", part(shape)), "png");
        let saved = bytes.is_some_and(|b| host::save(&name, "image/png", &export::png_with_notes(&b, &figure, &papers)));
        say(saved.then_some(name));
    });
}

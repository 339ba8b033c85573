//! The key figures of a place beside those of the non-participants outside the metropolises.

use super::result;
use crate::data::indicator::Unit;
use crate::data::{Indicator, Measure};
use crate::place::{Gazetteer, KeyFigure};
use crate::text::{Language, number, place as t, strip_readings};
use crate::ui::{language, said, say, words, words_of};
use leptos::prelude::*;

/// Whether a figure tells of daily life (the article's turn) rather than of people.
fn is_turn(indicator: Indicator) -> bool {
    use Indicator::*;
    matches!(indicator, ExpenditurePerResident | FiscalCapacityIndex | DebtServiceRatio | StaffPer1000)
}

/// Both tables: people and incomes, then the article's turn.
pub fn sections(atlas: &Gazetteer, own: &[KeyFigure], is_area: bool) -> AnyView {
    let n = number::plain(atlas.outside.len() as f64, 0);
    view! {
        <section data-section="figures">
            <h2>{say(t::FIGURES_HEAD)}</h2>
            {table(atlas, own, is_area, false, t::FIGURES_HEAD)}
            <p class="muted">{words_of(t::FIGURES_NOTE, &[("n", &n)])}" "{is_area.then(|| say(t::FIGURES_NOTE_AREA))}" "{say(t::INCOME_NOTE)}</p>
        </section>
        <section data-section="turn">
            <h2>{say(t::TURN_HEAD)}</h2>
            <p>{say(t::TURN_LEAD)}</p>
            {table(atlas, own, is_area, true, t::TURN_HEAD)}
        </section>
    }
    .into_any()
}

fn table(atlas: &Gazetteer, own: &[KeyFigure], is_area: bool, turn: bool, label: crate::text::Text) -> AnyView {
    let rows = own
        .iter()
        .zip(&atlas.outside_figures)
        .filter(|(f, _)| is_turn(f.indicator) == turn)
        .map(|(own, other)| row(own, other, is_area))
        .collect_view();
    view! {
        <div class="scroll tall" tabindex="0" role="region" aria-label=said(label)>
            <table class="key">
                <thead><tr>
                    <th scope="col">{say(t::COL_FIGURE)}</th>
                    <th scope="col" colspan="2">{say(if is_area { t::COL_THIS_AREA } else { t::COL_THIS })}</th>
                    <th scope="col">{say(t::COL_CHANGE)}</th>
                    <th scope="col">{say(t::COL_OTHERS)}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(own: &KeyFigure, other: &KeyFigure, is_area: bool) -> AnyView {
    let lang = language();
    let d = own.indicator.definition();
    let level = |v: Option<f64>| v.map_or_else(|| "–".to_owned(), |v| number::plain(v, number::decimals(own.indicator, Measure::Level)));
    let change = |v: Option<f64>| {
        // The unit of a rate or share stands beside its name already.
        let bare = own.measure == Measure::Change && matches!(d.unit, Unit::PerThousand | Unit::Percent);
        let shown = |v: f64| {
            if bare { number::signed(v, 1) } else { strip_readings(&number::with_unit(v, own.indicator, own.measure, lang)) }
        };
        v.map_or_else(|| "–".to_owned(), shown)
    };
    // Names of rates say per how many, except in やさしい日本語, where that of the staff does.
    let said = d.unit == Unit::PerThousand && (lang != Language::Easy || own.indicator == Indicator::StaffPer1000);
    let named = if said { "" } else { number::unit(own.indicator, Measure::Level, false, lang) };
    let unit = named.trim_start();
    let unit = (!unit.is_empty()).then(|| view! { <small>" "{words(unit)}</small> });
    let value =
        |name: String, v: Option<f64>, shown: String| v.map_or_else(|| shown.clone().into_any(), |v| result(name, v, shown.clone()));
    let ends = format!("{}→{}", own.from, own.to);
    view! {
        <tr>
            <th scope="row">{say(d.label)}{unit}<span>{ends}</span></th>
            <td>{level(own.first)}</td>
            <td>{value(d.id.to_owned(), own.last, level(own.last))}</td>
            <td>{if is_area { value(format!("{}-change", d.id), own.outcome, change(own.outcome)) } else { change(own.outcome).into_any() }}</td>
            <td>{change(other.outcome)}</td>
        </tr>
    }
    .into_any()
}

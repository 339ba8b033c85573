//! The answer in one look: how many municipalities keep a hospital alone, as an area, by nearness; then what it rests on.

use super::lab::Lab;
use crate::data::{Field, SERVICES};
use crate::scenario::{Outcome, Preset, Ranges, Regime, Scope, Status, WhyLeftOut};
use crate::text::{Text, number, scenario_lab as text, scenarios};
use crate::ui::*;
use leptos::prelude::*;

/// Names of those that might join are listed up to so many.
const NAMED: usize = 60;

/// Three numbers with their ranges, the sentence beneath, and remarks.
#[component]
pub fn Answer(lab: Lab) -> impl IntoView {
    let lang = language();
    move || {
        let Some(o) = lab.outcome.get() else { return view! { <div class="figure-wait" aria-hidden="true"></div> }.into_any() };
        let s = &o.settings;
        let at = o.year_at(s.year);
        let hospital = SERVICES.iter().position(|x| x.id == "hospital").unwrap_or_default();
        let cell = |r: Regime| o.cell_among_members(hospital, r, at);
        let secure = Regime::ALL.map(|r| cell(r).municipalities_of(Status::Secure));
        let n = cell(Regime::Alone).total();
        let (year, total) = (s.year.to_string(), number::plain(f64::from(n), 0));
        let place = lab.place(s, lang);
        let head = if s.scope == Scope::Nation { text::HOSPITAL_HEAD_NATION } else { text::HOSPITAL_HEAD };
        let steps = Regime::ALL.iter().map(|r| step(lab, *r, secure[*r as usize], n, hospital)).collect_view();
        let show = |v: u32| number::plain(f64::from(v), 0);
        let (gain, more) = (show(secure[1].saturating_sub(secure[0])), show(secure[2].saturating_sub(secure[1])));
        let template = match s.pools().has(Field::Medical) {
            false => text::GAIN_NOT_POOLED,
            true if secure[1] == secure[2] => text::GAIN_SAME,
            true => text::GAIN,
        };
        view! {
            <section class="verdict answer">
                <h2>{words_in(lang, head, &[("year", &year), ("place", &place), ("n", &total)])}</h2>
                <ol class="steps">{steps}</ol>
                <p role="status">{words_in(lang, template, &[("gain", &gain), ("more", &more)])}</p>
                <p>{people(&o, at)}</p>
                {(s.preset == Preset::Institution).then(|| view! { <p>{words_in(lang, text::INSTITUTION_SAME, &[])}</p> })}
                <p class="muted">{words_in(lang, text::HONEST, &[])}</p>
                {remarks(lab, &o)}
            </section>
        }
        .into_any()
    }
}

/// One way of counting: its number large, out of how many, what it means, its range.
fn step(lab: Lab, regime: Regime, secure: u32, n: u32, service: usize) -> AnyView {
    let lang = language();
    let means: Text = match regime {
        Regime::Alone => text::ALONE_MEANS,
        Regime::Area => text::AREA_MEANS,
        Regime::Nearby => text::NEARBY_MEANS,
    };
    let range = move || {
        let say_range = |r: &Ranges| {
            let spread = r.secure.get(service).map(|three| three[regime as usize]).unwrap_or_default();
            let template = if spread.low == spread.high { text::RANGE_SAME } else { text::RANGE_90 };
            words_in(lang, template, &[("low", &number::plain(spread.low, 0)), ("high", &number::plain(spread.high, 0))])
        };
        match lab.ranges.get() {
            Some(r) => say_range(&r),
            // Nothing is drawn in a page that was written beforehand.
            None if cfg!(feature = "csr") => words_in(lang, text::RANGE_WAIT, &[]),
            None => ().into_any(),
        }
    };
    view! {
        <li data-step=regime.id()>
            <span class="step-name">{words_in(lang, scenarios::regime(regime), &[])}</span>
            <span class="step-number">
                <strong>{number::plain(f64::from(secure), 0)}</strong>
                " "<small>{words_in(lang, text::OUT_OF, &[("n", &number::plain(f64::from(n), 0))])}</small>
            </span>
            <progress max=n.max(1) value=secure aria-hidden="true"></progress>
            <small>{words_in(lang, means, &[])}</small>
            <small class="step-range">{range}</small>
        </li>
    }
    .into_any()
}

fn people(o: &Outcome, at: usize) -> AnyView {
    let lang = language();
    let (now, first) = (o.population.get(at).copied().unwrap_or_default(), o.population.first().copied().unwrap_or_default());
    let change = words_in(lang, text::SINCE_2020, &[("change", &number::signed(100.0 * (now / first - 1.0), 1))]);
    let template = text::POPULATION_LINE.raw(lang).replace("{year}", &o.settings.year.to_string());
    let (before, after) = template.split_once("{people}").unwrap_or((&template, ""));
    let (between, end) = after.split_once("{change}").unwrap_or((after, ""));
    view! {
        {words(before)}<ResultValue name="population" value=now shown=number::plain(now, 0)/>{words(between)}{change}{words(end)}
    }
    .into_any()
}

/// Who is left out, whose office misleads, who was counted as if they had joined.
fn remarks(lab: Lab, o: &Outcome) -> AnyView {
    let lang = language();
    let remark = |t: Text, list: Vec<usize>| {
        let names = lab.names(list.iter().copied(), lang);
        (!list.is_empty()).then(|| view! { <p class="muted">{words_in(lang, t, &[("names", &names)])}</p> })
    };
    let left = |why: WhyLeftOut| o.left_out.iter().filter(|l| l.why == why).map(|l| l.municipality).collect::<Vec<_>>();
    let n = number::plain(o.added.len() as f64, 0);
    let added = match o.added.len() {
        0 => None,
        many if many > NAMED => Some(words_in(lang, text::ADDED_NATION, &[("n", &n)])),
        _ => {
            let names = lab.names(o.added.iter().map(|a| a.municipality), lang);
            Some(words_in(lang, text::ADDED, &[("n", &n), ("names", &names)]))
        }
    };
    view! {
        {remark(scenarios::LEFT_OUT, left(WhyLeftOut::NoProjection))}
        {remark(scenarios::EMPTY, left(WhyLeftOut::Empty))}
        {remark(scenarios::OFFICE_ELSEWHERE, o.office_elsewhere.clone())}
        {added.map(|a| view! { <p class="muted">{a}</p> })}
    }
    .into_any()
}

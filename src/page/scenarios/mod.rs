//! `/scenarios`: a place, a direction of the article, a population path; what then still stands, alone, as an area, or
//! simply by nearness. The answer stands first; every assumption, a second scenario, an area of one's own, who decides
//! and what is known beside the model follow in sections of their own.
mod answer;
mod choices;
mod decides;
mod evidence;
mod fields;
mod keep;
mod lab;
mod numbers;
mod organisations;
mod own;
mod pictures;
mod presets;
mod table;
mod towns;
mod versus;

use crate::text::{scenario_lab as lab_text, scenarios as text, site};
use crate::ui::*;
use lab::Lab;
use leptos::prelude::*;

/// The page.
#[component]
pub fn Scenarios() -> impl IntoView {
    let Some(lab) = Lab::open() else { return view! { <p class="load-error">{say(site::BROKEN_BASE)}</p> }.into_any() };
    let notices = Signal::derive(move || lab.read.with(|(_, n)| n.clone()));
    view! {
        <div class="page scenarios">
            <h1 class="page-title">{say(text::TITLE)}</h1>
            <choices::Sentence lab/>
            <Notices notices/>
            <LoadStatus/>
            <InTurn><answer::Answer lab/></InTurn>
            <InTurn><pictures::Services lab/></InTurn>
            <InTurn>
                <h2>{say(text::PRESETS)}</h2>
                <presets::Presets lab/>
            </InTurn>
            <InTurn><super::scenario_map::ScenarioMap outcome=lab.outcome/></InTurn>
            <InTurn><pictures::People lab/></InTurn>
            <InTurn>
                <pictures::Swings lab/>
                <h2>{say(lab_text::CHANGE_TITLE)}</h2>
                <p>{say(lab_text::CHANGE_LEAD)}</p>
                <fields::Fields lab/>
            </InTurn>
            <InTurn><numbers::Numbers lab/></InTurn>
            <InTurn><versus::Versus lab/></InTurn>
            <InTurn>
                <own::Own lab/>
                <decides::Decides lab/>
                <evidence::Evidence lab/>
            </InTurn>
            <InTurn>
                <organisations::Organisations lab/>
                <pictures::Ranking lab/>
            </InTurn>
            <InTurn><towns::Towns lab/></InTurn>
            <InTurn>
                <pictures::Accuracy/>
                <details class="more-numbers">
                    <summary>{say(lab_text::NUMBERS_TITLE)}</summary>
                    <table::ServiceTable lab/>
                </details>
            </InTurn>
            <InTurn>
                <details class="more-numbers">
                    <summary>{say(text::ASSUMPTIONS_TITLE)}</summary>
                    <table::Assumptions lab/>
                </details>
                <keep::Keep lab/>
            </InTurn>
        </div>
    }
    .into_any()
}

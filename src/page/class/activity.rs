//! What is done or shown in a step.

use super::room::Room;
use super::{cards, council, guess, tables};
use crate::compare::{Control, Question, compare};
use crate::data::Measure;
use crate::draw::has_free_height;
use crate::figure::{self, Figure, class};
use crate::lesson::{self, Activity as A, Lesson, Picture, Region};
use crate::scenario::Pools;
use crate::text::lesson::{Key, activities};
use crate::text::site;
use crate::ui::{Board, Choice, Picture as ReadPicture, Segmented, say, words};
use crate::view::Route;
use leptos::prelude::*;
use std::sync::Arc;

/// The activity of a step.
#[component]
pub fn Activity(
    /// The page's knowledge.
    room: Arc<Room>,
    /// The lesson.
    lesson: &'static Lesson,
    /// What.
    activity: A,
    /// A line of text that waits for the answer, with readings.
    after: Option<String>,
    /// In front of a class.
    presents: bool,
) -> impl IntoView {
    match activity {
        A::Talk => ().into_any(),
        A::Show(picture) => match shown(&room, picture) {
            Some(figure) => view! { <LessonFigure figure=Signal::stored(Arc::new(figure)) presents/> }.into_any(),
            None => ().into_any(),
        },
        A::Members => view! { <tables::Members room/> }.into_any(),
        A::Guess(of, phase) => view! { <guess::GuessActivity room lesson of phase after presents/> }.into_any(),
        A::Groups => view! { <Groups room presents/> }.into_any(),
        A::Twins => view! { <tables::TwinTable room/> }.into_any(),
        A::Cards => view! { <cards::Hand room lesson presents shuffles=false/> }.into_any(),
        A::Shuffle => view! { <cards::Hand room lesson presents shuffles=true/> }.into_any(),
        A::Ways => view! { <cards::EveryWay room presents/> }.into_any(),
        A::Country => view! { <Country room presents/> }.into_any(),
        A::Roles => view! { <council::Roles room/> }.into_any(),
        A::Council => view! { <council::Council room lesson presents/> }.into_any(),
    }
}

/// A figure of the lessons as a value, for the picture or (`spelt`) for its caption.
pub fn shown(room: &Room, picture: Picture) -> Option<Figure> {
    let (s, place) = (room.sources(), &room.place);
    Some(match picture {
        Picture::Population => class::population(s, place),
        Picture::Forecast => class::forecast(s, place),
        Picture::Projection => class::projection(s, place),
        Picture::Services => class::services(s, &Region::of(&room.base, &room.outlook, room.near.as_deref()?, place, Pools::EVERY)),
    })
}

/// A figure: with its table and keyboard for one's own screen, large for a class. `captions` is the same figure with
/// the readings of its words.
#[component]
pub fn LessonFigure(
    /// What to show.
    figure: Signal<Arc<Figure>>,
    /// In front of a class.
    presents: bool,
) -> impl IntoView {
    let id = figure.with_untracked(|f| f.id);
    let part = move |get: fn(&Figure) -> &str| move || figure.with(|f| words(get(f.captions())));
    let picture = if presents {
        view! { <Board figure large=true/> }.into_any()
    } else {
        view! { <ReadPicture figure=Signal::derive(move || Some(figure.get())) id on_pick=None/> }.into_any()
    };
    let says = format!("{id}-says");
    let described = says.clone();
    let table = move || figure.with(|f| table(f.captions()));
    let name = move || figure.with(|f| f.title.clone());
    let foot = (!presents).then(|| {
        view! {
            <div class="figure-foot">
                <details>
                    <summary>{say(site::TABLE)}</summary>
                    <div class="scroll" tabindex="0" role="region" aria-label=name>{table}</div>
                </details>
                <details><summary>{say(site::DESCRIPTION)}</summary><p>{part(|f| &f.description)}</p></details>
            </div>
        }
    });
    view! {
        <figure class="figure slide" data-figure=id aria-describedby=described>
            <div class="slide-first" class:free=move || figure.with(|f| has_free_height(f))>
                <figcaption><strong>{part(|f| &f.title)}</strong><span>{part(|f| &f.subtitle)}</span></figcaption>
                {picture}
            </div>
            <p class="says" id=says>{part(|f| &f.says)}</p>
            <p class="caveat">{part(|f| &f.caveat)}</p>
            {foot}
            <p class="source">{say(site::SOURCE)}{part(|f| &f.source)}</p>
        </figure>
    }
}

/// A figure's numbers as a table, with readings where its words have them.
pub fn table(figure: &Figure) -> AnyView {
    let head = figure.table.columns.iter().map(|c| view! { <th scope="col">{words(c)}</th> }).collect_view();
    let rows = figure
        .table
        .rows
        .iter()
        .map(|row| {
            let cells = row.iter().enumerate().map(|(n, cell)| match n {
                0 => view! { <th scope="row">{words(cell)}</th> }.into_any(),
                _ => view! { <td>{words(cell)}</td> }.into_any(),
            });
            view! { <tr>{cells.collect_view()}</tr> }
        })
        .collect_view();
    view! { <table><caption>{words(&figure.table.caption)}</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table> }.into_any()
}

const CONTROLS: [(Control, Key); 4] = [
    (Control::Never, activities::WITH_NEVER),
    (Control::OutsideMetro, activities::WITH_OUTSIDE),
    (Control::SamePrefecture, activities::WITH_PREFECTURE),
    (Control::Commuter, activities::WITH_SUBURBS),
];
const MEASURES: [(Measure, Key); 2] = [(Measure::Change, activities::MEASURE_CHANGE), (Measure::Percent, activities::MEASURE_PERCENT)];

/// The comparison with a group and a measure that can be changed.
#[component]
fn Groups(room: Arc<Room>, presents: bool) -> impl IntoView {
    let w = room.words.clone();
    let control = RwSignal::new(Control::Never);
    let measure = RwSignal::new(Measure::Change);
    let question = Memo::new(move |_| Question { control: control.get(), measure: measure.get(), ..Question::default() });
    let town = room.place.town.and_then(|i| room.base.municipalities.get(i)).map(|m| m.code);
    let answering = room.clone();
    let empty = Memo::new(move |_| compare(&answering.base, &answering.panel, &question.get()).is_err());
    let drawing = room.clone();
    let figure = Memo::new_with_compare(
        move |before: Option<&Arc<Figure>>| match compare(&drawing.base, &drawing.panel, &question.get()) {
            Ok(c) => Arc::new(figure::distribution(drawing.language, &drawing.base, &c, town)),
            Err(_) => before.cloned().unwrap_or_else(|| Arc::new(figure::published_finding(drawing.language))),
        },
        |_, _| true,
    );
    // Readings are the class's choice, also where another page's figure is shown.
    let readings = w.ruby;
    let figure = Signal::derive(move || if readings { figure.get() } else { Arc::new(figure.get().without_readings()) });
    let choices = |all: &[(&'static str, Key)]| all.iter().map(|(id, k)| Choice::new(id, w.label(*k))).collect::<Vec<_>>();
    let controls = choices(&CONTROLS.map(|(c, k)| (c.id(), k)));
    let measures = choices(&MEASURES.map(|(m, k)| (m.id(), k)));
    let more = room.nav.href_with(&Route::Compare, &town.map(|c| format!("town={c}")).unwrap_or_default());
    view! {
        <div class="choices">
            <Segmented label=w.plain(activities::GROUPS_WITH) choices=controls value=Signal::derive(move || control.get().id().to_owned())
                on_choose=Callback::new(move |id: String| if let Some(c) = Control::from_id(&id) { control.set(c) })/>
            <Segmented label=w.plain(activities::GROUPS_MEASURE) choices=measures value=Signal::derive(move || measure.get().id().to_owned())
                on_choose=Callback::new(move |id: String| if let Some(m) = Measure::from_id(&id) { measure.set(m) })/>
        </div>
        <div class:stale=move || empty.get()><LessonFigure figure presents/></div>
        <p><a href=more>{w.view(activities::GO_COMPARE)}</a></p>
    }
}

/// The whole country shuffled: the section of `/compare`, asked the default question.
#[component]
fn Country(room: Arc<Room>, presents: bool) -> impl IntoView {
    let answer = lesson::country(&room.base, &room.panel).map(Arc::new);
    let ruby = room.words.ruby;
    let drawn: Option<crate::page::compare::Drawn> = match (presents, ruby) {
        (true, true) => Some(large),
        (true, false) => Some(|figure| large(unspelt(figure))),
        (false, true) => None,
        (false, false) => Some(|figure| view! { <crate::ui::FigureView figure=unspelt(figure) id="compare-shuffle"/> }.into_any()),
    };
    view! { <div class:no-readings=!ruby><crate::page::compare::Chance comparison=Signal::stored(answer) drawn/></div> }
}

/// A figure of another page for a class that wants no readings.
fn unspelt(figure: Signal<Option<Arc<Figure>>>) -> Signal<Option<Arc<Figure>>> {
    Signal::derive(move || figure.get().map(|f| Arc::new(f.without_readings())))
}

/// A figure of another page, as large as a class needs it.
fn large(figure: Signal<Option<Arc<Figure>>>) -> AnyView {
    let is_here = Memo::new(move |_| figure.with(Option::is_some));
    (move || {
        let first = is_here.get().then(|| figure.get_untracked()).flatten()?;
        let shown = Memo::new_with_compare(move |_| without_deal(&figure.get().unwrap_or_else(|| first.clone())), |_, _| true);
        Some(view! { <LessonFigure figure=shown.into() presents=true/> })
    })
    .into_any()
}

/// The dots that are dealt have no room beside what comes of it: before a class the cards on the tables stand for them.
fn without_deal(figure: &Figure) -> Arc<Figure> {
    let mut figure = figure.clone();
    if let figure::Plot::Histogram(plot) = &mut figure.plot {
        plot.deal = None;
    }
    Arc::new(figure)
}

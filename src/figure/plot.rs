//! The kinds of picture and their marks, in data units.

use super::Format;
use crate::data::Code;

/// Who a mark stands for; the theme gives it a colour, the layout a shape or a direct label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Who {
    /// Participants.
    Participant,
    /// Non-participants, the comparison group.
    NonParticipant,
    /// The visitor's town and nothing else.
    Town,
    /// An observed value.
    Observed,
    /// Everything else.
    Neutral,
}

/// What to draw.
#[derive(Clone, Debug, PartialEq)]
pub enum Plot {
    /// A bar per group.
    Bars(Bars),
    /// A dot per municipality, a row per group.
    Dots(Dots),
    /// Lines over years.
    Lines(Lines),
    /// Lines over years since an event.
    Events(Events),
    /// Small multiples on one scale.
    Multiples(Multiples),
    /// Statuses by row and decade.
    Statuses(Statuses),
    /// Sorted estimates above a grid of the choices behind each.
    Choices(Choices),
    /// How often, by value.
    Histogram(Histogram),
    /// A dot per municipality over two values.
    Scatter(Scatter),
    /// Rows with a value before and one after on one axis.
    Pairs(Pairs),
    /// Rows of other values around a value now.
    Swings(Swings),
    /// Rows of three parts of a whole.
    Stacks(Stacks),
    /// Lines over years, seen and projected.
    Paths(Paths),
    /// Municipalities filled by value or status.
    Map(super::Map),
    /// A line or bars of which a part is to be guessed.
    Guessing(Guessing),
}

/// Horizontal bars from zero, each under its label.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// Label at zero, e.g. 増減なし.
    pub zero_label: String,
    /// The bars, top to bottom.
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Who.
    pub who: Who,
    /// Group name with its number.
    pub label: String,
    /// Length, in the unit of the figure.
    pub value: f64,
    /// The value as written beside the bar.
    pub value_label: String,
}

/// Distributions, one row of dots per group, on a common axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Dots {
    /// How values are written.
    pub format: Format,
    /// Label of the zero line, if the measure has one.
    pub zero: bool,
    /// Ends of the axis, where some values lie beyond them: those stand at its edge as arrows, the farthest named.
    pub clip: Option<(f64, f64)>,
    /// How the rest of them are counted, with `{n}`.
    pub others: String,
    /// Rows, top to bottom.
    pub groups: Vec<DotGroup>,
}

/// One row of dots.
#[derive(Clone, Debug, PartialEq)]
pub struct DotGroup {
    /// Who.
    pub who: Who,
    /// Name, e.g. 連携市町村.
    pub label: String,
    /// Its number, e.g. 187市町村.
    pub count_label: String,
    /// Mean (weighted if the question is).
    pub mean: Option<f64>,
    /// The mean as written at its line, e.g. 平均 −12.4%.
    pub mean_label: String,
    /// The dots.
    pub dots: Vec<Dot>,
}

/// One municipality.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// Position in `Base::municipalities`.
    pub index: usize,
    /// Its code.
    pub code: Code,
    /// Name, as shown on hover and read by keyboard.
    pub name: String,
    /// Value.
    pub value: f64,
    /// The visitor's town: drawn larger, in its own colour, with its name and value.
    pub highlighted: bool,
}

/// Lines over years.
#[derive(Clone, Debug, PartialEq)]
pub struct Lines {
    /// How values are written.
    pub format: Format,
    /// First and last year.
    pub years: (u16, u16),
    /// A horizontal reference, e.g. 100.
    pub reference: Option<f64>,
    /// The lines; the first lies on top.
    pub lines: Vec<Line>,
    /// Breaks of the series.
    pub breaks: Vec<Break>,
}

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Who.
    pub who: Who,
    /// Name at its end.
    pub label: String,
    /// Year and value.
    pub points: Vec<(f64, f64)>,
    /// Year, low and high; empty for none.
    pub band: Vec<(f64, f64, f64)>,
}

/// Lines over years since joining, 0 as reference, with the number behind each year beneath.
#[derive(Clone, Debug, PartialEq)]
pub struct Events {
    /// How values are written.
    pub format: Format,
    /// First and last event time; the event lies between −1 and 0.
    pub range: (i16, i16),
    /// The lines, over event times; the first lies on top and may have a band. None: there is nothing to draw but words.
    pub lines: Vec<Line>,
    /// Event time and municipalities behind the first line.
    pub counts: Vec<(i16, usize)>,
    /// Words left and right of the event, e.g. ← 参加の前.
    pub sides: [String; 2],
    /// Name of the axis.
    pub axis: String,
    /// Name of the counts.
    pub counts_label: String,
    /// What is said instead of lines.
    pub empty: String,
}

/// A break of a series between two years.
#[derive(Clone, Debug, PartialEq)]
pub struct Break {
    /// Where, in years, e.g. 2012.5.
    pub at: f64,
    /// What changed, a few words.
    pub label: String,
}

/// Small multiples on one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Multiples {
    /// How values are written.
    pub format: Format,
    /// First and last year.
    pub years: (u16, u16),
    /// A horizontal reference, e.g. 100.
    pub reference: f64,
    /// Breaks of the series, drawn without words.
    pub breaks: Vec<f64>,
    /// The panels, in reading order.
    pub panels: Vec<SmallPanel>,
    /// Names of the two lines: own and comparison.
    pub line_labels: [String; 2],
}

/// One panel.
#[derive(Clone, Debug, PartialEq)]
pub struct SmallPanel {
    /// Identifier of the area.
    pub id: String,
    /// Name.
    pub label: String,
    /// Its last value as written.
    pub value_label: String,
    /// Own line.
    pub points: Vec<(f64, f64)>,
    /// Comparison line.
    pub comparison: Vec<(f64, f64)>,
}

/// How many are secure, uncertain, hard, by row and decade.
#[derive(Clone, Debug, PartialEq)]
pub struct Statuses {
    /// Names of the three: filled, half, ring.
    pub names: [String; 3],
    /// Headings of the columns, e.g. 2020.
    pub columns: Vec<String>,
    /// Blocks of rows, e.g. one per service.
    pub blocks: Vec<StatusBlock>,
}

/// One service.
#[derive(Clone, Debug, PartialEq)]
pub struct StatusBlock {
    /// Identifier.
    pub id: String,
    /// Name.
    pub label: String,
    /// One row per regime, the same regimes in every block.
    pub rows: Vec<StatusRow>,
}

/// One regime of one service.
#[derive(Clone, Debug, PartialEq)]
pub struct StatusRow {
    /// Name of the regime, e.g. 圏域で.
    pub label: String,
    /// Per column, municipalities secure, uncertain, hard.
    pub counts: Vec<[u32; 3]>,
}

/// Sorted estimates with intervals above a grid of the choices behind each, in panels of one scale each.
#[derive(Clone, Debug, PartialEq)]
pub struct Choices {
    /// How values are written at the axis.
    pub format: Format,
    /// What the axis measures, a few words.
    pub axis: String,
    /// The panels.
    pub panels: Vec<ChoicePanel>,
}

/// One panel.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoicePanel {
    /// Name, e.g. 増減率.
    pub label: String,
    /// Its number of estimates, e.g. 全部で122.
    pub total_label: String,
    /// Words beside each shape, with its number.
    pub names: [(Against, String); 3],
    /// What the reader's own estimate is called, with its value; empty if it is not among them.
    pub own_label: String,
    /// Rows of the grid, group by group.
    pub groups: Vec<Vec<String>>,
    /// The estimates, low to high.
    pub points: Vec<ChoicePoint>,
}

/// Where an interval lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Against {
    /// Above zero.
    Above,
    /// Below zero.
    Below,
    /// Across zero.
    Unclear,
}

/// One estimate.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoicePoint {
    /// Value.
    pub value: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Where the interval lies.
    pub against: Against,
    /// The reader's own.
    pub own: bool,
    /// For each group, its row.
    pub rows: Vec<usize>,
    /// What it says.
    pub label: String,
    /// What picking it means, in the terms of its maker.
    pub key: String,
}

/// How often, by value; part of each bar is marked.
#[derive(Clone, Debug, PartialEq)]
pub struct Histogram {
    /// How values are written.
    pub format: Format,
    /// Names of the unmarked and the marked part.
    pub names: [String; 2],
    /// Bars, low to high, without gaps.
    pub bars: Vec<HistogramBar>,
    /// Upright lines: value, words (empty for a dashed one without).
    pub lines: Vec<(f64, String)>,
    /// Who carries which label, above the bars on an axis of its own.
    pub deal: Option<Deal>,
}

/// Every municipality as a dot in one of two rows, the upper for those labelled; on the way from one to the other while a
/// shuffle is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Deal {
    /// How values are written.
    pub format: Format,
    /// Names of the rows with their means (if settled).
    pub rows: [String; 2],
    /// Means of the rows; `None` while dots are on their way.
    pub means: [Option<f64>; 2],
    /// The dots.
    pub dots: Vec<DealtDot>,
}

/// One dot of [`Deal`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DealtDot {
    /// Value.
    pub value: f64,
    /// It was in the upper row.
    pub before: bool,
    /// It will be.
    pub now: bool,
    /// How far it is on its way, 0 to 1.
    pub way: f64,
    /// Whose it really is.
    pub who: Who,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct HistogramBar {
    /// Lower edge.
    pub low: f64,
    /// Upper edge.
    pub high: f64,
    /// Height.
    pub count: f64,
    /// Of which marked.
    pub marked: f64,
    /// What it says.
    pub label: String,
}

/// A dot per municipality over two values.
#[derive(Clone, Debug, PartialEq)]
pub struct Scatter {
    /// What stands to the right and upwards.
    pub axes: [ScatterAxis; 2],
    /// Groups; the first lies on top.
    pub groups: Vec<ScatterGroup>,
}

/// One axis.
#[derive(Clone, Debug, PartialEq)]
pub struct ScatterAxis {
    /// What it measures.
    pub label: String,
    /// How values are written.
    pub format: Format,
    /// A line at zero.
    pub zero: bool,
}

/// One group.
#[derive(Clone, Debug, PartialEq)]
pub struct ScatterGroup {
    /// Who.
    pub who: Who,
    /// Name.
    pub label: String,
    /// Its number.
    pub count_label: String,
    /// The dots; `value` is the one to the right.
    pub dots: Vec<Dot>,
    /// For each dot the value upwards.
    pub upwards: Vec<f64>,
}

/// Rows with a value before and one after on one axis, with a line on either side of zero that counts as near.
#[derive(Clone, Debug, PartialEq)]
pub struct Pairs {
    /// How the axis is written.
    pub format: Format,
    /// Distance from zero of the two guide lines.
    pub guide: f64,
    /// Names of the two values, written at those of the first row.
    pub names: [String; 2],
    /// The rows, top first.
    pub rows: Vec<Pair>,
}

/// One row of [`Pairs`].
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// What the row is.
    pub label: String,
    /// Before (hollow).
    pub before: f64,
    /// After (filled).
    pub after: f64,
    /// What is spoken of the row.
    pub spoken: String,
}

/// Rows, each with the values that a result takes when one thing is changed, around its value now.
#[derive(Clone, Debug, PartialEq)]
pub struct Swings {
    /// How values are written.
    pub format: Format,
    /// The value now, and what is written at its line.
    pub now: (f64, String),
    /// Largest swing first.
    pub rows: Vec<SwingRow>,
}

/// One row of [`Swings`].
#[derive(Clone, Debug, PartialEq)]
pub struct SwingRow {
    /// What is changed.
    pub label: String,
    /// The values it gives.
    pub values: Vec<f64>,
    /// The same in words, written beneath.
    pub words: String,
}

/// Rows of three parts, shown by height as well as colour: low, tall, outlined.
#[derive(Clone, Debug, PartialEq)]
pub struct Stacks {
    /// Names of the parts.
    pub names: [String; 3],
    /// The rows, in order.
    pub rows: Vec<StackRow>,
}

/// One row of [`Stacks`].
#[derive(Clone, Debug, PartialEq)]
pub struct StackRow {
    /// What picking it means, e.g. the id of an area.
    pub key: String,
    /// Name.
    pub label: String,
    /// Shares of the whole, 0–1.
    pub parts: [f64; 3],
    /// Written at its end.
    pub value_label: String,
    /// What is spoken of the row.
    pub spoken: String,
}

/// Lines over years that go on as a projection: what was seen drawn strong, what is projected thin with hollow marks.
#[derive(Clone, Debug, PartialEq)]
pub struct Paths {
    /// How values are written.
    pub format: Format,
    /// First and last year.
    pub years: (u16, u16),
    /// A horizontal reference, e.g. 100.
    pub reference: Option<f64>,
    /// The lines; the first lies on top.
    pub lines: Vec<PathLine>,
    /// Breaks of the series; empty labels are drawn without words.
    pub breaks: Vec<Break>,
    /// Year after which everything is projected, and the word for it; none where nothing is.
    pub from_now: Option<(f64, String)>,
}

/// One line of [`Paths`].
#[derive(Clone, Debug, PartialEq)]
pub struct PathLine {
    /// Who.
    pub who: Who,
    /// Name at its end.
    pub label: String,
    /// Year and value as seen.
    pub seen: Vec<(f64, f64)>,
    /// Year and value as projected; begins where the reader should see it begin.
    pub ahead: Vec<(f64, f64)>,
    /// Year, low and high of the projection; empty for none.
    pub band: Vec<(f64, f64, f64)>,
}

impl PathLine {
    /// The last point, projected if there is a projection.
    pub fn end(&self) -> Option<(f64, f64)> {
        self.ahead.last().or(self.seen.last()).copied()
    }
}

/// A line over positions, or upright bars, part of it to be guessed.
#[derive(Clone, Debug, PartialEq)]
pub struct Guessing {
    /// How values are written.
    pub format: Format,
    /// Bars side by side instead of a line.
    pub is_bars: bool,
    /// Range of the upright axis, fixed while guessing.
    pub range: (f64, f64),
    /// Every position with its label, left to right.
    pub positions: Vec<(f64, String)>,
    /// Positions to be guessed.
    pub asked: Vec<f64>,
    /// Known points.
    pub known: Vec<(f64, f64)>,
    /// Name of the known line.
    pub known_label: String,
    /// Guesses with their names, the one being drawn last; a value per asked position.
    pub guesses: Vec<(String, Vec<Option<f64>>)>,
    /// The answer with its name, once shown.
    pub truth: Option<(String, Vec<(f64, f64)>)>,
    /// Another line beside it, once shown: name and points.
    pub beside: Option<(String, Vec<(f64, f64)>)>,
}

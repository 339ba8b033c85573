//! What the maps of values share: classes, fills, ranks, and the histogram that is their legend.

use super::map_plot::{Fill, Map, MapBar, MapHistogram, MapKey, MapScale, MapUnit, Ramp, STEPS};
use super::words::{name, say};
use super::{Format, Table};
use crate::data::{Atlas, Base};
use crate::stats::classes::Classes;
use crate::text::{Language, area_names, map as t, number, strip_readings};
use std::sync::Arc;

/// Bars for each class of the histogram.
const BARS: usize = 4;

/// What a map of values is made from.
pub(super) struct Choropleth<'a> {
    pub language: Language,
    pub base: &'a Base,
    pub atlas: &'a Arc<Atlas>,
    /// How values are written.
    pub format: Format,
    /// What the axis measures.
    pub axis: String,
    /// By municipality; `None` has none.
    pub values: Vec<Option<f64>>,
    /// By municipality: is it asked about?
    pub asked: Vec<bool>,
    /// What the classes are made from; the same for every year, so that colours keep their meaning.
    pub classes: Classes,
    /// Colours without classes.
    pub continuous: bool,
    /// Group of a municipality.
    pub groups: Vec<String>,
    /// Areas drawn with their outline.
    pub areas: Vec<usize>,
    pub town: Option<usize>,
}

impl Choropleth<'_> {
    fn fill(&self, i: usize) -> Fill {
        match (self.asked[i], self.values[i]) {
            (false, _) => Fill::Outside,
            (true, None) => Fill::Missing,
            (true, Some(v)) => self.colour(v),
        }
    }

    fn colour(&self, value: f64) -> Fill {
        let ramp = if self.classes.diverging { Ramp::Diverging } else { Ramp::Sequential };
        if self.continuous {
            return Fill::Ramp(ramp, (self.classes.share(value) * f64::from(STEPS)).round() as u8);
        }
        // Classes use every twentieth step: those that the stylesheet knows.
        let share = self.classes.class(value) as f64 / (self.classes.len() - 1).max(1) as f64;
        Fill::Ramp(ramp, (share * f64::from(STEPS / 20)).round() as u8 * 20)
    }

    /// Municipalities that are asked about and have a value, highest first; equal ones by code.
    fn order(&self) -> Vec<usize> {
        let mut order: Vec<(usize, f64)> =
            self.values.iter().enumerate().filter(|(i, _)| self.asked[*i]).filter_map(|(i, v)| Some((i, (*v)?))).collect();
        order.sort_by(|a, b| b.1.total_cmp(&a.1));
        order.into_iter().map(|(i, _)| i).collect()
    }

    pub fn map(&self) -> Map {
        let order = self.order();
        let mut ranks = vec![None; self.values.len()];
        let mut best = 0;
        for (n, i) in order.iter().enumerate() {
            if n == 0 || self.values[*i] != self.values[order[n - 1]] {
                best = n + 1;
            }
            ranks[*i] = Some(best);
        }
        let units = self.base.municipalities.iter().enumerate().map(|(i, m)| {
            let prefecture = self.base.prefectures.get(usize::from(m.prefecture).wrapping_sub(1));
            let value = self.values[i].filter(|_| self.asked[i]);
            MapUnit {
                code: m.code,
                name: name(self.base, i, self.language),
                prefecture: prefecture.map(|p| strip_readings(&area_names::prefecture(p, self.language))).unwrap_or_default(),
                fill: self.fill(i),
                value,
                value_label: match (self.asked[i], value) {
                    (_, Some(v)) => self.format.show(v),
                    (true, None) => t::MISSING.plain(self.language),
                    (false, None) => t::OUTSIDE.plain(self.language),
                },
                rank: ranks[i],
                group: self.groups[i].clone(),
            }
        });
        Map {
            atlas: self.atlas.clone(),
            units: units.collect(),
            scale: MapScale::Histogram(self.histogram(&order)),
            order,
            areas: self.areas.clone(),
            faded: Vec::new(),
            town: self.town,
            insets: [t::INSET_SOUTH, t::INSET_OGASAWARA].map(|w| w.plain(self.language)),
            spoken: t::SPOKEN.plain(self.language),
            spoken_without: t::SPOKEN_WITHOUT.plain(self.language),
        }
    }

    fn histogram(&self, order: &[usize]) -> MapHistogram {
        let bars = self.classes.len() * BARS;
        let place = |v: f64| ((self.classes.place(v) + 1.0) * BARS as f64).clamp(0.0, bars as f64 - 1e-3);
        let mut counts = vec![0; bars];
        let mut places = vec![None; self.values.len()];
        for i in order {
            let at = place(self.values[*i].unwrap_or_default());
            counts[at as usize] += 1;
            places[*i] = Some(at as f32);
        }
        let edge = |k: usize| self.classes.value_at(k as f64 / BARS as f64 - 1.0);
        let step = edge(BARS + 1) - edge(BARS);
        let format = if self.classes.log { self.format.clone() } else { self.format.for_step(step) };
        let label = |k: usize, count: usize| {
            let n = number::plain(count as f64, 0);
            let values = [("low", format.show(edge(k))), ("high", format.show(edge(k + 1))), ("n", n)];
            let values = values.each_ref().map(|(k, v)| (*k, v.as_str()));
            let words = match k {
                0 => t::BAR_BELOW,
                k if k + 1 == bars => t::BAR_ABOVE,
                _ => t::BAR,
            };
            say(words, self.language, &values)
        };
        let middle = |k: usize| self.classes.value_at((k as f64 + 0.5) / BARS as f64 - 1.0);
        MapHistogram {
            axis: self.axis.clone(),
            format: self.format.clone(),
            bars: counts.iter().enumerate().map(|(k, n)| MapBar { fill: self.colour(middle(k)), count: *n, label: label(k, *n) }).collect(),
            breaks: self.classes.breaks.iter().enumerate().map(|(k, v)| (((k + 1) * BARS) as f64, *v)).collect(),
            places,
            keys: self.keys(),
        }
    }

    /// What is not on the axis: without a figure, not asked about.
    fn keys(&self) -> Vec<MapKey> {
        let count = |want: Fill| (0..self.values.len()).filter(|i| self.fill(*i) == want).count();
        let key = |fill, words| {
            let n = count(fill);
            let label = say(words, self.language, &[("n", &number::plain(n as f64, 0))]);
            (n > 0).then_some(MapKey { fill, label })
        };
        [key(Fill::Missing, t::MISSING_KEY), key(Fill::Outside, t::OUTSIDE_KEY)].into_iter().flatten().collect()
    }

    /// Classes as rows: how many municipalities, and how many of them in each of these groups.
    pub fn table(&self, caption: String, groups: &[(String, Vec<bool>)]) -> Table {
        let show = |n: usize| number::plain(n as f64, 0);
        let breaks = &self.classes.breaks;
        let mut columns = vec![self.axis.clone(), t::ALL_MUNICIPALITIES.plain(self.language)];
        columns.extend(groups.iter().map(|(g, _)| g.clone()));
        let row = |label: String, inside: &dyn Fn(usize) -> bool| {
            let count = |also: &dyn Fn(usize) -> bool| (0..self.values.len()).filter(|i| inside(*i) && also(*i)).count();
            let mut row = vec![label, show(count(&|_| true))];
            row.extend(groups.iter().map(|(_, g)| show(count(&|i| g[i]))));
            row
        };
        let class = |k: usize| move |i: usize| self.asked[i] && self.values[i].is_some_and(|v| self.classes.class(v) == k);
        let edge = |k: usize| self.format.show(breaks[k]);
        let mut rows: Vec<Vec<String>> = (0..self.classes.len())
            .map(|k| {
                let (words, values) = match k {
                    0 => (t::CLASS_BELOW, vec![("high", edge(0))]),
                    k if k == breaks.len() => (t::CLASS_ABOVE, vec![("low", edge(k - 1))]),
                    k => (t::CLASS, vec![("low", edge(k - 1)), ("high", edge(k))]),
                };
                let values: Vec<(&str, &str)> = values.iter().map(|(n, v)| (*n, v.as_str())).collect();
                row(say(words, self.language, &values), &class(k))
            })
            .collect();
        if (0..self.values.len()).any(|i| self.asked[i] && self.values[i].is_none()) {
            rows.push(row(t::MISSING.plain(self.language), &|i| self.asked[i] && self.values[i].is_none()));
        }
        Table { caption, columns, rows }
    }
}

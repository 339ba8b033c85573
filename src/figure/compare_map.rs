//! `compare-map`: the outcomes of the question now asked, on the map, both groups.

use super::areas_map::{About, caveat, extremes, grows, highest_and_lowest, source};
use super::choropleth::Choropleth;
use super::spelt::spelt;
use super::words::{capital, format, sentence};
use super::{Figure, Plot};
use crate::compare::{Comparison, Unit};
use crate::data::{Atlas, Base, Code, Measure};
use crate::stats::classes::Classes;
use crate::text::{Language, compare as words, map as t, number};
use std::sync::Arc;

/// The map of a comparison; municipalities in neither group are plain land.
pub fn compare_map(language: Language, base: &Base, atlas: &Arc<Atlas>, c: &Comparison, continuous: bool, town: Option<Code>) -> Figure {
    spelt(language, || {
        let n = base.municipalities.len();
        let q = &c.question;
        let sides = words::sides(q).map(|s| s.plain(language));
        let (mut values, mut groups) = (vec![None; n], vec![t::OUTSIDE.plain(language); n]);
        let mut inside = [vec![false; n], vec![false; n]];
        for (k, units) in [&c.treated, &c.control].into_iter().enumerate() {
            for u in units {
                values[u.index] = Some(u.outcome);
                groups[u.index] = sides[k].clone();
                inside[k][u.index] = true;
            }
        }
        let asked: Vec<bool> = (0..n).map(|i| inside[0][i] || inside[1][i]).collect();
        let classes = Classes::of(values.iter().copied().flatten(), false);
        let about = About::of(q, language);
        let indicator = q.indicator.definition().label.raw(language);
        let map = Choropleth {
            language,
            base,
            atlas,
            format: format(q, language),
            axis: about.axis(language),
            values,
            asked,
            classes: classes.unwrap_or(Classes { breaks: vec![0.0], log: false, diverging: false }),
            continuous,
            groups,
            areas: (0..base.areas.len()).collect(),
            town: town.and_then(|c| base.index(c)),
        };
        let plot = map.map();
        let [treated, control] = inside;
        let capitals = sides.clone().map(|s| capital(&s, language));
        let table = map.table(
            format!("{} – {}", t::MAP_TABLE.plain(language), about.period),
            &[(capitals[0].clone(), treated), (capitals[1].clone(), control)],
        );
        let up = |units: &[Unit]| number::plain(units.iter().filter(|u| u.outcome > 0.0).count() as f64, 0);
        let count = |units: &[Unit]| number::plain(units.len() as f64, 0);
        let title = if q.measure == Measure::Level {
            highest_and_lowest(indicator, &plot, base, language)
        } else {
            sentence(
                if grows(q.indicator) { t::COMPARE_GREW } else { t::COMPARE_ROSE },
                language,
                &[
                    ("indicator", indicator),
                    ("treated", &sides[0]),
                    ("control", &sides[1]),
                    ("n1", &count(&c.treated)),
                    ("up1", &up(&c.treated)),
                    ("n2", &count(&c.control)),
                    ("up2", &up(&c.control)),
                ],
            )
        };
        let space = if language == Language::En { " " } else { "" };
        Figure {
            spelt: None,
            id: "compare-map",
            language,
            title,
            subtitle: sentence(t::COMPARE_SUBTITLE, language, &about.values()),
            description: t::MAP_DESCRIPTION.plain(language),
            says: extremes(&plot, language),
            caveat: format!("{}{space}{}", crate::text::figures::CAVEAT.plain(language), caveat(q, language)),
            source: source(q.indicator.definition().source, language),
            table,
            plot: Plot::Map(plot),
        }
    })
}

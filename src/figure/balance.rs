//! `compare-balance`: how alike the two sides are before and after matching (RULES 5).

use super::spelt::spelt_if;
use super::words::{say, source};
use super::{Figure, Format, Pair, Pairs, Plot, Table};
use crate::compare::{Comparison, SMD_LINE, balance};
use crate::data::Indicator;
use crate::text::{Language, matching as t, number};

/// The love plot of a matched comparison; `None` for any other.
pub fn balance_of(language: Language, c: &Comparison) -> Option<Figure> {
    spelt_if(language, || {
        let m = c.matching.as_deref()?;
        let rows = balance(m);
        let two = |v: Option<f64>| v.map_or_else(|| "–".to_owned(), |v| number::signed(v, 2));
        let mean = |v: f64| number::plain(v, 2);
        let name = |row: &crate::compare::BalanceRow| t::covariate(row.covariate).plain(language);
        let far = rows.iter().filter(|r| r.flagged).map(&name).collect::<Vec<_>>();
        let count = [("n", far.len().to_string()), ("all", rows.len().to_string())];
        let count: Vec<(&str, &str)> = count.iter().map(|(k, v)| (*k, v.as_str())).collect();
        let title = if far.is_empty() { t::BALANCE_TITLE_ALL } else { t::BALANCE_TITLE };
        let far = if far.is_empty() { t::BALANCE_NONE.plain(language) } else { far.join(&t::BALANCE_JOIN.plain(language)) };
        let pairs = rows
            .iter()
            .filter_map(|r| {
                let (before, after) = (r.before?, r.after?);
                let spoken = say(t::BALANCE_SPOKEN, language, &[("name", &name(r)), ("before", &two(r.before)), ("after", &two(r.after))]);
                Some(Pair { label: name(r), before, after, spoken })
            })
            .collect();
        Some(Figure {
            spelt: None,
            id: "compare-balance",
            language,
            title: say(title, language, &count),
            subtitle: t::BALANCE_SUBTITLE.plain(language),
            description: t::BALANCE_DESCRIPTION.plain(language),
            says: say(t::BALANCE_SAYS, language, &[("far", &far)]),
            caveat: t::BALANCE_CAVEAT.plain(language),
            source: source(Indicator::Population.definition().source, language),
            table: Table {
                caption: t::BALANCE_SUBTITLE.plain(language),
                columns: [t::BALANCE_ROW, t::BALANCE_TREATED, t::BALANCE_POOL, t::BALANCE_MATCHED, t::BALANCE_BEFORE, t::BALANCE_AFTER]
                    .map(|c| c.plain(language))
                    .to_vec(),
                rows: rows
                    .iter()
                    .map(|r| vec![name(r), mean(r.mean_treated), mean(r.mean_pool), mean(r.mean_matched), two(r.before), two(r.after)])
                    .collect(),
            },
            plot: Plot::Pairs(Pairs {
                format: Format::new(1, true, String::new()),
                guide: SMD_LINE,
                names: [t::BALANCE_BEFORE_NAME, t::BALANCE_AFTER_NAME].map(|n| n.plain(language)),
                rows: pairs,
            }),
        })
    })
}

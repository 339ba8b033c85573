//! `published-finding`: the study the article reports, as published (RULES 8).

use super::spelt::spelt;
use super::{Bar, Bars, Figure, Plot, Table, Who};
use crate::data::{FINDINGS, FINDINGS_SOURCE, Indicator, Measure};
use crate::text::{Language, figures as t, number, strip_readings};

/// Two bars: participants and non-participants.
pub fn published_finding(language: Language) -> Figure {
    spelt(language, || {
        let value = |v: f64| strip_readings(&number::with_unit(v, Indicator::Population, Measure::Change, language));
        let bar = |who, label: crate::text::Text, v| Bar { who, label: label.plain(language), value: v, value_label: value(v) };
        let bars: Vec<Bar> = FINDINGS
            .first()
            .map(|f| {
                vec![
                    bar(Who::Participant, t::PUBLISHED_IN, f.participants_mean),
                    bar(Who::NonParticipant, t::PUBLISHED_OUT, f.non_participants_mean),
                ]
            })
            .unwrap_or_default();
        let table = Table {
            caption: t::PUBLISHED_SUBTITLE.plain(language),
            columns: [t::GROUP, t::MEAN_CHANGE].map(|c| c.plain(language)).to_vec(),
            rows: bars.iter().map(|b| vec![b.label.clone(), b.value_label.clone()]).collect(),
        };
        Figure {
            spelt: None,
            id: "published-finding",
            language,
            title: t::PUBLISHED_TITLE.plain(language),
            subtitle: t::PUBLISHED_SUBTITLE.plain(language),
            description: t::PUBLISHED_DESCRIPTION.plain(language),
            says: t::PUBLISHED_SAYS.plain(language),
            caveat: t::PUBLISHED_CAVEAT.plain(language),
            source: FINDINGS_SOURCE.plain(language),
            table,
            plot: Plot::Bars(Bars { zero_label: t::ZERO_CHANGE.plain(language), bars }),
        }
    })
}

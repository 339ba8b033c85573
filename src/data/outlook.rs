//! Census counts and the two releases of the IPSS projection, which the scenarios start from.

/// Census years held.
pub const CENSUS_YEARS: [u16; 3] = [2015, 2020, 2025];
/// Years of the 2023 release.
pub const IPSS_2023_YEARS: [u16; 7] = [2020, 2025, 2030, 2035, 2040, 2045, 2050];
/// Years of the 2018 release.
pub const IPSS_2018_YEARS: [u16; 7] = [2015, 2020, 2025, 2030, 2035, 2040, 2045];

/// Persons per municipality, by position in [`super::Base::municipalities`]; NaN where there is no figure
/// (13 municipalities of Fukushima have no projection of 2023; the whole prefecture none of 2018).
#[derive(Clone, Debug)]
pub struct Outlook {
    /// Census population at [`CENSUS_YEARS`] on the boundaries of 2025; 2025 is preliminary.
    pub census: [Vec<f64>; 3],
    /// Projected population at [`IPSS_2023_YEARS`].
    pub ipss_2023: [Vec<f64>; 7],
    /// Projected population at [`IPSS_2018_YEARS`].
    pub ipss_2018: [Vec<f64>; 7],
}

impl Outlook {
    /// All seventeen lists, census first: the order of the compact file.
    pub fn lists(&self) -> impl Iterator<Item = &Vec<f64>> {
        self.census.iter().chain(&self.ipss_2023).chain(&self.ipss_2018)
    }

    /// The projection of 2023 in one of its years, if there is one for municipality `i`.
    pub fn projected_2023(&self, i: usize, year: u16) -> Option<f64> {
        let at = IPSS_2023_YEARS.iter().position(|y| *y == year)?;
        self.ipss_2023[at].get(i).copied().filter(|v| !v.is_nan())
    }

    /// The census count in one of its years, if there is one for municipality `i`.
    pub fn counted(&self, i: usize, year: u16) -> Option<f64> {
        let at = CENSUS_YEARS.iter().position(|y| *y == year)?;
        self.census[at].get(i).copied().filter(|v| !v.is_nan())
    }
}

impl PartialEq for Outlook {
    /// Equal figures in equal places; two missing figures are equal.
    fn eq(&self, other: &Self) -> bool {
        let same = |a: f64, b: f64| a == b || (a.is_nan() && b.is_nan());
        self.lists().zip(other.lists()).all(|(a, b)| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(*a, *b)))
    }
}

//! The long series, a column at a time: municipality × year.

use std::sync::Arc;

macro_rules! columns {
    ($($(#[$doc:meta])* $variant:ident = $name:literal),* $(,)?) => {
        /// A column of panel.csv (unit in its name, as there).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Column { $($(#[$doc])* $variant),* }
        impl Column {
            /// All columns, in the order of panel.csv.
            pub const ALL: &'static [Column] = &[$(Column::$variant),*];
            /// Its heading in panel.csv.
            pub const fn name(self) -> &'static str { match self { $(Column::$variant => $name),* } }
        }
    };
}

columns! {
    /// Persons in the Basic Resident Register; 31 March to 2013, 1 January from 2014.
    Population = "population",
    /// Persons under 15.
    Age0To14 = "age_0_14",
    /// Persons of 15–64.
    Age15To64 = "age_15_64",
    /// Persons of 65 and over.
    Age65Plus = "age_65_plus",
    /// Persons of 75 and over.
    Age75Plus = "age_75_plus",
    /// Households in the register.
    Households = "households",
    /// Births, calendar year.
    Births = "births",
    /// Deaths, calendar year.
    Deaths = "deaths",
    /// Domestic moves in.
    MovedIn = "moved_in",
    /// Domestic moves out.
    MovedOut = "moved_out",
    /// 課税対象所得, thousand yen.
    TaxableIncomeThousandYen = "taxable_income_thousand_yen",
    /// 納税義務者数(所得割), persons.
    Taxpayers = "taxpayers",
    /// 財政力指数.
    FiscalCapacityIndex = "fiscal_capacity_index",
    /// 実質公債費比率, %.
    RealDebtServiceRatioPct = "real_debt_service_ratio_pct",
    /// 経常収支比率, %.
    CurrentBalanceRatioPct = "current_balance_ratio_pct",
    /// 歳出決算総額, thousand yen.
    TotalExpenditureThousandYen = "total_expenditure_thousand_yen",
    /// 一般行政部門職員数, persons.
    GeneralAdministrationStaff = "general_administration_staff",
}

/// First year of the panel.
pub const FIRST_YEAR: u16 = 2010;
/// Number of years in the panel (2010–2025).
pub const YEARS: usize = 16;

/// One column for every municipality and year; NaN where there is no figure.
#[derive(Clone, Debug)]
pub struct Series {
    values: Vec<f64>,
}

impl PartialEq for Series {
    /// Equal figures in equal places; two missing figures are equal.
    fn eq(&self, other: &Self) -> bool {
        let same = |(a, b): (&f64, &f64)| a == b || (a.is_nan() && b.is_nan());
        self.values.len() == other.values.len() && self.values.iter().zip(&other.values).all(same)
    }
}

impl Series {
    /// `values[i * YEARS + (year − FIRST_YEAR)]`, NaN for missing.
    pub fn new(values: Vec<f64>) -> Self {
        Self { values }
    }

    /// The figure of municipality `i` in `year`; `None` if there is none.
    pub fn get(&self, i: usize, year: u16) -> Option<f64> {
        let y = year.checked_sub(FIRST_YEAR).map(usize::from).filter(|y| *y < YEARS)?;
        self.values.get(i * YEARS + y).copied().filter(|v| !v.is_nan())
    }

    /// All figures, municipality by municipality.
    pub fn values(&self) -> &[f64] {
        &self.values
    }
}

/// The columns that have arrived so far. Cheap to clone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Panel {
    columns: [Option<Arc<Series>>; Column::ALL.len()],
}

impl Panel {
    /// Adds or replaces a column.
    pub fn insert(&mut self, column: Column, series: Arc<Series>) {
        self.columns[column as usize] = Some(series);
    }

    /// The column, if it has arrived.
    pub fn column(&self, column: Column) -> Option<&Series> {
        self.columns[column as usize].as_deref()
    }

    /// The figure of municipality `i` in `year`; `None` if missing or the column has not arrived.
    pub fn get(&self, column: Column, i: usize, year: u16) -> Option<f64> {
        self.column(column)?.get(i, year)
    }

    /// Those of `needed` that have not arrived.
    pub fn absent(&self, needed: &[Column]) -> Vec<Column> {
        needed.iter().copied().filter(|c| self.column(*c).is_none()).collect()
    }
}

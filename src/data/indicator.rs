//! The indicators of RULES 2: one table that feeds label, unit, tooltip, CSV header, metadata and methods page.

use super::{Column, Date, Panel};
use crate::text::Text;
use Column::*;

/// An indicator of RULES 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // each is documented by its definition
pub enum Indicator {
    Population,
    Households,
    IncomePerTaxpayer,
    IncomePerResident,
    ExpenditurePerResident,
    AgedShare,
    WorkingAgeShare,
    BirthRate,
    DeathRate,
    NetMigrationRate,
    FiscalCapacityIndex,
    DebtServiceRatio,
    StaffPer1000,
}

/// How two years of an indicator become one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    /// x_to − x_from
    Change,
    /// 100(x_to/x_from − 1)
    Percent,
    /// 100((x_to/x_from)^(1/years) − 1)
    Annual,
    /// x_to
    Level,
}

/// Unit of an indicator's level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Unit {
    Persons,
    Households,
    Yen,
    Percent,
    PerThousand,
    Index,
}

/// What the site says about one indicator.
#[derive(Debug)]
pub struct Definition {
    /// Which.
    pub indicator: Indicator,
    /// Name in URLs and CSV headings.
    pub id: &'static str,
    /// Short label.
    pub label: Text,
    /// What it is and how it is computed, with its caution.
    pub explanation: Text,
    /// Formula over columns of panel.csv.
    pub formula: &'static str,
    /// Publisher's table.
    pub source: Text,
    /// Unit of the level.
    pub unit: Unit,
    /// First and last year.
    pub years: (u16, u16),
    /// Permitted measures; the first is the default.
    pub measures: &'static [Measure],
    /// Columns it needs.
    pub columns: &'static [Column],
    /// Decimals when shown (RULES 4).
    pub decimals: usize,
}

const ALL_MEASURES: &[Measure] = &[Measure::Percent, Measure::Change, Measure::Annual, Measure::Level];
const SHARE_MEASURES: &[Measure] = &[Measure::Change, Measure::Level];

const REGISTER: Text = Text::new(
    "総務省「住民基本台帳に基づく人口、人口動態及び世帯数」",
    "MIC, Basic Resident Register: population, vital events and households",
    "[総務省|そうむしょう]「[住民基本台帳|じゅうみんきほんだいちょう]」",
);
const INCOME: Text = Text::new(
    "総務省「市町村税課税状況等の調」(社会・人口統計体系による)",
    "MIC, Survey of Municipal Taxation (through the System of Social and Demographic Statistics)",
    "[総務省|そうむしょう]「[市町村税|しちょうそんぜい]の[調査|ちょうさ]」",
);
const VITAL: Text = Text::new(
    "厚生労働省「人口動態統計」(社会・人口統計体系による)、総務省「住民基本台帳に基づく人口」",
    "MHLW, Vital Statistics (through the System of Social and Demographic Statistics); MIC, Basic Resident Register",
    "[厚生労働省|こうせいろうどうしょう]「[人口動態統計|じんこうどうたいとうけい]」",
);
const FINANCE: Text = Text::new(
    "総務省「全市町村の主要財政指標」",
    "MIC, Main Fiscal Indicators of All Municipalities",
    "[総務省|そうむしょう]「[主要財政指標|しゅようざいせいしひょう]」",
);

macro_rules! indicators {
    ($($v:ident $id:literal $unit:ident $from:literal-$to:literal $measures:ident $decimals:literal [$($col:ident),*] $source:ident
       label($ja:literal, $en:literal, $easy:literal) formula($formula:literal) explain($eja:literal, $een:literal, $eeasy:literal);)*) => {
        /// The table, in the order of RULES 2.
        pub const DEFINITIONS: &[Definition] = &[$(Definition {
            indicator: Indicator::$v, id: $id, label: Text::new($ja, $en, $easy), explanation: Text::new($eja, $een, $eeasy),
            formula: $formula, source: $source, unit: Unit::$unit, years: ($from, $to), measures: $measures,
            columns: &[$($col),*], decimals: $decimals,
        }),*];
    };
}

indicators! {
    Population "population" Persons 2010-2025 ALL_MEASURES 0 [Population] REGISTER
        label("人口", "population", "[人口|じんこう]") formula("population")
        explain("住民基本台帳の人口。2013年までは3月31日、2014年からは1月1日。2012年までは日本人だけ、2013年からは外国人住民を含みます。",
                "Residents in the Basic Resident Register: 31 March to 2013, 1 January from 2014; Japanese nationals only to 2012, foreign residents included from 2013.",
                "[町|まち]に[住|す]む[人|ひと]の[数|かず]です。");
    Households "households" Households 2010-2022 ALL_MEASURES 0 [Households] REGISTER
        label("世帯数", "households", "[世帯|せたい]の[数|かず]") formula("households")
        explain("住民基本台帳の世帯数。日付は人口と同じです。", "Households in the Basic Resident Register, on the same dates as population.",
                "いっしょに[住|す]む[家族|かぞく]などの[数|かず]です。");
    IncomePerTaxpayer "income_per_taxpayer" Yen 2010-2023 ALL_MEASURES 0 [TaxableIncomeThousandYen, Taxpayers] INCOME
        label("納税者1人あたり課税対象所得", "taxable income per taxpayer", "[税|ぜい]をはらう[人|ひと]1[人|にん]の[所得|しょとく]") formula("1000 × taxable_income / taxpayers")
        explain("課税対象所得を納税義務者数(所得割)で割ったもの。名目。前の年の所得です。津波や地震の被災地では2012年・2017年に損失の控除で大きく下がります。2021年度から控除の変更で所得の低い市町村ほど高めに出ます。",
                "Taxable income over taxpayers, nominal; income of the previous calendar year. Casualty losses lower it in tsunami towns in 2012 and quake-hit Kumamoto towns in 2017; a changed deduction lifts low-income places more from tax year 2021.",
                "[税|ぜい]をはらう[人|ひと]の[所得|しょとく]です。[前|まえ]の[年|とし]のお[金|かね]です。");
    IncomePerResident "income_per_resident" Yen 2010-2023 ALL_MEASURES 0 [TaxableIncomeThousandYen, Population] INCOME
        label("住民1人あたり課税対象所得", "taxable income per resident", "[住民|じゅうみん]1[人|にん]の[所得|しょとく]") formula("1000 × taxable_income / population")
        explain("課税対象所得を人口で割ったもの。名目。前の年の所得です。", "Taxable income over residents, nominal; income of the previous calendar year.",
                "[町|まち]の[所得|しょとく]を[人口|じんこう]で[割|わ]った[数|かず]です。");
    ExpenditurePerResident "expenditure_per_resident" Yen 2010-2022 ALL_MEASURES 0 [TotalExpenditureThousandYen, Population] SPENDING
        label("住民1人あたり歳出", "municipal spending per resident", "[住民|じゅうみん]1[人|にん]に[使|つか]うお[金|かね]") formula("1000 × total_expenditure / population")
        explain("普通会計の歳出総額を人口で割ったもの。名目。2020年度はコロナ対策で大きくなります。", "Total expenditure of the ordinary account over residents, nominal; raised in fiscal 2020 by pandemic measures.",
                "[市|し]や[町|まち]が1[年|ねん]に[使|つか]ったお[金|かね]です。");
    AgedShare "aged_share" Percent 2010-2022 SHARE_MEASURES 1 [Age65Plus, Population] REGISTER
        label("65歳以上の割合", "share aged 65 and over", "65[歳|さい][以上|いじょう]の[割合|わりあい]") formula("100 × age_65_plus / population")
        explain("65歳以上の住民の割合。", "Residents aged 65 and over as a share of all.", "65[歳|さい][以上|いじょう]の[人|ひと]の[割合|わりあい]です。");
    WorkingAgeShare "working_age_share" Percent 2010-2022 SHARE_MEASURES 1 [Age15To64, Population] REGISTER
        label("15〜64歳の割合", "share aged 15–64", "15〜64[歳|さい]の[割合|わりあい]") formula("100 × age_15_64 / population")
        explain("15〜64歳の住民の割合。", "Residents aged 15–64 as a share of all.", "15〜64[歳|さい]の[人|ひと]の[割合|わりあい]です。");
    BirthRate "birth_rate" PerThousand 2010-2023 SHARE_MEASURES 1 [Births, Population] VITAL
        label("出生率(人口千対)", "birth rate per 1,000", "[生|う]まれた[子|こ]の[割合|わりあい]") formula("1000 × births / population")
        explain("出生数(日本人)を人口で割ったもの。人口は2013年から外国人を含むため、そこで段差があります。", "Births of Japanese nationals over residents; the register counts foreigners from 2013, which makes a step there.",
                "1000[人|にん]あたりの[生|う]まれた[子|こ]の[数|かず]です。");
    DeathRate "death_rate" PerThousand 2010-2023 SHARE_MEASURES 1 [Deaths, Population] VITAL
        label("死亡率(人口千対)", "death rate per 1,000", "なくなった[人|ひと]の[割合|わりあい]") formula("1000 × deaths / population")
        explain("死亡数(日本人)を人口で割ったもの。人口は2013年から外国人を含むため、そこで段差があります。", "Deaths of Japanese nationals over residents; the register counts foreigners from 2013, which makes a step there.",
                "1000[人|にん]あたりのなくなった[人|ひと]の[数|かず]です。");
    NetMigrationRate "net_migration_rate" PerThousand 2012-2021 SHARE_MEASURES 1 [MovedIn, MovedOut, Population] REGISTER
        label("転入超過率(人口千対)", "net migration rate per 1,000", "ひっこしでふえた[割合|わりあい]") formula("1000 × (moved_in − moved_out) / population")
        explain("国内の転入から転出を引き、人口で割ったもの。2012年は年度、2013年からは暦年です。", "Domestic moves in less moves out over residents; fiscal year in 2012, calendar year from 2013.",
                "[来|き]た[人|ひと]から[出|で]た[人|ひと]を[引|ひ]いた[数|かず]です。");
    FiscalCapacityIndex "fiscal_capacity_index" Index 2010-2021 SHARE_MEASURES 2 [FiscalCapacityIndex] FINANCE
        label("財政力指数", "fiscal capacity index", "お[金|かね]の[余裕|よゆう]([財政力指数|ざいせいりょくしすう])") formula("fiscal_capacity_index")
        explain("標準的な行政に要る額を自前の税収でどれだけまかなえるかの指数。高いほど余裕があります。", "How far own revenue covers standard needs; higher means more of its own means.",
                "[町|まち]のお[金|かね]の[余裕|よゆう]を[表|あらわ]す[数|かず]です。");
    DebtServiceRatio "debt_service_ratio" Percent 2010-2022 SHARE_MEASURES 1 [RealDebtServiceRatioPct] FINANCE
        label("実質公債費比率", "real debt service ratio", "[借|か]りたお[金|かね]を[返|かえ]す[割合|わりあい]") formula("real_debt_service_ratio_pct")
        explain("標準的な収入に対する借入金返済の割合(3年平均)。低いほど余裕があります。", "Debt service as a share of standard revenue, three-year mean; lower means more room.",
                "[入|はい]ったお[金|かね]のうち[返|かえ]す[割合|わりあい]です。");
    StaffPer1000 "staff_per_1000" PerThousand 2021-2024 SHARE_MEASURES 1 [GeneralAdministrationStaff, Population] STAFF
        label("人口千人あたり一般行政職員", "general-administration staff per 1,000", "1000[人|にん]あたりの[職員|しょくいん]の[数|かず]") formula("1000 × general_administration_staff / population")
        explain("一般行政部門の職員数(4月1日)を人口で割ったもの。", "General-administration staff on 1 April over residents.",
                "[市役所|しやくしょ]などで[働|はたら]く[人|ひと]の[数|かず]です。");
}

const SPENDING: Text = Text::new(
    "総務省統計局「社会・人口統計体系」(歳出決算総額)",
    "Statistics Bureau, System of Social and Demographic Statistics (total expenditure)",
    "[総務省|そうむしょう]「[社会|しゃかい]・[人口統計体系|じんこうとうけいたいけい]」",
);
const STAFF: Text = Text::new(
    "総務省「地方公共団体定員管理調査」(SSDSE-Aによる)",
    "MIC, Survey of Local Government Staffing (through SSDSE-A)",
    "[総務省|そうむしょう]「[定員管理調査|ていいんかんりちょうさ]」",
);

/// Day to which a year's register figure refers: 31 March to 2013, 1 January from 2014.
pub const fn register_date(year: u16) -> Date {
    if year <= 2013 { Date::new(year as i32, 3, 31) } else { Date::new(year as i32, 1, 1) }
}

impl Indicator {
    /// All, in the order of RULES 2.
    pub fn all() -> impl Iterator<Item = Indicator> {
        DEFINITIONS.iter().map(|d| d.indicator)
    }

    /// Its row of the table.
    pub fn definition(self) -> &'static Definition {
        &DEFINITIONS[self as usize]
    }

    /// By its name in URLs.
    pub fn from_id(id: &str) -> Option<Indicator> {
        DEFINITIONS.iter().find(|d| d.id == id).map(|d| d.indicator)
    }

    /// Register figures have measuring dates; the rest are years.
    pub fn is_register(self) -> bool {
        matches!(self, Indicator::Population | Indicator::Households)
    }

    /// The figure of municipality `i` in `year`; missing in, missing out.
    pub fn value(self, panel: &Panel, i: usize, year: u16) -> Option<f64> {
        let get = |c| panel.get(c, i, year);
        let per = |factor: f64, top: f64, below: Column| get(below).filter(|b| *b > 0.0).map(|b| factor * top / b);
        match self {
            Indicator::Population => get(Population),
            Indicator::Households => get(Households),
            Indicator::IncomePerTaxpayer => per(1000.0, get(TaxableIncomeThousandYen)?, Taxpayers),
            Indicator::IncomePerResident => per(1000.0, get(TaxableIncomeThousandYen)?, Population),
            Indicator::ExpenditurePerResident => per(1000.0, get(TotalExpenditureThousandYen)?, Population),
            Indicator::AgedShare => per(100.0, get(Age65Plus)?, Population),
            Indicator::WorkingAgeShare => per(100.0, get(Age15To64)?, Population),
            Indicator::BirthRate => per(1000.0, get(Births)?, Population),
            Indicator::DeathRate => per(1000.0, get(Deaths)?, Population),
            Indicator::NetMigrationRate => per(1000.0, get(MovedIn)? - get(MovedOut)?, Population),
            Indicator::FiscalCapacityIndex => get(FiscalCapacityIndex),
            Indicator::DebtServiceRatio => get(RealDebtServiceRatioPct),
            Indicator::StaffPer1000 => per(1000.0, get(GeneralAdministrationStaff)?, Population),
        }
    }

    /// The measure over [from, to]; a base ≤ 0 gives missing (not for `change` and `level`).
    pub fn outcome(self, measure: Measure, panel: &Panel, i: usize, from: u16, to: u16) -> Option<f64> {
        let end = self.value(panel, i, to)?;
        if measure == Measure::Level {
            return Some(end);
        }
        let start = self.value(panel, i, from)?;
        match measure {
            Measure::Change => Some(end - start),
            _ if start <= 0.0 => None,
            Measure::Percent => Some(100.0 * (end / start - 1.0)),
            Measure::Annual => {
                let years = self.years_between(from, to);
                (years > 0.0).then(|| 100.0 * ((end / start).powf(1.0 / years) - 1.0))
            }
            Measure::Level => Some(end),
        }
    }

    /// Years between two figures: days / 365.25 for register figures, else the difference of the years.
    pub fn years_between(self, from: u16, to: u16) -> f64 {
        if self.is_register() {
            (register_date(to).days() - register_date(from).days()) as f64 / 365.25
        } else {
            f64::from(to) - f64::from(from)
        }
    }
}

impl Measure {
    /// Name in URLs.
    pub const fn id(self) -> &'static str {
        match self {
            Measure::Change => "change",
            Measure::Percent => "percent",
            Measure::Annual => "annual",
            Measure::Level => "level",
        }
    }

    /// By its name in URLs.
    pub fn from_id(id: &str) -> Option<Measure> {
        [Measure::Change, Measure::Percent, Measure::Annual, Measure::Level].into_iter().find(|m| m.id() == id)
    }
}

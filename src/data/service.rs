//! Services and the population at which half, or four in five, of municipalities have one.
//!
//! The twelve of [`SERVICES`] are used by the scenarios; [`OTHER_THRESHOLDS`] appear on the methods page only.
//! A test holds both to `service_thresholds.csv`.

use crate::text::Text;

/// A field in which municipalities may pool (pool ids of RULES 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)] // each is named by its id
pub enum Field {
    Medical,
    Care,
    Shopping,
    Culture,
    Fire,
    Administration,
    MedicalArea,
    Water,
    Infrastructure,
    Transport,
    Planning,
}

impl Field {
    /// All, in the order of RULES 9.
    pub const ALL: [Field; 11] = [
        Field::Medical,
        Field::Care,
        Field::Shopping,
        Field::Culture,
        Field::Fire,
        Field::Administration,
        Field::MedicalArea,
        Field::Water,
        Field::Infrastructure,
        Field::Transport,
        Field::Planning,
    ];

    /// Name in URLs.
    pub const fn id(self) -> &'static str {
        match self {
            Field::Medical => "medical",
            Field::Care => "care",
            Field::Shopping => "shopping",
            Field::Culture => "culture",
            Field::Fire => "fire",
            Field::Administration => "administration",
            Field::MedicalArea => "medical-area",
            Field::Water => "water",
            Field::Infrastructure => "infrastructure",
            Field::Transport => "transport",
            Field::Planning => "planning",
        }
    }

    /// By its name in URLs.
    pub fn from_id(id: &str) -> Option<Field> {
        Field::ALL.into_iter().find(|f| f.id() == id)
    }
}

/// Which publication a pair of lines comes from; editions are never mixed silently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Edition {
    /// MLIT 2014, municipalities outside the three metropolitan regions.
    A,
    /// MLIT, all municipalities.
    B,
    /// MOF 2023.
    C,
    /// MLIT figures quoted by the press.
    D,
}

impl Edition {
    /// Letter, as in service_thresholds.csv.
    pub const fn letter(self) -> &'static str {
        match self {
            Edition::A => "A",
            Edition::B => "B",
            Edition::C => "C",
            Edition::D => "D",
        }
    }

    /// The publication.
    pub const fn publication(self) -> Text {
        match self {
            Edition::A => Text::new(
                "国土交通省「国土のグランドデザイン2050」参考資料(2014年7月)、三大都市圏の外の市町村",
                "MLIT, 国土のグランドデザイン2050 reference material (July 2014), municipalities outside the three metropolitan regions",
                "[国土交通省|こくどこうつうしょう]の[資料|しりょう](2014[年|ねん])",
            ),
            Edition::B => Text::new(
                "国土交通省「都市圏参考資料」4-3、全市町村",
                "MLIT, 都市圏参考資料 4-3, all municipalities",
                "[国土交通省|こくどこうつうしょう]の[資料|しりょう]",
            ),
            Edition::C => Text::new(
                "財務省 財政制度等審議会(2023年5月29日)資料Ⅳ-0-4",
                "MOF, Fiscal System Council, 2023-05-29, reference IV-0-4",
                "[財務省|ざいむしょう]の[資料|しりょう](2023[年|ねん])",
            ),
            Edition::D => Text::new(
                "国土交通省の数値(AERA dot.の記事による)",
                "MLIT figures quoted by AERA dot.",
                "[国土交通省|こくどこうつうしょう]の[数|かず]([記事|きじ]から)",
            ),
        }
    }
}

/// How sure a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HowSure {
    /// Read in the publication or in a page quoting it.
    Seen,
    /// Read in the machine text of a slide; the pairing of label and number is ours.
    SeenOcr,
    /// Derived by us.
    Derived,
    /// There is no figure.
    None,
}

impl HowSure {
    /// Word of service_thresholds.csv.
    pub const fn id(self) -> &'static str {
        match self {
            HowSure::Seen => "seen",
            HowSure::SeenOcr => "seen-ocr",
            HowSure::Derived => "derived",
            HowSure::None => "",
        }
    }
}

/// A service of the scenarios.
#[derive(Debug)]
pub struct Service {
    /// Identifier, e.g. `hospital`.
    pub id: &'static str,
    /// How far people are taken to travel to it, km (our assumption).
    pub reach_km: f64,
    /// Name.
    pub name: Text,
    /// Field that decides whether it is pooled.
    pub field: Field,
    /// Population at which half of municipalities have it (mid-point of a class).
    pub pop50: f64,
    /// Population at which 80 % have it (mid-point of a class).
    pub pop80: f64,
    /// Edition of the lines; [`Edition::publication`] names it.
    pub edition: Edition,
    /// How sure `pop50` is.
    pub how_sure_50: HowSure,
    /// How sure `pop80` is.
    pub how_sure_80: HowSure,
    /// Remark of the compilers in English, as in service_thresholds.csv; may be empty.
    pub note: &'static str,
}

impl Service {
    /// By identifier.
    pub fn from_id(id: &str) -> Option<&'static Service> {
        SERVICES.iter().find(|s| s.id == id)
    }
}

/// A pair of lines that no scenario uses.
#[derive(Debug)]
pub struct Threshold {
    /// Name.
    pub name: Text,
    /// Population at which half of municipalities have it, if found.
    pub pop50: Option<f64>,
    /// Population at which 80 % have it, if found.
    pub pop80: Option<f64>,
    /// Edition.
    pub edition: Edition,
    /// How sure the two are.
    pub how_sure: (HowSure, HowSure),
}

/// The twelve services of the scenarios, in the order of service_thresholds.csv.
pub const SERVICES: &[Service] = &[
    Service {
        id: "nursing-home",
        reach_km: 25.0,
        name: Text::new(
            "介護老人福祉施設",
            "Nursing home (tokuyo)",
            "お[年寄|としよ]りの[施設|しせつ]([特別養護老人|とくべつようごろうじん]ホーム)",
        ),
        field: Field::Care,
        pop50: 500.0,
        pop80: 4_500.0,
        edition: Edition::A,
        how_sure_50: HowSure::Seen,
        how_sure_80: HowSure::Seen,
        note: "",
    },
    Service {
        id: "shopping-centre",
        reach_km: 60.0,
        name: Text::new("ショッピングセンター(1.5万㎡以上)", "Shopping centre (>=15000 m2)", "[大|おお]きなショッピングセンター"),
        field: Field::Shopping,
        pop50: 77_500.0,
        pop80: 92_500.0,
        edition: Edition::A,
        how_sure_50: HowSure::Seen,
        how_sure_80: HowSure::Seen,
        note: "",
    },
    Service {
        id: "university",
        reach_km: 60.0,
        name: Text::new("大学", "University", "[大学|だいがく]"),
        field: Field::Culture,
        pop50: 125_000.0,
        pop80: 175_000.0,
        edition: Edition::A,
        how_sure_50: HowSure::Seen,
        how_sure_80: HowSure::Seen,
        note: "CAO 2016 counts 159 municipalities at >=50%, more than reach 125,000: definition differs",
    },
    Service {
        id: "department-store",
        reach_km: 60.0,
        name: Text::new("百貨店", "Department store", "デパート"),
        field: Field::Shopping,
        pop50: 275_000.0,
        pop80: 275_000.0,
        edition: Edition::A,
        how_sure_50: HowSure::Seen,
        how_sure_80: HowSure::Seen,
        note: "both marks in one class; CAO's 42 municipalities at >=50% agree",
    },
    Service {
        id: "clinic",
        reach_km: 10.0,
        name: Text::new("一般診療所", "Clinic", "[小|ちい]さな[病院|びょういん](クリニック)"),
        field: Field::Medical,
        pop50: 3_500.0,
        pop80: 5_500.0,
        edition: Edition::C,
        how_sure_50: HowSure::Seen,
        how_sure_80: HowSure::Seen,
        note: "stated in words in the slide's footnote",
    },
    Service {
        id: "hospital",
        reach_km: 25.0,
        name: Text::new("病院", "Hospital", "[病院|びょういん]"),
        field: Field::Medical,
        pop50: 17_500.0,
        pop80: 22_500.0,
        edition: Edition::C,
        how_sure_50: HowSure::Seen,
        how_sure_80: HowSure::SeenOcr,
        note: "",
    },
    Service {
        id: "health-facility-for-elderly",
        reach_km: 25.0,
        name: Text::new(
            "介護老人保健施設",
            "Geriatric health facility (roken)",
            "リハビリをする[施設|しせつ]([老人保健施設|ろうじんほけんしせつ])",
        ),
        field: Field::Care,
        pop50: 22_500.0,
        pop80: 27_500.0,
        edition: Edition::C,
        how_sure_50: HowSure::SeenOcr,
        how_sure_80: HowSure::SeenOcr,
        note: "",
    },
    Service {
        id: "home-care",
        reach_km: 10.0,
        name: Text::new("訪問介護事業", "Home-visit care", "[家|いえ]に[来|き]てくれる[介護|かいご]"),
        field: Field::Care,
        pop50: 6_500.0,
        pop80: 8_500.0,
        edition: Edition::C,
        how_sure_50: HowSure::SeenOcr,
        how_sure_80: HowSure::SeenOcr,
        note: "pair could be swapped with day/short-stay care",
    },
    Service {
        id: "day-care",
        reach_km: 10.0,
        name: Text::new("通所・短期入所介護事業", "Day and short-stay care", "[通|かよ]う[介護|かいご]・[短|みじか]くとまる[介護|かいご]"),
        field: Field::Care,
        pop50: 2_500.0,
        pop80: 6_500.0,
        edition: Edition::C,
        how_sure_50: HowSure::SeenOcr,
        how_sure_80: HowSure::SeenOcr,
        note: "pair could be swapped with home-visit care",
    },
    Service {
        id: "residential-care-home",
        reach_km: 25.0,
        name: Text::new("有料老人ホーム", "Private residential care home", "お[金|かね]をはらう[老人|ろうじん]ホーム"),
        field: Field::Care,
        pop50: 17_500.0,
        pop80: 42_500.0,
        edition: Edition::C,
        how_sure_50: HowSure::SeenOcr,
        how_sure_80: HowSure::SeenOcr,
        note: "",
    },
    Service {
        id: "convenience-store",
        reach_km: 10.0,
        name: Text::new("コンビニエンスストア", "Convenience store", "コンビニ"),
        field: Field::Shopping,
        pop50: 2_500.0,
        pop80: 3_500.0,
        edition: Edition::C,
        how_sure_50: HowSure::SeenOcr,
        how_sure_80: HowSure::SeenOcr,
        note: "",
    },
    Service {
        id: "general-supermarket",
        reach_km: 25.0,
        name: Text::new("総合スーパー", "General merchandise supermarket", "[大|おお]きなスーパー"),
        field: Field::Shopping,
        pop50: 57_500.0,
        pop80: 77_500.0,
        edition: Edition::C,
        how_sure_50: HowSure::SeenOcr,
        how_sure_80: HowSure::SeenOcr,
        note: "",
    },
];

/// The other rows of service_thresholds.csv, in its order.
pub const OTHER_THRESHOLDS: &[Threshold] = &[
    Threshold {
        name: Text::new("飲食料品小売業", "Food retailer", "[食|た]べ[物|もの]の[店|みせ]"),
        pop50: Some(500.0),
        pop80: Some(500.0),
        edition: Edition::A,
        how_sure: (HowSure::Derived, HowSure::Seen),
    },
    Threshold {
        name: Text::new("飲食店", "Restaurant", "[食堂|しょくどう]・レストラン"),
        pop50: Some(500.0),
        pop80: Some(500.0),
        edition: Edition::A,
        how_sure: (HowSure::Derived, HowSure::Seen),
    },
    Threshold {
        name: Text::new("郵便局", "Post office", "[郵便局|ゆうびんきょく]"),
        pop50: Some(500.0),
        pop80: Some(500.0),
        edition: Edition::A,
        how_sure: (HowSure::Derived, HowSure::Seen),
    },
    Threshold {
        name: Text::new("一般診療所", "Clinic", "[小|ちい]さな[病院|びょういん](クリニック)"),
        pop50: Some(500.0),
        pop80: Some(500.0),
        edition: Edition::A,
        how_sure: (HowSure::Derived, HowSure::Seen),
    },
    Threshold {
        name: Text::new("スターバックスコーヒー", "Starbucks (indicator of urban amenity)", "スターバックスコーヒー"),
        pop50: Some(175_000.0),
        pop80: Some(275_000.0),
        edition: Edition::A,
        how_sure: (HowSure::Seen, HowSure::Seen),
    },
    Threshold {
        name: Text::new(
            "公認会計士事務所",
            "Certified public accountant",
            "お[金|かね]の[計算|けいさん]をたしかめる[人|ひと]の[事務所|じむしょ]",
        ),
        pop50: None,
        pop80: Some(275_000.0),
        edition: Edition::A,
        how_sure: (HowSure::None, HowSure::Seen),
    },
    Threshold {
        name: Text::new("書籍・文房具小売業", "Bookshop and stationer", "[本|ほん]と[文房具|ぶんぼうぐ]の[店|みせ]"),
        pop50: Some(1_500.0),
        pop80: Some(2_500.0),
        edition: Edition::B,
        how_sure: (HowSure::SeenOcr, HowSure::SeenOcr),
    },
    Threshold {
        name: Text::new("喫茶店", "Cafe", "[喫茶店|きっさてん]"),
        pop50: Some(2_500.0),
        pop80: Some(7_500.0),
        edition: Edition::B,
        how_sure: (HowSure::SeenOcr, HowSure::SeenOcr),
    },
    Threshold {
        name: Text::new("男子服小売業", "Menswear shop", "[男|おとこ]の[人|ひと]の[服|ふく]の[店|みせ]"),
        pop50: Some(12_500.0),
        pop80: Some(22_500.0),
        edition: Edition::B,
        how_sure: (HowSure::SeenOcr, HowSure::SeenOcr),
    },
    Threshold {
        name: Text::new("ペット・ペット用品小売業", "Pet shop", "ペットの[店|みせ]"),
        pop50: Some(27_500.0),
        pop80: Some(47_500.0),
        edition: Edition::B,
        how_sure: (HowSure::SeenOcr, HowSure::SeenOcr),
    },
    Threshold {
        name: Text::new("ハンバーガー店", "Hamburger shop", "ハンバーガーの[店|みせ]"),
        pop50: Some(27_500.0),
        pop80: Some(47_500.0),
        edition: Edition::B,
        how_sure: (HowSure::SeenOcr, HowSure::SeenOcr),
    },
    Threshold {
        name: Text::new("ショッピングセンター(1.5万㎡以上)", "Shopping centre (>=15000 m2)", "[大|おお]きなショッピングセンター"),
        pop50: Some(87_500.0),
        pop80: Some(92_500.0),
        edition: Edition::B,
        how_sure: (HowSure::SeenOcr, HowSure::SeenOcr),
    },
    Threshold {
        name: Text::new("外車ディーラー3大ブランド", "Import car dealer", "[外国|がいこく]の[車|くるま]の[店|みせ]"),
        pop50: Some(175_000.0),
        pop80: Some(225_000.0),
        edition: Edition::B,
        how_sure: (HowSure::SeenOcr, HowSure::SeenOcr),
    },
    Threshold {
        name: Text::new("百貨店", "Department store", "デパート"),
        pop50: Some(275_000.0),
        pop80: Some(375_000.0),
        edition: Edition::B,
        how_sure: (HowSure::SeenOcr, HowSure::SeenOcr),
    },
    Threshold {
        name: Text::new(
            "地域医療支援病院",
            "Regional medical-support hospital",
            "[町|まち]の[医者|いしゃ]を[助|たす]ける[病院|びょういん]",
        ),
        pop50: Some(225_000.0),
        pop80: None,
        edition: Edition::D,
        how_sure: (HowSure::Seen, HowSure::None),
    },
    Threshold {
        name: Text::new("有料老人ホーム", "Private residential care home", "お[金|かね]をはらう[老人|ろうじん]ホーム"),
        pop50: Some(52_500.0),
        pop80: None,
        edition: Edition::D,
        how_sure: (HowSure::Seen, HowSure::None),
    },
];

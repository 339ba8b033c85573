//! Words of the data page, and the list of downloads; a test holds rows and columns to the files themselves.

use super::Text;
use super::prose::Block::{self, *};
use super::prose::Slot;

/// Title.
pub const TITLE: Text = Text::new("データ", "Data", "データ");

/// The page.
pub const BODY: &[Block] = &[
    P(Text::new(
        "このサイトが使うすべての表です。そのまま使えます。文字コードはUTF-8、区切りはコンマ、1行目は見出し。市町村コードは5桁の文字列で、先頭の0を残します。市町村は1,741(1,718市町村と東京23区)、境は2025年のものです。",
        "All tables this site uses, free to use as they are: UTF-8, comma, header row. Municipality codes are five-digit text; keep the leading zero. 1,741 municipalities (1,718 and the 23 wards of Tokyo) on the boundaries of 2025.",
        "このサイトの[表|ひょう]は、だれでも[使|つか]えます。[町|まち]のコードは5けたです。はじめの0を[消|け]さないでください。",
    )),
    P(Text::new(
        "列の意味と型は、Frictionlessの<public/data/datapackage.json|datapackage.json>と、表ごとのCSVW(-metadata.json)にあります。",
        "Meaning and type of every column: Frictionless <public/data/datapackage.json|datapackage.json>, and CSVW (-metadata.json) for each table.",
        "[列|れつ]の[意味|いみ]:<public/data/datapackage.json|datapackage.json>。",
    )),
    Slot(Slot::Tables),
    Head("code", Text::new("RとPythonで読む", "Reading in R and Python", "RとPythonで[読|よ]む")),
    Slot(Slot::Code),
    Head("licence", Text::new("使うときは", "When you use them", "[使|つか]うときは")),
    P(Text::new(
        "表ごとの条件に従い、元の統計の名と「加工して作成」と書いてください(例: 総務省「住民基本台帳に基づく人口」を圏域くらべが加工)。私たちがまとめた表はCC BY 4.0です。くわしい出典は<about/#credits|このサイトについて>、注意は<methods/#cautions|計算の方法>にあります。",
        "Follow the terms of each table: name the source and say that it was processed (e.g. “MIC, Basic Resident Register, processed by Kurabe”). Tables we compiled are CC BY 4.0. Full credits are under <about/#credits|About>, cautions under <methods/#cautions|Methods>.",
        "[元|もと]の[統計|とうけい]の[名前|なまえ]を[書|か]いてください。「[加工|かこう]した」とも[書|か]いてください。[注意|ちゅうい]:<methods/#cautions|[計算|けいさん]の[方法|ほうほう]>。",
    )),
    P(Text::new(
        "Excelで開くときは「データ」→「テキストまたはCSVから」でUTF-8を選び、codeの列を文字列にしてください。",
        "In Excel, use Data → From Text/CSV, choose UTF-8 and set the column code to text.",
        "Excelでは、UTF-8をえらんでください。",
    )),
];

/// Terms of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Terms {
    /// Government of Japan Standard Terms of Use.
    Government,
    /// Compiled by the project, CC BY 4.0.
    Own,
    /// Named source, figures quoted.
    Source,
}

/// A table to download.
#[derive(Clone, Copy, Debug)]
pub struct Download {
    /// File name under `data/`.
    pub file: &'static str,
    /// What it holds.
    pub what: Text,
    /// Rows without the heading.
    pub rows: u32,
    /// Columns.
    pub columns: u8,
    /// Size in bytes.
    pub bytes: u32,
    /// Terms.
    pub terms: Terms,
    /// Publisher.
    pub source: Text,
}

const MIC: Text = Text::new(
    "総務省・厚生労働省・統計センターの統計",
    "Statistics of MIC, MHLW and the National Statistics Center",
    "[国|くに]の[統計|とうけい]",
);
const PAGES: Text = Text::new("圏域・自治体・総務省のページ", "Pages of the areas, municipalities and MIC", "[圏域|けんいき]のページ");
const IPSS: Text = Text::new("国立社会保障・人口問題研究所", "IPSS", "[人口問題研究所|じんこうもんだいけんきゅうじょ]");
const CENSUS: Text = Text::new("総務省統計局「国勢調査」", "Statistics Bureau, Population Census", "「[国勢調査|こくせいちょうさ]」");

/// The tables.
pub const DOWNLOADS: &[Download] = &[
    Download {
        file: "areas.csv",
        bytes: 13_009,
        rows: 38,
        columns: 11,
        terms: Terms::Own,
        source: PAGES,
        what: Text::new(
            "圏域: 名前、宣言と成立の日、構成を見た時期、出典ページ",
            "Areas: names, dates of declaration and formation, when the list was seen, source pages",
            "[圏域|けんいき]の[名前|なまえ]と[日|ひ]",
        ),
    },
    Download {
        file: "memberships.csv",
        bytes: 14_811,
        rows: 384,
        columns: 6,
        terms: Terms::Own,
        source: PAGES,
        what: Text::new(
            "参加: 圏域、市町村、役割、日とその細かさ",
            "Memberships: area, municipality, role, date and its precision",
            "[入|はい]った[町|まち]と[日|ひ]",
        ),
    },
    Download {
        file: "agreements_outside_scheme.csv",
        bytes: 1_253,
        rows: 13,
        columns: 3,
        terms: Terms::Own,
        source: PAGES,
        what: Text::new("高知: 国の制度の外の協定", "Kochi: agreements outside the national scheme", "[高知|こうち]の[約束|やくそく]"),
    },
    Download {
        file: "counts_by_date.csv",
        bytes: 443,
        rows: 12,
        columns: 6,
        terms: Terms::Own,
        source: PAGES,
        what: Text::new("日付ごとの圏域と参加の数", "Areas and memberships by date", "[日|ひ]ごとの[圏域|けんいき]の[数|かず]"),
    },
    Download {
        file: "settlement_areas_seen.csv",
        bytes: 79_403,
        rows: 483,
        columns: 7,
        terms: Terms::Own,
        source: PAGES,
        what: Text::new(
            "定住自立圏の構成(見えた範囲。全部ではない)",
            "Settlement-and-independence areas, as far as seen; a lower bound, not a complete list",
            "[定住自立圏|ていじゅうじりつけん](ぜんぶではない)",
        ),
    },
    Download {
        file: "municipalities.csv",
        bytes: 165_676,
        rows: 1741,
        columns: 14,
        terms: Terms::Own,
        source: Text::new(
            "総務省、国土交通省、東京大学CSIS、localgovjp",
            "MIC, MLIT, CSIS (The University of Tokyo), localgovjp",
            "[総務省|そうむしょう]など",
        ),
        what: Text::new(
            "市町村: 名前、種類、役所の位置、三大都市圏、都市雇用圏",
            "Municipalities: names, kind, office, metropolitan flag, employment area",
            "[町|まち]の[名前|なまえ]と[場所|ばしょ]",
        ),
    },
    Download {
        file: "prefectures.csv",
        bytes: 2_207,
        rows: 47,
        columns: 5,
        terms: Terms::Own,
        source: Text::new("総務省", "MIC", "[総務省|そうむしょう]"),
        what: Text::new("都道府県: 名前、地方", "Prefectures: names, region", "[県|けん]の[名前|なまえ]"),
    },
    Download {
        file: "panel.csv",
        bytes: 2_404_536,
        rows: 27_856,
        columns: 19,
        terms: Terms::Government,
        source: MIC,
        what: Text::new(
            "市町村×年 2010〜2025: 人口、年齢、世帯、出生、移動、所得、財政、職員",
            "Municipality × year 2010–2025: population, ages, households, births, moves, income, finance, staff",
            "[町|まち]と[年|とし]ごとの[数字|すうじ]",
        ),
    },
    Download {
        file: "panel_notes.csv",
        bytes: 6_032,
        rows: 55,
        columns: 4,
        terms: Terms::Own,
        source: MIC,
        what: Text::new("合併前の単位から組み立てた数字の一覧", "Figures assembled from older units", "[合併|がっぺい]した[町|まち]のメモ"),
    },
    Download {
        file: "census.csv",
        bytes: 433_690,
        rows: 6964,
        columns: 15,
        terms: Terms::Government,
        source: CENSUS,
        what: Text::new(
            "国勢調査 2010・2015・2020・2025年(2025年は速報の人口だけ)",
            "Census 2010, 2015, 2020, 2025 (2025: preliminary population only)",
            "[国勢調査|こくせいちょうさ]の[数字|すうじ]",
        ),
    },
    Download {
        file: "projection_2023.csv",
        bytes: 106_436,
        rows: 1728,
        columns: 11,
        terms: Terms::Source,
        source: IPSS,
        what: Text::new(
            "将来推計 令和5年: 2020〜2050年",
            "Projection of 2023: 2020–2050",
            "[将来|しょうらい]の[人口|じんこう](2023[年|ねん])",
        ),
    },
    Download {
        file: "projection_2018.csv",
        bytes: 78_334,
        rows: 1682,
        columns: 8,
        terms: Terms::Source,
        source: IPSS,
        what: Text::new(
            "将来推計 平成30年: 2015〜2045年",
            "Projection of 2018: 2015–2045",
            "[将来|しょうらい]の[人口|じんこう](2018[年|ねん])",
        ),
    },
    Download {
        file: "service_thresholds.csv",
        bytes: 5_264,
        rows: 28,
        columns: 12,
        terms: Terms::Source,
        source: Text::new("国土交通省、財政制度等審議会ほか", "MLIT, Fiscal System Council and others", "[国|くに]の[資料|しりょう]"),
        what: Text::new(
            "サービスのある市町村が50 %・80 %になる人口",
            "Population at which 50 % / 80 % of municipalities have a service",
            "サービスと[人口|じんこう]",
        ),
    },
    Download {
        file: "published_findings.csv",
        bytes: 774,
        rows: 2,
        columns: 11,
        terms: Terms::Source,
        source: Text::new("Noda (2025)、伊藤(2025)の紹介による", "Noda (2025), as reported by Ito (2025)", "Noda(2025)"),
        what: Text::new("公表された研究の数字", "The published finding", "[研究|けんきゅう]の[数字|すうじ]"),
    },
];

/// Government terms.
pub const TERMS_GOVERNMENT: Text = Text::new(
    "政府標準利用規約(CC BY 4.0互換)",
    "Government of Japan Standard Terms of Use (CC BY 4.0 compatible)",
    "[政府標準利用規約|せいふひょうじゅんりようきやく]",
);
/// Own terms.
pub const TERMS_OWN: Text = Text::new("CC BY 4.0", "CC BY 4.0", "CC BY 4.0");
/// Source named.
pub const TERMS_SOURCE: Text = Text::new("出典を示して利用", "Use with the source named", "[出典|しゅってん]を[書|か]いて[使|つか]う");
/// Heading: table.
pub const HEAD_TABLE: Text = Text::new("表", "table", "[表|ひょう]");
/// Heading: content.
pub const HEAD_WHAT: Text = Text::new("内容", "content", "[内容|ないよう]");
/// Heading: rows.
pub const HEAD_ROWS: Text = Text::new("行", "rows", "[行|ぎょう]");
/// Heading: columns.
pub const HEAD_COLUMNS: Text = Text::new("列", "columns", "[列|れつ]");
/// Heading: size.
pub const HEAD_SIZE: Text = Text::new("大きさ", "size", "[大|おお]きさ");
/// Heading: terms.
pub const HEAD_TERMS: Text = Text::new("条件", "terms", "[条件|じょうけん]");
/// Heading: source.
pub const HEAD_SOURCE: Text = Text::new("出典", "source", "[出典|しゅってん]");
/// Heading: metadata.
pub const HEAD_METADATA: Text = Text::new("説明", "metadata", "[説明|せつめい]");
/// Name of the metadata standard.
pub const CSVW: &str = "CSVW";
/// Two lines of R.
pub const CODE_R: &str =
    "panel <- read.csv(\"panel.csv\", colClasses = c(code = \"character\"))\nwith(subset(panel, year == 2025), sum(population))";
/// Two lines of Python.
pub const CODE_PYTHON: &str =
    "import pandas as pd; panel = pd.read_csv(\"panel.csv\", dtype={\"code\": str})\npanel[panel.year == 2025].population.sum()";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::prose::tests::{assert_easy, assert_easy_blocks};

    #[test]
    fn easy_is_easy() {
        assert_easy_blocks(BODY);
        DOWNLOADS.iter().for_each(|d| {
            assert_easy(&d.what);
            assert_easy(&d.source);
        });
    }

    #[test]
    fn downloads_are_as_described() -> Result<(), csv::Error> {
        for d in DOWNLOADS {
            let mut table = csv::Reader::from_path(format!("{}/public/data/{}", env!("CARGO_MANIFEST_DIR"), d.file))?;
            let size = std::fs::metadata(format!("{}/public/data/{}", env!("CARGO_MANIFEST_DIR"), d.file))?.len();
            assert_eq!(size, u64::from(d.bytes), "{}", d.file);
            assert_eq!(table.headers()?.len(), usize::from(d.columns), "{}", d.file);
            assert_eq!(table.records().count(), d.rows as usize, "{}", d.file);
        }
        Ok(())
    }
}

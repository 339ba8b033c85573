//! Words of matching: how many twins, sought among whom, and by what they are alike.

use super::Text;
use super::compare as words;
use super::site::texts;
use crate::compare::{Covariate, MatchPool, TwinSide};

texts! {
    BLANK_K = "似たまちの数", "Matches for each", "[似|に]た[町|まち]の[数|かず]";
    BLANK_POOL = "似たまちをさがす範囲", "Matches sought among", "[似|に]た[町|まち]をさがすところ";
    TWINS_MATCHED = "このまちがくらべられている、似たまち", "Whom this municipality is compared with", "この[町|まち]に[似|に]た[町|まち]";
    TWINS_JOINED = "このまちに近い、参加しなかったまち", "Non-participants most like this municipality", "[似|に]ていて、[入|はい]らなかった[町|まち]";
    TWINS_STANDS_FOR = "このまちが代わりを務めている、参加したまち", "Participants this municipality stands for", "[似|に]ていて、[入|はい]った[町|まち]";
    TWINS_NEAREST = "このまちに近い、参加したまち(くらべる相手には選ばれていません)", "Participants most like this municipality (it is nobody’s match)",
        "いちばん[近|ちか]い、[入|はい]った[町|まち]";
    LN_POPULATION = "人口の対数(2013年)", "log of population, 2013", "[人口|じんこう](2013[年|ねん])";
    AGED_SHARE = "65歳以上の割合(2013年、%)", "share aged 65 and over, 2013 (%)", "65[歳|さい][以上|いじょう]の[割合|わりあい]";
    POPULATION_CHANGE = "人口の増減率(2013〜2015年、%)", "population change 2013–2015 (%)", "[人口|じんこう]の[変化|へんか]";
    INCOME = "納税者1人あたり課税対象所得(2013年、円)", "taxable income per taxpayer, 2013 (yen)", "[税|ぜい]をはらう[人|ひと]の[所得|しょとく]";
    FISCAL_CAPACITY = "財政力指数(2013年)", "fiscal capacity index, 2013", "お[金|かね]の[余裕|よゆう]";
    KM_TO_CITY = "ほかの政令市・中核市・中枢都市までの距離(km)", "distance to the nearest other designated or core city (km)", "[大|おお]きな[市|し]までの[距離|きょり](km)";
    DISTANCE = "へだたり", "Distance", "ちがいの[大|おお]きさ";
}

/// Among whom matches are sought, as the control group of the same name is called.
pub const fn pool(pool: MatchPool) -> Text {
    words::control(pool.control())
}

/// A covariate with its year and unit.
pub const fn covariate(covariate: Covariate) -> Text {
    match covariate {
        Covariate::LnPopulation => LN_POPULATION,
        Covariate::AgedShare => AGED_SHARE,
        Covariate::PopulationChange => POPULATION_CHANGE,
        Covariate::Income => INCOME,
        Covariate::FiscalCapacity => FISCAL_CAPACITY,
        Covariate::KmToCity => KM_TO_CITY,
    }
}

/// Heading above a town's twins.
pub const fn twins(side: TwinSide) -> Text {
    match side {
        TwinSide::Matched => TWINS_MATCHED,
        TwinSide::Joined => TWINS_JOINED,
        TwinSide::StandsFor => TWINS_STANDS_FOR,
        TwinSide::Nearest => TWINS_NEAREST,
    }
}

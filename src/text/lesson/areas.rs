//! Names of the 38 areas with their readings, in their official order.

use super::{Key, keyed};

keyed! { super::figures::END;
    A01 =
        "さっぽろ[連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Sapporo Cooperative Core Urban Area",
        "さっぽろ[連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A02 =
        "[旭川|あさひかわ][大雪|たいせつ][圏域|けんいき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Asahikawa-Taisetsu Cooperative Core Urban Area",
        "[旭川|あさひかわ][大雪|たいせつ][圏域|けんいき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A03 =
        "[青森|あおもり][圏域|けんいき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Aomori Cooperative Core Urban Area",
        "[青森|あおもり][圏域|けんいき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A04 =
        "[八戸|はちのへ][圏域|けんいき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Hachinohe Cooperative Core Urban Area",
        "[八戸|はちのへ][圏域|けんいき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A05 =
        "みちのく[盛岡|もりおか][広域|こういき][連携|れんけい][都市圏|としけん]",
        "Michinoku Morioka Cooperative Urban Area",
        "みちのく[盛岡|もりおか][広域|こういき][連携|れんけい][都市圏|としけん]";
    A06 =
        "[山形|やまがた][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Yamagata Cooperative Core Urban Area",
        "[山形|やまがた][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A07 =
        "ふくしま[田園|でんえん][中枢|ちゅうすう][都市圏|としけん]",
        "Fukushima Garden-City Core Urban Area",
        "ふくしま[田園|でんえん][中枢|ちゅうすう][都市圏|としけん]";
    A08 =
        "こおりやま[広域|こういき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Koriyama Regional Cooperative Core Urban Area",
        "こおりやま[広域|こういき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A09 =
        "いばらき[県央|けんおう][地域|ちいき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Central Ibaraki (Mito) Cooperative Core Urban Area",
        "いばらき[県央|けんおう][地域|ちいき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A10 =
        "やまなし[県央|けんおう][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Central Yamanashi (Kofu) Cooperative Core Urban Area",
        "やまなし[県央|けんおう][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A11 =
        "[新潟|にいがた][広域|こういき][都市圏|としけん]",
        "Niigata Regional Urban Area",
        "[新潟|にいがた][広域|こういき][都市圏|としけん]";
    A12 =
        "[富山|とやま][広域|こういき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Toyama Regional Cooperative Core Urban Area",
        "[富山|とやま][広域|こういき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A13 =
        "とやま[呉西|ごせい][圏域|けんいき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Toyama Gosei (Takaoka-Imizu) Cooperative Core Urban Area",
        "とやま[呉西|ごせい][圏域|けんいき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A14 =
        "[石川|いしかわ][中央|ちゅうおう][都市圏|としけん]",
        "Central Ishikawa (Kanazawa) Urban Area",
        "[石川|いしかわ][中央|ちゅうおう][都市圏|としけん]";
    A15 =
        "ふくい[嶺北|れいほく][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Fukui Reihoku Cooperative Core Urban Area",
        "ふくい[嶺北|れいほく][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A16 =
        "[長野|ながの][地域|ちいき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Nagano Cooperative Core Urban Area",
        "[長野|ながの][地域|ちいき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A17 =
        "[岐阜|ぎふ][連携|れんけい][都市圏|としけん]",
        "Gifu Cooperative Urban Area",
        "[岐阜|ぎふ][連携|れんけい][都市圏|としけん]";
    A18 =
        "しずおか[中部|ちゅうぶ][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Central Shizuoka Cooperative Core Urban Area",
        "しずおか[中部|ちゅうぶ][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A19 =
        "[播磨|はりま][圏域|けんいき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Harima (Himeji) Cooperative Core Urban Area",
        "[播磨|はりま][圏域|けんいき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A20 =
        "[因幡|いなば]・[但馬|たじま][麒麟|きりん]のまち[連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Inaba-Tajima Kirin no Machi (Tottori) Cooperative Core Urban Area",
        "[因幡|いなば]・[但馬|たじま][麒麟|きりん]のまち[連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A21 =
        "[岡山|おかやま][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Okayama Cooperative Core Urban Area",
        "[岡山|おかやま][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A22 =
        "[高梁川|たかはしがわ][流域圏|りゅういきけん]",
        "Takahashi River Basin (Kurashiki) Cooperative Core Urban Area",
        "[高梁川|たかはしがわ][流域圏|りゅういきけん]";
    A23 =
        "[広島|ひろしま][広域|こういき][都市圏|としけん]",
        "Hiroshima Regional Urban Area",
        "[広島|ひろしま][広域|こういき][都市圏|としけん]";
    A24 =
        "[広島|ひろしま][中央|ちゅうおう][地域|ちいき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Central Hiroshima (Kure) Cooperative Core Urban Area",
        "[広島|ひろしま][中央|ちゅうおう][地域|ちいき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A25 =
        "[備後|びんご][圏域|けんいき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Bingo (Fukuyama) Cooperative Core Urban Area",
        "[備後|びんご][圏域|けんいき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A26 =
        "[下関市|しものせきし][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Shimonoseki Cooperative Core Urban Area",
        "[下関市|しものせきし][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A27 =
        "[山口|やまぐち][県央|けんおう][連携|れんけい][都市圏|としけん][域|いき]",
        "Central Yamaguchi (Yamaguchi-Ube) Cooperative Urban Area",
        "[山口|やまぐち][県央|けんおう][連携|れんけい][都市圏|としけん][域|いき]";
    A28 =
        "[瀬戸|せと]・[高松|たかまつ][広域|こういき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Seto-Takamatsu Regional Cooperative Core Urban Area",
        "[瀬戸|せと]・[高松|たかまつ][広域|こういき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A29 =
        "[松山|まつやま][圏域|けんいき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Matsuyama Cooperative Core Urban Area",
        "[松山|まつやま][圏域|けんいき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A30 =
        "れんけいこうち[広域|こういき][都市圏|としけん]",
        "Renkei Kochi Regional Urban Area",
        "れんけいこうち[広域|こういき][都市圏|としけん]";
    A31 =
        "[北九州|きたきゅうしゅう][都市圏|としけん][域|いき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Kitakyushu Cooperative Core Urban Area",
        "[北九州|きたきゅうしゅう][都市圏|としけん][域|いき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A32 =
        "[久留米|くるめ][広域|こういき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Kurume Regional Cooperative Core Urban Area",
        "[久留米|くるめ][広域|こういき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A33 =
        "[長崎|ながさき][広域|こういき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Nagasaki Regional Cooperative Core Urban Area",
        "[長崎|ながさき][広域|こういき][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A34 =
        "[西九州|にしきゅうしゅう]させぼ[広域|こういき][都市圏|としけん]",
        "Nishi-Kyushu Sasebo Regional Urban Area",
        "[西九州|にしきゅうしゅう]させぼ[広域|こういき][都市圏|としけん]";
    A35 =
        "[熊本|くまもと][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Kumamoto Cooperative Core Urban Area",
        "[熊本|くまもと][連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
    A36 =
        "[大分|おおいた][都市|とし][広域圏|こういきけん]",
        "Oita Regional Urban Area",
        "[大分|おおいた][都市|とし][広域圏|こういきけん]";
    A37 =
        "みやざき[共創|きょうそう][都市圏|としけん]",
        "Miyazaki Co-creation Urban Area",
        "みやざき[共創|きょうそう][都市圏|としけん]";
    A38 =
        "かごしま[連携|れんけい][中枢|ちゅうすう][都市圏|としけん]",
        "Kagoshima Cooperative Core Urban Area",
        "かごしま[連携|れんけい][中枢|ちゅうすう][都市圏|としけん]";
}

/// Name of an area by its position in [`crate::data::Base::areas`].
pub fn name(area: usize) -> Key {
    Key(A01.0 + u16::try_from(area.min(37)).unwrap_or(0))
}

//! The two files that the app opens with: all that the home page needs of [`Base`] in some 28 kB, and the details that
//! the other pages need besides (offices, sources of the areas, remarks on members) in some 9 kB.
//!
//! Field by field rather than row by row, so that like stands beside like for the compression. What can be
//! computed is left out: the prefecture is in the code, the last character of a name is its kind,
//! romaji follows from kana, offices are near whole seconds of arc and near the office before.

use super::codec::{Reader, Writer};
use super::*;
use std::sync::Arc;

const BASE: u8 = 0;
const DETAILS: u8 = 255;
/// Coordinates have five decimals.
const DEGREE: f64 = 100_000.0;
const KINDS: [(Kind, char); 6] =
    [(Kind::Designated, '市'), (Kind::Core, '市'), (Kind::Special, '区'), (Kind::City, '市'), (Kind::Town, '町'), (Kind::Village, '村')];
const PRECISIONS: [Precision; 3] = [Precision::Day, Precision::Month, Precision::Bound];
const SEEN: [Seen; 3] = [Seen::A, Seen::B, Seen::C];
const ROLES: [MemberRole; 2] = [MemberRole::Core, MemberRole::Partner];
const EMPLOYMENT: [Option<EmploymentRole>; 3] = [None, Some(EmploymentRole::Centre), Some(EmploymentRole::Suburb)];

fn position<T: PartialEq>(list: &[T], value: &T) -> u8 {
    list.iter().position(|v| v == value).unwrap_or_default() as u8
}

fn one<T: Copy>(r: &mut Reader, list: &[T]) -> Result<T, DataError> {
    list.get(usize::from(r.byte()?)).copied().ok_or(DataError::Corrupt)
}

/// Hundred-thousandths of a degree of a whole number of seconds.
fn of_seconds(seconds: i64) -> i64 {
    (seconds as f64 * DEGREE / 3600.0).round() as i64
}

fn put_degrees(w: &mut Writer, values: impl Iterator<Item = f64>) {
    let mut last = 0;
    let mut beside = Vec::new();
    for value in values.map(|v| (v * DEGREE).round() as i64) {
        let seconds = (value as f64 * 3600.0 / DEGREE).round() as i64;
        w.signed(seconds - last);
        last = seconds;
        beside.push(value - of_seconds(seconds));
    }
    beside.into_iter().for_each(|v| w.signed(v));
}

fn take_degrees(r: &mut Reader, n: usize) -> Result<Vec<f64>, DataError> {
    let mut last = 0_i64;
    let mut values = Vec::with_capacity(n);
    for _ in 0..n {
        last = last.wrapping_add(r.signed()?);
        values.push(of_seconds(last));
    }
    values.into_iter().map(|v| Ok(v.wrapping_add(r.signed()?) as f64 / DEGREE)).collect()
}

/// Persons expected at the census of 2020, seven twelfths of the way from the first to the last headline figure.
fn expected_2020([first, last]: [Option<u32>; 2]) -> i64 {
    let (first, last) = (i64::from(first.unwrap_or_default()), i64::from(last.unwrap_or_default()));
    (first * 5 + last * 7) / 12
}

/// The tables as a file.
pub fn encode_base(base: &Base) -> Vec<u8> {
    let mut w = Writer::default();
    let m = &base.municipalities;
    w.unsigned(m.len() as u64);
    let mut last = 0;
    for m in m {
        w.unsigned(u64::from(m.code.0 - last));
        last = m.code.0;
    }
    m.iter().for_each(|m| w.byte(position(&KINDS.map(|k| k.0), &m.kind)));
    w.texts(m.iter().map(|m| m.name_ja.strip_suffix(KINDS[usize::from(position(&KINDS.map(|k| k.0), &m.kind))].1).unwrap_or(&m.name_ja)));
    w.texts(m.iter().map(|m| &*m.name_kana));
    let odd: Vec<(usize, &str)> =
        m.iter().map(|m| &*m.name_en).enumerate().filter(|(i, en)| romaji::from_kana(&m[*i].name_kana) != *en).collect();
    w.unsigned(odd.len() as u64);
    odd.iter().for_each(|(i, _)| w.unsigned(*i as u64));
    w.texts(odd.iter().map(|(_, en)| *en));
    m.iter()
        .for_each(|m| w.byte(u8::from(m.three_metro) | u8::from(m.known_settlement) << 1 | position(&EMPLOYMENT, &m.employment_role) << 2));
    for (i, m) in m.iter().enumerate() {
        let centre = m.employment_area.and_then(|code| base.index(code));
        w.signed(centre.map_or(0, |c| c as i64 - i as i64 + if c >= i { 1 } else { 0 }));
    }
    for year in 0..HEADLINE_YEARS.len() {
        for m in m {
            let before = if year == 0 { 0 } else { m.headline_population[year - 1].map_or(0, i64::from) };
            w.unsigned(u64::from(m.headline_population[year].is_some()));
            w.signed(m.headline_population[year].map_or(0, |p| i64::from(p) - before));
        }
    }
    m.iter().for_each(|m| w.signed(i64::from(m.census_2020) - expected_2020(m.headline_population)));
    put_areas(&mut w, base);
    w.unsigned(base.prefectures.len() as u64);
    for field in 0..4 {
        w.texts(base.prefectures.iter().map(|p| &**[&p.name_ja, &p.name_kana, &p.name_en, &p.region][field]));
    }
    w.finish(BASE)
}

/// Where the offices are, the sources of the areas and the remarks on members as a file.
pub fn encode_details(base: &Base) -> Vec<u8> {
    let mut w = Writer::default();
    let m = &base.municipalities;
    w.unsigned(m.len() as u64);
    put_degrees(&mut w, m.iter().map(|m| m.latitude_deg));
    put_degrees(&mut w, m.iter().map(|m| m.longitude_deg));
    w.unsigned(base.areas.len() as u64);
    base.areas.iter().for_each(|a| w.unsigned(a.sources.len() as u64));
    w.texts(base.areas.iter().flat_map(|a| a.sources.iter()).map(|s| &**s));
    w.unsigned(base.memberships.len() as u64);
    w.texts(base.memberships.iter().map(|m| &*m.note));
    w.finish(DETAILS)
}

fn put_areas(w: &mut Writer, base: &Base) {
    let areas = &base.areas;
    w.unsigned(areas.len() as u64);
    for field in 0..5 {
        w.texts(areas.iter().map(|a| &**[&a.id, &a.name_ja, &a.name_en, &a.short_ja, &a.short_en][field]));
    }
    for (a, area) in areas.iter().enumerate() {
        w.signed(area.formed.days());
        w.byte(u8::from(area.declared.is_some()));
        w.signed(area.declared.map_or(0, |d| d.days() - area.formed.days()));
        w.byte(position(&PRECISIONS, &area.formed_precision));
        w.byte(position(&SEEN, &area.members_seen));
        w.unsigned(base.members(a).count() as u64);
    }
    let mut last = 0;
    for m in &base.memberships {
        w.signed(m.municipality as i64 - last);
        last = m.municipality as i64;
        w.byte(position(&ROLES, &m.role));
        w.signed(m.joined.days() - areas[m.area].formed.days());
        w.byte(position(&PRECISIONS, &m.joined_precision));
    }
    w.unsigned(base.outside_scheme.len() as u64);
    for (area, municipality) in &base.outside_scheme {
        w.unsigned(*area as u64);
        w.unsigned(*municipality as u64);
    }
}

/// The tables in a file; without the details, offices are nowhere (NaN) and there are no sources and remarks.
pub fn decode_base(file: &[u8]) -> Result<Base, DataError> {
    let mut r = Reader::open(file, BASE)?;
    let municipalities = take_municipalities(&mut r)?;
    let (areas, memberships, outside_scheme) = take_areas(&mut r, municipalities.len())?;
    let n = r.count()?;
    let mut fields = [(); 4].map(|()| Vec::new().into_iter());
    for field in &mut fields {
        *field = r.texts(n)?.into_iter();
    }
    r.end()?;
    let [ja, kana, en, region] = fields;
    let prefectures = ja
        .zip(kana)
        .zip(en.zip(region))
        .map(|((name_ja, name_kana), (name_en, region))| Prefecture { name_ja, name_kana, name_en, region })
        .collect();
    Ok(Base { municipalities, areas, memberships, prefectures, outside_scheme })
}

/// Adds the details in a file.
pub fn decode_details(base: &mut Base, file: &[u8]) -> Result<(), DataError> {
    let mut r = Reader::open(file, DETAILS)?;
    let same = |n: usize, of: usize| if n == of { Ok(n) } else { Err(DataError::Corrupt) };
    let n = same(r.count()?, base.municipalities.len())?;
    let (latitudes, longitudes) = (take_degrees(&mut r, n)?, take_degrees(&mut r, n)?);
    for (m, (latitude_deg, longitude_deg)) in base.municipalities.iter_mut().zip(latitudes.into_iter().zip(longitudes)) {
        (m.latitude_deg, m.longitude_deg) = (latitude_deg, longitude_deg);
    }
    same(r.count()?, base.areas.len())?;
    let counts = base.areas.iter().map(|_| r.count()).collect::<Result<Vec<_>, _>>()?;
    let total = counts.iter().try_fold(0_usize, |sum, n| sum.checked_add(*n)).ok_or(DataError::Corrupt)?;
    let mut sources = r.texts(total)?.into_iter();
    for (area, count) in base.areas.iter_mut().zip(&counts) {
        area.sources = sources.by_ref().take(*count).collect();
    }
    let n = same(r.count()?, base.memberships.len())?;
    for (membership, note) in base.memberships.iter_mut().zip(r.texts(n)?) {
        membership.note = note;
    }
    r.end()
}

fn take_municipalities(r: &mut Reader) -> Result<Vec<Municipality>, DataError> {
    let n = r.count()?;
    let mut codes = Vec::with_capacity(n);
    let mut last = 0_u32;
    for _ in 0..n {
        last = u32::try_from(r.unsigned()?).ok().and_then(|d| last.checked_add(d)).filter(|c| *c < 100_000).ok_or(DataError::Corrupt)?;
        codes.push(Code(last));
    }
    let kinds = (0..n).map(|_| one(r, &KINDS)).collect::<Result<Vec<_>, _>>()?;
    let names = r.texts(n)?;
    let kana = r.texts(n)?;
    let mut romaji: Vec<Box<str>> = kana.iter().map(|k| romaji::from_kana(k).into()).collect();
    let odd = r.count()?;
    let places = (0..odd).map(|_| r.below(n)).collect::<Result<Vec<_>, _>>()?;
    for (at, en) in places.into_iter().zip(r.texts(odd)?) {
        romaji[at] = en;
    }
    let flags = (0..n).map(|_| r.byte()).collect::<Result<Vec<_>, _>>()?;
    let mut centres = Vec::with_capacity(n);
    for i in 0..n as i64 {
        let offset = r.signed()?;
        let at = i.wrapping_add(offset).wrapping_sub(i64::from(offset > 0));
        let code = usize::try_from(at).ok().and_then(|at| codes.get(at)).ok_or(DataError::Corrupt)?;
        centres.push((offset != 0).then_some(*code));
    }
    let mut headline = vec![[None; HEADLINE_YEARS.len()]; n];
    for year in 0..HEADLINE_YEARS.len() {
        for figures in &mut headline {
            let before = if year == 0 { 0 } else { figures[year - 1].map_or(0, i64::from) };
            let present = r.unsigned()? == 1;
            let value = u32::try_from(before.wrapping_add(r.signed()?)).map_err(|_| DataError::Corrupt)?;
            figures[year] = present.then_some(value);
        }
    }
    let mut list = Vec::with_capacity(n);
    let names = names.into_iter().zip(kana).zip(romaji);
    for (i, ((stem, name_kana), name_en)) in names.enumerate() {
        let (kind, suffix) = kinds[i];
        let census = expected_2020(headline[i]).wrapping_add(r.signed()?);
        list.push(Municipality {
            code: codes[i],
            prefecture: (codes[i].0 / 1000) as u8,
            kind,
            latitude_deg: f64::NAN,
            longitude_deg: f64::NAN,
            three_metro: flags[i] & 1 != 0,
            employment_area: centres[i],
            employment_role: *EMPLOYMENT.get(usize::from(flags[i] >> 2)).ok_or(DataError::Corrupt)?,
            name_ja: (stem.into_string() + suffix.encode_utf8(&mut [0; 4])).into(),
            name_kana,
            name_en,
            headline_population: headline[i],
            census_2020: u32::try_from(census).map_err(|_| DataError::Corrupt)?,
            known_settlement: flags[i] & 2 != 0,
        });
    }
    Ok(list)
}

type Areas = (Vec<Area>, Vec<Membership>, Vec<(usize, usize)>);

fn take_date(r: &mut Reader, from: i64) -> Result<Date, DataError> {
    Date::from_days(from.wrapping_add(r.signed()?)).ok_or(DataError::Corrupt)
}

fn take_areas(r: &mut Reader, municipalities: usize) -> Result<Areas, DataError> {
    let n = r.count()?;
    let mut texts = [(); 5].map(|()| Vec::new().into_iter());
    for field in &mut texts {
        *field = r.texts(n)?.into_iter();
    }
    let mut areas = Vec::with_capacity(n);
    let mut counts = Vec::with_capacity(n);
    for _ in 0..n {
        let formed = take_date(r, 0)?;
        let is_declared = r.byte()? == 1;
        let declared = take_date(r, formed.days())?;
        let [id, name_ja, name_en, short_ja, short_en] = texts.each_mut().map(|t| t.next().unwrap_or_default());
        areas.push(Area {
            id,
            name_ja,
            name_en,
            short_ja,
            short_en,
            declared: is_declared.then_some(declared),
            formed,
            formed_precision: one(r, &PRECISIONS)?,
            members_seen: one(r, &SEEN)?,
            sources: Box::default(),
        });
        counts.push(r.count()?);
    }
    let mut memberships = Vec::new();
    let mut last = 0_i64;
    for (area, members) in counts.iter().enumerate() {
        for _ in 0..*members {
            last = last.wrapping_add(r.signed()?);
            let municipality = usize::try_from(last).ok().filter(|m| *m < municipalities).ok_or(DataError::Corrupt)?;
            let role = one(r, &ROLES)?;
            let joined = take_date(r, areas[area].formed.days())?;
            memberships.push(Membership { area, municipality, role, joined, joined_precision: one(r, &PRECISIONS)?, note: Box::default() });
        }
    }
    let outside = (0..r.count()?).map(|_| Ok((r.below(n)?, r.below(municipalities)?))).collect::<Result<_, _>>()?;
    Ok((areas, memberships, outside))
}

impl Base {
    /// The tables from their two files as they lie under `public/`; for tests.
    ///
    /// # Errors
    /// [`DataError`] if a file is damaged or of another version (`make data` writes them anew).
    pub fn from_files(base: &[u8], details: &[u8]) -> Result<Base, DataError> {
        let mut base = decode_base(base)?;
        decode_details(&mut base, details)?;
        Ok(base)
    }
}

impl Panel {
    /// The figures that come with [`Base`]: the population of [`HEADLINE_YEARS`], until the column itself arrives.
    pub fn headline(base: &Base) -> Panel {
        let mut values = vec![f64::NAN; base.municipalities.len() * YEARS];
        for (figures, m) in values.chunks_mut(YEARS).zip(&base.municipalities) {
            for (year, population) in HEADLINE_YEARS.iter().zip(m.headline_population) {
                figures[usize::from(year - FIRST_YEAR)] = population.map_or(f64::NAN, f64::from);
            }
        }
        let mut panel = Panel::default();
        panel.insert(Column::Population, Arc::new(Series::new(values)));
        panel
    }
}

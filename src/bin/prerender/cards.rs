//! Cards for previews of links, 1200 × 630: the figure's own drawing as a card, turned into a picture at build time by
//! resvg with the machine's Japanese font. Where there is no such font there are no cards, and the pages name none:
//! boxes in place of kanji would be worse than nothing.

/// Width and height, px.
pub const SIZE: (u32, u32) = (1200, 630);

#[cfg(feature = "cards")]
mod drawn {
    use super::SIZE;
    use resvg::{tiny_skia, usvg};
    use std::collections::HashMap;
    use std::sync::OnceLock;
    use usvg::fontdb;

    /// The families of the charts' font stack that hold kanji, the first that is there.
    const FAMILIES: [&str; 7] = ["Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", "Meiryo", "IPAexGothic", "IPAGothic"];

    /// The machine's Japanese font, if there is one. Its files are held in memory: otherwise each letter maps them anew.
    fn options() -> Option<&'static usvg::Options<'static>> {
        static OPTIONS: OnceLock<Option<usvg::Options<'static>>> = OnceLock::new();
        OPTIONS
            .get_or_init(|| {
                let mut all = fontdb::Database::new();
                all.load_system_fonts();
                let face = |name: &str, weight| {
                    let families = [fontdb::Family::Name(name)];
                    let id = all.query(&fontdb::Query { families: &families, weight, ..Default::default() })?;
                    all.face(id)
                };
                let found = FAMILIES.into_iter().find(|name| face(name, fontdb::Weight::NORMAL).is_some())?;
                let mut options = usvg::Options { font_family: found.to_owned(), ..Default::default() };
                let mut files: Vec<_> = [fontdb::Weight::NORMAL, fontdb::Weight::BOLD].into_iter().filter_map(|w| face(found, w)).collect();
                files.dedup_by_key(|f| f.id);
                for file in files {
                    match &file.source {
                        fontdb::Source::Binary(data) => options.fontdb_mut().load_font_data(data.as_ref().as_ref().to_vec()),
                        fontdb::Source::File(path) => {
                            options.fontdb_mut().load_font_data(std::fs::read(path).ok()?);
                        }
                    }
                }
                options.fontdb_mut().set_sans_serif_family(found);
                Some(options)
            })
            .as_ref()
    }

    /// Whether cards can be drawn here.
    pub fn are_drawn() -> bool {
        options().is_some()
    }

    /// Why none are drawn, for whoever builds.
    pub fn why_not() -> Option<&'static str> {
        options().is_none().then_some("no Japanese font was found; install Noto Sans CJK (fonts-noto-cjk) and build again")
    }

    /// A card of an SVG in the right shape; `None` where none can be drawn.
    pub fn card(svg: &str) -> Option<Vec<u8>> {
        let tree = usvg::Tree::from_str(svg, options()?).ok()?;
        let mut picture = tiny_skia::Pixmap::new(SIZE.0, SIZE.1)?;
        picture.fill(tiny_skia::Color::WHITE);
        let scale = |px: u32, own: f32| px as f32 / own;
        let by = tiny_skia::Transform::from_scale(scale(SIZE.0, tree.size().width()), scale(SIZE.1, tree.size().height()));
        resvg::render(&tree, by, &mut picture.as_mut());
        indexed(picture.data())
    }

    type Colour = [u8; 3];

    const COLOURS: usize = 64;

    /// Position of the first colour of the palette that is nearest: the squares of the differences, summed.
    fn nearest(palette: &[Colour], [r, g, b]: Colour) -> usize {
        let (mut best, mut at) = (i32::MAX, 0);
        for (n, p) in palette.iter().enumerate() {
            let (dr, dg, db) = (i32::from(p[0]) - i32::from(r), i32::from(p[1]) - i32::from(g), i32::from(p[2]) - i32::from(b));
            let far = dr * dr + dg * dg + db * db;
            if far < best {
                (best, at) = (far, n);
            }
        }
        at
    }

    /// The PNG with a palette, half the size: the 64 most frequent colours, all others as the nearest of them (the steps
    /// between a letter and its ground are many, and no eye tells them apart). Told apart as packed numbers: 133 cards of
    /// three quarters of a million pixels are drawn by code that is not optimised.
    fn indexed(rgba: &[u8]) -> Option<Vec<u8>> {
        let pixels = rgba.as_chunks::<4>().0;
        let mut counts: HashMap<u32, u32> = HashMap::new();
        let (mut last, mut run) = (u32::from_le_bytes(*pixels.first()?), 0);
        for pixel in pixels {
            let packed = u32::from_le_bytes(*pixel);
            if packed != last {
                *counts.entry(last).or_default() += run;
                (last, run) = (packed, 0);
            }
            run += 1;
        }
        *counts.entry(last).or_default() += run;
        let colour = |packed: u32| -> Colour {
            let [r, g, b, _] = packed.to_le_bytes();
            [r, g, b]
        };
        let mut ranked: Vec<(u32, u32, Colour)> = counts.into_iter().map(|(packed, n)| (packed, n, colour(packed))).collect();
        ranked.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.2.cmp(&b.2)));
        let palette: Vec<Colour> = ranked.iter().take(COLOURS).map(|(_, _, c)| *c).collect();
        let place = |n: usize, c: &Colour| (if n < COLOURS { n } else { nearest(&palette, *c) }) as u8;
        let places: HashMap<u32, u8> = ranked.iter().enumerate().map(|(n, (packed, _, c))| (*packed, place(n, c))).collect();
        let mut indices: Vec<u8> = Vec::with_capacity(pixels.len());
        let (mut last, mut at) = (ranked.first()?.0, 0);
        for pixel in pixels {
            let packed = u32::from_le_bytes(*pixel);
            if packed != last {
                (last, at) = (packed, places.get(&packed).copied().unwrap_or_default());
            }
            indices.push(at);
        }
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, SIZE.0, SIZE.1);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_palette(palette.concat());
        encoder.set_compression(png::Compression::High);
        encoder.set_filter(png::Filter::NoFilter);
        let mut writer = encoder.write_header().ok()?;
        writer.write_image_data(&indices).ok()?;
        writer.finish().ok()?;
        Some(file)
    }
}

#[cfg(not(feature = "cards"))]
mod drawn {
    /// Not in this build.
    pub const fn are_drawn() -> bool {
        false
    }

    /// The builder asked for none.
    pub const fn why_not() -> Option<&'static str> {
        None
    }

    /// Not in this build.
    pub const fn card(_: &str) -> Option<Vec<u8>> {
        None
    }
}

pub use drawn::{are_drawn, card, why_not};

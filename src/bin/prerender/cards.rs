//! Cards for previews of links, 1200 × 630: the figure's own SVG, drawn at build time by resvg with the machine's
//! Japanese font. Where there is no such font there are no cards, and the pages name none: boxes in place of kanji
//! would be worse than nothing.

/// Width and height, px.
pub const SIZE: (u32, u32) = (1200, 630);

#[cfg(feature = "cards")]
mod drawn {
    use super::SIZE;
    use resvg::{tiny_skia, usvg};
    use std::sync::OnceLock;

    /// The families of the charts' font stack that hold kanji, the first that is there.
    const FAMILIES: [&str; 7] = ["Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", "Meiryo", "IPAexGothic", "IPAGothic"];

    /// The machine's fonts, if one of them is Japanese.
    fn options() -> Option<&'static usvg::Options<'static>> {
        static OPTIONS: OnceLock<Option<usvg::Options<'static>>> = OnceLock::new();
        OPTIONS
            .get_or_init(|| {
                let mut options = usvg::Options::default();
                let fonts = options.fontdb_mut();
                fonts.load_system_fonts();
                let found = FAMILIES.into_iter().find(|name| {
                    let families = [usvg::fontdb::Family::Name(name)];
                    fonts.query(&usvg::fontdb::Query { families: &families, ..Default::default() }).is_some()
                })?;
                fonts.set_sans_serif_family(found);
                options.font_family = found.to_owned();
                Some(options)
            })
            .as_ref()
    }

    /// Whether cards can be drawn here.
    pub fn are_drawn() -> bool {
        options().is_some()
    }

    /// A card of an SVG in the right shape; `None` where none can be drawn.
    pub fn card(svg: &str) -> Option<Vec<u8>> {
        let tree = usvg::Tree::from_str(svg, options()?).ok()?;
        let mut picture = tiny_skia::Pixmap::new(SIZE.0, SIZE.1)?;
        picture.fill(tiny_skia::Color::WHITE);
        let scale = |px: u32, own: f32| px as f32 / own;
        let by = tiny_skia::Transform::from_scale(scale(SIZE.0, tree.size().width()), scale(SIZE.1, tree.size().height()));
        resvg::render(&tree, by, &mut picture.as_mut());
        picture.encode_png().ok()
    }
}

#[cfg(not(feature = "cards"))]
mod drawn {
    /// Not in this build.
    pub const fn are_drawn() -> bool {
        false
    }

    /// Not in this build.
    pub const fn card(_: &str) -> Option<Vec<u8>> {
        None
    }
}

pub use drawn::{are_drawn, card};

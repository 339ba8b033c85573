//! Ramps of colour for maps: purple over pale to green about zero (apart for every kind of colour vision), pale to
//! deep teal from low to high. Neither hue is one of the groups' or the visitor's town's. On a dark ground the pale
//! middle is dark and the ends are light.

/// Step and colour; steps run from 0 to 240.
type Stops = [(u8, u32)];

const DIVERGING_LIGHT: &Stops = &[
    (0, 0x4F1B6B),
    (40, 0x8B58A7),
    (80, 0xCBAED9),
    (110, 0xE9DDEF),
    (120, 0xF1EEF2),
    (130, 0xDCEEDE),
    (160, 0x9CCDA4),
    (200, 0x3E8B4E),
    (240, 0x0D4F22),
];
const DIVERGING_DARK: &Stops = &[
    (0, 0xE7C5F5),
    (40, 0xBE8AD6),
    (80, 0x82529B),
    (110, 0x463152),
    (120, 0x2A2B30),
    (130, 0x26432E),
    (160, 0x3E7A4B),
    (200, 0x74B97F),
    (240, 0xC1EFC6),
];
const SEQUENTIAL_LIGHT: &Stops = &[(0, 0xE1F1EE), (60, 0xA6D5CE), (120, 0x5BA9A6), (180, 0x1F7278), (240, 0x08363F)];
const SEQUENTIAL_DARK: &Stops = &[(0, 0x1F3336), (60, 0x22575A), (120, 0x3A8A89), (180, 0x7CC3BD), (240, 0xD5F5EE)];

/// Colour at a step about zero.
pub const fn diverging(step: u8, dark: bool) -> (u8, u8, u8) {
    at(if dark { DIVERGING_DARK } else { DIVERGING_LIGHT }, step)
}

/// Colour at a step from low to high.
pub const fn sequential(step: u8, dark: bool) -> (u8, u8, u8) {
    at(if dark { SEQUENTIAL_DARK } else { SEQUENTIAL_LIGHT }, step)
}

const fn at(stops: &Stops, step: u8) -> (u8, u8, u8) {
    let mut k = 1;
    while k + 1 < stops.len() && stops[k].0 < step {
        k += 1;
    }
    let ((from, a), (to, b)) = (stops[k - 1], stops[k]);
    let (span, along) = (to as i32 - from as i32, step as i32 - from as i32);
    let along = if along > span { span } else { along };
    (mixed(a >> 16, b >> 16, along, span), mixed(a >> 8, b >> 8, along, span), mixed(a, b, along, span))
}

/// The lowest byte of `a`, so far along to that of `b`.
const fn mixed(a: u32, b: u32, along: i32, span: i32) -> u8 {
    let (a, b) = ((a & 0xFF) as i32, (b & 0xFF) as i32);
    (a + ((b - a) * along * 2 + span) / (2 * span)) as u8
}

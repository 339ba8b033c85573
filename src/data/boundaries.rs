//! Boundaries of the municipalities as lines shared by neighbours, and their compact file.
//!
//! A line is stored once, in the direction of the shape that names it first; the neighbour refers back to it. So a
//! border cannot part, and 34,852 points take a fifth of the TopoJSON they come from. After the header the file holds
//! the grid, then the shapes as references, then the lengths of the lines, then every step of x, then every step of y:
//! alike stands beside alike, which is what compression needs.

use super::codec::{Reader, Writer};
use super::{Code, DataError};

const KIND: u8 = 60;

/// A line of a ring and whether it is walked backwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineRef {
    /// Position in [`Boundaries::lines`].
    pub line: usize,
    /// From its end to its beginning.
    pub backwards: bool,
}

/// A closed walk along lines.
pub type Ring = Vec<LineRef>;
/// An outer ring, then its holes.
pub type Polygon = Vec<Ring>;
/// What one name covers, islands included.
pub type Shape = Vec<Polygon>;

/// Shapes on a grid of degrees.
#[derive(Clone, Debug, PartialEq)]
pub struct Boundaries {
    /// Width and height of a cell of the grid, degrees.
    pub cell_deg: (f64, f64),
    /// Longitude and latitude of the grid's origin.
    pub origin_deg: (f64, f64),
    /// Lines between the places where shapes meet, in cells of the grid.
    pub lines: Vec<Vec<(i32, i32)>>,
    /// Codes of the municipalities, ascending.
    pub codes: Vec<Code>,
    /// Their shapes, in the same order.
    pub municipalities: Vec<Shape>,
    /// Shapes without data: the six villages of the northern territories.
    pub northern: Vec<Shape>,
}

impl Boundaries {
    /// All shapes: the municipalities, then those without data.
    pub fn shapes(&self) -> impl Iterator<Item = &Shape> {
        self.municipalities.iter().chain(&self.northern)
    }

    /// Longitude and latitude of a point of the grid, degrees.
    pub fn degrees(&self, (x, y): (i32, i32)) -> (f64, f64) {
        (f64::from(x) * self.cell_deg.0 + self.origin_deg.0, f64::from(y) * self.cell_deg.1 + self.origin_deg.1)
    }

    /// The points of a ring on the grid; the first is repeated at the end.
    pub fn ring(&self, ring: &[LineRef]) -> Vec<(i32, i32)> {
        let mut points: Vec<(i32, i32)> = Vec::new();
        for r in ring {
            let Some(line) = self.lines.get(r.line) else { continue };
            let skip = usize::from(!points.is_empty());
            if r.backwards {
                points.extend(line.iter().rev().skip(skip));
            } else {
                points.extend(line.iter().skip(skip));
            }
        }
        points
    }

    /// Numbers and turns the lines in the order in which the shapes name them, as the file holds them. A line that no
    /// shape names is dropped.
    #[must_use]
    pub fn in_order(&self) -> Self {
        let mut placed: Vec<Option<LineRef>> = vec![None; self.lines.len()];
        let mut lines = Vec::new();
        let mut shape = |shape: &Shape| -> Shape {
            let mut one = |r: &LineRef| match placed[r.line] {
                Some(p) => LineRef { line: p.line, backwards: p.backwards != r.backwards },
                None => {
                    let mut points = self.lines[r.line].clone();
                    if r.backwards {
                        points.reverse();
                    }
                    lines.push(points);
                    placed[r.line] = Some(LineRef { line: lines.len() - 1, backwards: r.backwards });
                    LineRef { line: lines.len() - 1, backwards: false }
                }
            };
            shape.iter().map(|polygon| polygon.iter().map(|ring| ring.iter().map(&mut one).collect()).collect()).collect()
        };
        let municipalities = self.municipalities.iter().map(&mut shape).collect();
        let northern = self.northern.iter().map(&mut shape).collect();
        Self { lines, municipalities, northern, codes: self.codes.clone(), ..*self }
    }
}

/// The boundaries as a file; lines must stand [in order](Boundaries::in_order).
pub fn encode_boundaries(b: &Boundaries) -> Vec<u8> {
    let mut w = Writer::default();
    for v in [b.cell_deg.0, b.cell_deg.1, b.origin_deg.0, b.origin_deg.1] {
        w.float(v);
    }
    w.unsigned(b.codes.len() as u64);
    let mut before = 0;
    for code in &b.codes {
        w.unsigned(u64::from(code.0 - before));
        before = code.0;
    }
    w.unsigned(b.northern.len() as u64);
    let mut next = 0;
    // Where the shapes have led so far, and the beginnings that cannot be known from it.
    let mut starts = Vec::new();
    for shape in b.shapes() {
        w.unsigned(shape.len() as u64);
        for polygon in shape {
            w.unsigned(polygon.len() as u64);
            for ring in polygon {
                w.unsigned(ring.len() as u64);
                for (n, r) in ring.iter().enumerate() {
                    if r.line == next {
                        w.unsigned(0);
                        next += 1;
                        if n == 0 {
                            starts.push(b.lines[r.line][0]);
                        }
                    } else {
                        w.unsigned((next - r.line) as u64);
                    }
                }
            }
        }
    }
    for line in &b.lines {
        w.unsigned(line.len() as u64);
    }
    let mut pen = (0, 0);
    for (x, y) in starts {
        w.signed(i64::from(x - pen.0));
        w.signed(i64::from(y - pen.1));
        pen = (x, y);
    }
    for axis in [|p: &(i32, i32)| p.0, |p: &(i32, i32)| p.1] {
        for step in b.lines.iter().flat_map(|line| line.windows(2)) {
            w.signed(i64::from(axis(&step[1]) - axis(&step[0])));
        }
    }
    w.finish(KIND)
}

/// The boundaries in a file.
///
/// # Errors
/// What is wrong with the file; never a panic, whatever the bytes.
pub fn decode_boundaries(file: &[u8]) -> Result<Boundaries, DataError> {
    let mut r = Reader::open(file, KIND)?;
    let cell_deg = (r.float()?, r.float()?);
    let origin_deg = (r.float()?, r.float()?);
    if [cell_deg.0, cell_deg.1, origin_deg.0, origin_deg.1].iter().any(|v| !v.is_finite()) {
        return Err(DataError::Corrupt);
    }
    let mut codes = Vec::new();
    let mut code = 0_u32;
    for _ in 0..r.count()? {
        code = code.checked_add(u32::try_from(r.unsigned()?).map_err(|_| DataError::Corrupt)?).ok_or(DataError::Corrupt)?;
        codes.push(Code(code));
    }
    let northern = r.count()?;
    let mut known = 0;
    let mut shapes = Vec::new();
    for _ in 0..codes.len() + northern {
        shapes.push(shape(&mut r, &mut known)?);
    }
    let lines = lines(&mut r, known, &shapes)?;
    r.end()?;
    let northern = shapes.split_off(codes.len());
    Ok(Boundaries { cell_deg, origin_deg, lines, codes, municipalities: shapes, northern })
}

/// A shape as references; `known` counts the lines named so far. A line named again is walked the other way.
fn shape(r: &mut Reader, known: &mut usize) -> Result<Shape, DataError> {
    let polygons = r.count()?;
    let mut shape = Vec::new();
    for _ in 0..polygons {
        let mut polygon = Vec::new();
        for _ in 0..r.count()? {
            let mut ring = Vec::new();
            for _ in 0..r.count()? {
                let back = r.below(*known + 1)?;
                ring.push(LineRef { line: *known - back, backwards: back > 0 });
                *known += usize::from(back == 0);
            }
            polygon.push(ring);
        }
        shape.push(polygon);
    }
    Ok(shape)
}

/// The lines: lengths, beginnings where a ring opens with a new line, steps. Elsewhere a line begins where the one before it in its ring ends.
fn lines(r: &mut Reader, known: usize, shapes: &[Shape]) -> Result<Vec<Vec<(i32, i32)>>, DataError> {
    let mut lengths = Vec::new();
    for _ in 0..known {
        lengths.push(r.count()?);
    }
    let narrow = |v: i64| i32::try_from(v).map_err(|_| DataError::Corrupt);
    let add = |a: i32, b: i32| a.checked_add(b).ok_or(DataError::Corrupt);
    let rings: Vec<&Ring> = shapes.iter().flatten().flatten().collect();
    let mut starts = Vec::new();
    let (mut pen, mut next) = ((0, 0), 0);
    for ring in &rings {
        let opens = ring.first().is_some_and(|f| !f.backwards && f.line == next);
        next += ring.iter().filter(|f| !f.backwards).count();
        if opens {
            pen = (add(pen.0, narrow(r.signed()?)?)?, add(pen.1, narrow(r.signed()?)?)?);
        }
        starts.push(pen);
    }
    // Steps are read first, positions follow from the walk.
    let mut lines: Vec<Vec<(i32, i32)>> = Vec::new();
    for length in &lengths {
        let mut line = vec![(0, 0)];
        for _ in 1..*length {
            line.push((narrow(r.signed()?)?, 0));
        }
        lines.push(line);
    }
    for line in &mut lines {
        for step in &mut line[1..] {
            step.1 = narrow(r.signed()?)?;
        }
    }
    for (ring, start) in rings.iter().zip(starts) {
        let mut pen = start;
        for (n, reference) in ring.iter().enumerate() {
            let line = lines.get_mut(reference.line).ok_or(DataError::Corrupt)?;
            if reference.backwards {
                pen = line.first().copied().ok_or(DataError::Corrupt)?;
                continue;
            }
            if n == 0 {
                pen = start;
            }
            line[0] = pen;
            for k in 1..line.len() {
                line[k] = (add(line[k - 1].0, line[k].0)?, add(line[k - 1].1, line[k].1)?);
            }
            pen = line[line.len() - 1];
        }
    }
    Ok(lines)
}

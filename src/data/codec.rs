//! The bytes of the compact files: header, checksum, variable-length integers and lists of strings.
//!
//! A file is `KRB`, the version of the layout, the kind of table, the CRC-32 of the rest (little-endian),
//! then the rest. Integers are LEB128, signed ones zigzag first. [`Reader`] never panics and never allocates
//! more than the bytes in hand can fill; whatever does not fit is [`DataError::Corrupt`].

use super::DataError;

const MAGIC: &[u8; 3] = b"KRB";
/// Version of the layout; a change of any table raises it.
pub const VERSION: u8 = 1;
const HEADER: usize = 9;
/// Ranks from here on take a second byte.
const TWO_BYTES: usize = 200;

/// What four bits of a CRC-32 turn into. A table for eight would be faster by half and sixteen times as large in every app.
const CRC_STEPS: [u32; 16] = {
    let (mut steps, mut n) = ([0; 16], 0);
    while n < 16 {
        let (mut crc, mut bit) = (n as u32, 0);
        while bit < 4 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
            bit += 1;
        }
        steps[n] = crc;
        n += 1;
    }
    steps
};

/// CRC-32 (IEEE 802.3).
pub fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = !0_u32;
    for byte in bytes {
        crc ^= u32::from(*byte);
        crc = (crc >> 4) ^ CRC_STEPS[(crc & 15) as usize];
        crc = (crc >> 4) ^ CRC_STEPS[(crc & 15) as usize];
    }
    !crc
}

/// Writes one file.
#[derive(Default)]
pub struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    /// One byte.
    pub fn byte(&mut self, value: u8) {
        self.bytes.push(value);
    }

    /// An unsigned integer.
    pub fn unsigned(&mut self, mut value: u64) {
        while value >= 0x80 {
            self.bytes.push(value as u8 | 0x80);
            value >>= 7;
        }
        self.bytes.push(value as u8);
    }

    /// A signed integer.
    pub fn signed(&mut self, value: i64) {
        self.unsigned(((value << 1) ^ (value >> 63)) as u64);
    }

    /// A float, exactly.
    pub fn float(&mut self, value: f64) {
        self.bytes.extend(value.to_le_bytes());
    }

    /// A list of strings: the characters used, most frequent first, then every string as ranks in that list.
    /// Half the size of UTF-8 for names in kanji, before and after compression.
    pub fn texts<'a>(&mut self, texts: impl Iterator<Item = &'a str> + Clone) {
        let mut counts = std::collections::BTreeMap::<char, usize>::new();
        texts.clone().flat_map(str::chars).for_each(|c| *counts.entry(c).or_default() += 1);
        let mut alphabet: Vec<_> = counts.into_iter().collect();
        alphabet.sort_unstable_by_key(|(c, n)| (std::cmp::Reverse(*n), *c));
        self.unsigned(alphabet.len() as u64);
        let mut previous = 0;
        for (c, _) in &alphabet {
            self.signed(i64::from(*c as u32) - previous);
            previous = i64::from(*c as u32);
        }
        let rank: std::collections::BTreeMap<char, usize> = alphabet.iter().enumerate().map(|(i, (c, _))| (*c, i + 1)).collect();
        for text in texts {
            for c in text.chars() {
                let r = rank.get(&c).copied().unwrap_or_default();
                if r < TWO_BYTES {
                    self.byte(r as u8);
                } else {
                    self.byte((TWO_BYTES + (r - TWO_BYTES) / 256) as u8);
                    self.byte(((r - TWO_BYTES) % 256) as u8);
                }
            }
            self.byte(0);
        }
    }

    /// The finished file.
    pub fn finish(self, kind: u8) -> Vec<u8> {
        let mut file = MAGIC.to_vec();
        file.extend([VERSION, kind]);
        file.extend(crc32(&self.bytes).to_le_bytes());
        file.extend(self.bytes);
        file
    }
}

/// Reads one file.
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// Checks the header. `kind` is the table asked for.
    pub fn open(file: &'a [u8], kind: u8) -> Result<Self, DataError> {
        let (head, rest) = file.split_at_checked(HEADER).ok_or(DataError::NotOurs)?;
        let (magic, head) = head.split_at(MAGIC.len());
        if magic != MAGIC {
            return Err(DataError::NotOurs);
        }
        match head {
            [version, ..] if *version < VERSION => Err(DataError::Older(*version)),
            [version, ..] if *version > VERSION => Err(DataError::Newer(*version)),
            [_, found, ..] if *found != kind => Err(DataError::WrongTable),
            [_, _, crc @ ..] if crc == crc32(rest).to_le_bytes() => Ok(Self { rest }),
            _ => Err(DataError::Corrupt),
        }
    }

    /// One byte.
    pub fn byte(&mut self) -> Result<u8, DataError> {
        let (first, rest) = self.rest.split_first().ok_or(DataError::Corrupt)?;
        self.rest = rest;
        Ok(*first)
    }

    /// An unsigned integer.
    pub fn unsigned(&mut self) -> Result<u64, DataError> {
        let mut value = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Ok(value);
            }
        }
        Err(DataError::Corrupt)
    }

    /// A signed integer.
    pub fn signed(&mut self) -> Result<i64, DataError> {
        let value = self.unsigned()?;
        Ok((value >> 1) as i64 ^ -((value & 1) as i64))
    }

    /// An unsigned integer that must be below `end`.
    pub fn below(&mut self, end: usize) -> Result<usize, DataError> {
        usize::try_from(self.unsigned()?).ok().filter(|v| *v < end).ok_or(DataError::Corrupt)
    }

    /// A number of items, each of which takes at least a byte of what is left.
    pub fn count(&mut self) -> Result<usize, DataError> {
        self.below(self.rest.len() + 1)
    }

    /// A float, exactly.
    pub fn float(&mut self) -> Result<f64, DataError> {
        let (first, rest) = self.rest.split_first_chunk().ok_or(DataError::Corrupt)?;
        self.rest = rest;
        Ok(f64::from_le_bytes(*first))
    }

    /// `n` strings, as written by [`Writer::texts`].
    pub fn texts(&mut self, n: usize) -> Result<Vec<Box<str>>, DataError> {
        let mut alphabet = Vec::new();
        let mut previous = 0_i64;
        for _ in 0..self.count()? {
            previous = previous.wrapping_add(self.signed()?);
            alphabet.push(u32::try_from(previous).ok().and_then(char::from_u32).ok_or(DataError::Corrupt)?);
        }
        let mut text = || -> Result<Box<str>, DataError> {
            let mut out = String::new();
            loop {
                let rank = match usize::from(self.byte()?) {
                    0 => return Ok(out.into()),
                    r if r < TWO_BYTES => r,
                    r => TWO_BYTES + (r - TWO_BYTES) * 256 + usize::from(self.byte()?),
                };
                out.push(*alphabet.get(rank - 1).ok_or(DataError::Corrupt)?);
            }
        };
        (0..n).map(|_| text()).collect()
    }

    /// All bytes must have been used.
    pub fn end(self) -> Result<(), DataError> {
        if self.rest.is_empty() { Ok(()) } else { Err(DataError::Corrupt) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crc32_has_the_check_value_of_its_catalogue() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        assert_eq!(crc32(b""), 0);
    }
}

//! A ZIP archive without compression (APPNOTE 6.3, method 0): a few small files need no more, and a compressor would
//! weigh more than they do. Names are UTF-8 (flag 11).

use crate::data::codec::crc32;

/// The archive. `day` is `YYYY-MM-DD`; a date that is none becomes 1 January 1980.
pub fn zip(files: &[(String, Vec<u8>)], day: &str) -> Vec<u8> {
    let date = dos_date(day);
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for (name, bytes) in files {
        let offset = out.len() as u32;
        let mut head = Vec::new();
        // Version 2.0, flag 11, stored, time 0.
        for field in [20_u16, 1 << 11, 0, 0, date] {
            head.extend(field.to_le_bytes());
        }
        for field in [crc32(bytes), bytes.len() as u32, bytes.len() as u32] {
            head.extend(field.to_le_bytes());
        }
        head.extend((name.len() as u16).to_le_bytes());
        head.extend(0_u16.to_le_bytes());
        out.extend(0x0403_4b50_u32.to_le_bytes());
        out.extend(&head);
        out.extend(name.as_bytes());
        out.extend(bytes);

        directory.extend(0x0201_4b50_u32.to_le_bytes());
        directory.extend(20_u16.to_le_bytes());
        directory.extend(&head);
        // No comment, disk 0, no attributes.
        directory.extend([0_u8; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (start, size, count) = (out.len() as u32, directory.len() as u32, files.len() as u16);
    out.extend(&directory);
    out.extend(0x0605_4b50_u32.to_le_bytes());
    out.extend([0_u8; 4]);
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(size.to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend(0_u16.to_le_bytes());
    out
}

fn dos_date(day: &str) -> u16 {
    let mut parts = day.split('-').map(|p| p.parse::<u16>().ok());
    match (parts.next().flatten(), parts.next().flatten(), parts.next().flatten()) {
        (Some(y), Some(m @ 1..=12), Some(d @ 1..=31)) if (1980..2108).contains(&y) => ((y - 1980) << 9) | (m << 5) | d,
        _ => (1 << 5) | 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_python_of_any_age_can_open_it() {
        let files = vec![("読む.txt".to_owned(), "内容".as_bytes().to_vec()), ("b.csv".into(), b"a,b\r\n".to_vec())];
        let archive = zip(&files, "2026-11-25");
        assert_eq!(&archive[..4], b"PK\x03\x04");
        assert_eq!(&archive[archive.len() - 22..archive.len() - 18], b"PK\x05\x06");
        // The directory says where the second file begins.
        let end = archive.len() - 22;
        let start = u32::from_le_bytes([archive[end + 16], archive[end + 17], archive[end + 18], archive[end + 19]]) as usize;
        assert_eq!(&archive[start..start + 4], b"PK\x01\x02");
        let second = start + 46 + "読む.txt".len();
        let offset = u32::from_le_bytes([archive[second + 42], archive[second + 43], archive[second + 44], archive[second + 45]]) as usize;
        assert_eq!(&archive[offset..offset + 4], b"PK\x03\x04");
        assert_eq!(dos_date("2026-11-25"), (46 << 9) | (11 << 5) | 25);
        assert_eq!(dos_date("?"), 33);
    }
}

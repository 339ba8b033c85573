//! The one generator: xoshiro256++ seeded by SplitMix64, with the draws of RULES 4 (`tests/reference/draws.py` has the same lines).

/// FNV-1a, 64 bits, of a name.
pub fn fnv1a64(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// xoshiro256++ (Blackman and Vigna 2019).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Random {
    s: [u64; 4],
}

impl Random {
    /// State = four outputs of SplitMix64 started at seed XOR FNV-1a64(figure id).
    pub fn new(seed: u64, figure_id: &str) -> Self {
        let mut z = seed ^ fnv1a64(figure_id);
        let s = std::array::from_fn(|_| {
            z = z.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let a = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let b = (a ^ (a >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            b ^ (b >> 31)
        });
        Self { s }
    }

    /// The next 64 bits.
    #[inline(always)]
    pub fn next_u64(&mut self) -> u64 {
        let s = &mut self.s;
        let out = s[0].wrapping_add(s[3]).rotate_left(23).wrapping_add(s[0]);
        let t = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = s[3].rotate_left(45);
        out
    }

    /// u in [0, 1): (x >> 11)·2⁻⁵³.
    pub fn uniform(&mut self) -> f64 {
        (self.next_u64() >> 11) as f64 * (1.0 / 9_007_199_254_740_992.0)
    }

    /// floor(u·n), below n.
    ///
    /// While n ≤ 2¹¹ the product of the 53-bit draw and n is exact in 64 bits, and its whole part is that of the rounded
    /// product unless the fraction lies within half a unit of the last place below 1: those few go the long way.
    #[inline(always)]
    pub fn below(&mut self, n: usize) -> usize {
        const WHOLE: u64 = 1 << 53;
        let x = self.next_u64() >> 11;
        let product = x.wrapping_mul(n as u64);
        if n <= 1 << 11 && product % WHOLE < WHOLE - (1 << 10) {
            (product / WHOLE) as usize
        } else {
            ((x as f64 * (1.0 / WHOLE as f64) * n as f64) as usize).min(n.saturating_sub(1))
        }
    }

    /// Fisher–Yates from the end with floor(u·(i+1)). The generator's state is kept at hand meanwhile: this is the
    /// innermost loop of ten thousand shuffles.
    #[inline]
    pub fn shuffle<T: Copy>(&mut self, items: &mut [T]) {
        let mut random = self.clone();
        let mut n = items.len();
        while n > 1 {
            let j = random.below(n);
            let left = &mut items[..n];
            n -= 1;
            left.swap(j.min(n), n);
        }
        *self = random;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_vectors() {
        assert_eq!(fnv1a64("foobar"), 0x8594_4171_f739_67e8);
        // xoshiro256++ from the state 1, 2, 3, 4 (the rand_xoshiro crate's vector).
        let mut r = Random { s: [1, 2, 3, 4] };
        assert_eq!([r.next_u64(), r.next_u64(), r.next_u64()], [41_943_041, 58_720_359, 3_588_806_011_781_223]);
        // SplitMix64 from 0 (Vigna's reference: first output).
        assert_eq!(Random::new(fnv1a64("x"), "x").s[0], 0xe220_a839_7b1d_cdaf);
    }

    /// The short way in integers gives what the rule's floating product gives, also where n is no longer small.
    #[test]
    fn whole_numbers_agree_with_the_rule() {
        for n in [1, 2, 3, 10, 77, 1_089, 2_047, 2_048, 2_049, 100_000] {
            let (mut a, mut b) = (Random::new(n as u64, "x"), Random::new(n as u64, "x"));
            for _ in 0..20_000 {
                assert_eq!(a.below(n), (b.uniform() * n as f64) as usize);
            }
        }
    }

    #[test]
    fn a_shuffle_keeps_everyone() {
        let mut v: Vec<usize> = (0..100).collect();
        Random::new(1, "compare-shuffle").shuffle(&mut v);
        let mut back = v.clone();
        back.sort_unstable();
        assert!(back.iter().copied().eq(0..100) && v != back);
    }
}

//! Numbers in, numbers out; seeded; no knowledge of Japan.
//!
//! Descriptions of one list ([`describe`]), classes for a map ([`classes`]), intervals that do or do not allow for clusters ([`interval`]), effect
//! sizes ([`effect`]), correlations ([`correlation`]), weighted least squares ([`least_squares`]), a test of several
//! estimates at once ([`wald`]), distances on the globe ([`sphere`]), geometry of the plane ([`plane`]) and the one generator of random numbers
//! ([`random`]). Callers guard against lists too short for a figure; what cannot be computed is `None`, never NaN.
pub mod classes;
pub mod correlation;
pub mod describe;
pub mod effect;
pub mod interval;
pub mod least_squares;
pub mod plane;
pub mod random;
pub mod sphere;
pub mod wald;

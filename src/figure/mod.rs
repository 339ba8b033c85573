//! (types next)

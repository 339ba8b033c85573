//! Numbers in, numbers out; no knowledge of Japan.

//! No body makes the REST codec panic, on either side; what it refuses is the caller's fault.
//!
//! The input's first two bytes choose the operation. The first line of the rest is the target, what follows
//! the body.

#![no_main]

use libfuzzer_sys::fuzz_target;
use wire::Protocol;

fuzz_target!(|data: &[u8]| fuzz::both_sides(Protocol::RestJson, data));

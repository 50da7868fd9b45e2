//! Prints `crates/api/not-implemented.txt` as it should be: run it when the test of that file says so.
//!
//! `cargo run --package api --example not_implemented > crates/api/not-implemented.txt`

fn main() {
    for info in api::missing() {
        println!("{}", info.full_name());
    }
}

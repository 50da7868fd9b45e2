//! `vestibule model`: the model of Vestibule's own operations, from which AWS's CLI and SDKs learn them.

/// In the form of AWS's models.
const MODEL: &str = include_str!("../../../models/vestibule.json");

/// Prints it, as `aws configure add-model` takes it.
pub(crate) fn run() {
    print!("{MODEL}");
}

//! Requests to S3 as clients send them, in this process.

use super::*;

#[test]
fn a_host_names_a_bucket_only_in_front_of_our_own() {
    let host = Host::of("http://Vestibule.test:8080");
    assert_eq!(host.bucket("team-a.vestibule.test:8080"), Some("team-a"));
    assert_eq!(host.bucket("team.a.VESTIBULE.test:8080"), Some("team.a"));
    for other in [
        "vestibule.test:8080",
        "team-a.vestibule.test",
        "evilvestibule.test:8080",
        "",
        ".",
        "x.vestibule.test:8080",
    ] {
        assert_eq!(host.bucket(other), None, "{other}");
    }
}

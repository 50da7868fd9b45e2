//! Whose word counts for where a request comes from: trusted proxies, and nobody else. And from where the
//! server's own numbers may be read.

use std::net::IpAddr;

use http::HeaderMap;
use ipnet::IpNet;

/// Addresses in one `X-Forwarded-For` chain that are looked at.
const HOPS_MAX: usize = 16;

/// What is known of where a request came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hop {
    /// The caller's address.
    pub(crate) address: IpAddr,
    /// Whether the caller spoke TLS, to us or to a trusted proxy.
    pub(crate) secure: bool,
}

/// The caller behind trusted proxies: the chain is read from its end, and the first address that is no
/// trusted proxy is the caller's. Anything unreadable ends the walk at the last address that somebody trusted
/// vouched for.
pub(crate) fn origin(peer: IpAddr, tls: bool, headers: &HeaderMap, trusted: &[IpNet]) -> Hop {
    let peer = canonical(peer);
    if !is_proxy(peer, trusted) {
        return Hop { address: peer, secure: tls };
    }
    let forwarded = headers.get_all("x-forwarded-for").iter().rev();
    let chain = forwarded.filter_map(|value| value.to_str().ok()).flat_map(|value| value.rsplit(','));
    let mut address = peer;
    for hop in chain.take(HOPS_MAX) {
        let Ok(named) = hop.trim().parse::<IpAddr>() else { break };
        address = canonical(named);
        if !is_proxy(address, trusted) {
            break;
        }
    }
    let scheme = headers.get("x-forwarded-proto").and_then(|value| value.to_str().ok());
    Hop { address, secure: scheme.map_or(tls, |scheme| scheme.eq_ignore_ascii_case("https")) }
}

/// Whether an address is one of the trusted proxies.
pub(crate) fn is_proxy(address: IpAddr, trusted: &[IpNet]) -> bool {
    let address = canonical(address);
    trusted.iter().any(|network| network.contains(&address))
}

/// Whether a caller may read the metrics: from this machine, and from the networks that were named.
pub(crate) fn may_scrape(address: IpAddr, networks: &[IpNet]) -> bool {
    let address = canonical(address);
    address.is_loopback() || networks.iter().any(|network| network.contains(&address))
}

/// IPv4 addresses that arrive on an IPv6 socket are IPv4 addresses.
fn canonical(address: IpAddr) -> IpAddr {
    address.to_canonical()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(peer: &str, forwarded: &[&str], trusted: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("x-forwarded-for", value.parse().unwrap());
        }
        let trusted: Vec<IpNet> = trusted.iter().map(|net| net.parse().unwrap()).collect();
        origin(peer.parse().unwrap(), false, &headers, &trusted).address.to_string()
    }

    #[test]
    fn row_44_forwarded_for_counts_only_from_trusted_proxies() {
        assert_eq!(seen("203.0.113.9", &["10.0.0.1"], &[]), "203.0.113.9");
        assert_eq!(seen("127.0.0.1", &["198.51.100.7"], &["127.0.0.0/8"]), "198.51.100.7");
    }

    #[test]
    fn row_44_a_caller_cannot_put_an_address_before_its_own() {
        assert_eq!(
            seen("127.0.0.1", &["10.9.9.9, 198.51.100.7"], &["127.0.0.0/8", "10.0.0.0/8"]),
            "198.51.100.7"
        );
        assert_eq!(seen("127.0.0.1", &["10.9.9.9", "198.51.100.7"], &["127.0.0.0/8"]), "198.51.100.7");
    }

    #[test]
    fn row_44_garbage_is_not_followed() {
        for garbage in ["", "unknown", "1.2.3.4.5", "::fffff", "<script>", ",,,,"] {
            assert_eq!(seen("127.0.0.1", &[garbage], &["127.0.0.0/8"]), "127.0.0.1", "{garbage}");
        }
        assert_eq!(seen("::ffff:127.0.0.1", &["198.51.100.7"], &["127.0.0.0/8"]), "198.51.100.7");
    }

    #[test]
    fn metrics_are_for_this_machine_and_the_networks_named() {
        let may = |address: &str, networks: &[&str]| {
            let networks: Vec<IpNet> = networks.iter().map(|network| network.parse().unwrap()).collect();
            may_scrape(address.parse().unwrap(), &networks)
        };
        assert!(may("127.0.0.1", &[]) && may("::1", &[]) && may("::ffff:127.0.0.1", &[]));
        assert!(!may("10.0.0.7", &[]));
        assert!(may("10.0.0.7", &["192.0.2.0/24", "10.0.0.0/28"]));
        assert!(!may("10.0.0.17", &["192.0.2.0/24", "10.0.0.0/28"]));
        assert!(may("::ffff:10.0.0.7", &["10.0.0.0/28"]) && may("2001:db8::9", &["2001:db8::/32"]));
    }

    #[test]
    fn row_44_nobody_reads_metrics_by_claiming_an_address() {
        let named: Vec<IpNet> = vec!["10.0.0.0/8".parse().unwrap()];
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "10.0.0.7".parse().unwrap());
        let from =
            |trusted: &[IpNet]| origin("203.0.113.9".parse().unwrap(), false, &headers, trusted).address;
        assert!(!may_scrape(from(&[]), &named));
        assert!(may_scrape(from(&["203.0.113.9/32".parse().unwrap()]), &named));
    }

    #[test]
    fn only_a_trusted_proxy_says_that_it_spoke_tls() {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-proto", "https".parse().unwrap());
        let here: IpAddr = "127.0.0.1".parse().unwrap();
        assert!(!origin(here, false, &headers, &[]).secure);
        assert!(origin(here, false, &headers, &["127.0.0.1/32".parse().unwrap()]).secure);
    }
}

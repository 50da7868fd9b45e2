//! Reads AWS's managed policies out of moto, the Python package that ships them.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{Cursor, Read as _};

use serde_json::value::RawValue;

use policy::managed::Loose;
use policy::{Document, Kind};

/// The file of the package that holds the policies: one Python string of JSON between triple quotes.
const FILE: &str = "moto/iam/aws_managed_policies.py";
/// It unpacks to no more than this; it has some 5 MB.
const FILE_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// What a package holds.
#[derive(Debug)]
pub struct Package {
    /// The package's version: `5.2.5`.
    pub version: String,
    /// Its policies.
    pub policies: Vec<Loose>,
}

/// A file that is not a package with managed policies, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadPackage(String);

impl fmt::Display for BadPackage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadPackage {}

#[derive(serde::Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Policy<'a> {
    path: String,
    default_version_id: String,
    create_date: String,
    update_date: String,
    #[serde(borrow)]
    document: &'a RawValue,
}

/// Reads the bytes of a wheel: `moto-5.2.5-py3-none-any.whl`.
///
/// # Errors
/// [`BadPackage`] when it is no wheel, or one without managed policies that can be read.
pub fn read(wheel: &[u8]) -> Result<Package, BadPackage> {
    let bad = |what: &str| BadPackage(format!("not a wheel of moto: {what}"));
    let mut archive = zip::ZipArchive::new(Cursor::new(wheel)).map_err(|error| bad(&error.to_string()))?;
    let version = archive
        .file_names()
        .find_map(|name| {
            Some(name.ok()?.strip_prefix("moto-")?.strip_suffix(".dist-info/METADATA")?.to_owned())
        })
        .ok_or_else(|| bad("it has no `moto-*.dist-info`"))?;
    let file = archive.by_name(FILE).map_err(|_| bad(&format!("it has no `{FILE}`")))?;
    let mut source = String::new();
    let read = file.take(FILE_BYTES_MAX).read_to_string(&mut source);
    read.map_err(|error| bad(&format!("`{FILE}`: {error}")))?;
    let json = source.split("\"\"\"").nth(1).ok_or_else(|| bad("its policies are no longer JSON"))?;
    let policies: BTreeMap<String, Policy<'_>> =
        serde_json::from_str(json).map_err(|error| bad(&format!("its policies: {error}")))?;
    let policies = policies.into_iter().map(|(name, policy)| loose(name, policy));
    Ok(Package { version, policies: policies.collect::<Result<_, _>>()? })
}

/// Each document must be a policy, and each name must fit the index: a package from elsewhere may hold
/// anything.
fn loose(name: String, policy: Policy<'_>) -> Result<Loose, BadPackage> {
    let Policy { path, default_version_id: version, create_date, update_date, document } = policy;
    let document = without_white_space(document.get());
    for field in [&name, &path, &version, &create_date, &update_date] {
        if field.is_empty() || field.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(BadPackage(format!("policy `{name}`: `{field}` is no name, path, version or date")));
        }
    }
    let parsed = Document::parse(&document).map_err(|error| error.to_string());
    let checked = parsed.and_then(|parsed| parsed.check(Kind::Identity).map_err(|error| error.to_string()));
    checked.map_err(|error| BadPackage(format!("policy `{name}`: {error}")))?;
    Ok(Loose { name, path, version, created: create_date, updated: update_date, document })
}

/// JSON without the white space between its elements.
fn without_white_space(json: &str) -> String {
    let (mut quoted, mut escaped) = (false, false);
    let kept = json.chars().filter(|&c| {
        let keep = quoted || !c.is_ascii_whitespace();
        (quoted, escaped) = match (quoted, escaped, c) {
            (true, true, _) => (true, false),
            (true, false, '\\') => (true, true),
            (_, _, '"') => (!quoted, false),
            _ => (quoted, false),
        };
        keep
    });
    kept.collect()
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    const ONE: &str = r#"{"Mine": {"Path": "/", "DefaultVersionId": "v2",
        "CreateDate": "c", "UpdateDate": "u",
        "Document": {"Version": "2012-10-17", "Statement": [ {"Sid": "A\u0042",
        "Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::a b\"}*" } ] } } }"#;

    fn wheel(files: &[(&str, String)]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in files {
            writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
            writer.write_all(text.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    fn moto(json: &str) -> Vec<u8> {
        let python = format!("# Imported\naws_managed_policies_data = \"\"\"\n{json}\"\"\"\n");
        wheel(&[("moto-9.1.0.dist-info/METADATA", String::new()), (FILE, python)])
    }

    #[test]
    fn policies_come_out_as_they_are_but_for_white_space() {
        let package = read(&moto(ONE)).unwrap();
        let [policy] = &package.policies[..] else { panic!("{package:?}") };
        assert_eq!((&*package.version, &*policy.name, &*policy.version), ("9.1.0", "Mine", "v2"));
        assert_eq!(
            policy.document,
            concat!(
                r#"{"Version":"2012-10-17","Statement":[{"Sid":"A\u0042","Effect":"Allow","#,
                r#""Action":"s3:Get*","Resource":"arn:aws:s3:::a b\"}*"}]}"#,
            )
        );
    }

    #[test]
    fn what_is_no_package_is_refused_with_its_reason() {
        let no_policies = wheel(&[("moto-9.1.0.dist-info/METADATA", String::new())]);
        let other = wheel(&[("boto3-1.0.dist-info/METADATA", String::new())]);
        let refusals: [(&[u8], &str); 7] = [
            (b"PK", "not a wheel of moto"),
            (&other, "dist-info"),
            (&no_policies, "it has no `moto/iam/aws_managed_policies.py`"),
            (&moto("{"), "its policies: "),
            (&moto(&ONE.replace("\"Path\": \"/\"", "\"Path\": \"/\\t\"")), "is no name, path"),
            (&moto(&ONE.replace("Allow", "Perhaps")), "policy `Mine`: "),
            (&moto(&ONE.replace("\"DefaultVersionId\": \"v2\",", "")), "DefaultVersionId"),
        ];
        for (bytes, reason) in refusals {
            let refused = read(bytes).unwrap_err().to_string();
            assert!(refused.contains(reason), "{refused}");
        }
    }
}

//! The credential report: a line of CSV for the account's root and one for each user, with AWS's columns.

use model::{AccountId, Duration, IamUser, KeyOwner, LastUsed, LoginProfile, Timestamp};
use store::record::iam_account::MfaDeviceByUser;
use wire::generated::iam::Error;

use super::super::account_settings::settings;
use super::super::{access_keys, opened};
use crate::cx::Cx;
use crate::rows::every;

/// The columns.
const HEADER: &str = "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,\
    password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,\
    access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,\
    access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,\
    access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,\
    cert_2_active,cert_2_last_rotated";
/// What a field says that does not apply.
const NONE: &str = "N/A";
/// What a field says of which nothing is known.
const UNKNOWN: &str = "no_information";
/// What a field of the root's line says that only users have.
const UNSUPPORTED: &str = "not_supported";
/// How long a report is handed out.
pub(super) const LIFE: Duration = Duration::from_hours(4);

/// The report as it is now. Its lines end with a line feed, the last one with nothing.
pub(super) async fn report(cx: &mut Cx<'_>, account: &AccountId) -> Result<String, Error> {
    let age_days = settings(cx).await?.password_policy.and_then(|policy| policy.age_days_max);
    let mut lines = vec![HEADER.to_owned(), root(cx, account).await?];
    for user in every::<IamUser>(cx, (account,)).await? {
        lines.push(line_of(cx, &user, age_days).await?);
    }
    Ok(lines.join("\n"))
}

async fn root(cx: &mut Cx<'_>, account: &AccountId) -> fault::Result<String> {
    let opened = opened(cx, account).await?;
    let mut fields = vec!["<root_account>".to_owned(), format!("arn:aws:iam::{account}:root"), date(opened)];
    fields.extend([UNSUPPORTED, UNKNOWN, UNSUPPORTED, UNSUPPORTED, "false"].map(str::to_owned));
    fields.extend(of_keys(cx, account, &KeyOwner::Root).await?);
    fields.extend(certificates());
    Ok(csv(&fields))
}

async fn line_of(cx: &mut Cx<'_>, user: &IamUser, age_days: Option<u32>) -> fault::Result<String> {
    let mut fields = vec![user.name.clone(), user.arn(), date(user.created)];
    match cx.tx.get::<LoginProfile>(&(user.account.clone(), user.id.clone())).await? {
        Some(profile) => {
            let next = age_days.map(|days| profile.set.plus(Duration::from_days(i64::from(days))));
            let next = next.map_or(NONE.to_owned(), date);
            fields.extend(["true".to_owned(), UNKNOWN.to_owned(), date(profile.set), next]);
        }
        None => fields.extend(["false", NONE, NONE, NONE].map(str::to_owned)),
    }
    let devices = cx.tx.count::<MfaDeviceByUser>((&user.account, &user.id), 1).await?;
    fields.push((devices > 0).to_string());
    fields.extend(of_keys(cx, &user.account, &KeyOwner::User(user.id.clone())).await?);
    fields.extend(certificates());
    Ok(csv(&fields))
}

/// Five fields for each of two keys.
async fn of_keys(cx: &mut Cx<'_>, account: &AccountId, owner: &KeyOwner) -> fault::Result<Vec<String>> {
    let held = access_keys::of(cx, account, owner).await?;
    let mut fields = Vec::new();
    for place in 0..access_keys::KEYS_MAX {
        let Some(key) = held.get(place) else {
            fields.extend(["false", NONE, NONE, NONE, NONE].map(str::to_owned));
            continue;
        };
        fields.extend([key.active.to_string(), date(key.created)]);
        match cx.tx.get::<LastUsed>(&key.id).await? {
            Some(used) => fields.extend([date(used.time), used.region.clone(), used.service.clone()]),
            None => fields.extend([NONE, NONE, NONE].map(str::to_owned)),
        }
    }
    Ok(fields)
}

/// Nobody has signing certificates here.
fn certificates() -> [String; 4] {
    ["false", NONE, "false", NONE].map(str::to_owned)
}

fn date(time: Timestamp) -> String {
    time.to_rfc3339()
}

/// RFC 4180: names of users can hold commas.
fn csv(fields: &[String]) -> String {
    let quoted = |field: &String| {
        let plain = !field.contains(['"', ',', '\n', '\r']);
        if plain { field.clone() } else { format!("\"{}\"", field.replace('"', "\"\"")) }
    };
    fields.iter().map(quoted).collect::<Vec<_>>().join(",")
}

//! What a simulation is asked, checked: actions, resources, the caller, and the condition keys.

use policy::{Context, Principal};
use wire::generated::iam::Error;
use wire::generated::iam::types::{ContextEntry, ContextKeyTypeEnum};

use super::DECISIONS_MAX;

/// The user id that a simulation without a caller has, as in AWS's own.
const NOBODY: &str = "STUB_PRINCIPAL_FOR_POLICY_SIMULATOR";

/// What is asked.
pub(super) struct Question {
    pub(super) actions: Vec<String>,
    /// None: everything, `*`.
    pub(super) resources: Option<Vec<String>>,
    pub(super) caller: Principal,
    /// The account that resources belong to whose ARNs do not say.
    pub(super) owner: String,
    pub(super) context: Context,
}

impl Question {
    /// Checks what was asked. `account` is the caller's own.
    pub(super) fn new(
        actions: Vec<String>,
        resources: Option<Vec<String>>,
        caller_arn: Option<&str>,
        owner_arn: Option<&str>,
        account: &str,
    ) -> Result<Self, Error> {
        if let Some(bad) = actions.iter().find(|action| !action.contains(':')) {
            return Err(Error::invalid_input(format!("Invalid action name: {bad}")));
        }
        let resources = resources.filter(|list| !list.is_empty() && list.iter().any(|name| name != "*"));
        if decisions(&actions, resources.as_deref()) > DECISIONS_MAX {
            return Err(Error::invalid_input(format!(
                "at most {DECISIONS_MAX} pairs of action and resource can be simulated at once"
            )));
        }
        let caller = caller(caller_arn, account)?;
        let owner = match owner_arn {
            Some(arn) => account_of(arn).ok_or_else(|| Error::invalid_input("Invalid ResourceOwner"))?,
            None => caller.account().unwrap_or(account).to_owned(),
        };
        let mut context = Context::new();
        if caller_arn.is_some() {
            caller.describe(&mut context);
        }
        context.set("aws:userid", caller_arn.unwrap_or(NOBODY));
        Ok(Self { actions, resources, caller, owner, context })
    }

    /// How many decisions answer it.
    pub(super) fn decisions(&self) -> usize {
        decisions(&self.actions, self.resources.as_deref())
    }

    /// Takes in the condition keys of the request. They win over what follows from the caller.
    pub(super) fn tell(&mut self, entries: Vec<ContextEntry>) -> Result<(), Error> {
        let told = |entry: &ContextEntry| {
            entry.context_key_name.is_some()
                || entry.context_key_type.is_some()
                || entry.context_key_values.is_some()
        };
        for entry in entries.into_iter().filter(told) {
            let name = entry.context_key_name.filter(|name| !name.is_empty());
            let name = name.ok_or_else(|| Error::invalid_input("ContextKeyName cannot be null or empty."))?;
            let kind = entry
                .context_key_type
                .ok_or_else(|| Error::invalid_input(format!("Context key {name} has invalid type null.")))?;
            let values = entry.context_key_values.unwrap_or_default();
            let Some((first, more)) = values.split_first() else {
                return Err(Error::invalid_input(format!(
                    "Context values for context key {name} cannot be null or empty."
                )));
            };
            check_kind(&name, &kind, &values)?;
            self.context.set(&name, first.clone());
            more.iter().for_each(|value| self.context.add(&name, value.clone()));
        }
        Ok(())
    }
}

fn decisions(actions: &[String], resources: Option<&[String]>) -> usize {
    actions.len().saturating_mul(resources.map_or(1, <[String]>::len))
}

/// Who asks: a user, a group or a role; somebody of the account when nobody is named.
fn caller(arn: Option<&str>, account: &str) -> Result<Principal, Error> {
    let Some(arn) = arn else {
        let (account, arn) = (account.to_owned(), format!("arn:aws:iam::{account}:user/{NOBODY}"));
        return Ok(Principal::User { account, arn, id: String::new() });
    };
    let refuse = || Error::invalid_input(format!("Invalid caller arn: {arn}"));
    let account = account_of(arn).ok_or_else(refuse)?;
    let resource = arn.splitn(6, ':').nth(5).unwrap_or_default();
    match resource.split_once('/') {
        Some(("user" | "group", _)) => {
            Ok(Principal::User { account, arn: arn.to_owned(), id: String::new() })
        }
        Some(("role", path_and_name)) => {
            let name = path_and_name.rsplit('/').next().unwrap_or_default();
            Ok(Principal::RoleSession {
                session_arn: format!("arn:aws:sts::{account}:assumed-role/{name}/{NOBODY}"),
                role_arn: arn.to_owned(),
                role_id: String::new(),
                account,
            })
        }
        _ => Err(refuse()),
    }
}

/// The account in an ARN of IAM.
fn account_of(arn: &str) -> Option<String> {
    let rest = arn.strip_prefix("arn:aws:iam::")?;
    let account = rest.split(':').next()?;
    (account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit())).then(|| account.to_owned())
}

/// Refuses values that are not of the kind that the request says.
fn check_kind(name: &str, kind: &ContextKeyTypeEnum, values: &[String]) -> Result<(), Error> {
    use ContextKeyTypeEnum as Type;
    let refuse = |expected: &str| {
        Error::invalid_input(format!("Invalid context value for key {name}: expected {expected} format."))
    };
    let numeric = |text: &String| {
        text.parse::<f64>().is_ok() && text.bytes().all(|byte| b"+-.eE0123456789".contains(&byte))
    };
    let boolean = |text: &String| text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false");
    let address = |text: &String| {
        text.split('/').next().is_some_and(|address| address.parse::<std::net::IpAddr>().is_ok())
    };
    match kind {
        Type::Numeric | Type::NumericList if !values.iter().all(numeric) => Err(refuse("numeric")),
        Type::Boolean | Type::BooleanList if !values.iter().all(boolean) => Err(refuse("boolean")),
        Type::Ip | Type::IpList if !values.iter().all(address) => Err(refuse("ip")),
        Type::Unknown(other) => {
            Err(Error::invalid_input(format!("Context key {name} has invalid type {other}.")))
        }
        _ => Ok(()),
    }
}

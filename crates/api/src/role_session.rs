//! The role session that a user of the identity store has in an account: the one that credentials are issued
//! for, and the one that is only asked about.

use model::{Duration, Role, Tag, Term, Timestamp, User};
use signin::Refusable;

use crate::credentials::{self, SessionClaims, SessionOrigin};
use crate::cx::Cx;
use crate::session_tags::{self, BadTags};

/// Characters that may stand in a role session's name, besides letters and digits.
const SESSION_NAME_MARKS: &str = "_+=,.@-";
/// Characters that AWS's STS wants in a role session's name (API reference, `RoleSessionName`).
const SESSION_NAME_CHARS_MIN: usize = 2;
/// Characters of a role session's name.
const SESSION_NAME_CHARS_MAX: usize = 64;

/// What a session says that begins now, and ends no later than the access that it stands on. Whether the user
/// may have it is the caller's to ask.
pub(crate) async fn of_user(
    cx: &mut Cx<'_>,
    user: &User,
    role: &Role,
    length: Duration,
    term: &Term,
    origin: SessionOrigin,
) -> Refusable<SessionClaims, BadTags> {
    let length = credentials::expiry(cx.now, length);
    Ok(SessionClaims {
        access_key_id: credentials::fresh_access_key_id(&origin.account, cx.entropy()),
        account: origin.account.clone(),
        role_name: role.name.clone(),
        role_id: role.id.clone(),
        session_name: session_name(&user.user_name),
        issued: cx.now,
        expires: term.end(cx.now).map_or(length, |end| length.min(Timestamp::from_secs(end.secs()))),
        tags: tags_of(cx, user, &origin).await?,
        transitive_tags: Vec::new(),
        source_identity: None,
        session_policies: Vec::new(),
        origin: Some(origin),
        chained: false,
        federation: Vec::new(),
    })
}

/// What a session in an account that is kept elsewhere says of a user: its name, which has two characters at
/// least there, and its tags.
pub(crate) async fn said_of(
    cx: &mut Cx<'_>,
    user: &User,
    origin: &SessionOrigin,
) -> Refusable<(String, Vec<Tag>), BadTags> {
    let mut name = session_name(&user.user_name);
    if name.chars().count() < SESSION_NAME_CHARS_MIN {
        name.push('-');
    }
    Ok((name, tags_of(cx, user, origin).await?))
}

/// The user's attributes for access control, as tags of the session.
async fn tags_of(cx: &mut Cx<'_>, user: &User, origin: &SessionOrigin) -> Refusable<Vec<Tag>, BadTags> {
    let instance = cx.home_instance().await?.filter(|home| home.id == origin.instance);
    let attributes = instance.as_ref().and_then(|home| home.settings.access_control_attributes.as_deref());
    session_tags::of(user, attributes.unwrap_or_default()).map_err(signin::Failure::Refused)
}

/// The user's name as a role session's: what STS does not take becomes a dash.
fn session_name(user_name: &str) -> String {
    let fit = |c: char| if c.is_ascii_alphanumeric() || SESSION_NAME_MARKS.contains(c) { c } else { '-' };
    user_name.chars().map(fit).take(SESSION_NAME_CHARS_MAX).collect()
}

//! Whether and how the portal leads to an application.

use model::{Application, ApplicationSignIn, SignInOrigin};
use wire::generated::sso_admin::{Error, types};

/// What is kept of how the portal leads to an application.
pub(super) fn sign_in(given: types::SignInOptions) -> Result<ApplicationSignIn, Error> {
    let origin = match given.origin {
        types::SignInOrigin::Application => SignInOrigin::Application,
        types::SignInOrigin::IdentityCenter => SignInOrigin::IdentityCenter,
        types::SignInOrigin::Unknown(other) => {
            return Err(Error::validation(format!("`{other}` is no origin of sign-ins")));
        }
    };
    if origin == SignInOrigin::Application && given.application_url.is_none() {
        return Err(Error::validation("`ApplicationUrl` must be given when `Origin` is `APPLICATION`"));
    }
    Ok(ApplicationSignIn { origin, url: given.application_url.unwrap_or_default() })
}

/// As AWS shows it: always with its visibility.
pub(super) fn shown(application: &Application) -> types::PortalOptions {
    let sign_in = application.sign_in.as_ref().map(|sign_in| types::SignInOptions {
        origin: match sign_in.origin {
            SignInOrigin::Application => types::SignInOrigin::Application,
            SignInOrigin::IdentityCenter => types::SignInOrigin::IdentityCenter,
        },
        application_url: (!sign_in.url.is_empty()).then(|| sign_in.url.clone()),
    });
    types::PortalOptions {
        sign_in_options: sign_in,
        visibility: Some(if application.visible {
            types::ApplicationVisibility::Enabled
        } else {
            types::ApplicationVisibility::Disabled
        }),
    }
}

//! What holds of the pages as a browser meets them: every request goes through the real dispatcher.

mod browser;
mod house;

use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, LOCATION, SET_COOKIE, X_CONTENT_TYPE_OPTIONS};
use http::{Response, StatusCode};

use self::browser::{Browser, body};
use self::house::{House, PASSWORD};

/// RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

#[track_caller]
fn leads_to<B>(response: &Response<B>, expected: &str) {
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    assert_eq!(response.headers()[LOCATION], expected);
}

fn authorize_url(client_id: &str, redirect_uri: &str) -> String {
    let mut query = url::form_urlencoded::Serializer::new("/authorize?response_type=code".to_owned());
    query.extend_pairs([
        ("client_id", client_id),
        ("redirect_uri", redirect_uri),
        ("state", "a b&c"),
        ("code_challenge_method", "S256"),
        ("scopes", "sso:account:access"),
        ("code_challenge", CHALLENGE),
    ]);
    query.finish()
}

#[tokio::test]
async fn signing_in_takes_two_steps_and_leads_to_the_assigned_accounts_only() {
    let house = House::new().await;
    let mut browser = Browser::new(&house);
    leads_to(&browser.get("/start").await, "/start/sign-in");
    let first = browser.get("/start/sign-in").await;
    assert!(body(&first).contains(">Username</label>") && body(&first).contains(">Next</button>"));
    let second = browser.submit("/start/sign-in", &[("user_name", "dev")]).await;
    assert!(body(&second).contains(">Password</label>") && body(&second).contains(">Sign in</button>"));
    assert!(body(&second).contains(r#"value="dev""#) && body(&second).contains("Not you?"));
    let entered = browser.submit("/start/sign-in", &[("password", PASSWORD)]).await;
    leads_to(&entered, "/start");
    let cookie = entered.headers()[SET_COOKIE].to_str().unwrap();
    assert!(cookie.starts_with("vestibule=") && cookie.contains("HttpOnly; SameSite=Lax; Max-Age=28800"));
    let portal = browser.get("/start").await;
    assert!(body(&portal).contains("Devi Raman"));
    for shown in ["222200000001", "DeveloperAccess", "ReadOnlyAccess"] {
        assert!(body(&portal).contains(shown), "{shown}");
    }
    assert!(!body(&portal).contains("222200000003") && !body(&portal).contains("AdministratorAccess"));
    assert_eq!(house.count_events("ListAccess").await, 1);
    leads_to(&browser.get("/start/sign-in").await, "/start");
}

#[tokio::test]
async fn neither_step_tells_whether_there_is_such_a_user() {
    let house = House::new().await;
    let mut seen = Vec::new();
    for name in ["dev", "xyz"] {
        let mut browser = Browser::new(&house);
        browser.get("/start/sign-in").await;
        let second = browser.submit("/start/sign-in", &[("user_name", name)]).await;
        let mut pages = vec![(second.status(), browser.without_tokens(&second, name))];
        for _ in 0..6 {
            let refused = browser.submit("/start/sign-in", &[("password", "Wrong-Passw0rd")]).await;
            pages.push((refused.status(), browser.without_tokens(&refused, name)));
        }
        assert_eq!(pages[1].0, StatusCode::FORBIDDEN);
        assert!(pages[1].1.contains("do not match"));
        assert_eq!(pages[6].0, StatusCode::TOO_MANY_REQUESTS);
        assert!(pages[6].1.contains("Wait 1 minute, then try again"));
        seen.push(pages);
    }
    assert!(seen[0] == seen[1], "{} differs from {}", seen[0][0].1, seen[1][0].1);
}

#[tokio::test]
async fn a_bookmark_comes_back_after_signing_in() {
    let house = House::new().await;
    let mut browser = Browser::new(&house);
    let bookmark = "/start/keys?account_id=222200000001&role_name=DeveloperAccess";
    let sent = browser.get(bookmark).await;
    let sign_in = sent.headers()[LOCATION].to_str().unwrap().to_owned();
    browser.get(&sign_in).await;
    browser.submit("/start/sign-in", &[("user_name", "dev")]).await;
    leads_to(&browser.submit("/start/sign-in", &[("password", PASSWORD)]).await, bookmark);
    assert_eq!(browser.get(bookmark).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn signing_in_never_leads_off_the_portal() {
    let house = House::new().await;
    for trick in ["//evil.example", "/\\evil.example", "https://evil.example/", "https:", "/%2fevil.example"]
    {
        let mut browser = Browser::new(&house);
        let mut query = url::form_urlencoded::Serializer::new("/start/sign-in?".to_owned());
        browser.get(&query.append_pair("next", trick).finish()).await;
        browser.submit("/start/sign-in", &[("user_name", "dev"), ("next", trick)]).await;
        let form = [("password", PASSWORD), ("next", trick)];
        leads_to(&browser.submit("/start/sign-in", &form).await, "/start");
    }
}

#[tokio::test]
async fn forms_of_other_sites_and_other_browsers_do_nothing() {
    let house = House::new().await;
    let mut browser = Browser::signed_in(&house, "dev").await;
    browser.get("/start").await;
    let token = browser.token("/start/sign-out");
    let form = format!("form_token={token}");
    for page in ["/start/sign-in", "/start/sign-out", "/device", "/authorize", "/password"] {
        for origin in [None, Some("null"), Some("https://evil.example"), Some("http://127.0.0.1:8081")] {
            let response = browser.post(page, &form, origin).await;
            assert_eq!(response.status(), StatusCode::FORBIDDEN, "{page} {origin:?}");
        }
    }
    let own = Some("http://127.0.0.1:8080");
    let mut other = Browser::signed_in(&house, "ada").await;
    assert_eq!(other.post("/start/sign-out", &form, own).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(browser.post("/start/sign-out", "", own).await.status(), StatusCode::FORBIDDEN);
    let doubled = format!("{form}&{form}");
    assert_eq!(browser.post("/start/sign-out", &doubled, own).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(browser.get("/start").await.status(), StatusCode::OK, "still signed in");
}

#[tokio::test]
async fn a_sign_in_form_without_its_cookie_starts_over() {
    let house = House::new().await;
    let mut browser = Browser::new(&house);
    browser.get("/start/sign-in").await;
    let form = format!("form_token={}&user_name=dev&password={PASSWORD}", browser.token("/start/sign-in"));
    let mut victim = Browser::new(&house);
    let answered = victim.post("/start/sign-in", &form, Some("http://127.0.0.1:8080")).await;
    let page = body(&answered);
    assert!(
        page.contains("kept no cookie") && page.contains("value=\"dev\""),
        "what was typed stays: {page}"
    );
    assert_eq!(house.count_events("CredentialVerification").await, 0);
}

#[tokio::test]
async fn signing_out_ends_the_session_and_takes_the_cookie() {
    let house = House::new().await;
    let mut browser = Browser::signed_in(&house, "dev").await;
    browser.get("/start").await;
    let copy = browser.clone();
    assert_eq!(browser.get("/start/sign-out").await.status(), StatusCode::METHOD_NOT_ALLOWED);
    browser.get("/start").await;
    let gone = browser.submit("/start/sign-out", &[]).await;
    assert!(body(&gone).contains("You are signed out"));
    assert!(gone.headers()[SET_COOKIE].to_str().unwrap().contains("Max-Age=0"));
    leads_to(&copy.clone().get("/start").await, "/start/sign-in");
}

#[tokio::test]
async fn an_ended_session_leads_to_sign_in() {
    let house = House::new().await;
    let mut browser = Browser::signed_in(&house, "dev").await;
    house.clock.advance(model::Duration::from_hours(8));
    leads_to(&browser.get("/start").await, "/start/sign-in");
}

#[tokio::test]
async fn keys_are_shown_for_assigned_roles_only_and_never_cached() {
    let house = House::new().await;
    let mut browser = Browser::signed_in(&house, "dev").await;
    let page = browser.get("/start/keys?account_id=222200000001&role_name=DeveloperAccess").await;
    assert_eq!(
        (page.status(), &page.headers()[CACHE_CONTROL]),
        (StatusCode::OK, &"no-store".parse().unwrap())
    );
    for shown in [
        "export AWS_ACCESS_KEY_ID=&#39;ASIA",
        "[profile dev-developer]",
        "sso_start_url = https://d-1234567890.awsapps.com/start",
        "endpoint_url = http://127.0.0.1:8080",
        "in 8 hours",
    ] {
        assert!(body(&page).contains(shown), "{shown}");
    }
    assert_eq!(house.count_events("GetRoleCredentials").await, 1);
    for other in [
        "account_id=222200000003&role_name=AdministratorAccess",
        "account_id=222200000001&role_name=AdministratorAccess",
        "account_id=222200000001&role_name=nothing",
        "account_id=x&role_name=DeveloperAccess",
    ] {
        let refused = browser.get(&format!("/start/keys?{other}")).await;
        assert_eq!(refused.status(), StatusCode::FORBIDDEN, "{other}");
        assert!(!body(&refused).contains("ASIA"));
    }
    assert_eq!(browser.get("/start/keys").await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn row_45_a_device_gets_in_only_by_a_decision_on_a_page_that_says_who_asks() {
    let house = House::new().await;
    let (client, started) = house.start_device().await;
    let user_code = started.user_code.clone().unwrap();
    let path = format!("/device?user_code={}", user_code.to_lowercase());
    let mut browser = Browser::new(&house);
    let sent = browser.get(&path).await.headers()[LOCATION].to_str().unwrap().to_owned();
    let mut browser = Browser::signed_in_from(&house, "dev", &sent).await;
    let page = browser.get(&path).await;
    for shown in [user_code.as_str(), "AWS CLI or SDK (test)", "192.0.2.1", "127.0.0.1", "another address"] {
        assert!(body(&page).contains(shown), "{shown}");
    }
    assert_eq!(house.poll(&client, &started).await.unwrap_err(), "AuthorizationPendingException");
    let other_code = [("user_code", "BCDF-GHJK"), ("decision", "allow")];
    assert_eq!(browser.submit("/device", &other_code).await.status(), StatusCode::FORBIDDEN);
    browser.get(&path).await;
    let allowed = browser.submit("/device", &[("decision", "allow")]).await;
    assert!(body(&allowed).contains("You may close this window"));
    assert!(house.poll(&client, &started).await.is_ok());
    let again = browser.get(&path).await;
    assert_eq!(again.status(), StatusCode::BAD_REQUEST);
    assert!(body(&again).contains("not valid"));
}

#[tokio::test]
async fn a_denied_device_is_told() {
    let house = House::new().await;
    let (client, started) = house.start_device().await;
    let mut browser = Browser::signed_in(&house, "dev").await;
    assert!(body(&browser.get("/device").await).contains(">Code</label>"));
    browser.get(&format!("/device?user_code={}", started.user_code.clone().unwrap())).await;
    let denied = browser.submit("/device", &[("decision", "deny")]).await;
    assert!(body(&denied).contains("You denied it"));
    assert_eq!(house.poll(&client, &started).await.unwrap_err(), "AccessDeniedException");
}

#[tokio::test]
async fn consent_leads_back_to_the_client_with_a_code_for_its_verifier() {
    let house = House::new().await;
    let client = house.register().await;
    let mut browser = Browser::signed_in(&house, "dev").await;
    let redirect_uri = "http://127.0.0.1:49152/oauth/callback";
    let page = browser.get(&authorize_url(&client.id, redirect_uri)).await;
    assert!(body(&page).contains("AWS CLI or SDK (test)") && body(&page).contains("127.0.0.1:49152"));
    let policy = page.headers()[CONTENT_SECURITY_POLICY].to_str().unwrap();
    assert!(policy.contains("form-action 'self' http://127.0.0.1:49152;"), "{policy}");
    let allowed = browser.submit("/authorize", &[("decision", "allow")]).await;
    assert_eq!(allowed.status(), StatusCode::SEE_OTHER);
    let back = url::Url::parse(allowed.headers()[LOCATION].to_str().unwrap()).unwrap();
    assert_eq!(back.host_str().zip(back.port()), Some(("127.0.0.1", 49152)));
    let answer: Vec<(String, String)> = back.query_pairs().into_owned().collect();
    assert_eq!(answer[1], ("state".to_owned(), "a b&c".to_owned()));
    house.exchange(&client, &answer[0].1, redirect_uri, VERIFIER).await.unwrap();
}

#[tokio::test]
async fn denial_and_bad_scopes_are_told_to_the_client() {
    let house = House::new().await;
    let client = house.register().await;
    let mut browser = Browser::signed_in(&house, "dev").await;
    let url = authorize_url(&client.id, "http://127.0.0.1:49152/oauth/callback");
    browser.get(&url).await;
    let denied = browser.submit("/authorize", &[("decision", "deny")]).await;
    leads_to(&denied, "http://127.0.0.1:49152/oauth/callback?error=access_denied&state=a+b%26c");
    let bad = browser.get(&url.replace("sso%3Aaccount%3Aaccess", "nothing%3Aknown")).await;
    let back = bad.headers()[LOCATION].to_str().unwrap();
    assert!(back.starts_with("http://127.0.0.1:49152/oauth/callback?error=invalid_scope&"), "{back}");
    assert_eq!(house.count_events("Authorize").await, 0);
}

#[tokio::test]
async fn row_27_a_redirect_uri_that_is_not_the_clients_leads_nowhere() {
    let house = House::new().await;
    let client = house.register().await;
    let mut browser = Browser::signed_in(&house, "dev").await;
    for elsewhere in [
        "https://evil.example/oauth/callback",
        "http://evil.example/oauth/callback",
        "http://127.0.0.1:1/oauth/other",
        "http://127.0.0.1:1/oauth/../oauth/callback",
        "http://127.0.0.1:1/oauth%2Fcallback",
        "http://127.0.0.1:1/oauth/callback?x=1",
        "http://127.0.0.1:1/oauth/callback#x",
        "http://127.0.0.1:1@evil.example/oauth/callback",
        "http://127.0.0.1.evil.example:1/oauth/callback",
        "javascript:alert(1)",
        "",
    ] {
        let page = browser.get(&authorize_url(&client.id, elsewhere)).await;
        assert_eq!(page.status(), StatusCode::BAD_REQUEST, "{elsewhere}");
        assert!(!page.headers().contains_key(LOCATION));
    }
    let stranger = browser.get(&authorize_url("stranger", "http://127.0.0.1:1/oauth/callback")).await;
    assert_eq!(stranger.status(), StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_decision_counts_only_for_the_request_that_was_shown() {
    let house = House::new().await;
    let client = house.register().await;
    let mut browser = Browser::signed_in(&house, "dev").await;
    browser.get(&authorize_url(&client.id, "http://127.0.0.1:49152/oauth/callback")).await;
    let swapped = [("decision", "allow"), ("redirect_uri", "http://127.0.0.1:666/oauth/callback")];
    assert_eq!(browser.submit("/authorize", &swapped).await.status(), StatusCode::FORBIDDEN);
    assert_eq!(house.count_events("Authorize").await, 0);
}

#[tokio::test]
async fn row_43_a_password_link_sets_one_password_once() {
    let house = House::new().await;
    let path = house.password_link("dev").await;
    let mut browser = Browser::new(&house);
    assert!(body(&browser.get(&path).await).contains("8 to 64 characters"));
    let differing = [("password", "N3w-password"), ("again", "N3w-passwort")];
    assert!(body(&browser.submit("/password", &differing).await).contains("not the same"));
    let weak = [("password", "new-password"), ("again", "new-password")];
    assert!(body(&browser.submit("/password", &weak).await).contains("upper-case letter."));
    let good = [("password", "N3w-password"), ("again", "N3w-password")];
    assert!(body(&browser.submit("/password", &good).await).contains("Your password is set"));
    let spent = browser.get(&path).await;
    assert_eq!(spent.status(), StatusCode::BAD_REQUEST);
    assert!(body(&spent).contains("no longer works"));
    browser.sign_in("dev", "N3w-password", "/start/sign-in").await;
    assert_eq!(browser.get("/start").await.status(), StatusCode::OK);
}

#[tokio::test]
async fn head_of_the_start_url_leads_to_the_aws_shaped_one() {
    let house = House::new().await;
    let mut browser = Browser::new(&house);
    for path in ["/start", "/start/"] {
        let response = browser.send("HEAD", path, "", None).await.unwrap();
        assert_eq!(response.status(), StatusCode::FOUND);
        assert_eq!(response.headers()[LOCATION], "https://d-1234567890.awsapps.com/start");
    }
    let page = browser.send("HEAD", "/start/sign-in", "", None).await.unwrap();
    assert_eq!((page.status(), page.body().len()), (StatusCode::OK, 0));
}

#[tokio::test]
async fn every_answer_is_guarded() {
    let house = House::new().await;
    let mut browser = Browser::signed_in(&house, "dev").await;
    for path in ["/", "/start", "/start/nothing", "/start/sign-in", "/device", "/authorize", "/password"] {
        let response = browser.get(path).await;
        assert_eq!(response.headers()[X_CONTENT_TYPE_OPTIONS], "nosniff", "{path}");
        assert_eq!(response.headers()[CACHE_CONTROL], "no-store", "{path}");
        let is_page = !response.body().is_empty();
        assert_eq!(response.headers().contains_key(CONTENT_SECURITY_POLICY), is_page, "{path}");
        let html = body(&response);
        for inline in ["<script>", " style=", " onclick=", "http://", "https://"] {
            assert!(!html.contains(inline), "{path} {inline}");
        }
    }
    assert!(browser.send("GET", "/assignment/accounts", "", None).await.is_none());
}

#[tokio::test]
async fn a_session_that_is_over_is_called_over_once() {
    let house = House::new().await;
    let mut browser = Browser::new(&house);
    assert!(!body(&browser.get("/start/sign-in").await).contains("session has ended"));
    let mut browser = Browser::signed_in(&house, "ada").await;
    house.clock.advance(model::Duration::from_hours(8));
    assert_eq!(browser.get("/start").await.status(), StatusCode::SEE_OTHER);
    assert!(body(&browser.get("/start/sign-in").await).contains("session has ended"));
    assert!(!body(&browser.get("/start/sign-in").await).contains("session has ended"));
}

#[tokio::test]
async fn who_signs_out_on_the_way_to_a_decision_comes_back_to_it() {
    let house = House::new().await;
    let mut browser = Browser::signed_in(&house, "ada").await;
    browser.get("/device?user_code=ABCD-EFGH").await;
    let answered = browser.submit("/start/sign-out", &[]).await;
    let way = "/start/sign-in?next=%2Fdevice%3Fuser_code%3DABCD-EFGH";
    assert!(body(&answered).contains(way), "{}", body(&answered));
}

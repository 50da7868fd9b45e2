//! A browser as far as the pages need one: cookies, forms with their hidden fields, and the origin it sends.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, COOKIE, HOST, ORIGIN, SET_COOKIE};
use http::{Request, Response};

use super::house::{House, PASSWORD, origin};

/// One browser in front of the portal.
#[derive(Clone)]
pub(super) struct Browser<'a> {
    house: &'a House,
    cookies: Vec<(String, String)>,
    page: String,
}

/// The page's text.
pub(super) fn body(response: &Response<Bytes>) -> String {
    String::from_utf8(response.body().to_vec()).unwrap()
}

impl<'a> Browser<'a> {
    pub(super) fn new(house: &'a House) -> Self {
        Self { house, cookies: Vec::new(), page: String::new() }
    }

    pub(super) async fn signed_in(house: &'a House, user_name: &str) -> Self {
        Self::signed_in_from(house, user_name, "/start/sign-in").await
    }

    pub(super) async fn signed_in_from(house: &'a House, user_name: &str, sign_in: &str) -> Self {
        let mut browser = Self::new(house);
        browser.sign_in(user_name, PASSWORD, sign_in).await;
        browser
    }

    pub(super) async fn sign_in(&mut self, user_name: &str, password: &str, sign_in: &str) {
        self.get(sign_in).await;
        self.submit("/start/sign-in", &[("user_name", user_name)]).await;
        let entered = self.submit("/start/sign-in", &[("password", password)]).await;
        assert_eq!(entered.status(), 303, "{}", self.page);
    }

    pub(super) async fn get(&mut self, path: &str) -> Response<Bytes> {
        self.send("GET", path, "", None).await.unwrap()
    }

    /// Sends a form as it stands on the page that was shown last, with these fields filled in.
    pub(super) async fn submit(&mut self, action: &str, filled: &[(&str, &str)]) -> Response<Bytes> {
        let given = fields(&self.page, action);
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.extend_pairs(given.iter().filter(|(name, _)| filled.iter().all(|(other, _)| name != other)));
        form.extend_pairs(filled);
        self.post(action, &form.finish(), Some("http://127.0.0.1:8080")).await
    }

    pub(super) async fn post(&mut self, path: &str, form: &str, origin: Option<&str>) -> Response<Bytes> {
        self.send("POST", path, form, origin).await.unwrap()
    }

    pub(super) async fn send(
        &mut self,
        method: &str,
        path: &str,
        form: &str,
        from: Option<&str>,
    ) -> Option<Response<Bytes>> {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = Request::builder().method(method).uri(path).header(HOST, "127.0.0.1:8080");
        request = request.header(COOKIE, cookies.join("; "));
        request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(from) = from {
            request = request.header(ORIGIN, from);
        }
        let request = request.body(Bytes::copy_from_slice(form.as_bytes())).unwrap();
        let response = crate::handle(&self.house.app, &request, &origin([127, 0, 0, 1])).await?;
        for line in response.headers().get_all(SET_COOKIE) {
            let (name, rest) = line.to_str().unwrap().split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            self.cookies.retain(|(other, _)| other != name);
            if !value.is_empty() {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
        self.page = body(&response);
        Some(response)
    }

    /// The token of a form on the page that was shown last.
    pub(super) fn token(&self, action: &str) -> String {
        let found = fields(&self.page, action).into_iter().find(|(name, _)| name == "form_token");
        found.unwrap().1
    }

    /// The page, without what differs from browser to browser.
    pub(super) fn without_tokens(&self, response: &Response<Bytes>, user_name: &str) -> String {
        let token = self.token("/start/sign-in");
        let named = format!(r#"value="{user_name}""#);
        body(response).replace(&token, "TOKEN").replace(&named, "NAMED")
    }
}

/// Names and values of the inputs that the form with this action brings along.
fn fields(page: &str, action: &str) -> Vec<(String, String)> {
    let start = format!(r#"action="{action}""#);
    let form = page.split_once(&start).unwrap_or_else(|| panic!("no form for {action}: {page}")).1;
    let form = form.split_once("</form>").unwrap().0;
    let inputs = form.split("<input ").skip(1).map(|input| input.split_once('>').unwrap().0);
    inputs.filter_map(|input| Some((attribute(input, "name")?, attribute(input, "value")?))).collect()
}

fn attribute(input: &str, name: &str) -> Option<String> {
    let (_, rest) = input.split_once(&format!(r#"{name}=""#))?;
    let mut text = rest.split_once('"')?.0.to_owned();
    for (escaped, plain) in [("&#34;", "\""), ("&#39;", "'"), ("&#60;", "<"), ("&#62;", ">"), ("&#38;", "&")]
    {
        text = text.replace(escaped, plain);
    }
    Some(text)
}

//! Load: many callers, each on its own kept-alive connection, sending the same request again as soon as it is
//! answered. Plain HTTP/1.1 over sockets, so that the load itself costs as little as it can.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use fault::{Context as _, Fault, Result};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::Target;
use crate::organization::Person;

/// Bytes of a response that are taken.
const RESPONSE_BYTES_MAX: usize = 1 << 20;

/// A request that can be sent again and again.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) address: SocketAddr,
    pub(crate) path: String,
    pub(crate) token: String,
}

impl Call {
    pub(crate) fn new(address: SocketAddr, target: Target, person: &Person) -> Self {
        let path = match target {
            Target::ListAccounts => "/assignment/accounts?max_result=100".to_owned(),
            Target::GetRoleCredentials => {
                format!("/federation/credentials?role_name={}&account_id={}", person.role, person.account)
            }
        };
        Self::get(address, &path, &person.token)
    }

    pub(crate) fn get(address: SocketAddr, path: &str, token: &str) -> Self {
        Self { address, path: path.to_owned(), token: token.to_owned() }
    }

    /// The same to another address.
    pub(crate) fn at(&self, address: SocketAddr) -> Self {
        Self { address, ..self.clone() }
    }

    fn request(&self) -> Vec<u8> {
        let Self { address, path, token } = self;
        let head = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nuser-agent: bench\r\n");
        format!("{head}x-amz-sso_bearer_token: {token}\r\n\r\n").into_bytes()
    }

    /// One answer, head and body.
    pub(crate) async fn answer(&self) -> Result<(String, Vec<u8>)> {
        let mut connection = Connection::open(self.address).await?;
        let (head_end, end) = connection.exchange(&self.request()).await?;
        let head = connection.received.get(..head_end).unwrap_or_default();
        let body = connection.received.get(head_end..end).unwrap_or_default();
        Ok((String::from_utf8_lossy(head).into_owned(), body.to_vec()))
    }

    /// Answers per second to this many callers.
    pub(crate) async fn rate(&self, callers: usize, length: Duration) -> Result<f64> {
        let mut connections = Vec::with_capacity(callers);
        for _ in 0..callers {
            connections.push(Connection::open(self.address).await?);
        }
        let began = now();
        let mut tasks = JoinSet::new();
        for mut connection in connections {
            let request = self.request();
            tasks.spawn(async move {
                let mut answered: u32 = 0;
                while now().duration_since(began) < length {
                    connection.exchange(&request).await?;
                    answered += 1;
                }
                Ok::<u32, Fault>(answered)
            });
        }
        let mut answered = 0.0;
        while let Some(caller) = tasks.join_next().await {
            answered += f64::from(caller.fault("waiting for a caller")??);
        }
        Ok(answered / now().duration_since(began).as_secs_f64())
    }
}

struct Connection {
    stream: TcpStream,
    received: Vec<u8>,
}

impl Connection {
    async fn open(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address).await.fault("connecting")?;
        stream.set_nodelay(true).fault("connecting")?;
        Ok(Self { stream, received: Vec::with_capacity(16 * 1024) })
    }

    /// Sends a request and reads its answer, which has to be a success; gives where its head and its body
    /// end.
    async fn exchange(&mut self, request: &[u8]) -> Result<(usize, usize)> {
        self.stream.write_all(request).await.fault("sending a request")?;
        self.received.clear();
        loop {
            let read = self.stream.read_buf(&mut self.received).await.fault("reading an answer")?;
            if read == 0 || self.received.len() > RESPONSE_BYTES_MAX {
                return Err(Fault::new("an answer ended early, or not at all"));
            }
            if let Some((head_end, end)) = ends(&self.received)?
                && self.received.len() >= end
            {
                return Ok((head_end, end));
            }
        }
    }
}

/// Where head and body of a successful response end; `None` while the head is not there yet.
fn ends(received: &[u8]) -> Result<Option<(usize, usize)>> {
    let Some(blank) = received.windows(4).position(|bytes| bytes == b"\r\n\r\n") else { return Ok(None) };
    let head = String::from_utf8_lossy(received.get(..blank).unwrap_or_default()).to_ascii_lowercase();
    if !head.starts_with("http/1.1 200") {
        let first = head.lines().next().unwrap_or_default();
        return Err(Fault::new(format!("an answer was `{first}`")));
    }
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
    let length: usize = length.and_then(|text| text.trim().parse().ok()).fault("an answer has no length")?;
    Ok(Some((blank + 4, blank + 4 + length)))
}

/// The time as the machine counts it.
#[expect(clippy::disallowed_methods, reason = "how long things take on this machine is what is asked")]
pub(crate) fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_ends_where_its_length_says() {
        assert_eq!(ends(b"HTTP/1.1 200 OK\r\nContent-Le").unwrap(), None);
        let whole = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
        assert_eq!(ends(whole).unwrap(), Some((whole.len() - 2, whole.len())));
    }

    #[test]
    fn a_refusal_is_no_answer() {
        assert!(ends(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n").is_err());
    }
}

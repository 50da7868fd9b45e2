//! Several servers on one database, and databases that are not as they should be.

use std::path::Path;
use std::process::Command;

use futures_util::future::join_all;
use store::{Check, Commit, Committed, Engine, Key, Read, Revision, Table, Value, Write};
use store_postgres::Postgres;

use crate::database::{Server, give_to_server};

fn put(key: &str, json: &str) -> Write {
    Write { table: Table::Groups, key: Key::stored(key), value: Some(Value::new(json)) }
}

async fn get(engine: &Postgres, key: &str) -> Option<(String, Revision)> {
    let reads = [Read::Get { table: Table::Groups, key: Key::stored(key) }];
    let found = engine.snapshot().await.unwrap().read(&reads).await.unwrap();
    found.into_iter().flatten().next().map(|row| (row.value.json().into_owned(), row.revision))
}

async fn commit(engine: &Postgres, checks: Vec<Check>, writes: Vec<Write>) -> Committed {
    engine.commit(Commit { checks, writes }).await.unwrap()
}

async fn refusal(url: &str) -> String {
    Postgres::connect(url).await.err().unwrap().chain()
}

#[tokio::test]
async fn servers_on_one_database_are_one_store() {
    let server = Server::start();
    let url = server.database("shared").await;
    // All at once on an empty database: each makes the tables, or finds them made.
    let engines: Vec<Postgres> =
        join_all((0..6).map(|_| Postgres::connect(&url))).await.into_iter().map(Result::unwrap).collect();
    let [one, other, ..] = engines.as_slice() else { panic!() };
    let Committed::Done(first) = commit(one, Vec::new(), vec![put("a", "1")]).await else { panic!() };
    assert_eq!(get(other, "a").await, Some(("1".into(), first)));
    let check = || vec![Check::Row { table: Table::Groups, key: Key::stored("a"), revision: Some(first) }];
    let Committed::Done(second) = commit(other, check(), vec![put("a", "2")]).await else { panic!() };
    assert_ne!(first, second, "two servers gave out one revision");
    assert_eq!(commit(one, check(), vec![put("a", "3")]).await, Committed::Conflict);
    assert_eq!(get(one, "a").await, Some(("2".into(), second)));

    // An operator can look.
    let seen =
        server.execute("shared", "SELECT convert_from(key, 'UTF8'), value FROM vestibule.groups").await;
    assert_eq!(seen, ["a|2"]);

    // The same over the socket file.
    let local = Postgres::connect(&server.socket_url("shared")).await.unwrap();
    assert_eq!(get(&local, "a").await, Some(("2".into(), second)));

    server.execute("shared", "UPDATE vestibule.schema_version SET version = 2").await;
    let text = refusal(&url).await;
    assert_eq!(
        text,
        "the database has schema 2 and this program knows schemas up to 1: use a newer vestibule"
    );

    let text = refusal(&server.url("nowhere")).await;
    assert!(text.starts_with("connecting to PostgreSQL at `127.0.0.1:"), "{text}");
    assert!(text.ends_with("`: database \"nowhere\" does not exist"), "{text}");
}

#[tokio::test]
async fn a_transaction_given_up_leaves_nothing_behind() {
    let server = Server::start();
    let engine = Postgres::connect(&server.database("given_up").await).await.unwrap();
    // More snapshots than there are connections, each dropped with its transaction open.
    for n in 0..100 {
        let mut snapshot = engine.snapshot().await.unwrap();
        let reads = [Read::Get { table: Table::Groups, key: Key::stored("a") }];
        let found = snapshot.read(&reads).await.unwrap();
        assert_eq!(found.iter().flatten().count(), usize::from(n > 0));
        drop(snapshot);
        assert!(matches!(commit(&engine, Vec::new(), vec![put("a", "1")]).await, Committed::Done(_)));
    }
    // A failed write takes the whole commit with it: a NUL is no text to PostgreSQL.
    let bad = Commit { checks: Vec::new(), writes: vec![put("b", "1"), put("c", "\0")] };
    assert!(engine.commit(bad).await.is_err());
    assert_eq!(get(&engine, "b").await, None);
    let open = "SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'";
    // The last ROLLBACK is on its way; it needs nobody to wait for it, only to let it go.
    let mut looks = 0;
    while server.execute("given_up", open).await != ["0"] {
        looks += 1;
        assert!(looks < 1000, "a transaction stays open");
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_a_clear_error() {
    // Port 1 was given to a service that nobody runs any more.
    let text = refusal("postgres://u:secret@127.0.0.1:1/v").await;
    let expected =
        "connecting to PostgreSQL at `127.0.0.1:1`: error connecting to server: Connection refused";
    assert!(text.starts_with(expected) && !text.contains('\n') && !text.contains("secret"), "{text}");
}

#[tokio::test]
async fn encrypted_connections_trust_only_who_is_named() {
    let server = Server::start_with(encrypt);
    let url = server.database("encrypted").await;
    let certificate = server.directory().join("certificate.pem");
    let trusting = format!("{url}?sslmode=verify-full&sslrootcert={}", certificate.display());
    let engine = Postgres::connect(&trusting).await.unwrap();
    assert!(matches!(commit(&engine, Vec::new(), vec![put("a", "1")]).await, Committed::Done(_)));
    let encrypted = "SELECT DISTINCT ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
        WHERE application_name = 'vestibule'";
    assert_eq!(server.execute("encrypted", encrypted).await, ["t"]);
    // The system does not know this certificate.
    let text = refusal(&format!("{url}?sslmode=verify-full")).await;
    assert!(text.contains("invalid peer certificate"), "{text}");
    // Not its name.
    let text = refusal(&trusting.replace("127.0.0.1", "localhost")).await;
    assert!(text.contains("invalid peer certificate"), "{text}");
    let text = refusal(&format!("{url}?sslmode=verify-full&sslrootcert=/nowhere.pem")).await;
    assert!(text.starts_with("reading the trusted certificates in `/nowhere.pem`"), "{text}");
}

/// Makes a key and a certificate for 127.0.0.1, and says how the server uses them.
fn encrypt(directory: &Path) -> Vec<String> {
    let file = |name: &str| directory.join(name).to_str().unwrap().to_owned();
    let (key, certificate, form) = (file("key.pem"), file("certificate.pem"), file("form"));
    let text = "[req]\ndistinguished_name = name\nx509_extensions = kind\nprompt = no\n\
                [name]\nCN = database\n\
                [kind]\nsubjectAltName = IP:127.0.0.1\nbasicConstraints = critical, CA:FALSE\n";
    std::fs::write(&form, text).unwrap();
    let made = Command::new("openssl")
        .args([
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
            "-nodes",
            "-days",
            "2",
        ])
        .args(["-config", &form, "-keyout", &key, "-out", &certificate])
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    give_to_server(Path::new(&key));
    let settings = ["ssl=on", &format!("ssl_key_file={key}"), &format!("ssl_cert_file={certificate}")];
    settings.iter().flat_map(|setting| ["-c".to_owned(), (*setting).to_owned()]).collect()
}

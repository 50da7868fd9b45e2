//! Bounds what passwords may cost: a storm of sign-ins takes one hash per core at a time, a short queue, and
//! is then told to come back, so that neither memory nor the rest of the server suffers.

use std::sync::Arc;

use fault::{Context as _, Fault};
use model::{Entropy, limits};
use tokio::sync::Semaphore;

use crate::phc::{PasswordHash, SALT_BYTES};
use crate::{Password, RuleBroken};

/// Hashes and checks passwords, a bounded number at a time. Cheap to clone; all clones share one bound.
#[derive(Clone)]
pub struct PasswordHasher {
    /// One permit is one hash in work: some 20 ms of a core and 19 MiB.
    running: Arc<Semaphore>,
    /// One permit is one hash in work or waiting.
    present: Arc<Semaphore>,
}

impl PasswordHasher {
    /// As many hashes at a time as this machine has cores.
    pub fn for_this_machine() -> Self {
        Self::new(std::thread::available_parallelism().map_or(1, usize::from), limits::PASSWORD_QUEUE_MAX)
    }

    /// `running` hashes at a time and `waiting` more in a queue.
    pub fn new(running: usize, waiting: usize) -> Self {
        let running = running.max(1);
        Self {
            running: Arc::new(Semaphore::new(running)),
            present: Arc::new(Semaphore::new(running + waiting)),
        }
    }

    /// Hashes a new password.
    pub async fn hash(&self, password: &Password, entropy: &dyn Entropy) -> fault::Result<PasswordHash> {
        // The salt is drawn here, because entropy belongs to the request and hashing happens on another
        // thread.
        let mut salt = [0; SALT_BYTES];
        entropy.fill(&mut salt);
        let password = password.clone();
        let too_long = || Fault::new("hashing a password that is too long to be one");
        self.run(move || PasswordHash::of(password.bytes().ok_or_else(too_long)?, salt)).await
    }

    /// Whether `password` has the hash `expected`. Without one it takes as long and says no, so that nobody
    /// can tell unknown users from known ones by the clock.
    pub async fn verify(&self, expected: Option<&PasswordHash>, password: &Password) -> fault::Result<bool> {
        let real = expected.is_some();
        let expected = expected.cloned().unwrap_or_else(PasswordHash::dummy);
        let password = password.clone();
        let matches = self
            .run(move || match password.bytes() {
                Some(bytes) => expected.matches(bytes),
                None => expected.matches(&[]).map(|_| false),
            })
            .await?;
        Ok(real & matches)
    }

    /// Whether `password` is none of the `earlier` ones.
    pub async fn check_history(
        &self,
        password: &Password,
        earlier: &[PasswordHash],
    ) -> fault::Result<Result<(), RuleBroken>> {
        for hash in earlier.iter().take(limits::PASSWORD_HISTORY) {
            if self.verify(Some(hash), password).await? {
                return Ok(Err(RuleBroken::UsedBefore));
            }
        }
        Ok(Ok(()))
    }

    /// Does `work` on a thread of its own when it is its turn.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> fault::Result<T> + Send + 'static,
    ) -> fault::Result<T> {
        let present = self.present.clone().try_acquire_owned().map_err(|_| busy())?;
        let running = self.running.clone().acquire_owned().await.fault("waiting to hash a password")?;
        let work = move || {
            // The permits go with the work: a caller that hangs up does not end what has begun, so it must
            // not make room for another either.
            let _held = (present, running);
            work()
        };
        tokio::task::spawn_blocking(work).await.fault("hashing a password")?
    }
}

fn busy() -> Fault {
    Fault::overloaded("too many passwords are being checked at once; try again in a few seconds")
}

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::sync::mpsc;
    use std::task::{Context, Waker};

    use super::*;

    struct Zeros;
    impl Entropy for Zeros {
        fn fill(&self, buffer: &mut [u8]) {
            buffer.fill(0);
        }
    }

    #[tokio::test]
    async fn a_password_matches_its_own_hash_only() {
        let hasher = PasswordHasher::new(1, 1);
        let hash = hasher.hash(&"Right-Passw0rd".into(), &Zeros).await.unwrap();
        assert!(hash.to_string().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert_eq!(hash.to_string().parse(), Ok(hash.clone()));
        assert!(hasher.verify(Some(&hash), &"Right-Passw0rd".into()).await.unwrap());
        assert!(!hasher.verify(Some(&hash), &"Wrong-Passw0rd".into()).await.unwrap());
        assert!(!hasher.verify(None, &"Right-Passw0rd".into()).await.unwrap());
        assert!(!hasher.verify(Some(&hash), &Password::new("x".repeat(2000))).await.unwrap());
    }

    #[tokio::test]
    async fn the_last_passwords_are_refused_and_older_ones_are_not() {
        let hasher = PasswordHasher::new(1, 1);
        let mut earlier = Vec::new();
        for typed in ["Passw0rd-4", "Passw0rd-3", "Passw0rd-2", "Passw0rd-1"] {
            earlier.push(hasher.hash(&typed.into(), &Zeros).await.unwrap());
        }
        let check = async |typed: &str| hasher.check_history(&typed.into(), &earlier).await.unwrap();
        assert_eq!(check("Passw0rd-4").await, Err(RuleBroken::UsedBefore));
        assert_eq!(check("Passw0rd-2").await, Err(RuleBroken::UsedBefore));
        assert_eq!(check("Passw0rd-1").await, Ok(()));
    }

    /// A future whose work says when it has begun, and goes on until it is told to finish.
    fn stuck(hasher: &PasswordHasher) -> (impl Future<Output = fault::Result<()>>, Stuck) {
        let (begin, begun) = mpsc::channel();
        let (finish, finished) = mpsc::channel::<()>();
        let run = hasher.run(move || {
            let _ = begin.send(());
            let _ = finished.recv();
            Ok(())
        });
        (run, Stuck { begun, finish })
    }

    struct Stuck {
        begun: mpsc::Receiver<()>,
        finish: mpsc::Sender<()>,
    }

    fn poll_once<T>(future: &mut std::pin::Pin<Box<impl Future<Output = T>>>) {
        assert!(future.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    }

    #[tokio::test]
    async fn beyond_the_queue_callers_are_told_that_we_are_busy() {
        let hasher = PasswordHasher::new(1, 1);
        let (working, stuck) = stuck(&hasher);
        let mut working = Box::pin(working);
        poll_once(&mut working);
        stuck.begun.recv().unwrap();
        let mut waiting = Box::pin(hasher.run(|| Ok(7)));
        poll_once(&mut waiting);
        assert!(hasher.run(|| Ok(())).await.unwrap_err().is_overload());
        drop(stuck.finish);
        working.await.unwrap();
        assert_eq!(waiting.await.unwrap(), 7);
        hasher.run(|| Ok(())).await.unwrap();
    }

    #[tokio::test]
    async fn callers_that_hang_up_make_no_room_while_their_hash_is_in_work() {
        let hasher = PasswordHasher::new(1, 0);
        let (working, stuck) = stuck(&hasher);
        let mut working = Box::pin(working);
        poll_once(&mut working);
        stuck.begun.recv().unwrap();
        drop(working);
        assert!(hasher.run(|| Ok(())).await.unwrap_err().is_overload());
        drop(stuck.finish);
    }

    #[tokio::test]
    async fn callers_that_hang_up_while_waiting_leave_the_queue() {
        let hasher = PasswordHasher::new(1, 1);
        let (working, stuck) = stuck(&hasher);
        let mut working = Box::pin(working);
        poll_once(&mut working);
        stuck.begun.recv().unwrap();
        let mut waiting = Box::pin(hasher.run(|| Ok(())));
        poll_once(&mut waiting);
        drop(waiting);
        let mut next = Box::pin(hasher.run(|| Ok(())));
        poll_once(&mut next);
        drop(stuck.finish);
        working.await.unwrap();
        next.await.unwrap();
    }
}

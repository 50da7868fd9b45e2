//! Signature Version 4: verifying what callers send, and signing what we send.

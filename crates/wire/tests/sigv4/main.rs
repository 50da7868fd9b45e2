//! Signature Version 4 against other people's signers, and against attackers.

#[cfg(test)]
mod attacks;
#[cfg(test)]
mod case;
#[cfg(test)]
mod corpus;
#[cfg(test)]
mod oracle;

//! Signing: nobody writes in another's name.
//!
//! ```text
//! {"sig":"<base64>","v":1,"n":42,…,"sum":"…"}   in a sealed line: an Ed25519 signature, for everybody who opens it
//! {"mac":"<base64>","v":1,"n":42,…,"sum":"…"}   in an open line: an HMAC that its author alone can check
//! ```
//! Both keys are derived from the seat's age identity ([`SigningKey`]), so that the passphrase and the recovery key bring
//! them back, and nothing more is stored. What is signed is the writer's id and the line without its signature and its sum:
//! its number, thing, author, readers, moment, versions and body. Sealing, unsealing, taking over and scrubbing change no
//! byte of that, so a signature stays valid through all of them.
//!
//! An open line carries no signature, for that would be a proof for anybody: the other one has no key yet and reads it as
//! before, and only its author can check the HMAC. What stood before a seat signed, what came while it was locked and what
//! was only its own to check it *vouches* for: by a record of its own that lists such lines ([`Tag`]), signed like any other.
//!
//! [`Proofs`] answers the one question: whose word is a line? What was once checked is remembered in `local/`, each line by
//! an HMAC of the one who checked it, so that a later start pays for one hash and no signature.
//!
//! The folder's own id is not signed: a key is drawn for one folder, and a description that had to be written anew would
//! make every line a stranger's. Names, the number of seats and the guide carry no signature: they are read and changed
//! before anybody gave a passphrase.

mod key;
mod known;
mod learn;
mod line;
mod memory;
mod proofs;
mod settle;
mod tag;
mod writing;

pub use key::{Signer, SigningKey};
pub use known::Known;
pub use line::{AuthorMark, bare, marked};
pub use proofs::{Fresh, Proof, Proofs, Weak};
pub use settle::Settled;
pub use tag::Tag;

//! Six words for a key, so that two people can compare it by reading aloud.

use sha2::{Digest, Sha256};

use super::Recipient;
use crate::store::sign::Signer;

/// One word for each byte.
pub(super) const WORDS: &str = include_str!("words.txt");

/// Rounds of hashing for each key: the work of trying one that is to have the same six words.
const ROUNDS: u32 = 1 << 16;

/// The six words of a key, and of the one that checks its owner's signatures, where there is one: 48 bits of a hash that
/// takes its time (some milliseconds).
pub fn fingerprint(recipient: &Recipient, signs: Option<&Signer>) -> [&'static str; 6] {
    let words: Vec<&str> = WORDS.lines().collect();
    let signs = signs.map(|signer| format!("\n{signer}")).unwrap_or_default();
    let mut hash = Sha256::digest(format!("{recipient}{signs}"));
    for _ in 1..ROUNDS {
        hash = Sha256::digest(hash);
    }
    std::array::from_fn(|at| words[usize::from(hash[at])])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use age::x25519::Identity;

    use super::*;
    use crate::store::sign::SigningKey;

    #[test]
    fn there_is_one_plain_word_for_each_byte() {
        let words: BTreeSet<&str> = WORDS.lines().collect();
        assert_eq!((words.len(), WORDS.lines().count()), (256, 256));
        assert!(
            words.iter().all(|word| word.len() > 2 && word.bytes().all(|byte| byte.is_ascii_lowercase()))
        );
    }

    #[test]
    fn a_key_has_the_same_six_words_in_every_version() {
        let key = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p".parse().unwrap();
        assert_eq!(fingerprint(&key, None).join(" "), "lentil robin pond soap mint linen");
    }

    #[test]
    fn the_six_words_are_others_where_it_signs_with_another_key() {
        let key = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p".parse().unwrap();
        let signers = [(); 2].map(|()| SigningKey::of(&Identity::generate()).signer());
        let words = [None, Some(&signers[0]), Some(&signers[1])].map(|signs| fingerprint(&key, signs));
        assert_eq!(words.into_iter().collect::<BTreeSet<_>>().len(), 3);
    }
}

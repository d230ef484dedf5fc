//! The form of a letter under its seal: a head, the lines that travel, and a signature of both.
//!
//! ```text
//! {"letter":1,"folder":"…","from":"first","to":"second","made":1764367200000,"key":"age1…","held":{…},"writers":[…]}
//! {"v":1,"n":42,"id":"answer/…","by":"first","vis":"shared","hlc":"…","prev":[],"enc":"…","sum":"…"}
//! {"sig":"<base64>"}
//! ```
//! The lines stand in the order of the writers, each as it stands in a file. A letter is hostile until its signature is
//! checked, and its head says nothing that is taken beyond these bounds.

use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::numbers::LineNumbers;
use crate::{
    journey::record::Seat,
    store::{
        merge,
        sign::{Signer, SigningKey},
    },
};

/// The form that this version writes, and the newest that it reads.
const FORM: u32 = 1;

/// No letter is larger, in bytes. A couple's ten years are about a third of it.
pub const MOST_BYTES: u64 = 128 << 20;

/// No letter tells of more writers, or of more line numbers of all of them together.
const MOST_WRITERS: usize = 10_000;
const MOST_NUMBERS: u64 = 2_000_000;

/// A name in it, of a folder, a writer or a machine, is no longer, and no key file. In bytes.
const MOST_NAME: usize = 200;
const MOST_KEY: usize = 1 << 16;

#[derive(Debug, Serialize, Deserialize)]
pub struct LetterHead {
    letter: u32,
    /// The id of the folder that it was written in.
    pub folder: String,
    pub from: Seat,
    pub to: Seat,
    /// Milliseconds since 1970, later than in every letter before.
    pub made: u64,
    /// The public keys of the one who writes, as in `keys/<seat>.pub`.
    pub key: String,
    /// Of an invitation, and of every letter of somebody who began with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation: Option<Uuid>,
    /// The key files of the one who is invited, where they have any: their passphrase opens them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub keys: BTreeMap<KeyFile, String>,
    /// The line numbers that the folder holds, by writer: they need not come again.
    pub held: BTreeMap<String, LineNumbers>,
    pub writers: Vec<ToldWriter>,
}

/// A key file of the one who is invited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeyFile {
    /// The sealed identity, as base64.
    Age,
    Pub,
}

/// A writer, and which of its lines there are.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ToldWriter {
    pub writer: String,
    pub seat: Seat,
    /// The name of its machine.
    pub label: String,
    pub created: String,
    /// Its highest line number. A number that is neither among the lines nor destroyed is withheld, or known already.
    pub highest: u64,
    /// The numbers of lines that were destroyed.
    #[serde(default)]
    pub destroyed: LineNumbers,
    /// The number of its lines that follow.
    pub lines: usize,
}

/// A letter taken apart, its signature not checked yet.
#[derive(Debug)]
pub struct Letter<'t> {
    pub head: LetterHead,
    /// The lines of each writer, in their order.
    pub lines: Vec<Vec<&'t [u8]>>,
    signed: &'t [u8],
    signature: [u8; 64],
}

/// Why a text is no letter.
#[derive(Debug, PartialEq, Eq)]
pub enum Misread {
    NoLetter,
    Newer,
}

impl LetterHead {
    pub fn new(folder: String, from: Seat, made: u64, key: String) -> Self {
        Self {
            letter: FORM,
            folder,
            from,
            to: from.other(),
            made,
            key,
            invitation: None,
            keys: BTreeMap::new(),
            held: BTreeMap::new(),
            writers: vec![],
        }
    }

    fn fits(&self) -> bool {
        let numbers = self.writers.iter().try_fold(0u64, |sum, told| sum.checked_add(told.highest));
        self.to == self.from.other()
            && self.folder.len() <= MOST_NAME
            && self.keys.values().chain([&self.key]).all(|key| key.len() <= MOST_KEY)
            && self.writers.len() <= MOST_WRITERS
            && numbers.is_some_and(|numbers| numbers <= MOST_NUMBERS)
            && self.writers.iter().all(ToldWriter::fits)
            && self.held.values().all(|numbers| numbers.are_within(u64::MAX))
    }
}

impl ToldWriter {
    fn fits(&self) -> bool {
        merge::is_writer(&self.writer)
            && [&self.label, &self.created].into_iter().all(|text| text.len() <= MOST_NAME)
            && self.destroyed.are_within(self.highest)
    }
}

/// The signed bytes: the purpose, so that no signature of a line is one of a letter, and everything above the signature.
fn message(text: &[u8]) -> Vec<u8> {
    [b"trustpath letter\n", text].concat()
}

/// A whole letter, signed.
pub fn write(
    head: &LetterHead,
    lines: impl IntoIterator<Item = Zeroizing<Vec<u8>>>,
    key: &SigningKey,
) -> serde_json::Result<Zeroizing<Vec<u8>>> {
    let mut text = Zeroizing::new(serde_json::to_vec(head)?);
    text.push(b'\n');
    for line in lines {
        text.extend_from_slice(&line);
        text.push(b'\n');
    }
    let signature = STANDARD_NO_PAD.encode(key.sign(&message(&text)));
    text.extend_from_slice(format!("{{\"sig\":\"{signature}\"}}\n").as_bytes());
    Ok(text)
}

impl<'t> Letter<'t> {
    pub fn read(text: &'t [u8]) -> Result<Self, Misread> {
        #[derive(Deserialize)]
        struct FormNumber {
            letter: u32,
        }
        #[derive(Deserialize)]
        struct Signed {
            sig: String,
        }
        let mut lines = text.split(|byte| *byte == b'\n');
        let first = lines.next().unwrap_or_default();
        let form: FormNumber = serde_json::from_slice(first).map_err(|_| Misread::NoLetter)?;
        if form.letter > FORM {
            return Err(Misread::Newer);
        }
        let head: LetterHead = serde_json::from_slice(first).map_err(|_| Misread::NoLetter)?;
        if !head.fits() {
            return Err(Misread::NoLetter);
        }
        let mut of_writers = vec![];
        for told in &head.writers {
            let own: Vec<_> = lines.by_ref().take(told.lines).collect();
            of_writers.push(Some(own).filter(|own| own.len() == told.lines).ok_or(Misread::NoLetter)?);
        }
        let last = lines.next().unwrap_or_default();
        let Signed { sig } = serde_json::from_slice(last).map_err(|_| Misread::NoLetter)?;
        let signature = STANDARD_NO_PAD.decode(sig).ok().and_then(|bytes| bytes.try_into().ok());
        let above = text.len() - last.len() - lines.map(|rest| rest.len() + 1).sum::<usize>();
        let signature = signature.ok_or(Misread::NoLetter)?;
        Ok(Self { head, lines: of_writers, signed: &text[..above], signature })
    }

    pub fn is_signed_by(&self, signer: &Signer) -> bool {
        signer.signed(&message(self.signed), &self.signature)
    }
}

#[cfg(test)]
mod tests {
    use age::x25519;

    use super::*;

    fn told(lines: usize) -> ToldWriter {
        let [writer, label, created] = ["w1", "a laptop", ""].map(str::to_owned);
        let destroyed = LineNumbers::rising([2]);
        ToldWriter { writer, seat: Seat::First, label, created, highest: 9, destroyed, lines }
    }

    fn head(writers: Vec<ToldWriter>) -> LetterHead {
        LetterHead { writers, ..LetterHead::new("folder".into(), Seat::First, 7, "age1".into()) }
    }

    fn key() -> SigningKey {
        SigningKey::of(&x25519::Identity::generate())
    }

    #[test]
    fn a_letter_is_read_as_it_was_written_and_its_signature_is_of_every_byte() {
        let (key, other) = (key(), key());
        let lines = ["{\"v\":1}", "{\"v\":2}", "{\"v\":3}"].map(|line| Zeroizing::new(line.into()));
        let text = write(&head(vec![told(2), told(0), told(1)]), lines, &key).unwrap();
        let letter = Letter::read(&text).unwrap();
        assert_eq!(letter.lines, [vec![&b"{\"v\":1}"[..], b"{\"v\":2}"], vec![], vec![b"{\"v\":3}"]]);
        assert!(letter.is_signed_by(&key.signer()) && !letter.is_signed_by(&other.signer()));
        for at in 0..text.len() {
            let mut changed = text.to_vec();
            changed[at] ^= 1;
            let believed = Letter::read(&changed).is_ok_and(|letter| letter.is_signed_by(&key.signer()));
            assert!(!believed, "byte {at}");
        }
    }

    #[test]
    fn a_head_beyond_the_bounds_is_no_letter() {
        let beyond: [fn(&mut LetterHead); 9] = [
            |head| head.key = "x".repeat(MOST_KEY + 1),
            |head| drop(head.keys.insert(KeyFile::Age, "x".repeat(MOST_KEY + 1))),
            |head| head.to = Seat::First,
            |head| head.writers[0].writer = "../w1".into(),
            |head| head.writers[0].writer = String::new(),
            |head| head.writers[0].highest = u64::MAX,
            |head| head.writers[0].highest = 1,
            |head| head.writers[0].label = "x".repeat(MOST_NAME + 1),
            |head| head.letter = 0x1_0000,
        ];
        for change in beyond {
            let mut head = head(vec![told(0)]);
            assert!(Letter::read(&write(&head, [], &key()).unwrap()).is_ok());
            change(&mut head);
            assert!(Letter::read(&write(&head, [], &key()).unwrap()).is_err(), "{head:?}");
        }
        let text = write(&head(vec![told(3)]), [], &key()).unwrap();
        assert_eq!(Letter::read(&text).unwrap_err(), Misread::NoLetter, "fewer lines than it says");
    }
}

//! The signature of a line that is written now.

use super::{AuthorMark, Fresh, Proofs, Tag, Weak, memory};
use crate::journey::{
    access,
    record::{Record, Seat},
    vouched::Vouched,
};

/// The mark that a line begins with when it is written, and all that is known of it from then on.
pub struct Signed {
    pub mark: AuthorMark,
    pub fresh: Vec<Fresh>,
}

impl Proofs {
    /// Signs a line that is written now, sealed to so many, in the name of each of its authors whose key is open. An author
    /// who does not sign yet will vouch for it with all that stood.
    pub fn sign(&self, record: &Record, line: &str, writer: &str, sealed_to: usize) -> Signed {
        let (kind, said) = (record.id.kind(), &line.as_bytes()[1..]);
        let (is_list, is_shared) = (kind == Vouched::KIND, sealed_to > 1);
        let seats = Seat::BOTH.into_iter().filter(|seat| record.by.includes(*seat));
        let open = seats.filter_map(|seat| Some((seat, self.known(seat), self.known(seat).key()?)));
        let (mut keys, mut fresh) = (vec![], vec![]);
        for (seat, known, key) in open.filter(|_| !access::is_on_the_door(kind)) {
            if known.signs || is_list {
                keys.push(key);
                fresh.push(Fresh::Checked(seat, memory::tag(key, seat, writer, said)));
            } else {
                fresh.push(Fresh::Weak(Tag::of(writer, said), Weak { by: record.by, is_shared }));
            }
        }
        if keys.is_empty() && fresh.is_empty() {
            let stands_in = access::may_stand_in(kind, record.vis, record.body.is_none());
            let mut others = Seat::BOTH.into_iter().map(|seat| (seat, self.known(seat)));
            let other = others.find(|(_, known)| stands_in && known.signs && known.key().is_some());
            if let Some((seat, key)) = other.and_then(|(seat, known)| Some((seat, known.key()?))) {
                keys.push(key);
                fresh.push(Fresh::Checked(seat, memory::tag(key, seat, writer, said)));
                fresh.push(Fresh::StoodIn(Tag::of(writer, said), record.by));
            }
        }
        let message = [writer.as_bytes(), b"\n", said].concat();
        let mark = match (keys.is_empty(), sealed_to) {
            (true, _) => AuthorMark::Nothing,
            (false, 0) => AuthorMark::Macs(keys.into_iter().map(|key| key.mark([&*message])).collect()),
            (false, _) => AuthorMark::Signatures(keys.into_iter().map(|key| key.sign(&message)).collect()),
        };
        Signed { mark, fresh }
    }
}

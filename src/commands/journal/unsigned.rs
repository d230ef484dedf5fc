//! Notes that are not signed by the person they name: listed and shown for what they are.

use std::io::Write;

use anyhow::bail;
use uuid::Uuid;

use super::Notes;
use crate::{
    block::{safe, wrap},
    journey::claims::Claim,
    language::said,
    private::Private,
};

impl<'a> Notes<'a> {
    /// A line for each. The first words stand only behind those that who asks may sign, for they are most likely their own.
    pub fn list_unsigned(&self, out: &mut impl Write) -> anyhow::Result<()> {
        let own = self.journey.claims_to_sign(self.here);
        for (id, claim) in self.unsigned() {
            let words = own.contains(&claim).then(|| self.words_of(id, claim)).flatten();
            let begins =
                words.map(|words| format!("  {}", safe(&wrap::begins(words.expose(), wrap::BEGINNING))));
            let (id, name) = (id.to_string(), self.journey.names(claim.record.by));
            let listed = said::UnsignedListed { id: &id, name: &safe(&name) };
            writeln!(out, "{}{}", self.say.unsigned_listed(listed), begins.unwrap_or_default())?;
        }
        Ok(())
    }

    /// True where there is one whose id begins so.
    pub fn is_unsigned(&self, id: &str) -> bool {
        self.unsigned_by(id).is_some()
    }

    /// Shows one with its words, and says that it is not signed.
    pub fn show_unsigned(&self, id: &str, out: &mut impl Write) -> anyhow::Result<()> {
        let Some((id, claim)) = self.unsigned_by(id) else { bail!(self.say.commands_no_such_note(id)) };
        let Some(words) = self.words_of(id, claim) else {
            bail!(self.say.commands_note_words_unread(&id.to_string()));
        };
        let says = self.say.unsigned_says(&self.journey.names(claim.record.by));
        writeln!(out, "{}\n\n{}", safe(&says), safe(words.expose()))?;
        Ok(())
    }

    fn unsigned_by(&self, id: &str) -> Option<(Uuid, &'a Claim)> {
        let wanted = id.to_lowercase();
        self.unsigned().into_iter().find(|(id, _)| id.to_string().starts_with(&wanted))
    }

    /// Newest first.
    pub fn unsigned(&self) -> Vec<(Uuid, &'a Claim)> {
        let claims = self.journey.claims(self.here).into_iter();
        claims.filter_map(|claim| Some((claim.record.id.note_uuid()?, claim))).collect()
    }

    fn words_of(&self, id: Uuid, claim: &Claim) -> Option<Private> {
        let location = claim.location?;
        self.store.words(&[(id, location)]).pop().map(|(_, words)| words)
    }
}

//! The demo's script beside the pages (`demo/*.toml`): every page, question, box and choice that it names is there. What its
//! people say is held against no rule of words.

use super::{
    Fault,
    book::{Book, PageSheet},
    spanned::SpannedToml,
};
use crate::guide::{
    AnswerChoice, Part, Who,
    script::{Checkin, Chosen, Errand, FOLDER, Look, ScriptPiece, Visit, WalkedPage},
};

/// A file of the script, held against the guide.
struct Desk<'a, 'b> {
    book: &'a Book<'b>,
    source: SpannedToml<'b>,
    faults: &'a mut Vec<Fault>,
}

/// A script is whole or not there.
pub fn check<'b>(book: &Book<'b>, files: &'b [(String, String)], faults: &mut Vec<Fault>) {
    let files: Vec<_> = files.iter().filter(|(name, _)| name.starts_with(FOLDER)).collect();
    let (mut couples, mut marks, mut replays) = (0, 0, 0);
    for (name, text) in &files {
        let read = SpannedToml::open(name, text, 0..text.len()).and_then(|source| {
            let section = source.read::<ScriptPiece>().map_err(|fault| vec![fault])?;
            Ok((source, section))
        });
        match read {
            Err(found) => return faults.extend(found),
            Ok((source, section)) => {
                couples += usize::from(section.couple.is_some());
                marks += section.marks.len();
                replays += section.replays.len();
                Desk { book, source, faults }.section(&section);
            }
        }
    }
    let Some((name, _)) = files.first() else { return };
    let mut needs = |is_there: bool, what: &str, mend: &str| {
        faults.extend((!is_there).then(|| Fault::new(name, "", 0..0, what, mend)));
    };
    needs(couples == 1, "the demo does not name its couple once", "write one `[couple]` in one file");
    needs(marks > 0, "the demo has no mark of a promise", "add a `[[mark]]`");
    needs(replays > 0, "the demo has no look back on a hard day", "add a `[[replay]]`");
}

impl<'a, 'b> Desk<'a, 'b> {
    fn section(&mut self, section: &ScriptPiece) {
        for (n, scene) in section.scenes.iter().enumerate() {
            self.scene(&format!("scene.{n}"), scene);
        }
        let checkin = self.book.outline.checkin.as_deref().and_then(|id| self.page(id));
        let Some(checkin) = checkin else { return };
        if let Some(couple) = &section.couple {
            self.chooses(checkin, "couple.checkin", &couple.checkin);
        }
        for (n, Checkin { first, second, .. }) in section.checkins.iter().enumerate() {
            self.look(checkin, &format!("checkin.{n}.first"), first);
            self.look(checkin, &format!("checkin.{n}.second"), second);
        }
    }

    fn scene(&mut self, path: &str, scene: &Visit) {
        if let Some(page) = &scene.page {
            self.walk(&format!("{path}.page"), page);
        }
        if let Some(errand) = &scene.errand {
            self.errand(&format!("{path}.errand"), errand);
        }
        if scene.page.is_none() && scene.note.is_none() && scene.errand.is_none() {
            self.fault(path, "nothing is done in this scene", "add a page, a note or an errand");
        }
    }

    fn walk(&mut self, path: &str, page: &WalkedPage) {
        let Some(sheet) = self.known_page(&format!("{path}.id"), &page.id) else { return };
        for key in page.says.keys() {
            let what = match asked(sheet, key) {
                None => format!("nothing asks “{key}” on this page"),
                Some([]) => continue,
                Some(_) => format!("“{key}” is answered by a choice"),
            };
            let mend = "use the last word of a question, or `<part>.<box>`; write the id of a choice under `chooses`";
            self.fault_at(&format!("{path}.says"), key, what, mend);
        }
        self.chooses(sheet, &format!("{path}.chooses"), &page.chooses);
        for (n, name) in page.brings.iter().enumerate() {
            let part = part(sheet, name.split('.').next().unwrap_or_default());
            if asked(sheet, name).is_none() || part.is_none_or(|part| !part.bring) {
                let what = format!("“{name}” is no box here that can be brought");
                self.fault(&format!("{path}.brings.{n}"), what, "use `<part>.<box>` of a part with `bring`");
            }
        }
        if let Some(stop) = page.until.as_ref().filter(|stop| !is_stop(sheet, stop)) {
            let what = format!("there is no stop “{stop}” on this page");
            self.fault(&format!("{path}.until"), what, "write `part:` and the id of a part, or `done`");
        }
    }

    fn errand(&mut self, path: &str, errand: &Errand) {
        match errand {
            Errand::NameBreach { roles, .. } => {
                for (n, _) in roles.iter().enumerate().filter(|(_, role)| **role == Who::Each) {
                    let path = format!("{path}.name-breach.roles.{n}");
                    self.fault(&path, "this is no role", "write `hurt`, `broke` or `together`");
                }
            }
            Errand::PutOff(page) => drop(self.known_page(&format!("{path}.put-off"), page)),
            Errand::Approve { leaves_out } => {
                for (n, id) in leaves_out.iter().enumerate() {
                    let named = id.split_once('.').and_then(|(page, name)| asked(self.page(page)?, name));
                    if named.is_none() {
                        let mend = "write `<page>.<question>` or `<page>.<part>.<box>`";
                        let path = format!("{path}.approve.leaves_out.{n}");
                        self.fault(&path, format!("nothing is asked as “{id}”"), mend);
                    }
                }
            }
            Errand::ChooseDays { .. } | Errand::Wave | Errand::Slip => {}
        }
    }

    fn look(&mut self, checkin: &PageSheet, path: &str, look: &Look) {
        let is_asked = |word: &str| asked(checkin, word).is_some();
        let mend = "use the last word of a question of the check-in";
        for word in look.says.keys().filter(|word| !is_asked(word)) {
            self.fault_at(&format!("{path}.says"), word, format!("the check-in does not ask “{word}”"), mend);
        }
        for (n, word) in look.brings.iter().enumerate().filter(|(_, word)| !is_asked(word)) {
            let what = format!("the check-in does not ask “{word}”");
            self.fault(&format!("{path}.brings.{n}"), what, mend);
        }
        if !look.numbers.chars().all(|digit| digit.is_ascii_digit() || "x-".contains(digit)) {
            let mend = "write a digit for each number, `x` for ten, `-` for none";
            self.fault(&format!("{path}.numbers"), "these are no numbers", mend);
        }
    }

    /// Every choice that is taken is offered.
    fn chooses(&mut self, sheet: &PageSheet, path: &str, chooses: &Chosen) {
        for (key, id) in chooses {
            let choices = asked(sheet, key).unwrap_or_default();
            if !choices.iter().any(|choice| choice.id == *id) {
                let known: Vec<_> = choices.iter().map(|AnswerChoice { id, .. }| format!("`{id}`")).collect();
                let mend = match known.is_empty() {
                    true => "use a question or a box with choices".to_owned(),
                    false => format!("use {}", known.join(", ")),
                };
                self.fault_at(path, key, format!("“{key}” does not offer “{id}”"), mend);
            }
        }
    }

    fn page(&self, id: &str) -> Option<&'a PageSheet<'b>> {
        self.book.sheets.iter().find(|sheet| sheet.id() == id)
    }

    fn known_page(&mut self, path: &str, id: &str) -> Option<&'a PageSheet<'b>> {
        if !self.book.pages.contains(id) {
            self.fault(path, format!("there is no page “{id}”"), "use the id of a page of this guide");
        }
        self.page(id)
    }

    fn fault(&mut self, path: &str, what: impl Into<String>, mend: impl Into<String>) {
        self.faults.push(self.source.fault(self.source.at(path), what, mend));
    }

    /// A fault at a key that may hold dots.
    fn fault_at(&mut self, path: &str, key: &str, what: impl Into<String>, mend: impl Into<String>) {
        self.faults.push(self.source.fault(self.source.key_at(path, key), what, mend));
    }
}

/// The choices of a question or a box on a page: empty where it is answered in words, none where nothing is asked so.
fn asked<'a>(sheet: &'a PageSheet, name: &str) -> Option<&'a [AnswerChoice]> {
    sheet.head.question_or_box(name).map(|(_, choices)| choices)
}

fn part<'a>(sheet: &'a PageSheet, id: &str) -> Option<&'a Part> {
    sheet.head.parts.iter().find(|part| part.id == id)
}

/// True for the key of a stop on this page.
fn is_stop(sheet: &PageSheet, key: &str) -> bool {
    match key.split_once(':') {
        Some(("part", id)) => part(sheet, id).is_some(),
        Some(("question", id)) => sheet.head.questions.iter().any(|question| question.id == id),
        _ => key == "done",
    }
}

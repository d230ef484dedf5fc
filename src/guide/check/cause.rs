//! The texts for a cause: each speaks to somebody, in their own voice, of what is theirs. The phrases are data, in
//! `causes.toml`. What is checked is what is shown: a text that stands in for another keeps to the rules of both.

use std::ops::Range;

use super::{
    Fault,
    book::{Book, PageSheet},
    length,
    spanned::SpannedToml,
};
use crate::guide::{
    Addressee, Cause, CauseText, Quoted,
    cause::{CauseRules, Refusal},
    phrases::Phrases,
};

/// The texts of a page for a cause that speak to nobody in particular. A page with such a text is not read further.
pub fn unaddressed(source: &SpannedToml) -> Vec<Fault> {
    let is_plain = |path: &str| path.strip_prefix("text.kind.").is_some_and(|cause| !cause.contains('.'));
    let plain = source.strings().into_iter().filter(|(path, _)| is_plain(path));
    plain
        .map(|(path, span)| {
            let mend = format!(
                "write `[{path}]` and below it `hurt`, `broke`, `both`, `together`, `alone.hurt` or `alone.broke`"
            );
            source.fault(span, "this text for a cause speaks to nobody in particular", mend)
        })
        .collect()
}

pub fn check(book: &Book, faults: &mut Vec<Fault>) {
    let Some((source, rules)) = &book.causes else { return };
    source.iter().for_each(|source| pages(book, source, rules, faults));
    let phrases = RulePhrases::new(rules);
    for sheet in &book.sheets {
        for (cause, text) in &sheet.head.text.kind {
            let site = Site { sheet, cause: *cause, text, rules };
            let mut found = vec![];
            Addressee::ALL.into_iter().for_each(|to| site.shown(to, &phrases, &mut found));
            site.fear(&phrases, &mut found);
            found.into_iter().for_each(|fault| {
                if !faults.contains(&fault) {
                    faults.push(fault);
                }
            });
        }
    }
}

/// The pages that the rules name are there.
fn pages(book: &Book, source: &SpannedToml, rules: &CauseRules, faults: &mut Vec<Fault>) {
    let silent =
        rules.silent.iter().enumerate().map(|(n, silence)| (format!("silent.{n}.page"), &silence.page));
    let two = rules.two_quotations.iter().enumerate().map(|(n, page)| (format!("two_quotations.{n}"), page));
    let fear = rules.fear.pages.iter().enumerate().map(|(n, page)| (format!("fear.pages.{n}"), page));
    for (path, page) in silent.chain(two).chain(fear).filter(|(_, page)| !book.pages.contains(page.as_str()))
    {
        let what = format!("there is no page “{page}”");
        faults.push(source.fault(source.at(&path), what, "name a page that is there, or take it out"));
    }
}

/// The phrases of the rules, ready to be looked for.
struct RulePhrases<'a> {
    refused: Vec<(&'a Refusal, Phrases<'a>)>,
    announced_by: Phrases<'a>,
    first_person: Phrases<'a>,
    did: Phrases<'a>,
    suffered: Phrases<'a>,
    fear: Phrases<'a>,
}

impl<'a> RulePhrases<'a> {
    fn new(rules: &'a CauseRules) -> Self {
        Self {
            refused: rules.refused.iter().map(|refusal| (refusal, Phrases::new(&refusal.phrases))).collect(),
            announced_by: Phrases::new(&rules.announced_by),
            first_person: Phrases::new(&rules.first_person),
            did: Phrases::new(&rules.halves.did),
            suffered: Phrases::new(&rules.halves.suffered),
            fear: Phrases::new(&rules.fear.words),
        }
    }
}

/// The texts of a page about one cause.
struct Site<'a> {
    sheet: &'a PageSheet<'a>,
    cause: Cause,
    text: &'a CauseText,
    rules: &'a CauseRules,
}

impl Site<'_> {
    /// Checks what is shown to an addressee.
    fn shown(&self, to: Addressee, phrases: &RulePhrases, faults: &mut Vec<Fault>) {
        let page = self.sheet.id();
        let Some(written_for) = self.rules.source(page, self.cause, self.text, to) else { return };
        let span = self.place(written_for);
        self.length(to, &span, faults);
        self.refused(to, &span, phrases, faults);
        self.voice(written_for, &span, phrases, faults);
        if to == Addressee::Both {
            self.halves(&span, phrases, faults);
        }
    }

    /// A text stands where one may, and is neither too short nor too long.
    fn length(&self, to: Addressee, span: &Range<usize>, faults: &mut Vec<Fault>) {
        let silence = self.rules.silence(self.sheet.id(), self.cause, to);
        if silence.is_some_and(|silence| !silence.line) {
            let what = format!("this page has no text about a cause for `{}`", to.key());
            let mend = "take it out; the page is in the table `silent` of causes.toml";
            return faults.push(self.fault(span, what, mend));
        }
        let (words, length) = (length::words(self.sheet.source.text, span.clone()), &self.rules.words);
        let most = if silence.is_some() { length.line } else { length.most };
        if !(length.least..=most).contains(&words) {
            let what = format!("this text has {words} words; it may have {} to {most}", length.least);
            faults.push(self.fault(span, what, "make it as long as it may be, or take it out"));
        }
    }

    fn refused(&self, to: Addressee, span: &Range<usize>, phrases: &RulePhrases, faults: &mut Vec<Fault>) {
        let text = self.sheet.source.text;
        let quotations = self.quotations(span);
        for (refusal, phrases) in phrases.refused.iter().filter(|(refusal, _)| refusal.to.contains(&to)) {
            let spans = if refusal.quoted { quotations.as_slice() } else { std::slice::from_ref(span) };
            for (phrase, place) in spans.iter().flat_map(|span| phrases.within(text, span.clone())) {
                let what = format!("“{phrase}” may not be said here");
                faults.push(self.fault(&place, what, refusal.mend.as_str()));
            }
        }
    }

    /// Few quotations, each in a known voice; the other's voice is announced, and what both hear quotes nobody.
    fn voice(&self, to: Addressee, span: &Range<usize>, phrases: &RulePhrases, faults: &mut Vec<Fault>) {
        let (text, quotations) = (self.sheet.source.text, self.quotations(span));
        let most = if self.rules.two_quotations.iter().any(|page| page == self.sheet.id()) { 2 } else { 1 };
        if let Some(over) = quotations.get(most) {
            let what = format!("this text has {} quotations; the most is {most}", quotations.len());
            faults.push(self.fault(over, what, "keep the one that says most"));
        }
        let Some(first) = quotations.first() else { return };
        let is_own = match (self.text.voice(to), to) {
            (Quoted::None, _) => {
                let own = quotations.iter().flat_map(|span| phrases.first_person.within(text, span.clone()));
                faults.extend(own.take(1).map(|(_, place)| {
                    let mend = format!("add `voice.{} = \"hurt\"` or `\"broke\"`", to.key());
                    self.fault(&place, "it is not said whose words these are", mend)
                }));
                return;
            }
            (_, Addressee::Together) => {
                let mend = "say it without a quotation: it may be read aloud to both";
                return faults.push(self.fault(first, "a text for both quotes one of them", mend));
            }
            (_, Addressee::Both) => true,
            (voice, Addressee::Hurt | Addressee::AloneHurt) => voice == Quoted::Hurt,
            (voice, Addressee::Broke | Addressee::AloneBroke) => voice == Quoted::Broke,
        };
        if !is_own && phrases.announced_by.within(text, span.start..first.start).is_empty() {
            let mend = format!("begin with one of: {}", self.rules.announced_by.join(", "));
            faults.push(self.fault(first, "this is the other’s voice, and nothing says so", mend));
        }
    }

    /// Both means both halves, or neither.
    fn halves(&self, span: &Range<usize>, phrases: &RulePhrases, faults: &mut Vec<Fault>) {
        let text = self.sheet.source.text;
        let did = phrases.did.within(text, span.clone());
        if let Some((phrase, place)) =
            did.first().filter(|_| phrases.suffered.within(text, span.clone()).is_empty())
        {
            let what = format!("“{phrase}” stands here without the other half");
            faults.push(self.fault(place, what, "say of both that they hurt and were hurt, or neither"));
        }
    }

    /// Where silence is the cause, the one who broke trust hears that silence out of fear is not a breach.
    fn fear(&self, phrases: &RulePhrases, faults: &mut Vec<Fault>) {
        let fear = &self.rules.fear;
        if !fear.pages.iter().any(|page| page == self.sheet.id()) || !fear.causes.contains(&self.cause) {
            return;
        }
        let text = self.sheet.source.text;
        for to in
            [Addressee::Broke, Addressee::AloneBroke].into_iter().filter(|to| self.text.to(*to).is_some())
        {
            let span = self.place(to);
            if !self.text.fear || phrases.fear.within(text, span.clone()).is_empty() {
                let mend = "say so, and add `fear = true`";
                let what = "this text does not say that silence out of fear is not a breach";
                faults.push(self.fault(&span, what, mend));
            }
        }
    }

    /// The places between quotation marks within a span.
    fn quotations(&self, span: &Range<usize>) -> Vec<Range<usize>> {
        let (open, close) = self.rules.marks;
        let text = &self.sheet.source.text[span.clone()];
        let starts = text.match_indices(open).map(|(at, mark)| at + mark.len());
        starts
            .map(|start| {
                let end = text[start..].find(close).map_or(text.len(), |end| start + end);
                span.start + start..span.start + end
            })
            .collect()
    }

    fn place(&self, to: Addressee) -> Range<usize> {
        self.sheet.source.at(&format!("text.kind.{}.{}", self.cause.key(), to.key()))
    }

    fn fault(&self, span: &Range<usize>, what: impl Into<String>, mend: impl Into<String>) -> Fault {
        self.sheet.source.fault(span.clone(), what, mend)
    }
}

//! Opening what two said yes to, each alone: a few lines come to light once both say so. What one takes off the pile later
//! is not there any more.

use super::{
    context::PartContext,
    message::{Message, Prompt, Step},
    write::destroy::destroy,
};
use crate::{
    block::Block,
    form::Binding,
    journey::{overlap::SHOWN, position::Position, record::By, sorting},
    page::{Ask, Choice, Key},
    private::Private,
    screens::{
        unlock,
        unsealing::{self, Unsealing},
    },
    session::{Effect, Place, Session},
};

/// The sorting whose overlap is opened here.
pub fn sorted<'a>(site: &PartContext<'a>) -> Option<PartContext<'a>> {
    site.chapter.overlap(site.part).map(|part| PartContext { part, ..*site })
}

/// True where the lists of two would be readable in the files.
pub fn lacks_passphrases(site: &PartContext) -> bool {
    let overlaps = site.part.does.sorting().is_some_and(|sorting| sorting.overlap);
    overlaps && !site.session.journey.is_solo() && !site.session.locks.has_both()
}

/// The place of the lines that came to light. Both may read them, and nobody else ever.
fn shown(sorted: &PartContext) -> Binding {
    sorted.bound(SHOWN, By::Both)
}

/// The lines that came to light, perhaps not one; `None` before it was opened.
fn lines(sorted: &PartContext) -> Option<Vec<Private>> {
    let (given, bind) = (&sorted.part.does.sorting()?.given, shown(sorted));
    bind.record(sorted.session)?;
    let kept = bind.kept(sorted.session);
    Some(kept.map_or_else(Vec::new, |answer| sorting::things(&answer, given)))
}

fn may_open(sorted: &PartContext) -> bool {
    let PartContext { session, chapter, part, .. } = sorted;
    let may = session.journey.may_open_overlap(chapter, part, session.who());
    may && !lacks_passphrases(sorted) && lines(sorted).is_none()
}

pub fn update(
    unsealing: &mut Unsealing,
    session: &mut Session,
    position: &Position,
    message: unsealing::Message,
) -> Step {
    let chance = session.new_id();
    let site = PartContext::of(session, position);
    let Some(sorted) = site.and_then(|site| sorted(&site)).filter(may_open) else {
        return Step::Stay(vec![]);
    };
    if !unsealing.hear(session, Some(sorted.id()), message) {
        return Step::Stay(vec![]);
    }
    // Its last bytes are drawn by chance alone.
    let lines = session.journey.overlap(sorted.chapter, sorted.part, &chance.as_bytes()[9..]);
    let bind = shown(&sorted).giving(given(&sorted, &lines));
    Step::Stay(bind.write(session, sorting::text(&lines), None))
}

fn given(sorted: &PartContext, lines: &[Private]) -> Option<Private> {
    sorting::given_ids(lines, sorted.part.does.sorting().map_or(&[], |sorting| &sorting.given))
}

/// Takes back the lines that came to light and are not on the first pile of the one who sorts any more. Their older version
/// is destroyed.
pub fn take_back(session: &mut Session, sorted: &Position) -> Vec<Effect> {
    let Some(site) = PartContext::of(session, sorted) else { return vec![] };
    let (Some(mut lines), Some(seat)) = (lines(&site), session.who().alone()) else { return vec![] };
    let (before, pile) = (lines.len(), session.journey.first_pile(site.chapter, site.part, seat));
    lines.retain(|line| pile.contains(line));
    if lines.len() == before {
        return vec![];
    }
    let bind = shown(&site).giving(given(&site, &lines));
    let older = bind.record(session).map(|record| Effect::Scrub(record.id.clone()));
    bind.write(session, sorting::text(&lines), None).into_iter().chain(older).collect()
}

/// Takes the lines of a page that came to light away, before it begins anew with two new lists: no second draw is added to
/// the first.
pub fn close(session: &mut Session, chapter: &str) -> Vec<Effect> {
    let Some(chapter) = session.guide.chapter(chapter) else { return vec![] };
    let sites = chapter.head.parts.iter().map(|part| PartContext { session, chapter, part, beside: false });
    let shown: Vec<_> = sites.filter_map(|site| sorted(&site)).map(|sorted| shown(&sorted)).collect();
    destroy(session, &shown).1
}

pub fn page(unsealing: &Unsealing, sorted: &PartContext, body: &mut Vec<Block>) -> Prompt {
    let say = sorted.session.say();
    let mut choices = vec![];
    match lines(sorted) {
        Some(lines) if lines.is_empty() => body.push(Block::say(say.overlap_none())),
        Some(lines) => {
            body.push(Block::say(say.overlap_lines()));
            body.push(Block::words(sorting::text(&lines)));
            body.push(Block::quiet(say.overlap_rest()));
        }
        None if may_open(sorted) && unsealing.asks(&sorted.id()) => {
            body.push(Block::say(say.overlap_ask()));
            body.extend(unlock::waits(sorted.session));
            choices = unsealing.choices(sorted.session, Message::Unseal);
        }
        None => body.push(Block::say(say.overlap_waits())),
    }
    if choices.is_empty() {
        choices.push(Choice::new(Key::On, say.go_on(), Message::Onward));
    }
    choices.extend(sorted.ways_out());
    (Ask::Choose, choices)
}

/// Why nothing is sorted here yet.
pub fn needs_passphrases(site: &PartContext, body: &mut Vec<Block>) -> Prompt {
    let say = site.session.say();
    body.push(Block::say(say.overlap_passphrases()));
    let on = Choice::new(Key::On, say.go_on(), Message::Past);
    let set = Choice::go(Key::Open, say.passphrase_title(), Place::Passphrase);
    (Ask::Choose, [on, set].into_iter().chain(site.ways_out()).collect())
}

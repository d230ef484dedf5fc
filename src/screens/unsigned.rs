//! Lines that say who they are from, and are not signed by that person: a list, and one of them with its words. Whoever is
//! here alone may say that a line in their name is theirs, and signs it.

use crate::{
    block::Block,
    form::{OTHER_NOTE, Portion},
    guide::PlanKind,
    journey::{
        claims::Claim,
        disowned::Disowned,
        key::{Hlc, Id},
        record::{Body, Record, Seat, Visibility},
    },
    language::{UnsignedWhat, said},
    page::{Choice, Key, Page},
    session::{Effect, Place, Session, Update},
};

/// How many are listed at once: as many as there are digits.
const A_PAGE: usize = 9;

#[derive(Debug, Default)]
pub struct State {
    /// From which one on they are listed.
    from: usize,
    /// The one that is shown.
    shown: Option<(Hlc, Id)>,
    /// The place to go on to; the path, where none is named.
    then: Option<Place>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    From(usize),
    Show(Hlc, Id),
    List,
    /// Signs all that are asked about, or the one that is shown.
    SignAll,
    Sign,
    /// Says that none of those that are asked about is theirs, or that the one that is shown is not.
    DisownAll,
    Disown,
}

/// The place where claims in the name of those who are here wait for their word, and where they go `then`; none where none
/// wait.
pub fn waits(session: &Session, then: Option<&Place>) -> Option<Place> {
    let is_any = session.read_only.is_none() && !session.journey.claims_to_sign(session.who()).is_empty();
    is_any.then(|| Place::Unsigned(then.cloned().map(Box::new)))
}

pub fn open(then: Option<&Place>) -> State {
    State { then: then.cloned(), ..State::default() }
}

/// The way to the list, where there is anything in it.
pub fn way<M>(session: &Session) -> Option<Choice<M>> {
    let lines = session.journey.claims(session.who()).len();
    (lines > 0).then(|| Choice::go(Key::On, session.say().unsigned_count(lines), Place::Unsigned(None)))
}

pub fn update(state: &mut State, session: &mut Session, message: &Message) -> Update {
    session.notes.remove(&OTHER_NOTE);
    match message {
        Message::From(from) => state.from = *from,
        Message::Show(hlc, id) => {
            state.shown = Some((hlc.clone(), id.clone()));
            return read(state, session).into_iter().collect::<Vec<_>>().into();
        }
        Message::List => state.shown = None,
        Message::SignAll | Message::Sign => {
            let effects = sign(session, &meant(state, session, message));
            (state.from, state.shown) = (0, None);
            return effects.into();
        }
        Message::DisownAll | Message::Disown => {
            let meant = meant(state, session, message);
            let acts = Seat::BOTH.map(|seat| (seat, of(session, &meant, seat)));
            let acts = acts.map(|(seat, own)| (seat, own.map(|claim| claim.record.hlc.clone()).collect()));
            (state.from, state.shown) = (0, None);
            return acts
                .into_iter()
                .flat_map(|(seat, lines)| disown(session, seat, lines))
                .collect::<Vec<_>>()
                .into();
        }
    }
    Update::stay()
}

/// The claims that an answer is about.
fn meant<'a>(state: &State, session: &'a Session, message: &Message) -> Vec<&'a Claim> {
    match message {
        Message::SignAll | Message::DisownAll => session.journey.claims_to_sign(session.who()),
        _ => Vec::from_iter(shown(state, session)),
    }
}

/// Those of which this seat may say whether they are theirs.
fn of<'a>(session: &Session, claims: &[&'a Claim], seat: Seat) -> impl Iterator<Item = &'a Claim> {
    claims.iter().copied().filter(move |claim| signer(session, claim) == Some(seat))
}

/// Signs claims, each in the name of the one who may say that it is theirs.
fn sign(session: &Session, claims: &[&Claim]) -> Vec<Effect> {
    let signed_by = |seat: &Seat| {
        let lines: Vec<_> = of(session, claims, *seat).filter_map(|claim| claim.location).collect();
        (!lines.is_empty()).then_some(Effect::Sign { seat: *seat, lines })
    };
    Seat::BOTH.iter().filter_map(signed_by).collect()
}

/// Says in the name of a seat that these lines, by their moments, are not its own.
fn disown(session: &mut Session, seat: Seat, lines: Vec<Hlc>) -> Vec<Effect> {
    let Some(first) = lines.first() else { return vec![] };
    let id = Id::disowned(seat, first);
    session.write_by(seat.into(), id, Visibility::Private, Some(Body::Disowned(Disowned { lines })), None)
}

fn signer(session: &Session, claim: &Claim) -> Option<Seat> {
    let may = session.read_only.is_none() && session.here.is_some();
    session.journey.who_signs(claim, session.who()).filter(|_| may)
}

fn shown<'a>(state: &State, session: &'a Session) -> Option<&'a Claim> {
    let (hlc, id) = state.shown.as_ref()?;
    let is_shown = |claim: &&Claim| claim.record.hlc == *hlc && claim.record.id == *id;
    session.journey.claims(session.who()).into_iter().find(is_shown)
}

/// Asks for the words of a note; those of everything else are here.
fn read(state: &State, session: &Session) -> Option<Effect> {
    let claim = shown(state, session)?;
    Some(Effect::ReadOther(claim.record.id.note_uuid()?, claim.location?))
}

pub fn page(state: &State, session: &Session) -> Page<Message> {
    match shown(state, session) {
        Some(claim) => item(claim, session),
        None => list(state, session),
    }
}

fn list(state: &State, session: &Session) -> Page<Message> {
    let say = session.say();
    let claims = session.journey.claims(session.who());
    let to_sign = session.journey.claims_to_sign(session.who());
    let mut body = vec![];
    if !to_sign.is_empty() && session.read_only.is_none() {
        body.push(Block::heading(came(&to_sign, session)));
        body.push(Block::say(say.unsigned_came_about()));
    }
    if claims.len() > to_sign.len() {
        body.push(Block::heading(say.unsigned_count(claims.len() - to_sign.len())));
        body.push(Block::say(say.unsigned_about()));
    }
    if claims.is_empty() {
        body.push(Block::say(say.unsigned_none()));
    }
    let shown = claims.iter().skip(state.from).take(A_PAGE).zip(Key::listed());
    let mut choices: Vec<_> = shown.map(|(claim, key)| way_to(claim, key, session)).collect();
    let part = |key, label, from| Choice::new(key, label, Message::From(from));
    let next = state.from + A_PAGE;
    choices.extend((next < claims.len()).then(|| part(Key::More, say.written_older(), next)));
    let before = state.from.saturating_sub(A_PAGE);
    choices.extend((state.from > 0).then(|| part(Key::Before, say.written_newer(), before)));
    if !to_sign.is_empty() && session.read_only.is_none() {
        choices.push(Choice::new(Key::On, say.unsigned_sign_all(), Message::SignAll).answers().writes());
        choices.push(
            Choice::new(Key::TakeBack, say.unsigned_disown_all(), Message::DisownAll).answers().writes(),
        );
        let then = state.then.clone().unwrap_or(Place::Path);
        choices.push(Choice::go(Key::NotNow, say.unsigned_not_now(), then));
    } else if let Some(then) = &state.then {
        choices.push(Choice::go(Key::On, say.go_on(), then.clone()));
    }
    choices.push(Choice::back_to(say.back_to_path(), Place::Path));
    Page::new(say.unsigned_title(), body, choices)
}

/// The question to those in whose name lines came.
fn came(claims: &[&Claim], session: &Session) -> String {
    let (say, count) = (session.say(), claims.len());
    let is_note = |claim: &&Claim| claim.record.id.kind() == "note";
    match session.who().alone() {
        Some(_) if claims.iter().all(is_note) => say.unsigned_came(count),
        Some(_) => say.unsigned_came_lines(count),
        None => say.unsigned_came_to_both(count),
    }
}

fn way_to(claim: &Claim, key: Key, session: &Session) -> Choice<Message> {
    let record = &claim.record;
    let (what, name) = (kind(session, record), session.journey.names(record.by));
    let said = said::UnsignedItem { day: &day(session, record), what: &what, name: &name };
    let label = session.say().unsigned_item(said);
    Choice::new(key, label, Message::Show(record.hlc.clone(), record.id.clone()))
}

/// One of them, with its words and what it would do.
fn item(claim: &Claim, session: &Session) -> Page<Message> {
    let (record, say) = (&claim.record, session.say());
    let asked = session.journey.title_of(&session.guide, record);
    let mut body = vec![Block::heading(if asked.is_empty() { kind(session, record) } else { asked })];
    body.push(Block::note(says(claim, session)));
    body.push(Block::quiet(say.unsigned_when(&day(session, record))));
    let signer = signer(session, claim);
    let would = match (&record.body, record.prev.is_empty()) {
        (None, _) => Some((say.unsigned_would_delete(), say.unsigned_will_delete())),
        (Some(_), false) => Some((say.unsigned_would_replace(), say.unsigned_will_replace())),
        (Some(_), true) => None,
    };
    body.extend(would.map(|(would, will)| Block::say(if signer.is_some() { will } else { would })));
    let is_disowned = session.journey.is_disowned(claim);
    body.extend(is_disowned.then(|| Block::note(say.unsigned_disowned())));
    let words = Portion::all(record).into_iter().filter_map(|portion| portion.of(record).cloned());
    let note = record.id.note_uuid().and_then(|_| session.notes.get(&OTHER_NOTE).cloned());
    body.extend(words.chain(note).map(Block::words));
    let mine = || Choice::new(Key::On, say.unsigned_sign(), Message::Sign).answers().writes();
    let not_mine = || Choice::new(Key::TakeBack, say.unsigned_disown(), Message::Disown).answers().writes();
    let mut choices = Vec::from_iter(signer.map(|_| mine()));
    choices.extend(signer.filter(|_| !is_disowned).map(|_| not_mine()));
    choices.push(Choice::back(say.back_to_list(), Message::List));
    Page::new(say.unsigned_title(), body, choices)
}

/// From whom it says it is, and who signed it, if anybody did.
fn says(claim: &Claim, session: &Session) -> String {
    let (name, say) = (session.journey.names(claim.record.by), session.say());
    let signers = claim.location.map(|location| location.signers);
    let signed = |seat: &Seat| signers.is_some_and(|signers| signers.includes(*seat));
    match Seat::BOTH.into_iter().find(signed) {
        Some(seat) => {
            say.unsigned_signed_by(said::UnsignedSignedBy { name: &name, other: &session.journey.name(seat) })
        }
        None => say.unsigned_says(&name),
    }
}

fn day(session: &Session, record: &Record) -> String {
    let (millis, _) = record.hlc.parts();
    let moment = chrono::DateTime::from_timestamp_millis(i64::try_from(millis).unwrap_or_default());
    let day = moment.unwrap_or_default().with_timezone(session.now.offset()).date_naive();
    session.say().date_short(day)
}

fn kind(session: &Session, record: &Record) -> String {
    session.say().unsigned_kind(match record.id.kind() {
        "note" => UnsignedWhat::Note,
        "answer" => UnsignedWhat::Answer,
        "consent" => UnsignedWhat::Consent,
        "checkin" | "brought" => UnsignedWhat::Checkin,
        "breach" => UnsignedWhat::Breach,
        "approval" => UnsignedWhat::Approval,
        "pick" => UnsignedWhat::Pick,
        "progress" | "practised" => UnsignedWhat::Progress,
        kind if PlanKind::from_name(kind).is_some() => UnsignedWhat::Plan,
        _ => UnsignedWhat::Other,
    })
}

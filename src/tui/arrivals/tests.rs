//! Bytes in pieces, and the keys they become. The bytes are read as crossterm reads them: what it has not met whole at the
//! end of a piece, it takes for keys one by one.

use proptest::prelude::*;

use super::*;

/// A moment long after the program began.
fn later() -> Instant {
    Instant::now() + Duration::from_secs(60)
}

/// The events that crossterm makes of a piece.
fn events(piece: &str) -> Vec<Event> {
    let mut rest = piece;
    let mut events = vec![];
    while let Some(letter) = rest.chars().next() {
        let (event, len) = match KEYS.iter().find(|(bytes, _)| rest.starts_with(bytes)) {
            Some((bytes, key)) => (*key, bytes.len()),
            None => (one(letter), letter.len_utf8()),
        };
        events.push(Event::Key(event));
        rest = &rest[len..];
    }
    events
}

fn one(letter: char) -> KeyEvent {
    let ctrl = |letter| KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL);
    match letter {
        '\r' => KeyCode::Enter.into(),
        '\t' => KeyCode::Tab.into(),
        '\x1b' => KeyCode::Esc.into(),
        '\n' => ctrl('j'),
        '\x07' => ctrl('g'),
        letter => KeyCode::Char(letter).into(),
    }
}

/// Keys of more than one byte, in one piece.
const KEYS: [(&str, KeyEvent); 9] = [
    ("\x1b[A", KeyEvent::new(KeyCode::Up, KeyModifiers::NONE)),
    ("\x1b[D", KeyEvent::new(KeyCode::Left, KeyModifiers::NONE)),
    ("\x1bOP", KeyEvent::new(KeyCode::F(1), KeyModifiers::NONE)),
    ("\x1b[3~", KeyEvent::new(KeyCode::Delete, KeyModifiers::NONE)),
    ("\x1bb", KeyEvent::new(KeyCode::Char('b'), KeyModifiers::ALT)),
    ("\x1bf", KeyEvent::new(KeyCode::Char('f'), KeyModifiers::ALT)),
    ("\x1b\r", KeyEvent::new(KeyCode::Enter, KeyModifiers::ALT)),
    ("\x1b]", KeyEvent::new(KeyCode::Char(']'), KeyModifiers::ALT)),
    ("\x1b\\", KeyEvent::new(KeyCode::Char('\\'), KeyModifiers::ALT)),
];

/// What becomes of pieces, each so many milliseconds behind the one before, and silence behind the last.
fn whole(pieces: &[(u64, &str)]) -> Vec<Whole> {
    let mut now = later();
    let mut arrivals = Arrivals::new(Instant::now());
    let mut whole = vec![];
    let mut wait = |arrivals: &mut Arrivals, whole: &mut Vec<Whole>, time: Duration| {
        let until = now + time;
        while let Some(patience) = arrivals.patience().filter(|patience| now + *patience <= until) {
            now += patience;
            whole.extend(arrivals.silence(now));
        }
        now = until;
        now
    };
    for (after, piece) in pieces {
        let now = wait(&mut arrivals, &mut whole, Duration::from_millis(*after));
        events(piece).into_iter().for_each(|event| whole.extend(arrivals.take(event, now)));
    }
    wait(&mut arrivals, &mut whole, Duration::from_secs(1));
    whole
}

/// The same bytes in one piece, each key by itself.
fn keys(bytes: &str) -> Vec<Whole> {
    events(bytes).into_iter().map(Whole::Event).collect()
}

#[test]
fn a_window_that_is_resized_between_two_pieces_of_a_key_leaves_it_one_key() {
    let (mut arrivals, now) = (Arrivals::new(Instant::now()), later());
    let size = Event::Resize(80, 24);
    let pieces = [events("\x1b"), vec![size.clone()], events("[D")].concat();
    let whole: Vec<_> = pieces.into_iter().flat_map(|event| arrivals.take(event, now)).collect();
    assert_eq!(whole, [Whole::Event(size), key(KeyCode::Left.into())]);
}

#[test]
fn a_lone_esc_is_a_key_and_one_in_two_pieces_is_the_key_it_begins() {
    assert_eq!(
        whole(&[(0, "\x1b"), (101, "q")]),
        keys("\x1bq".split_at(1).0).into_iter().chain(keys("q")).collect::<Vec<_>>()
    );
    for (first, rest) in [("\x1b", "[D"), ("\x1b", "OP"), ("\x1b", "[3~"), ("\x1b", "b"), ("\x1b", "\r")] {
        assert_eq!(whole(&[(0, first), (60, rest)]), keys(&format!("{first}{rest}")));
    }
    assert_eq!(whole(&[(0, "\x1b"), (60, "["), (60, "3"), (60, "~")]), keys("\x1b[3~"));
    assert_eq!(whole(&[(0, "\x1b"), (50, "\x1b")]), [keys("\x1b"), keys("\x1b")].concat_all());
}

#[test]
fn what_comes_late_or_is_unknown_goes_whole() {
    for late in ["[D", "OP", "[<0;10;5M", "[200~"] {
        assert_eq!(whole(&[(0, "\x1b"), (250, late)]), keys("\x1b"), "{late}");
    }
    assert_eq!(whole(&[(0, "\x1b"), (60, "[<0;10;5M"), (500, "q")]), keys("q"));
    assert_eq!(whole(&[(0, "\x1b"), (60, "["), (400, "q")]), keys("q"));
    assert_eq!(
        whole(&[(0, "\x1b"), (301, "["), (10, "q")]),
        [keys("\x1b"), keys("["), keys("q")].concat_all()
    );
}

#[test]
fn a_terminals_answer_is_no_key_whole_or_in_pieces() {
    let answer = || vec![Whole::Answer("11;rgb:1e1e/1e1e/1e1e".into())];
    for end in ["\x07", "\x1b\\"] {
        let sent = format!("\x1b]11;rgb:1e1e/1e1e/1e1e{end}");
        assert_eq!(whole(&[(0, "a"), (50, &sent), (50, "b")]), [keys("a"), answer(), keys("b")].concat_all());
        for at in 2..sent.len() - end.len() {
            let (first, rest) = sent.split_at(at);
            let told = whole(&[(0, first), (60, rest), (50, "b")]);
            assert_eq!(told, [answer(), keys("b")].concat_all(), "{first:?} {rest:?}");
        }
        let told = whole(&[(0, "\x1b"), (60, &sent[1..]), (50, "b")]);
        assert_eq!(told, [answer(), keys("b")].concat_all());
    }
    assert_eq!(whole(&[(0, "\x1b]"), (50, "no"), (50, "b")]), [keys("n"), keys("o"), keys("b")].concat_all());
}

#[test]
fn letters_that_come_at_once_are_a_burst_and_typed_ones_are_keys() {
    let burst = |words: &str| vec![Whole::Burst(words.into())];
    assert_eq!(whole(&[(0, "a\tquit\nq\r")]), burst("a\tquit\nq\n"));
    assert_eq!(whole(&[(0, "quite lo"), (1, "ng")]), burst("quite long"), "two pieces of one paste");
    assert_eq!(whole(&[(0, "gg2")]), keys("gg2"));
    assert_eq!(whole(&[(0, "q"), (10, "u"), (10, "i"), (10, "t")]), keys("quit"));
    assert_eq!(whole(&[(0, "\n")]), keys("\r"), "a line feed ends a line");
    assert_eq!(whole(&[(0, "\x1b"), (60, "[200~"), (0, "ab")]), burst("ab"), "its mark came in pieces");
}

#[test]
fn what_was_typed_while_the_program_began_is_keys() {
    let began = Instant::now();
    let mut arrivals = Arrivals::new(began);
    let ahead = "gg2\rSam\r";
    events(ahead).into_iter().for_each(|event| assert_eq!(arrivals.take(event, began), []));
    assert_eq!(arrivals.silence(began), keys(ahead));
}

trait ConcatAll {
    fn concat_all(self) -> Vec<Whole>;
}

impl<const N: usize> ConcatAll for [Vec<Whole>; N] {
    fn concat_all(self) -> Vec<Whole> {
        self.into_iter().flatten().collect()
    }
}

proptest! {
    /// Typed by hand over a slow line, each key in as many pieces as it has bytes.
    #[test]
    fn keys_in_any_pieces_are_the_same_keys(
        typed in prop::collection::vec((0..KEYS.len() - 2, any::<bool>(), 0..90u64, "[a-zA-NP-Z .,!]"), 1..20),
    ) {
        let mut pieces = vec![];
        let mut expected = vec![];
        for (nth, is_letter, pause, letter) in &typed {
            let bytes = if *is_letter { letter.as_str() } else { KEYS[*nth].0 };
            expected.extend(keys(bytes));
            pieces.push((150, &bytes[..1]));
            pieces.extend((1..bytes.len()).map(|at| (*pause, &bytes[at..=at])));
        }
        prop_assert_eq!(whole(&pieces), expected);
    }
}

//! When locking is overdue: after a time without a key, where there is something to lock and nobody is at work.

use std::time::Duration;

use crate::{doors::set_up, house::House, sealed::sealed};
use trustpath::{
    journey::{
        couple::Here,
        position::{Position, Stop},
        record::Seat,
    },
    session::{Place, Request},
};

const NO_TIME: Duration = Duration::from_nanos(1);
const MINUTE: Duration = Duration::from_secs(60);

/// Whether it locks when nobody has touched a key for no time at all; or else how long a front waits instead.
pub fn overdue(house: &mut House) -> Result<(), Option<Duration>> {
    let shell = house.shell_mut();
    shell.lock_after(NO_TIME);
    while shell.patience().is_some_and(|left| !left.is_zero()) {}
    shell.overdue().map(drop).ok_or_else(|| shell.patience())
}

#[test]
fn it_locks_only_where_a_passphrase_was_given() {
    assert_eq!(overdue(&mut set_up()), Err(None), "nobody has one");
    let mut house = sealed(&[Seat::First]);
    assert_eq!(overdue(&mut house), Err(None), "nobody sits");
    house.sit(Here::Second);
    assert_eq!(overdue(&mut house), Err(None), "who sits has none");
    house.sit(Here::First);
    assert_eq!(overdue(&mut house), Ok(()));
    house.send(Request::Lock.into());
    assert_eq!(overdue(&mut house), Err(None));
    house.sit(Here::First);
    house.shell_mut().lock_after(Duration::ZERO);
    assert_eq!((house.shell_mut().patience(), house.shell_mut().overdue()), (None, None), "never");
}

#[test]
fn a_running_exercise_is_no_idle_time_and_it_is_counted_from_its_end() {
    let mut house = sealed(&[Seat::First]);
    house.sit(Here::First);
    let stop = Stop::Part("alone".into());
    house.send(Request::Go(Place::Stop(Position { chapter: "are-we-ready".into(), stop })).into());
    assert_eq!(overdue(&mut house), Ok(()), "it has not begun");
    house.choose("Begin");
    let waits = overdue(&mut house).unwrap_err().unwrap();
    assert!(waits > MINUTE / 2 && waits <= MINUTE + NO_TIME, "{waits:?}");
    house.choose("Let the clock rest");
    assert_eq!(overdue(&mut house), Ok(()), "it rests");
    house.choose("Let the clock go on");
    house.clock.pass_seconds(60 * 60);
    assert_eq!(overdue(&mut house), Ok(()), "its time is up");
}

#[test]
fn a_short_pause_is_no_idle_time_and_a_long_one_is() {
    let mut house = sealed(&[Seat::First]);
    house.sit(Here::First);
    house.send(Request::Pause.into());
    house.choose("Back in 20 minutes");
    let waits = overdue(&mut house).unwrap_err().unwrap();
    assert!(waits > 19 * MINUTE && waits <= 20 * MINUTE + NO_TIME, "{waits:?}");
    house.clock.pass(1);
    assert_eq!(overdue(&mut house), Ok(()), "it is over");
    house.choose("Go on where you were");
    house.send(Request::Pause.into());
    house.choose("Back tomorrow");
    assert_eq!(overdue(&mut house), Ok(()));
}

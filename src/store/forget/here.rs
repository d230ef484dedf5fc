//! Taking away from within a front: whoever sits there is locked out of nothing before it is done.

use super::{forget_all_with, forget_with};
use crate::{
    journey::{Journey, record::Seat},
    store::{Forgotten, Store, Unlocked, error::SaveError, lock::Lock},
};
use std::path::PathBuf;

impl Store {
    /// Takes away what a seat wrote alone; nobody sits afterwards, and the folder is open as at another start. The
    /// [`crate::store::Draft`] must be dropped before. After an error those who were here still are.
    pub fn take_away(
        &mut self,
        seat: Seat,
        key: Option<&Unlocked>,
    ) -> Result<(Forgotten, Journey), SaveError> {
        self.may_write()?;
        let done = forget_with(&self.local, self.own_locks(), seat, key)?;
        Ok((done, self.begin_again()?))
    }

    /// Takes away everything, as [`super::forget_all`] does.
    pub fn take_all_away(&mut self, keys: &[Unlocked]) -> Result<Journey, SaveError> {
        self.may_write()?;
        forget_all_with(&self.local, self.own_locks(), keys)?;
        self.begin_again()
    }

    fn begin_again(&mut self) -> Result<Journey, SaveError> {
        self.reopen().map_err(super::opening)
    }

    fn own_locks(&self) -> Vec<(PathBuf, Lock)> {
        let writers = self.seat.iter().flat_map(|seat| seat.writers.iter());
        writers.map(|writer| (self.local.lock(&writer.id), writer.lock.clone())).collect()
    }
}

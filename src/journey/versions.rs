//! The versions of one thing, from all writers. The newest wins; two newest that do not name each other are a fork, of
//! which the loser is kept and offered.

use std::collections::BTreeSet;

use super::key::{Hlc, Signers};

/// At least one version of a thing, and which of them nobody has replaced yet. Lines may come in any order, and twice.
#[derive(Debug, Clone, PartialEq)]
pub struct Versions<T> {
    newest: Version<T>,
    /// None for the many things that were written once.
    history: Option<Box<History<T>>>,
}

#[derive(Debug, Clone, PartialEq)]
struct Version<T> {
    hlc: Hlc,
    /// Breaks the tie between two lines that claim the same moment (one was edited by hand): the line's checksum.
    tiebreak: u32,
    /// Its line is sealed: it leaves memory when its readers lock.
    sealed: bool,
    /// Whose word it is.
    signers: Signers,
    value: T,
}

#[derive(Debug, Clone, PartialEq)]
struct History<T> {
    replaced: BTreeSet<Hlc>,
    forks: Vec<Version<T>>,
    /// More than one version was read, and the older lines were not destroyed since.
    older: bool,
}

/// The moment, the order and the signers of the version in a line.
#[derive(Debug, Clone)]
pub struct VersionHead {
    pub hlc: Hlc,
    /// As in [`Version`].
    pub tiebreak: u32,
    pub sealed: bool,
    pub signers: Signers,
}

impl<T> Version<T> {
    fn of(line: VersionHead, value: T) -> Self {
        let VersionHead { hlc, tiebreak, sealed, signers } = line;
        Self { hlc, tiebreak, sealed, signers, value }
    }
}

impl<T> Default for History<T> {
    fn default() -> Self {
        Self { replaced: BTreeSet::new(), forks: Vec::new(), older: false }
    }
}

impl<T> Versions<T> {
    pub fn new(line: VersionHead, prev: &[Hlc], value: T) -> Self {
        let mut versions = Self { newest: Version::of(line, value), history: None };
        versions.replace(prev);
        versions
    }

    /// Adds a version that says which ones it replaced. One that is there already is taken as read anew where `tiebreak` is
    /// 0: its line may lie elsewhere now, or be sealed since.
    pub fn add(&mut self, line: VersionHead, prev: &[Hlc], value: T) {
        self.replace(prev);
        let known = self.history.iter().flat_map(|history| &history.replaced).any(|old| *old == line.hlc);
        let mut version = Version::of(line, value);
        let fork = self.history.get_or_insert_default();
        fork.older |= version.hlc != self.newest.hlc;
        if version.hlc == self.newest.hlc {
            if version.tiebreak == 0 {
                version.tiebreak = self.newest.tiebreak;
                self.newest = version;
            } else if version.tiebreak > self.newest.tiebreak {
                self.newest = version;
            }
        } else if let Some(again) = fork.forks.iter_mut().find(|other| other.hlc == version.hlc) {
            if version.tiebreak == 0 || version.tiebreak > again.tiebreak {
                *again = version;
            }
        } else if version.hlc > self.newest.hlc {
            fork.forks.push(std::mem::replace(&mut self.newest, version));
        } else if !known {
            fork.forks.push(version);
        }
        fork.forks.retain(|other| !fork.replaced.contains(&other.hlc));
        // A version that was dated far ahead is replaced by one of an earlier date.
        let next = (0..fork.forks.len()).max_by(|&a, &b| fork.forks[a].hlc.cmp(&fork.forks[b].hlc));
        if let Some(next) = next.filter(|_| fork.replaced.contains(&self.newest.hlc)) {
            self.newest = fork.forks.swap_remove(next);
        }
    }

    fn replace(&mut self, prev: &[Hlc]) {
        if !prev.is_empty() {
            let history = self.history.get_or_insert_default();
            history.replaced.extend(prev.iter().cloned());
            history.forks.retain(|other| !history.replaced.contains(&other.hlc));
        }
    }

    pub fn newest(&self) -> &T {
        &self.newest.value
    }

    pub fn newest_mut(&mut self) -> &mut T {
        &mut self.newest.value
    }

    /// All versions that nobody replaced.
    pub fn each_mut(&mut self) -> impl Iterator<Item = &mut T> {
        let forks = self.history.iter_mut().flat_map(|history| &mut history.forks);
        forks.chain([&mut self.newest]).map(|version| &mut version.value)
    }

    /// Says whether the line of the newest version is sealed.
    pub fn settle(&mut self, sealed: bool) {
        self.newest.sealed = sealed;
    }

    /// Drops every sealed version that `goes` names. None where nothing is left.
    pub fn without(mut self, goes: impl Fn(&T) -> bool) -> Option<Self> {
        let stays = |version: &Version<T>| !(version.sealed && goes(&version.value));
        let mut forks = match &mut self.history {
            Some(history) => std::mem::take(&mut history.forks),
            None => Vec::new(),
        };
        forks.retain(stays);
        if !stays(&self.newest) {
            let next = (0..forks.len()).max_by(|&a, &b| forks[a].hlc.cmp(&forks[b].hlc))?;
            self.newest = forks.swap_remove(next);
        }
        if let Some(history) = &mut self.history {
            history.forks = forks;
        }
        Some(self)
    }

    /// Every version that nobody replaced: its moment, and whose word it is.
    pub fn all(&self) -> impl Iterator<Item = (&Hlc, Signers, &T)> {
        let forks = self.history.iter().flat_map(|history| &history.forks);
        forks.chain([&self.newest]).map(|version| (&version.hlc, version.signers, &version.value))
    }

    /// The versions that stay, and those that go. What those that go had replaced is replaced no more.
    pub fn part(mut self, goes: impl Fn(&Hlc, Signers) -> bool) -> (Option<Self>, Vec<(Hlc, T)>) {
        let forks = self.history.as_mut().map(|history| std::mem::take(&mut history.forks));
        let all = forks.into_iter().flatten().chain([self.newest]);
        let (gone, mut left): (Vec<_>, Vec<_>) = all.partition(|version| goes(&version.hlc, version.signers));
        let gone: Vec<_> = gone.into_iter().map(|version| (version.hlc, version.value)).collect();
        if let (Some(history), false) = (&mut self.history, gone.is_empty()) {
            history.replaced.clear();
        }
        let Some(newest) = left.pop() else { return (None, gone) };
        if let Some(history) = &mut self.history {
            history.forks = left;
        }
        let newest_first = Self { newest, history: self.history };
        (Some(newest_first.in_order()), gone)
    }

    /// The same, its newest version in its place.
    fn in_order(mut self) -> Self {
        let forks = self.history.iter_mut().flat_map(|history| &mut history.forks);
        if let Some(later) =
            forks.max_by(|a, b| a.hlc.cmp(&b.hlc)).filter(|later| later.hlc > self.newest.hlc)
        {
            std::mem::swap(later, &mut self.newest);
        }
        self
    }

    /// Versions that nobody replaced and that did not win.
    pub fn forks(&self) -> impl Iterator<Item = &T> {
        self.history.iter().flat_map(|history| &history.forks).map(|version| &version.value)
    }

    /// True where older lines may still be read, and the newest version knew of all of them.
    pub fn leaves_older(&self) -> bool {
        self.history.as_ref().is_some_and(|history| history.older && history.forks.is_empty())
    }

    /// The older lines were destroyed.
    pub fn destroyed(&mut self) {
        self.history.iter_mut().for_each(|history| history.older = false);
    }

    /// The versions that an edit made now replaces: the newest one and every fork.
    pub fn heads(&self) -> Vec<Hlc> {
        let forks = self.history.iter().flat_map(|history| &history.forks);
        forks.map(|version| version.hlc.clone()).chain([self.newest.hlc.clone()]).collect()
    }

    /// The names of those that a new version replaces: `prev`, and where that leaves no fork beside it, the newest `most` of
    /// those that were replaced before. So a line between them that never came, or was destroyed on its way, makes no two
    /// versions of them.
    pub fn named(&self, mut prev: Vec<Hlc>, most: usize) -> Vec<Hlc> {
        if self.heads().iter().all(|head| prev.contains(head)) {
            let replaced = self.history.iter().flat_map(|history| history.replaced.iter().rev().take(most));
            let more: Vec<_> = replaced.filter(|hlc| !prev.contains(hlc)).cloned().collect();
            prev.extend(more);
        }
        prev
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn hlc(millis: u64, writer: &str) -> Hlc {
        Hlc::new(millis, 0, writer)
    }

    fn line(hlc: Hlc, tiebreak: u32, sealed: bool) -> VersionHead {
        VersionHead { hlc, tiebreak, sealed, signers: Signers::ALL }
    }

    #[test]
    fn an_edit_that_names_what_it_replaced_leaves_no_fork() {
        let mut versions = Versions::new(line(hlc(1, "a"), 0, false), &[], "one");
        versions.add(line(hlc(2, "b"), 0, false), &[hlc(1, "a")], "two");
        assert_eq!((*versions.newest(), versions.forks().count()), ("two", 0));
        assert_eq!(versions.heads(), [hlc(2, "b")]);
    }

    #[test]
    fn two_edits_of_the_same_version_are_a_fork_until_one_names_both() {
        let mut versions = Versions::new(line(hlc(1, "a"), 0, false), &[], "one");
        versions.add(line(hlc(2, "a"), 0, false), &[hlc(1, "a")], "mine");
        versions.add(line(hlc(3, "b"), 0, false), &[hlc(1, "a")], "yours");
        assert_eq!(
            (*versions.newest(), versions.forks().copied().collect::<Vec<_>>()),
            ("yours", vec!["mine"])
        );
        let heads = versions.heads();
        versions.add(line(hlc(4, "a"), 0, false), &heads, "ours");
        assert_eq!((*versions.newest(), versions.forks().count()), ("ours", 0));
    }

    /// Whoever read the first version, and never the second, sees that the third took the place of both.
    #[test]
    fn a_version_names_those_that_were_replaced_before_it_unless_another_one_stands_beside() {
        let mut versions = Versions::new(line(hlc(1, "a"), 0, false), &[], "one");
        versions.add(line(hlc(2, "a"), 0, false), &[hlc(1, "a")], "two");
        let named = versions.named(versions.heads(), 8);
        assert_eq!(named, [hlc(2, "a"), hlc(1, "a")]);
        let mut elsewhere = Versions::new(line(hlc(1, "a"), 0, false), &[], "one");
        elsewhere.add(line(hlc(3, "a"), 0, false), &named, "three");
        assert_eq!((*elsewhere.newest(), elsewhere.forks().count()), ("three", 0));
        assert_eq!(versions.named(versions.heads(), 0), [hlc(2, "a")]);
        versions.add(line(hlc(3, "b"), 0, false), &[hlc(1, "a")], "written apart");
        assert_eq!(versions.named(vec![hlc(2, "a")], 8), [hlc(2, "a")]);
    }

    #[test]
    fn older_lines_are_left_until_they_are_destroyed_and_a_fork_is_nobodys_to_destroy() {
        let mut versions = Versions::new(line(hlc(2, "a"), 7, false), &[hlc(1, "a")], "two");
        assert!(!versions.leaves_older(), "what it replaced was never read");
        versions.add(line(hlc(1, "a"), 7, false), &[], "one");
        assert!(versions.leaves_older());
        versions.destroyed();
        versions.add(line(hlc(2, "a"), 0, false), &[hlc(1, "a")], "two");
        assert!(!versions.leaves_older(), "the same line, read anew");
        versions.add(line(hlc(1, "b"), 7, false), &[], "written apart");
        assert!(!versions.leaves_older());
    }

    #[test]
    fn of_two_lines_of_one_moment_the_checksum_decides() {
        for (first, second) in [(1, 2), (2, 1)] {
            let mut versions = Versions::new(line(hlc(1, "a"), first, false), &[], first);
            versions.add(line(hlc(1, "a"), second, false), &[], second);
            assert_eq!((*versions.newest(), versions.forks().count()), (2, 0));
        }
    }

    #[test]
    fn sealed_versions_leave_and_what_is_readable_stays() {
        let mut versions = Versions::new(line(hlc(1, "a"), 7, false), &[], "clear");
        versions.add(line(hlc(2, "b"), 8, true), &[], "sealed");
        let left = versions.clone().without(|_| true).unwrap();
        assert_eq!((*left.newest(), left.forks().count()), ("clear", 0));
        assert_eq!(versions.clone().without(|_| false).unwrap().forks().count(), 1);
        versions.add(line(hlc(1, "a"), 0, true), &[], "sealed since");
        assert_eq!(versions.forks().copied().collect::<Vec<_>>(), ["sealed since"]);
        assert!(versions.without(|_| true).is_none());
    }

    proptest! {
        #[test]
        fn the_order_in_which_lines_are_read_does_not_matter(order in Just((0..6usize).collect::<Vec<_>>()).prop_shuffle(), twice in 0..6usize) {
            // a ← b ← d and a ← c, then e replaces d and c, then a lonely f.
            let all = [
                (hlc(1, "a"), vec![], 'a'),
                (hlc(2, "b"), vec![hlc(1, "a")], 'b'),
                (hlc(3, "c"), vec![hlc(1, "a")], 'c'),
                (hlc(4, "b"), vec![hlc(2, "b")], 'd'),
                (hlc(5, "c"), vec![hlc(4, "b"), hlc(3, "c")], 'e'),
                (hlc(6, "f"), vec![], 'f'),
            ];
            let mut lines = order.iter().chain([&twice]).map(|&i| all[i].clone());
            let (hlc, prev, value) = lines.next().unwrap();
            let mut versions = Versions::new(line(hlc, 0, false), &prev, value);
            for (hlc, prev, value) in lines {
                versions.add(line(hlc, 0, false), &prev, value);
            }
            prop_assert_eq!(*versions.newest(), 'f');
            prop_assert_eq!(versions.forks().copied().collect::<String>(), "e");
        }
    }
}

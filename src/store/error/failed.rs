//! The error of an act on a file: the act, the file, the reason, and what helps.

use std::{
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

use crate::language::{Catalogue, ErrorsAct as Act, in_force, said};

/// An act on a file that did not work.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{}", self.said(in_force()))]
pub struct Failed {
    act: Act,
    path: PathBuf,
    reason: Reason,
}

impl Failed {
    /// For `map_err`.
    pub(in crate::store) fn when(act: Act, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |cause| Self { act, path, reason: cause.into() }
    }

    fn said(&self, say: Catalogue) -> String {
        say.errors_failed(said::ErrorsFailed {
            errors_act: self.act,
            path: &self.path.display().to_string(),
            why: self.reason.said(say),
            advice: self.reason.advice(self.act, say),
        })
    }
}

/// Why an act on a file did not work.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.said(in_force()))]
pub struct Reason {
    kind: ErrorKind,
    /// The system's own words.
    system: String,
}

impl Reason {
    pub(in crate::store) fn said(&self, say: Catalogue) -> &str {
        match self.kind {
            ErrorKind::StorageFull => say.errors_disk_full(),
            ErrorKind::QuotaExceeded => say.errors_quota_used(),
            ErrorKind::FileTooLarge => say.errors_file_may_not_grow(),
            ErrorKind::PermissionDenied => say.errors_no_permission(),
            ErrorKind::ReadOnlyFilesystem => say.errors_disk_read_only(),
            ErrorKind::NotFound => say.errors_not_there(),
            ErrorKind::AlreadyExists => say.errors_there_already(),
            ErrorKind::NotADirectory => say.errors_folder_needed(),
            ErrorKind::IsADirectory => say.errors_is_folder(),
            _ => &self.system,
        }
    }

    fn advice(&self, act: Act, say: Catalogue) -> &'static str {
        match self.kind {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                say.errors_free_space()
            }
            ErrorKind::AlreadyExists if act == Act::Writing => say.errors_name_another(),
            ErrorKind::PermissionDenied => say.errors_look_at_owner(),
            ErrorKind::ReadOnlyFilesystem => say.errors_make_writable(),
            _ => say.errors_ask_doctor(),
        }
    }
}

impl From<io::Error> for Reason {
    fn from(cause: io::Error) -> Self {
        Self { kind: cause.kind(), system: cause.to_string() }
    }
}

impl From<Failed> for Reason {
    fn from(failed: Failed) -> Self {
        failed.reason
    }
}

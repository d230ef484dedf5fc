//! The sections of the manual page that no option and no command says by itself. Like all help they are in English.

/// A section of the manual page: its heading, and its entries, each with what it means. An entry without a name is a
/// paragraph.
pub struct Section {
    pub heading: &'static str,
    pub entries: &'static [(&'static str, &'static str)],
}

pub const SECTIONS: [Section; 5] = [
    Section {
        heading: "FILES",
        entries: &[
            (
                "~/.local/share/trustpath/",
                "The data folder on Linux: everything that is written, for this account alone. On macOS it is \
                 ~/Library/Application Support/trustpath/, on Windows %APPDATA%\\trustpath\\data\\. `trustpath doctor` \
                 names it. Its README.txt tells how to read it by hand, with jq, base64 and age.",
            ),
            (
                "~/.local/state/trustpath/machine.json",
                "The memory of this machine: its settings, and where guides lie. No word of anybody is in it. It is \
                 neither synced nor sealed. On macOS it is in ~/Library/Application Support/trustpath-state/, on Windows \
                 in %APPDATA%\\trustpath\\config\\.",
            ),
            (
                "~/.local/share/trustpath-guides/<id>/<version>/",
                "Guides that were added, each version in a folder of its own. No word of anybody is in them. On macOS it is \
                 ~/Library/Application Support/trustpath-guides/.",
            ),
        ],
    },
    Section {
        heading: "ENVIRONMENT",
        entries: &[
            ("TRUSTPATH_DATA_DIR", "The data folder, where --data-dir names none. A whole path."),
            ("TRUSTPATH_STATE_DIR", "The folder for the memory of this machine. A whole path."),
            ("TRUSTPATH_GUIDES_DIR", "The folder of added guides. A whole path."),
            (
                "NO_COLOR, CLICOLOR, CLICOLOR_FORCE",
                "No colours, where NO_COLOR is set or CLICOLOR is 0; colours also into a pipe, where CLICOLOR_FORCE is \
                 set. --color goes before them.",
            ),
            (
                "TERM, COLORTERM, COLORFGBG",
                "How many colours the terminal has, and on which paper. Where TERM is dumb, the guide goes line by line.",
            ),
            (
                "LC_ALL, LC_MESSAGES, LANG",
                "The language and the country, where neither the command line nor this machine's memory says them.",
            ),
            ("VISUAL, EDITOR", "The editor in which `trustpath journal edit` opens a note."),
            (
                "XDG_DATA_HOME, XDG_STATE_HOME",
                "On Linux, the folders around the data folder and the memory of this machine.",
            ),
        ],
    },
    Section {
        heading: "EXIT STATUS",
        entries: &[
            ("0", "It was done. Leaving at once by Ctrl-C is no failure either."),
            (
                "1",
                "It could not be done, and standard error says why; or `check` found mistakes, or `doctor` something \
                 that needs attention.",
            ),
            ("2", "It was asked for in a way that does not work; nothing was done."),
            ("128 and the signal's number", "A signal ended it."),
        ],
    },
    Section {
        heading: "EXAMPLES",
        entries: &[
            ("trustpath", "Opens the guide where you left off."),
            ("trustpath demo", "Shows it with a made-up couple; nothing is kept."),
            ("trustpath --plain", "Goes line by line, as for a screen reader."),
            (
                "trustpath --leave-key f12 --cover cal",
                "Lets F12 leave at once, too, and shows a calendar in its place. `trustpath settings set` remembers both.",
            ),
            (
                "trustpath journal add --seat sam --on yesterday 'We talked.'",
                "Keeps a note about another day.",
            ),
            (
                "trustpath export -f html -o summary.html",
                "Writes the summary that both approved, for a browser.",
            ),
            (
                "trustpath calendar --title Walk -o days.ics",
                "Writes the days of check-ins and promises for a calendar. Each is called by that one word.",
            ),
            (
                "trustpath --data-dir ~/Sync/ours",
                "Uses a folder that a sync carries to the other one's machine. Both may write.",
            ),
        ],
    },
    Section { heading: "SEE ALSO", entries: &[("", "age(1), jq(1)")] },
];

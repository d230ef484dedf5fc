//! How many colours a terminal shows, by what it says of itself.

/// Terminals that show all colours and do not always say so.
const TERMS: [&str; 5] = ["xterm-kitty", "foot", "alacritty", "xterm-ghostty", "wezterm"];
const PROGRAMS: [&str; 3] = ["iTerm.app", "WezTerm", "ghostty"];

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// Bold, dim and reversed letters only.
    #[default]
    Mono,
    /// The terminal's own sixteen, which look different everywhere.
    Sixteen,
    Indexed,
    Full,
}

impl Depth {
    /// The depth that the environment tells of, by a variable's name.
    pub fn of(variable: impl Fn(&str) -> Option<String>) -> Self {
        let said = |name| variable(name).unwrap_or_default();
        let (term, colours) = (said("TERM"), said("COLORTERM"));
        let is_known = TERMS.iter().any(|known| term.starts_with(known))
            || PROGRAMS.contains(&said("TERM_PROGRAM").as_str())
            || term.ends_with("-direct");
        match term.as_str() {
            _ if colours == "truecolor" || colours == "24bit" || is_known => Self::Full,
            term if term.contains("256color") => Self::Indexed,
            term if term.is_empty() || term == "dumb" || term.starts_with("vt") => Self::Mono,
            _ => Self::Sixteen,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_is_believed_in_what_it_says_of_its_colours() {
        let of = |said: &[(&str, &str)]| {
            Depth::of(|name| {
                said.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
            })
        };
        assert_eq!(of(&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")]), Depth::Full);
        assert_eq!(of(&[("TERM", "xterm-kitty")]), Depth::Full);
        assert_eq!(of(&[("TERM", "xterm-256color"), ("TERM_PROGRAM", "Apple_Terminal")]), Depth::Indexed);
        assert_eq!(of(&[("TERM", "xterm")]), Depth::Sixteen);
        assert_eq!(of(&[("TERM", "linux")]), Depth::Sixteen);
        assert_eq!(of(&[("TERM", "vt100")]), Depth::Mono);
        assert_eq!(of(&[]), Depth::Mono);
    }
}

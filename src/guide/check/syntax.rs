//! Errors of the TOML reader, in words for a person who writes a page.

use super::Fault;

/// `start` is where the TOML begins in the file.
pub fn fault(file: &str, text: &str, start: usize, error: &toml::de::Error) -> Fault {
    let span = error.span().map_or(start..start, |span| span.start + start..span.end + start);
    let (what, mend) = words(error.message(), key(text, span.start));
    Fault::new(file, text, span, what, mend)
}

/// The fault in plain words, and how to mend it.
fn words(message: &str, key: Option<&str>) -> (String, String) {
    let named = |before: &str| message.strip_prefix(before).and_then(|rest| rest.split_once('`'));
    let choices = |rest: &str| rest.rsplit_once("expected ").map(|(_, choices)| choices.to_owned());
    if let Some((field, _)) = named("missing field `") {
        return (
            format!("`{field}` is missing here"),
            form(field).unwrap_or(format!("add a line `{field} = …`")),
        );
    }
    if let Some((field, rest)) = named("unknown field `") {
        let mend = choices(rest).map_or("take it out".into(), |known| format!("take it out, or use {known}"));
        return (format!("`{field}` is not a field that can stand here"), mend);
    }
    if let Some((value, rest)) = named("unknown variant `") {
        let mend = choices(rest).map_or("choose another".into(), |known| format!("use {known}"));
        return (format!("`{value}` is not a value that can stand here"), mend);
    }
    let mend = key
        .and_then(form)
        .unwrap_or("put this line right; the other files of the guide show the form".into());
    (message.into(), mend)
}

/// How a field is written whose meaning its name does not tell.
fn form(field: &str) -> Option<String> {
    let form = match field {
        "strength" => "write `strength = \"A\"`, `\"B\"` or `\"C\"`: how strong the source is",
        "limit" => "write `limit = \"…\"`: in one sentence, how far the source reaches",
        "found" => "write `found = \"…\"`: what the source found, in the guide’s own words",
        "checked" => "write `checked = \"2026-11-22\"`: the day on which its source was read",
        "sure" => "write `sure = \"sure\"` or `\"likely\"`",
        "short" => "write `short = \"…\"`: the page in one line, for lists",
        _ => return None,
    };
    Some(form.into())
}

/// The key on the line of this place.
fn key(text: &str, at: usize) -> Option<&str> {
    let line_start = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    text[line_start..].lines().next()?.split_once('=').map(|(key, _)| key.trim())
}

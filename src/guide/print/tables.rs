//! Fields of a TOML table as Markdown, in the order in which they stand in the file.

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// The name and the value of a field.
type Field<'a> = (&'a str, &'a Spanned<DeValue<'a>>);

/// The level of the headings in a file, below that of the file itself.
const TOP: usize = 2;

/// Adds the fields with wanted names.
pub fn fields(table: &DeTable, is_wanted: impl Fn(&str) -> bool, out: &mut String) {
    let wanted = in_order(table).into_iter().filter(|(key, _)| is_wanted(key)).collect();
    all(wanted, TOP, out);
}

/// Those that are an id, a number or the like in one line, then each of the others by itself.
fn all(fields: Vec<Field>, level: usize, out: &mut String) {
    let (brief, others): (Vec<_>, Vec<_>) =
        fields.into_iter().partition(|(_, value)| is_brief(value.get_ref()));
    if !brief.is_empty() {
        out.push_str(&format!("*{}*\n\n", in_a_row(&brief)));
    }
    for (key, value) in others {
        field(&spoken(key), value, level, out);
    }
}

fn is_brief(value: &DeValue) -> bool {
    match value {
        DeValue::String(text) => text.chars().all(|c| c.is_ascii_lowercase() || "-._0123456789".contains(c)),
        DeValue::Array(_) | DeValue::Table(_) => false,
        _ => true,
    }
}

fn in_a_row(fields: &[Field]) -> String {
    let said = fields.iter().map(|(key, value)| format!("{} {}", spoken(key), plain(value.get_ref())));
    said.collect::<Vec<_>>().join("; ")
}

/// A table keeps its keys sorted by name, and each value knows its place.
fn in_order<'a>(table: &'a DeTable) -> Vec<Field<'a>> {
    let mut fields: Vec<_> = table.iter().map(|(key, value)| (key.get_ref().as_ref(), value)).collect();
    fields.sort_by_key(|(_, value)| value.span().start);
    fields
}

fn field(name: &str, value: &Spanned<DeValue>, level: usize, out: &mut String) {
    match value.get_ref() {
        DeValue::Array(list) => {
            let tables: Vec<_> = list.iter().filter_map(|value| value.get_ref().as_table()).collect();
            if !tables.iter().all(|table| table.keys().any(|key| is_short(key.get_ref()))) {
                return tables.iter().for_each(|table| entry(name, table, level, out));
            }
            let items = list.iter().map(|value| match value.get_ref() {
                DeValue::Table(table) => choice(table),
                value => plain(value),
            });
            let items: String = items.map(|item| format!("- {item}\n")).collect();
            out.push_str(&format!("**{name}:**\n\n{items}\n"));
        }
        DeValue::Table(table) => {
            for (key, value) in in_order(table) {
                field(&format!("{name}, {}", spoken(key)), value, level, out);
            }
        }
        value => {
            let text = plain(value);
            let apart = if text.contains('\n') { "\n\n" } else { " " };
            out.push_str(&format!("**{name}:**{apart}{text}\n\n"));
        }
    }
}

/// One of several things of a kind, under a heading of its own.
fn entry(name: &str, table: &DeTable, level: usize, out: &mut String) {
    let title = ["title", "name"].iter().find_map(|key| table.get(*key)?.get_ref().as_str());
    let title = title.map(|title| format!(": {title}")).unwrap_or_default();
    out.push_str(&format!("{} {}{title}\n\n", "#".repeat(level), name.to_uppercase()));
    all(in_order(table), level + 1, out);
}

/// True for the words of something that is one item of a list: a choice, a line of a scene.
fn is_short(key: &str) -> bool {
    matches!(key, "label" | "says")
}

/// A choice: its label, then everything else about it. So for a line.
fn choice(table: &DeTable) -> String {
    let (label, rest): (Vec<_>, Vec<_>) = in_order(table).into_iter().partition(|(key, _)| is_short(key));
    let label: String = label.iter().map(|(_, value)| plain(value.get_ref())).collect();
    format!("{label} ({})", in_a_row(&rest))
}

fn plain(value: &DeValue) -> String {
    match value {
        DeValue::String(text) => text.trim().to_owned(),
        DeValue::Integer(number) => number.as_str().to_owned(),
        DeValue::Float(number) => number.as_str().to_owned(),
        DeValue::Boolean(is) => if *is { "yes" } else { "no" }.to_owned(),
        DeValue::Datetime(moment) => moment.to_string(),
        DeValue::Array(list) => {
            list.iter().map(|value| plain(value.get_ref())).collect::<Vec<_>>().join(" · ")
        }
        DeValue::Table(table) => in_a_row(&in_order(table)),
    }
}

/// The name of a field for somebody who does not write pages.
fn spoken(key: &str) -> String {
    match key {
        "hurt" => "for the one who was hurt",
        "broke" => "for the one who broke trust",
        "both" => "for two who hurt each other",
        "together" => "for both, with parts known",
        "neutral" => "for both, with nothing named",
        "solo" => "alone",
        "voice" => "whose words are quoted",
        "fear" => "says that silence out of fear is no breach",
        "ask" => "asked",
        "starts" => "at first it is",
        "shows" => "shows what was written in",
        "leads" => "leads to",
        "only_if" => "only after the choice",
        "checks" => "questions before it",
        key => return key.replace('_', " "),
    }
    .into()
}

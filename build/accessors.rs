//! The Rust of the catalogue: a table a language, and one method a message, whose arguments are the message's holes.

use std::{collections::BTreeMap, fmt::Write};

use super::language::compile::{HoleKind, Signature, Table};

/// The whole file, for the languages by their tags.
pub fn rust(all: &[Signature], languages: &[(String, Table)]) -> String {
    let mut tables: String =
        languages.iter().map(|(language, table)| static_table(language, table)).collect();
    let names: Vec<_> = languages.iter().map(|(language, _)| format!("&{}", constant(language))).collect();
    writeln!(tables, "\nstatic LANGUAGES: &[&Table] = &[{}];", names.join(", ")).expect("text takes text");
    let methods: String = all.iter().enumerate().map(|(nth, signature)| method(nth, signature)).collect();
    let structs: String = all.iter().filter(|signature| has_twins(signature)).map(holes_by_name).collect();
    format!(
        "{tables}{}\nimpl Catalogue {{\n{methods}}}\n\n\
         /// The holes of messages that have two of one kind, by their names.\n\
         pub(crate) mod said {{\n    use super::*;\n\n{structs}}}\n",
        chosen_by(all)
    )
}

fn static_table(language: &str, table: &Table) -> String {
    let name = constant(language);
    format!(
        "static {name}: Table = Table {{ language: {language:?}, code: include_bytes!(concat!(env!(\"OUT_DIR\"), \
         \"/{language}.catalogue\")), starts: &{:?} }};\n",
        table.starts
    )
}

fn constant(language: &str) -> String {
    language.replace('-', "_").to_uppercase()
}

/// One type for each hole that is chosen by.
fn chosen_by(all: &[Signature]) -> String {
    let holes = all.iter().flat_map(|signature| &signature.holes);
    let chosen: BTreeMap<&str, &[String]> = holes
        .filter_map(|(hole, kind)| match kind {
            HoleKind::OneOf(names) => Some((hole.as_str(), names.as_slice())),
            _ => None,
        })
        .collect();
    chosen.iter().fold(String::new(), |mut code, (hole, names)| {
        let names: Vec<_> = names.iter().map(|name| camel(name)).collect();
        let derives = "#[derive(Debug, Clone, Copy, PartialEq, Eq)]";
        writeln!(
            code,
            "\n/// A choice in a sentence.\n{derives}\npub(crate) enum {} {{ {} }}",
            camel(hole),
            names.join(", ")
        )
        .expect("text takes text");
        code
    })
}

fn method(nth: usize, signature: &Signature) -> String {
    let Signature { id, holes, file, line, says } = signature;
    let name = snake(id);
    let says = says.replace('[', "\\[").replace(']', "\\]").replace('<', "\\<");
    let doc = format!("    /// `{file}:{line}`: {says}\n");
    if holes.is_empty() {
        return format!("{doc}    pub(crate) fn {name}(self) -> &'static str {{ self.plain({nth}) }}\n");
    }
    let (params, of) = if has_twins(signature) {
        (format!("holes: said::{}{}", camel(id), if borrows(signature) { "<'_>" } else { "" }), "holes.")
    } else {
        let params: Vec<_> =
            holes.iter().map(|(hole, kind)| format!("{}: {}", snake(hole), typed(hole, kind, ""))).collect();
        (params.join(", "), "")
    };
    let args: Vec<_> = holes.iter().map(|(hole, kind)| arg(&format!("{of}{}", snake(hole)), kind)).collect();
    let is_private = holes.iter().any(|(_, kind)| *kind == HoleKind::Private);
    let (said, into) = if is_private { ("Private", ".into()") } else { ("String", "") };
    format!(
        "{doc}    pub(crate) fn {name}(self, {params}) -> {said} {{ self.filled({nth}, &[{}]){into} }}\n",
        args.join(", ")
    )
}

/// True where two holes could be given the wrong way round: they are given by their names.
fn has_twins(Signature { holes, .. }: &Signature) -> bool {
    holes.iter().enumerate().any(|(nth, (hole, kind))| {
        holes[..nth].iter().any(|(before, other)| typed(before, other, "") == typed(hole, kind, ""))
    })
}

fn borrows(Signature { holes, .. }: &Signature) -> bool {
    holes.iter().any(|(_, kind)| matches!(kind, HoleKind::Word | HoleKind::Private | HoleKind::List))
}

fn holes_by_name(signature: &Signature) -> String {
    let fields: Vec<_> = signature
        .holes
        .iter()
        .map(|(hole, kind)| format!("pub {}: {}", snake(hole), typed(hole, kind, "'a ")))
        .collect();
    let name = camel(&signature.id);
    let life = if borrows(signature) { "<'a>" } else { "" };
    format!(
        "    /// Holes of `{}`.\n    #[derive(Clone, Copy)]\n    pub(crate) struct {name}{life} {{ {} }}\n",
        signature.id,
        fields.join(", ")
    )
}

/// The type of an argument; `life` stands behind each `&`.
fn typed(hole: &str, kind: &HoleKind, life: &str) -> String {
    match kind {
        HoleKind::Word => format!("&{life}str"),
        HoleKind::Private => format!("&{life}Private"),
        HoleKind::Number | HoleKind::Spelled | HoleKind::Minutes => "usize".into(),
        HoleKind::Day | HoleKind::Date | HoleKind::Weekday => "NaiveDate".into(),
        HoleKind::Time => "NaiveTime".into(),
        HoleKind::List => format!("&{life}[&{life}str]"),
        HoleKind::Flag => "bool".into(),
        HoleKind::OneOf(_) => camel(hole),
    }
}

fn arg(value: &str, kind: &HoleKind) -> String {
    match kind {
        HoleKind::Flag | HoleKind::OneOf(_) => format!("Arg::Chosen({value} as u8)"),
        HoleKind::Private => format!("Arg::Word({value}.expose())"),
        kind => format!("Arg::{kind:?}({value})"),
    }
}

fn snake(name: &str) -> String {
    name.replace('-', "_")
}

fn camel(name: &str) -> String {
    name.split('-').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}

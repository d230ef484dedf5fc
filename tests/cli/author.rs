//! `docs/write-a-guide.md`, followed to the letter: what it tells to type is typed, what it tells to write is written, and
//! what it shows is what comes.

use std::fs;

use super::Home;

const PAGE: &str = include_str!("../../docs/write-a-guide.md");

/// A thing that the page tells to do.
#[derive(Debug)]
enum Step<'a> {
    /// A command, and lines that its output holds, in this order.
    Run(&'a str, Vec<&'a str>),
    Write(&'a str, &'a str),
    Replace {
        file: &'a str,
        with: &'a str,
        was: &'a str,
    },
    /// Lines that are typed into the command before.
    Type(&'a str),
}

/// The blocks of the page and the sentences that tell to write or to replace, in order.
fn steps(page: &str) -> Vec<Step<'_>> {
    let (mut steps, mut file) = (vec![], "");
    let mut rest = page;
    while let Some((text, block)) = rest.split_once("```") {
        for sentence in text.split_inclusive(". ").flat_map(|text| text.split('\n').collect::<Vec<_>>()) {
            let quoted: Vec<_> = sentence.split('`').skip(1).step_by(2).collect();
            if let [file, with, was] = quoted[..]
                && sentence.contains("in place of")
            {
                steps.push(Step::Replace { file, with, was });
            } else if let [named, ..] = quoted[..]
                && named.starts_with("our-guide/")
            {
                file = named;
            }
        }
        let (kind, block) = block.split_once('\n').expect("a block has a first line");
        let (body, after) = block.split_once("```\n").expect("a block ends");
        match kind {
            "sh" => {
                for command in body.split("$ ").skip(1) {
                    let (command, shown) = command.split_once('\n').expect("a command has a line");
                    steps.push(Step::Run(command, shown.lines().collect()));
                }
            }
            "text" => steps.push(Step::Write(file, body)),
            "typed" => steps.push(Step::Type(body)),
            kind => panic!("what is a block of {kind:?}?"),
        }
        rest = after;
    }
    steps
}

fn tar(home: &Home) {
    let file = fs::File::create(home.path().join("our-guide.tar")).unwrap();
    let mut tar = tar::Builder::new(file);
    tar.append_dir_all("our-guide", home.path().join("our-guide")).unwrap();
    tar.finish().unwrap();
}

/// Every line is in the output, one behind the other; blanks at line ends and breaks of lines do not count.
fn holds(out: &str, shown: &[&str], command: &str) {
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let whole = flat(out);
    let mut at = 0;
    for line in shown {
        let line = flat(line);
        let found = whole[at..].find(&line);
        at += found.unwrap_or_else(|| panic!("{command}: no {line:?} in\n{out}")) + line.len();
    }
}

#[test]
fn the_tutorial_does_what_it_says() {
    let home = Home::new();
    let steps = steps(PAGE);
    assert!(steps.len() > 14, "{steps:#?}");
    for (nth, step) in steps.iter().enumerate() {
        match step {
            Step::Run(command, _) if command.starts_with("tar ") => tar(&home),
            Step::Run(command, shown) => {
                let line = command.strip_prefix("trustpath ").expect("a command of the program");
                let typed =
                    steps.get(nth + 1).map(|next| if let Step::Type(lines) = next { lines } else { "" });
                let said = home.told(line, typed.unwrap_or_default());
                assert_eq!(said.err, "", "{command}");
                holds(&said.out, shown, command);
            }
            Step::Write(file, text) => fs::write(home.path().join(file), text).unwrap(),
            Step::Replace { file, with, was } => {
                let path = home.path().join(file);
                let text = fs::read_to_string(&path).unwrap();
                assert!(text.contains(was), "{file} holds no {was}");
                fs::write(&path, text.replace(was, with)).unwrap();
            }
            Step::Type(_) => {}
        }
    }
}

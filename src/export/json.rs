//! The summary for other programs. The words are exact; what a terminal could obey is written as `\u` escapes.

use serde::Serialize;

use super::Summary;
use crate::{block::is_safe, language::Catalogue};

#[derive(Serialize)]
struct Document<'a> {
    what: String,
    #[serde(flatten)]
    summary: &'a Summary,
    note: &'static str,
}

pub fn json(summary: &Summary, say: Catalogue) -> String {
    let document = Document { what: summary.what(say), summary, note: say.export_end() };
    let mut json = serde_json::to_string_pretty(&document).expect("text and dates always serialise");
    json.push('\n');
    escape(&json)
}

/// JSON that says the same with escapes for what a terminal could obey. All characters that [`crate::block::safe`] would replace stand inside strings here, and are in the first plane, so
/// that one escape each is right.
pub fn escape(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if is_safe(c) { out.push(c) } else { out.push_str(&format!("\\u{:04x}", u32::from(c))) }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{super::tests::*, *};
    use crate::block::safe;

    #[test]
    fn a_summary_as_json() {
        insta::assert_snapshot!(json(&example(), Catalogue::ENGLISH), @r##"
        {
          "what": "A reflection summary made with trustpath on 22 November 2026. Everything in it was chosen together. It is not a clinical record.",
          "title": "Our summary",
          "made_on": "2026-11-22",
          "people": [
            "Sam",
            "Alex"
          ],
          "sections": [
            {
              "heading": "Listening actively",
              "entries": [
                {
                  "by": "Sam",
                  "asked": "What helped?",
                  "words": "# Not a heading\n\n  <b>I</b> was *late*, and said so.\n\u001b[31mred",
                  "at": "2026-11-03"
                },
                {
                  "by": "Alex",
                  "asked": "What helped?",
                  "words": "You stayed.",
                  "at": "2026-11-03"
                },
                {
                  "by": null,
                  "asked": "What do you want help with?",
                  "words": "Talking about money without one of us leaving the room, and finding a way back to the table when it happens.",
                  "at": null
                }
              ]
            }
          ],
          "note": "This is not a clinical record."
        }
        "##);
    }

    proptest! {
        #[test]
        fn any_words_come_back_exactly_and_print_harmlessly(words in ANY, bad in ANY) {
            let summary = holding(&bad, &format!("{bad}{words}"));
            let json = json(&summary, Catalogue::ENGLISH);
            prop_assert_eq!(safe(&json), json.as_str());
            let read: serde_json::Value = serde_json::from_str(&json).unwrap();
            let entry = &read["sections"][0]["entries"][0];
            prop_assert_eq!(entry["by"].as_str(), Some(bad.as_str()));
            prop_assert_eq!(entry["words"].as_str(), Some(summary.sections[0].entries[0].words.expose()));
        }
    }
}

//! The summary for other programs. The words are exact; what a terminal could obey is written as `\u` escapes.

use serde::{Serialize, Serializer};

use super::Document;
use crate::{
    block::{Chart, chart, is_safe},
    language::Catalogue,
};

/// Names the format; `docs/summary.schema.json` describes it. A change that old readers do not understand raises the
/// version.
const FORMAT: &str = "trustpath-summary";
const VERSION: u32 = 1;

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    version: u32,
    language: &'a str,
    what: String,
    #[serde(flatten)]
    document: &'a Document,
    note: &'static str,
}

pub fn json(document: &Document, say: Catalogue) -> String {
    let (what, note) = (document.what(say), say.export_end());
    let file = File { format: FORMAT, version: VERSION, language: say.tag(), what, document, note };
    let mut json = serde_json::to_string_pretty(&file).expect("text and dates always serialise");
    json.push('\n');
    escape(&json)
}

#[derive(Serialize)]
struct JsonChart<'a> {
    low: &'a str,
    high: &'a str,
    lines: Vec<JsonLine<'a>>,
}

#[derive(Serialize)]
struct JsonLine<'a> {
    by: &'a str,
    points: Vec<JsonPoint>,
}

#[derive(Serialize)]
struct JsonPoint {
    on: chrono::NaiveDate,
    value: Option<u8>,
}

/// The numbers of a chart, as the program that reads them may draw them anew.
pub fn chart<S: Serializer>(chart: &Chart, serializer: S) -> Result<S::Ok, S::Error> {
    let points = |line: &chart::ChartLine| {
        line.points.iter().map(|point| JsonPoint { on: point.on, value: point.value }).collect()
    };
    let lines = chart.lines.iter().map(|line| JsonLine { by: &line.name, points: points(line) }).collect();
    JsonChart { low: &chart.low, high: &chart.high, lines }.serialize(serializer)
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
          "format": "trustpath-summary",
          "version": 1,
          "language": "en",
          "what": "A reflection summary made with trustpath on 22 November 2026. Everything in it was chosen together. It is not a clinical record.",
          "title": "Our summary",
          "made_on": "2026-11-22",
          "people": [
            "Sam",
            "Alex"
          ],
          "sections": [
            {
              "id": "asks",
              "heading": "What we want help with",
              "items": [
                {
                  "kind": "question",
                  "id": "guided-communication.want",
                  "asked": "What do I want?",
                  "voices": [
                    {
                      "by": "Sam",
                      "on": "2026-11-09",
                      "words": "Talking about money without one of us leaving the room, and finding a way back to the table when it happens."
                    }
                  ]
                }
              ]
            },
            {
              "id": "time",
              "heading": "What we did, and when",
              "items": [
                {
                  "kind": "moment",
                  "on": "2026-11-03",
                  "what": "“Listening actively” is done"
                },
                {
                  "kind": "moment",
                  "on": "2026-11-05",
                  "what": "What we agreed"
                }
              ]
            },
            {
              "id": "runs",
              "heading": "Agreements and promises that run now",
              "items": [
                {
                  "kind": "sheet",
                  "id": "agreement/1",
                  "title": "What we agreed",
                  "by": "Sam and Alex",
                  "on": "2026-11-05",
                  "lines": [
                    {
                      "asked": "What we do.",
                      "words": "A message by seven."
                    },
                    {
                      "asked": "When we look at it again",
                      "words": "On 6 December 2026."
                    }
                  ],
                  "answers": [
                    {
                      "asked": "The answer of Alex",
                      "words": "yes"
                    }
                  ]
                }
              ]
            },
            {
              "id": "listening-actively",
              "heading": "Listening actively",
              "items": [
                {
                  "kind": "question",
                  "id": "listening-actively.helped",
                  "asked": "What helped?",
                  "voices": [
                    {
                      "by": "Sam",
                      "on": "2026-11-03",
                      "words": "# Not a heading\n\n  <b>I</b> was *late*, and said so.\n\u001b[31mred"
                    },
                    {
                      "by": "Alex",
                      "on": "2026-11-03",
                      "words": "You stayed."
                    }
                  ]
                }
              ]
            },
            {
              "id": "check-in",
              "heading": "The weekly check-in",
              "about": "Our own questions, not a validated test.",
              "items": [
                {
                  "kind": "chart",
                  "id": "check-in.hope",
                  "asked": "How hopeful am I about us?",
                  "words": [
                    "0: I see no way today. 10: I can picture it going well.",
                    "Sam: What may be said of Sam.",
                    "2 Sep: 4, 9 Sep: no number, 16 Sep: 5.",
                    "Alex: What may be said of Alex.",
                    "2 Sep: 6, 9 Sep: 6, 16 Sep: 7."
                  ],
                  "chart": {
                    "low": "I see no way today",
                    "high": "I can picture it going well",
                    "lines": [
                      {
                        "by": "Sam",
                        "points": [
                          {
                            "on": "2026-09-02",
                            "value": 4
                          },
                          {
                            "on": "2026-09-09",
                            "value": null
                          },
                          {
                            "on": "2026-09-16",
                            "value": 5
                          }
                        ]
                      },
                      {
                        "by": "Alex",
                        "points": [
                          {
                            "on": "2026-09-02",
                            "value": 6
                          },
                          {
                            "on": "2026-09-09",
                            "value": 6
                          },
                          {
                            "on": "2026-09-16",
                            "value": 7
                          }
                        ]
                      }
                    ]
                  }
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
            let document = holding(&bad, &format!("{bad}{words}"));
            let json = json(&document, Catalogue::ENGLISH);
            prop_assert_eq!(safe(&json), json.as_str());
            let read: serde_json::Value = serde_json::from_str(&json).unwrap();
            let items = &read["sections"][0]["items"];
            let super::super::document::Item::Question(question) = &document.sections[0].items[0] else { panic!() };
            let words = question.voices[0].words.expose();
            prop_assert_eq!(items[0]["voices"][0]["by"].as_str(), Some(bad.as_str()));
            for held in [&items[0]["voices"][0]["words"], &items[1]["asked"], &items[2]["lines"][0]["words"], &items[3]["voices"][1]["words"]] {
                prop_assert_eq!(held.as_str(), Some(words));
            }
        }
    }
}

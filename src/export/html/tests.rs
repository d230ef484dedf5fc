use proptest::prelude::*;

use super::{
    super::tests::{ANY, example, holding},
    *,
};
use crate::block::safe;

#[test]
fn a_summary_as_html() {
    let written = html(&example(), Catalogue::ENGLISH);
    let (_, body) = written.split_once("<body>\n").unwrap();
    insta::assert_snapshot!(body, @r#"
    <header>
    <h1>Our summary</h1>
    <p>A reflection summary made with trustpath on 22 November 2026. Everything in it was chosen together. It is not a clinical record.</p>
    <p>People: Sam and Alex</p>
    </header>
    <main>
    <section aria-labelledby="asks">
    <h2 id="asks">What we want help with</h2>
    <article>
    <h3>What do I want?</h3>
    <figure>
    <blockquote><div class="words" dir="auto">Talking about money without one of us leaving the room, and finding a way back to the table when it happens.</div></blockquote>
    <figcaption>Sam, 9 November 2026</figcaption>
    </figure>
    </article>
    </section>
    <section aria-labelledby="time">
    <h2 id="time">What we did, and when</h2>
    <ol class="time">
    <li>3 November 2026: “Listening actively” is done</li>
    <li>5 November 2026: What we agreed</li>
    </ol>
    </section>
    <section aria-labelledby="runs">
    <h2 id="runs">Agreements and promises that run now</h2>
    <article>
    <h3>What we agreed</h3>
    <p class="by">Sam and Alex, 5 November 2026</p>
    <dl>
    <dt>What we do.</dt>
    <dd><div class="words" dir="auto">A message by seven.</div></dd>
    <dt>When we look at it again</dt>
    <dd><div class="words" dir="auto">On 6 December 2026.</div></dd>
    <dt>The answer of Alex</dt>
    <dd><div class="words" dir="auto">yes</div></dd>
    </dl>
    </article>
    </section>
    <section aria-labelledby="listening-actively">
    <h2 id="listening-actively">Listening actively</h2>
    <article>
    <h3>What helped?</h3>
    <table>
    <caption class="unseen">What helped?</caption>
    <thead><tr><th scope="col">Sam, 3 November 2026</th><th scope="col">Alex, 3 November 2026</th></tr></thead>
    <tbody><tr><td><div class="words" dir="auto"># Not a heading

      &lt;b&gt;I&lt;/b&gt; was *late*, and said so.
    ␛[31mred</div></td><td><div class="words" dir="auto">You stayed.</div></td></tr></tbody>
    </table>
    </article>
    </section>
    <section aria-labelledby="check-in">
    <h2 id="check-in">The weekly check-in</h2>
    <p class="aside">Our own questions, not a validated test.</p>
    <article>
    <h3>How hopeful am I about us?</h3>
    <svg viewBox="0 0 640 180" role="img" aria-label="How hopeful am I about us?">
    <line class="grid" x1="24" x2="640" y1="154" y2="154"/><text x="0" y="158" font-size="13">0</text>
    <line class="grid" x1="24" x2="640" y1="81" y2="81"/><text x="0" y="85" font-size="13">5</text>
    <line class="grid" x1="24" x2="640" y1="8" y2="8"/><text x="0" y="12" font-size="13">10</text>
    <circle class="first" cx="30" cy="96" r="4"/><circle class="first" cx="634" cy="81" r="4"/>
    <polyline class="second" points="30,67 332,67 634,52"/>
    <rect class="second" x="26" y="63" width="8" height="8"/><rect class="second" x="328" y="63" width="8" height="8"/><rect class="second" x="630" y="48" width="8" height="8"/>
    <text x="24" y="180" font-size="13">2 Sep 2026</text><text x="640" y="180" font-size="13" text-anchor="end">16 Sep 2026</text>
    </svg>
    <p>0: I see no way today. 10: I can picture it going well.</p>
    <p>Sam: What may be said of Sam.</p>
    <p>2 Sep: 4, 9 Sep: no number, 16 Sep: 5.</p>
    <p>Alex: What may be said of Alex.</p>
    <p>2 Sep: 6, 9 Sep: 6, 16 Sep: 7.</p>
    </article>
    </section>
    </main>
    <footer>
    <p>This is not a clinical record.</p>
    </footer>
    </body>
    </html>
    "#);
}

/// The tags of a file, in order, and the text between them as a browser shows it.
fn read(html: &str) -> (Vec<&str>, Vec<String>) {
    let (mut tags, mut texts) = (vec![], vec![]);
    for piece in html.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').expect("a tag ends");
        tags.push(tag);
        let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
        texts.push(entities.iter().fold(text.to_owned(), |text, (entity, sign)| text.replace(entity, sign)));
    }
    (tags, texts)
}

proptest! {
    #[test]
    fn any_words_come_back_as_words(words in ANY, unruly in "([<>&\"'/=!-]|script|style|[a-z ]|\n){0,24}") {
        for words in [words, unruly] {
            let typed: crate::private::Private = words.as_str().into();
            let written = html(&holding("Sam", &words), Catalogue::ENGLISH);
            let (tags, texts) = read(&written);
            let plain = html(&holding("Sam", "words"), Catalogue::ENGLISH);
            prop_assert_eq!(tags, read(&plain).0);
            let said = safe(typed.expose()).trim_end_matches('\n').to_owned();
            prop_assert_eq!(texts.iter().filter(|text| **text == said).count() >= 5, true, "{}", written);
        }
    }
}

#[test]
fn nothing_is_asked_of_anybody_and_nothing_runs() {
    let written = html(&example(), Catalogue::ENGLISH);
    for banned in [
        "http:", "https:", "//", "<script", "<link", "<img", "<iframe", "url(", "@import", " src=", " href=",
        " on",
    ] {
        assert!(!written.contains(banned) || banned == " on" && !written.contains(" onc"), "{banned}");
    }
    assert!(written.contains("default-src 'none'"));
}

#[test]
fn a_heading_never_skips_a_rank_and_every_drawing_has_a_name() {
    let written = html(&example(), Catalogue::ENGLISH);
    let ranks: Vec<u32> =
        read(&written).0.iter().filter_map(|tag| tag.strip_prefix('h')?.get(..1)?.parse().ok()).collect();
    assert_eq!((ranks[0], ranks.iter().filter(|rank| **rank == 1).count()), (1, 1));
    assert!(ranks.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{ranks:?}");
    assert_eq!(written.matches("<svg").count(), written.matches("role=\"img\" aria-label=\"").count());
}

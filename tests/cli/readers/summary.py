"""Reads a summary as others do: a browser, a printer, two readers of Markdown, a validator of JSON.

  summary.py HTML MARKDOWN JSON SCHEMA PDF

PDF is where the print goes. Ends with an error where one of them sees less, or more, than was chosen.
"""
import html, json, re, subprocess, sys
from pathlib import Path

import jsonschema
import markdown
from markdown_it import MarkdownIt
from playwright.sync_api import sync_playwright

page_file, markdown_file, json_file, schema_file, pdf = sys.argv[1:]
document = json.loads(Path(json_file).read_text())


def bare(text):
    """Letters alone: readers part lines as they like."""
    return "".join(text.split())


def items(kind):
    return [item for section in document["sections"] for item in section["items"] if item["kind"] == kind]


voices = [voice for question in items("question") for voice in question["voices"]]
lines = [line for sheet in items("sheet") for line in sheet["lines"] + sheet.get("answers", [])]
headings = [document["title"]] + [section["heading"] for section in document["sections"]]
asked = [question["asked"] for question in items("question")] + [chart["asked"] for chart in items("chart")]
said = [one["words"] for one in voices + lines] + [words for chart in items("chart") for words in chart["words"]]
said += headings + asked + [moment["what"] for moment in items("moment")]
assert all(map(bool, (voices, lines, items("moment"), items("chart")))), "the story has something of everything"


def check(reader, text):
    text = bare(text)
    missing = [one for one in said if bare(one) not in text]
    assert not missing, f"{reader} does not show {missing}"


# A validator, of the schema and of the file.
schema = json.loads(Path(schema_file).read_text())
jsonschema.Draft202012Validator.check_schema(schema)
jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker()).validate(document)

# Two readers of Markdown.
for reader, read in (("markdown-it", MarkdownIt().render), ("Python-Markdown", markdown.markdown)):
    seen = read(Path(markdown_file).read_text())
    check(reader, html.unescape(re.sub(r"<[^>]*>", "", seen)))
    assert seen.count("<blockquote>") == len(voices) + len(lines), reader
    assert "\\" not in re.sub(r"<[^>]*>", "", seen), f"{reader} shows a backslash"

CONTRAST = """() => {
  const parts = colour => colour.match(/[0-9.]+/g).map(Number);
  const light = colour => {
    const [r, g, b] = parts(colour).map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = light(getComputedStyle(document.body).backgroundColor);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let lowest = 21;
  while (walker.nextNode()) {
    if (!walker.currentNode.data.trim()) continue;
    const style = getComputedStyle(walker.currentNode.parentElement);
    const inDrawing = walker.currentNode.parentElement.closest('svg');
    const ink = light(inDrawing ? style.fill : style.color);
    lowest = Math.min(lowest, (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05));
  }
  return lowest;
}"""

with sync_playwright() as play:
    browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    page = browser.new_page(viewport={"width": 900, "height": 700})
    asked_for, complaints = [], []
    page.on("request", lambda request: asked_for.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    address = Path(page_file).absolute().as_uri()
    page.goto(address)
    assert asked_for == [address], f"something else was asked for: {asked_for}"
    assert not complaints, complaints
    check("the browser", page.inner_text("body"))
    # What a screen reader walks: names, ranks and order.
    tree = page.locator("body").aria_snapshot()
    named = re.findall(r'heading "((?:[^"\\]|\\.)*)" \[level=(\d)\]', tree)
    assert [name for name, rank in named if rank in "12"] == headings, named
    assert len(re.findall(r"^ *- img \"", tree, re.M)) == len(items("chart")), tree
    pairs = [q for q in items("question") if len(q["voices"]) == 2 and len({v["by"] for v in q["voices"]}) == 2]
    assert len(re.findall(r"^ *- table", tree, re.M)) == len(pairs), tree
    assert tree.count("columnheader") == 2 * len(pairs), tree
    # By keys to the end.
    for _ in range(200):
        page.keyboard.press("PageDown")
    page.wait_for_function("Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        lowest = page.evaluate(CONTRAST)
        assert lowest >= 4.5, f"{scheme}: a letter of contrast {lowest:.1f}"
        page.set_viewport_size({"width": 360, "height": 700})
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= 360, f"{scheme}: {width} pixels wide on a narrow screen"
        page.set_viewport_size({"width": 900, "height": 700})
    page.pdf(path=pdf, prefer_css_page_size=True)
    assert asked_for == [address] and not complaints, (asked_for, complaints)
    browser.close()

printed = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True).stdout
assert bare(document["title"]) in bare(printed)
# Columns stand side by side on paper, so a long answer is looked for word by word.
words = [word for one in said for word in one.split() if len(word) > 3]
lost = [word for word in words if bare(word) not in bare(printed)]
assert len(lost) <= len(words) // 50, f"the print lost {lost}"
size = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
assert "A4" in size, size

//! A chart as a drawing inside the file. Its words stand below it, so that the drawing needs none but a name.

use chrono::NaiveDate;

use super::escape::line;
use crate::{
    block::{Chart, chart::ChartLine},
    language::Catalogue,
};

/// Units of the drawing: its width and height, and the room left of and below the grid.
const WIDTH: i64 = 640;
const HEIGHT: i64 = 180;
const LEFT: i64 = 24;
const BELOW: i64 = 22;
/// The numbers of a scale.
const MOST: i64 = 10;

/// The drawing of a chart, from its first to its last day.
pub fn chart(chart: &Chart, say: Catalogue) -> String {
    let days: Vec<NaiveDate> =
        chart.lines.iter().flat_map(|line| line.points.iter().map(|point| point.on)).collect();
    let Some((first, last)) = days.iter().min().zip(days.iter().max()) else { return String::new() };
    let scale = Scale { first: *first, days: (*last - *first).num_days().max(1) };
    let lines: String = chart.lines.iter().map(|line| drawn(line, &scale)).collect();
    let days = format!(
        "<text x=\"{LEFT}\" y=\"{HEIGHT}\" font-size=\"13\">{}</text>\
         <text x=\"{WIDTH}\" y=\"{HEIGHT}\" font-size=\"13\" text-anchor=\"end\">{}</text>\n",
        line(&say.date_short(*first)),
        line(&say.date_short(*last))
    );
    format!(
        "<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"{}\">\n{}{lines}{days}</svg>\n",
        line(&chart.title),
        grid()
    )
}

struct Scale {
    first: NaiveDate,
    /// From the first day to the last.
    days: i64,
}

impl Scale {
    fn x(&self, on: NaiveDate) -> i64 {
        LEFT + 6 + (WIDTH - LEFT - 12) * (on - self.first).num_days() / self.days
    }
}

/// The height of a number.
fn y(value: i64) -> i64 {
    let (top, bottom) = (8, HEIGHT - BELOW - 4);
    bottom - (bottom - top) * value / MOST
}

fn grid() -> String {
    [0, MOST / 2, MOST]
        .map(|value| {
            let y = y(value);
            format!(
                "<line class=\"grid\" x1=\"{LEFT}\" x2=\"{WIDTH}\" y1=\"{y}\" y2=\"{y}\"/>\
                 <text x=\"0\" y=\"{}\" font-size=\"13\">{value}</text>\n",
                y + 4
            )
        })
        .concat()
}

/// A person's line: joined where it may be, a dot on each number.
fn drawn(line: &ChartLine, scale: &Scale) -> String {
    let class = if line.person == 0 { "first" } else { "second" };
    let at = |point: &crate::block::chart::Point| {
        point.value.map(|value| (scale.x(point.on), y(i64::from(value))))
    };
    let joined = line.joined.iter().map(|joined| {
        let points: Vec<_> =
            line.points[joined.clone()].iter().filter_map(at).map(|(x, y)| format!("{x},{y}")).collect();
        format!("<polyline class=\"{class}\" points=\"{}\"/>\n", points.join(" "))
    });
    // The second person's signs are square, so that colour alone tells nothing.
    let dots = line.points.iter().filter_map(at).map(|(x, y)| match line.person {
        0 => format!("<circle class=\"first\" cx=\"{x}\" cy=\"{y}\" r=\"4\"/>"),
        _ => format!("<rect class=\"second\" x=\"{}\" y=\"{}\" width=\"8\" height=\"8\"/>", x - 4, y - 4),
    });
    joined.chain(dots).chain(["\n".to_owned()]).collect()
}

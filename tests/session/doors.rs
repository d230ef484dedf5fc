//! First minutes and doors: the ways in which people begin, and sit down where they stand.

use crate::house::House;

impl House {
    /// Chooses what a label begins with.
    fn choose(&mut self, label: &str) {
        let page = self.page();
        let key =
            crate::couple::key(&page, label).unwrap_or_else(|| panic!("no {label:?} in\n{}", self.prose()));
        self.send(page.choice(key).unwrap().message.clone());
    }

    fn title(&self) -> String {
        self.page().title
    }
}

#[test]
fn going_back_from_the_rehearsal_does_not_close_the_way_to_it() {
    let mut house = House::new();
    for label in ["Go on", "Back", "Go on"] {
        house.choose(label);
    }
    assert_eq!(house.title(), "Leaving fast");
}

//! The code that the table of all screens is made into: [`Screen`](super::Screen), with its page and its answers, and
//! [`Message`](super::Message). A function that a row names has a place in its file.

/// The rows of a group hold the same things; its comment in the table says which.
macro_rules! screens {
    (
        $($still:ident = $still_in:ident::$still_page:ident),*;
        $($(#[$of_doc:meta])* $of:ident($thing:ty) = $of_in:ident::$of_page:ident),*;
        $($told:ident = $told_in:ident),*;
        $($(#[$held_doc:meta])* $held:ident($held_state:ty) = $held_in:ident),*;
        $($form:ident($form_state:ty) = $form_in:ident hears $hears:path),*;
        $($asked:ident($asked_state:ty) = $asked_in:ident),*;
        $($over:ident = $over_in:ident),*;
    ) => {
        /// The screen that is shown, with its state.
        #[derive(Debug)]
        pub enum Screen {
            $($still,)*
            $($(#[$of_doc])* $of($thing),)*
            $($told,)*
            $($(#[$held_doc])* $held($held_state),)*
            $($form($form_state),)*
            $($asked($asked_state),)*
        }

        /// A message for the screen that sent it. One that comes late, for a screen that is gone, does nothing.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Message {
            $($told($told_in::Message),)*
            $($held($held_in::Message),)*
            $($form($form_in::Message),)*
            $($asked($asked_in::Message),)*
            $($over($over_in::Message),)*
        }

        impl Screen {
            pub fn page(&self, session: &Session) -> Page<Message> {
                match self {
                    $(Self::$still => $still_in::$still_page(session),)*
                    $(Self::$of(thing) => $of_in::$of_page(thing, session),)*
                    $(Self::$told => $told_in::page(session).map(Message::$told),)*
                    $(Self::$held(state) => $held_in::page(state, session).map(Message::$held),)*
                    $(Self::$form(state) => $form_in::page(state, session).map(Message::$form),)*
                    $(Self::$asked(state) => $asked_in::page(state, session).map(Message::$asked),)*
                }
            }

            pub fn update(&mut self, session: &mut Session, message: &Message) -> Update {
                match (self, message) {
                    $((Self::$told, Message::$told(message)) => $told_in::update(session, message),)*
                    $((Self::$held(state), Message::$held(message)) => $held_in::update(state, session, message),)*
                    $((Self::$form(state), Message::$form(message)) => $form_in::update(state, session, message),)*
                    $((Self::$asked(state), Message::$asked(message)) => {
                        $asked_in::update(state, session, message)
                    })*
                    _ => Update::stay(),
                }
            }

            /// Hears what the user wrote, rated or typed on the page that is shown.
            pub fn answer(&mut self, session: &mut Session, answer: Answer) -> Update {
                match self {
                    $(Self::$form(state) => {
                        $form_in::update(state, session, &$hears(form::Message::Answer(answer)))
                    })*
                    $(Self::$asked(state) => $asked_in::answer(state, session, answer),)*
                    _ => Update::stay(),
                }
            }
        }
    };
}

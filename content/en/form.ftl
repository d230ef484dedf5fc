### What stands around every field that asks for something and keeps it.

# Who can read what is written into a field; said beside it.
form-never-kept = Nothing of this is kept, whatever you choose.
form-not-kept = Nothing of this is kept.
form-shared = Shared: both of you can read it here.
form-sealed = Sealed: it opens when both have answered and both say “open” together.
form-hidden = Hidden: it shows only while you are here alone.
form-private = Private: it is sealed in the files and opens with your passphrase.
# One person alone uses the journey.
form-solo-hidden = Only you use this journey. It is hidden here, not locked.
# Behind what is hidden or private, where two use the journey.
form-show-later = You may show it to both later.

# Before something is sealed to both for the first time. $name (word): the other one
form-uncompared = Nobody has compared { $name }’s six words here yet, so it is not certain that this is sealed to { $name }’s own key. The page “Passphrases” shows them.

form-both-can-read = Both of you can read this.
form-both-have-it = Both of you have this already. It can be changed; it cannot be taken back.
form-show-to-both = Show it to both

# All fields of something on one page, each with what is kept there.
# $ask (word): the question of the field
form-change-field = Change: { $ask }
form-open-field = Fill in: { $ask }
form-see-whole = See all of it
# $number (number): from 0 to 10
form-number = { $number } of 10

form-emptied = You left it empty. Do you want to take back what was here?
form-taken-back = You took this back. When you leave this page, its words are destroyed here.
form-copies = Copies that a sync or a backup made may still hold them.
form-bring-back = Bring it back

# Two versions of one answer, one under the other.
form-other-version = Another version was written in another place at the same time.

# Above an answer, where the guide asks its question in other words today. $question (word): the words of then
form-asked-then = This was the question then: “{ $question }”

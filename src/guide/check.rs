//! Mistakes in a guide, each with file, line, what is wrong and how to mend it.

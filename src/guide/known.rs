//! Bytes that are known before a text of the program is inflated, so that it need not say them again. The build script deflates
//! behind the same ones.

/// The bytes that deflate looks back.
const WINDOW: usize = 32_768;

/// The end of a language's catalogue, and behind it the text of the same name in the first language; that is empty where there
/// is none.
pub fn known(catalogue: &[u8], same: &[u8]) -> Vec<u8> {
    let same = end(same, WINDOW);
    [end(catalogue, WINDOW - same.len()), same].concat()
}

/// The last bytes, so many at most.
fn end(bytes: &[u8], most: usize) -> &[u8] {
    &bytes[bytes.len().saturating_sub(most)..]
}

//! The forms in which nouns are stored.
//!
//! They come with the nouns; the typed tables above them need none to be built.

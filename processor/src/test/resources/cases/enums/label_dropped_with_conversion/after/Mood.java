package shop;

enum Mood {
    CALM,
    HAPPY
}

package shop;

enum Mood {
    SAD,
    CALM,
    HAPPY
}

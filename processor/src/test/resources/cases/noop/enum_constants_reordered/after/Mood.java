package shop;

enum Mood {
    SAD,
    HAPPY
}

package shop;

enum Mood {
    ANGRY,
    SAD,
    CALM,
    AFRAID
}

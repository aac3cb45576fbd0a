package shop;

enum Mood {
    HAPPY,
    SAD
}

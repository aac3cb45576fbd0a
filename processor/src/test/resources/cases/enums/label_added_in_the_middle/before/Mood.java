package shop;

enum Mood {
    ANGRY,
    SAD
}

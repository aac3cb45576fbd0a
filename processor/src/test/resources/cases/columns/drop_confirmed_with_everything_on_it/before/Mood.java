package shop;

enum Mood {
    HAPPY
}

package shop;

enum Order {
    HAPPY,
    SAD
}

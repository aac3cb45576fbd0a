package shop;

enum State {
    OPEN,
    CLOSED
}

package dev.lockstep.cli;

/** A database, and who asks it. */
record Login(String url, String user, String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return user.isEmpty() ? "a login" : "a login of " + user;
    }
}

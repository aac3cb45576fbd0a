package dev.archety.core;

/** The services that a user can connect. */
public enum OAuthProvider {
    GOOGLE_CALENDAR,
    GMAIL
}

/** The Telegram webhook: which updates were taken, and the messages they carried. */
package dev.archety.telegram;

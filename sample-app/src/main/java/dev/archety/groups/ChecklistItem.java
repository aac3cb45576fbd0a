package dev.archety.groups;

/** One line of a checklist, stored as JSON inside it. {@code doneBy} is the phone number of who ticked it off, or null. */
public record ChecklistItem(String text, boolean done, String doneBy) {

    static ChecklistItem open(String text) {
        return new ChecklistItem(text, false, null);
    }

    ChecklistItem completedBy(String phone) {
        return new ChecklistItem(text, true, phone);
    }
}

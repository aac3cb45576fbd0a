package dev.lockstep.postgres;

/** One try at a step, which leaves nothing of it when it fails. */
@FunctionalInterface
interface Attempt {
    void run() throws StepFailure;
}

package dev.lockstep.spring.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Nothing in it speaks of Lockstep: that the jar is there is enough. */
@SpringBootApplication
public class PeopleApplication {}

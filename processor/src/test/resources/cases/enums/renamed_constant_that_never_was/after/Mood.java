package shop;

import dev.lockstep.annotation.RenamedFrom;

enum Mood {
    HAPPY,
    SAD,
    @RenamedFrom("SADD")
    GLOOMY
}

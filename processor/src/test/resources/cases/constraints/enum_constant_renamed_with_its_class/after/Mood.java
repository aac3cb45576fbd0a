package shop;

import dev.lockstep.annotation.RenamedFrom;

enum Mood {
    HAPPY,
    @RenamedFrom("SAD")
    GLOOMY
}

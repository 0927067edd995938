package flatline.model.picture;

import flatline.model.scenario.Scenario;

/**
 * A picture that is asked for.
 *
 * @param step at which the run is shown; where it ends before, its end is
 * @param contender whose picture it is, from 0; none of the others is touched by it
 * @param dark whether it is on a dark ground
 */
public record PictureOrder(
    PictureKind kind,
    Scenario scenario,
    long step,
    int contender,
    PictureSize size,
    boolean dark) {}

package flatline.model.picture;

import flatline.model.scenario.Scenario;

/**
 * A film that is asked for.
 *
 * @param dark whether it is on a dark ground
 */
public record FilmOrder(
    Scenario scenario, FilmPlan plan, FilmContent content, PictureSize size, boolean dark) {}

package flatline.interchange.user;

import flatline.model.scenario.Scenario;

/**
 * What is open in the window: a run and where in it the user looks.
 *
 * @param setUp the scenario as the set-up describes it: what a restart begins with
 * @param run what is trained, with what was changed on the way
 * @param step the step that is looked at
 */
public record Session(Scenario setUp, Scenario run, long step) {}

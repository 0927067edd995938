package flatline.viewmodel.training;

import flatline.model.scenario.Setup;

/**
 * Where playing is to stop in a run.
 *
 * @param run how the run begins in which it is; other runs have no such stop
 * @param step the step at which it is
 */
record PlayStop(Setup run, long step) {}

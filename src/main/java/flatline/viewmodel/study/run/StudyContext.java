package flatline.viewmodel.study.run;

import flatline.model.scenario.Scenario;
import flatline.viewmodel.study.table.TableSaver;
import javafx.beans.value.ObservableValue;

/**
 * What the Study page knows of the rest of the window.
 *
 * @param scenario as it is set up on the Training page: what it changes by itself belongs to every
 *     run, as on the command line; what was changed by hand during its run is not in it
 * @param opener shows a run on the Training page
 * @param tables saves results
 * @param threads how many a study may use
 */
public record StudyContext(
    ObservableValue<Scenario> scenario, RunOpener opener, TableSaver tables, int threads) {}

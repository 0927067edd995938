package flatline.viewmodel.study;

import flatline.model.scenario.Scenario;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/**
 * What the Study page knows of the rest of the window.
 *
 * @param scenario as it is set up on the Training page, with no interventions
 * @param open shows a scenario on the Training page
 * @param threads how many a study may use
 */
public record StudyContext(
    ObservableValue<Scenario> scenario, Consumer<Scenario> open, int threads) {}

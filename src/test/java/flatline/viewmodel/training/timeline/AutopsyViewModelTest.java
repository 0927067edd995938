package flatline.viewmodel.training.timeline;

import static org.awaitility.Awaitility.await;

import flatline.model.loop.Snapshot;
import flatline.model.loop.TrainingLoop;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Scenario;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AutopsyViewModelTest {

  private final ReadOnlyObjectWrapper<Optional<UnitRef>> unit =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Snapshot> shown = Optional.empty();

  @Test
  void aQuestionThatFailsDoesNotSilenceTheNext() {
    try (var loop = new TrainingLoop(Scenario.DEFAULT)) {
      var autopsy = new AutopsyViewModel(loop, unit);
      await()
          .until(() -> {
            shown = loop.takeSnapshot();
            return shown.isPresent();
          });
      unit.set(Optional.of(new UnitRef(0, -1)));
      autopsy.onPulse(shown, 0);
      await().until(() -> loop.takeFailure().isPresent());
      unit.set(Optional.of(new UnitRef(0, 2)));
      await()
          .until(() -> {
            autopsy.onPulse(shown, 1);
            return autopsy.reportProperty().get().isPresent();
          });
    }
  }
}

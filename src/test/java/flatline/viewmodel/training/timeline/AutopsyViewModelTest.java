package flatline.viewmodel.training.timeline;

import static org.awaitility.Awaitility.await;

import flatline.model.loop.Command;
import flatline.model.loop.Snapshot;
import flatline.model.loop.Training;
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
      new ReadOnlyObjectWrapper<>(Optional.of(new UnitRef(0, 2)));

  /** Has another answer to the first question. */
  private static final class Stumbling implements Training {

    private final TrainingLoop loop;
    private final Command.Search<Object> first;
    private boolean stumbled;

    Stumbling(TrainingLoop loop, Command.Search<Object> first) {
      this.loop = loop;
      this.first = first;
    }

    @Override
    public void send(Command command) {
      boolean isFirst = !stumbled && command instanceof Command.Ask<?>;
      stumbled |= isFirst;
      loop.send(isFirst ? instead((Command.Ask<?>) command) : command);
    }

    private <T> Command instead(Command.Ask<T> ask) {
      return new Command.Ask<T>(
          (timeline, enough) -> {
            first.answer(timeline, enough);
            return Optional.empty();
          },
          ask.answer());
    }

    @Override
    public Optional<Snapshot> takeSnapshot() {
      return loop.takeSnapshot();
    }

    @Override
    public Optional<Throwable> takeFailure() {
      return loop.takeFailure();
    }
  }

  @Test
  void aQuestionThatFailsDoesNotSilenceTheNext() {
    try (var loop = new TrainingLoop(Scenario.DEFAULT)) {
      var training =
          new Stumbling(
              loop,
              (_, _) -> {
                throw new IllegalStateException("no idea");
              });
      var autopsy =
          new AutopsyViewModel(training, new TimelineViewModel(training, _ -> true), unit);
      autopsy.show(at(loop, 20));
      autopsy.onPulse(0);
      await().until(() -> loop.takeFailure().isPresent());
      autopsy.show(at(loop, 30));
      await()
          .until(() -> {
            autopsy.onPulse(1);
            return knownStates(autopsy) > 1;
          });
    }
  }

  @Test
  void aQuestionGivenUpForSomebodyIsAskedAgainOfTheSameMoment() {
    try (var loop = new TrainingLoop(Scenario.DEFAULT)) {
      var training =
          new Stumbling(
              loop,
              (_, enough) -> {
                while (!enough.getAsBoolean()) {
                  Thread.onSpinWait();
                }
                return Optional.empty();
              });
      var autopsy =
          new AutopsyViewModel(training, new TimelineViewModel(training, _ -> true), unit);
      autopsy.show(at(loop, 20));
      autopsy.onPulse(0);
      loop.send(new Command.Speed(7));
      await()
          .until(() -> {
            autopsy.onPulse(1);
            return knownStates(autopsy) > 1;
          });
    }
  }

  private static Snapshot at(TrainingLoop loop, long step) {
    loop.send(new Command.GoTo(step));
    return await()
        .until(() -> loop.takeSnapshot().filter(each -> each.step() == step), Optional::isPresent)
        .orElseThrow();
  }

  private static int knownStates(AutopsyViewModel autopsy) {
    return autopsy
        .inquestProperty()
        .get()
        .orElseThrow()
        .contenders()
        .getFirst()
        .curve()
        .points()
        .size();
  }
}
